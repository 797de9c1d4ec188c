"""What stands beside a product key, and what operators put right about its use."""

from dataclasses import replace
from datetime import date

import pytest

from tests.store.estate import KEY, collect, key_record, product_key, received, ref
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.facts import KeyChanged, KeyRevealed, UseCorrected
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import use_by_key
from vamt_qt.licensing.product_key import KeyTerms
from vamt_qt.store.ledger_check import check_ledger
from vamt_qt.store.unit import Store

TERMS = KeyTerms(
    edition="11 Pro",
    agreement="V1234567",
    owner="Zoë",
    remarks="for the “south” lab",
    expires_on=date(2027, 6, 30),
    sites=("Lisboa", "Fra"),
    warn_below=5,
    warn_percent=10,
)


def test_terms_are_kept_with_the_key(unlocked: Store) -> None:
    record = key_record(terms=TERMS)
    with unlocked.writing() as unit:
        unit.add_key(record, product_key())
    assert unlocked.views.keys() == (record,)
    with unlocked.writing() as unit:
        unit.remove_key(KEY)
        unit.add_key(key_record(), product_key())
    assert unlocked.views.keys() == (key_record(),)


def test_a_change_is_an_entry_of_the_ledger(unlocked: Store) -> None:
    with unlocked.writing() as unit:
        unit.add_key(key_record(), product_key())
    changed = key_record(purchased=60, terms=replace(TERMS, sites=()))
    with unlocked.writing() as unit:
        unit.change_key(changed)
        unit.change_key(changed)
        unit.set_purchased(KEY, 60)
    assert unlocked.views.key(KEY) == changed
    (entry,) = unlocked.views.ledger(kind="key-changed")
    assert isinstance(entry.fact, KeyChanged)
    assert entry.subject.key == KEY
    assert "purchased 50 → 60" in entry.fact.changes
    assert "owner nothing → Zoë" in entry.fact.changes
    with unlocked.writing() as unit, pytest.raises(ConflictError) as refusal:
        unit.change_key(key_record(KeyId("nobody")))
    assert refusal.value.code == "key-unknown"


def test_a_site_is_compared_without_regard_to_case() -> None:
    assert KeyTerms().allows("anywhere")
    assert TERMS.allows("LISBOA")
    assert not TERMS.allows("Porto")
    assert not TERMS.allows("")


def test_a_reveal_is_an_entry_of_the_ledger(unlocked: Store) -> None:
    with unlocked.writing() as unit:
        unit.add_key(key_record(), product_key())
    with unlocked.writing(reason="telephone activation") as unit:
        entry = unit.note_reveal(KEY)
    assert (entry.fact, entry.subject.key) == (KeyRevealed("KKKKK"), KEY)


def test_corrections_count_and_are_added_up(store: Store) -> None:
    with store.writing() as unit:
        collect(unit, 1)
        unit.record(received(1), activation=ref(1))
    with store.writing(reason="spent by telephone") as unit:
        entry = unit.correct_use(KEY, 3)
    with store.writing(reason="given back by the vendor") as unit:
        unit.correct_use(KEY, -4)
        with pytest.raises(BadInputError, match="Only 0"):
            unit.correct_use(KEY, -1)
        unit.correct_use(KEY, 2)
        unit.correct_use(KeyId("another"), 1)
    assert entry.fact == UseCorrected(KEY, 3)
    assert entry.stamp.reason == "spent by telephone"
    found = {row.key: (row.spent, row.corrected) for row in store.views.usage()}
    assert found == {KEY: (2, 1), KeyId("another"): (1, 1)}
    assert use_by_key(store.views.ledger_stream()) == {KEY: 2, KeyId("another"): 1}
    assert check_ledger(store.views).is_whole


def test_a_correction_needs_a_reason_and_a_number(store: Store) -> None:
    for reason, change in (("", 1), ("  ", 1), ("why", 0)):
        with store.writing(reason=reason) as unit, pytest.raises(BadInputError):
            unit.correct_use(KEY, change)
    assert store.views.ledger_head().seq == 0
