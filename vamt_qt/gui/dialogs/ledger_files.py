"""The ledger as files: all of it for an auditor, its end to be kept elsewhere; and corrections."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.theme import TextStyle, Tone
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import add_field, form, label, number_field, text_field
from vamt_qt.gui.words.counting import counted, moment
from vamt_qt.licensing.product_key import KeyRecord

_GROUP: Final = 4
_MOST: Final = 100_000_000


class ExportLedger(Dialog):
    """Writes every entry as a line of JSON."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            "Export the ledger",
            parent,
            primary="Export",
            sentence="Every entry as a line of JSON. Anybody can verify the file without this "
            "program, with the script verify_ledger.py of its documentation.",
            wide=600,
        )
        self.file = FileField(desk, "File", "Ledger (*.jsonl)", saving=True)
        self.file.path.setText(str(Path.home() / "ledger.jsonl"))
        fields = form()
        add_field(fields, "File", self.file)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Write it."""
        if self.file.text():
            self.ask("ledger.export", {"path": self.file.text()})
        else:
            self.warn("No file was named yet.")

    def succeeded(self, result: dict[str, Any]) -> None:
        """Say what was written."""
        entries = counted(int(result["entries"]), "entry", "entries")
        self.desk.say(Tone.GOOD, f"{entries} exported.", str(result["path"]))
        super().succeeded(result)


class TakeAnchor(Dialog):
    """Shows the ledger's end for reading aloud, and writes it into a file to be kept elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            "Anchor the ledger",
            parent,
            primary="Write the file",
            sentence="Kept where nobody who may write the database can change it, the end of the "
            "ledger as it is now shows later whether entries were cut off.",
            wide=600,
        )
        self.entry = label("…", TextStyle.STRONG, selectable=True)
        self.digest = label("", TextStyle.BODY, wrap=True, selectable=True)
        self.digest.setAccessibleName("Digest")
        self.file = FileField(desk, "File", "Anchor (*.json)", saving=True)
        self.file.path.setText(str(Path.home() / "ledger-anchor.json"))
        fields = form()
        add_field(fields, "File", self.file)
        for widget in (self.entry, self.digest):
            self.body.addWidget(widget)
        self.body.addLayout(fields)
        self.ask("ledger.anchor", {}, self._show)

    def decide(self) -> None:
        """Write it."""
        if self.file.text():
            self.ask("ledger.anchor", {"path": self.file.text()})
        else:
            self.warn("No file was named yet.")

    def succeeded(self, result: dict[str, Any]) -> None:
        """Say where it lies."""
        self.desk.say(
            Tone.GOOD,
            f"The ledger is anchored at entry {number_text(int(result['seq']))}.",
            f"{self.file.text()}: keep it elsewhere.",
        )
        super().succeeded(result)

    def _show(self, result: dict[str, Any]) -> None:
        digest = str(result["digest"])
        at = moment(datetime.fromisoformat(str(result["at"])))
        self.entry.setText(f"Entry {number_text(int(result['seq']))}, {at} (local)")
        groups = (digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))
        self.digest.setText(" ".join(groups))
        self._fit()


class VerifyAgainst(Dialog):
    """Names a file to compare the ledger with; ``done_with`` gives the arguments of the check."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            "Verify against files",
            parent,
            primary="Verify",
            sentence="The ledger must go through the entry of an anchor, and an export must agree "
            "with it. One of the two is enough; the ledger itself is always checked.",
            wide=600,
        )
        self.anchor = FileField(desk, "Anchor", "Anchor (*.json);;All files (*)")
        self.export = FileField(desk, "Export", "Ledger (*.jsonl);;All files (*)")
        fields = form()
        add_field(fields, "Anchor", self.anchor)
        add_field(fields, "Export", self.export)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Give what was named to the page, which shows the verdict."""
        named = {"anchor": self.anchor.text(), "export": self.export.text()}
        given = {name: path for name, path in named.items() if path}
        if given:
            self.succeeded(given)
        else:
            self.warn("No file was named yet.")


class CorrectUse(Dialog):
    """Puts right what counts as spent of a key, by an entry of its own with a reason."""

    def __init__(self, desk: Desk, parent: QWidget | None, key: KeyRecord) -> None:
        super().__init__(
            desk,
            f"Correct what …{key.last_five} spent",
            parent,
            primary="Correct",
            sentence="Nothing is edited: a correction is a further entry of the ledger and counts "
            "from now on. More than 0 was spent elsewhere, less than 0 was given back.",
        )
        self._key = key
        self.change = number_field("Activations more or fewer", -_MOST, _MOST, 0)
        self.reason = text_field("Reason", hint="Activated by telephone before we began")
        fields = form()
        add_field(fields, "More or fewer", self.change)
        add_field(fields, "Reason", self.reason)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Enter it."""
        if not self.change.value():
            self.warn("0 changes nothing.", "Enter how many more or fewer were spent.")
        elif not self.reason.text().strip():
            self.warn("Say why.", "The reason stands in the ledger.")
        else:
            self.ask(
                "ledger.correct",
                {
                    "key": self._key.id,
                    "change": self.change.value(),
                    "reason": self.reason.text(),
                },
            )
