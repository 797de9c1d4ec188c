"""The language of the window: every text that people read goes through `tr` or `trn`.

How to write texts:

* ``tr("Seal the batch")`` for a text, ``tr("Sealed by {operator}", operator=name)`` with values in
  it. Never an f-string, and no sentence put together from pieces: each language orders its own way.
* ``trn("%n machine", "%n machines", count)`` wherever a number rules the words; ``%n`` is the
  number, written as the language does. Values may stand beside it: ``trn("%n machine in {site}",
  "%n machines in {site}", count, site=site)``. Write whole sentences twice rather than join.
* ``tr("Open", "status of a batch")``: the second text tells translators which "Open" it is.
* All of these are literals, so that `packaging/translations.py` finds them; `make translations`
  brings the catalogues up to date. They work in constants of modules too: the language is chosen
  before the pages are imported, and another choice counts from the next start.
* ``heard(text)`` of `hearing.py` is for what the floors below say: they speak English, know no
  Qt, and their texts are found in their code.
* Data is never translated: names, keys, paths, IDs, what operators wrote.

Until :func:`speak` was called everything is English, which is what stands in the code.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from vamt_qt.gui import figures
from vamt_qt.gui.pseudo import pseudo
from vamt_qt.resources import resource

CONTEXT: Final = "vamt-qt"
ENGLISH: Final = "en"
PSEUDO: Final = "en-XA"
"""English with accents, brackets and a third more length: shows what is not translated or cut."""
LANGUAGES: Final = {ENGLISH: "English", "de": "Deutsch", "he": "עברית"}
"""What the window speaks, each by its own name."""
_LONGER: Final = 1.25
# They keep a value from turning around the words beside it.
_READ_FROM_RIGHT = "\N{RIGHT-TO-LEFT MARK}"
_ISOLATE, _END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class _Tongue:
    """The chosen language and its catalogue; one in a process, like the process's locale."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self.catalogue: QTranslator | None = None
        self.right_to_left = False


_tongue = _Tongue()


def choose(wish: str, setting: str) -> str:
    """Choose the language: what the command line wants, then the setting, then the system's.

    What nobody translated into falls to the next; in the end it is English.
    """
    for code in (wish, setting, *QLocale.system().uiLanguages()):
        for known in (PSEUDO, *LANGUAGES):
            if code.replace("_", "-").lower() == known.lower():
                return known
        short = code.replace("_", "-").partition("-")[0].lower()
        if short in LANGUAGES:
            return short
    return ENGLISH


def speak(language: str) -> None:
    """Speak a language from now on: before any page or table of words is imported.

    Raises FileNotFoundError where the installation lacks its catalogue.
    """
    _tongue.language = language
    _tongue.catalogue = None
    _tongue.right_to_left = False
    figures.write_as(None)
    if language in {ENGLISH, PSEUDO}:
        return
    catalogue = QTranslator()
    path = resource(f"translations/{language}.qm")
    if not catalogue.load(str(path)):
        raise FileNotFoundError(f"{path} is not a catalogue of texts.")
    locale = QLocale(language)
    _tongue.catalogue = catalogue
    _tongue.right_to_left = locale.textDirection() is Qt.LayoutDirection.RightToLeft
    figures.write_as(locale)


def language() -> str:
    """Give the language that is spoken."""
    return _tongue.language


def is_mirrored() -> bool:
    """Whether lines are read from right to left."""
    return _tongue.right_to_left


def roomier(width: int) -> int:
    """Give the room that words need which take so much in English."""
    return width if _tongue.language == ENGLISH else round(width * _LONGER)


def dress(app: QApplication) -> None:
    """Give Qt's own dialogs the language, and the window its direction."""
    if _tongue.catalogue is None:
        return
    QLocale.setDefault(QLocale(_tongue.language))
    own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{_tongue.language}", folder):
        app.installTranslator(own)
    app.setLayoutDirection(QLocale(_tongue.language).textDirection())


def tr(text: str, which: str = "", /, **values: object) -> str:
    """Say a text in the chosen language, with values for what stands in braces."""
    return _filled(_found(text, which), values)


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """Say a text that a number rules; ``%n`` in it is the number."""
    catalogue = _tongue.catalogue
    said = catalogue.translate(CONTEXT, many, None, count) if catalogue else ""
    if not said:
        said = _found(one if count == 1 else many, "")
    return _filled(said.replace("%n", figures.number(count)), values)


def inside(word: str) -> str:
    """Write a word in the middle of a line: small in English, as it is elsewhere."""
    return word.lower() if _tongue.catalogue is None else word


def lookup(text: str) -> str:
    """Give the translation of a text, empty where there is none."""
    if _tongue.catalogue is None or not text:
        return ""
    return _tongue.catalogue.translate(CONTEXT, text) or ""


def isolated(value: str) -> str:
    """Keep a value from turning around the words beside it, where lines run from the right."""
    return f"{_ISOLATE}{value}{_END_ISOLATE}" if _tongue.right_to_left and value else value


def _found(text: str, which: str) -> str:
    if _tongue.language == PSEUDO:
        return pseudo(text)
    if _tongue.catalogue is None or not text:
        return text
    return _tongue.catalogue.translate(CONTEXT, text, which or None) or text


def _filled(text: str, values: dict[str, object]) -> str:
    if not values:
        return text
    if _tongue.right_to_left:
        values = {
            name: isolated(value) if isinstance(value, str) else value
            for name, value in values.items()
        }
        # A value that comes first must not decide in which direction all is read.
        text = f"{_READ_FROM_RIGHT}{text}" if text.startswith("{") else text
    return text.format_map(values)
