"""`vamt-qt batch import`: what a file would do, and taking it in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.session import Session, session_of
from vamt_qt.engine.desk import Result
from vamt_qt.licensing.facts import Json


def batch_text(result: Result) -> str:
    """Return where a batch is, in one sentence."""
    return (
        f"Batch {str(result['batch'])[:8]} is {result['state']}: {result['lines']} lines, "
        f"{result['confirmed']} confirmed, {result['rejected']} rejected, "
        f"{result['missing']} without an answer."
    )


def import_file(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="A bundle, or a table (.csv).")],
    batch: Annotated[str, typer.Option(help="For a table: the batch it answers.")] = "",
    unsigned: Annotated[
        bool, typer.Option("--unsigned", help="Take one that nobody has signed.")
    ] = False,
    preview: Annotated[
        bool, typer.Option("--preview", help="Tell what it would do; change nothing.")
    ] = False,
) -> None:
    """Take in a request or an answer."""
    session = session_of(context)
    arguments: dict[str, Json] = {"path": str(path), "batch": batch, "unsigned": unsigned}
    if preview:
        looked = session.call("batch.preview", arguments)
        session.show(looked, lambda: _say_preview(session, looked))
        return
    result = session.call("batch.import", arguments)

    def plainly() -> None:
        session.say(batch_text(result))
        _say_doubts(session, result)

    session.show(result, plainly)


def _say_preview(session: Session, looked: Result) -> None:
    signed = f"signed by {looked['signed_by']}" if looked["trusted"] else "not signed"
    lines = "1 line" if looked["lines"] == 1 else f"{looked['lines']} lines"
    session.say(f"{looked['direction']} of {lines}, {signed}.")
    match looked["changes"]:
        case [_, *_] as changes:
            for change in changes:
                session.say(f"{change}.")
        case _:
            session.say("Nothing would change.")
    _say_doubts(session, looked)


def _say_doubts(session: Session, result: Result) -> None:
    match result.get("doubtful"):
        case [*doubts]:
            for doubt in doubts:
                if isinstance(doubt, dict):
                    named = doubt["machine"] or f"…{str(doubt['iid'])[-7:]}"
                    session.say(f"Doubtful, {named}: {doubt['message']}. {doubt['hint']}")
        case _:
            pass
