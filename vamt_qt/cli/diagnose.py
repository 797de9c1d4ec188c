"""`vamt-qt diagnose`: why a machine cannot be worked on."""

from __future__ import annotations

from typing import Annotated

import typer

from vamt_qt.cli.session import SOME_FAILED, Session, session_of
from vamt_qt.engine.desk import Result

_WORDS = {True: "good", False: "broken", None: "not tried"}


def diagnose(
    context: typer.Context, machine: Annotated[str, typer.Argument(help="The machine's name.")]
) -> None:
    """Say what is wrong with the way to a machine, and what mends it; nothing is changed."""
    session = session_of(context)
    result = session.call("diagnose", {"machine": machine})
    session.show(result, lambda: _say(session, result))
    if result["failure"]:
        raise typer.Exit(SOME_FAILED)


def _say(session: Session, result: Result) -> None:
    checks = result["checks"]
    rows = [
        (check["piece"], _word(check["good"]), check["text"])
        for check in (checks if isinstance(checks, list) else ())
        if isinstance(check, dict)
    ]
    session.table("Piece", "Found", "What it told", rows=rows)
    session.say(str(result["sentence"]))


def _word(good: object) -> str:
    return next(word for value, word in _WORDS.items() if value is good)
