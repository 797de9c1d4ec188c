"""Machines, their products and the logons to them, as a unit of work writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, select

from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import Credential, LogonKind, Machine
from vamt_qt.licensing.product import LicensedProduct
from vamt_qt.licensing.route import DIRECT
from vamt_qt.store.route_rows import route_text
from vamt_qt.store.rows import (
    MACHINE,
    Values,
    machine_of,
    machine_values,
    name_key,
    product_values,
)
from vamt_qt.store.schema import Activations, Credentials, LogonMethods, Machines, Products, Routes
from vamt_qt.store.statements import add, change, chunks, exists, put, remove, remove_all

_MACHINE: Final = select(*MACHINE).where(Machines.id == bindparam("id"))
_SEVERAL: Final = select(*MACHINE).where(Machines.id.in_(bindparam("ids", expanding=True)))


def read_machine(connection: Connection, machine: MachineId) -> Machine | None:
    """Return a machine of the inventory."""
    row = connection.execute(_MACHINE, {"id": machine}).first()
    return None if row is None else machine_of(row)


def known_machine(connection: Connection, machine: MachineId) -> Machine:
    """Return a machine of the inventory; raises ConflictError `machine-unknown`."""
    found = read_machine(connection, machine)
    if found is None:
        raise ConflictError(
            "The machine is not in the inventory any more",
            hint="Read the list again.",
            code="machine-unknown",
        )
    return found


def add_machine(connection: Connection, machine: Machine) -> None:
    """Insert a machine; raises ConflictError `machine-known`."""
    _refuse_same_name(connection, machine)
    if exists(connection, Machines, {"id": machine.id}):
        raise ConflictError(
            "This machine is in the inventory already",
            hint="Change it instead of adding it.",
            code="machine-known",
        )
    add(connection, Machines, [machine_values(machine)])
    if machine.route != DIRECT:
        _write_route(connection, machine)


def change_machine(connection: Connection, before: Machine, after: Machine) -> None:
    """Update a machine; raises ConflictError `machine-known` where its new name is taken."""
    if (name_key(before.name), before.site) != (name_key(after.name), after.site):
        _refuse_same_name(connection, after)
    change(connection, Machines, [machine_values(after)], ["id"])
    if before.route != after.route:
        _write_route(connection, after)


def keep_looks(
    connection: Connection, looks: Sequence[tuple[Machine, Sequence[LicensedProduct]]]
) -> list[Machine]:
    """Keep what was seen of machines and their products; return those with more to be changed.

    Statements are the same however many machines there are: a run looks at hundreds a minute.
    Raises ConflictError `machine-unknown`, and then nothing was kept.
    """
    before = _known_machines(connection, [machine.id for machine, _ in looks])
    is_plain = {machine.id: _filed(machine) == _filed(before[machine.id]) for machine, _ in looks}
    rows = [_seen(machine) for machine, _ in looks if is_plain[machine.id]]
    change(connection, Machines, rows, ["id"])
    remove_all(connection, Products, [{"machine": machine.id} for machine, _ in looks])
    add(connection, Products, [product_values(one) for _, products in looks for one in products])
    return [machine for machine, _ in looks if not is_plain[machine.id]]


def _seen(machine: Machine) -> Values:
    """Return what a look tells; the rest is the operator's, who may have changed it meanwhile."""
    return {
        "id": machine.id,
        "identity": machine.identity,
        "os_name": machine.os_name,
        "os_version": machine.os_version,
        "last_seen": machine.last_seen,
        "last_failure": machine.last_failure,
    }


def _filed(machine: Machine) -> tuple[object, ...]:
    """Return what is checked or told in the ledger when it changes."""
    return name_key(machine.name), machine.site, machine.route, machine.host_key


def _known_machines(
    connection: Connection, machines: Sequence[MachineId]
) -> dict[MachineId, Machine]:
    found: dict[MachineId, Machine] = {}
    for some in chunks(machines):
        rows = connection.execute(_SEVERAL, {"ids": some}).fetchall()
        found.update((one.id, one) for one in map(machine_of, rows))
    for machine in machines:
        if machine not in found:
            known_machine(connection, machine)
    return found


def remove_machine(connection: Connection, machine: MachineId) -> None:
    """Delete a machine and its products; raises ConflictError `machine-busy`."""
    busy = select(Activations.ref).where(
        Activations.machine == machine, Activations.intent.is_not(None)
    )
    if connection.execute(busy.limit(1)).first() is not None:
        raise ConflictError(
            "Work on this machine has begun and not ended",
            hint="Wait for the run to end, or restart the program to look at how far it came.",
            code="machine-busy",
        )
    remove(connection, Machines, {"id": machine})


def replace_products(
    connection: Connection, machine: MachineId, products: Iterable[LicensedProduct]
) -> None:
    """Put what a probe saw in the place of what was known; raises ConflictError."""
    rows = [product_values(product) for product in products]
    if any(row["machine"] != machine for row in rows):
        raise ValueError("a product of another machine")
    if not remove(connection, Products, {"machine": machine}):
        known_machine(connection, machine)
    add(connection, Products, rows)


def put_credential(connection: Connection, logon: Credential, sealed: bytes) -> None:
    """Keep a logon under its name, in the place of the former one if there was any."""
    row = {"name": logon.name, "user_name": logon.user, "sealed": sealed}
    put(connection, Credentials, row, ["name"])
    if logon.kind is LogonKind.PASSWORD:
        remove(connection, LogonMethods, {"credential": logon.name})
    else:
        method = {"credential": logon.name, "kind": logon.kind.value, "file": logon.file}
        put(connection, LogonMethods, method, ["credential"])


def remove_credential(connection: Connection, name: str) -> None:
    """Delete a logon; raises ConflictError `credential-unknown`."""
    if not remove(connection, Credentials, {"name": name}):
        raise ConflictError(
            f"There is no credential named “{name}”",
            hint="Read the list again.",
            code="credential-unknown",
        )


def _write_route(connection: Connection, machine: Machine) -> None:
    if machine.route == DIRECT:
        remove(connection, Routes, {"machine": machine.id})
    else:
        row = {"machine": machine.id, "route": route_text(machine.route)}
        put(connection, Routes, row, ["machine"])


def _refuse_same_name(connection: Connection, machine: Machine) -> None:
    if exists(connection, Machines, {"name_key": name_key(machine.name), "site": machine.site}):
        where = f" at {machine.site}" if machine.site else ""
        raise ConflictError(
            f"There is a machine named {machine.name}{where} already",
            hint="Give it another name, or a site of its own.",
            code="machine-known",
        )
