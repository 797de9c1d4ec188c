"""Each way to a machine, so that one suite tests them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.targets.kdc import Realm, why_no_kdc
from tests.targets.openssh import OpenSshSite, why_no_openssh
from tests.targets.reached import Reached, Way
from tests.targets.site import Site, client_pem
from vamt_qt.licensing.machine import Machine

Stand = Callable[..., tuple[Site | OpenSshSite, Machine]]
Reach = Callable[..., Reached]

_WAYS = [
    Way.SSH,
    pytest.param(Way.OPENSSH, marks=pytest.mark.slow),
    Way.WINRM,
    Way.WINRM_WMI_ERRORS,
    Way.WINRM_HTTPS,
]


@pytest.fixture(scope="session")
def realm() -> Iterator[Realm]:
    """A Kerberos realm for all tests of a session."""
    if why := why_no_kdc():
        pytest.skip(why)
    with Realm() as made:
        yield made


@pytest.fixture(params=_WAYS)
def way(request: pytest.FixtureRequest) -> Way:
    """A way to reach machines, one after the other."""
    return Way(request.param)


@pytest.fixture
def stand(request: pytest.FixtureRequest) -> Iterator[Stand]:
    """Stand a machine up: `stand(way, edition, offices=…)` returns its site and the machine."""
    with ExitStack() as stack:

        def stand_up(
            way: Way, *args: Any, takes_passwords: bool = True, **kwargs: Any
        ) -> tuple[Site | OpenSshSite, Machine]:
            if way is Way.OPENSSH and (why := why_no_openssh()):
                pytest.skip(why)
            one = way.spec(*args, **kwargs)
            site: Site | OpenSshSite
            if way is Way.OPENSSH:
                site = OpenSshSite(one, takes_passwords=takes_passwords)
            elif way.needs_realm:
                domain: Realm = request.getfixturevalue("realm")
                domain.add_machine(one.name)
                stack.enter_context(domain.entered(KRB5CCNAME=domain.ticket()))
                site = Site(one, keytab=domain.keytab)
            else:
                site = Site(one)
            stack.enter_context(site)
            (machine,) = site.machines
            return site, machine

        yield stand_up


@pytest.fixture
def reach(way: Way, stand: Stand, tmp_path: Path) -> Iterator[Reach]:
    """Stand a machine up behind the way and log on to it: `reach(edition, offices=…)`."""
    with ExitStack() as stack:

        def log_on(*args: Any, **kwargs: Any) -> Reached:
            site, machine = stand(way, *args, **kwargs)
            pem = client_pem(site, tmp_path) if isinstance(site, Site) else None
            credential = way.credential(site.credential(machine), pem)
            session = site.carrier(machine).connect(machine, credential)
            stack.callback(session.close)
            return Reached(site, machine, session)

        yield log_on
