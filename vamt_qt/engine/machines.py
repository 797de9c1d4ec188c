"""Verbs on the inventory."""

from __future__ import annotations

from dataclasses import replace

from vamt_qt.engine.arguments import Arguments
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.engine.undo import change, removal
from vamt_qt.exchange.machine_list import read_machine_list
from vamt_qt.licensing.errors import BadInputError, IdentityError, LicensingError
from vamt_qt.licensing.identifiers import MachineId, new_id
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.route import DIRECT, Route


def _carrier(text: str) -> CarrierKind:
    try:
        return CarrierKind(text.lower())
    except ValueError as error:
        raise BadInputError(
            f"“{text}” is no carrier", hint="Choose ssh, winrm, winrm-https or kit."
        ) from error


def _route(given: Arguments, known: Route) -> Route:
    """Read `jump` (hosts behind commas), `family` and `old_algorithms`; what is missing stays."""
    return Route.read(
        given.text("jump", known.jumps),
        given.text("family", known.family),
        old_algorithms=given.flag("old_algorithms", default=known.old_algorithms),
    )


def add(desk: Desk, call: Call) -> Result:
    """Add one machine."""
    given = call.arguments
    carrier = _carrier(given.text("carrier", "winrm"))
    machine = Machine(
        id=MachineId(new_id()),
        name=given.text("name").strip(),
        address=given.text("address", "").strip() or given.text("name").strip(),
        carrier=carrier,
        port=given.number("port") or carrier.default_port,
        site=given.text("site", ""),
        tags=given.texts("tags") or (),
        credential=given.text("credential", ""),
        host_key=given.text("host_key", ""),
        route=_route(given, DIRECT),
    )
    if not machine.name:
        raise BadInputError("A machine needs a name", hint="Enter a name or an address.")
    if machine.name in {known.name for known in desk.views.machines()}:
        raise BadInputError(
            f"{machine.name} is in the inventory already", hint="Choose another name."
        )
    with desk.store.writing() as unit:
        unit.add_machine(machine)
    return {"id": machine.id, "name": machine.name}


def import_list(desk: Desk, call: Call) -> Result:
    """Add the machines of a list; those that are known by name get the list's values."""
    listed = read_machine_list(call.arguments.path("path"))
    known = {machine.name: machine for machine in desk.views.machines()}
    added = updated = 0
    with desk.store.writing(reason="imported list") as unit:
        for machine in listed:
            old = known.get(machine.name)
            if old is None:
                unit.add_machine(machine)
                added += 1
                continue
            merged = replace(
                old,
                address=machine.address,
                carrier=machine.carrier,
                port=machine.port,
                site=machine.site or old.site,
                tags=machine.tags or old.tags,
                credential=machine.credential or old.credential,
                host_key=machine.host_key or old.host_key,
                route=old.route if machine.route == DIRECT else machine.route,
            )
            if merged != old:
                unit.update_machine(merged)
                updated += 1
    return {"added": added, "updated": updated, "unchanged": len(listed) - added - updated}


def edit(desk: Desk, call: Call) -> Result:
    """Change how a `machine`, or several `machines`, are reached or filed; all or none.

    What is not named stays; `add_tags` are added to those that each machine has.
    """
    given = call.arguments
    names = given.texts("machines")
    before = desk.machines([given.text("machine")] if names is None else names)
    pairs = [(machine, _edited(given, machine)) for machine in before]
    with desk.store.writing() as unit:
        for _, after in pairs:
            unit.update_machine(after)
    told: Result = {"changed": len(pairs)} if names is not None else {"id": before[0].id}
    return {**told, "undo": desk.acts.keep(change(desk.views, pairs))} if pairs else told


def _edited(given: Arguments, machine: Machine) -> Machine:
    carrier = _carrier(given.text("carrier", machine.carrier))
    tags = machine.tags if (wanted := given.texts("tags")) is None else wanted
    return replace(
        machine,
        address=given.text("address", machine.address),
        carrier=carrier,
        port=_port(carrier, given.number("port"), machine),
        site=given.text("site", machine.site),
        tags=tuple(dict.fromkeys([*tags, *(given.texts("add_tags") or ())])),
        credential=given.text("credential", machine.credential),
        route=_route(given, machine.route),
    )


def _port(carrier: CarrierKind, port: int | None, machine: Machine) -> int:
    """Return the port to keep: one that is usual gives way to another carrier's, 0 is usual."""
    if carrier is CarrierKind.KIT:
        return 0
    if port is None and machine.port != machine.carrier.default_port:
        return machine.port
    return port or carrier.default_port


def remove(desk: Desk, call: Call) -> Result:
    """Take machines out of the inventory; their history stays in the ledger."""
    machines = desk.machines(call.arguments.texts("machines") or ())
    wanted = {machine.id for machine in machines}
    products = [product for product in desk.views.products() if product.machine in wanted]
    with desk.store.writing() as unit:
        for machine in machines:
            unit.remove_machine(machine.id)
    told: Result = {"removed": len(machines)}
    return {**told, "undo": desk.acts.keep(removal(machines, products))} if machines else told


def undo(desk: Desk, call: Call) -> Result:
    """Take back what a verb did that named its `token` as `undo`; it is an act of its own."""
    token = call.arguments.text("token")
    act = desk.acts.find(token)
    with desk.store.writing(reason=f"undone: {act.name}") as unit:
        act.back(unit)
    desk.acts.forget(token)
    return {"undone": act.name, "machines": [*act.machines]}


def identify(desk: Desk, call: Call) -> Result:
    """Ask machines for the host key they show, beside the one that is pinned.

    Nothing is trusted by this; no password is sent to a machine whose key is not the pinned one.
    """
    rows: Result = {}
    reach = desk.reach(False)
    for machine in desk.machines(call.arguments.texts("machines") or ()):
        call.cancel.check()
        try:
            reach.open(machine, call.cancel).close()
            shown = machine.host_key
        except LicensingError as error:
            shown = error.fingerprint if isinstance(error, IdentityError) else ""
            if not shown:  # nobody was reached, or it is a jump host that could not be told
                problem = {"pinned": machine.host_key, "problem": error.message}
                rows[machine.id] = {"shown": "", **problem}
                continue
        rows[machine.id] = {"shown": shown, "pinned": machine.host_key, "problem": ""}
    return {"machines": rows}


def trust(desk: Desk, call: Call) -> Result:
    """Pin the host key that the operator has compared."""
    (machine,) = desk.machines([call.arguments.text("machine")])
    fingerprint = call.arguments.text("fingerprint")
    if not fingerprint.startswith("SHA256:"):
        raise BadInputError(
            "This is no fingerprint of a host key", hint="It begins with “SHA256:”."
        )
    with desk.store.writing(reason=call.arguments.text("reason", "")) as unit:
        unit.update_machine(replace(machine, host_key=fingerprint))
    return {"id": machine.id}


VERBS: Catalogue = {
    "machines.add": add,
    "machines.import": import_list,
    "machines.edit": edit,
    "machines.remove": remove,
    "machines.identify": identify,
    "machines.trust": trust,
    "undo": undo,
}
