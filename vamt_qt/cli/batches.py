"""`vamt-qt batch`: installation IDs on their way to a clearinghouse, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli import codes
from vamt_qt.cli.arriving import batch_text, import_file
from vamt_qt.cli.by_hand import by_hand, correct_cid, vamt_folder
from vamt_qt.cli.leaving import Days, Encrypt, Leaving, To
from vamt_qt.cli.naming import BatchName, Key
from vamt_qt.cli.session import failure_text, session_of
from vamt_qt.licensing.batch import Batch, BatchLine
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.show import Show
from vamt_qt.store.records import BatchRow

app = typer.Typer(help="Installation IDs on their way, and their answers.", no_args_is_help=True)

app.command("by-hand")(by_hand)
app.command("correct-cid")(correct_cid)
app.command("vamt-folder")(vamt_folder)
app.command("import")(import_file)
codes.add_to(app)


@app.command("make")
def make(
    context: typer.Context,
    key: Key,
    machines: Annotated[
        list[str] | None, typer.Argument(help="Names of machines; all that wait if none is named.")
    ] = None,
) -> None:
    """Make an open batch of everything that waits for a confirmation ID of one key."""
    session = session_of(context)
    chosen: dict[str, Json] = {"machines": [*machines]} if machines else {}
    result = session.call("batch.make", {**chosen, "key": key})
    session.show(result, lambda: session.say(batch_text(result)))


@app.command("seal")
def seal(
    context: typer.Context,
    batch: BatchName,
    max_spend: Annotated[int | None, typer.Option(help="Refuse when it would spend more.")] = None,
    overspend_reason: Annotated[
        str, typer.Option(help="Why more may be spent than was bought; it stands in the ledger.")
    ] = "",
) -> None:
    """Freeze a batch: each line holds one activation from here on."""
    session = session_of(context)
    result = session.call(
        "batch.seal",
        {"batch": batch, "max_spend": max_spend, "overspend_reason": overspend_reason},
    )
    session.show(result, lambda: session.say(batch_text(result)))


@app.command("list")
def list_batches(context: typer.Context) -> None:
    """List the batches and where each is."""
    session = session_of(context)
    with session.views() as views:
        rows = views.batch_rows()
    session.show(
        [_row_json(row) for row in rows],
        lambda: session.table(
            "Batch",
            "State",
            "Origin",
            "Lines",
            "Confirmed",
            "Rejected",
            "Missing",
            "Clearinghouse",
            rows=[
                (
                    row.id[:8],
                    row.state.value,
                    row.origin.value,
                    row.lines,
                    row.confirmed,
                    row.rejected,
                    row.missing,
                    row.clearinghouse,
                )
                for row in rows
            ],
        ),
    )


def _row_json(row: BatchRow) -> Json:
    return {
        "batch": row.id,
        "state": row.state.value,
        "origin": row.origin.value,
        "lines": row.lines,
        "confirmed": row.confirmed,
        "rejected": row.rejected,
        "missing": row.missing,
        "digest": row.digest,
        "clearinghouse": row.clearinghouse,
    }


@app.command("show")
def show(context: typer.Context, batch: BatchName) -> None:
    """Show a batch's lines with their installation and confirmation IDs."""
    session = session_of(context)
    with session.views() as views:
        names = [row.id for row in views.batch_rows() if row.id.startswith(batch)]
        found = views.batch(names[0]) if len(names) == 1 else None
    if found is None:
        raise BadInputError("There is no such batch", hint="List the batches.")
    shown: Batch = found
    session.show(
        [_line_json(line) for line in shown.lines],
        lambda: session.table(
            "Machine",
            "Key",
            "Installation ID",
            "Confirmation ID",
            "Rejected",
            rows=[
                (
                    line.machine_name,
                    f"…{line.partial_key}",
                    line.iid,
                    line.cid,
                    failure_text(line.failure),
                )
                for line in shown.lines
            ],
        ),
    )


def _line_json(line: BatchLine) -> Json:
    return {
        "machine": line.machine_name,
        "partial_key": line.partial_key,
        "iid": line.iid.digits,
        "cid": line.cid.digits if line.cid else None,
        "failure": line.failure.code if line.failure else None,
    }


@app.command("export")
def export(
    context: typer.Context,
    batch: BatchName,
    path: Annotated[Path, typer.Argument(help="A new file; one ending in .csv is a table.")],
    csv: Annotated[bool, typer.Option("--csv", help="A table instead of a bundle.")] = False,
    show: Leaving = Show.FULL,
    to: To = "",
    encrypt: Encrypt = False,
    days: Days = 90,
    minisign: Annotated[
        bool, typer.Option("--minisign", help="Put a signature for auditors beside it.")
    ] = False,
    unsigned: Annotated[bool, typer.Option("--unsigned", help="Without a signature.")] = False,
) -> None:
    """Write a batch as a file: the request of an own batch, the answer of an imported one."""
    session = session_of(context)
    result = session.call(
        "batch.export",
        {
            "batch": batch,
            "path": str(path),
            "format": "csv" if csv or path.suffix.lower() == ".csv" else "bundle",
            "show": show.value,
            "to": to,
            "encrypt": encrypt,
            "days": days,
            "minisign": minisign,
            "unsigned": unsigned,
        },
    )
    session.show(
        result, lambda: session.say(f"Wrote the {result['direction']} to {result['path']}.")
    )


@app.command("submit")
def submit(
    context: typer.Context,
    batch: BatchName,
    clearinghouse: Annotated[str, typer.Option(help="Who answers, see `clearinghouse list`.")],
) -> None:
    """Send a sealed batch to a clearinghouse and record what it answers."""
    session = session_of(context)
    result = session.call("batch.submit", {"batch": batch, "clearinghouse": clearinghouse})
    session.show(result, lambda: session.say(batch_text(result)))


@app.command("close")
def close(
    context: typer.Context,
    batch: BatchName,
    reason: Annotated[str, typer.Option(help="Why, for the ledger.")] = "closed by the operator",
) -> None:
    """Expect no more answers; lines without one hold nothing any longer."""
    session = session_of(context)
    result = session.call("batch.close", {"batch": batch, "reason": reason})
    session.show(result, lambda: session.say(batch_text(result)))


@app.command("discard")
def discard(context: typer.Context, batch: BatchName) -> None:
    """Throw an open batch away; its machines wait again."""
    session = session_of(context)
    result = session.call("batch.discard", {"batch": batch})
    session.show(result, lambda: session.say("Discarded."))
