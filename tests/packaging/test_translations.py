"""The catalogues hold every text, whole, and what the window loads was made of them.

Where one of these fails: `make translations`, then translate what it says is to be translated.
"""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

import translations
from translations import CONTEXT, FOLDER, FORMS, HEARD, texts_in
from vamt_qt.gui.tongue import LANGUAGES

HOLES = re.compile(r"\{\w*\}")


def messages(language: str) -> list[ET.Element]:
    return list(ET.parse(FOLDER / f"{language}.ts").iter("message"))


def forms(message: ET.Element) -> list[str]:
    """Give the translations of a message: one, or one for each kind of number."""
    translation = message.find("translation")
    assert translation is not None
    several = [form.text or "" for form in translation.iter("numerusform")]
    return several or [translation.text or ""]


def test_every_language_of_the_window_has_a_catalogue() -> None:
    assert {"en", *FORMS} == set(LANGUAGES)


@pytest.mark.parametrize("language", FORMS)
def test_catalogue_holds_what_the_code_says(language: str) -> None:
    held = {translations.known_by(message) for message in messages(language)}
    assert held == set(translations.all_texts())


def test_sentences_of_lower_floors_are_known_by_their_words() -> None:
    assert HEARD.read_text(encoding="utf-8") == translations.templates()


@pytest.mark.parametrize("language", FORMS)
def test_everything_is_translated(language: str) -> None:
    unfinished = [
        message.findtext("source")
        for message in messages(language)
        if not all(form.strip() for form in forms(message))
        or message.find("translation[@type='unfinished']") is not None
    ]
    assert not unfinished


@pytest.mark.parametrize("language", FORMS)
def test_translations_keep_the_values(language: str) -> None:
    wrong = []
    for message in messages(language):
        source, (first, *others) = message.findtext("source", ""), forms(message)
        for form in (first, *others):
            # "One machine" needs no number; what is said of several does.
            counts = "%n" not in source or "%n" in form or (bool(others) and form is first)
            if sorted(set(HOLES.findall(form))) != sorted(set(HOLES.findall(source))) or not counts:
                wrong.append((source, form))
    assert not wrong


@pytest.mark.parametrize("language", FORMS)
def test_what_the_window_loads_was_made_of_the_catalogue(language: str) -> None:
    catalogue = QTranslator()
    assert catalogue.load(str(FOLDER / f"{language}.qm"))
    for message in messages(language):
        source, comment = message.findtext("source", ""), message.findtext("comment")
        # One and two: languages that want more forms say so in `FORMS`.
        for number, form in enumerate(forms(message), start=1):
            count = number if message.get("numerus") == "yes" else -1
            assert catalogue.translate(CONTEXT, source, comment, count) == form


def test_texts_are_found_in_code() -> None:
    code = 'tr("Open", "a batch")\ntrn("%n day", "%n days", 3)\ntr("{a} of {b}", a=1, b=2)'
    found = {(text.source, text.comment, text.one) for text in texts_in(code, "here.py")}
    assert found == {("Open", "a batch", ""), ("%n days", "", "%n day"), ("{a} of {b}", "", "")}


@pytest.mark.parametrize("code", ["tr(words)", 'tr(f"Batch {name}")', 'trn("%n day", many, 3)'])
def test_a_text_that_no_catalogue_can_hold_is_refused(code: str) -> None:
    with pytest.raises(translations.UnreadableTextError, match=r"here\.py:1"):
        list(texts_in(code, "here.py"))
