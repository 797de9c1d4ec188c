"""`vamt-qt kit`: a folder for machines that no network reaches, and what it brings back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.session import SOME_FAILED, Session, session_of
from vamt_qt.engine.desk import Result
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json

app = typer.Typer(help="Machines that no network reaches.", no_args_is_help=True)


@app.command("make")
def make(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help="A new folder, on the stick.")],
    machines: Annotated[
        list[str] | None,
        typer.Argument(help="Names of machines; all with the carrier “kit” if none is named."),
    ] = None,
    key: Annotated[
        str, typer.Option(help="The key to install, by its last five characters or its ID.")
    ] = "",
    carry_key: Annotated[
        bool,
        typer.Option(
            "--carry-key",
            help="Take the key along, under a passphrase (asked, or stdin); else it is typed.",
        ),
    ] = False,
) -> None:
    """Write a carry kit; the confirmation IDs that wait for its machines go along."""
    session = session_of(context)
    if carry_key and not key:
        raise typer.BadParameter("--carry-key needs --key.")
    arguments: dict[str, Json] = {
        "path": str(folder),
        "key": key,
        "passphrase": _passphrase() if carry_key else "",
        **({"machines": [*machines]} if machines else {}),
    }
    result = session.call("kit.make", arguments)
    session.show(result, lambda: _say_made(session, result))


def _passphrase() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    asked = typer.prompt("Passphrase of the kit", hide_input=True, confirmation_prompt=True)
    return str(asked)


def _say_made(session: Session, made: Result) -> None:
    session.say(f"Wrote the kit {str(made['kit'])[:8]} to {made['path']}.")
    session.say(f"{made['machines']} machines, {made['deposits']} confirmation IDs.")
    if made["key_travels"]:
        session.say(f"Key {made['key']} travels under the passphrase; the ledger says so.")
    elif made["key"]:
        session.say(f"Key {made['key']} is typed at each machine.")
    session.say("what-to-do.txt in it is the list to print.")


@app.command("import")
def import_results(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="The kit's folder, or result files.")],
    preview: Annotated[
        bool, typer.Option("--preview", help="Tell what it would change; change nothing.")
    ] = False,
) -> None:
    """Take in what a kit brought back."""
    session = session_of(context)
    verb = "kit.preview" if preview else "kit.import"
    result = session.call(verb, {"paths": [str(path) for path in paths]})
    session.show(result, lambda: _say_taken(session, result, preview=preview))
    if result["failed"] or result["refused"]:
        raise typer.Exit(SOME_FAILED)


def _say_taken(session: Session, result: Result, *, preview: bool) -> None:
    rows = result["results"]
    if not isinstance(rows, list):
        raise BadInputError("The engine gave no list of results")
    session.table(
        "File",
        "Machine",
        "Changes",
        "Trouble",
        rows=[_cells(row) for row in rows if isinstance(row, dict)],
    )
    session.say(
        f"{result['taken']} {'would be ' if preview else ''}taken in, {result['failed']} tell of a"
        f" failure, {result['passed']} known already, {result['refused']} refused."
    )


def _cells(row: dict[str, Json]) -> tuple[object, ...]:
    changes = row["changes"]
    words = [str(change) for change in changes] if isinstance(changes, list) else []
    trouble = row["refused"] or row["failure"]
    said = f"{trouble['message']}. {trouble['hint']}" if isinstance(trouble, dict) else ""
    seen = "" if row["refused"] else "looked at, nothing new"
    return (row["file"], row["name"] or row["computer"], "; ".join(words) or seen, said)
