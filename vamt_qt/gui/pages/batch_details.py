"""What the details pane says of a batch."""

from __future__ import annotations

from vamt_qt.gui.pages.batch_table import OUT
from vamt_qt.gui.widgets import Detail, DetailGroup
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import age, moment
from vamt_qt.licensing.batch import Batch
from vamt_qt.store.records import BatchRow


def keys_of(batch: Batch) -> list[str]:
    """Give the last five characters of every key whose activations a batch holds."""
    return sorted({line.partial_key for line in batch.lines})


def groups(row: BatchRow, batch: Batch | None) -> tuple[DetailGroup, ...]:
    """Give the lines of the pane; `batch` is None while its lines are not known."""
    keys = ", ".join(f"…{key}" for key in keys_of(batch)) if batch else ""
    out = age(row.sealed_at) if row.sealed_at and row.state in OUT else ""
    way = DetailGroup(
        "On its way",
        (
            Detail("Made", moment(row.created_at)),
            Detail("Sealed", moment(row.sealed_at)),
            Detail("Out for", out),
            Detail("Origin", states.origin(row.origin)),
            Detail("Sent to", row.clearinghouse),
            Detail("Ticket", row.ticket, copyable=True),
        ),
    )
    content = DetailGroup(
        "What it holds",
        (
            Detail("Lines", str(row.lines)),
            Detail("Confirmed", str(row.confirmed)),
            Detail("Rejected", str(row.rejected)),
            Detail("No answer", str(row.missing)),
            Detail("Keys", keys),
            Detail("Digest", row.digest, copyable=True),
            Detail("ID", row.id, copyable=True),
        ),
    )
    return way, content
