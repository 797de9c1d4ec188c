"""Opens the vault: product keys and passwords are sealed until the passphrase was given."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.recovery_code import Recover
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import add_field, form, text_field

SHORTEST: Final = 8


class Unlock(Dialog):
    """Asks for the passphrase; for a new vault, twice."""

    def __init__(self, desk: Desk, parent: QWidget | None, *, new: bool = False) -> None:
        super().__init__(
            desk,
            tr("Choose a passphrase") if new else tr("Unlock product keys and passwords"),
            parent,
            primary=tr("Set passphrase") if new else tr("Unlock"),
            sentence=tr(
                "Product keys and passwords will be sealed with it. Only a "
                "recovery code, which you are offered next, opens them if it is "
                "forgotten."
            )
            if new
            else tr(
                "Without it everything can be looked at, but no machine can be "
                "reached and no key installed."
            ),
            wide=480,
        )
        self._new = new
        self.cancel.setText(tr("Not now"))
        self.cancel.setAccessibleName(tr("Not now"))
        self.passphrase = text_field(tr("Passphrase"), secret=True)
        self.again = text_field(tr("Once more"), secret=True)
        fields = form()
        add_field(fields, tr("Passphrase"), self.passphrase)
        if new:
            add_field(fields, tr("Once more"), self.again)
        else:
            self.again.setParent(self)
            self.again.hide()
        self.body.addLayout(fields)
        if not new:
            self.add_button(tr("Use the recovery code…"), "key", self.recover)
        self.passphrase.setFocus()

    def recover(self) -> None:
        """The passphrase is lost: ask for the recovery code instead."""
        dialog = Recover(self.desk, self)
        dialog.accepted.connect(self.accept)
        dialog.open()

    def decide(self) -> None:
        """Let the engine try it."""
        given = self.passphrase.text()
        if not given:
            self.warn(tr("Enter the passphrase."))
        elif self._new and len(given) < SHORTEST:
            self.warn(
                tr("At least {count} characters.", count=SHORTEST),
                tr("Several words are easy to remember."),
            )
        elif self._new and given != self.again.text():
            self.again.clear()
            self.warn(tr("The two are not the same."), tr("Enter it once more."))
        else:
            self.ask("unlock", {"passphrase": given})

    def succeeded(self, result: dict[str, Any]) -> None:
        """Forget what was typed and close."""
        self.passphrase.clear()
        self.again.clear()
        super().succeeded(result)
