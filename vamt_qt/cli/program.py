"""What the command line asks of the composition root."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from vamt_qt.engine.service import Engine
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.trips import TripOptions
from vamt_qt.store.views import Views


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the data lives and how its vault is opened."""

    data_dir: Path | None = None
    passphrase_file: Path | None = None
    debug: bool = False
    """Whether the log tells every step; secrets stay out of it all the same."""
    language: str = ""
    """What the window speaks, such as "de"; empty is as it was set there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOptions:
    """How the demonstration is to run."""

    machines: int
    seed: int
    headless: bool
    json: bool
    healthy: bool
    screenshots: Path | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayOptions:
    """Where the relay listens and by which clearinghouse it sends on."""

    host: str
    port: int
    certificate: Path | None
    key: Path | None
    route: str


class Program(Protocol):
    """The parts behind the commands, put together by `app`."""

    def engine(self, place: Place) -> AbstractContextManager[Engine]:
        """Open the data for changing; one at a time."""
        ...

    def views(self, place: Place) -> AbstractContextManager[Views]:
        """Open the data for reading; creates or upgrades it where needed."""
        ...

    def window(self, place: Place) -> int:
        """Open the desktop program; returns its exit status."""
        ...

    def serve_engine(self, place: Place) -> int:
        """Serve a window over stdin and stdout."""
        ...

    def serve_lab(
        self, options: LabOptions, trips: TripOptions, *, json: bool, with_parent: bool
    ) -> int:
        """Serve the simulated estate until interrupted.

        `json` announces it as one document; `with_parent` ends it when stdin closes.
        """
        ...

    def demo(self, place: Place, options: DemoOptions) -> int:
        """Run the demonstration; returns its exit status."""
        ...

    def serve_relay(
        self, place: Place, options: RelayOptions, announce: Callable[[str], None]
    ) -> int:
        """Serve labs until interrupted; `announce` hears the address once it listens."""
        ...
