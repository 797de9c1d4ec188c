"""What keeps product keys and passwords closed, and how to change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.recovery_code import RecoveryCode
from vamt_qt.gui.dialogs.unlock import SHORTEST
from vamt_qt.gui.ledger_asked import Asked
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import add_field, form, label, push_button, text_field
from vamt_qt.licensing.fact_kinds import name_of
from vamt_qt.licensing.facts import VaultChanged

_PLACES: Final = {
    "new": tr("Nothing is sealed yet."),
    "passphrase": tr("Product keys and passwords open by your passphrase."),
    "keyring": tr("Product keys and passwords open by this system's keyring."),
}


class ChangeVault(Dialog):
    """Asks for the passphrase of now, where there is one, and has the engine change the vault."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, kind: str, *, title: str, go: str, why: str
    ) -> None:
        super().__init__(desk, title, parent, primary=go, sentence=why, wide=480)
        self.present = text_field(tr("Present passphrase"), secret=True)
        self.fields = form()
        if kind == "passphrase":
            add_field(self.fields, tr("Present passphrase"), self.present)
        else:
            self.present.setParent(self)
            self.present.hide()
        self.body.addLayout(self.fields)

    def succeeded(self, result: dict[str, Any]) -> None:
        """Forget what was typed and close."""
        self.present.clear()
        super().succeeded(result)


class NewPassphrase(ChangeVault):
    """Keeps the vault under a new passphrase."""

    def __init__(self, desk: Desk, parent: QWidget | None, kind: str) -> None:
        super().__init__(
            desk,
            parent,
            kind,
            title=tr("Choose a new passphrase"),
            go=tr("Set passphrase"),
            why=tr("From the next start on it is asked for. The recovery code stays valid."),
        )
        self.passphrase = text_field(tr("New passphrase"), secret=True)
        self.again = text_field(tr("Once more"), secret=True)
        add_field(self.fields, tr("New passphrase"), self.passphrase)
        add_field(self.fields, tr("Once more"), self.again)

    def decide(self) -> None:
        """Let the engine change it."""
        given = self.passphrase.text()
        if len(given) < SHORTEST:
            self.warn(
                tr("At least {count} characters.", count=SHORTEST),
                tr("Several words are easy to remember."),
            )
        elif given != self.again.text():
            self.again.clear()
            self.warn(tr("The two are not the same."), tr("Enter it once more."))
        else:
            order = {"passphrase": given, "present": self.present.text()}
            self.ask("vault.passphrase", order)

    def succeeded(self, result: dict[str, Any]) -> None:
        """Forget what was typed and close."""
        self.passphrase.clear()
        self.again.clear()
        super().succeeded(result)


class ToKeyring(ChangeVault):
    """Keeps the vault in the system's keyring."""

    def __init__(self, desk: Desk, parent: QWidget | None, kind: str) -> None:
        super().__init__(
            desk,
            parent,
            kind,
            title=tr("Keep them in the keyring"),
            go=tr("Keep in the keyring"),
            why=tr("They open with your logon to this system, and no passphrase is asked for."),
        )

    def decide(self) -> None:
        """Let the engine move it."""
        self.ask("vault.keyring", {"present": self.present.text()})


class ReKey(ChangeVault):
    """Seals every secret under a fresh data key; the recovery code of now is void then."""

    def __init__(self, desk: Desk, parent: QWidget | None, kind: str) -> None:
        super().__init__(
            desk,
            parent,
            kind,
            title=tr("Seal everything anew"),
            go=tr("Seal anew"),
            why=tr(
                "A fresh data key for all product keys and passwords. The "
                "recovery code of now is void afterwards; the new one is shown "
                "next."
            ),
        )

    def decide(self) -> None:
        """Let the engine do it."""
        self.ask("vault.re-key", {"passphrase": self.present.text()})


class KeysAndPasswords(Dialog):
    """Says what opens the vault, and leads to what can be changed about it."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, tr("Keys and passwords"), parent, primary=tr("Close"), wide=480)
        self.cancel.hide()
        self.kind = ""
        self.place = label("", wrap=True)
        self.recovery = label("", role="muted", wrap=True)
        self.body.addWidget(self.place)
        self.body.addWidget(self.recovery)
        self.code = self._add(tr("Make a recovery code…"), "key", self.make_code)
        self.passphrase = self._add(tr("Set a new passphrase…"), "edit", self.set_passphrase)
        self.keyring = self._add(tr("Keep them in the keyring…"), "lock", self.move_to_keyring)
        self.anew = self._add(tr("Seal everything anew…"), "shield", self.re_key)
        self.add_button(tr("What was changed…"), "ledger", self.show_changes)
        self.read()

    @Slot()
    def read(self) -> None:
        """Ask the engine how things stand."""
        self.ask("vault.status", {}, self._show)

    def show_changes(self) -> None:
        """Lead to the entries of the ledger that tell what was changed about it, and by whom."""
        self.accept()
        self.desk.open_page("ledger", Asked(kind=name_of(VaultChanged)))

    def make_code(self) -> None:
        """Make a recovery code; one from before is void."""
        self._open(RecoveryCode(self.desk, self))

    def set_passphrase(self) -> None:
        """Keep the vault under a new passphrase."""
        self._open(NewPassphrase(self.desk, self, self.kind))

    def move_to_keyring(self) -> None:
        """Keep the vault in the keyring."""
        self._open(ToKeyring(self.desk, self, self.kind))

    def re_key(self) -> None:
        """Seal everything anew, then show the new recovery code."""
        dialog = ReKey(self.desk, self, self.kind)
        dialog.done_with.connect(self._re_keyed)
        self._open(dialog)

    # -- inside -----------------------------------------------------------------------------

    def _open(self, dialog: Dialog) -> None:
        dialog.finished.connect(self.read)
        dialog.open()

    @Slot(object)
    def _re_keyed(self, result: dict[str, Any]) -> None:
        self._open(RecoveryCode(self.desk, self, str(result["recovery_code"])))

    def _show(self, result: dict[str, Any]) -> None:
        self.kind = str(result["kind"])
        open_now = bool(result["unlocked"])
        self.place.setText(_PLACES[self.kind])
        in_force = bool(result["recovery"])
        self.recovery.setText(tr("A recovery code is in force.") if in_force else "")
        self.recovery.setVisible(in_force)
        for one in (self.code, self.passphrase, self.keyring, self.anew):
            one.setEnabled(open_now)
        self.keyring.setVisible(self.kind != "keyring")
        if not open_now:
            self.warn(tr("They are closed."), tr("Unlock them first: Settings, Unlock."))
        elif not in_force:
            self._refuse(
                Tone.WARN,
                tr("There is no recovery code."),
                tr("Without one a lost passphrase or keyring loses them."),
            )
        (self.code if open_now else self.primary).setFocus()
        self._fit()

    def _add(self, words: str, icon: str, run: Callable[[], None]) -> QWidget:
        button = push_button(self.desk.theme, words, icon=icon)
        button.clicked.connect(lambda _checked=False: run())
        self.body.addWidget(button)
        return button
