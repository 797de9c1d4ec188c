"""Bring the catalogues of texts up to date: `make translations`.

Reads what the code says, writes it into `resources/translations/*.ts` beside what translators made
of it, and compiles those into `*.qm`. What is no longer said is dropped; what is new stands there
unfinished until somebody translates it with Qt Linguist.
"""

from __future__ import annotations

import ast
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


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def updated(tree: ET.ElementTree[ET.Element] | None, language: str) -> ET.ElementTree[ET.Element]:
    """Give a catalogue of all texts, with what is known of them from an older one."""
    known = {} if tree is None else {_key(one): one for one in tree.iter("message")}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts_of_window().values():
        context.append(_message(text, known.get(text.key), FORMS[language]))
    ET.indent(root, " ")
    return ET.ElementTree(root)


def _key(message: ET.Element) -> tuple[str, str, bool]:
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
