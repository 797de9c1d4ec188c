"""What this program is, and under which licences it and all its parts are used."""

from __future__ import annotations

import platform
from importlib.metadata import version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.help.reader import Reading
from vamt_qt.gui.theme import TextStyle
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import label
from vamt_qt.resources import licence_texts


class About(Dialog):
    """Versions to name when help is asked for, and the licences of all parts."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("About VAMT-Qt"),
            parent,
            primary=tr("Close"),
            sentence=tr("Volume activation for labs without Internet."),
            wide=680,
        )
        self.cancel.hide()
        versions = (
            f"VAMT-Qt {version('vamt-qt')} · Python {platform.python_version()} · "
            f"Qt {qVersion()} · {platform.system()}"
        )
        self.body.addWidget(label(versions, TextStyle.BODY, "muted", selectable=True))
        self.body.addWidget(label(tr("Licences"), TextStyle.HEADING))
        self.licences = Reading(desk.theme, tr("Licences"))
        self.licences.setMinimumHeight(340)
        self.licences.document().setDocumentMargin(0)
        own, others = (path.read_text(encoding="utf-8") for path in licence_texts())
        self.licences.read_text(f"## VAMT-Qt\n\n{own}\n\n{others}")
        self.body.addWidget(self.licences)
