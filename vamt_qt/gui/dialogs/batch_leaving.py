"""What leaves this room with a batch, for whom and for how long: said before it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QGridLayout, QVBoxLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.theme import Space, TextStyle
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Choice, Tick, add_field, label, number_field
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.batch import BatchOrigin
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.show import Show
from vamt_qt.licensing.station import Station
from vamt_qt.store.records import BatchRow

_ANYBODY: Final = tr("Any station that trusts this one")
_DAYS: Final = 90
_LONGEST: Final = 3650
_EXAMPLE: Final = 44
_REQUEST: Final = {
    Show.FULL: tr("Everything that is known of a line"),
    Show.NAMELESS: tr("Without machine names"),
    Show.IIDS: tr("Installation IDs only"),
}
_ANSWER: Final = {
    Show.FULL: tr("The answer, and this station's name"),
    Show.IIDS: tr("Installation and confirmation IDs only"),
}


class Leaving(QWidget):
    """The list of what leaves with a file or with codes, and the choices that make it so."""

    grown = Signal()
    """What leaves is told anew and may need more room."""

    def __init__(self, desk: Desk, batch: BatchRow) -> None:
        super().__init__()
        self._desk = desk
        self._batch = batch
        self._asked: Mapping[str, Any] = {}
        self._kind = "bundle"
        kinds = _ANSWER if batch.origin is BatchOrigin.IMPORTED else _REQUEST
        self.show_ = Choice(desk.theme, tr("What leaves"))
        for show, words in kinds.items():
            self.show_.addItem(words, show.value)
        self.to = Choice(desk.theme, tr("For station"), [_ANYBODY])
        self.encrypt = Tick(desk.theme, tr("Encrypt: only that station can read it"))
        self.days = number_field(tr("Days until it expires"), 1, _LONGEST, _DAYS)
        self._told = QGridLayout()
        self._lay_out()
        self.show_.currentIndexChanged.connect(self._preview)
        self.to.currentIndexChanged.connect(self._allow)
        self._allow()
        self._preview()
        desk.reader.read(lambda views: views.stations(), self._offer, self._not_told)

    def add_fields(self, fields: QFormLayout) -> None:
        """Put the choices below what a dialog asks itself."""
        add_field(fields, tr("What leaves"), self.show_)
        add_field(fields, tr("For"), self.to)
        fields.addRow("", self.encrypt)
        add_field(fields, tr("Good for days"), self.days)

    def as_kind(self, kind: str) -> None:
        """Say whether a bundle or a csv is made: a table is for nobody in particular."""
        self._kind = kind
        self._allow()
        self._preview()

    def arguments(self) -> dict[str, Any]:
        """Give what the engine is told of these choices."""
        told = {"batch": self._batch.id, "show": self.show_.currentData(), "format": self._kind}
        if self._kind == "csv":
            return told
        to, encrypt = self.to.currentData() or "", self.encrypt
        return {
            **told,
            "to": to,
            "encrypt": encrypt.isEnabled() and encrypt.isChecked(),
            "days": self.days.value(),
        }

    def _lay_out(self) -> None:
        self._told.setHorizontalSpacing(Space.L)
        self._told.setVerticalSpacing(Space.XXS)
        self._told.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(label(tr("What leaves this room"), TextStyle.STRONG))
        column.addLayout(self._told)

    def _offer(self, known: Sequence[Station]) -> None:
        for station in known:
            if station.revoked_at is None:
                self.to.addItem(station.name, station.id)

    @Slot()
    def _allow(self) -> None:
        bundle = self._kind == "bundle"
        self.to.setEnabled(bundle)
        self.days.setEnabled(bundle)
        self.encrypt.setEnabled(bundle and bool(self.to.currentData()))

    @Slot()
    def _preview(self) -> None:
        asked = {
            "batch": self._batch.id,
            "show": self.show_.currentData(),
            "format": self._kind,
        }
        self._asked = asked

        def told(result: dict[str, Any]) -> None:
            if self._asked is asked:
                self._tell(result["leaves"])

        self._desk.engine.call("batch.preview-export", asked, done=told, failed=self._not_told)

    def _tell(self, leaves: Sequence[Mapping[str, Any]]) -> None:
        self._clear()
        for row, one in enumerate(leaves):
            example = str(one["example"])
            short = example if len(example) <= _EXAMPLE else f"{example[:_EXAMPLE]}…"
            count = label(number_text(int(one["count"])))
            self._told.addWidget(count, row, 0)
            self._told.addWidget(label(heard(str(one["what"]))), row, 1)
            self._told.addWidget(label(short, role="muted"), row, 2)
        QTimer.singleShot(0, self, self.grown.emit)  # once the layouts know their new size

    def _not_told(self, failure: Failure) -> None:
        self._clear()
        self._told.addWidget(label(sentence(failure.message), role="muted", wrap=True), 0, 0, 1, 3)
        QTimer.singleShot(0, self, self.grown.emit)  # once the layouts know their new size

    def _clear(self) -> None:
        while item := self._told.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
