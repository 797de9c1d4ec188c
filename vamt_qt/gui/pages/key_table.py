"""What the list of product keys shows: what was bought, what was spent, what is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vamt_qt.gui import figures
from vamt_qt.gui.tables import CellKind, Column, Progress
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import Status
from vamt_qt.gui.words import states
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.counting import read_drifts
from vamt_qt.store.records import UsageRow

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_NEARLY: Final = 0.9


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A key and what became of its activations; ``record`` is ``None`` for an unlisted one.

    ``drift`` is below 0 where others count more as spent than the ledger does.
    """

    usage: UsageRow
    record: KeyRecord | None
    drift: int = 0


def read_lines(views: Views) -> list[KeyLine]:
    """Read listed keys, and those that were only found installed."""
    records = {record.id: record for record in views.keys()}
    drifts = read_drifts(views)
    return [
        KeyLine(usage, records.get(usage.key), drifts.get(usage.key, 0)) for usage in views.usage()
    ]


def standing(line: KeyLine) -> Status:
    """Tell whether there is enough of a key."""
    usage = line.usage
    match usage.available:
        case _ if not usage.listed:
            return Status(tr("Not in the list"), Tone.WARN, "warning", 1)
        case None:
            return Status(tr("Purchased unknown"), Tone.NEUTRAL, "help", 3)
        case left if left <= 0:
            return Status(tr("Overspent") if left else tr("Used up"), Tone.BAD, "error", 0)
        case _ if line.drift < 0:
            return Status(tr("Counts differ"), Tone.WARN, "warning", 1)
        case left if left <= (usage.purchased or 0) * (1 - _NEARLY):
            return Status(tr("Nearly used up"), Tone.WARN, "warning", 2)
        case _:
            return Status(tr("Available"), Tone.GOOD, "check-circle", 4)


def columns() -> Sequence[Column[KeyLine]]:
    """Give the columns."""
    return (
        Column("key", tr("Key"), CellKind.CODE, 92, lambda line: f"…{line.usage.last_five}"),
        Column("kind", tr("Kind"), CellKind.MUTED, 72, _kind),
        Column("description", tr("Description"), CellKind.TEXT, 190, description, stretch=True),
        Column(
            "purchased", tr("Purchased"), CellKind.NUMBER, 98, lambda line: line.usage.purchased
        ),
        Column("spent", tr("Spent"), CellKind.NUMBER, 76, lambda line: line.usage.spent),
        Column("held", tr("Held"), CellKind.NUMBER, 70, lambda line: line.usage.held),
        Column(
            "available", tr("Available"), CellKind.NUMBER, 96, lambda line: line.usage.available
        ),
        Column("used", tr("Used"), CellKind.PROGRESS, 130, _used, searchable=False),
        Column("status", tr("Status"), CellKind.STATUS, 158, standing),
        Column(
            "reported",
            tr("Reported left"),
            CellKind.NUMBER,
            118,
            lambda line: line.usage.reported,
            tip=tr("What a clearinghouse last said remains"),
        ),
    )


def _kind(line: KeyLine) -> str:
    return states.key_kind(line.record.kind) if line.record else ""


def description(line: KeyLine) -> str:
    if line.record is None:
        return tr("Found installed on machines")
    return line.record.description or line.record.product


def _used(line: KeyLine) -> Progress | None:
    usage = line.usage
    if not usage.purchased:
        return None
    used = usage.spent + usage.held
    share = used / usage.purchased
    tone = Tone.BAD if share >= 1 else Tone.WARN if share >= _NEARLY else Tone.ACCENT
    figure = figures.percent(share) if not used or share >= 0.01 else f"<{figures.percent(0.01)}"
    return Progress(used, usage.purchased, tone, figure)
