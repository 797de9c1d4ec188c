"""The ledger: whatever is done to it shows, and each activation is counted once."""

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.licensing.strategies import cids, facts, iids, moments, stamps, subjects
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import ActivatedOnline, CidReceived, Fact
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, IntentId, KeyId
from vamt_qt.licensing.ledger import (
    GENESIS,
    Head,
    LedgerEntry,
    Stamp,
    Subject,
    chain,
    consumption,
    to_json,
    verify,
)

NOBODY = Stamp(operator="", host="")
NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)


def chained(facts_in_order: Sequence[Fact]) -> list[LedgerEntry]:
    """Keep facts in order, one second apart."""
    entries: list[LedgerEntry] = []
    head = Head()
    for number, fact in enumerate(facts_in_order):
        entry = chain(head, NOON + timedelta(seconds=number), fact, Subject(), NOBODY)
        entries.append(entry)
        head = Head(entry.seq, entry.digest)
    return entries


def head_of(entries: Sequence[LedgerEntry]) -> Head:
    return Head(entries[-1].seq, entries[-1].digest) if entries else Head()


def ledgers(least: int = 0) -> st.SearchStrategy[list[LedgerEntry]]:
    return st.lists(facts(), min_size=least, max_size=6).map(chained)


@given(facts(), moments(), subjects(), stamps())
def test_entry_keeps_what_it_was_given(
    fact: Fact, at: datetime, subject: Subject, stamp: Stamp
) -> None:
    entry = chain(Head(), at, fact, subject, stamp)
    assert (entry.seq, entry.at, entry.subject, entry.stamp) == (1, at, subject, stamp)
    assert entry.previous == GENESIS
    assert entry.fact == fact


@given(facts(), moments(), subjects(), stamps())
def test_anybody_can_compute_the_digest(
    fact: Fact, at: datetime, subject: Subject, stamp: Stamp
) -> None:
    exported = json.loads(json.dumps(to_json(chain(Head(), at, fact, subject, stamp))))
    digest = exported.pop("digest")
    text = json.dumps(exported, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert sha256(text.encode()).hexdigest() == digest


@given(ledgers())
def test_untouched_ledger_is_whole(entries: list[LedgerEntry]) -> None:
    verdict = verify(entries, expected=head_of(entries))
    assert verdict.is_whole
    assert verdict.head == head_of(entries)
    assert verify(iter(entries)).is_whole


@given(ledgers(), st.integers(-12, 12))
def test_time_zone_of_the_store_does_not_matter(entries: list[LedgerEntry], hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    moved = [replace(entry, at=entry.at.astimezone(zone)) for entry in entries]
    assert verify(moved, expected=head_of(entries)).is_whole


CHANGES = {
    "seq": lambda entry: replace(entry, seq=entry.seq + 1),
    "at": lambda entry: replace(entry, at=entry.at + timedelta(microseconds=1)),
    "kind": lambda entry: replace(entry, kind=f"{entry.kind}x"),
    "subject": lambda entry: replace(entry, subject=Subject(key=KeyId("another"))),
    "stamp": lambda entry: replace(entry, stamp=replace(entry.stamp, reason="other")),
    "detail": lambda entry: replace(entry, detail={**entry.detail, "more": 1}),
    "previous": lambda entry: replace(entry, previous="f" * 64),
    "digest": lambda entry: replace(entry, digest="f" * 64),
}


def test_every_field_of_an_entry_is_changed_below() -> None:
    assert set(CHANGES) == {field.name for field in fields(LedgerEntry)}


@pytest.mark.parametrize("name", CHANGES)
@given(entries=ledgers(least=1), data=st.data())
def test_changed_entry_is_named(name: str, entries: list[LedgerEntry], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(entries) - 1))
    entries[place] = CHANGES[name](entries[place])
    verdict = verify(entries)
    assert not verdict.is_whole
    assert verdict.broken_at == place + 1
    assert verdict.problem


@pytest.mark.parametrize("field", ["machine", "activation", "batch", "key"])
@given(entry=st.builds(chain, st.just(Head()), moments(), facts(), subjects(), stamps()))
def test_every_part_of_the_subject_is_covered(field: str, entry: LedgerEntry) -> None:
    assume(getattr(entry.subject, field) != "another")
    other = replace(entry.subject, **{field: "another"})  # type: ignore[arg-type] # all are text
    assert verify([replace(entry, subject=other)]).broken_at == 1


@given(ledgers(least=2), st.data())
def test_removed_entry_shows(entries: list[LedgerEntry], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(entries) - 2))
    del entries[place]
    assert verify(entries).broken_at == place + 1


@given(ledgers(least=2), st.data())
def test_reordered_entries_show(entries: list[LedgerEntry], data: st.DataObject) -> None:
    one, other = sorted(
        data.draw(st.lists(st.integers(0, len(entries) - 1), min_size=2, max_size=2, unique=True))
    )
    entries[one], entries[other] = entries[other], entries[one]
    assert verify(entries).broken_at == one + 1


@given(ledgers(least=1), facts(), st.data())
def test_added_entry_shows(entries: list[LedgerEntry], fact: Fact, data: st.DataObject) -> None:
    """Even one that is chained well itself: the next one does not follow on it."""
    place = data.draw(st.integers(0, len(entries) - 1))
    head = head_of(entries[:place])
    entries.insert(place, chain(head, NOON - timedelta(days=1), fact, Subject(), NOBODY))
    assert verify(entries).broken_at == place + 2


@given(ledgers(least=1), st.data())
def test_cut_tail_shows_by_its_anchor(entries: list[LedgerEntry], data: st.DataObject) -> None:
    anchor = head_of(entries)
    length = data.draw(st.integers(0, len(entries) - 1))
    cut = entries[:length]
    assert verify(cut).is_whole
    verdict = verify(cut, expected=anchor)
    assert verdict.broken_at == length + 1
    assert verdict.head == head_of(cut)


@given(ledgers(least=2), st.data())
def test_ledger_may_grow_behind_its_anchor(entries: list[LedgerEntry], data: st.DataObject) -> None:
    length = data.draw(st.integers(0, len(entries)))
    assert verify(entries, expected=head_of(entries[:length])).is_whole


@given(st.lists(facts(), min_size=2, max_size=6), st.data())
def test_rewritten_ledger_shows_by_its_anchor(history: list[Fact], data: st.DataObject) -> None:
    anchor = head_of(chained(history))
    forged = list(history)
    forged[data.draw(st.integers(0, len(history) - 1))] = data.draw(facts())
    assume(forged != history)
    assert verify(chained(forged)).is_whole
    assert verify(chained(forged), expected=anchor).broken_at == len(history)


@given(facts())
def test_damaged_entry_gives_no_fact(fact: Fact) -> None:
    (entry,) = chained([fact])
    with pytest.raises(BadInputError):
        _ = replace(entry, detail={}).fact


# --- what was spent

SPENDINGS = st.lists(
    st.tuples(st.booleans(), st.integers(0, 2), st.integers(0, 2), st.booleans()), max_size=20
)
IIDS = st.lists(iids(), min_size=3, max_size=3, unique=True)


@given(SPENDINGS, IIDS, cids(), ledgers())
def test_activation_is_counted_once_for_an_iid_and_key(
    spendings: list[tuple[bool, int, int, bool]],
    some: list[InstallationId],
    cid: ConfirmationId,
    others: list[LedgerEntry],
) -> None:
    history: list[Fact] = [
        ActivatedOnline(IntentId("i"), some[iid], KeyId(f"k{key}"), spends)
        if online
        else CidReceived(some[iid], cid, KeyId(f"k{key}"), spends)
        for online, iid, key, spends in spendings
    ]
    counted = list(consumption(chained(history)))
    wanted = {(f"k{key}", some[iid]) for _, iid, key, spends in spendings if spends}
    assert len(counted) == len(wanted)
    assert set(counted) == wanted
