"""A lab that the command line's tests share."""

from collections.abc import Iterator

import pytest

from vamt_qt.lab.lab import Lab, LabOptions


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    """Six healthy machines."""
    with Lab(LabOptions(machines=6, seed=3, ill=())) as lab:
        yield lab
