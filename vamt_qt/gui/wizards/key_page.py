"""Second step: with which key, and how it goes on once the installation IDs are here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from vamt_qt.gui.dialogs.import_list import APPLICATIONS
from vamt_qt.gui.tables import CellKind, Column, Status, TablePanel
from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Choice, Option, Tick, WizardPage, label
from vamt_qt.gui.words.counting import key_name
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.product_key import KeyRecord

_LOW_SHARE = 0.1


def key_columns() -> tuple[Column[KeyRecord], ...]:
    """Give the columns by which an operator chooses a key."""
    return (
        Column("key", tr("Key"), CellKind.CODE, 96, lambda key: key_name(key.last_five)),
        Column(
            "for", tr("For"), CellKind.TEXT, 380, lambda key: key.description or key.product, True
        ),
        Column("bought", tr("Bought"), CellKind.NUMBER, 92, lambda key: key.purchased),
        Column(
            "left",
            tr("Left", "activations that remain"),
            CellKind.NUMBER,
            92,
            lambda key: key.available,
        ),
        Column("standing", tr("Status"), CellKind.STATUS, 144, _standing),
    )


class KeyPage(WizardPage):
    """Lets the operator choose a key, what to do with stored IDs, and the way to new ones.

    Without ``holds`` the machines cannot keep the keys that they have, without ``asks`` there are
    no new IDs to ask for.
    """

    key_opened = Signal()
    """A key was confirmed with Return or a double click: go on."""

    def __init__(self, theme: Theme, *, holds: bool = True, asks: bool = True) -> None:
        who = tr("Which key the machines get, and who answers their installation IDs.")
        super().__init__(tr("Key"), who if asks else tr("Which key the machines get."))
        self._holds, self._asks = holds, asks
        self.table: TablePanel[KeyRecord, KeyId] = TablePanel(
            theme,
            key_columns(),
            lambda key: key.id,
            nouns=(tr("key"), tr("keys")),
            name=tr("Product keys"),
        )
        self.table.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.when_empty(
            tr("No key that fits is listed"),
            tr("Add one on the page “Product keys”, or use the keys that machines hold.")
            if holds
            else tr("Add one on the page “Product keys”."),
            icon="key",
        )
        self.install = Option(theme, tr("Install the key chosen above"), on=True)
        self.installed = Option(theme, tr("Use the key that each machine holds, for"))
        self.application = Choice(
            theme, tr("Product of the installed keys"), [name for name, _ in APPLICATIONS]
        )
        self.reuse = Tick(theme, tr("Give stored confirmation IDs back"), on=True)
        self.send = Option(theme, tr("Ask the clearinghouse"), on=True)
        self.clearinghouse = Choice(theme, tr("Clearinghouse"))
        self.stop = Option(theme, tr("Stop after collecting"))
        self._group(self.install, self.installed)
        self._group(self.send, self.stop)
        self._lay_out()
        self._connect()

    # -- what is shown ------------------------------------------------------------------

    def show_keys(self, keys: Iterable[KeyRecord]) -> None:
        """Offer keys; the only one there is is chosen at once."""
        listed = list(keys)
        self.table.load(listed)
        if len(listed) == 1:
            self.choose_key(listed[0].id)
        elif not listed and self._holds:
            self.installed.setChecked(True)
        self._refresh()

    def show_clearinghouses(self, names: Sequence[str]) -> None:
        """Offer clearinghouses; without one, the run can only stop after collecting."""
        before = self.clearinghouse.currentText()
        self.clearinghouse.clear()
        self.clearinghouse.addItems(list(names))
        self.clearinghouse.setCurrentText(before)
        self.send.setEnabled(bool(names))
        self.send.setToolTip("" if names else tr("No clearinghouse is set up yet."))
        if not names:
            self.stop.setChecked(True)
        self._refresh()

    # -- what is chosen -----------------------------------------------------------------

    def choose_key(self, key: KeyId) -> None:
        """Choose a key to install; an unknown one changes nothing."""
        self.install.setChecked(True)
        self.table.view.select_ids((key,))
        self.table.view.show_id(key)

    def choose_clearinghouse(self, name: str) -> None:
        """Choose who answers; an unknown name changes nothing."""
        if self.clearinghouse.findText(name, Qt.MatchFlag.MatchExactly) >= 0:
            self.send.setChecked(True)
            self.clearinghouse.setCurrentText(name)

    def key(self) -> KeyId | None:
        """Give the key to install, ``None`` where each machine keeps its own."""
        chosen = self.table.selected_ids()
        return chosen[0] if chosen and self.install.isChecked() else None

    def asked_application(self) -> str:
        """Give the application whose installed keys are used, as the engine takes it."""
        return APPLICATIONS[self.application.currentIndex()][1]

    def asked(self) -> str:
        """Give the clearinghouse's name, empty where the run stops after collecting."""
        return "" if self.stop.isChecked() else self.clearinghouse.currentText()

    def first_focus(self) -> QWidget:
        return self.table.view

    def is_complete(self) -> bool:
        has_key = self.installed.isChecked() or self.key() is not None
        return has_key and (
            not self._asks or self.stop.isChecked() or bool(self.clearinghouse.currentText())
        )

    # -- inside -------------------------------------------------------------------------

    def _group(self, *options: Option) -> None:
        group = QButtonGroup(self)
        for option in options:
            group.addButton(option)

    def _connect(self) -> None:
        self.table.selected_changed.connect(self._refresh)
        self.table.opened.connect(self._opened)
        for button in (self.install, self.installed, self.send, self.stop):
            button.toggled.connect(self._refresh)
        self.clearinghouse.currentTextChanged.connect(self._refresh)

    @Slot(object)
    def _opened(self, key: KeyId) -> None:
        self.choose_key(key)
        self.key_opened.emit()

    @Slot()
    def _refresh(self) -> None:
        self.application.setEnabled(self.installed.isChecked())
        self.clearinghouse.setEnabled(self.send.isChecked())
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        reuse = tr("a machine that this key activated before spends nothing")
        stop = tr("the IDs go into a sealed batch, to be carried across as a file")
        rows = (
            (tr("Key"), _beside(self.install), self._holds),
            ("", _beside(self.installed, self.application), self._holds),
            (tr("Known machines"), _with_hint(self.reuse, reuse), self._asks),
            (tr("New IDs"), _beside(self.send, self.clearinghouse), self._asks),
            ("", _with_hint(self.stop, stop), self._asks),
        )
        for number, (caption, content, is_offered) in enumerate(rows):
            if not is_offered:
                content.setParent(self)
                content.hide()
                continue
            words = label(caption, TextStyle.BODY, "muted")
            words.setMinimumHeight(32)
            grid.addWidget(words, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(content, number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.table, 1)
        column.addLayout(grid)


def _beside(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.L)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return whole


def _with_hint(control: QWidget, hint: str) -> QWidget:
    control.setAccessibleDescription(hint)
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.L)
    line.addWidget(control)
    line.addWidget(label(hint, TextStyle.CAPTION, "muted", wrap=True), 1)
    return whole


def _standing(key: KeyRecord) -> Status:
    match key.available:
        case None:
            return Status(tr("Unknown"), Tone.NEUTRAL, "help", 2)
        case left if left <= 0:
            return Status(tr("Used up"), Tone.BAD, "error", 0)
        case left if left < _LOW_SHARE * (key.purchased or 0):
            return Status(tr("Nearly used up"), Tone.WARN, "warning", 1)
        case _:
            return Status(tr("Available"), Tone.GOOD, "check-circle", 3)
