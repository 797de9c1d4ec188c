"""Adds product keys from what was pasted; the keys stay hidden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import APPLICATIONS
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.theme import TextStyle
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Choice, add_field, form, label, number_field, text_field
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import names_text, sentence
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.product_key import KeyKind, KeyRecord, ProductKey

_KINDS: Final = (KeyKind.MAK, KeyKind.GVLK, KeyKind.CSVLK, KeyKind.RETAIL)
_UNKNOWN: Final = -1
_SHOWN: Final = 6


def what_was_pasted(text: str) -> str:
    """Say of a pasted text how many keys it holds and how they end, and nothing else of it."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return tr("Paste one key, or several, one a line.")
    endings: list[str] = []
    for number, line in enumerate(lines, start=1):
        try:
            endings.append(f"…{ProductKey.parse(line).last_five}")
        except BadInputError as fault:
            if len(lines) == 1:
                return sentence(heard(fault.message))
            endings.append(tr("line {number} holds more than a key", number=number))
    more = len(endings) - _SHOWN
    rest = tr(" and {more} more", more=more) if more > 0 else ""
    return f"{trn('%n line', '%n lines', len(lines))}: {', '.join(endings[:_SHOWN])}{rest}"


def already_listed(duplicates: Sequence[Mapping[str, Any]]) -> str:
    """Say which keys were in the list before, and under which name."""
    if not duplicates:
        return ""
    named = [
        f"…{one['last_five']}" + (f" (“{one['description']}”)" if one["description"] else "")
        for one in duplicates
    ]
    return tr("In the list already: {keys}.", keys=names_text(tuple(named)))


class AddKeys(Dialog):
    """Keys by paste, with what they are for."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Add product keys"),
            parent,
            primary=tr("Add keys"),
            sentence=tr(
                "The keys are hidden while they are typed, kept sealed, and "
                "shown by their last five only."
            ),
            wide=600,
        )
        self.keys = text_field(tr("Product keys"), hint=tr("Paste here"), secret=True)
        self.keys.setMaxLength(1_000_000)
        self.seen = label(what_was_pasted(""), TextStyle.CAPTION, "muted", wrap=True)
        self.kind = Choice(desk.theme, tr("Kind"), [states.key_kind(kind) for kind in _KINDS])
        self.application = Choice(desk.theme, tr("For"), [name for name, _ in APPLICATIONS])
        self.description = text_field(
            tr("Description"), hint=tr("for example: the agreement's number")
        )
        self.product = text_field(tr("Product"), hint=tr("for example: Windows 11 Enterprise"))
        self.purchased = purchased_field(None)
        self.seen.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        fields = form()
        add_field(fields, tr("Product keys"), self.keys)
        fields.addRow("", self.seen)
        add_field(fields, tr("Kind"), self.kind)
        add_field(fields, tr("For"), self.application)
        add_field(fields, tr("Description"), self.description)
        add_field(fields, tr("Product"), self.product)
        add_field(fields, tr("Purchased"), self.purchased)
        self.body.addLayout(fields)
        self.keys.textChanged.connect(self._look)
        self.keys.setFocus()

    def decide(self) -> None:
        """Let the engine keep them."""
        if not self.keys.text().strip():
            self.warn(tr("No key was pasted yet."))
            return
        arguments: dict[str, Any] = {
            "keys": self.keys.text(),
            "kind": _KINDS[self.kind.currentIndex()].value,
            "application": APPLICATIONS[self.application.currentIndex()][1],
            "description": self.description.text().strip(),
            "product": self.product.text().strip(),
        }
        if (purchased := self.purchased.value()) != _UNKNOWN:
            arguments["purchased"] = purchased
        self.ask("keys.add", arguments)

    def succeeded(self, result: dict[str, Any]) -> None:
        """Close, unless all of them were there before."""
        if result.get("added"):
            super().succeeded(result)
            return
        self.keys.clear()
        self.warn(tr("Nothing was added."), already_listed(result["duplicates"]))

    @Slot(str)
    def _look(self, text: str) -> None:
        self.seen.setText(what_was_pasted(text))


def purchased_field(purchased: int | None) -> Any:
    """Make the field for how many activations were bought; its lowest value means unknown."""
    field = number_field(
        tr("Purchased"), _UNKNOWN, 10_000_000, _UNKNOWN if purchased is None else purchased
    )
    field.setSpecialValueText(tr("not known"))
    return field


class Purchased(Dialog):
    """Enters how many activations of a key were bought."""

    def __init__(self, desk: Desk, parent: QWidget | None, key: KeyRecord) -> None:
        super().__init__(
            desk,
            tr("Purchased activations of …{last_five}", last_five=key.last_five),
            parent,
            primary=tr("Save"),
            sentence=tr(
                "From the agreement or the licence portal. A batch that would "
                "need more than are left is not sealed."
            ),
        )
        self._key = key
        self.purchased = purchased_field(key.purchased)
        fields = form()
        add_field(fields, tr("Purchased"), self.purchased)
        self.body.addLayout(fields)
        self.purchased.setFocus()
        self.purchased.selectAll()

    def decide(self) -> None:
        """Keep the number."""
        purchased = self.purchased.value()
        self.ask(
            "keys.purchased",
            {"key": self._key.id, "purchased": None if purchased == _UNKNOWN else purchased},
        )
