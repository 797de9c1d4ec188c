"""The Batches page as the control desk: where each batch is, and the one thing to do next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import PASSPHRASE as LOCKED_BY
from tests.fixtures.stations import place_in
from tests.gui.desks import QuietDesk, button, column, fill, open_estate, quiet_desk, words
from tests.gui.station_desks import Station, station_at
from tests.gui.test_by_hand import LINES
from tests.store.estate import (
    CHEAP,
    START,
    Clock,
    batch,
    cid,
    collect,
    iid,
    key_record,
    machine,
    product_key,
    seal_lines,
    windows,
)
from vamt_qt.gui.dialogs.batch_seal import SealBatch, read_plan
from vamt_qt.gui.pages.batch_next import Next, next_of, next_words
from vamt_qt.gui.pages.batch_stages import BatchStage, counts, progress_words, stage_of
from vamt_qt.gui.pages.batches import BatchesPage, batches_page
from vamt_qt.gui.theme import Theme
from vamt_qt.licensing.batch import AnswerLine, BatchAnswer, BatchOrigin, BatchState, seal
from vamt_qt.licensing.facts import BatchExported
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.batch_journeys import BatchJourney
from vamt_qt.store.opening import open_store
from vamt_qt.workflow.exchange_batch import record_answer

Left = Qt.MouseButton.LeftButton
OWN, OTHERS = BatchOrigin.OWN, BatchOrigin.IMPORTED
OPEN, SEALED, SENT, ANSWERED, CLOSED = BatchState


def journey(state: BatchState, **others: object) -> BatchJourney:
    said: dict[str, object] = {"origin": OWN, "lines": 3, **others}
    return BatchJourney(id=BatchId("b"), created_at=START, state=state, **said)  # type: ignore[arg-type]


DONE = {"confirmed": 3}


@pytest.mark.parametrize(
    ("state", "others", "stage", "step"),
    [
        (OPEN, {}, BatchStage.OPEN, Next.SEAL),
        (SEALED, {}, BatchStage.SEALED, Next.HAND_OVER),
        (SEALED, {"out_since": START}, BatchStage.OUT, Next.IMPORT),
        (SEALED, {"origin": OTHERS, "out_since": START}, BatchStage.SEALED, Next.HAND_OVER),
        (SENT, {"clearinghouse": "ours"}, BatchStage.OUT, Next.ASK),
        (SENT, {"clearinghouse": "by hand"}, BatchStage.OUT, Next.TYPE),
        (SENT, {"clearinghouse": "VAMT host"}, BatchStage.OUT, Next.IMPORT),
        (ANSWERED, {"confirmed": 1, "to_deposit": 1}, BatchStage.ANSWERED, Next.DEPOSIT),
        (ANSWERED, {"confirmed": 1, "clearinghouse": "x"}, BatchStage.ANSWERED, Next.ASK),
        (ANSWERED, {"confirmed": 1}, BatchStage.ANSWERED, Next.IMPORT),
        (ANSWERED, {"confirmed": 1, "origin": OTHERS}, BatchStage.ANSWERED, Next.HAND_OVER),
        (ANSWERED, {"rejected": 3}, BatchStage.ANSWERED, Next.CLOSE),
        (ANSWERED, {**DONE, "origin": OTHERS}, BatchStage.ANSWERED, Next.EXPORT),
        (ANSWERED, DONE, BatchStage.APPLIED, Next.CLOSE),
        (CLOSED, {**DONE, "to_deposit": 3}, BatchStage.ANSWERED, Next.DEPOSIT),
        (CLOSED, DONE, BatchStage.APPLIED, Next.NOTHING),
        (CLOSED, {}, BatchStage.CLOSED, Next.NOTHING),
    ],
)
def test_a_batch_has_one_stage_and_one_next_step(
    state: BatchState, others: dict[str, object], stage: BatchStage, step: Next
) -> None:
    made = journey(state, **others)
    assert (stage_of(made), next_of(made)) == (stage, step)
    assert next_words(made)
    assert progress_words(made, START)


def test_the_cards_say_what_is_held_for_how_long_and_what_is_missing() -> None:
    later = START + timedelta(days=3)
    out = journey(SEALED, out_since=START, confirmed=1)
    told = counts([out, journey(ANSWERED, confirmed=2, to_deposit=1)], later)
    assert [one.batches for one in told] == [0, 0, 1, 1, 0]
    assert told[2].remark == "oldest: 3 days"
    assert told[3].remark == "1 to deposit, 1 missing"
    assert progress_words(out, later) == "Out for 3 days. 2 of 3 lines without an answer."


@pytest.fixture
def estate(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[QuietDesk]:
    """Besides a sealed batch there is one that is out and one that was answered."""
    fill(tmp_path)
    with open_estate(tmp_path) as store:
        for name, number in (("batch-out", 5), ("batch-back", 6)):
            with store.writing() as unit:
                unit.add_machine(machine(number))
                unit.save_products(machine(number).id, [windows(number)])
                collect(unit, number)
                unit.add_batch(batch(name, number))
            with store.writing() as unit:
                sealed = seal(batch(name, number), START)
                unit.save_batch(sealed)
                seal_lines(unit, sealed)
                unit.record(BatchExported("request", "00"), batch=sealed.id)
    with quiet_desk(qtbot, theme, tmp_path) as made:
        yield made


def test_a_card_narrows_the_table_to_its_batches(estate: QuietDesk) -> None:
    page = estate.page(batches_page)
    assert isinstance(page, BatchesPage)
    assert sorted(column(page, "state")) == ["Out", "Out", "Sealed"]
    sealed = page.strip.cards[BatchStage.SEALED]
    assert "Sealed: 1. 2 to hand over" in words(page.strip)
    QTest.mouseClick(sealed, Left)
    assert column(page, "state") == ["Sealed"]
    assert "Only: Sealed" in words(page.panel)
    page.strip.cards[BatchStage.OUT].setFocus()
    QTest.keyClick(page.strip.cards[BatchStage.OUT], Qt.Key.Key_Return)
    assert column(page, "state") == ["Out", "Out"]
    QTest.mouseClick(button(page.panel, "Out"), Left)
    assert page.panel.model.rowCount() == 3


def test_an_empty_page_shows_no_cards(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with open_estate(tmp_path), quiet_desk(qtbot, theme, tmp_path) as desk:
        page = desk.page(batches_page)
        assert isinstance(page, BatchesPage)
        assert not page.strip.isVisible()
        assert "No batches yet" in words(page)


def test_the_details_say_how_long_a_batch_is_out_and_what_is_missing(estate: QuietDesk) -> None:
    page = estate.page(batches_page)
    estate.choose(page, BatchId("batch-out"))
    said = words(page.details)
    assert "Out for" in said
    assert "1 of 1 line without an answer." in said
    assert button(page.details, "Import answer").property("variant") == "primary"


def test_confirmation_ids_wait_until_their_machines_have_them(estate: QuietDesk) -> None:
    page, name = estate.page(batches_page), BatchId("batch-back")
    assert isinstance(page, BatchesPage)
    with open_estate(estate.folder) as store, store.writing() as unit:
        known = store.views.batch(name)
        assert known is not None
        lines = (AnswerLine(iid(6), cid(6)),)
        answer = BatchAnswer(batch=name, request=known.digest, lines=lines, answered_at=START)
        record_answer(unit, store.views, name, answer)
    estate.desk.reader.look()
    estate.qtbot.waitUntil(lambda: "Answered" in column(page, "state"))
    assert "1 to deposit" in words(page.strip)
    estate.choose(page, name)
    assert "1 confirmation ID waits to be deposited." in words(page.details)
    assert button(page.details, "Deposit").property("variant") == "primary"


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Station]:
    """Two machines wait for a confirmation ID, and nothing was made of it yet."""
    place = place_in(tmp_path)
    assert place.data_dir is not None
    with open_store(place.data_dir, clock=Clock(), operator="ann", host="station-1") as store:
        store.unlock(Secret(LOCKED_BY), cost=CHEAP)
        with store.writing() as unit:
            unit.add_key(key_record(), product_key())
            for number in LINES:
                unit.add_machine(machine(number))
                unit.save_products(machine(number).id, [windows(number)])
            collect(unit, *LINES)
    with station_at(qtbot, theme, place) as made:
        yield made


def test_sealing_names_what_each_key_has_left_and_asks_why_where_it_is_too_little(
    station: Station, qtbot: QtBot
) -> None:
    key = station.read(lambda views: views.keys())[0]
    station.ask("keys.purchased", {"key": key.id, "purchased": 1})
    made = station.ask("batch.make", {"key": key.id})
    plan = station.read(lambda views: read_plan(views, BatchId(str(made["batch"]))))
    assert plan is not None
    dialog = station.open(SealBatch(station.desk, plan, station.roof))
    assert "1 of 1 left, 1 too many" in words(dialog)
    assert dialog.reason.isVisible()
    assert "are available" in station.refused(dialog)
    assert station.read(lambda views: views.keys())[0].held == 0
    dialog.reason.setText("agreed with the reseller")
    station.accept(dialog)
    assert station.read(lambda views: views.keys())[0].held == 2


def test_everything_else_is_in_the_menu_beside_the_one_button(estate: QuietDesk) -> None:
    page = estate.page(batches_page)
    estate.choose(page, BatchId("batch-out"))
    more = next(
        one
        for one in page.details.findChildren(QToolButton)
        if one.accessibleName() == "More to do with this batch" and one.isVisible()
    )
    menu = more.menu()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Hand over…",
        "Export…",
        "Show codes…",
        "Print codes…",
        "Print call sheets…",
        "By hand…",
        "Import a file of VAMT…",
        "Close…",
    ]
