"""Whose signature counts here: enrolling a station, and trusting one no more."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.theme import TextStyle
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Option, Tick, add_field, form, label, push_button, text_field
from vamt_qt.gui.words.counting import sentence as sentence_of
from vamt_qt.licensing.station import Station, StationRole

_FILTER = tr("Station cards (*.vamtcard *.txt);;All files (*)")


class EnrolStation(Dialog):
    """Trusts another station's signature once its fingerprint was read aloud and typed.

    ``refused`` is why a file of that station was not taken in; it names the fingerprint, so it has
    to be said that the digits were heard and not copied.
    """

    def __init__(
        self, desk: Desk, parent: QWidget | None, path: str = "", refused: str = ""
    ) -> None:
        super().__init__(
            desk,
            tr("Enrol a station"),
            parent,
            primary=tr("Trust this station"),
            sentence=tr(
                "Its card says who it claims to be. Have the fingerprint read "
                "aloud from that station's own screen, on another way than the "
                "card came, and type it here."
            ),
            wide=600,
        )
        self._refused = refused
        self.heard = Tick(desk.theme, tr("Somebody read it aloud from that station's own screen"))
        self.heard.setVisible(bool(refused))
        if refused:
            self.body.addWidget(label(sentence_of(refused), TextStyle.STRONG, wrap=True))
        self.file = FileField(desk, tr("Card"), _FILTER)
        self.claims = label("", TextStyle.STRONG, wrap=True)
        self.claims.hide()
        self.fingerprint = text_field(tr("Fingerprint"), hint=tr("as it was read aloud"))
        self.name = text_field(tr("Name here"), hint=tr("as on the card"))
        read = push_button(desk.theme, tr("Read the card"), icon="file")
        read.clicked.connect(self.read_card)
        fields = form()
        add_field(fields, tr("Card"), self.file)
        line = QHBoxLayout()
        line.addWidget(read)
        line.addStretch(1)
        fields.addRow("", line)
        fields.addRow("", self.claims)
        add_field(fields, tr("Fingerprint"), self.fingerprint)
        fields.addRow("", self.heard)
        add_field(fields, tr("Name here"), self.name)
        self.body.addLayout(fields)
        if path:
            self.file.path.setText(path)
            self.read_card()

    def read_card(self) -> None:
        """Say who the card claims to be; nothing is changed."""
        if not self.file.text():
            self.warn(tr("No card was chosen yet."))
            return
        self.ask("stations.read", {"path": self.file.text()}, done=self._claimed)

    def decide(self) -> None:
        """Enrol it, if the fingerprint is the card's."""
        if not self.file.text() or not self.fingerprint.text().strip():
            self.warn(tr("Both are needed: the card, and the fingerprint that was read aloud."))
            return
        if self._refused and not self.heard.isChecked():
            self.warn(
                tr("Have the fingerprint read aloud first."),
                tr(
                    "Whoever exchanged the file may have exchanged the card too: "
                    "only the other station's own screen tells."
                ),
            )
            return
        arguments = {"path": self.file.text(), "fingerprint": self.fingerprint.text()}
        if name := self.name.text().strip():
            arguments["name"] = name
        self.ask("stations.enrol", arguments)

    def _claimed(self, result: dict[str, Any]) -> None:
        # The card's fingerprint is not shown: it would be copied instead of being compared.
        known = {
            (True, False): tr(" It is trusted already."),
            (False, True): tr(" It was revoked; enrolling trusts it again."),
        }.get((bool(result["known"]), bool(result["revoked"])), "")
        self.claims.setText(
            tr(
                "Claims to be {name}, {role} side.{known}",
                name=result["name"],
                role=result["role"],
                known=known,
            )
        )
        self.claims.show()
        if self._refused and str(result["fingerprint"]) not in self._refused:
            self.warn(
                tr("This is the card of another station than the one that signed the file."),
                tr("Ask for the card of the station whose fingerprint stands above."),
            )
        self._fit()


class RevokeStation(Dialog):
    """Trusts a station no more, for a reason that the ledger keeps."""

    def __init__(self, desk: Desk, station: Station, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Revoke {name}", name=station.name),
            parent,
            primary=tr("Revoke the station"),
            sentence=tr(
                "Files that it signs are refused from now on. What was imported "
                "before stays as it is."
            ),
        )
        self._station = station
        self.reason = text_field(tr("Why"), hint=tr("for the ledger"))
        fields = form()
        add_field(fields, tr("Why"), self.reason)
        self.body.addLayout(fields)
        self.make_costly()

    def decide(self) -> None:
        """Revoke it."""
        if not self.reason.text().strip():
            self.warn(tr("A station is revoked for a reason."), tr("Say what has happened."))
            return
        self.ask(
            "stations.revoke",
            {"station": self._station.id, "reason": self.reason.text().strip()},
        )


class WriteCard(Dialog):
    """Writes this station's card as a file, to be carried to the others."""

    def __init__(self, desk: Desk, path: str, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Save this station's card"),
            parent,
            primary=tr("Save the card"),
            sentence=tr(
                "It holds public keys only. The other side enrols it and "
                "compares the fingerprint with the one on this page."
            ),
            wide=600,
        )
        self.file = FileField(desk, tr("File"), _FILTER, saving=True)
        self.file.path.setText(path)
        fields = form()
        add_field(fields, tr("File"), self.file)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Write it."""
        if not self.file.text():
            self.warn(tr("No file was named yet."))
            return
        self.ask("stations.card", {"path": self.file.text()})


class OwnSide(Dialog):
    """Says on which side of the gap this computer stands."""

    def __init__(self, desk: Desk, role: StationRole, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("On which side is this computer?"),
            parent,
            primary=tr("Keep this side"),
            sentence=tr(
                "A lab asks and a connected station answers; what is signed the "
                "other way round is refused. The fingerprint stays, but the card "
                "changes: stations that know this one on its other side have to "
                "revoke it and enrol its new card."
            ),
        )
        lab = role is StationRole.LAB
        self.lab = Option(desk.theme, tr("Lab: its machines have no Internet"), on=lab)
        self.connected = Option(
            desk.theme, tr("Connected: it may speak with a clearinghouse"), on=not lab
        )
        self.body.addWidget(self.lab)
        self.body.addWidget(self.connected)

    def decide(self) -> None:
        """Keep it."""
        role = StationRole.LAB if self.lab.isChecked() else StationRole.CONNECTED
        self.ask("stations.role", {"role": role.value})
