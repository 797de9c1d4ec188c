"""Each way to a machine, so that one suite tests them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.targets.openssh import OpenSshSite, why_no_openssh
from tests.targets.reached import Reached, Way
from tests.targets.site import Site
from vamt_qt.licensing.machine import Machine

Stand = Callable[..., tuple[Site | OpenSshSite, Machine]]
Reach = Callable[..., Reached]

_WAYS = [
    pytest.param(way, id=way, marks=[pytest.mark.slow] if way is Way.OPENSSH else []) for way in Way
]


@pytest.fixture(params=_WAYS)
def way(request: pytest.FixtureRequest) -> Way:
    """A way to reach machines, one after the other."""
    return Way(request.param)


@pytest.fixture
def stand() -> Iterator[Stand]:
    """Stand a machine up: `stand(way, edition, offices=…)` returns its site and the machine."""
    with ExitStack() as stack:

        def stand_up(
            way: Way, *args: Any, takes_passwords: bool = True, **kwargs: Any
        ) -> tuple[Site | OpenSshSite, Machine]:
            if way is Way.OPENSSH and (why := why_no_openssh()):
                pytest.skip(why)
            one = way.spec(*args, **kwargs)
            site: Site | OpenSshSite = (
                OpenSshSite(one, takes_passwords=takes_passwords)
                if way is Way.OPENSSH
                else Site(one)
            )
            stack.enter_context(site)
            (machine,) = site.machines
            return site, machine

        yield stand_up


@pytest.fixture
def reach(way: Way, stand: Stand) -> Iterator[Reach]:
    """Stand a machine up behind the way and log on to it: `reach(edition, offices=…)`."""
    with ExitStack() as stack:

        def log_on(*args: Any, **kwargs: Any) -> Reached:
            site, machine = stand(way, *args, **kwargs)
            session = site.carrier(machine).connect(machine, site.credential(machine))
            stack.callback(session.close)
            return Reached(site, machine, session)

        yield log_on
