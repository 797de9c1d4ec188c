"""Each way to a machine, so that one suite tests them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.targets.openssh import OpenSshSite, why_no_openssh
from tests.targets.reached import Reached, Way
from tests.targets.site import Site
from vamt_qt.lab.estate import MachineSpec

Reach = Callable[..., Reached]


@pytest.fixture(params=list(Way), ids=str)
def way(request: pytest.FixtureRequest) -> Way:
    """A way to reach machines, one after the other."""
    wanted = Way(request.param)
    if wanted is Way.OPENSSH and (why := why_no_openssh()):
        pytest.skip(why)
    return wanted


@pytest.fixture
def reach(way: Way) -> Iterator[Reach]:
    """Stand a machine up behind the way and log on to it: `reach(edition, offices=…)`."""
    with ExitStack() as stack:

        def stand(*args: object, **kwargs: object) -> Reached:
            one: MachineSpec = way.spec(*args, **kwargs)
            site: Site | OpenSshSite = OpenSshSite(one) if way is Way.OPENSSH else Site(one)
            stack.enter_context(site)
            (machine,) = site.machines
            session = site.carrier(machine).connect(machine, site.credential(machine))
            stack.callback(session.close)
            return Reached(site, machine, session)

        yield stand
