"""Whichever carrier: only addresses of the wanted family are tried."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.targets.site import Site, spec
from vamt_qt.licensing.errors import UnreachableError
from vamt_qt.licensing.machine import NETWORKED, CarrierKind
from vamt_qt.licensing.route import AddressFamily, Route


@pytest.mark.parametrize("carrier", NETWORKED)
def test_only_addresses_of_the_wanted_family_are_tried(carrier: CarrierKind) -> None:
    with Site(spec(carrier)) as site:
        (goal,) = site.machines
        by_4, by_6 = (
            replace(goal, route=Route(family=family))
            for family in (AddressFamily.IPV4, AddressFamily.IPV6)
        )
        site.carrier(goal).connect(by_4, site.credential(goal)).close()
        with pytest.raises(UnreachableError) as unknown:
            site.carrier(goal).connect(by_6, site.credential(goal))
        assert unknown.value.code == "name-unknown"
        assert site.logons(goal) == 1
