"""One carrier serves all machines of a run, from many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.targets.site import Site, spec
from vamt_qt.licensing.machine import NETWORKED, CarrierKind, Machine
from vamt_qt.targets.session import ProbeReport


@pytest.mark.parametrize("carrier", NETWORKED, ids=str)
def test_many_threads_share_a_carrier(carrier: CarrierKind) -> None:
    with Site(*(spec(carrier, number=number) for number in range(12))) as site:
        shared = site.carrier(site.machines[0])

        def probe(machine: Machine) -> ProbeReport:
            with shared.connect(machine, site.credential(machine)) as session:
                session.probe()
                return session.probe()

        with ThreadPoolExecutor(6) as pool:
            reports = list(pool.map(probe, site.machines))

        expected = [site.windows(machine).spec.identity for machine in site.machines]
        assert [report.identity for report in reports] == expected
