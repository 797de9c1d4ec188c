"""The cards of the first page, each with a title and what it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Card, IconLabel, label, push_button
from vamt_qt.gui.widgets.link_row import LinkRow
from vamt_qt.gui.widgets.one_line import OneLine
from vamt_qt.gui.widgets.share_bar import ShareBar
from vamt_qt.gui.words.lasting import lasting

if TYPE_CHECKING:
    from vamt_qt.gui.pages.attention import Matter
    from vamt_qt.gui.pages.supplies import KeySupply

MOST_KEYS = 4
MOST_MATTERS = 6


class TitledCard(Card):
    """A card with a title, a remark at its right, and a column below."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme)
        self.theme = theme
        self.setAccessibleName(title)
        self.remark = OneLine(TextStyle.CAPTION)
        head = QHBoxLayout()
        head.addWidget(label(title, TextStyle.HEADING), 1)
        head.addWidget(self.remark)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addLayout(self.body, 1)

    def replace(self, widgets: Sequence[QWidget]) -> None:
        """Put these into the card in the place of what is there."""
        clear(self.body)
        for widget in widgets:
            self.body.addWidget(widget)
        self.body.addStretch(1)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


class AttentionCard(TitledCard):
    """What needs attention today, the worst first; each line leads to its rows."""

    def __init__(self, theme: Theme, go: Callable[[str, object], None]) -> None:
        super().__init__(theme, tr("Needs attention"))
        self._go = go
        self._matters: tuple[Matter, ...] = ()
        self._is_whole = False

    def show_matters(self, matters: Sequence[Matter]) -> None:
        """Show these."""
        self._matters = tuple(matters)
        self._show(whole=self._is_whole)

    def _show(self, *, whole: bool) -> None:
        self._is_whole = whole
        matters = self._matters
        if not matters:
            self.replace([self._all_well()])
            return
        # A line that offers one more takes as much room as that one.
        whole = whole or len(matters) == MOST_MATTERS + 1
        shown = matters if whole else matters[:MOST_MATTERS]
        rows: list[QWidget] = [self._row(matter) for matter in shown]
        if len(shown) < len(matters):
            more = push_button(
                self.theme,
                trn("Show %n more", "Show %n more", len(matters) - len(shown)),
                variant="link",
            )
            more.clicked.connect(lambda: self._show(whole=True))
            rows.append(more)
        self.replace(rows)

    def _row(self, matter: Matter) -> LinkRow:
        role = "muted" if matter.tone is Tone.NEUTRAL else f"{matter.tone.value}.text"
        row = LinkRow(self.theme, matter.icon, matter.title, matter.advice, matter.count, role=role)
        row.clicked.connect(lambda: self._go(matter.page, matter.record))
        return row

    def _all_well(self) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, Space.S, 0, Space.S)
        line.setSpacing(Space.M)
        line.addWidget(IconLabel(self.theme, "check-circle", 20, "good.text"))
        line.addWidget(label(tr("Nothing needs you today."), TextStyle.BODY, "muted"), 1)
        return box


class SupplyCard(TitledCard):
    """MAKs and how long they will last, those that run out first at the top."""

    def __init__(self, theme: Theme, go: Callable[[str, object], None]) -> None:
        super().__init__(theme, tr("Product keys"))
        self._go = go

    def show_supplies(self, supplies: Sequence[KeySupply], today: date) -> None:
        """Show these."""
        if not supplies:
            self.remark.say("")
            self.replace([self._none()])
            return
        rows: list[QWidget] = [self._row(supply, today) for supply in supplies[:MOST_KEYS]]
        if len(supplies) > MOST_KEYS:
            more = push_button(
                self.theme, trn("All %n key", "All %n keys", len(supplies)), variant="link"
            )
            more.clicked.connect(lambda: self._go("keys", None))
            rows.append(more)
        self.replace(rows)
        self.remark.say(tr("Spent · held · available"))

    def _row(self, supply: KeySupply, today: date) -> LinkRow:
        record = supply.record
        purchased, available = record.purchased or 0, record.available or 0
        name = record.description or record.product
        left = tr(
            "{available} of {purchased} left",
            available=number_text(available),
            purchased=number_text(purchased),
        )
        row = LinkRow(self.theme, "", f"…{record.last_five}", "", left)
        bar = ShareBar(self.theme)
        used = (record.spent + record.held) / purchased if purchased else 1.0
        spent_tone = Tone.BAD if used >= 1 else Tone.ACCENT
        words = trn(
            "%n activation spent, {held} held, {available} available",
            "%n activations spent, {held} held, {available} available",
            record.spent,
            held=number_text(record.held),
            available=number_text(available),
        )
        bar.show_parts(((record.spent, spent_tone), (record.held, Tone.WARN)), purchased, words)
        holds = (
            tr(" · {held} held in batches", held=number_text(record.held)) if record.held else ""
        )
        row.add_below(bar)
        if name:
            row.add_below(label(name, TextStyle.CAPTION, "muted", wrap=True))
        row.add_below(
            label(lasting(supply.expected, today) + holds, TextStyle.CAPTION, "muted", wrap=True)
        )
        row.setAccessibleDescription(f"{name}. {words}. {lasting(supply.expected, today)}")
        row.setToolTip(words)
        row.clicked.connect(lambda: self._go("keys", record.id))
        return row

    def _none(self) -> QWidget:
        words = label(
            tr(
                "No MAK with a purchased count is listed. With one, you see here how long it lasts."
            ),
            TextStyle.BODY,
            "muted",
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        return words
