"""Whether what is derived from the ledger is what its facts add up to: sentences where not.

Both sides come in the same order and are walked side by side, so that neither has to fit into
memory.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import InstrumentedAttribute

from vamt_qt.licensing.activation import Activation, advance
from vamt_qt.licensing.batch import BatchState, ledger_digest, request_digest
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.fact_kinds import KINDS
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    BatchImported,
    BatchSealed,
    CidCorrected,
    CidReceived,
    Fact,
    Intended,
)
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, MachineId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.batches_writing import read_batch
from vamt_qt.store.document_rows import ENTRY, entry_of
from vamt_qt.store.intents import ENDING, ended_intent
from vamt_qt.store.ledger_reading import stream, walk
from vamt_qt.store.rows import ACTIVATION, activation_of
from vamt_qt.store.schema import Activations, Batches, ConfirmationIds, Intents, Ledger, Spends

T = TypeVar("T")
Pair = tuple[Any, T]
"""What two sides are walked by, and what they must agree on."""


def _kinds(*facts: type[Fact]) -> frozenset[str]:
    return frozenset(kind for kind, fact in KINDS.items() if fact in facts)


_SPENDING: Final = _kinds(CidReceived, ActivatedOnline)
_RECEIVING: Final = _kinds(CidReceived, CidCorrected)
_BEGINNING: Final = _kinds(Intended)
_FREEZING: Final = _kinds(BatchSealed, BatchImported)


def spend_problems(connection: Connection) -> Iterator[str]:
    """Compare what was spent with the entries that spent it."""
    kept = select(Spends.seq, Spends.key, Spends.iid).order_by(Spends.seq)
    for seq, expected, found in _side_by_side(
        _spends(connection), ((row[0], (row[1], row[2])) for row in stream(connection, kept))
    ):
        if expected is None:
            yield f"Entry {seq} is counted as spent, but spends nothing"
        elif found is None:
            yield f"The activation that entry {seq} spends is not counted"
        elif expected != found:
            yield f"The activation that entry {seq} spends is counted for another key or machine"


def _spends(connection: Connection) -> Iterator[Pair[tuple[str, str]]]:
    for entry in walk(connection, _SPENDING):
        match entry.fact:
            case CidReceived(iid, _, key, True) | ActivatedOnline(_, iid, key, True):
                yield entry.seq, (key, iid.digits)
            case _:
                pass


def activation_problems(connection: Connection) -> Iterator[str]:
    """Compare every activation with the replay of its facts."""
    kept = select(*ACTIVATION).order_by(_in_order(connection, Activations.ref))
    rows = ((row[0], activation_of(row)) for row in stream(connection, kept))
    for ref, expected, found in _side_by_side(_replayed(connection), rows):
        if isinstance(expected, str):
            yield f"Activation {ref}: {expected}"
        elif expected is None:
            yield f"Activation {ref} is there without a fact in the ledger"
        elif found is None:
            yield f"Activation {ref} is missing"
        elif expected != found:
            yield f"Activation {ref} is not what its facts in the ledger add up to"


def _replayed(connection: Connection) -> Iterator[Pair[Activation | str]]:
    query = (
        select(*ENTRY)
        .where(Ledger.activation.is_not(None))
        .order_by(_in_order(connection, Ledger.activation), Ledger.seq)
    )
    entries = map(entry_of, stream(connection, query))
    for ref, facts in groupby(entries, lambda entry: entry.subject.activation):
        yield ref, _replay(ActivationRef(ref or ""), facts)


def _replay(ref: ActivationRef, entries: Iterable[LedgerEntry]) -> Activation | str:
    state: Activation | None = None
    for entry in entries:
        before = state or Activation(ref=ref, machine=entry.subject.machine or MachineId(""))
        try:
            state = advance(before, entry.fact, entry.subject.batch)
        except LicensingError as error:
            return f"entry {entry.seq} cannot follow ({error.message})"
    return state or "no facts"


def confirmation_problems(connection: Connection) -> Iterator[str]:
    """Compare the stored confirmation IDs with the entries that brought them."""
    kept = select(
        ConfirmationIds.seq, ConfirmationIds.key, ConfirmationIds.iid, ConfirmationIds.cid
    ).order_by(ConfirmationIds.seq)
    rows = ((row[0], tuple(row[1:])) for row in stream(connection, kept))
    for seq, expected, found in _side_by_side(_received(connection), rows):
        if expected is None:
            yield f"A confirmation ID is stored that entry {seq} did not bring"
        elif found is None and not _is_stored(connection, seq, expected):
            yield f"The confirmation ID that entry {seq} brought is not stored"
        elif found is not None and expected != found:
            yield f"The confirmation ID that entry {seq} brought was changed"


def _received(connection: Connection) -> Iterator[Pair[tuple[str, ...]]]:
    for entry in walk(connection, _RECEIVING):
        match entry.fact:
            case CidReceived(iid, cid, key, _) | CidCorrected(iid, _, cid, key):
                yield entry.seq, (key, iid.digits, cid.digits)
            case _:
                pass


def _is_stored(connection: Connection, seq: int, expected: tuple[str, ...]) -> bool:
    """Say whether it came before already, or was replaced by a later one."""
    key, iid, cid = expected
    query = select(ConfirmationIds.cid, ConfirmationIds.seq).where(
        ConfirmationIds.key == key, ConfirmationIds.iid == iid
    )
    row = connection.execute(query).first()
    return row is not None and (row[0] == cid or row[1] > seq)


def intent_problems(connection: Connection) -> Iterator[str]:
    """Compare the intents with the entries that begin and end them."""
    begun = select(Intents.begun_seq, Intents.id, Intents.verb).order_by(Intents.begun_seq)
    ended = (
        select(Intents.ended_seq, Intents.id, Intents.end)
        .where(Intents.ended_seq.is_not(None))
        .order_by(Intents.ended_seq)
    )
    sides = [
        (_begun(connection), begun, "begun"),
        (_ended(connection), ended, "ended"),
    ]
    for entries, query, how in sides:
        rows = ((row[0], tuple(row[1:])) for row in stream(connection, query))
        for seq, expected, found in _side_by_side(entries, rows):
            if expected != found:
                yield f"The work that was {how} with entry {seq} is not noted as the ledger has it"


def _begun(connection: Connection) -> Iterator[Pair[tuple[str, ...]]]:
    for entry in walk(connection, _BEGINNING):
        match entry.fact:
            case Intended(intent, verb):
                yield entry.seq, (intent, verb.value)
            case _:
                pass


def _ended(connection: Connection) -> Iterator[Pair[tuple[str, ...]]]:
    for entry in walk(connection, _kinds(*ENDING)):
        intent = ended_intent(entry.fact)
        if intent is not None:
            yield entry.seq, (intent, entry.kind)


def batch_problems(connection: Connection) -> Iterator[str]:
    """Compare every sealed batch with its digest, and that with the ledger's."""
    query = select(Batches.id).where(Batches.state != BatchState.OPEN.value).order_by(Batches.id)
    for (name,) in connection.execute(query).fetchall():
        batch = read_batch(connection, BatchId(name))
        if batch is None or (not batch.is_bare and request_digest(batch) != batch.digest):
            yield f"The lines of batch {name} are not those that were sealed"
        elif ledger_digest(batch) not in _frozen(connection, BatchId(name)):
            yield f"The ledger knows nothing of the sealing of batch {name} as it is"


def _frozen(connection: Connection, batch: BatchId) -> set[str]:
    query = select(*ENTRY).where(Ledger.batch == batch, Ledger.kind.in_(sorted(_FREEZING)))
    facts = [entry_of(row).fact for row in connection.execute(query)]
    return {fact.digest for fact in facts if isinstance(fact, BatchSealed | BatchImported)}


def _in_order(connection: Connection, column: InstrumentedAttribute[Any]) -> Any:
    """Order texts as Python does, whatever the language of the database."""
    return column if connection.dialect.name == "sqlite" else func.convert_to(column, "UTF8")


def _side_by_side(
    left: Iterator[Pair[T]], right: Iterator[Pair[T]]
) -> Iterator[tuple[Any, Any, Any]]:
    """Walk two ordered sides at once; what one of them lacks is None there."""
    sides = heapq.merge(
        ((at, 0, value) for at, value in left),
        ((at, 1, value) for at, value in right),
        key=itemgetter(0, 1),
    )
    for at, same in groupby(sides, itemgetter(0)):
        found = {side: value for _, side, value in same}
        yield at, found.get(0), found.get(1)
