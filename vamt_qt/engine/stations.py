"""Verbs on trust: this station's own card, and the stations whose signature counts here."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.exchange.signing import Signer, new_station_keys, signer_of
from vamt_qt.exchange.station_card import card_text, read_card, read_card_file, write_card
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.station import (
    Station,
    StationCard,
    StationId,
    StationRole,
    fingerprint,
    is_fingerprint,
)

_ROLE: Final = "station-role"


def own_signer(desk: Desk) -> Signer:
    """Return this station's signer, its keys made the first time; StoreError `vault-locked`."""
    return signer_of(desk.store.station_keys(new_station_keys))


def own_role(desk: Desk) -> StationRole:
    """Return on which side of the gap this station stands; in the lab where nobody said."""
    return _role(str(desk.views.setting(_ROLE, StationRole.LAB.value)))


def own(desk: Desk, _call: Call) -> Result:
    """Tell who this station is, with the card that others enrol."""
    signer, role = own_signer(desk), own_role(desk)
    return {
        "name": desk.station,
        "id": signer.id,
        "fingerprint": fingerprint(signer.id),
        "role": role.value,
        "minisign": signer.minisign_key,
        "card": card_text(signer, desk.station, role),
    }


def card(desk: Desk, call: Call) -> Result:
    """Write this station's card as a file, to be carried to the other stations."""
    told, path = own(desk, call), call.arguments.path("path")
    write_card(path, str(told["card"]))
    return {**told, "path": str(path)}


def read(desk: Desk, call: Call) -> Result:
    """Tell what stands on another station's card; nothing is changed."""
    return _told(desk, _given(call))


def enrol(desk: Desk, call: Call) -> Result:
    """Trust another station's signature, after its fingerprint was compared."""
    given, shown = call.arguments, _given(call)
    if not is_fingerprint(given.text("fingerprint"), shown.id):
        raise BadInputError(
            "The fingerprint is not that of this card",
            hint="Nothing was changed. Have it read aloud again from the other station's screen;"
            " if it still differs, the card was exchanged on its way.",
            code="wrong-fingerprint",
        )
    if shown.id == own_signer(desk).id:
        raise ConflictError(
            "This is the station's own card",
            hint="Enrol the card of the station on the other side.",
            code="own-card",
        )
    name = given.text("name", "").strip() or shown.name
    role = given.text("role", "") or shown.role.value
    chosen = replace(shown, name=name, role=_role(role))
    with desk.store.writing(reason=given.text("reason", "")) as unit:
        unit.enrol_station(chosen)
    return _told(desk, chosen)


def revoke(desk: Desk, call: Call) -> Result:
    """Trust a station's signature no more, for a reason."""
    reason = call.arguments.text("reason", "").strip()
    if not reason:
        raise BadInputError("A station is revoked for a reason", hint="Say what has happened.")
    station = enrolled(desk, call.arguments.text("station"))
    with desk.store.writing(reason=reason) as unit:
        unit.revoke_station(station.id)
    return {"station": station.id, "name": station.name}


def set_role(desk: Desk, call: Call) -> Result:
    """Say on which side of the gap this station stands; its card changes, its keys do not."""
    role = _role(call.arguments.text("role"))
    with desk.store.writing() as unit:
        unit.put_setting(_ROLE, role.value)
    return {"role": role.value}


def enrolled(desk: Desk, name: str) -> Station:
    """Return a station that is trusted, by its name, its ID or the ID's beginning."""
    plain = name.strip().casefold()
    trusted = [each for each in desk.views.stations() if each.revoked_at is None]
    found = [
        each
        for each in trusted
        if plain and (each.name.casefold() == plain or each.id.startswith(plain))
    ]
    if len(found) != 1:
        raise BadInputError(
            "There is no such station" if not found else "Several stations are called like this",
            hint="List the stations and name one by its ID; enrol the other side first.",
            code="unknown-station",
        )
    return found[0]


def _given(call: Call) -> StationCard:
    text = call.arguments.text("card", "")
    return read_card(text) if text else read_card_file(call.arguments.path("path"))


def _told(desk: Desk, shown: StationCard) -> Result:
    known = {each.id: each for each in desk.views.stations()}.get(StationId(shown.id))
    return {
        "name": shown.name,
        "role": shown.role.value,
        "id": shown.id,
        "fingerprint": fingerprint(shown.id),
        "known": known is not None and known.revoked_at is None,
        "revoked": known is not None and known.revoked_at is not None,
    }


def _role(text: str) -> StationRole:
    try:
        return StationRole(text)
    except ValueError as error:
        raise BadInputError(
            "A station's role is “lab” or “connected”", hint="Choose one of both."
        ) from error


VERBS: Catalogue = {
    "stations.own": own,
    "stations.card": card,
    "stations.read": read,
    "stations.enrol": enrol,
    "stations.revoke": revoke,
    "stations.role": set_role,
}
