"""The clearinghouses that batches may be sent to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.dialogs.route_form import RouteForm
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.widgets import add_field, form, push_button, text_field
from vamt_qt.licensing.facts import Json
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
            f"Change {known.name}" if known else "Add a clearinghouse",
            parent,
            primary="Save clearinghouse",
            sentence="Ask whoever runs it for its address and token. The token is kept sealed.",
            wide=560,
        )
        self.name = text_field("Name", known.name if known else "")
        self.name.setEnabled(known is None)
        self.url = text_field("Address", known.url if known else "", "https://…")
        self.token = text_field("Token", secret=True)
        self.ca_file = FileField(desk, "Authority", "Certificates (*.pem *.crt);;All files (*)")
        self.ca_file.path.setText(known.ca_file if known else "")
        self.ca_file.path.setPlaceholderText("only for a certificate of your own authority")
        self.pin = text_field(
            "Fingerprint",
            known.pin if known else "",
            "SHA-256 of its certificate, to trust no other",
        )
        fields = form()
        add_field(fields, "Name", self.name)
        add_field(fields, "Address", self.url)
        add_field(fields, "Token", self.token)
        add_field(fields, "Authority", self.ca_file)
        add_field(fields, "Fingerprint", self.pin)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Keep it."""
        if not self.token.text():
            self.warn("The token is missing.", "Without it the clearinghouse answers nobody.")
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
        Column("name", "Clearinghouse", CellKind.TEXT, 160, lambda row: row.name),
        Column("url", "Address", CellKind.TEXT, 260, lambda row: row.told, stretch=True),
    )


class Clearinghouses(Dialog):
    """The list of clearinghouses."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            "Clearinghouses",
            parent,
            primary="Close",
            sentence="They turn installation IDs into confirmation IDs. Without one, carry "
            "batches across as files.",
            wide=640,
        )
        self.cancel.hide()
        self.panel: TablePanel[Clearinghouse, str] = TablePanel(
            desk.theme,
            _columns(),
            lambda row: row.name,
            nouns=("clearinghouse", "clearinghouses"),
        )
        self.panel.when_empty(
            "No clearinghouse yet",
            "Add the one that your organisation uses, if this station may reach it.",
            "Add clearinghouse…",
            "network",
        )
        self.panel.setMinimumHeight(260)
        self.body.addWidget(self.panel, 1)
        for text, icon, run in (("Change…", "edit", self.change), ("Add…", "add", self.add)):
            button = push_button(desk.theme, text, icon=icon)
            button.clicked.connect(run)
            self.panel.add_tool(button)
        self.panel.empty_acted.connect(self.add)
        self.panel.opened.connect(self.change)
        self._read()

    @Slot()
    def _read(self) -> None:
        self.desk.reader.read(read_clearinghouses, self.panel.load, self.refuse)

    @Slot()
    def add(self) -> None:
        """Enter a new one."""
        self._open(ClearinghouseForm(self.desk, self))

    @Slot()
    def change(self) -> None:
        """Enter another address or token for the chosen one."""
        for row in self.panel.selected_records()[:1]:
            if row.kind == _WEB:
                self._open(ClearinghouseForm(self.desk, self, row))
            else:
                self.ask("clearinghouses.list", {}, done=partial(self._change, row))

    def _change(self, row: Clearinghouse, told: dict[str, Any]) -> None:
        """Ask again what the plug-in of somebody else asks for, if it is still there."""
        (route,) = (one for one in told["known"] if one["name"] == row.name)
        if route["available"]:
            self._open(RouteForm(self.desk, route, self, row.name, row.settings))
        else:
            self.warn(f"{row.name} is not available, because {route['reason']}.")

    def _open(self, dialog: Dialog) -> None:
        dialog.done_with.connect(self._changed)
        dialog.open()

    @Slot(object)
    def _changed(self, _result: dict[str, Any]) -> None:
        self._read()
