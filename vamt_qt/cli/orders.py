"""What the command line hands on: where, and how something is to be done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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
