"""Everything that can be shown has words, and what is counted is counted right."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.store.estate import KEY, START, cid, key_record, machine
from tests.store.estate import line as batch_line
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.pages.batch_next import next_words
from vamt_qt.gui.pages.batch_stages import BatchStage, progress_words
from vamt_qt.gui.pages.key_table import KeyLine, standing
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.touched import Touched
from vamt_qt.gui.words import runs, states
from vamt_qt.gui.words.counting import age, machines, sentence
from vamt_qt.gui.words.safety import what_is_safe
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.batch import BatchOrigin, BatchState
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import BatchId, MachineId
from vamt_qt.licensing.machine import CarrierKind
from vamt_qt.licensing.outcome import Cancelled, Done, Failed
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.licensing.product_key import KeyKind
from vamt_qt.store.batch_journeys import BatchJourney
from vamt_qt.store.records import MachineRow, RunState, UsageRow

FAILURE = Failure("timed-out", "PC-1 did not answer")


def batch_in(state: BatchState, origin: BatchOrigin, confirmed: int = 0) -> BatchJourney:
    return BatchJourney(
        id=BatchId("b"),
        created_at=START,
        state=state,
        origin=origin,
        lines=2,
        confirmed=confirmed,
    )


def test_every_state_has_a_word_and_an_icon_that_ships(theme: Theme) -> None:
    shown = [
        *(states.licence(status) for status in LicenseStatus),
        *(stage.value for stage in BatchStage),
        *(states.run(state, failed=failed) for state in RunState for failed in (0, 2)),
        *(states.trouble(code) for code in ("timed-out", "0xC004F050", "never-heard-of")),
        states.outcome(Done(machine(1).id)),
        states.outcome(Failed(machine(1).id, FAILURE)),
        states.outcome(Cancelled(machine(1).id)),
        states.line(batch_line(1)),
    ]
    icons = set(theme.icons.names())
    assert all(status.word and status.icon in icons for status in shown)
    words = [states.stage(stage) for stage in Stage]
    words += [states.carrier(kind) for kind in CarrierKind]
    words += [states.key_kind(kind) for kind in KeyKind]
    words += [
        text(batch)
        for state in BatchState
        for origin in BatchOrigin
        for batch in (batch_in(state, origin), batch_in(state, origin, confirmed=1))
        for text in (next_words, lambda one: progress_words(one, START))
    ]
    assert all(words)


def test_a_machine_stands_by_its_products() -> None:
    known = MachineRow(machine=machine(1))
    assert states.licences(known).word == "Not probed"
    partly = MachineRow(
        machine=machine(1), products=3, licensed=2, status=LicenseStatus.NOTIFICATION
    )
    assert states.licences(partly).word == "2 of 3 licensed"
    none = MachineRow(machine=machine(1), products=2, status=LicenseStatus.UNLICENSED)
    assert states.licences(none).word == "Unlicensed"


def usage(drift: int = 0, **others: int | None) -> KeyLine:
    row = UsageRow(key=KEY, last_five="KKKKK", **others)  # type: ignore[arg-type]
    return KeyLine(row, key_record(), drift)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (usage(purchased=None, spent=3), "Purchased unknown"),
        (usage(purchased=50, spent=3), "Available"),
        (usage(purchased=50, spent=40, held=6), "Nearly used up"),
        (usage(purchased=50, spent=44, held=6), "Used up"),
        (usage(purchased=50, spent=51), "Overspent"),
        (usage(-7, purchased=50, spent=3, reported=40), "Counts differ"),
        (usage(2, purchased=50, spent=3, reported=49), "Available"),
        (KeyLine(UsageRow(key=KEY, last_five="X", listed=False), None), "Not in the list"),
    ],
)
def test_a_key_stands_by_what_is_left_of_it(line: KeyLine, word: str) -> None:
    assert standing(line).word == word


def test_a_machine_that_was_left_alone_is_not_counted_as_done() -> None:
    assert runs.done_word("install-key", "key installed") == "keyed"
    assert runs.done_word("install-key", "left alone: licensed with another key") == "left alone"
    assert runs.done_word("activate", "in batch 12345678") == "in a batch"
    assert runs.title("probe", 1) == "Probing 1 machine"


def test_times_and_numbers_are_said_as_people_say_them() -> None:
    ago = {
        5: "less than a minute",
        61: "1 minute",
        7_300: "2 hours",
        90_000: "1 day",
        900_000: "10 days",
    }
    for seconds, word in ago.items():
        assert age(START - timedelta(seconds=seconds), START) == word
    assert machines(1) == "1 machine"
    assert machines(12_345) == "12\N{NARROW NO-BREAK SPACE}345 machines"
    assert (sentence("It failed"), sentence("Why?")) == ("It failed.", "Why?")
    assert what_is_safe(Failure("never-heard-of", "x")) == what_is_safe(Failure("bad-input", "x"))


@pytest.fixture
def engine(qtbot: QtBot) -> EngineClient:
    del qtbot
    return EngineClient(["never-started"])


def test_only_machines_that_were_spoken_of_are_read_again(engine: EngineClient) -> None:
    touched = Touched(engine, engine)
    assert touched.take() is None, "at first, everything"
    step = {"id": 7, "event": "step", "verb": "probe", "machine": "m1", "text": "Looking"}
    engine.told.emit([step])
    assert touched.take() == frozenset({MachineId("m1")})
    engine.told.emit([{"id": 7, "event": "outcome", "verb": "probe", "machine": "m2"}])
    engine.told.emit([{"id": 7, "event": "finished", "verb": "probe", "result": {"run": "r"}}])
    assert touched.take() == frozenset({MachineId("m1"), MachineId("m2")}), (
        "at its end, all of the run once more"
    )
    edited = {"id": 8, "event": "finished", "verb": "machines.edit", "result": {"id": "m3"}}
    engine.told.emit([edited])
    assert touched.take() == frozenset({MachineId("m3")})
    engine.told.emit([{"id": 9, "event": "finished", "verb": "batch.seal", "result": {}}])
    assert touched.take() is None, "a batch names no machine"
    assert touched.take() is None, "a change of which nobody spoke"


def test_the_answer_to_a_line_is_told() -> None:
    assert states.line(batch_line(1)).word == "No answer yet"
    assert states.line(replace(batch_line(1), cid=cid(1))).word == "Confirmed"
    assert states.line(replace(batch_line(1), failure=FAILURE)).word == "Rejected"
