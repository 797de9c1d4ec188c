"""`vamt-qt ledger`, `vamt-qt usage` and `vamt-qt clearinghouse`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.session import SOME_FAILED, session_of
from vamt_qt.licensing.ledger import to_json

app = typer.Typer(help="Every spent activation, in order and chained.", no_args_is_help=True)
clearinghouses = typer.Typer(help="Who turns installation IDs into confirmation IDs.")


@app.command("show")
def show(
    context: typer.Context,
    last: Annotated[int, typer.Option(help="How many of the newest entries.")] = 50,
) -> None:
    """Show the newest entries."""
    session = session_of(context)
    with session.views() as views:
        entries = views.ledger(newest_first=True, limit=last)
        names = {machine.id: machine.name for machine in views.machines()}
    session.show(
        [to_json(entry) for entry in entries],
        lambda: session.table(
            "No.",
            "When",
            "What",
            "Machine",
            "Who",
            rows=[
                (
                    entry.seq,
                    entry.at.isoformat(" ", "seconds"),
                    entry.kind,
                    names.get(entry.subject.machine, "") if entry.subject.machine else "",
                    entry.stamp.operator,
                )
                for entry in entries
            ],
        ),
    )


@app.command("verify")
def verify(context: typer.Context) -> None:
    """Check the chain and everything derived from it."""
    session = session_of(context)
    result = session.call("ledger.verify", {})

    def text() -> None:
        if result["whole"]:
            session.say(f"The ledger is whole: {result['entries']} entries.")
            session.say(f"Its head is {result['digest']}.")
        else:
            session.say(
                f"The ledger is broken at entry {result['broken_at']}: {result['problem']}."
            )
            problems = result["problems"]
            for problem in problems if isinstance(problems, list) else ():
                session.say(f"  {problem}")

    session.show(result, text)
    if not result["whole"]:
        raise typer.Exit(SOME_FAILED)


def usage(context: typer.Context) -> None:
    """Show what became of each key's activations."""
    session = session_of(context)
    with session.views() as views:
        rows = views.usage()
    session.show(
        [
            {
                "key": row.key,
                "last_five": row.last_five,
                "description": row.description,
                "purchased": row.purchased,
                "spent": row.spent,
                "held": row.held,
                "available": row.available,
                "reported": row.reported,
            }
            for row in rows
        ],
        lambda: session.table(
            "Key",
            "Description",
            "Purchased",
            "Spent",
            "Held",
            "Available",
            "Reported left",
            rows=[
                (
                    f"…{row.last_five}",
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


@clearinghouses.command("set")
def set_clearinghouse(
    context: typer.Context,
    name: str,
    url: Annotated[str, typer.Option(help="Its address, https://…")],
    ca_file: Annotated[Path | None, typer.Option(help="Its certificate authority.")] = None,
) -> None:
    """Add or change a clearinghouse; its token is asked for, or read from stdin."""
    session = session_of(context)
    token = (
        str(typer.prompt("Token", hide_input=True))
        if sys.stdin.isatty()
        else sys.stdin.read().strip()
    )
    result = session.call(
        "clearinghouses.set",
        {"name": name, "url": url, "token": token, "ca_file": str(ca_file) if ca_file else ""},
    )
    session.show(result, lambda: session.say(f"{name} is kept."))


@clearinghouses.command("list")
def list_clearinghouses(context: typer.Context) -> None:
    """List who can be asked."""
    session = session_of(context)
    result = session.call("clearinghouses.list", {})
    names = result["names"]
    rows = [[name] for name in names] if isinstance(names, list) else []
    session.show(result, lambda: session.table("Name", rows=rows))
