"""Logon profiles: who the program is on the machines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog, Question
from vamt_qt.gui.dialogs.list_dialog import ListDialog
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Choice, add_field, form, text_field
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.logon import LogonKind
from vamt_qt.store.records import CredentialRow

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

# The token of a clearinghouse is kept like a password; it is no way to a machine.
_TOKENS: Final = "clearinghouse:"
_KINDS: Final = tuple(LogonKind)
_FILES: Final = {
    LogonKind.KEY: "~/.ssh/id_ed25519",
    LogonKind.CERTIFICATE: tr("certificate and private key in one PEM file"),
}


def read_logons(views: Views) -> tuple[CredentialRow, ...]:
    """Read the profiles by which machines are reached."""
    return tuple(row for row in views.credentials() if not row.name.startswith(_TOKENS))


class LogonForm(Dialog):
    """Adds a logon profile or changes its user and password."""

    def __init__(self, desk: Desk, parent: QWidget | None, known: CredentialRow | None = None):
        super().__init__(
            desk,
            tr("New logon") if known is None else tr("Change logon “{name}”", name=known.name),
            parent,
            primary=tr("Save logon"),
            sentence=tr(
                "An account with administrator's rights on the machines. Its "
                "secret is kept sealed, is never shown again, and serves for "
                "nothing but the logon."
            ),
        )
        self._known = known
        kinds = [f"{heard(kind.label)} ({heard(kind.carriers)})" for kind in _KINDS]
        self.kind = Choice(desk.theme, tr("Kind"), kinds)
        self.kind.setCurrentIndex(_KINDS.index(known.kind) if known else 0)
        self.name = text_field(
            tr("Name"), known.name if known else "", tr("for example: Plant North")
        )
        self.name.setEnabled(known is None)
        self.user = text_field(
            tr("User"), known.user if known else "", tr("administrator or DOMAIN\\user")
        )
        self.file = text_field(tr("File"), known.file if known else "", tr("path of the file"))
        self.password = text_field(tr("Password"), secret=True)
        self._fields = form()
        for caption, field in (
            (tr("Name"), self.name),
            (tr("Kind"), self.kind),
            (tr("User"), self.user),
            (tr("File"), self.file),
            (tr("Password"), self.password),
        ):
            add_field(self._fields, caption, field)
        self.body.addLayout(self._fields)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self._kind_chosen()

    def decide(self) -> None:
        """Save it, if nothing is missing."""
        kind = self._kind
        if not (self.name.text().strip() and self.user.text().strip()):
            self.warn(tr("A logon needs a name and a user."))
            return
        if kind.needs_secret and not self.password.text():
            self.warn(tr("This kind of logon needs a password."))
            return
        if kind.has_file and not self.file.text().strip():
            self.warn(
                tr("This kind of logon needs a file."), tr("Give the path of the private key.")
            )
            return
        self.ask(
            "credentials.set",
            {
                "name": self.name.text().strip(),
                "user": self.user.text().strip(),
                "password": self.password.text(),
                "kind": kind.value,
                "file": self.file.text().strip() if kind.has_file else "",
            },
        )

    @property
    def _kind(self) -> LogonKind:
        return _KINDS[self.kind.currentIndex()]

    @Slot()
    def _kind_chosen(self) -> None:
        """Show only the fields that the kind has."""
        kind = self._kind
        has_secret = kind.needs_secret or kind.has_file
        self._fields.setRowVisible(self.file, kind.has_file)
        self._fields.setRowVisible(self.password, has_secret)
        self.file.setPlaceholderText(_FILES.get(kind, ""))
        self.password.setPlaceholderText(
            tr("passphrase of the file, empty for none") if kind.has_file else ""
        )


class LogonChoice(Choice):
    """A list of logon profiles that keeps itself up to date."""

    def __init__(self, desk: Desk, name: str, first: Sequence[str] = ()) -> None:
        super().__init__(desk.theme, name)
        self._desk = desk
        self._first = tuple(first)
        self._wanted = ""
        self.addItems(list(self._first))
        self.read()

    def read(self, wanted: str = "") -> None:
        """Read the profiles and choose ``wanted`` once it is there."""
        self._wanted = wanted or self.chosen()
        self._desk.reader.read(read_logons, self._fill, self._desk.wishes.failed.emit)

    def choose(self, name: str) -> None:
        """Choose a profile, now or as soon as it was read."""
        self._wanted = name
        if name and self.findData(name) < 0:
            self.addItem(name, name)
        self.setCurrentIndex(max(self.findData(name), 0))

    def chosen(self) -> str:
        """Give the name of the chosen profile, empty for none."""
        return str(self.currentData() or "")

    def _fill(self, rows: Sequence[CredentialRow]) -> None:
        wanted = self._wanted
        self.clear()
        self.addItems(list(self._first))
        for row in rows:
            self.addItem(f"{row.name}  ({row.user})", row.name)
        self.choose(wanted)


class ChooseLogon(Dialog):
    """Chooses the logon by which machines are reached."""

    def __init__(self, desk: Desk, machines: Sequence[MachineId], parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Choose the logon"),
            parent,
            primary=trn("Use for %n machine", "Use for %n machines", len(machines)),
            sentence=tr(
                "A refused logon is tried once a machine and not again, so that "
                "no account is locked out."
            ),
        )
        self._machines = list(machines)
        self.choice = LogonChoice(desk, tr("Logon"))
        fields = form()
        add_field(fields, tr("Logon"), self.choice)
        self.body.addLayout(fields)
        self.add_button(tr("New logon…"), "add", self._new)

    def decide(self) -> None:
        """Change all of the machines."""
        if not self.choice.chosen():
            self.warn(tr("There is no logon yet."), tr("Make one first."))
            return
        arguments = {"machines": self._machines, "credential": self.choice.chosen()}
        self.ask("machines.edit", arguments)

    def _new(self) -> None:
        made = LogonForm(self.desk, self)
        made.done_with.connect(self._made)
        made.open()

    @Slot(object)
    def _made(self, result: dict[str, Any]) -> None:
        self.choice.read(str(result["name"]))


def _columns() -> Sequence[Column[CredentialRow]]:
    return (
        Column("name", tr("Logon"), CellKind.TEXT, 180, lambda row: row.name),
        Column("user", tr("User"), CellKind.TEXT, 180, lambda row: row.user, stretch=True),
        Column("kind", tr("Kind"), CellKind.MUTED, 160, lambda row: heard(row.kind.label)),
        Column("machines", tr("Machines"), CellKind.NUMBER, 100, lambda row: row.machines),
    )


class Logons(ListDialog[CredentialRow]):
    """The list of logon profiles."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        panel: TablePanel[CredentialRow, str] = TablePanel(
            desk.theme,
            _columns(),
            lambda row: row.name,
            nouns=(tr("logon"), tr("logons")),
            name=tr("Logons"),
        )
        panel.when_empty(
            tr("No logons yet"),
            tr("Enter an account with administrator's rights on the machines."),
            tr("New logon…"),
            "user",
        )
        super().__init__(
            desk,
            parent,
            panel,
            title=tr("Logons"),
            sentence=tr(
                "By these the program logs on to machines. Passwords are kept "
                "sealed and never shown."
            ),
            wide=720,
        )
        self.add_tool(tr("Change…"), "edit", self.change, for_one=True)
        self.add_tool(tr("Remove…"), "trash", self.remove, for_one=True)
        self.add_tool(tr("New…"), "add", self.add)
        self.read()

    def read(self) -> None:
        self.desk.reader.read(read_logons, self.panel.load, self.refuse)

    @Slot()
    def add(self) -> None:
        """Enter a new profile."""
        self.open_form(LogonForm(self.desk, self))

    @Slot()
    def change(self) -> None:
        """Enter another user or password for the chosen profile."""
        for row in self.panel.selected_records()[:1]:
            self.open_form(LogonForm(self.desk, self, row))

    @Slot()
    def remove(self) -> None:
        """Forget the chosen profile, after a question."""
        for row in self.panel.selected_records()[:1]:
            used = (
                trn(
                    "%n machine will have no logon until another is chosen.",
                    "%n machines will have no logon until another is chosen.",
                    row.machines,
                )
                if row.machines
                else tr("No machine uses it.")
            )
            question = Question(
                self.desk,
                tr("Remove “{name}”?", name=row.name),
                used,
                self,
                yes=tr("Remove the logon"),
            )
            question.make_final()
            question.accepted.connect(
                lambda name=row.name: self.ask(
                    "credentials.remove", {"name": name}, self.read_again
                )
            )
            question.open()
