"""What every carrier must do with a machine, written once and run over each way to one."""

from __future__ import annotations

import pytest

from tests.targets.reached import Way

# After the logon every method of SSH is the same; those of WinRM each seal messages their own way.
_WAYS = [
    *(way for way in Way if way not in {Way.OPENSSH, Way.NEGOTIATE, Way.TICKET}),
    *(
        pytest.param(way, marks=pytest.mark.slow)
        for way in (Way.OPENSSH, Way.NEGOTIATE, Way.TICKET)
    ),
]


@pytest.fixture(params=_WAYS)
def way(request: pytest.FixtureRequest) -> Way:
    """A way to reach machines, one after the other, with every kind of logon."""
    return Way(request.param)
