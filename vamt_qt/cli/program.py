"""What the command line asks of the composition root."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from vamt_qt.cli.orders import DemoOptions, Place, RelayOptions
from vamt_qt.engine.service import Engine
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.trips import TripOptions
from vamt_qt.store.views import Views

__all__ = ["DemoOptions", "Place", "Program", "RelayOptions"]


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
