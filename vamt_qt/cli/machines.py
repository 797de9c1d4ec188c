"""`vamt-qt machines`: the inventory."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.session import failure_text, session_of
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import LicensedProduct
from vamt_qt.licensing.route import AddressFamily
from vamt_qt.store.records import MachineRow

Jump = Annotated[
    str,
    typer.Option(help="SSH hosts on the way, nearest first: profile@host:port, behind commas."),
]
Family = Annotated[AddressFamily, typer.Option(help="Which addresses of a name SSH uses.")]
OldAlgorithms = Annotated[
    bool, typer.Option("--old-algorithms", help="Let SSH use outdated algorithms with it.")
]

app = typer.Typer(help="The machines that are looked after.", no_args_is_help=True)


@app.command("add")
def add(
    context: typer.Context,
    name: str,
    address: Annotated[str, typer.Option(help="Name or IP address; the name if left out.")] = "",
    carrier: Annotated[str, typer.Option(help="ssh, winrm, winrm-https or kit.")] = "winrm",
    port: Annotated[int | None, typer.Option(help="The carrier's usual port if left out.")] = None,
    site: Annotated[str, typer.Option(help="Where it stands.")] = "",
    tag: Annotated[list[str] | None, typer.Option(help="May be given several times.")] = None,
    credential: Annotated[str, typer.Option(help="The logon profile to use.")] = "",
    host_key: Annotated[str, typer.Option(help="Pinned fingerprint, “SHA256:…”.")] = "",
    jump: Jump = "",
    family: Family = AddressFamily.ANY,
    old_algorithms: OldAlgorithms = False,
) -> None:
    """Add one machine."""
    session = session_of(context)
    arguments: dict[str, Json] = {
        "name": name,
        "address": address,
        "carrier": carrier,
        "port": port,
        "site": site,
        "tags": list(tag or ()),
        "credential": credential,
        "host_key": host_key,
        "jump": jump,
        "family": family.value,
        "old_algorithms": old_algorithms,
    }
    result = session.call("machines.add", arguments)
    session.show(result, lambda: session.say(f"Added {result['name']}."))


@app.command("edit")
def edit(
    context: typer.Context,
    name: str,
    address: Annotated[str | None, typer.Option(help="Name or IP address.")] = None,
    carrier: Annotated[str | None, typer.Option(help="ssh, winrm, winrm-https or kit.")] = None,
    port: Annotated[int | None, typer.Option(help="0 for the carrier's usual port.")] = None,
    site: Annotated[str | None, typer.Option(help="Where it stands; empty for nowhere.")] = None,
    tag: Annotated[
        list[str] | None,
        typer.Option(help="In place of its tags; may be given several times, empty for none."),
    ] = None,
    credential: Annotated[str | None, typer.Option(help="The logon profile to use.")] = None,
    jump: Annotated[str | None, typer.Option(help="As for `add`; empty for none.")] = None,
    family: Annotated[
        AddressFamily | None, typer.Option(help="Which addresses of a name SSH uses.")
    ] = None,
    old_algorithms: Annotated[
        bool | None, typer.Option(help="Let SSH use outdated algorithms with it.")
    ] = None,
) -> None:
    """Change how one machine is reached; what is left out stays."""
    session = session_of(context)
    given: dict[str, Json] = {
        "address": address,
        "carrier": carrier,
        "port": port,
        "site": site,
        "tags": None if tag is None else [word for word in tag if word],
        "credential": credential,
        "jump": jump,
        "family": family.value if family else None,
        "old_algorithms": old_algorithms,
    }
    changed = {word: value for word, value in given.items() if value is not None}
    result = session.call("machines.edit", {"machine": name, **changed})
    session.show(result, lambda: session.say(f"Changed {name}."))


@app.command("import")
def import_list(
    context: typer.Context,
    path: Annotated[
        Path,
        typer.Argument(
            help="Columns: name,address,port,carrier,site,tags,credential,host_key; name will do."
        ),
    ],
) -> None:
    """Add the machines of a CSV list; known ones get the list's values."""
    session = session_of(context)
    result = session.call("machines.import", {"path": str(path)})
    session.show(
        result,
        lambda: session.say(
            f"{result['added']} added, {result['updated']} changed, "
            f"{result['unchanged']} as they were."
        ),
    )


@app.command("list")
def list_machines(context: typer.Context) -> None:
    """List the machines with how their products stand."""
    session = session_of(context)
    with session.views() as views:
        rows = views.machine_rows()
    session.show(
        [_row_json(row) for row in rows],
        lambda: session.table(
            "Machine",
            "Address",
            "Carrier",
            "Site",
            "Product",
            "Key",
            "Status",
            "Last failure",
            rows=[_row_cells(row) for row in rows],
        ),
    )


def _row_cells(row: MachineRow) -> tuple[object, ...]:
    machine = row.machine
    return (
        machine.name,
        f"{machine.address}:{machine.port}",
        machine.carrier.value,
        machine.site,
        row.product,
        f"…{row.partial_key}" if row.partial_key else "",
        row.status.label if row.status is not None else "not seen yet",
        failure_text(row.failure) or machine.last_failure,
    )


def _row_json(row: MachineRow) -> Json:
    return {
        **machine_json(row.machine),
        "products": row.products,
        "licensed": row.licensed,
        "status": row.status.name.lower() if row.status is not None else None,
        "stage": row.stage.value if row.stage is not None else None,
    }


def machine_json(machine: Machine) -> dict[str, Json]:
    """Return a machine as JSON."""
    seen = machine.last_seen
    return {
        **{name: value for name, value in asdict(machine).items() if isinstance(value, str | int)},
        "tags": list(machine.tags),
        "jump": machine.route.jumps,
        "family": machine.route.family.value,
        "old_algorithms": machine.route.old_algorithms,
        "last_seen": seen.isoformat() if seen else None,
    }


@app.command("show")
def show(context: typer.Context, name: str) -> None:
    """Show one machine: how it is reached, its products, its history."""
    session = session_of(context)
    with session.views() as views:
        machine = views.machine_by_name(name)
        if machine is None:
            raise BadInputError(f"{name} is not in the inventory", hint="List the machines.")
        products = views.products(machine.id)
        history = views.ledger(machine=machine.id, newest_first=True, limit=20)

    def text() -> None:
        for label, value in machine_json(machine).items():
            session.say(f"{label:>14}: {value if value not in (None, '') else '–'}")
        session.say("")
        session.table(
            "Product",
            "Channel",
            "Key",
            "Status",
            "Installation ID",
            "Activation ID",
            rows=[_product_cells(product) for product in products],
        )
        session.say("")
        session.table(
            "When",
            "What",
            "Who",
            rows=[(e.at.isoformat(" ", "seconds"), e.kind, e.stamp.operator) for e in history],
        )

    session.show(
        {**machine_json(machine), "products": [product_json(product) for product in products]}, text
    )


def _product_cells(product: LicensedProduct) -> tuple[object, ...]:
    return (
        product.name,
        product.channel,
        f"…{product.partial_key}",
        product.status.label,
        str(product.iid) if product.iid else "",
        product.sku,
    )


def product_json(product: LicensedProduct) -> Json:
    """Return a product as JSON."""
    return {
        "sku": product.sku,
        "application": product.application,
        "name": product.name,
        "channel": product.channel,
        "partial_key": product.partial_key,
        "status": product.status.name.lower(),
        "status_reason": product.status_reason,
        "grace_minutes": product.grace_minutes,
        "iid": product.iid.digits if product.iid else None,
    }


@app.command("remove")
def remove(context: typer.Context, names: list[str]) -> None:
    """Take machines out of the inventory; their history stays in the ledger."""
    session = session_of(context)
    result = session.call("machines.remove", {"machines": [*names]})
    session.show(result, lambda: session.say(f"{result['removed']} removed."))


@app.command("trust")
def trust(
    context: typer.Context,
    name: str,
    fingerprint: Annotated[
        str, typer.Option(help="The fingerprint you compared, “SHA256:…”. Left out: it is shown.")
    ] = "",
) -> None:
    """Show the host key a machine presents, or pin the one that you have compared."""
    session = session_of(context)
    if fingerprint:
        result = session.call("machines.trust", {"machine": name, "fingerprint": fingerprint})
        session.show(result, lambda: session.say(f"{name} is pinned to {fingerprint}."))
        return
    result = session.call("machines.identify", {"machines": [name]})
    rows = result["machines"]
    assert isinstance(rows, dict)
    session.show(
        result,
        lambda: session.table(
            "Shown",
            "Pinned",
            "Problem",
            rows=[list(row.values()) for row in rows.values() if isinstance(row, dict)],
        ),
    )
