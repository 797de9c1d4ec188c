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
    lane.write_with_others(record_looks, (lane.machine, report))
    return report


def record_report(unit: UnitOfWork, machine: Machine, report: ProbeReport) -> None:
    """Record who a machine is and how its products stand."""
    record_looks(unit, [(machine, report)])


def record_looks(unit: UnitOfWork, looks: Sequence[tuple[Machine, ProbeReport]]) -> None:
    """Record what was seen of several machines, each of them once."""
    seen = [(_as_seen(machine, report), report.products) for machine, report in looks]
    unit.save_looks(seen)
    products = [product for _, report in looks for product in report.products]
    unit.prefetch([activation_ref(product) for product in products])
    for product in products:
        record_product(unit, product)


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
