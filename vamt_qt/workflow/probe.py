"""Look at a machine: who it is and how each of its products stands. Changes nothing there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.facts import Probed
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import LicensedProduct, activation_ref
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.targets.session import ProbeReport
from vamt_qt.workflow.lane import Lane


def probe(lane: Lane) -> ProbeReport:
    """Read the machine and record what it said."""
    lane.step("Looking")
    report = lane.read(lambda session: session.probe())
    jot_look(lane, report)
    return report


def jot_look(lane: Lane, report: ProbeReport) -> None:
    """Note what was seen of the machine, to be recorded in its turn."""

    def products(unit: UnitOfWork) -> None:
        for product in report.products:
            record_product(unit, product)

    lane.jot_with_others(_keep_looks, (lane.machine, report))
    lane.jot(products, *(activation_ref(product) for product in report.products))


def record_report(unit: UnitOfWork, machine: Machine, report: ProbeReport) -> None:
    """Record who a machine is and how its products stand."""
    _keep_looks(unit, [(machine, report)])
    for product in report.products:
        record_product(unit, product)


def _keep_looks(unit: UnitOfWork, looks: Sequence[tuple[Machine, ProbeReport]]) -> None:
    """Keep what was seen of several machines; of one that was looked at twice, the last look."""
    latest = {machine.id: (machine, report) for machine, report in looks}
    unit.save_looks([(_as_seen(*look), look[1].products) for look in latest.values()])


def _as_seen(machine: Machine, report: ProbeReport) -> Machine:
    return replace(
        machine,
        identity=report.identity,
        os_name=report.os_name,
        os_version=report.os_version,
        last_seen=datetime.now(UTC),
        last_failure="",
    )


def record_product(unit: UnitOfWork, product: LicensedProduct) -> None:
    """Record how a product stands, where that is news: a look that finds nothing new is no fact."""
    ref = activation_ref(product)
    fact = Probed(
        sku=product.sku,
        status=product.status,
        status_reason=product.status_reason,
        channel=product.channel,
        partial_key=product.partial_key,
        product_key_id=product.product_key_id,
    )
    if not _is_known(unit.activation(ref), fact):
        unit.record(fact, machine=product.machine, activation=ref)


def _is_known(activation: Activation | None, fact: Probed) -> bool:
    return activation is not None and (
        activation.sku,
        activation.status,
        activation.status_reason,
        activation.partial_key,
        activation.product_key_id,
    ) == (fact.sku, fact.status, fact.status_reason, fact.partial_key, fact.product_key_id)
