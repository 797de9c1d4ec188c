"""Bring the catalogues of texts up to date: `make translations`.

Reads what the code says, writes it into `resources/translations/*.ts` beside what translators made
of it, and compiles those into `*.qm`. What is no longer said is dropped; what is new stands there
unfinished until somebody translates it with Qt Linguist.
"""

from __future__ import annotations

import ast
import itertools
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "vamt-qt"
# Forms of a text that a number rules, as Qt counts them.
FORMS = {"de": 2, "he": 2}
SPOKEN = ("tr", "trn")
# Floors whose words the window shows: failures, advice, steps, entries of the ledger.
BELOW = (
    *(f"{room}/**/*.py" for room in ("licensing", "targets", "clearinghouse", "exchange", "store")),
    *(f"{room}/**/*.py" for room in ("workflow", "engine")),
    "reports/catalogue.py",
    "app/desktop.py",
)
HEARD = FOLDER / "heard.json"
# Single words that the window shows as they are.
WORDS_OF = (
    "entry_words.py",
    "product.py",
    "logon.py",
    "volume_option.py",
    "diagnose.py",
    "catalogue.py",
)
WORDS = re.compile(r"[A-Za-z]{2,}[,;:]? [A-Za-z{“…(0-9]|[}”)] [a-z]{2,}")
# Questions to a database, commands, formats of files, and what a kit prints.
NO_WORDS = re.compile(
    r"SELECT |CREATE |PRAGMA|INSERT |UPDATE |DELETE |DROP |LOCK TABLE|^BEGIN|REPEATABLE|IS NULL"
    r"|IS NOT NULL|<|%s|%d|\$|\[[a-z]|VAMT-QT KIT|ID, Appl|protocol=|^powershell|^\^|^#|comment: "
    r"|\\[0-9]|^[0-9]\. |^Set-Service|^winrm |^New-Item|, \{2\} UTC|^It may be run again|^Bearer"
)


class UnreadableTextError(Exception):
    """A text that no catalogue can hold, because it is no literal."""


@dataclass(frozen=True, slots=True)
class Text:
    """What the code says; ``one`` is its singular where a number rules it."""

    source: str
    comment: str = ""
    one: str = ""
    places: list[str] = field(default_factory=list, compare=False)

    @property
    def key(self) -> tuple[str, str, bool]:
        """What a catalogue knows it by."""
        return self.source, self.comment, bool(self.one)


def texts_of_window() -> dict[tuple[str, str, bool], Text]:
    """Give every text of the window in the order of the code; raises UnreadableTextError."""
    found: dict[tuple[str, str, bool], Text] = {}
    for path in sorted((ROOT / "vamt_qt" / "gui").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for text in texts_in(path.read_text(encoding="utf-8"), place):
            found.setdefault(text.key, text).places.append(place)
    return found


def all_texts() -> dict[tuple[str, str, bool], Text]:
    """Give the window's texts, then those of the floors below."""
    found = texts_of_window()
    for text in texts_below():
        found.setdefault(text.key, text)
    return found


def templates() -> str:
    """Give those of the floors below that have values in them, as JSON."""
    sources = sorted({text.source for text in texts_below() if "{0}" in text.source})
    return json.dumps(sources, ensure_ascii=False, indent=0) + "\n"


def texts_in(code: str, place: str) -> Iterator[Text]:
    """Give the texts of one module."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id not in SPOKEN:
                continue
            literals = [_literal(argument) for argument in node.args]
            wanted = 2 if node.func.id == "trn" else max(len(literals), 1)
            words = [word for word in literals[:wanted] if word is not None]
            if len(words) != wanted:
                line = f"{place}:{node.lineno}"
                raise UnreadableTextError(f"{line}: {ast.unparse(node)} says no literal")
            if node.func.id == "trn":
                yield Text(words[1], one=words[0])
            else:
                yield Text(words[0], "".join(words[1:]))


def texts_below() -> Iterator[Text]:
    """Give what the lower floors say; values are numbered holes, ``{0}``."""
    for room in BELOW:
        for path in sorted((ROOT / "vamt_qt").glob(room)):
            place = path.relative_to(ROOT).as_posix()
            for source in _said_in(ast.parse(path.read_text(encoding="utf-8")), path.name):
                yield Text(source, places=[place])


def _said_in(tree: ast.Module, name: str) -> Iterator[str]:
    inside: set[int] = set()
    for node in ast.walk(tree):
        children = list(ast.iter_child_nodes(node))
        if _is_documentation(node) or _is_log(node):
            # Documentation, and what only the log says.
            inside |= {id(child) for child in ast.walk(node) if child is not node}
        elif isinstance(node, ast.JoinedStr):
            inside |= {id(child) for child in children if isinstance(child, ast.Constant)}
        if id(node) in inside:
            continue
        source = _template(node)
        short = name in WORDS_OF and re.fullmatch(r"[A-Z][a-z]{2,}", source)
        if short or (WORDS.search(source) and not NO_WORDS.search(source)):
            yield source


def _is_documentation(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_log(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"debug", "info", "warning", "error", "exception", "compile"}
    )


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    holes = itertools.count()
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else f"{{{next(holes)}}}"
        for part in node.values
    )


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def updated(tree: ET.ElementTree[ET.Element] | None, language: str) -> ET.ElementTree[ET.Element]:
    """Give a catalogue of all texts, with what is known of them from an older one."""
    known = {} if tree is None else {known_by(one): one for one in tree.iter("message")}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in all_texts().values():
        context.append(_message(text, known.get(text.key), FORMS[language]))
    ET.indent(root, " ")
    return ET.ElementTree(root)


def known_by(message: ET.Element) -> tuple[str, str, bool]:
    return (
        message.findtext("source", ""),
        message.findtext("comment", ""),
        message.get("numerus") == "yes",
    )


def _message(text: Text, known: ET.Element | None, forms: int) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if text.one else {})
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    if text.one:
        ET.SubElement(message, "extracomment").text = f"One: {text.one}"
    old = None if known is None else known.find("translation")
    if old is not None:
        message.append(old)
        return message
    new = ET.SubElement(message, "translation", type="unfinished")
    for _ in range(forms if text.one else 0):
        ET.SubElement(new, "numerusform")
    return message


def write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    """Write a catalogue as Qt Linguist does."""
    body = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")


def compile_catalogue(source: Path, target: Path) -> None:
    """Make what the window loads."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)


def main() -> int:
    """Update and compile every catalogue; tell how much is to be translated."""
    FOLDER.mkdir(exist_ok=True)
    HEARD.write_text(templates(), encoding="utf-8")
    for language in FORMS:
        path = FOLDER / f"{language}.ts"
        # Our own file, not foreign XML.
        tree = updated(ET.parse(path) if path.exists() else None, language)  # noqa: S314
        write(tree, path)
        compile_catalogue(path, path.with_suffix(".qm"))
        texts = list(tree.iter("translation"))
        open_ones = sum(text.get("type") == "unfinished" for text in texts)
        print(f"{language}: {len(texts)} texts, {open_ones} to be translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
