"""The clearinghouses that batches may be sent to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog, Question
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.dialogs.list_dialog import ListDialog
from vamt_qt.gui.dialogs.route_form import RouteForm
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import add_field, form, text_field
from vamt_qt.licensing.facts import Json

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_WEB: Final = "web"


@dataclass(frozen=True, slots=True)
class Clearinghouse:
    """One that was set up, without its token; `kind` is that of its plug-in.

    `pin` is the SHA-256 of its certificate, empty where none is pinned. `settings` are all that
    are kept of it, for a plug-in that is not our own.
    """

    name: str
    url: str
    ca_file: str
    pin: str
    kind: str = _WEB
    settings: Mapping[str, str] = field(default_factory=dict)

    @property
    def told(self) -> str:
        """What tells it from others: its address, or what its plug-in was told."""
        return self.url if self.kind == _WEB else ", ".join(self.settings.values())


def read_clearinghouses(views: Views) -> list[Clearinghouse]:
    """Read which there are."""
    known: Json = views.setting("clearinghouses", {})
    return [
        _kept(name, entry)
        for name, entry in sorted(known.items() if isinstance(known, Mapping) else ())
        if isinstance(entry, Mapping)
    ]


def _kept(name: str, entry: Mapping[str, Json]) -> Clearinghouse:
    url, ca_file, pin = (str(entry.get(part, "")) for part in ("url", "ca_file", "pin"))
    settings = {key: str(value) for key, value in entry.items() if key != "kind"}
    return Clearinghouse(name, url, ca_file, pin, str(entry.get("kind", _WEB)), settings)


class ClearinghouseForm(Dialog):
    """Adds a clearinghouse, or changes its address and token."""

    def __init__(self, desk: Desk, parent: QWidget | None, known: Clearinghouse | None = None):
        super().__init__(
            desk,
            tr("Change {name}", name=known.name) if known else tr("Add a clearinghouse"),
            parent,
            primary=tr("Save clearinghouse"),
            sentence=tr("Ask whoever runs it for its address and token. The token is kept sealed."),
            wide=560,
        )
        self.name = text_field(tr("Name"), known.name if known else "")
        self.name.setEnabled(known is None)
        self.url = text_field(tr("Address"), known.url if known else "", "https://…")
        self.token = text_field(tr("Token"), secret=True)
        self.ca_file = FileField(
            desk, tr("Authority"), tr("Certificates (*.pem *.crt);;All files (*)")
        )
        self.ca_file.path.setText(known.ca_file if known else "")
        self.ca_file.path.setPlaceholderText(tr("only for a certificate of your own authority"))
        self.pin = text_field(
            tr("Fingerprint"),
            known.pin if known else "",
            tr("SHA-256 of its certificate, to trust no other"),
        )
        fields = form()
        add_field(fields, tr("Name"), self.name)
        add_field(fields, tr("Address"), self.url)
        add_field(fields, tr("Token"), self.token)
        add_field(fields, tr("Authority"), self.ca_file)
        add_field(fields, tr("Fingerprint"), self.pin)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Keep it."""
        if not self.token.text():
            self.warn(
                tr("The token is missing."), tr("Without it the clearinghouse answers nobody.")
            )
            return
        self.ask(
            "clearinghouses.set",
            {
                "name": self.name.text().strip(),
                "url": self.url.text().strip(),
                "token": self.token.text(),
                "ca_file": self.ca_file.text(),
                "pin": self.pin.text().strip(),
            },
        )


def _columns() -> Sequence[Column[Clearinghouse]]:
    return (
        Column("name", tr("Clearinghouse"), CellKind.TEXT, 160, lambda row: row.name),
        Column("url", tr("Address"), CellKind.TEXT, 260, lambda row: row.told, stretch=True),
    )


class Clearinghouses(ListDialog[Clearinghouse]):
    """The list of clearinghouses."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        panel: TablePanel[Clearinghouse, str] = TablePanel(
            desk.theme,
            _columns(),
            lambda row: row.name,
            nouns=(tr("clearinghouse"), tr("clearinghouses")),
        )
        panel.when_empty(
            tr("No clearinghouse yet"),
            tr("Add the one that your organisation uses, if this station may reach it."),
            tr("Add clearinghouse…"),
            "network",
        )
        super().__init__(
            desk,
            parent,
            panel,
            title=tr("Clearinghouses"),
            sentence=tr(
                "They turn installation IDs into confirmation IDs. Without one, "
                "carry batches across as files."
            ),
            wide=820,
        )
        self.add_tool(tr("Change…"), "edit", self.change, for_one=True)
        self.add_tool(tr("Remove…"), "trash", self.remove, for_one=True)
        self.add_tool(tr("Add…"), "add", self.add)
        self.read()

    def read(self) -> None:
        self.desk.reader.read(read_clearinghouses, self.panel.load, self.refuse)

    @Slot()
    def add(self) -> None:
        """Enter a new one."""
        self.open_form(ClearinghouseForm(self.desk, self))

    @Slot()
    def change(self) -> None:
        """Enter another address or token for the chosen one."""
        for row in self.panel.selected_records()[:1]:
            if row.kind == _WEB:
                self.open_form(ClearinghouseForm(self.desk, self, row))
            else:
                self.ask("clearinghouses.list", {}, done=partial(self._change, row))

    @Slot()
    def remove(self) -> None:
        """Forget the chosen one, after a question."""
        for row in self.panel.selected_records()[:1]:
            question = Question(
                self.desk,
                tr("Remove “{name}”?", name=row.name),
                tr("Its token is forgotten, too. What it answered stays."),
                self,
                yes=tr("Remove the clearinghouse"),
            )
            question.make_final()
            question.accepted.connect(
                lambda name=row.name: self.ask(
                    "clearinghouses.remove", {"name": name}, self.read_again
                )
            )
            question.open()

    def _change(self, row: Clearinghouse, told: dict[str, Any]) -> None:
        """Ask again what the plug-in of somebody else asks for, if it is still there."""
        (route,) = (one for one in told["known"] if one["name"] == row.name)
        if route["available"]:
            self.open_form(RouteForm(self.desk, route, self, row.name, row.settings))
        else:
            self.warn(
                tr(
                    "{name} is not available, because {reason}.",
                    name=row.name,
                    reason=heard(str(route["reason"])),
                )
            )
