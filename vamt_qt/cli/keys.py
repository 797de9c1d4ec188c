"""`vamt-qt keys` and `vamt-qt credentials`: what is secret goes in by prompt, file or stdin."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.session import session_of
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.product_key import KeyRecord

app = typer.Typer(help="Product keys, shown by their last five characters.", no_args_is_help=True)
credentials = typer.Typer(help="Logon profiles for machines.", no_args_is_help=True)


def _secret(prompt: str) -> str:
    """Read a secret from the terminal without showing it, or from a pipe."""
    if sys.stdin.isatty():
        return str(typer.prompt(prompt, hide_input=True))
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
        lambda: session.say(f"{result['added']} added, {result['already']} known already."),
    )


@app.command("import")
def import_list(
    context: typer.Context,
    path: Path,
    application: Annotated[str, typer.Option(help="windows or office.")] = "windows",
) -> None:
    """Add the keys of a text or CSV file."""
    session = session_of(context)
    result = session.call("keys.import", {"path": str(path), "application": application})
    session.show(
        result,
        lambda: session.say(f"{result['added']} added, {result['already']} known already."),
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
    }


@app.command("remove")
def remove(context: typer.Context, key: str) -> None:
    """Take a key out of the list, named by its last five characters; its counts stay."""
    session = session_of(context)
    result = session.call("keys.remove", {"key": key})
    session.show(result, lambda: session.say(f"Removed …{result['removed']}."))


@app.command("purchased")
def purchased(context: typer.Context, key: str, count: int) -> None:
    """Enter how many activations of a key were bought."""
    session = session_of(context)
    result = session.call("keys.purchased", {"key": key, "purchased": count})
    session.show(result, lambda: session.say("Noted."))


@credentials.command("set")
def set_credential(
    context: typer.Context,
    name: str,
    user: Annotated[str, typer.Option(help="DOMAIN\\user, user@domain or a local name.")],
) -> None:
    """Keep a logon profile; the password is asked for, or read from stdin."""
    session = session_of(context)
    result = session.call(
        "credentials.set", {"name": name, "user": user, "password": _secret("Password")}
    )
    session.show(result, lambda: session.say(f"{name} is kept."))


@credentials.command("list")
def list_credentials(context: typer.Context) -> None:
    """List the logon profiles, without passwords."""
    session = session_of(context)
    with session.views() as views:
        rows = views.credentials()
    session.show(
        [{"name": row.name, "user": row.user, "machines": row.machines} for row in rows],
        lambda: session.table(
            "Profile", "User", "Machines", rows=[(row.name, row.user, row.machines) for row in rows]
        ),
    )


@credentials.command("remove")
def remove_credential(context: typer.Context, name: str) -> None:
    """Forget a logon profile."""
    session = session_of(context)
    result = session.call("credentials.remove", {"name": name})
    session.show(result, lambda: session.say(f"{name} is forgotten."))
