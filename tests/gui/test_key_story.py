"""Counts of a key over time, a drift explained, and the dialogs that enter what others say."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gui.benches import Bench, bench_in
from tests.gui.desks import button, fill, open_estate, quiet_desk, words
from tests.gui.spoken import nameless
from tests.store.estate import KEY, received, ref
from vamt_qt.gui.clipboard import copy_for_a_while
from vamt_qt.gui.dialogs.fetch_counts import FetchCounts
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.key_terms import EnterCount, KeyTermsForm, RevealKey
from vamt_qt.gui.dialogs.write_report import WriteReport
from vamt_qt.gui.ledger_asked import SPENT, Asked
from vamt_qt.gui.pages.key_details import groups
from vamt_qt.gui.pages.key_story import drift_words, history_of, read_key_story
from vamt_qt.gui.pages.key_table import read_lines
from vamt_qt.gui.pages.keys import KeysPage, keys_page
from vamt_qt.gui.theme import Theme, Tone
from vamt_qt.gui.widgets.link_row import LinkRow
from vamt_qt.licensing.forecast import forecast
from vamt_qt.store.opening import open_views

TODAY = date(2026, 3, 1)


def counted(folder: Path, remaining: int) -> None:
    with open_estate(folder) as store, store.writing() as unit:
        unit.set_count(KEY, remaining, "Licence portal")


def purchased(folder: Path) -> int:
    with open_views(folder) as views:
        record = views.key(KEY)
        assert record is not None
        assert record.purchased is not None
        return record.purchased


def test_the_history_ends_with_what_is_left_and_marks_what_was_said(tmp_path: Path) -> None:
    fill(tmp_path)
    with open_estate(tmp_path) as store, store.writing() as unit:
        unit.record(received(1), activation=ref(1))
    bought = purchased(tmp_path)
    counted(tmp_path, bought - 1)
    counted(tmp_path, bought - 3)
    with open_views(tmp_path) as views:
        story = read_key_story(views, KEY, TODAY)
    assert story is not None
    assert story.history.steps[0][1] == bought
    assert story.history.steps[-1][1] == bought - 1 == bought - story.record.spent
    assert [mark.tone for mark in story.history.marks] == [Tone.GOOD, Tone.WARN]
    assert "2 fewer" in drift_words(story.drift)
    assert "both agreed" in drift_words(story.drift) or "No entry" in drift_words(story.drift)


def test_the_future_is_a_fan_from_today(tmp_path: Path) -> None:
    fill(tmp_path)
    with open_views(tmp_path) as views:
        record = views.key(KEY)
    assert record is not None
    daily = [1, 0] * 15
    expected = forecast(daily, 30, TODAY)
    history = history_of(record, daily, (), expected, TODAY)
    assert history.fan is not None
    assert history.fan.start[0] == datetime(2026, 3, 2, tzinfo=UTC)
    assert history.fan.late is not None
    assert history.fan.early <= history.fan.expected <= history.fan.late
    assert history.fan.expected.date() == TODAY + timedelta(days=60)


def test_the_page_shows_the_chosen_key_and_leads_to_its_entries(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    fill(tmp_path)
    counted(tmp_path, purchased(tmp_path) - 7)
    with quiet_desk(qtbot, theme, tmp_path) as desk:
        page = desk.page(keys_page)
        assert isinstance(page, KeysPage)
        desk.choose(page, KEY)
        said = words(page.story)
        assert "7 fewer" in said
        assert "bought" in page.story.chart.accessibleName()
        assert not nameless(page)
        asked: list[tuple[str, object]] = []
        desk.desk.wishes.page_wanted.connect(lambda key, record: asked.append((key, record)))
        button(page.story, "What it spent").click()
        button(page.story, "All its entries").click()
        assert asked == [("ledger", Asked(key=KEY, kind=SPENT)), ("ledger", Asked(key=KEY))]
        for row in page.story.findChildren(LinkRow):
            row.click()
            assert isinstance(asked[-1][1], int)


def test_a_copied_secret_leaves_the_clipboard_by_itself(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    copy_for_a_while("fictional secret", 0.05)
    assert clipboard.text() == "fictional secret"
    qtbot.waitUntil(lambda: clipboard.text() == "")
    copy_for_a_while("fictional secret", 0.05)
    clipboard.setText("something of the operator")
    qtbot.wait(150)
    assert clipboard.text() == "something of the operator"


@pytest.mark.slow
def test_counts_terms_the_whole_key_and_reports_go_through_the_engine(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with bench_in(tmp_path, qtbot, theme, machines=3) as bench:
        record = bench.views.key(bench.key())
        assert record is not None

        count = EnterCount(bench.desk, None, record)
        count.remaining.setValue(41)
        _finish(bench, count)
        read = bench.views.key(record.id)
        assert read is not None
        assert read.reported == 41

        terms = KeyTermsForm(bench.desk, None, record)
        terms.warn_below.setValue(50)
        terms.owner.setText("Licence desk")
        terms.edition.setText("Enterprise")
        terms.sites.setText("Berlin | Lisbon")
        _finish(bench, terms)
        read = bench.views.key(record.id)
        assert read is not None
        assert (read.terms.warn_below, read.terms.owner) == (50, "Licence desk")
        assert (read.terms.edition, read.terms.sites) == ("Enterprise", ("Berlin", "Lisbon"))
        assert read.description == record.description, "what was left alone stays"
        told = {
            detail.caption: detail.value
            for group in groups(read_lines(bench.views)[0], ())
            for detail in group.details
        }
        assert told["Sites"] == "Berlin, Lisbon"
        assert told["Warns below"] == "50"

        reveal = RevealKey(bench.desk, None, record, seconds=1)
        reveal.open()
        reveal.primary.click()
        assert not reveal.shown.isVisible(), "not without a reason"
        reveal.reason.setText("to read it to the support line")
        reveal.primary.click()
        bench.until(lambda: reveal.shown.text() != "")
        assert reveal.shown.text().endswith(record.last_five)
        (entry,) = bench.views.ledger(kind="key-revealed")
        assert entry.stamp.reason == "to read it to the support line"
        bench.until(lambda: not reveal.shown.isVisible())
        assert reveal.shown.text() == ""
        assert reveal.reason.text() == "", "seeing it again takes a reason again"
        reveal.reject()

        report = WriteReport(bench.desk, None, "audit")
        report.open()
        bench.until(report.primary.isEnabled)
        assert report.report.currentText() == "Audit extract"
        assert report.fields["machine"].isVisible()
        report.format.setCurrentIndex(report.format.findData("csv"))
        report.file.path.setText(str(tmp_path / "out" / "audit.csv"))
        (tmp_path / "out").mkdir()
        report.primary.click()
        bench.until(lambda: any((tmp_path / "out").iterdir()))
        assert not nameless(report)


@pytest.mark.slow
def test_a_clearinghouse_is_asked_what_remains(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with bench_in(tmp_path, qtbot, theme, machines=3) as bench:
        said: list[tuple[Tone, str, str]] = []
        bench.desk.wishes.said.connect(lambda *words: said.append(words))
        ended: list[bool] = []
        spend = {"key": bench.key(), "clearinghouse": "lab", "machines": bench.ids()[:1]}
        bench.desk.call("activate", spend, done=lambda _: ended.append(True))
        bench.until(lambda: bool(ended))
        page = KeysPage(bench.desk)
        qtbot.addWidget(page)
        page.show()
        button(page.header, "Fetch counts").click()
        (dialog,) = page.findChildren(FetchCounts)
        bench.until(lambda: dialog.choice.currentText() == "lab")
        dialog.primary.click()
        bench.until(lambda: bool(said))
        ((tone, message, advice),) = said
        assert (tone, message) == (Tone.GOOD, "lab told what remains of 1 key.")
        assert "told nothing" in advice
        record = bench.views.key(bench.key())
        assert record is not None
        assert record.purchased is not None
        assert record.reported == record.purchased - 1 == record.available


def _finish(bench: Bench, dialog: Dialog) -> None:
    done: list[object] = []
    dialog.accepted.connect(lambda: done.append(1))
    dialog.open()
    dialog.primary.click()
    bench.until(lambda: bool(done))
