"""A script in the window comes to an end in any case, and says why when it is not the right one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.theme import Theme, ThemeMode
from vamt_qt.gui.tour.pictures import Pictures
from vamt_qt.gui.tour.stage import Pause, Script, Stage, TourError, Until

Play = Callable[..., str]


@pytest.fixture
def play(qtbot: QtBot) -> Iterator[Play]:
    """Plays a script on a stage whose engine says nothing; gives why it ended."""
    home = QObject()
    engine = EngineClient(["absent"], home)

    def run(script: Script, *, patience: float = 30.0, deadline: float = 30.0) -> str:
        stage = Stage(engine, patience=patience, deadline=deadline, parent=home)
        with qtbot.waitSignal(stage.ended, timeout=20_000) as ended:
            stage.play(script)
        assert ended.args is not None
        return str(ended.args[0])

    yield run
    home.deleteLater()


def test_a_script_is_played_in_order_when_things_are_ready(play: Play) -> None:
    done: list[str] = []
    asked: list[bool] = []

    def ready() -> bool:
        asked.append(True)
        return len(asked) > 3

    def script() -> Script:
        done.append("first")
        yield Until("the third look", ready)
        done.append("second")
        yield Pause(0.01)
        done.append("third")

    assert play(script()) == ""
    assert done == ["first", "second", "third"]
    assert len(asked) > 3


def test_what_never_happens_ends_it_and_is_named(play: Play) -> None:
    def script() -> Script:
        yield Until("a miracle", lambda: False)

    assert play(script(), patience=0.1).endswith("in vain for a miracle")


def test_the_deadline_holds_also_while_something_always_happens(play: Play) -> None:
    def script() -> Script:
        while True:
            yield Pause(0.0)

    assert play(script(), deadline=0.2).startswith("It took longer than")


def test_a_reason_and_a_mistake_end_it_both(play: Play, capsys: pytest.CaptureFixture[str]) -> None:
    def refused() -> Script:
        yield Pause(0)
        raise TourError("The key is used up")

    def wrong() -> Script:
        yield Pause(0)
        raise ZeroDivisionError("nobody thought of it")

    assert play(refused()) == "The key is used up"
    assert "ZeroDivisionError" in play(wrong())
    assert "Traceback" in capsys.readouterr().err


def test_pictures_are_taken_in_both_looks_and_old_ones_go(
    play: Play, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / "07-old.png").write_bytes(b"old")
    (tmp_path / "notes.txt").write_text("mine")
    shown = QLabel("Look")
    qtbot.addWidget(shown)
    pictures = Pictures(theme, tmp_path)
    assert play(pictures.take(shown, "one")) == ""
    pictures.take_now(shown, "two")
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["01-one-dark.png", "01-one.png", "02-two.png", "notes.txt"]
    light, dark = ((tmp_path / f"01-one{look}.png").read_bytes() for look in ("", "-dark"))
    assert light != dark
    assert theme.mode is ThemeMode.LIGHT


def test_without_a_folder_nothing_is_taken_and_nothing_waits(theme: Theme) -> None:
    pictures = Pictures(theme, None)
    assert not pictures.are_taken
    assert list(pictures.take(QLabel("Look"), "one")) == []
