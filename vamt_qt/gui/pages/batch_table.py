"""What the list of batches and the lines of one batch show."""

from __future__ import annotations

from collections.abc import Sequence

from vamt_qt.gui.hearing import heard
from vamt_qt.gui.pages.batch_next import next_words
from vamt_qt.gui.pages.batch_stages import is_out, stage_of
from vamt_qt.gui.tables import CellKind, Column, Progress
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import age
from vamt_qt.licensing.batch import BatchLine
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.store.batch_journeys import BatchJourney


def columns() -> Sequence[Column[BatchJourney]]:
    """Give the columns of the list."""
    return (
        Column("batch", tr("Batch"), CellKind.CODE, 96, lambda row: row.id[:8]),
        Column("state", tr("Stage"), CellKind.STATUS, 116, lambda row: stage_of(row).value),
        Column("next", tr("Next"), CellKind.TEXT, 236, next_words, stretch=True),
        Column("out", tr("Out for"), CellKind.TEXT, 96, out_for, searchable=False),
        Column("confirmed", tr("Confirmed"), CellKind.PROGRESS, 168, _confirmed, searchable=False),
        Column("missing", tr("No answer"), CellKind.NUMBER, 100, lambda row: row.missing),
        Column("rejected", tr("Rejected"), CellKind.NUMBER, 92, lambda row: row.rejected),
        Column("origin", tr("Origin"), CellKind.MUTED, 128, lambda row: states.origin(row.origin)),
        Column("clearinghouse", tr("Clearinghouse"), CellKind.TEXT, 128, lambda r: r.clearinghouse),
        Column(
            "made", tr("Made"), CellKind.DATE, 152, lambda row: row.created_at, searchable=False
        ),
    )


def out_for(row: BatchJourney) -> str:
    """Say how long a batch has been out that still takes answers."""
    return age(row.out_since) if row.out_since and is_out(row) else ""


def machine_of(line: BatchLine) -> MachineId:
    """Give the machine that a line is about."""
    return MachineId(line.activation.split("/", 1)[0])


def line_columns() -> Sequence[Column[BatchLine]]:
    """Give the columns of a batch's lines."""
    return (
        Column("machine", tr("Machine"), CellKind.TEXT, 136, _machine),
        Column("status", tr("Answer"), CellKind.STATUS, 142, states.line),
        Column("key", tr("Key"), CellKind.CODE, 84, lambda line: f"…{line.partial_key}"),
        Column("product", tr("Product"), CellKind.TEXT, 220, lambda line: line.product_name),
        Column("reason", tr("Reason"), CellKind.TEXT, 240, _reason, stretch=True),
        Column("iid", tr("Installation ID"), CellKind.CODE, 520, lambda line: str(line.iid)),
        Column("cid", tr("Confirmation ID"), CellKind.CODE, 420, lambda line: str(line.cid or "")),
    )


def _confirmed(row: BatchJourney) -> Progress:
    tone = Tone.GOOD if row.confirmed == row.lines else Tone.ACCENT
    return Progress(row.confirmed, row.lines, tone)


def _machine(line: BatchLine) -> str:
    return line.machine_name or machine_of(line)[:8]


def _reason(line: BatchLine) -> str:
    return heard(line.failure.message) if line.failure else ""
