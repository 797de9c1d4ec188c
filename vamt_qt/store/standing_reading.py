"""How the whole estate stands, added up in the database: for a first look at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import case, func, select

from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import MachineId, Sku
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.store.inventory_reading import WORST_LAST
from vamt_qt.store.rows import failure_columns, failure_of
from vamt_qt.store.schema import Activations, Machines, Products
from vamt_qt.store.views import Views

_RANK: Final = case(
    {status.value: rank for rank, status in enumerate(WORST_LAST)}, value=Products.status
)


@dataclass(frozen=True, slots=True)
class Standing:
    """So many machines have `licensed` of `products` licensed, and `status` is their worst.

    `status` is None where nothing was probed.
    """

    machines: int
    products: int
    licensed: int
    status: LicenseStatus | None


def read_standings(views: Views) -> tuple[Standing, ...]:
    """Return how many machines stand how."""
    each = (
        select(
            func.count(Products.sku).label("products"),
            func.sum(case((Products.status == LicenseStatus.LICENSED.value, 1), else_=0)).label(
                "licensed"
            ),
            func.max(_RANK).label("worst"),
        )
        .select_from(Machines)
        .outerjoin(Products, Products.machine == Machines.id)
        .group_by(Machines.id)
        .subquery()
    )
    found = (each.c.products, each.c.licensed, each.c.worst)
    query = select(func.count(), *found).group_by(*found)
    with views.reading() as connection:
        return tuple(
            Standing(machines, products, licensed, None if worst is None else WORST_LAST[worst])
            for machines, products, licensed, worst in connection.execute(query)
        )


def read_ending(
    views: Views, now: datetime, within: timedelta
) -> tuple[tuple[MachineId, Sku], ...]:
    """Return the products whose grace or validity has an end that is near, or was passed."""
    query = select(
        Products.machine, Products.sku, Products.grace_minutes, Products.observed_at
    ).where(Products.grace_minutes > 0, Products.observed_at.is_not(None))
    with views.reading() as connection:
        return tuple(
            (MachineId(machine), Sku(sku))
            for machine, sku, minutes, seen in connection.execute(query)
            if seen is not None and seen + timedelta(minutes=minutes) - now <= within
        )


def read_activation_failures(views: Views) -> tuple[tuple[MachineId, Failure], ...]:
    """Return why activations of machines in the inventory stand failed."""
    query = (
        select(Activations.machine, *failure_columns(Activations))
        .join(Machines, Machines.id == Activations.machine)
        .where(Activations.failure_code.is_not(None))
    )
    with views.reading() as connection:
        rows = [(MachineId(row[0]), failure_of(row[1:5])) for row in connection.execute(query)]
    return tuple((machine, failure) for machine, failure in rows if failure is not None)
