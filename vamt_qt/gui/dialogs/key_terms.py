"""Dialogs about one key: a count from the portal, when to warn, and the whole key for a reason."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.clipboard import CLIPBOARD_SECONDS, copy_for_a_while
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.theme import TextStyle
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import add_field, form, label, number_field, text_field
from vamt_qt.licensing.product_key import KeyRecord

_MOST: Final = 100_000_000
_SHOW: Final = tr("Show and record")


class EnterCount(Dialog):
    """Enters how many activations remain, as the licence portal or a phone call said."""

    def __init__(self, desk: Desk, parent: QWidget | None, key: KeyRecord) -> None:
        super().__init__(
            desk,
            tr("What remains of …{last_five}", last_five=key.last_five),
            parent,
            primary=tr("Enter"),
            sentence=tr("It is kept in the ledger with your name and compared with our own count."),
        )
        self._key = key
        self.remaining = number_field(
            tr("Activations that remain"), 0, _MOST, max(key.available or 0, 0)
        )
        self.source = text_field(tr("Where it was read"), tr("Licence portal"))
        self.reason = text_field(tr("Remark"), hint=tr("Not needed"))
        fields = form()
        add_field(fields, tr("Remain"), self.remaining)
        add_field(fields, tr("Read in"), self.source)
        add_field(fields, tr("Remark"), self.reason)
        self.body.addLayout(fields)
        self.remaining.setFocus()
        self.remaining.selectAll()

    def decide(self) -> None:
        """Enter it."""
        self.ask(
            "keys.count",
            {
                "key": self._key.id,
                "remaining": self.remaining.value(),
                "source": self.source.text(),
                "reason": self.reason.text(),
            },
        )


class KeyTermsForm(Dialog):
    """Says what a key is for, when to warn, and what was agreed about it."""

    def __init__(self, desk: Desk, parent: QWidget | None, key: KeyRecord) -> None:
        super().__init__(
            desk,
            tr("Terms of …{last_five}", last_five=key.last_five),
            parent,
            primary=tr("Save"),
            sentence=tr(
                "A key with sites is used on machines of these sites alone. A "
                "warning stands on the dashboard as soon as fewer are left; 0 "
                "never warns."
            ),
            wide=560,
        )
        self._key, terms = key, key.terms
        self.warn_below = number_field(tr("Warn below"), 0, _MOST, terms.warn_below or 0)
        self.warn_percent = number_field(
            tr("Warn below share"), 0, 100, terms.warn_percent or 0, "%"
        )
        expires = terms.expires_on.isoformat() if terms.expires_on else ""
        self.expires = text_field(tr("Expires"), expires, tr("Never; or 2027-06-30"))
        self.description = text_field(tr("Description"), key.description)
        self.product = text_field(tr("Product"), key.product)
        self.edition = text_field(tr("Edition"), terms.edition)
        self.agreement = text_field(tr("Agreement"), terms.agreement)
        self.sites = text_field(tr("Sites"), " | ".join(terms.sites), tr("Any; or Berlin | Lisbon"))
        self.owner = text_field(tr("Owner"), terms.owner)
        self.remarks = text_field(tr("Remarks"), terms.remarks)
        fields = form()
        for caption, field in (
            (tr("Description"), self.description),
            (tr("Product"), self.product),
            (tr("Edition"), self.edition),
            (tr("Sites"), self.sites),
            (tr("Warn below"), self.warn_below),
            (tr("or below"), self.warn_percent),
            (tr("Expires"), self.expires),
            (tr("Agreement"), self.agreement),
            (tr("Owner"), self.owner),
            (tr("Remarks"), self.remarks),
        ):
            add_field(fields, caption, field)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Keep them."""
        self.ask(
            "keys.edit",
            {
                "key": self._key.id,
                "warn_below": self.warn_below.value() or None,
                "warn_percent": self.warn_percent.value() or None,
                "expires": self.expires.text().strip(),
                "description": self.description.text(),
                "product": self.product.text(),
                "edition": self.edition.text(),
                "sites": [site for part in self.sites.text().split("|") if (site := part.strip())],
                "agreement": self.agreement.text(),
                "owner": self.owner.text(),
                "remarks": self.remarks.text(),
            },
        )


class RevealKey(Dialog):
    """Shows a whole key for a reason; screen and clipboard forget it after half a minute.

    ``seconds`` say how long it stays on the screen.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        key: KeyRecord,
        seconds: float = CLIPBOARD_SECONDS,
    ) -> None:
        super().__init__(
            desk,
            tr("Show the whole key …{last_five}?", last_five=key.last_five),
            parent,
            primary=_SHOW,
            sentence=tr(
                "That you saw it is written into the ledger for good, with your "
                "reason. It hides itself after {seconds} seconds.",
                seconds=CLIPBOARD_SECONDS,
            ),
        )
        self._key = key
        self.reason = text_field(tr("Reason"), hint=tr("What it is needed for"))
        fields = form()
        add_field(fields, tr("Reason"), self.reason)
        self.body.addLayout(fields)
        self.shown = label("", TextStyle.FIGURE, selectable=True)
        self.shown.setAccessibleName(tr("Product key"))
        self.shown.hide()
        self.body.addWidget(self.shown)
        self._sight = QTimer(self, singleShot=True, interval=int(seconds * 1000))
        self._sight.timeout.connect(self.hide_key)

    @Slot()
    def hide_key(self) -> None:
        """Take it off the screen; to see it again takes a reason again."""
        self._sight.stop()
        self.shown.clear()
        self.shown.hide()
        self.reason.clear()
        self.reason.setEnabled(True)
        self._name_primary(_SHOW)
        self.warn(
            tr("Hidden again."), tr("Seeing it once more is another entry with another reason.")
        )

    def decide(self) -> None:
        """Ask for it, or copy what is shown."""
        if self.shown.text():
            copy_for_a_while(self.shown.text())
            self.accept()
        elif not self.reason.text().strip():
            self.warn(tr("Say what the key is needed for"), tr("The reason stands in the ledger."))
        else:
            self.ask("keys.reveal", {"key": self._key.id, "reason": self.reason.text()})

    def succeeded(self, result: dict[str, Any]) -> None:
        """Show it; the button copies now."""
        self.shown.setText(str(result["product_key"]))
        self.shown.show()
        self.reason.setEnabled(False)
        self._name_primary(tr("Copy for {seconds} seconds", seconds=CLIPBOARD_SECONDS))
        self.cancel.setText(tr("Close"))
        self.cancel.setAccessibleName(tr("Close"))
        self._sight.start()
        self._fit()

    def _name_primary(self, words: str) -> None:
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
