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
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import add_field, form, label, number_field, text_field
from vamt_qt.gui.words.counting import moment
from vamt_qt.licensing.product_key import KeyRecord

_GROUP: Final = 4
_MOST: Final = 100_000_000


class ExportLedger(Dialog):
    """Writes every entry as a line of JSON."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Export the ledger"),
            parent,
            primary=tr("Export"),
            sentence=tr(
                "Every entry as a line of JSON. Anybody can verify the file "
                "without this program, with the script verify_ledger.py of its "
                "documentation."
            ),
            wide=600,
        )
        self.file = FileField(desk, tr("File"), tr("Ledger (*.jsonl)"), saving=True)
        self.file.path.setText(str(Path.home() / "ledger.jsonl"))
        fields = form()
        add_field(fields, tr("File"), self.file)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Write it."""
        if self.file.text():
            self.ask("ledger.export", {"path": self.file.text()})
        else:
            self.warn(tr("No file was named yet."))

    def succeeded(self, result: dict[str, Any]) -> None:
        """Say what was written."""
        entries = trn("%n entry", "%n entries", int(result["entries"]))
        self.desk.say(Tone.GOOD, tr("{entries} exported.", entries=entries), str(result["path"]))
        super().succeeded(result)


class TakeAnchor(Dialog):
    """Shows the ledger's end for reading aloud, and writes it into a file to be kept elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Anchor the ledger"),
            parent,
            primary=tr("Write the file"),
            sentence=tr(
                "Kept where nobody who may write the database can change it, the "
                "end of the ledger as it is now shows later whether entries were "
                "cut off."
            ),
            wide=600,
        )
        self.entry = label("…", TextStyle.STRONG, selectable=True)
        self.digest = label("", TextStyle.BODY, wrap=True, selectable=True)
        self.digest.setAccessibleName(tr("Digest"))
        self.file = FileField(desk, tr("File"), tr("Anchor (*.json)"), saving=True)
        self.file.path.setText(str(Path.home() / "ledger-anchor.json"))
        fields = form()
        add_field(fields, tr("File"), self.file)
        for widget in (self.entry, self.digest):
            self.body.addWidget(widget)
        self.body.addLayout(fields)
        self.ask("ledger.anchor", {}, self._show)

    def decide(self) -> None:
        """Write it."""
        if self.file.text():
            self.ask("ledger.anchor", {"path": self.file.text()})
        else:
            self.warn(tr("No file was named yet."))

    def succeeded(self, result: dict[str, Any]) -> None:
        """Say where it lies."""
        self.desk.say(
            Tone.GOOD,
            tr("The ledger is anchored at entry {seq}.", seq=number_text(int(result["seq"]))),
            tr("{path}: keep it elsewhere.", path=self.file.text()),
        )
        super().succeeded(result)

    def _show(self, result: dict[str, Any]) -> None:
        digest = str(result["digest"])
        at = moment(datetime.fromisoformat(str(result["at"])))
        self.entry.setText(
            tr("Entry {seq}, {at} (local)", seq=number_text(int(result["seq"])), at=at)
        )
        groups = [digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP)]
        half = len(groups) // 2
        # Two lines of the same length are easier to read aloud than one and a bit.
        self.digest.setText(" ".join(groups[:half]) + "\n" + " ".join(groups[half:]))
        self._fit()


class VerifyAgainst(Dialog):
    """Names a file to compare the ledger with; ``done_with`` gives the arguments of the check."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Verify against files"),
            parent,
            primary=tr("Verify"),
            sentence=tr(
                "The ledger must go through the entry of an anchor, and an "
                "export must agree with it. One of the two is enough; the ledger "
                "itself is always checked."
            ),
            wide=600,
        )
        self.anchor = FileField(desk, tr("Anchor"), tr("Anchor (*.json);;All files (*)"))
        self.export = FileField(desk, tr("Export"), tr("Ledger (*.jsonl);;All files (*)"))
        fields = form()
        add_field(fields, tr("Anchor"), self.anchor)
        add_field(fields, tr("Export"), self.export)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Give what was named to the page, which shows the verdict."""
        named = {"anchor": self.anchor.text(), "export": self.export.text()}
        given = {name: path for name, path in named.items() if path}
        if given:
            self.succeeded(given)
        else:
            self.warn(tr("No file was named yet."))


class CorrectUse(Dialog):
    """Puts right what counts as spent of a key, by an entry of its own with a reason."""

    def __init__(self, desk: Desk, parent: QWidget | None, key: KeyRecord) -> None:
        super().__init__(
            desk,
            tr("Correct what …{last_five} spent", last_five=key.last_five),
            parent,
            primary=tr("Correct"),
            sentence=tr(
                "Nothing is edited: a correction is a further entry of the "
                "ledger and counts from now on. More than 0 was spent elsewhere, "
                "less than 0 was given back."
            ),
        )
        self._key = key
        self.change = number_field(tr("Activations more or fewer"), -_MOST, _MOST, 0)
        self.reason = text_field(tr("Reason"), hint=tr("Activated by telephone before we began"))
        fields = form()
        add_field(fields, tr("More or fewer"), self.change)
        add_field(fields, tr("Reason"), self.reason)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Enter it."""
        if not self.change.value():
            self.warn(tr("0 changes nothing."), tr("Enter how many more or fewer were spent."))
        elif not self.reason.text().strip():
            self.warn(tr("Say why."), tr("The reason stands in the ledger."))
        else:
            self.ask(
                "ledger.correct",
                {
                    "key": self._key.id,
                    "change": self.change.value(),
                    "reason": self.reason.text(),
                },
            )
