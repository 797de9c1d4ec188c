"""Stations that were enrolled, as the database keeps them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.station import Station, StationCard, StationId, StationRole
from vamt_qt.store.schema import Stations
from vamt_qt.store.statements import change, put

_COLUMNS: Final = (
    Stations.id,
    Stations.name,
    Stations.role,
    Stations.signing_key,
    Stations.recipient,
    Stations.enrolled_at,
    Stations.revoked_at,
    Stations.reason,
)


def read_stations(connection: Connection) -> tuple[Station, ...]:
    """Return all stations by name."""
    query = select(*_COLUMNS).order_by(Stations.name, Stations.id)
    return tuple(
        Station(
            id=StationId(station),
            name=name,
            role=StationRole(role),
            signing_key=signing_key,
            recipient=recipient,
            enrolled_at=enrolled_at,
            revoked_at=revoked_at,
            reason=reason,
        )
        for station, name, role, signing_key, recipient, enrolled_at, revoked_at, reason in (
            connection.execute(query)
        )
    )


def enrol(connection: Connection, card: StationCard, at: datetime) -> None:
    """Keep a station, or one that was revoked anew; raises ConflictError `station-known`."""
    trusted = {known.id for known in read_stations(connection) if known.revoked_at is None}
    if card.id in trusted:
        raise ConflictError(
            f"The station {card.name} is enrolled already",
            hint="Nothing has to be done. To give it another role, revoke it first.",
            code="station-known",
        )
    values = {
        "id": card.id,
        "name": card.name,
        "role": card.role.value,
        "signing_key": card.signing_key,
        "recipient": card.recipient,
        "enrolled_at": at,
        "revoked_at": None,
        "reason": "",
    }
    put(connection, Stations, values, ["id"])


def revoke(connection: Connection, station: StationId, at: datetime, reason: str) -> Station:
    """Note that a station is trusted no more; raises ConflictError `station-unknown`."""
    known = {each.id: each for each in read_stations(connection) if each.revoked_at is None}
    if station not in known:
        raise ConflictError(
            "This station is not enrolled, or was revoked before",
            hint="Look at the list of stations.",
            code="station-unknown",
        )
    change(connection, Stations, [{"id": station, "revoked_at": at, "reason": reason}], ["id"])
    return replace(known[station], revoked_at=at, reason=reason)
