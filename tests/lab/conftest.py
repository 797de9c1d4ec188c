"""Simulated estates that tests share; those that a test changes are its own."""

from collections.abc import Iterator

import pytest

from vamt_qt.lab.illness import Illness
from vamt_qt.lab.lab import Lab, LabOptions

SEED = 7


@pytest.fixture(scope="session")
def estate_lab() -> Iterator[Lab]:
    """Sixteen healthy machines, for tests that only look or touch a machine nobody else does."""
    with Lab(LabOptions(machines=16, seed=SEED, ill=())) as lab:
        yield lab


@pytest.fixture(scope="session")
def ill_lab() -> Iterator[Lab]:
    """Each illness on a machine behind SSH and on one behind WinRM: seed 2 happens to deal so."""
    with Lab(LabOptions(machines=36, seed=2, ill=tuple(Illness) * 3)) as lab:
        yield lab
