"""`vamt-qt batch by-hand`, `batch vamt-folder`, `import-vamt`: the answers that people bring."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from vamt_qt.cli.naming import BatchName
from vamt_qt.cli.session import Session, session_of
from vamt_qt.engine.desk import Result
from vamt_qt.engine.service import Engine
from vamt_qt.licensing.errors import BadInputError, ConflictError, ExchangeRejectedError
from vamt_qt.licensing.facts import Json

_QUIT: Final = "q"

Sure = Annotated[bool, typer.Option("--sure", help="Record --cid in spite of a warning.")]


def by_hand(
    context: typer.Context,
    batch: BatchName,
    iid: Annotated[str, typer.Option(help="Enter one line only: its installation ID.")] = "",
    cid: Annotated[str, typer.Option(help="The confirmation ID for --iid.")] = "",
    sure: Sure = False,
) -> None:
    """Show one installation ID after another and take the confirmation ID that is read out."""
    session = session_of(context)
    if bool(iid) != bool(cid):
        raise BadInputError("--iid and --cid belong together", hint="Give both, or neither.")
    if iid:
        asked: dict[str, Json] = {"batch": batch, "iid": iid, "cid": cid, "sure": sure}
        result = session.call("batch.enter-cid", asked)
    else:
        with session.program.engine(session.place) as engine:
            _work(session, engine, batch)
            result = engine.call("batch.work-list", {"batch": batch})
    session.show(result, lambda: session.say(_left(result)))


def correct_cid(
    context: typer.Context,
    batch: BatchName,
    iid: Annotated[str, typer.Option(help="The line: its installation ID.")],
    cid: Annotated[str, typer.Option(help="The right confirmation ID.")],
    reason: Annotated[str, typer.Option(help="What was wrong; it stands in the ledger.")],
    sure: Sure = False,
) -> None:
    """Correct a wrong confirmation ID in every batch that has it, until a machine has taken it."""
    session = session_of(context)
    asked: dict[str, Json] = {"batch": batch, "iid": iid, "cid": cid, "reason": reason}
    result = session.call("batch.correct-cid", {**asked, "sure": sure})
    session.show(result, lambda: session.say(_corrected(result)))


def vamt_folder(
    context: typer.Context,
    batch: BatchName,
    path: Annotated[Path, typer.Argument(help="A new folder.")],
) -> None:
    """Write a folder with a script that a Windows host with VAMT runs; import its answer.csv."""
    session = session_of(context)
    result = session.call("batch.vamt-folder", {"batch": batch, "path": str(path)})
    session.show(result, lambda: session.say(f"Wrote {result['path']}; its README tells more."))


def import_vamt(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="A .cil or .cilx file that VAMT wrote.")],
    preview: Annotated[
        bool, typer.Option("--preview", help="Tell what it holds; change nothing.")
    ] = False,
) -> None:
    """Take confirmation IDs for waiting lines out of one of VAMT's own files (experimental)."""
    session = session_of(context)
    result = session.call("vamt.preview" if preview else "vamt.import", {"path": str(path)})
    session.show(result, lambda: session.say(_held(result)))


def _corrected(result: Result) -> str:
    count = result["elsewhere"]
    also = f", and for other batches and machines with the same mistake: {count}" if count else ""
    return f"Corrected{also}. Nothing was spent; deposit it next."


def _held(result: Result) -> str:
    text = (
        f"Experimental: {result['computers']} computers, {result['installation_ids']} "
        f"installation IDs, {result['confirmation_ids']} with a confirmation ID; "
        f"{result['unclear']} IDs were unclear and left alone."
    )
    return f"{text} Recorded: {result['recorded']}." if "recorded" in result else text


def _left(result: Result) -> str:
    match result:
        case {"open": [*open_lines]}:
            return f"{len(open_lines)} lines still have no confirmation ID."
        case _:
            return f"Recorded. {result['missing']} lines have no answer yet."


def _work(session: Session, engine: Engine, batch: str) -> None:
    """Go through the open lines once; `q` leaves, and what was entered stays entered."""
    lines = engine.call("batch.work-list", {"batch": batch})["open"]
    for number, line in enumerate(lines if isinstance(lines, list) else [], start=1):
        match line:
            case {"iid": str(iid), "groups": [*groups], "machine": str(machine)}:
                typer.echo(f"\n{number}  {machine}", err=True)
                typer.echo("   ".join(str(group) for group in groups), err=True)
                if not _take(session, engine, {"batch": batch, "iid": iid}):
                    return


def _take(session: Session, engine: Engine, line: dict[str, Json]) -> bool:
    """Ask until one line has its ID or is passed over; False when the operator leaves."""
    while True:
        typed = _asked("Confirmation ID (Enter passes over, q leaves): ")
        if typed is None or typed.lower() == _QUIT:
            return False
        if not typed or _entered(session, engine, {**line, "cid": typed}):
            return True


def _entered(session: Session, engine: Engine, entry: dict[str, Json]) -> bool:
    try:
        engine.call("batch.enter-cid", entry)
    except BadInputError as error:
        session.err.print(f"{error.message}. {error.hint}")
        return False
    except (ConflictError, ExchangeRejectedError) as warning:
        session.err.print(f"{warning.message}. {warning.hint}")
        if _asked("Record it all the same? Type yes: ") != "yes":
            return False
        return _insisted(session, engine, entry)
    return True


def _insisted(session: Session, engine: Engine, entry: dict[str, Json]) -> bool:
    try:
        engine.call("batch.enter-cid", {**entry, "sure": True})
    except (ConflictError, ExchangeRejectedError) as error:
        session.err.print(f"{error.message}. {error.hint}")
        return False
    return True


def _asked(question: str) -> str | None:
    """Return what was typed, None where the input has ended."""
    typer.echo(question, nl=False, err=True)
    try:
        return input().strip()
    except EOFError:
        return None
