"""Product keys, what was spent of them, and stored confirmation IDs, as readers see them."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, bindparam, distinct, func, select

from vamt_qt.licensing.batch import BatchState
from vamt_qt.licensing.facts import Verb
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, KeyId, MachineId, RunId
from vamt_qt.licensing.product_key import NO_TERMS, KeyKind, KeyRecord, KeyTerms
from vamt_qt.store.corrections import read_corrections
from vamt_qt.store.records import UsageRow
from vamt_qt.store.schema import (
    Activations,
    Batches,
    BatchLines,
    ConfirmationIds,
    Intents,
    KeyDetails,
    Keys,
    Ledger,
    Spends,
)
from vamt_qt.store.statements import AT_ONCE

_KEY: Final = (
    Keys.id,
    Keys.kind,
    Keys.last_five,
    Keys.application,
    Keys.description,
    Keys.product,
    Keys.purchased,
    Keys.reported,
    Keys.reported_at,
    Keys.added_at,
    KeyDetails.key,
    KeyDetails.edition,
    KeyDetails.agreement,
    KeyDetails.owner,
    KeyDetails.remarks,
    KeyDetails.expires_on,
    KeyDetails.sites,
    KeyDetails.warn_below,
    KeyDetails.warn_percent,
)
_ALL: Final = (
    select(*_KEY)
    .select_from(Keys)
    .outerjoin(KeyDetails, KeyDetails.key == Keys.id)
    .order_by(Keys.added_at, Keys.id)
)
_OUT: Final = (BatchState.SEALED.value, BatchState.SENT.value, BatchState.ANSWERED.value)
_SPENT: Final = select(Spends.key, func.count()).group_by(Spends.key)
# A line that waits for what its key has spent already costs nothing more, and two batches that
# wait for the same one hold it once.
_HELD: Final = (
    select(BatchLines.key, func.count(distinct(BatchLines.iid)))
    .join(Batches, Batches.id == BatchLines.batch)
    .where(
        Batches.state.in_(_OUT),
        BatchLines.cid.is_(None),
        BatchLines.failure_code.is_(None),
        ~select(1)
        .where(Spends.key == BatchLines.key, Spends.iid == BatchLines.iid)
        .correlate(BatchLines)
        .exists(),
    )
    .group_by(BatchLines.key)
)
_STORED: Final = select(ConfirmationIds.cid).where(
    ConfirmationIds.iid == bindparam("iid"), ConfirmationIds.key == bindparam("key")
)


@dataclass(frozen=True, slots=True)
class _Use:
    """How many activations were spent, corrected and are held, by key."""

    spent: Counter[str]
    corrected: Counter[str]
    held: dict[str, int]

    @property
    def keys(self) -> set[str]:
        return {*self.spent, *self.corrected, *self.held}

    def of(self, key: str) -> int:
        return self.spent[key] + self.corrected[key]


def _use(connection: Connection, keys: Collection[str] | None) -> _Use:
    spent, held = _SPENT, _HELD
    if keys is not None:
        spent = spent.where(Spends.key.in_(keys))
        held = held.where(BatchLines.key.in_(keys))
    return _Use(
        Counter({key: count for key, count in connection.execute(spent)}),  # noqa: C416
        read_corrections(connection),
        {key: count for key, count in connection.execute(held)},  # noqa: C416 - typed pairs
    )


def read_keys(connection: Connection) -> tuple[KeyRecord, ...]:
    """Return the listed keys in the order in which they were added."""
    return _keys(connection, _ALL, _use(connection, None))


def find_keys(connection: Connection, condition: ColumnElement[bool]) -> tuple[KeyRecord, ...]:
    """Return the few keys that fit a condition."""
    query = _ALL.where(condition)
    names = [row[0] for row in connection.execute(query)]
    return _keys(connection, query, _use(connection, names)) if names else ()


def _keys(
    connection: Connection, query: Select[*tuple[Any, ...]], use: _Use
) -> tuple[KeyRecord, ...]:
    return tuple(_key(row, use) for row in connection.execute(query))


def _key(row: Sequence[Any], use: _Use) -> KeyRecord:
    return KeyRecord(
        id=row[0],
        kind=KeyKind(row[1]),
        last_five=row[2],
        application=row[3],
        description=row[4],
        product=row[5],
        purchased=row[6],
        reported=row[7],
        reported_at=row[8],
        added_at=row[9],
        spent=use.of(row[0]),
        held=use.held.get(row[0], 0),
        terms=_terms(row[10:]),
    )


def _terms(row: Sequence[Any]) -> KeyTerms:
    if row[0] is None:
        return NO_TERMS
    return KeyTerms(
        edition=row[1],
        agreement=row[2],
        owner=row[3],
        remarks=row[4],
        expires_on=date.fromisoformat(row[5]) if row[5] else None,
        sites=tuple(json.loads(row[6])),
        warn_below=row[7],
        warn_percent=row[8],
    )


def read_usage(connection: Connection) -> tuple[UsageRow, ...]:
    """Return what became of every key's activations: listed keys first, then all others."""
    use = _use(connection, None)
    listed = _keys(connection, _ALL, use)
    known = {key.id for key in listed}
    others = sorted(use.keys - known)
    return (
        *(_usage(key, use.corrected[key.id]) for key in listed),
        *(
            UsageRow(
                key=KeyId(key),
                last_five=key.removeprefix("unlisted-") if key.startswith("unlisted-") else "",
                listed=False,
                spent=use.of(key),
                corrected=use.corrected[key],
                held=use.held.get(key, 0),
            )
            for key in others
        ),
    )


def _usage(key: KeyRecord, corrected: int) -> UsageRow:
    return UsageRow(
        key=key.id,
        last_five=key.last_five,
        description=key.description,
        purchased=key.purchased,
        reported=key.reported,
        reported_at=key.reported_at,
        spent=key.spent,
        corrected=corrected,
        held=key.held,
    )


def count_open_online(connection: Connection, key: KeyId) -> int:
    """Return how many machines are activating themselves with a key, or broke off doing so."""
    query = (
        select(func.count())
        .select_from(Intents)
        .join(Activations, Activations.ref == Intents.activation)
        .where(
            Intents.verb == Verb.ACTIVATE_ONLINE.value,
            Intents.ended_seq.is_(None),
            Activations.key == key,
        )
    )
    return connection.execute(query).scalar_one()


def count_spent(connection: Connection, run: RunId) -> int:
    """Return how many activations a run spent, as the ledger has it."""
    query = select(func.count()).select_from(Spends).join(Ledger, Ledger.seq == Spends.seq)
    return connection.execute(query.where(Ledger.run == run)).scalar_one()


def read_owners_of_cids(
    connection: Connection, cids: Collection[ConfirmationId]
) -> dict[ConfirmationId, frozenset[InstallationId]]:
    """Return the installation IDs that confirmation IDs are kept for; unknown ones are left out."""
    asked = {cid.digits: cid for cid in cids}
    query = select(ConfirmationIds.cid, ConfirmationIds.iid)
    if len(asked) <= AT_ONCE:  # for more the whole table is walked once
        query = query.where(ConfirmationIds.cid.in_(asked))
    owners: defaultdict[ConfirmationId, set[InstallationId]] = defaultdict(set)
    for digits, iid in connection.execute(query):
        if digits in asked:
            owners[asked[digits]].add(InstallationId(iid))
    return {cid: frozenset(iids) for cid, iids in owners.items()}


def read_stored_cid(
    connection: Connection, iid: InstallationId, key: KeyId
) -> ConfirmationId | None:
    """Return the confirmation ID that was once received for an IID and key."""
    digits = connection.execute(_STORED, {"iid": iid.digits, "key": key}).scalar()
    return None if digits is None else ConfirmationId(digits)


def read_machines_with_cid(connection: Connection, key: KeyId) -> frozenset[MachineId]:
    """Return the machines for which a confirmation ID of this key was once received."""
    query = select(ConfirmationIds.machine).where(
        ConfirmationIds.key == key, ConfirmationIds.machine.is_not(None)
    )
    return frozenset(MachineId(machine) for (machine,) in connection.execute(query) if machine)
