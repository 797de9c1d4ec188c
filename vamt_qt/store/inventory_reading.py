"""Machines, products and activations as readers see them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, case, func, select

from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.facts import Verb
from vamt_qt.licensing.identifiers import ActivationRef, MachineId
from vamt_qt.licensing.machine import LogonKind, Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicensedProduct, LicenseStatus
from vamt_qt.store.records import CredentialRow, IntentRecord, MachineRow, ProductRow
from vamt_qt.store.rows import (
    ACTIVATION,
    CARRIERS,
    MACHINE,
    PRODUCT,
    activation_of,
    failure_columns,
    failure_of,
    machine_of,
    name_key,
    product_of,
    stage_of,
    status_of,
)
from vamt_qt.store.schema import Activations, Credentials, Intents, LogonMethods, Machines, Products
from vamt_qt.store.statements import chunks

_BY_NAME: Final = (Machines.name_key, Machines.site)
_MAIN_FIRST: Final = (
    case(
        (and_(Products.application == WINDOWS_APPLICATION, Products.is_addon == 0), 0),
        else_=1 + Products.is_addon,
    ),
    Products.name,
    Products.sku,
)
WORST_LAST: Final = (
    LicenseStatus.LICENSED,
    LicenseStatus.EXTENDED_GRACE,
    LicenseStatus.OOB_GRACE,
    LicenseStatus.OOT_GRACE,
    LicenseStatus.NON_GENUINE_GRACE,
    LicenseStatus.UNLICENSED,
    LicenseStatus.NOTIFICATION,
)
_SEVERITY: Final = {status: rank for rank, status in enumerate(WORST_LAST)}
_WITH_CID: Final = select(Activations.ref).where(
    Activations.machine.in_(bindparam("machines", expanding=True)), Activations.cid.is_not(None)
)
_NAMED: Final = select(*ACTIVATION).where(Activations.ref.in_(bindparam("refs", expanding=True)))


def read_machines(
    connection: Connection, machines: Collection[MachineId] | None = None
) -> tuple[Machine, ...]:
    """Return the inventory by name, or the machines that are asked for."""
    query = select(*MACHINE).order_by(*_BY_NAME)
    return tuple(map(machine_of, _restricted(connection, query, Machines.id, machines)))


def read_machine_named(connection: Connection, name: str) -> Machine | None:
    """Return the machine of a name; raises ConflictError `ambiguous-name`."""
    query = select(*MACHINE).where(Machines.name_key == name_key(name)).limit(2)
    found = [machine_of(row) for row in connection.execute(query)]
    if len(found) > 1:
        raise ConflictError(
            f"There is a machine named {name} at several sites",
            hint="Name it by its ID.",
            code="ambiguous-name",
        )
    return found[0] if found else None


def read_products(
    connection: Connection, machines: Collection[MachineId] | None
) -> tuple[LicensedProduct, ...]:
    """Return products, Windows before others; those of some machines, or all by machine."""
    query = select(*PRODUCT).order_by(Products.machine, *_MAIN_FIRST)
    return tuple(map(product_of, _restricted(connection, query, Products.machine, machines)))


def read_product_rows(
    connection: Connection, machines: Collection[MachineId] | None
) -> tuple[ProductRow, ...]:
    """Return products with their machines' names, by name."""
    query = (
        select(
            *PRODUCT,
            Products.activation,
            Machines.name,
            Machines.site,
            Machines.os_name,
            Machines.carrier,
            Machines.last_failure,
            Activations.stage,
            *failure_columns(Activations),
        )
        .join(Machines, Machines.id == Products.machine)
        .outerjoin(Activations, Activations.ref == Products.activation)
        .order_by(*_BY_NAME, *_MAIN_FIRST)
    )
    rows = _restricted(connection, query, Products.machine, machines)
    return tuple(map(_product_row, rows))


def _product_row(row: Sequence[Any]) -> ProductRow:
    activation, name, site, os_name, carrier, last_failure, stage = row[15:22]
    return ProductRow(
        product=product_of(row),
        activation=activation,
        machine_name=name,
        site=site,
        os_name=os_name,
        carrier=CARRIERS[carrier],
        last_failure=last_failure,
        stage=stage_of(stage),
        failure=failure_of(row[22:26]),
    )


_SUMMARY: Final = (
    Products.machine,
    Products.status,
    Products.name,
    Products.partial_key,
    Activations.stage,
    *failure_columns(Activations),
    Products.channel,
)


def read_machine_rows(
    connection: Connection, machines: Collection[MachineId] | None
) -> tuple[MachineRow, ...]:
    """Return machines by name, each with a summary of its products."""
    summaries = (
        select(*_SUMMARY)
        .outerjoin(Activations, Activations.ref == Products.activation)
        .order_by(Products.machine, *_MAIN_FIRST)
    )
    products: dict[str, list[Sequence[Any]]] = {}
    for row in _restricted(connection, summaries, Products.machine, machines):
        products.setdefault(row[0], []).append(row)
    query = select(*MACHINE).order_by(*_BY_NAME)
    return tuple(
        _machine_row(machine_of(row), products.get(row[0], ()))
        for row in _restricted(connection, query, Machines.id, machines)
    )


def _machine_row(machine: Machine, products: Sequence[Sequence[Any]]) -> MachineRow:
    if not products:
        return MachineRow(machine=machine)
    statuses = [status_of(product[1]) for product in products]
    first = products[0]
    failed = next((product for product in products if product[5] is not None), None)
    return MachineRow(
        machine=machine,
        products=len(products),
        licensed=statuses.count(LicenseStatus.LICENSED),
        status=max(statuses, key=_SEVERITY.__getitem__),
        product=first[2],
        partial_key=first[3],
        channel=first[9],
        stage=stage_of(first[4]),
        failure=None if failed is None else failure_of(failed[5:9]),
    )


def _restricted(
    connection: Connection,
    query: Select[*tuple[Any, ...]],
    column: Any,
    machines: Collection[MachineId] | None,
) -> Iterator[Sequence[Any]]:
    """Run a query for all machines or for some; these are asked for in pieces, each in order."""
    if machines is None:
        yield from connection.execute(query).fetchall()
        return
    for some in chunks(sorted(machines)):
        yield from connection.execute(query.where(column.in_(some))).fetchall()


def read_credentials(connection: Connection) -> tuple[CredentialRow, ...]:
    """Return the logon profiles by name."""
    query = (
        select(
            Credentials.name,
            Credentials.user_name,
            func.count(Machines.id),
            LogonMethods.kind,
            LogonMethods.file,
        )
        .outerjoin(Machines, Machines.credential == Credentials.name)
        .outerjoin(LogonMethods, LogonMethods.credential == Credentials.name)
        .group_by(Credentials.name, Credentials.user_name, LogonMethods.kind, LogonMethods.file)
        .order_by(Credentials.name)
    )
    return tuple(
        CredentialRow(
            name=name,
            user=user,
            machines=machines,
            kind=LogonKind(kind or LogonKind.PASSWORD),
            file=file or "",
        )
        for name, user, machines, kind, file in connection.execute(query)
    )


def read_activations(
    connection: Connection, conditions: Iterable[ColumnElement[bool]], *, removed: bool
) -> tuple[Activation, ...]:
    """Return activations under conditions, by their names."""
    query = select(*ACTIVATION).where(*conditions).order_by(Activations.ref)
    if not removed:
        query = query.where(select(1).where(Machines.id == Activations.machine).exists())
    return tuple(map(activation_of, connection.execute(query).fetchall()))


def read_activations_named(
    connection: Connection, refs: Collection[ActivationRef]
) -> dict[ActivationRef, Activation]:
    """Return activations by their names, also those of machines that have left."""
    found: dict[ActivationRef, Activation] = {}
    for some in chunks(sorted(refs)):
        rows = connection.execute(_NAMED, {"refs": some}).fetchall()
        found.update((one.ref, one) for one in map(activation_of, rows))
    return found


def read_activations_with_cid(
    connection: Connection, machines: Collection[MachineId]
) -> frozenset[ActivationRef]:
    """Return the names of the activations of some machines that hold a confirmation ID."""
    return frozenset(
        ActivationRef(ref)
        for some in chunks(sorted(machines))
        for (ref,) in connection.execute(_WITH_CID, {"machines": some})
    )


def read_open_intents(connection: Connection) -> tuple[IntentRecord, ...]:
    """Return the work that was begun and not ended, in its order."""
    query = (
        select(
            Intents.id,
            Intents.verb,
            Intents.machine,
            Intents.activation,
            Intents.batch,
            Intents.run,
            Intents.begun_at,
        )
        .where(Intents.ended_seq.is_(None))
        .order_by(Intents.begun_seq)
    )
    return tuple(map(_intent, connection.execute(query)))


def _intent(row: Sequence[Any]) -> IntentRecord:
    return IntentRecord(
        id=row[0],
        verb=Verb(row[1]),
        machine=row[2],
        activation=row[3],
        batch=row[4],
        run=row[5],
        begun_at=row[6],
    )
