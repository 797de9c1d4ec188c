"""Texts, numbers and days in the language that was chosen."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desks import quiet_desk
from vamt_qt.gui import figures, tongue
from vamt_qt.gui.language import settle
from vamt_qt.gui.language_menu import LanguageMenu
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.tongue import PSEUDO, choose, speak, tr, trn


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    speak("en")


def test_english_is_what_the_code_says() -> None:
    assert tr("Taken in by {operator}", operator="ada") == "Taken in by ada"
    assert [trn("%n machine", "%n machines", n) for n in (0, 1, 2)] == [
        "0 machines",
        "1 machine",
        "2 machines",
    ]
    assert tr("Braces {stay} without values") == "Braces {stay} without values"


def test_a_number_rules_the_words_in_german() -> None:
    speak("de")
    assert trn("%n activation", "%n activations", 1) == "1 Aktivierung"
    assert trn("%n activation", "%n activations", 2) == "2 Aktivierungen"


def test_what_has_no_translation_is_said_in_english() -> None:
    speak("de")
    assert tr("Nobody ever translated this") == "Nobody ever translated this"
    assert trn("%n of these", "%n of those", 1) == "1 of these"


def test_values_do_not_turn_the_words_around_them() -> None:
    speak("he")
    assert tongue.is_mirrored()
    assert tr("In {path}: {count}", path="C:\\kit", count=3) == "In \u2068C:\\kit\u2069: 3"


def test_pseudo_keeps_values_and_tags_and_is_longer() -> None:
    speak(PSEUDO)
    said = tr("<b>Sealed</b> by {operator}", operator="ada")
    assert re.fullmatch(r"\[<b>[^a-z<]\w+</b> .*ada~+\]", said)
    assert trn("%n machine", "%n machines", 2).startswith("[2 ")
    assert tr("") == ""


@pytest.mark.parametrize(
    ("wish", "setting", "chosen"),
    [
        ("de", "he", "de"),
        ("", "he", "he"),
        ("de_AT", "", "de"),
        ("en-xa", "", PSEUDO),
        ("xx", "de-CH", "de"),
    ],
)
def test_the_wish_comes_before_the_setting(wish: str, setting: str, chosen: str) -> None:
    assert choose(wish, setting) == chosen


def test_the_menu_of_settings_chooses_for_the_next_start(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with quiet_desk(qtbot, theme, tmp_path) as quiet:
        said: list[str] = []
        quiet.desk.wishes.said.connect(lambda _tone, message, _advice: said.append(message))
        parent = QWidget()
        qtbot.addWidget(parent)
        menu = LanguageMenu(quiet.desk, parent)
        assert [action.text() for action in menu.actions() if action.isChecked()] == [
            "As the system"
        ]
        next(action for action in menu.actions() if action.text() == "Deutsch").trigger()
        quiet.desk.settings.sync()
    assert said == ["Language: Deutsch"]
    assert tongue.language() == "en"
    settle(tmp_path)
    assert tongue.language() == "de"
    settle(tmp_path, "he")
    assert tongue.language() == "he"


def test_figures_are_written_as_people_do_there() -> None:
    noon = datetime(2026, 11, 4, 12, 5, tzinfo=UTC)
    assert figures.number(1234567.5) == "1\u202f234\u202f567.5"
    assert figures.moment(noon) == "2026-11-04 12:05"
    assert figures.percent(0.125, 1) == "12.5 %"
    speak("de")
    assert figures.number(1234567.5) == "1\u202f234\u202f567,5"
    assert figures.moment(noon) == "04.11.2026 12:05"
    assert figures.month(date(2026, 3, 1), year=True) == "März 2026"
    assert figures.percent(0.125, 1) == "12,5 %"
