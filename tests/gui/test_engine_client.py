"""The window's line to a real engine process: asked, told, cut off and started again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import get_ident
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import place_in
from tests.gui.benches import kill
from vamt_qt.app.places import data_dir
from vamt_qt.cli.program import Place
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.supervision import Supervisor
from vamt_qt.licensing.errors import Failure
from vamt_qt.store.opening import open_views

PATIENCE_MS = 30_000


def command(place: Place) -> list[str]:
    """The words that start an engine on a place."""
    return [
        sys.executable,
        "-m",
        "vamt_qt",
        "--data-dir",
        str(place.data_dir),
        "--passphrase-file",
        str(place.passphrase_file),
        "engine",
    ]


class Line:
    """An engine, and everything that was heard of it."""

    def __init__(self, qtbot: QtBot, place: Place) -> None:
        self.qtbot = qtbot
        self.engine = EngineClient(command(place))
        self.stops: list[str] = []
        self.news: list[dict[str, Any]] = []
        self.results: list[dict[str, Any]] = []
        self.failures: list[Failure] = []
        self.engine.stopped.connect(self.stops.append)
        self.engine.told.connect(self.news.extend)

    def start(self) -> None:
        with self.qtbot.waitSignal(self.engine.ready, timeout=PATIENCE_MS):
            self.engine.start()

    def ask(self, verb: str, **arguments: object) -> None:
        before = len(self.results) + len(self.failures)
        self.engine.call(verb, arguments, done=self.results.append, failed=self.failures.append)
        self.qtbot.waitUntil(
            lambda: len(self.results) + len(self.failures) > before, timeout=PATIENCE_MS
        )

    def leave(self) -> None:
        with self.qtbot.waitSignal(self.engine.stopped, timeout=PATIENCE_MS):
            self.engine.quit()


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    made = Line(qtbot, place_in(tmp_path))
    made.start()
    yield made
    made.leave()


def test_a_verb_is_answered_once_and_a_refusal_says_what_to_do(line: Line) -> None:
    assert line.engine.unlocked
    line.ask("machines.add", name="alpha", carrier="ssh")
    line.ask("machines.add", name="alpha", carrier="ssh")
    line.ask("no-such-verb")
    assert [result["name"] for result in line.results] == ["alpha"]
    assert [failure.code for failure in line.failures] == ["bad-input", "bad-input"]
    assert line.failures[0].hint == "Choose another name."
    assert [one["event"] for one in line.news] == ["finished", "failed", "failed"]
    assert line.engine.under_way() == {}


def test_a_killed_engine_fails_what_was_open_and_starts_again(line: Line) -> None:
    line.engine.call("probe", {}, done=line.results.append, failed=line.failures.append)
    with line.qtbot.waitSignal(line.engine.stopped, timeout=PATIENCE_MS):
        kill(line.engine)
    assert [failure.code for failure in line.failures] == ["engine-stopped"]
    assert "stopped unexpectedly" in line.stops[0]
    assert not line.engine.is_ready
    line.ask("machines.add", name="beta", carrier="ssh")
    assert line.failures[-1].code == "engine-stopped"
    with line.qtbot.waitSignal(line.engine.ready, timeout=PATIENCE_MS):
        line.engine.restart()
    line.ask("machines.add", name="beta", carrier="ssh")
    assert line.results[-1]["name"] == "beta"


def test_a_second_engine_on_the_same_data_says_who_is_in_the_way(
    line: Line, qtbot: QtBot, tmp_path: Path
) -> None:
    other = Line(qtbot, place_in(tmp_path))
    with qtbot.waitSignal(other.engine.stopped, timeout=PATIENCE_MS):
        other.engine.start()
    assert other.engine.trouble is not None
    assert other.engine.trouble.message in other.stops[0]
    assert other.engine.trouble.code != "engine-stopped"


def test_a_command_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    engine = EngineClient([str(tmp_path / "absent")])
    with qtbot.waitSignal(engine.stopped, timeout=PATIENCE_MS) as stopped:
        engine.start()
    assert stopped.args is not None
    assert "could not be started" in stopped.args[0]


def test_what_is_written_is_noticed_by_area(line: Line, tmp_path: Path) -> None:
    reader = Reader(lambda: open_views(data_dir(place_in(tmp_path))))
    counts: list[int] = []
    failures: list[Failure] = []
    reader.read(lambda views: len(views.machines()), counts.append, failures.append)
    line.qtbot.waitUntil(lambda: counts == [0], timeout=PATIENCE_MS)
    line.ask("machines.add", name="alpha", carrier="ssh")
    with line.qtbot.waitSignal(reader.changed, timeout=PATIENCE_MS) as changed:
        reader.look_soon()
    assert changed.args is not None
    assert {"machines", "ledger"} <= changed.args[0]
    assert "keys" not in changed.args[0]
    reader.close()
    assert not failures


def test_data_that_cannot_be_read_is_a_failure_and_no_crash(qtbot: QtBot, tmp_path: Path) -> None:
    reader = Reader(lambda: open_views(tmp_path / "nothing"))
    failures: list[Failure] = []
    reader.read(lambda views: views.counts(), lambda _: None, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1, timeout=PATIENCE_MS)
    assert failures[0].code == "absent"
    reader.close()


class Witness:
    """Notes on which thread it was let go."""

    def __init__(self, seen: list[int]) -> None:
        self._seen = seen

    def __del__(self) -> None:
        self._seen.append(get_ident())


def test_whatever_a_question_holds_is_let_go_on_the_thread_of_the_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    reader = Reader(lambda: open_views(tmp_path / "nothing"))
    let_go: list[int] = []
    answered: list[object] = []
    for _ in range(200):
        held = Witness(let_go)
        reader.work(
            lambda held=held: id(held),  # type: ignore[misc]
            lambda answer, _held=held: answered.append(answer),  # type: ignore[misc]
            answered.append,
        )
    del held
    qtbot.waitUntil(lambda: len(answered) == 200, timeout=PATIENCE_MS)
    assert let_go == [get_ident()] * 200
    reader.close()


def test_an_engine_that_nobody_wants_any_more_is_not_started_again(
    line: Line, qtbot: QtBot
) -> None:
    engine = line.engine
    nobody = QObject()
    supervisor = Supervisor(engine, nobody)
    with qtbot.waitSignal(engine.stopped, timeout=PATIENCE_MS):
        kill(engine)
    assert supervisor.starts_again()
    engine.end_now()
    timers = supervisor.findChildren(QTimer)
    assert timers
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers), timeout=PATIENCE_MS)
    assert engine.process_id() == 0
