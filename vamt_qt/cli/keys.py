"""`vamt-qt keys` and `vamt-qt credentials`: what is secret goes in by prompt, file or stdin."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.naming import KeyName
from vamt_qt.cli.session import Session, session_of
from vamt_qt.engine.desk import Result
from vamt_qt.exchange.client_keys import find_client_keys
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.logon import LogonKind
from vamt_qt.licensing.product_key import KeyRecord

app = typer.Typer(help="Product keys, shown by their last five characters.", no_args_is_help=True)
credentials = typer.Typer(help="Logon profiles for machines.", no_args_is_help=True)


def _secret(prompt: str, *, may_be_empty: bool = False) -> str:
    """Read a secret from the terminal without showing it, or from a pipe."""
    if sys.stdin.isatty():
        default = "" if may_be_empty else None
        return str(typer.prompt(prompt, hide_input=True, default=default, show_default=False))
    return sys.stdin.read().strip()


@app.command("add")
def add(
    context: typer.Context,
    kind: Annotated[str, typer.Option(help="mak, retail, csvlk or gvlk.")] = "mak",
    description: Annotated[str, typer.Option()] = "",
    application: Annotated[str, typer.Option(help="windows or office.")] = "windows",
    purchased: Annotated[int | None, typer.Option(help="Activations that were bought.")] = None,
) -> None:
    """Add keys, one a line: asked for at the terminal, or read from stdin."""
    session = session_of(context)
    arguments: dict[str, Json] = {
        "keys": _secret("Product key"),
        "kind": kind,
        "description": description,
        "application": application,
        "purchased": purchased,
    }
    result = session.call("keys.add", arguments)
    session.show(
        result,
        lambda: _say_added(session, result),
    )


@app.command("import")
def import_list(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="One key a line, or a table with the column “key”.")],
    application: Annotated[str, typer.Option(help="windows or office.")] = "windows",
) -> None:
    """Add the keys of a text or CSV file."""
    session = session_of(context)
    result = session.call("keys.import", {"path": str(path), "application": application})
    session.show(result, lambda: _say_added(session, result))


def _say_added(session: Session, result: Result) -> None:
    session.say(f"{result['added']} added, {result['already']} known already.")
    duplicates = result["duplicates"]
    for item in duplicates if isinstance(duplicates, list) else ():
        if isinstance(item, dict):
            session.say(
                f"  Row {item['row']}: …{item['last_five']} is listed as “{item['description']}”."
            )


@app.command("list")
def list_keys(context: typer.Context) -> None:
    """List the keys and what became of their activations."""
    session = session_of(context)
    with session.views() as views:
        rows = views.keys()
    session.show(
        [_key_json(row) for row in rows],
        lambda: session.table(
            "Key",
            "Kind",
            "Description",
            "Purchased",
            "Spent",
            "Held",
            "Available",
            "Reported left",
            rows=[
                (
                    f"…{row.last_five}",
                    row.kind.value,
                    row.description,
                    row.purchased,
                    row.spent,
                    row.held,
                    row.available,
                    row.reported,
                )
                for row in rows
            ],
        ),
    )


def _key_json(key: KeyRecord) -> Json:
    return {
        "id": key.id,
        "kind": key.kind.value,
        "last_five": key.last_five,
        "application": key.application,
        "description": key.description,
        "product": key.product,
        "purchased": key.purchased,
        "reported": key.reported,
        "reported_at": key.reported_at.isoformat() if key.reported_at else None,
        "spent": key.spent,
        "held": key.held,
        "available": key.available,
        "edition": key.terms.edition,
        "agreement": key.terms.agreement,
        "owner": key.terms.owner,
        "remarks": key.terms.remarks,
        "expires": key.terms.expires_on.isoformat() if key.terms.expires_on else None,
        "sites": [*key.terms.sites],
        "warn_below": key.terms.warn_below,
        "warn_percent": key.terms.warn_percent,
    }


@app.command("remove")
def remove(context: typer.Context, key: KeyName) -> None:
    """Take a key out of the list, named by its last five characters; its counts stay."""
    session = session_of(context)
    result = session.call("keys.remove", {"key": key})
    session.show(result, lambda: session.say(f"Removed …{result['removed']}."))


@app.command("purchased")
def purchased(context: typer.Context, key: KeyName, count: int) -> None:
    """Enter how many activations of a key were bought."""
    session = session_of(context)
    result = session.call("keys.purchased", {"key": key, "purchased": count})
    session.show(result, lambda: session.say("Noted."))


@app.command("edit")
def edit(
    context: typer.Context,
    key: KeyName,
    kind: Annotated[str | None, typer.Option(help="mak, retail, csvlk or gvlk.")] = None,
    description: Annotated[str | None, typer.Option()] = None,
    product: Annotated[str | None, typer.Option()] = None,
    edition: Annotated[str | None, typer.Option()] = None,
    agreement: Annotated[str | None, typer.Option(help="The agreement's number.")] = None,
    owner: Annotated[str | None, typer.Option()] = None,
    remarks: Annotated[str | None, typer.Option()] = None,
    expires: Annotated[str | None, typer.Option(help="2027-06-30; empty for never.")] = None,
    site: Annotated[
        list[str] | None, typer.Option(help="Only machines there may take it; repeat it.")
    ] = None,
    any_site: Annotated[bool, typer.Option("--any-site", help="All sites may take it.")] = False,
    purchased: Annotated[int | None, typer.Option(min=0)] = None,
    warn_below: Annotated[int | None, typer.Option(min=0, help="Activations.")] = None,
    warn_percent: Annotated[int | None, typer.Option(min=0, max=100)] = None,
    reason: Annotated[str, typer.Option(help="Why; it stands in the ledger.")] = "",
) -> None:
    """Change what stands beside a key; what is left out stays as it is."""
    session = session_of(context)
    given: dict[str, Json] = {
        "kind": kind,
        "description": description,
        "product": product,
        "edition": edition,
        "agreement": agreement,
        "owner": owner,
        "remarks": remarks,
        "expires": expires,
        "sites": [*(site or ())] if site or any_site else None,
        "purchased": purchased,
        "warn_below": warn_below,
        "warn_percent": warn_percent,
    }
    changes = {name: value for name, value in given.items() if value is not None}
    result = session.call("keys.edit", {"key": key, "reason": reason, **changes})
    text = "Noted." if result["changed"] else "Nothing was changed."
    session.show(result, lambda: session.say(text))


@app.command("client-keys")
def client_keys(
    context: typer.Context,
    edition: Annotated[str, typer.Option(help="Part of an edition's name.")] = "",
) -> None:
    """List the client keys that Microsoft publishes; they need a KMS host to activate."""
    session = session_of(context)
    found = find_client_keys(edition)
    session.show(
        [{"section": k.section, "editions": [*k.editions], "key": k.key.reveal()} for k in found],
        lambda: session.table(
            "Edition", "Key", rows=[("; ".join(k.editions), k.key.reveal()) for k in found]
        ),
    )


@credentials.command("set")
def set_credential(
    context: typer.Context,
    name: str,
    user: Annotated[str, typer.Option(help="DOMAIN\\user, user@domain or a local name.")],
    kind: Annotated[LogonKind, typer.Option(help="How it is proved.")] = LogonKind.PASSWORD,
    file: Annotated[
        str, typer.Option(help="A private key (kind key), or a certificate with its key.")
    ] = "",
) -> None:
    """Keep a logon profile; password or passphrase is asked for, or read from stdin."""
    session = session_of(context)
    secret = ""
    if kind.needs_secret:
        secret = _secret("Password")
    elif kind.has_file:
        secret = _secret("Passphrase of the file, empty for none", may_be_empty=True)
    result = session.call(
        "credentials.set",
        {"name": name, "user": user, "password": secret, "kind": kind.value, "file": file},
    )
    session.show(result, lambda: session.say(f"{name} is kept."))


@credentials.command("list")
def list_credentials(context: typer.Context) -> None:
    """List the logon profiles, without passwords."""
    session = session_of(context)
    with session.views() as views:
        rows = views.credentials()
    session.show(
        [
            {
                "name": row.name,
                "user": row.user,
                "kind": row.kind.value,
                "file": row.file,
                "machines": row.machines,
            }
            for row in rows
        ],
        lambda: session.table(
            "Profile",
            "User",
            "Kind",
            "File",
            "Machines",
            rows=[(row.name, row.user, row.kind.value, row.file, row.machines) for row in rows],
        ),
    )


@credentials.command("remove")
def remove_credential(context: typer.Context, name: str) -> None:
    """Forget a logon profile."""
    session = session_of(context)
    result = session.call("credentials.remove", {"name": name})
    session.show(result, lambda: session.say(f"{name} is forgotten."))
