"""`vamt-qt ledger`, `vamt-qt usage` and `vamt-qt clearinghouse`."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli import counts
from vamt_qt.cli.naming import KeyName
from vamt_qt.cli.session import SOME_FAILED, Session, session_of
from vamt_qt.engine.desk import Result
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.forecast import Forecast
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import to_json
from vamt_qt.store.records import UsageRow

app = typer.Typer(help="Every spent activation, in order and chained.", no_args_is_help=True)
clearinghouses = typer.Typer(
    help="Who turns installation IDs into confirmation IDs.", no_args_is_help=True
)


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
def verify(
    context: typer.Context,
    anchor: Annotated[
        Path | None, typer.Option(help="An anchor that the ledger must go through.")
    ] = None,
    export: Annotated[
        Path | None, typer.Option(help="Check this export too, and compare it.")
    ] = None,
) -> None:
    """Check the chain and everything derived from it."""
    session = session_of(context)
    named: dict[str, Json] = {
        "anchor": str(anchor) if anchor else "",
        "export": str(export) if export else "",
    }
    with session.checking() as told:
        result = session.call("ledger.verify", named, emit=told)
    session.show(result, lambda: _say_verdict(session, result))
    if not result["whole"]:
        raise typer.Exit(SOME_FAILED)


def _say_verdict(session: Session, result: Result) -> None:
    if result["whole"]:
        session.say(f"The ledger is whole: {result['entries']} entries.")
        session.say(f"Its head is {result['digest']}.")
        return
    export = result["export"]
    if result["broken_at"] is not None:
        session.say(f"The ledger is broken at entry {result['broken_at']}: {result['problem']}.")
    elif isinstance(export, dict) and export["broken_at"] is not None:
        session.say(f"The export is broken at entry {export['broken_at']}: {export['problem']}.")
    else:
        session.say("The ledger's chain is whole, and yet something does not fit:")
    problems = result["problems"]
    for problem in problems if isinstance(problems, list) else ():
        session.say(f"  {problem}")


@app.command("export")
def export(context: typer.Context, path: Path) -> None:
    """Write every entry as a line of JSON that can be verified without this program."""
    session = session_of(context)
    result = session.call("ledger.export", {"path": str(path)})
    session.show(
        result, lambda: session.say(f"{result['entries']} entries, head {result['digest']}.")
    )


@app.command("anchor")
def anchor(
    context: typer.Context,
    path: Annotated[Path | None, typer.Argument(help="A file to write it into.")] = None,
) -> None:
    """Print the ledger's end, to be kept where nobody can change it."""
    session = session_of(context)
    result = session.call("ledger.anchor", {"path": str(path) if path else ""})
    session.show(
        result,
        lambda: session.say(
            f"Entry {result['seq']} of {result['store']} at {result['at']}:\n{result['digest']}"
        ),
    )


@app.command("accept")
def accept(context: typer.Context, reason: counts.Reason) -> None:
    """Go on from an older copy of the data that you put back; an entry says so."""
    session = session_of(context)
    result = session.call("ledger.accept", {"reason": reason})
    session.show(
        result,
        lambda: session.say(
            f"The ledger goes on from entry {result['entries']}. "
            "Correct what was spent since the copy was made: `ledger correct`."
        ),
    )


@app.command("correct")
def correct(
    context: typer.Context,
    key: KeyName,
    reason: counts.Reason,
    spent_elsewhere: Annotated[
        int, typer.Option(min=0, help="Activations that were spent and are not counted here.")
    ] = 0,
    given_back: Annotated[
        int, typer.Option(min=0, help="Activations that count here and were given back.")
    ] = 0,
) -> None:
    """Put right what counts as spent of a key, as an entry of its own with its reason."""
    session = session_of(context)
    change = spent_elsewhere - given_back
    result = session.call("ledger.correct", {"key": key, "change": change, "reason": reason})
    session.show(result, lambda: session.say(f"Entry {result['entry']} notes it."))


def usage(
    context: typer.Context,
    with_forecast: Annotated[
        bool,
        typer.Option("--forecast", help="Also when each key runs out, and what to look after."),
    ] = False,
) -> None:
    """Show what became of each key's activations."""
    session = session_of(context)
    with session.views() as views:
        rows = views.usage()
        found = counts.forecasts(views, rows) if with_forecast else {}
        warned = counts.warnings(views, found) if with_forecast else ()
    if not with_forecast:
        session.show([_usage_json(row) for row in rows], lambda: _usage_table(session, rows))
        return

    def text() -> None:
        _usage_table(session, rows, found)
        for sentence in warned:
            session.say(f"{sentence}.")

    keys: list[Json] = [
        {**_usage_json(row), "forecast": counts.forecast_json(found.get(row.key))} for row in rows
    ]
    session.show({"keys": keys, "warnings": [*warned]}, text)


def _usage_json(row: UsageRow) -> dict[str, Json]:
    return {
        "key": row.key,
        "last_five": row.last_five,
        "description": row.description,
        "purchased": row.purchased,
        "spent": row.spent,
        "corrected": row.corrected,
        "held": row.held,
        "available": row.available,
        "reported": row.reported,
    }


def _usage_table(
    session: Session,
    rows: Sequence[UsageRow],
    found: Mapping[KeyId, Forecast] | None = None,
) -> None:
    titles = ["Key", "Description", "Purchased", "Spent", "Held", "Available", "Reported left"]
    cells: list[list[object]] = [
        [
            f"…{row.last_five}",
            row.description,
            row.purchased,
            row.spent,
            row.held,
            row.available,
            row.reported,
        ]
        for row in rows
    ]
    if found is not None:
        titles.append("Runs out")
        for row, line in zip(rows, cells, strict=True):
            line.append(counts.forecast_text(found.get(row.key)))
    session.table(*titles, rows=cells)


@clearinghouses.command("set")
def set_clearinghouse(
    context: typer.Context,
    name: str,
    url: Annotated[str, typer.Option(help="Its address, https://…")],
    ca_file: Annotated[Path | None, typer.Option(help="Its certificate authority.")] = None,
    pin: Annotated[str, typer.Option(help="The SHA-256 of its certificate.")] = "",
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
        {
            "name": name,
            "url": url,
            "token": token,
            "ca_file": str(ca_file) if ca_file else "",
            "pin": pin,
        },
    )
    session.show(result, lambda: session.say(f"{name} is kept."))


@clearinghouses.command("remove")
def remove_clearinghouse(
    context: typer.Context, name: Annotated[str, typer.Argument(help="As the list has it.")]
) -> None:
    """Forget a clearinghouse and its token; what it answered stays."""
    session = session_of(context)
    result = session.call("clearinghouses.remove", {"name": name})
    session.show(result, lambda: session.say(f"{name} is forgotten."))


@clearinghouses.command("list")
def list_clearinghouses(context: typer.Context) -> None:
    """List who can be asked."""
    session = session_of(context)
    result = session.call("clearinghouses.list", {})
    known = result["known"]
    rows = [_way(one) for one in known] if isinstance(known, list) else []
    session.show(result, lambda: session.table("Name", "Way", "Kind", "Note", rows=rows))


def _way(known: Json) -> tuple[str, ...]:
    match known:
        case {"name": str(name), "title": str(title), "kind": str(kind), "reason": str(reason)}:
            note = f"not available, because {reason}" if reason else ""
            return (name or "(not set up)", title, kind, note)
        case _:
            return ()
