"""What became of one key over time: a picture, how long it lasts, and what explains a drift."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vamt_qt.gui.ledger_asked import SPENT, Asked
from vamt_qt.gui.pages.dashboard_cards import TitledCard, clear
from vamt_qt.gui.pages.supplies import expect
from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Surface, label, push_button
from vamt_qt.gui.widgets.history_chart import Fan, History, HistoryChart, Mark, Point
from vamt_qt.gui.widgets.link_row import LinkRow
from vamt_qt.gui.widgets.scrolling import scrolled
from vamt_qt.gui.words import entries
from vamt_qt.gui.words.counting import moment
from vamt_qt.gui.words.lasting import lasting
from vamt_qt.licensing.forecast import Forecast
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.local_days import midnight, today
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.counting import CountRow, Drift, read_count_history, read_drift
from vamt_qt.store.daily_spends import WINDOW, read_daily_spends

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_DAYS: Final = 730
_MOST_ENTRIES: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyStory:
    """A listed key with what was spent of it day by day and what others said remains."""

    record: KeyRecord
    history: History
    expected: Forecast | None
    drift: Drift


def read_key_story(views: Views, key: KeyId, today: date) -> KeyStory | None:
    """Read it, away from the window; ``None`` for a key that is not in the list."""
    record = views.key(key)
    if record is None:
        return None
    daily = read_daily_spends(views, today, days=_DAYS).get(key, ())
    counts = read_count_history(views, key)
    expected = expect(record, daily[-WINDOW:], today)
    return KeyStory(
        record=record,
        history=history_of(record, daily, counts, expected, today),
        expected=expected,
        drift=read_drift(views, key),
    )


def history_of(
    record: KeyRecord,
    daily: Sequence[int],
    counts: Sequence[CountRow],
    expected: Forecast | None,
    today: date,
) -> History:
    """Draw what should be left day by day, what was said to be left, and how it may go on."""
    marks = tuple(map(_mark, counts))
    if record.purchased is None:
        return History((), marks, None, _words(record, counts))
    left = float(record.purchased - record.spent + sum(daily))
    begin = today - timedelta(days=max(len(daily) - 1, 0))
    steps: list[Point] = [(_noon(begin) - timedelta(hours=12), left)]
    for number, spent in enumerate(daily):
        if spent:
            left -= spent
            steps.append((_noon(begin + timedelta(days=number)), left))
    now = _noon(today) + timedelta(hours=12)
    steps.append((now, left))
    return History(tuple(steps), marks, _fan(now, left, expected), _words(record, counts))


def _noon(day: date) -> datetime:
    return midnight(day) + timedelta(hours=12)


def _fan(now: datetime, left: float, expected: Forecast | None) -> Fan | None:
    if expected is None or expected.likely is None or expected.earliest is None or left <= 0:
        return None
    late = None if expected.latest is None else _noon(expected.latest)
    return Fan((now, left), _noon(expected.likely), _noon(expected.earliest), late)


def _mark(row: CountRow) -> Mark:
    tone = Tone.GOOD if row.drift == 0 else Tone.WARN
    said = tr(
        "{at}: {source} says {remaining} remain",
        at=moment(row.at),
        source=row.source,
        remaining=number_text(row.remaining),
    )
    if row.expected is not None:
        said += tr(", our ledger {expected}", expected=number_text(row.expected))
    return Mark(
        str(row.seq),
        row.at,
        row.remaining,
        tr("{said}. Entered by {operator}", said=said, operator=row.operator),
        tone,
    )


def _words(record: KeyRecord, counts: Sequence[CountRow]) -> str:
    parts = []
    if record.purchased is not None:
        parts.append(tr("{purchased} bought", purchased=number_text(record.purchased)))
    parts.append(tr("{spent} spent", spent=number_text(record.spent)))
    if record.held:
        parts.append(tr("{held} held", held=number_text(record.held)))
    if counts:
        parts.append(
            tr("last reported {remaining} left", remaining=number_text(counts[-1].remaining))
        )
    return ", ".join(parts)


def drift_words(drift: Drift) -> str:
    """Tell whether others count as we do."""
    last = drift.last
    if last is None:
        return tr("Nobody has said yet what remains. Enter what the licence portal shows.")
    if last.drift is None:
        return tr("Enter how many were bought, so that counts can be compared.")
    if last.drift == 0:
        return tr(
            "{source} and our ledger agree: {remaining} remain.",
            source=last.source,
            remaining=number_text(last.remaining),
        )
    more = tr("fewer") if last.drift < 0 else tr("more")
    since = (
        tr(
            "Since entry {seq}, when both agreed, these may explain it:",
            seq=number_text(drift.agreed.seq),
        )
        if drift.agreed and drift.entries
        else tr("These entries may explain it:")
        if drift.entries
        else tr("No entry of our ledger explains it: ask who else holds the key.")
    )
    return tr(
        "{source} says {remaining}, our ledger {counted}: {drift} {more}. {since}",
        source=last.source,
        remaining=number_text(last.remaining),
        counted=number_text(last.expected or 0),
        drift=number_text(abs(last.drift)),
        more=more,
        since=since,
    )


class KeyStoryPanel(QWidget):
    """The lower half of the page of keys."""

    def __init__(self, theme: Theme, go: Callable[[str, object], None]) -> None:
        super().__init__()
        self._theme, self._go = theme, go
        self._key: KeyId | None = None
        self.chart = HistoryChart(theme, tr("Activations left"))
        self.chart.chosen.connect(self._mark_chosen)
        self.picture = TitledCard(theme, tr("Activations left"))
        self.picture.body.addWidget(self.chart, 1)
        self.forecast = label("", TextStyle.BODY, wrap=True)
        self.drift = label("", TextStyle.BODY, "muted", wrap=True)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(0)
        self.words = TitledCard(theme, tr("How long it lasts"))
        self.words.body.addWidget(self._scrolled())
        self.words.body.addLayout(self._buttons())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addWidget(self.picture, 3)
        line.addWidget(self.words, 2)
        self.setMinimumHeight(220)

    def show_story(self, story: KeyStory | None) -> None:
        """Show a key; ``None`` where none that is listed is chosen."""
        self._key = story.record.id if story else None
        clear(self._entries)
        for card in (self.picture, self.words):
            card.setVisible(story is not None)
        if story is None:
            return
        self.picture.remark.say(f"…{story.record.last_five}: {story.history.words}")
        self.chart.show_history(story.history)
        self.forecast.setText(lasting(story.expected, today()))
        self.drift.setText(drift_words(story.drift))
        for entry in story.drift.entries[:_MOST_ENTRIES]:
            row = LinkRow(
                self._theme,
                "",
                f"{number_text(entry.seq)}  {entries.short(entry)}",
                moment(entry.at),
            )
            row.clicked.connect(lambda _checked=False, seq=entry.seq: self._go("ledger", seq))
            self._entries.addWidget(row)
        more = len(story.drift.entries) - _MOST_ENTRIES
        if more > 0:
            self._entries.addWidget(
                label(trn("and %n more entry", "and %n more entries", more), role="muted")
            )

    @Slot(str)
    def _mark_chosen(self, seq: str) -> None:
        self._go("ledger", int(seq))

    def _scrolled(self) -> QScrollArea:
        inside = Surface(self._theme, "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.forecast)
        column.addWidget(self.drift)
        column.addLayout(self._entries)
        column.addStretch(1)
        return scrolled(inside)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        for text, kind in ((tr("What it spent"), SPENT), (tr("All its entries"), "")):
            button = push_button(self._theme, text)
            button.clicked.connect(lambda _checked=False, wanted=kind: self._show_entries(wanted))
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _show_entries(self, kind: str) -> None:
        if self._key is not None:
            self._go("ledger", Asked(key=self._key, kind=kind))
