"""Activations that were spent and confirmation IDs that were received, within one unit of work."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, bindparam, select

from vamt_qt.licensing.facts import ActivatedOnline, CidReceived, Fact
from vamt_qt.licensing.identifiers import InstallationId, KeyId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.rows import Values
from vamt_qt.store.schema import ConfirmationIds, Spends
from vamt_qt.store.statements import add, change

_SPENT: Final = select(Spends.seq).where(
    Spends.key == bindparam("key"), Spends.iid == bindparam("iid")
)
_STORED: Final = select(
    ConfirmationIds.cid,
    ConfirmationIds.seq,
    ConfirmationIds.received_at,
    ConfirmationIds.batch,
    ConfirmationIds.machine,
).where(ConfirmationIds.iid == bindparam("iid"), ConfirmationIds.key == bindparam("key"))
_BY: Final = ("iid", "key")


class Confirmations:
    """Counts each spent activation once and keeps each confirmation ID."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._spends: dict[tuple[KeyId, InstallationId], int] = {}
        self._new: dict[tuple[InstallationId, KeyId], Values] = {}
        self._known: dict[tuple[InstallationId, KeyId], Values] = {}

    @property
    def are_changed(self) -> bool:
        """Whether there is anything to write."""
        return bool(self._spends or self._new or self._known)

    def is_spent(self, key: KeyId, iid: InstallationId) -> bool:
        """Say whether an activation of `key` was spent on `iid`."""
        if (key, iid) in self._spends:
            return True
        asked = {"key": key, "iid": iid.digits}
        return self._connection.execute(_SPENT, asked).first() is not None

    def note(self, fact: Fact, entry: LedgerEntry) -> None:
        """Keep what an accepted fact spends and brings."""
        match fact:
            case CidReceived(spends=True) | ActivatedOnline(spends=True):
                self._spends[fact.key, fact.iid] = entry.seq
            case _:
                pass
        if isinstance(fact, CidReceived):
            self._receive(fact, entry)

    def flush(self) -> None:
        """Write what was kept since the last time."""
        add(self._connection, ConfirmationIds, list(self._new.values()))
        change(self._connection, ConfirmationIds, list(self._known.values()), _BY)
        spends = [
            {"key": key, "iid": iid.digits, "seq": seq} for (key, iid), seq in self._spends.items()
        ]
        add(self._connection, Spends, spends)
        self._new.clear()
        self._known.clear()
        self._spends.clear()

    def _receive(self, fact: CidReceived, entry: LedgerEntry) -> None:
        """Keep a confirmation ID. The same one again changes nothing but what was not known."""
        place = (fact.iid, fact.key)
        fresh: Values = {
            "iid": fact.iid.digits,
            "key": fact.key,
            "cid": fact.cid.digits,
            "seq": entry.seq,
            "received_at": entry.at,
            "batch": entry.subject.batch,
            "machine": entry.subject.machine,
        }
        before = self._new.get(place) or self._known.get(place) or self._stored(fact)
        if before is None:
            self._new[place] = fresh
            return
        if before["cid"] == fresh["cid"]:
            fresh |= {"seq": before["seq"], "received_at": before["received_at"]}
        fresh["batch"] = before["batch"] or fresh["batch"]
        fresh["machine"] = fresh["machine"] or before["machine"]
        (self._new if place in self._new else self._known)[place] = fresh

    def _stored(self, fact: CidReceived) -> Values | None:
        asked = {"iid": fact.iid.digits, "key": fact.key}
        row = self._connection.execute(_STORED, asked).first()
        if row is None:
            return None
        cid, seq, received_at, batch, machine = row
        return {
            "cid": cid,
            "seq": seq,
            "received_at": received_at,
            "batch": batch,
            "machine": machine,
        }
