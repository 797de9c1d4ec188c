"""A healthy estate of Windows clients and a station that knows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fixtures.stations import Station, station_in
from vamt_qt.lab.lab import Lab, LabOptions

MACHINES = 6
CLIENT = "Windows 8.1"


@pytest.fixture
def lab() -> Iterator[Lab]:
    """Six machines, none of them ill; what a test does to them is its own."""
    with Lab(LabOptions(machines=MACHINES, seed=3, ill=())) as lab:
        yield lab


@pytest.fixture
def station(lab: Lab, tmp_path: Path) -> Iterator[Station]:
    """A station that has the estate, its keys and its clearinghouse in its records."""
    with station_in(tmp_path / "station", lab) as station:
        yield station


@pytest.fixture
def clients(lab: Lab) -> list[str]:
    """The machines that the client key fits and that are not licensed."""
    return [
        truth.name
        for truth in lab.truths()
        if "2222C" in truth.takes and not truth.windows_at_first
    ]
