"""Activations that were spent and confirmation IDs that were received, within one unit of work."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from sqlalchemy import BindParameter, Connection, bindparam, select

from vamt_qt.licensing.facts import ActivatedOnline, CidCorrected, CidReceived, Fact
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, KeyId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.rows import Values
from vamt_qt.store.schema import ConfirmationIds, Spends
from vamt_qt.store.statements import add, change, chunks

_KEYS: Final[BindParameter[str]] = bindparam("keys", expanding=True)
_IIDS: Final[BindParameter[str]] = bindparam("iids", expanding=True)
_SPENT: Final = select(Spends.key, Spends.iid).where(Spends.key.in_(_KEYS), Spends.iid.in_(_IIDS))
_STORED: Final = select(
    ConfirmationIds.iid,
    ConfirmationIds.key,
    ConfirmationIds.cid,
    ConfirmationIds.seq,
    ConfirmationIds.received_at,
    ConfirmationIds.batch,
    ConfirmationIds.machine,
).where(ConfirmationIds.iid.in_(_IIDS), ConfirmationIds.key.in_(_KEYS))
_BY: Final = ("iid", "key")
Place = tuple[KeyId, InstallationId]
"""What an activation is spent on and a confirmation ID is received for."""


class Confirmations:
    """Counts each spent activation once and keeps each confirmation ID."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._asked: set[Place] = set()
        self._spent: set[Place] = set()
        self._stored: dict[Place, Values] = {}
        self._spends: dict[Place, int] = {}
        self._new: dict[Place, Values] = {}
        self._known: dict[Place, Values] = {}

    @property
    def are_changed(self) -> bool:
        """Whether there is anything to write."""
        return bool(self._spends or self._new or self._known)

    def is_spent(self, key: KeyId, iid: InstallationId) -> bool:
        """Say whether an activation of `key` was spent on `iid`."""
        place = (key, iid)
        self.prefetch((place,))
        return place in self._spends or place in self._spent

    def stored(self, iid: InstallationId, key: KeyId) -> ConfirmationId | None:
        """Return the confirmation ID that was once received for exactly this IID and key."""
        known = self._known_of((key, iid))
        return None if known is None else ConfirmationId(known["cid"])

    def prefetch(self, places: Collection[Place]) -> None:
        """Read what is known of many keys and installation IDs at once."""
        unknown = [place for place in places if place not in self._asked]
        keys = sorted({key for key, _ in unknown})
        for some in chunks(sorted({iid.digits for _, iid in unknown})):
            asked = {"keys": keys, "iids": some}
            for key, iid in self._connection.execute(_SPENT, asked):
                self._spent.add((KeyId(key), InstallationId(iid)))
            for row in self._connection.execute(_STORED, asked).mappings():
                self._stored[row["key"], InstallationId(row["iid"])] = dict(row)
        self._asked.update(unknown)

    def note(self, fact: Fact, entry: LedgerEntry) -> None:
        """Keep what an accepted fact spends and brings."""
        match fact:
            case CidReceived(spends=True) | ActivatedOnline(spends=True):
                self._spends[fact.key, fact.iid] = entry.seq
            case _:
                pass
        if isinstance(fact, CidReceived | CidCorrected):
            self._receive(fact, entry)

    def flush(self) -> None:
        """Write what was kept since the last time."""
        add(self._connection, ConfirmationIds, list(self._new.values()))
        change(self._connection, ConfirmationIds, list(self._known.values()), _BY)
        spends = [
            {"key": key, "iid": iid.digits, "seq": seq} for (key, iid), seq in self._spends.items()
        ]
        add(self._connection, Spends, spends)
        self._stored |= self._new | self._known
        self._spent.update(self._spends)
        self._new.clear()
        self._known.clear()
        self._spends.clear()

    def _receive(self, fact: CidReceived | CidCorrected, entry: LedgerEntry) -> None:
        """Keep a confirmation ID. The same one again changes nothing but what was not known."""
        place = (fact.key, fact.iid)
        fresh: Values = {
            "iid": fact.iid.digits,
            "key": fact.key,
            "cid": fact.cid.digits,
            "seq": entry.seq,
            "received_at": entry.at,
            "batch": entry.subject.batch,
            "machine": entry.subject.machine,
        }
        before = self._known_of(place)
        if before is None:
            self._new[place] = fresh
            return
        if before["cid"] == fresh["cid"]:
            fresh |= {"seq": before["seq"], "received_at": before["received_at"]}
        fresh["batch"] = before["batch"] or fresh["batch"]
        fresh["machine"] = fresh["machine"] or before["machine"]
        (self._new if place in self._new else self._known)[place] = fresh

    def _known_of(self, place: Place) -> Values | None:
        self.prefetch((place,))
        return self._new.get(place) or self._known.get(place) or self._stored.get(place)
