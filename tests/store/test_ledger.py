"""The ledger in the database: append-only, walked in pages, and any tampering found."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from tests.clearinghouse.batches import NOON, iid
from tests.store.estate import (
    KEY,
    START,
    Place,
    batch,
    collect,
    machine,
    received,
    ref,
    seal_lines,
)
from vamt_qt.licensing.batch import (
    Batch,
    BatchOrigin,
    BatchState,
    bare_line,
    ledger_digest,
    seal,
)
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.facts import (
    BatchImported,
    BatchSealed,
    Intended,
    Interrupted,
    KeyAdded,
    Verb,
    WorkFailed,
)
from vamt_qt.licensing.identifiers import BatchId, IntentId, KeyId, MachineId, RunId
from vamt_qt.licensing.ledger import Head
from vamt_qt.store.database import FILE_NAME
from vamt_qt.store.ledger_check import MOST_PROBLEMS, check_ledger
from vamt_qt.store.ledger_reading import PAGE
from vamt_qt.store.opening import open_views
from vamt_qt.store.records import LedgerReport
from vamt_qt.store.unit import Store

ENTRIES = 27
REST = (
    "at, kind, machine, activation, batch, key, operator, host, run, reason, detail, previous,"
    " digest"
)
REORDERED = """
UPDATE ledger SET seq = 999 WHERE seq = 5;
UPDATE ledger SET seq = 5 WHERE seq = 6;
UPDATE ledger SET seq = 6 WHERE seq = 999;
"""


def fill(store: Store) -> None:
    """A small but complete history: a batch, an answer, work that ended and work that did not."""
    with store.writing(RunId("r1")) as unit:
        for number in range(1, 5):
            unit.add_machine(machine(number))
        collect(unit, 1, 2, 3)
        sealed = seal(batch("b1", 1, 2), START)
        unit.add_batch(sealed)
        seal_lines(unit, sealed)
        unit.record(BatchSealed(sealed.digest, 2), batch=sealed.id)
    with store.writing(RunId("r2")) as unit:
        unit.record(received(1), activation=ref(1), batch=sealed.id)
        unit.record(received(1), activation=ref(1), batch=sealed.id)
        unit.record(received(2), activation=ref(2), batch=sealed.id)
        unit.record(Intended(IntentId("i1"), Verb.DEPOSIT), activation=ref(1))
        unit.record(Interrupted(IntentId("i1")), activation=ref(1))
        unit.record(Intended(IntentId("i2"), Verb.SUBMIT), batch=sealed.id)
        unit.record(WorkFailed(IntentId("i2"), Failure("x", "y")), batch=sealed.id)
        unit.record(Intended(IntentId("i3"), Verb.DEPOSIT), activation=ref(2))


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with that history."""
    fill(store)
    return store


# --- append-only


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET reason = 'better' WHERE seq = 3",
        "UPDATE ledger SET seq = seq + 100",
        "DELETE FROM ledger WHERE seq = 3",
        "DELETE FROM ledger",
        f"INSERT INTO ledger SELECT seq + 50, {REST} FROM ledger WHERE seq = 1",
        f"INSERT INTO ledger SELECT seq + {ENTRIES}, {REST} FROM ledger WHERE seq = 1",
    ],
)
def test_database_refuses_to_change_the_ledger(filled: Store, statement: str) -> None:
    before = filled.views.ledger()
    with pytest.raises(DBAPIError), filled._database.writing() as connection:
        connection.exec_driver_sql(statement)
    assert filled.views.ledger() == before


def test_sqlite_refuses_to_replace(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        fill(store)
        before = store.views.ledger()
    with closing(sqlite3.connect(sqlite_place.data_dir / FILE_NAME)) as outside:
        outside.execute("PRAGMA recursive_triggers = OFF")
        with pytest.raises(sqlite3.IntegrityError):
            outside.execute("REPLACE INTO ledger SELECT * FROM ledger WHERE seq = 2")
    with sqlite_place.opened() as store:
        assert store.views.ledger() == before


def test_postgresql_refuses_to_truncate(filled: Store) -> None:
    if filled._database.is_sqlite:
        return  # it has no such statement
    with pytest.raises(DBAPIError), filled._database.writing() as connection:
        connection.exec_driver_sql("TRUNCATE ledger CASCADE")
    assert filled.views.ledger_head().seq > 0


# --- reading


def test_pages_by_subject_kind_and_run(filled: Store) -> None:
    views = filled.views
    everything = views.ledger(limit=10_000)
    assert [entry.seq for entry in everything] == list(range(1, views.ledger_head().seq + 1))
    assert views.ledger_head() == Head(everything[-1].seq, everything[-1].digest)
    assert everything == tuple(views.ledger_stream())

    def expected(**where: object) -> list[int]:
        return [
            entry.seq
            for entry in everything
            if all(
                getattr(entry.stamp if name == "run" else entry.subject, name) == value
                for name, value in where.items()
            )
        ]

    def found(**where: object) -> list[int]:
        return [entry.seq for entry in views.ledger(**where)]  # type: ignore[arg-type]

    for where in (
        {"machine": MachineId("m1")},
        {"activation": ref(2)},
        {"batch": BatchId("b1")},
        {"key": KEY},
        {"run": RunId("r2")},
        {"machine": MachineId("m2"), "run": RunId("r2")},
    ):
        assert expected(**where)
        assert found(**where) == expected(**where)
    assert {entry.kind for entry in views.ledger(kind="probed")} == {"probed"}
    assert views.ledger(machine=MachineId("nobody")) == ()


def test_pages_run_both_ways(filled: Store) -> None:
    views = filled.views
    last = views.ledger_head().seq
    assert [entry.seq for entry in views.ledger(after=3, limit=2)] == [4, 5]
    newest = views.ledger(newest_first=True, limit=3)
    assert [entry.seq for entry in newest] == [last, last - 1, last - 2]
    older = views.ledger(newest_first=True, limit=2, before=newest[-1].seq)
    assert [entry.seq for entry in older] == [last - 3, last - 4]
    assert [entry.seq for entry in views.ledger_stream(after=last - 2)] == [last - 1, last]


def test_stream_crosses_pages_and_ends_where_it_began(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        with store.writing() as unit:
            for number in range(PAGE + 5):
                unit.record(KeyAdded("KKKKK", "mak"), key=KeyId(f"k{number}"))
        stream = store.views.ledger_stream()
        first = next(stream)
        with store.writing() as unit:
            unit.record(KeyAdded("KKKKK", "mak"), key=KeyId("late"))
        rest = list(stream)
        assert [first.seq, *(entry.seq for entry in rest)] == list(range(1, PAGE + 6))
        assert check_ledger(store.views).is_whole


# --- checking


def test_untouched_history_is_whole(filled: Store) -> None:
    report = check_ledger(filled.views)
    assert report == LedgerReport(verdict=report.verdict, anchored=True)
    assert report.is_whole
    assert report.verdict.head == filled.views.ledger_head()


def test_empty_ledger_is_whole(store: Store) -> None:
    assert check_ledger(store.views).is_whole


def test_known_end_is_compared(filled: Store) -> None:
    end = filled.views.ledger_head()
    assert check_ledger(filled.views, expected=end).is_whole
    longer = check_ledger(filled.views, expected=Head(end.seq + 1, "0" * 64))
    assert longer.verdict.broken_at == end.seq + 1
    other = check_ledger(filled.views, expected=Head(end.seq, "0" * 64))
    assert other.verdict.broken_at == end.seq


TRIGGERS = ("ledger_refuses_update", "ledger_refuses_delete", "ledger_follows")


@pytest.fixture
def tamper(sqlite_place: Place) -> Callable[[str], LedgerReport]:
    """Give a way to edit the database behind the program's back, and see what a check says."""
    with sqlite_place.opened() as store:
        fill(store)
    path = sqlite_place.data_dir / FILE_NAME

    def edit(script: str) -> LedgerReport:
        with closing(sqlite3.connect(path)) as outside:
            for trigger in TRIGGERS:
                outside.execute(f"DROP TRIGGER {trigger}")
            outside.executescript(script)
        with open_views(sqlite_place.data_dir) as views:
            return check_ledger(views)

    return edit


@pytest.mark.parametrize(
    ("script", "broken_at"),
    [
        ("UPDATE ledger SET reason = 'x' WHERE seq = 5", 5),
        ("UPDATE ledger SET operator = 'bob' WHERE seq = 5", 5),
        ("UPDATE ledger SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 5", 5),
        ("UPDATE ledger SET at = 'yesterday' WHERE seq = 5", 5),
        ("UPDATE ledger SET detail = '{}' WHERE seq = 5", 5),
        ("UPDATE ledger SET detail = 'no JSON' WHERE seq = 5", 5),
        ("UPDATE ledger SET detail = '[' || detail || ']' WHERE seq = 5", 5),
        ("UPDATE ledger SET machine = 'm9' WHERE seq = 5", 5),
        ("UPDATE ledger SET kind = 'no such kind' WHERE seq = 5", 5),
        ("UPDATE ledger SET digest = previous WHERE seq = 5", 5),
        ("DELETE FROM ledger WHERE seq = 5", 5),
        ("DELETE FROM ledger WHERE seq = 1", 1),
        (REORDERED, 5),
        (f"INSERT INTO ledger SELECT seq + {ENTRIES}, {REST} FROM ledger WHERE seq = 1", 28),
    ],
)
def test_tampering_with_the_chain_is_found(
    tamper: Callable[[str], LedgerReport], script: str, broken_at: int
) -> None:
    report = tamper(script)
    assert not report.is_whole
    assert report.verdict.broken_at == broken_at
    assert report.verdict.problem


@pytest.mark.parametrize(
    ("script", "word"),
    [
        ("DELETE FROM spends WHERE iid LIKE '%1'", "not counted"),
        ("UPDATE spends SET key = 'key-b' WHERE iid LIKE '%1'", "another key"),
        ("INSERT INTO spends VALUES ('key-a', '7', 3)", "spends nothing"),
        ("UPDATE activations SET stage = 'licensed' WHERE ref = 'm3/windows'", "add up to"),
        ("UPDATE activations SET failure_code = 'x', failure_message = 'y'", "add up to"),
        ("DELETE FROM activations WHERE ref = 'm3/windows'", "missing"),
        (
            "UPDATE activations SET ref = 'm9/windows' WHERE ref = 'm3/windows'",
            "without a fact",
        ),
        ("DELETE FROM confirmation_ids WHERE iid LIKE '%2'", "not stored"),
        ("UPDATE confirmation_ids SET cid = '1' WHERE iid LIKE '%2'", "was changed"),
        (
            "INSERT INTO confirmation_ids VALUES ('8', 'key-a', '9', 3, '2026', NULL, NULL)",
            "did not bring",
        ),
        ("DELETE FROM intents WHERE id = 'i1'", "work"),
        ("UPDATE intents SET verb = 'submit' WHERE id = 'i1'", "work"),
        ("UPDATE intents SET ended_seq = 27, \"end\" = 'deposited' WHERE id = 'i3'", "work"),
        ("UPDATE batch_lines SET key = 'key-b' WHERE position = 0", "sealed"),
        ("UPDATE batches SET digest = 'a'", "sealed"),
        ("UPDATE batches SET id = 'b2'; UPDATE batch_lines SET batch = 'b2'", "sealed"),
    ],
)
def test_tampering_with_what_is_derived_is_found(
    tamper: Callable[[str], LedgerReport], script: str, word: str
) -> None:
    report = tamper(script)
    assert report.verdict.is_whole
    assert not report.is_whole
    assert any(word in problem for problem in report.problems), report.problems


@pytest.mark.parametrize(
    "script",
    [
        "",
        "UPDATE batch_lines SET iid = '1' || substr(iid, 2)",
        "UPDATE batch_lines SET product_key_id = 'x'",
        "UPDATE batches SET digest = 'a' WHERE id = 'bare'",
    ],
)
def test_the_ledger_vouches_for_installation_ids_that_came_alone(
    sqlite_place: Place, script: str
) -> None:
    bare = Batch(
        id=BatchId("bare"),
        created_at=NOON,
        state=BatchState.SEALED,
        origin=BatchOrigin.IMPORTED,
        lines=(bare_line(BatchId("bare"), 0, iid(1)),),
        digest="d" * 64,
        sealed_at=NOON,
    )
    with sqlite_place.opened() as store, store.writing() as unit:
        unit.add_batch(bare)
        unit.record(BatchImported(ledger_digest(bare), 1), batch=bare.id)
    with closing(sqlite3.connect(sqlite_place.data_dir / FILE_NAME)) as outside:
        outside.executescript(script)
    with open_views(sqlite_place.data_dir) as views:
        assert check_ledger(views).is_whole is (script == "")


def test_problems_are_told_in_moderation(tamper: Callable[[str], LedgerReport]) -> None:
    many = "".join(
        f"INSERT INTO activations SELECT 'm{number}/office', machine, stage, sku, key,"
        " product_key_id, partial_key, iid, cid, batch, status, status_reason, intent,"
        " intent_verb, seq, failure_code, failure_message, failure_hint, failure_hresult"
        " FROM activations WHERE ref = 'm3/windows';"
        for number in range(100, 200)
    )
    assert len(tamper(many).problems) == MOST_PROBLEMS


def test_tail_that_was_cut_off_is_found(tamper: Callable[[str], LedgerReport]) -> None:
    """The last entry began work; a careful hand takes everything that follows from it along."""
    report = tamper(
        "DELETE FROM ledger WHERE seq = 27; DELETE FROM intents WHERE id = 'i3';"
        "UPDATE activations SET intent = NULL, intent_verb = NULL WHERE ref = 'm2/windows'"
    )
    assert report.verdict.is_whole
    assert not report.anchored
    assert not report.is_whole
    assert len(report.problems) == 1


def test_older_copy_that_was_put_back_is_found(sqlite_place: Place, tmp_path: Path) -> None:
    with sqlite_place.opened() as store:
        fill(store)
    path, copy = sqlite_place.data_dir / FILE_NAME, tmp_path / "copy.db"
    shutil.copy(path, copy)
    with sqlite_place.opened() as store, store.writing() as unit:
        unit.add_machine(machine(9))
    shutil.copy(copy, path)
    with sqlite_place.opened() as store:
        assert not check_ledger(store.views).anchored
        with store.writing() as unit:
            unit.add_machine(machine(10))
        # Going on does not cover it up; the operator's word does.
        assert not check_ledger(store.views).is_whole
        store.accept_ledger("the disk died")
        assert check_ledger(store.views).is_whole
        with store.writing() as unit:
            unit.add_machine(machine(11))
        assert check_ledger(store.views).is_whole


def test_database_that_was_copied_elsewhere_is_found(sqlite_place: Place, tmp_path: Path) -> None:
    with sqlite_place.opened() as store:
        fill(store)
    elsewhere, other = Place(tmp_path / "elsewhere"), Place(tmp_path / "other")
    elsewhere.data_dir.mkdir()
    shutil.copy(sqlite_place.data_dir / FILE_NAME, elsewhere.data_dir)
    with other.opened() as store:
        fill(store)
    shutil.copy(sqlite_place.data_dir / FILE_NAME, other.data_dir)
    for place in (elsewhere, other):
        with place.opened() as store:
            assert not check_ledger(store.views).anchored
    with sqlite_place.opened() as store:
        assert check_ledger(store.views).is_whole


def test_note_of_the_end_may_lag_behind(sqlite_place: Place) -> None:
    """A crash between the commit and the note is no tampering."""
    with sqlite_place.opened() as store:
        fill(store)
        note = (sqlite_place.data_dir / "ledger.json").read_bytes()
        with store.writing() as unit:
            unit.add_machine(machine(9))
    (sqlite_place.data_dir / "ledger.json").write_bytes(note)
    with sqlite_place.opened() as store:
        assert check_ledger(store.views).is_whole
        with store.writing() as unit:
            unit.add_machine(machine(10))
    assert (sqlite_place.data_dir / "ledger.json").read_bytes() != note


def test_damaged_note_is_found(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        fill(store)
    (sqlite_place.data_dir / "ledger.json").write_text("[]")
    with sqlite_place.opened() as store:
        assert not check_ledger(store.views).is_whole
