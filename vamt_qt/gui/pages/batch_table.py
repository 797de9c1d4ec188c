"""What the list of batches and the lines of one batch show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from vamt_qt.gui.tables import CellKind, Column, Progress
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import age
from vamt_qt.licensing.batch import BatchLine, BatchOrigin, BatchState
from vamt_qt.store.records import BatchRow

OUT: Final = frozenset({BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED})


def next_step(row: BatchRow) -> str:
    """Say what the operator does next with a batch."""
    own = row.origin is BatchOrigin.OWN
    answered = "Deposit, then close it" if own else "Export the answer"
    steps = {
        BatchState.OPEN: "Seal it, or discard it",
        BatchState.SEALED: "Send it, or export it as a file" if own else "Send it",
        BatchState.SENT: "Ask again for the answer",
        BatchState.ANSWERED: "Ask again for the missing lines" if row.missing else answered,
        BatchState.CLOSED: "Nothing more",
    }
    return steps[row.state]


def columns() -> Sequence[Column[BatchRow]]:
    """Give the columns of the list."""
    return (
        Column("batch", "Batch", CellKind.CODE, 96, lambda row: row.id[:8]),
        Column("state", "State", CellKind.STATUS, 116, lambda row: states.batch(row.state)),
        Column("next", "Next", CellKind.TEXT, 236, next_step, stretch=True),
        Column("confirmed", "Confirmed", CellKind.PROGRESS, 168, _confirmed, searchable=False),
        Column("missing", "No answer", CellKind.NUMBER, 100, lambda row: row.missing),
        Column("rejected", "Rejected", CellKind.NUMBER, 92, lambda row: row.rejected),
        Column("out", "Out for", CellKind.TEXT, 96, _out, searchable=False),
        Column("origin", "Origin", CellKind.MUTED, 128, lambda row: states.origin(row.origin)),
        Column("clearinghouse", "Clearinghouse", CellKind.TEXT, 128, lambda r: r.clearinghouse),
        Column("made", "Made", CellKind.DATE, 152, lambda row: row.created_at, searchable=False),
    )


def _confirmed(row: BatchRow) -> Progress:
    tone = Tone.GOOD if row.confirmed == row.lines else Tone.ACCENT
    return Progress(row.confirmed, row.lines, tone)


def _out(row: BatchRow) -> str:
    return age(row.sealed_at) if row.state in OUT and row.sealed_at else ""


def line_columns() -> Sequence[Column[BatchLine]]:
    """Give the columns of a batch's lines."""
    return (
        Column("machine", "Machine", CellKind.TEXT, 136, _machine),
        Column("status", "Answer", CellKind.STATUS, 142, states.line),
        Column("key", "Key", CellKind.CODE, 84, lambda line: f"…{line.partial_key}"),
        Column("product", "Product", CellKind.TEXT, 220, lambda line: line.product_name),
        Column("reason", "Reason", CellKind.TEXT, 240, _reason, stretch=True),
        Column("iid", "Installation ID", CellKind.CODE, 520, lambda line: str(line.iid)),
        Column("cid", "Confirmation ID", CellKind.CODE, 420, lambda line: str(line.cid or "")),
    )


def _machine(line: BatchLine) -> str:
    return line.machine_name or line.activation.split("/", 1)[0][:8]


def _reason(line: BatchLine) -> str:
    return line.failure.message if line.failure else ""
