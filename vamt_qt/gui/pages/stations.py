"""The page of stations: who this one is, and whose signatures count here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QMenu

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.stations import EnrolStation, OwnSide, RevokeStation, WriteCard
from vamt_qt.gui.pages.own_station import OwnStation
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.shell.keys import offer
from vamt_qt.gui.tables import CellKind, Column
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import inside, tr
from vamt_qt.gui.values import Status
from vamt_qt.gui.widgets import Detail, DetailGroup, push_button
from vamt_qt.gui.words.counting import moment, sentence
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.station import Station, StationId, StationRole, fingerprint

_ROLES: Final = {StationRole.LAB: tr("Lab"), StationRole.CONNECTED: tr("Connected")}
_TRUSTED: Final = Status(tr("Trusted"), Tone.GOOD, "check-circle", 0)
_REVOKED: Final = Status(tr("Revoked"), Tone.BAD, "error", 1)


def _state(station: Station) -> Status:
    return _TRUSTED if station.revoked_at is None else _REVOKED


def columns() -> Sequence[Column[Station]]:
    """Give the columns of the list."""
    return (
        Column("name", tr("Station"), CellKind.TEXT, 160, lambda row: row.name),
        Column("state", tr("State"), CellKind.STATUS, 112, _state),
        Column("role", tr("Side"), CellKind.TEXT, 104, lambda row: _ROLES[row.role]),
        Column(
            "fingerprint",
            tr("Fingerprint"),
            CellKind.CODE,
            420,
            lambda row: fingerprint(row.id),
            stretch=True,
        ),
        Column("enrolled", tr("Enrolled"), CellKind.DATE, 152, lambda row: row.enrolled_at),
        Column("revoked", tr("Revoked"), CellKind.DATE, 152, lambda row: row.revoked_at),
    )


KIND: Final[PageKind[Station, StationId]] = PageKind(
    key="stations",
    title=tr("Stations"),
    subtext=tr("Whose files are taken in here"),
    nouns=(tr("station"), tr("stations")),
    columns=columns(),
    identify=lambda row: row.id,
    query=lambda views: views.stations(),
    areas=frozenset({"settings"}),
    nothing=Nothing(
        tr("No other station is trusted yet"),
        tr(
            "Enrol the station on the other side of the gap: only files that "
            "it signed are taken in. Save this station's card for it, too."
        ),
        tr("Enrol a station…"),
        "shield",
    ),
    hint=tr("Select a station to see its fingerprint."),
)


class StationsPage(RecordPage[Station, StationId]):
    """Lists trusted and revoked stations; this one's fingerprint stands at the top."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self._asking = False
        self._has_told_own = False
        self._role = StationRole.LAB
        self.own = OwnStation(desk.theme)
        self.own.side.clicked.connect(self.choose_side)
        self.own.card.clicked.connect(self.save_card)
        self._column.insertWidget(1, self.own)
        self.add_more()
        self.header.set_primary(tr("Enrol…"), "add", self.enrol, keys="Ctrl+N")
        desk.engine.ready.connect(self._ask_own)
        desk.engine.unlocked_changed.connect(self._ask_own)

    @property
    def has_told_own(self) -> bool:
        """Whether this station's fingerprint stands at the top, or why it cannot."""
        return self._has_told_own

    def opened(self) -> None:
        super().opened()
        self._ask_own()

    def enrol(self, path: str = "") -> None:
        """Trust another station."""
        dialog = EnrolStation(self.desk, self, path)
        dialog.done_with.connect(self._enrolled)
        dialog.open()

    @Slot()
    def save_card(self) -> None:
        """Write this station's card."""
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(place)
        dialog = WriteCard(self.desk, f"{folder}/station.vamtcard", self)
        dialog.done_with.connect(self._saved)
        dialog.open()

    @Slot()
    def choose_side(self) -> None:
        """Say on which side of the gap this computer stands."""
        dialog = OwnSide(self.desk, self._role, self)
        dialog.done_with.connect(self._side_chosen)
        dialog.open()

    def revoke(self, station: Station) -> None:
        """Trust a station no more."""
        RevokeStation(self.desk, station, self).open()

    def take_file(self, path: str) -> None:
        """Offer to enrol the station whose card was dragged here."""
        self.enrol(path)

    def first_step(self) -> None:
        self.enrol()

    def fill_menu(self, menu: QMenu, chosen: Sequence[StationId]) -> None:
        records = self.panel.selected_records()
        if len(chosen) == 1 and records and records[0].revoked_at is None:
            icon = self.desk.theme.icon("trash")
            offer(menu, tr("Revoke…"), "Del", lambda: self.revoke(records[0]), icon)

    def describe(self, record: Station) -> None:
        self.details.show_details(
            record.name,
            tr("Compare the fingerprint with the one on that station's own screen."),
            _state(record),
            _groups(record),
        )
        if record.revoked_at is None:
            button = push_button(self.desk.theme, tr("Revoke…"), icon="trash")
            button.clicked.connect(lambda _checked=False: self.revoke(record))
            self.details.set_actions(button)
        else:
            self.details.set_actions()

    @Slot(object)
    def _enrolled(self, result: dict[str, Any]) -> None:
        self.show_record(StationId(str(result["id"])))
        self.desk.say(
            Tone.GOOD,
            tr("{name} is trusted: files that it signs are taken in.", name=result["name"]),
        )

    @Slot(object)
    def _side_chosen(self, result: dict[str, Any]) -> None:
        self._ask_own()
        side = _ROLES[StationRole(result["role"])]
        self.desk.say(
            Tone.GOOD,
            tr("This computer's side: {side}.", side=inside(side)),
            tr("Save its card again; stations that know it on its other side revoke it first."),
        )

    @Slot(object)
    def _saved(self, result: dict[str, Any]) -> None:
        self.desk.say(
            Tone.GOOD,
            tr("The card was written to {path}", path=result["path"]),
            tr(
                "Its fingerprint, to be read aloud: {fingerprint}",
                fingerprint=result["fingerprint"],
            ),
        )

    @Slot()
    def _ask_own(self) -> None:
        # One question at a time: the first one makes the station's keys.
        if self.isVisible() and self.desk.engine.is_ready and not self._asking:
            self._asking = True
            self.desk.engine.call("stations.own", {}, done=self._own, failed=self._not_own)

    def _not_own(self, failure: Failure) -> None:
        self._asking, self._has_told_own = False, True
        self.own.show_trouble(sentence(failure.message), failure.hint)

    def _own(self, result: dict[str, Any]) -> None:
        self._asking, self._has_told_own = False, True
        self._role = StationRole(result["role"])
        self.own.show_station(result["name"], _ROLES[self._role], result["fingerprint"])


def _groups(station: Station) -> tuple[DetailGroup, ...]:
    return (
        DetailGroup(
            tr("Who it is"),
            (
                Detail(tr("Fingerprint"), fingerprint(station.id), copyable=True),
                Detail(tr("Side"), _ROLES[station.role]),
                Detail(tr("Signing key"), station.signing_key.hex(), copyable=True),
                Detail(tr("Encrypt to"), station.recipient, copyable=True),
            ),
        ),
        DetailGroup(
            tr("Trust"),
            (
                Detail(tr("Enrolled"), moment(station.enrolled_at)),
                Detail(tr("Revoked"), moment(station.revoked_at)),
                Detail(tr("Why"), station.reason),
            ),
        ),
    )


def stations_page(desk: Desk) -> StationsPage:
    """Make the page."""
    return StationsPage(desk)
