"""The fields above the ledger's table, one for each thing that it can be narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from vamt_qt.gui.ledger_asked import ALL, BOUGHT, SPENT, Asked
from vamt_qt.gui.theme import Space, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Choice, mark_invalid, push_button, text_field
from vamt_qt.gui.words import entries
from vamt_qt.licensing.local_days import span_of
from vamt_qt.store.audit_pages import AuditChoices

_TYPING_MS: Final = 300
# Below this width the fields stand in two lines of so many.
_WIDE: Final = 980
_FEW: Final = 4
_LEAST: Final = 90
_DATE_HINT: Final = tr("Write 2026, 2026-03 or 2026-03-31 (local time)")


class FilterBar(QWidget):
    """One field for each thing that the ledger can be narrowed to."""

    changed = Signal()
    """The operator chose something else: read ``asked`` again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._asked = ALL
        self.key = self._choice(theme, tr("Key"), tr("Any key"))
        self.kind = self._choice(theme, tr("What happened"), tr("Anything"))
        self.kind.addItem(tr("Spent an activation"), SPENT)
        self.kind.addItem(tr("Key added or changed"), BOUGHT)
        for name, words in sorted(entries.kinds().items(), key=lambda item: item[1]):
            self.kind.addItem(words, name)
        self.machine = text_field(tr("Machine"), hint=tr("Machine"))
        self.site = self._choice(theme, tr("Site"), tr("Any site"))
        self.operator = self._choice(theme, tr("Operator"), tr("Any operator"))
        self.since = text_field(
            tr("From day, month or year, local time"), hint=tr("From 2026-03-01")
        )
        self.until = text_field(
            tr("Until day, month or year, local time"), hint=tr("Until 2026-03-31")
        )
        self.subject = push_button(theme, "", icon="close")
        self.subject.clicked.connect(self._drop_subject)
        self.clear_button = push_button(theme, tr("Show all"), variant="link")
        self.clear_button.clicked.connect(lambda: self.show_asked(ALL))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._take)
        self._lay_out()
        self._show_state()

    @property
    def asked(self) -> Asked:
        """What is asked for now."""
        return self._asked

    def offer(self, choices: AuditChoices) -> None:
        """Fill the lists; what is chosen stays chosen."""
        keys = sorted((five or key[:12], key) for key, five in choices.keys.items())
        self._fill(self.key, [(f"…{five}", key) for five, key in keys])
        self._fill(self.site, [(site or tr("(no site)"), site) for site in choices.sites])
        self._fill(self.operator, [(name, name) for name in choices.operators])
        self._show_asked()

    def show_asked(self, asked: Asked) -> None:
        """Ask for something else, as if the operator had."""
        self._typing.stop()
        self._asked = asked
        self._show_asked()
        self.changed.emit()

    def mark_unknown_machine(self, *, unknown: bool) -> None:
        """Say at the field that no machine is known by that name."""
        mark_invalid(
            self.machine, tr("No machine of this name is in the ledger") if unknown else ""
        )

    # -- inside ---------------------------------------------------------------------------

    def _choice(self, theme: Theme, name: str, everything: str) -> Choice:
        choice = Choice(theme, name)
        choice.addItem(everything, None)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(8)
        choice.view().setMinimumWidth(200)
        choice.setMaxVisibleItems(20)
        choice.activated.connect(self._take)
        return choice

    def _lay_out(self) -> None:
        self._fields: Sequence[QWidget] = (
            self.key,
            self.kind,
            self.machine,
            self.site,
            self.operator,
            self.since,
            self.until,
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.S)
        self._ends = QWidget()
        ends = QHBoxLayout(self._ends)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.setSpacing(Space.S)
        ends.addWidget(self.subject)
        ends.addWidget(self.clear_button)
        ends.addStretch(1)
        self._columns = 0
        self._place(len(self._fields))
        for field in (self.machine, self.since, self.until):
            field.textEdited.connect(self._typing.start)
            field.returnPressed.connect(self._take)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(len(self._fields) if event.size().width() >= _WIDE else _FEW)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, widget in enumerate(self._fields):
            widget.setMinimumWidth(_room(widget))
            self._grid.addWidget(widget, number // columns, number % columns)
        for column in range(len(self._fields) + 1):
            # What happened is told in more words than anything else.
            self._grid.setColumnStretch(column, (5 if column == 1 else 4) * (column < columns))
        if columns == len(self._fields):
            self._grid.addWidget(self._ends, 0, columns)
        else:
            row, column = divmod(len(self._fields), columns)
            self._grid.addWidget(self._ends, row, column, 1, columns - column)

    def _fill(self, choice: Choice, items: Sequence[tuple[str, str]]) -> None:
        with QSignalBlocker(choice):
            while choice.count() > 1:
                choice.removeItem(1)
            for words, value in items:
                choice.addItem(words, value)

    def _show_asked(self) -> None:
        asked = self._asked
        for choice, value, words in (
            (self.key, asked.key, f"…{asked.key[-5:]}" if asked.key else ""),
            (self.kind, asked.kind or None, asked.kind),
            (self.site, asked.site, asked.site or tr("(no site)")),
            (self.operator, asked.operator or None, asked.operator),
        ):
            with QSignalBlocker(choice):
                place = choice.findData(value) if value is not None else 0
                if place < 0:
                    # The lists may not be here yet, or no longer name it.
                    choice.addItem(words, value)
                    place = choice.count() - 1
                choice.setCurrentIndex(place)
        for field, text in (
            (self.machine, asked.machine),
            (self.since, asked.since),
            (self.until, asked.until),
        ):
            field.setText(text)
        self._show_state()

    def _show_state(self) -> None:
        asked = self._asked
        self.clear_button.setVisible(asked != ALL)
        self._ends.setVisible(asked != ALL)
        self.subject.setText(asked.subject)
        self.subject.setAccessibleName(tr("Only: {subject}. Show all", subject=asked.subject))
        self.subject.setVisible(bool(asked.subject))
        for field in (self.since, self.until):
            _mark_date(field)

    @Slot()
    def _take(self) -> None:
        self._typing.stop()
        name = self.machine.text().strip()
        same = name == self._asked.machine
        asked = Asked(
            key=self.key.currentData(),
            site=self.site.currentData(),
            operator=self.operator.currentData() or "",
            kind=self.kind.currentData() or "",
            machine=name,
            machine_id=self._asked.machine_id if same else None,
            since=self.since.text().strip(),
            until=self.until.text().strip(),
            batch=self._asked.batch,
            run=self._asked.run,
            upto=self._asked.upto,
        )
        if asked != self._asked:
            self._asked = asked
            self._show_state()
            self.changed.emit()

    @Slot()
    def _drop_subject(self) -> None:
        self.show_asked(replace(self._asked, batch=None, run=None, upto=None))


def _room(field: QWidget) -> int:
    """Give the least width of a field, in pixels: how a date is written is to be read whole."""
    if not isinstance(field, QLineEdit):
        return _LEAST
    return max(_LEAST, field.fontMetrics().horizontalAdvance(field.placeholderText()) + Space.XXL)


def _mark_date(field: QLineEdit) -> None:
    text = field.text().strip()
    mark_invalid(field, _DATE_HINT if text and span_of(text) is None else "")
