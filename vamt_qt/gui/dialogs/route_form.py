"""Sets up a clearinghouse of somebody else's plug-in, by what the plug-in asks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import add_field, form, text_field


class RouteForm(Dialog):
    """One line for each field that the plug-in declares; a secret one is kept sealed."""

    def __init__(
        self,
        desk: Desk,
        route: Mapping[str, Any],
        parent: QWidget | None,
        known: str = "",
        settings: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            desk,
            tr("Change {known}", known=known)
            if known
            else tr("Set up: {title}", title=route["title"]),
            parent,
            primary=tr("Save clearinghouse"),
            sentence=tr(
                "What this plug-in asks for. Secrets are kept sealed; the rest "
                "can be read by everybody who can read this station's data."
            ),
            wide=560,
        )
        self._kind = str(route["kind"])
        self._asked = list(route["fields"])
        self.name = text_field(tr("Name"), known, tr("under which it is chosen"))
        self.name.setEnabled(not known)
        fields = form()
        add_field(fields, tr("Name"), self.name)
        self.fields = {}
        for one in self._asked:
            name, title = str(one["name"]), str(one["title"])
            hint = str(one["hint"]) or (tr("may stay empty") if one["optional"] else "")
            text = "" if one["secret"] else (settings or {}).get(name, "")
            self.fields[name] = text_field(title, text, hint, secret=bool(one["secret"]))
            add_field(fields, title, self.fields[name])
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Keep it."""
        texts = {name: field.text() for name, field in self.fields.items()}
        secret = next((str(one["name"]) for one in self._asked if one["secret"]), "")
        order: dict[str, Any] = {"name": self.name.text().strip(), "kind": self._kind}
        if secret:
            order["token"] = texts.pop(secret)
        settings = {name: text.strip() for name, text in texts.items() if text.strip()}
        self.ask("clearinghouses.set", {**order, "settings": settings})
