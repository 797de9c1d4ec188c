"""Says everything about one failure."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.theme import TextStyle
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import label
from vamt_qt.gui.widgets.error_panel import part
from vamt_qt.gui.words.counting import sentence
from vamt_qt.gui.words.safety import what_is_safe
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.hresult import format_hresult


class ErrorDialog(Dialog):
    """What happened, what is safe, what to do next."""

    def __init__(self, desk: Desk, failure: Failure, parent: QWidget | None) -> None:
        super().__init__(desk, failure.message, parent, primary=tr("Close"))
        self.cancel.hide()
        theme = desk.theme
        next_step = failure.hint or tr("Try again. If it happens again, look into the log.")
        for icon, role, caption, text in (
            ("info", "muted", tr("What happened"), sentence(failure.message)),
            ("shield", "good.text", tr("What is safe"), what_is_safe(failure)),
            ("arrow-right", "accent_text", tr("What to do next"), next_step),
        ):
            self.body.addLayout(part(theme, icon, role, caption, text))
        code = failure.code
        if failure.hresult is not None:
            code = f"{code} · {format_hresult(failure.hresult)}"
        self.body.addWidget(label(code, TextStyle.CAPTION, "muted", selectable=True))
