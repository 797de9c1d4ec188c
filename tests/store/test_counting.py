"""Others' counts beside our own: history, drift with what may explain it, use by day."""

from datetime import UTC, date, timedelta

from tests.store.estate import (
    KEY,
    START,
    Place,
    batch,
    collect,
    key_record,
    product_key,
    received,
    ref,
    seal_lines,
)
from vamt_qt.licensing.batch import seal
from vamt_qt.licensing.facts import Intended, Interrupted, Verb
from vamt_qt.licensing.identifiers import IntentId
from vamt_qt.store.counting import read_count_history, read_drift, read_drifts
from vamt_qt.store.daily_spends import read_daily_spends
from vamt_qt.store.unit import Store


def listed(store: Store, purchased: int | None = 50) -> None:
    """A listed key and three machines that wait."""
    with store.writing() as unit:
        unit.add_key(key_record(purchased=purchased), product_key())
        collect(unit, 1, 2, 3)


def test_history_tells_who_said_what_and_our_own_count_then(unlocked: Store) -> None:
    listed(unlocked)
    with unlocked.writing(reason="after the audit") as unit:
        unit.set_count(KEY, 50, "portal")
        unit.record(received(1), activation=ref(1))
        unit.set_count(KEY, 48, "web")
        unit.correct_use(KEY, 1)
        unit.set_count(KEY, 48, "web")
    found = read_count_history(unlocked.views, KEY)
    assert [(row.remaining, row.expected, row.drift) for row in found] == [
        (50, 50, 0),
        (48, 49, -1),
        (48, 48, 0),
    ]
    assert [row.source for row in found] == ["portal", "web", "web"]
    assert {(row.operator, row.host, row.reason) for row in found} == {
        ("ann", "station-1", "after the audit")
    }
    assert found[0].at == found[0].at.astimezone(UTC)


def test_drift_names_the_entries_since_both_agreed(unlocked: Store) -> None:
    listed(unlocked)
    sealed = seal(batch("b1", 1, 2), START)
    intent = IntentId("i")
    with unlocked.writing() as unit:
        unit.add_batch(sealed)
        seal_lines(unit, sealed)
        unit.record(Intended(IntentId("earlier"), Verb.SUBMIT), batch=sealed.id)
        unit.record(Interrupted(IntentId("earlier")), batch=sealed.id)
        agreed = unit.set_count(KEY, 50, "portal")
        unit.record(Intended(intent, Verb.SUBMIT), batch=sealed.id)
        cut = unit.record(Interrupted(intent), batch=sealed.id)
        unit.record(Intended(IntentId("d"), Verb.INSTALL_KEY), activation=ref(3))
        unit.record(Interrupted(IntentId("d")), activation=ref(3))
        unit.set_count(KEY, 48, "portal")
    found = read_drift(unlocked.views, KEY)
    assert found.last is not None
    assert found.agreed is not None
    assert (found.last.drift, found.agreed.seq) == (-2, agreed.seq)
    # Neither what came before both agreed nor a cut that no clearinghouse could hear of.
    assert [entry.seq for entry in found.entries] == [cut.seq]


def test_a_count_that_lags_behind_is_explained_by_what_we_counted(unlocked: Store) -> None:
    listed(unlocked)
    with unlocked.writing() as unit:
        spent = unit.record(received(1), activation=ref(1))
        unit.record(received(1), activation=ref(1))
        unit.set_count(KEY, 50, "portal")
    found = read_drift(unlocked.views, KEY)
    assert found.last is not None
    assert (found.last.drift, found.agreed) == (1, None)
    assert [entry.seq for entry in found.entries] == [spent.seq]


def test_a_drift_stays_whatever_we_spend_afterwards(unlocked: Store) -> None:
    listed(unlocked)
    with unlocked.writing(reason="activated by telephone") as unit:
        unit.record(received(1), activation=ref(1))
        unit.correct_use(KEY, 2)
        unit.set_count(KEY, 45, "portal")
    assert read_drifts(unlocked.views) == {KEY: -2}
    with unlocked.writing(reason="activated by telephone") as unit:
        unit.record(received(2), activation=ref(2))
        unit.record(received(3), activation=ref(3))
        unit.correct_use(KEY, 2)
    found = read_drift(unlocked.views, KEY)
    assert found.last is not None
    assert read_drifts(unlocked.views) == {KEY: -2} == {KEY: found.last.drift}
    with unlocked.writing() as unit:
        unit.set_count(KEY, 43, "portal")
    assert read_drifts(unlocked.views) == {KEY: 0}


def test_nothing_is_made_up_where_nothing_is_known(unlocked: Store) -> None:
    listed(unlocked, purchased=None)
    assert read_drift(unlocked.views, KEY).last is None
    with unlocked.writing() as unit:
        unit.set_count(KEY, 7, "portal")
    found = read_drift(unlocked.views, KEY)
    assert found.last is not None
    assert (found.last.drift, found.entries) == (None, ())
    assert read_drifts(unlocked.views) == {}


def test_use_by_day_covers_the_window(place: Place) -> None:
    with place.opened() as store:
        for number, day in ((1, 0), (2, 0), (3, 20)):
            place.clock.at = START + timedelta(days=day)
            with store.writing() as unit:
                collect(unit, number)
                unit.record(received(number), activation=ref(number))
        begun = START.date()
        assert read_daily_spends(store.views, begun)[KEY] == (0,) * 13 + (2,)
        later = read_daily_spends(store.views, begun + timedelta(days=25))[KEY]
        assert (len(later), sum(later), later[0], later[20]) == (26, 3, 2, 1)
        assert sum(read_daily_spends(store.views, begun + timedelta(days=25), days=10)[KEY]) == 1
        assert read_daily_spends(store.views, date(2030, 1, 1))[KEY] == (0,) * 90
