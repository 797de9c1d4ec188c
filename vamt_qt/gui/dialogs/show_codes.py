"""A batch as codes on the screen: one by one, or as a slow loop for a camera."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.theme import Space, TextStyle
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import label, number_field, push_button
from vamt_qt.gui.widgets.code_picture import CodePicture
from vamt_qt.store.records import BatchRow

_SECONDS: Final = 4


class ShowCodes(Dialog):
    """Shows every code of a batch; Left and Right turn pages.

    ``chosen`` is what the engine is told of the receiver and of what leaves.
    """

    def __init__(
        self,
        desk: Desk,
        batch: BatchRow,
        parent: QWidget | None,
        chosen: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            desk,
            tr("Batch {id} as codes", id=batch.id[:8]),
            parent,
            primary=tr("Close"),
            sentence=tr(
                "Photograph each code, in any order. The other station says "
                "which are missing. Whoever sees the screen can read the "
                "installation IDs."
            ),
            wide=620,
        )
        self.cancel.hide()
        self._codes: list[dict[str, Any]] = []
        self._border = 4
        self._at = 0
        self.picture = CodePicture()
        self.place = label("", TextStyle.HEADING)
        self.place.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.back = push_button(desk.theme, tr("Previous"), icon="chevron-left")
        self.forward = push_button(desk.theme, tr("Next"), icon="chevron-right")
        self.loop = push_button(desk.theme, tr("Loop"), icon="play")
        self.loop.setCheckable(True)
        self.seconds = number_field(tr("Seconds for each code"), 1, 60, _SECONDS, tr("s each"))
        self.whole_screen = push_button(desk.theme, tr("Whole screen"), icon="columns")
        self._timer = QTimer(self, interval=_SECONDS * 1000)
        self._lay_out_codes()
        self._connect_codes()
        self.ask("batch.codes", {**(chosen or {}), "batch": batch.id}, done=self._take)

    @Slot()
    def next_code(self) -> None:
        """Show the next code; after the last comes the first."""
        self._show(self._at + 1)

    @Slot()
    def previous_code(self) -> None:
        """Show the code before."""
        self._show(self._at - 1)

    @Slot()
    def toggle_screen(self) -> None:
        """Use the whole screen, or the window again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _take(self, result: dict[str, Any]) -> None:
        self._codes, self._border = list(result["codes"]), int(result["border"])
        several = len(self._codes) > 1
        for button in (self.back, self.forward, self.loop):
            button.setEnabled(several)
        self._show(0)

    def _show(self, place: int) -> None:
        if not self._codes:
            return
        self._at = place % len(self._codes)
        code = self._codes[self._at]
        name = tr("Code {number} of {total}", number=code["number"], total=code["total"])
        self.place.setText(name)
        self.picture.show_code([str(row) for row in code["rows"]], self._border, name)

    @Slot(bool)
    def _looped(self, on: bool) -> None:
        self.loop.setText(tr("Stop") if on else tr("Loop"))
        self.loop.setAccessibleName(self.loop.text())
        self.loop.setIcon(self.desk.theme.icon("pause" if on else "play", "text"))
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def _lay_out_codes(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        for widget in (self.back, self.forward, self.loop, self.seconds):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.whole_screen)
        self.body.addWidget(self.picture, 1)
        self.body.addWidget(self.place)
        self.body.addLayout(line)

    def _connect_codes(self) -> None:
        self.back.clicked.connect(self.previous_code)
        self.forward.clicked.connect(self.next_code)
        self.loop.toggled.connect(self._looped)
        self.seconds.valueChanged.connect(lambda value: self._timer.setInterval(value * 1000))
        self.whole_screen.clicked.connect(self.toggle_screen)
        self._timer.timeout.connect(self.next_code)
        for keys, run in (
            ("Right", self.next_code),
            ("Left", self.previous_code),
            ("F11", self.toggle_screen),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
