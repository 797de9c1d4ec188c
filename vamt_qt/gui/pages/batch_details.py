"""What the details pane says of a batch."""

from __future__ import annotations

from dataclasses import replace

from vamt_qt.gui.ledger_asked import Asked
from vamt_qt.gui.pages.batch_table import out_for
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Detail, DetailGroup
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import moment
from vamt_qt.licensing.batch import Batch
from vamt_qt.store.batch_journeys import BatchJourney


def groups(row: BatchJourney, batch: Batch | None) -> tuple[DetailGroup, ...]:
    """Give the lines of the pane; `batch` is None while its lines are not known."""
    lines = batch.lines if batch else ()
    entries = Asked(batch=row.id)
    keys = ", ".join(f"…{key}" for key in sorted({line.partial_key for line in lines}))
    way = DetailGroup(
        tr("On its way"),
        (
            Detail(tr("Made"), moment(row.created_at)),
            Detail(tr("Sealed"), moment(row.sealed_at)),
            Detail(tr("Out since"), moment(row.out_since)),
            Detail(tr("Out for"), out_for(row)),
            Detail(tr("Origin"), states.origin(row.origin)),
            Detail(tr("Sent to"), row.clearinghouse),
            Detail(tr("Ticket"), row.ticket, copyable=True),
        ),
    )
    content = DetailGroup(
        tr("What it holds"),
        (
            Detail(tr("Lines"), str(row.lines), lead=entries),
            _lead(tr("Confirmed"), row.confirmed, replace(entries, kind="cid-received")),
            _lead(tr("Rejected"), row.rejected, replace(entries, kind="line-rejected")),
            Detail(tr("No answer"), str(row.missing)),
            Detail(tr("To deposit"), str(row.to_deposit)),
            Detail(tr("Keys"), keys),
            Detail(tr("Digest"), row.digest, copyable=True),
            Detail("ID", row.id, copyable=True),
        ),
    )
    return way, content


def _lead(caption: str, number: int, entries: Asked) -> Detail:
    """Let a number lead to its entries, where there are any."""
    return Detail(caption, str(number), lead=entries if number else None)
