"""What the floors below say in English, said in the language of the window.

They know no Qt, and their words reach the window as finished sentences: by the pipe of the engine,
from the ledger, from the database. So a sentence is looked up as it is, and where values stand in
it, it is recognised by the words around them. What nobody knows stays English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from vamt_qt.gui.pseudo import pseudo
from vamt_qt.gui.tongue import ENGLISH, PSEUDO, isolated, language, lookup, trn
from vamt_qt.licensing.errors import Failure
from vamt_qt.resources import resource

_HOLE: Final = re.compile(r"\{\d\}")
_SENTENCES: Final = re.compile(r"(?<=[.!?]) (?=[^a-z])")
# A value that is a sentence of its own, with its full stop.
_WHOLE: Final = re.compile(r"[.!?] \{\d\}$")
_REMARK: Final = re.compile(r"(.+) (\([^()]+\))")
# Shorter ones stand in too many sentences.
_LEAST: Final = 5
_COUNTED: Final = re.compile(r"([\d\u202f]+) ([a-z]+?)s?")
# Nouns that the lower floors count.
_NOUNS: Final[dict[str, Callable[[int], str]]] = {
    "activation": lambda count: trn("%n activation", "%n activations", count),
    "line": lambda count: trn("%n line", "%n lines", count),
    "machine": lambda count: trn("%n machine", "%n machines", count),
    "day": lambda count: trn("%n day", "%n days", count),
}


@dataclass(frozen=True, slots=True)
class _Template:
    source: str
    core: str
    """Its longest piece without a value: what a sentence must hold."""
    pattern: re.Pattern[str]


def heard(text: str) -> str:
    """Say what a lower floor said."""
    if language() == ENGLISH or not text:
        return text
    return pseudo(text) if language() == PSEUDO else _translated(text)


def heard_failure(failure: Failure) -> Failure:
    """Say what went wrong and what to do, in the language of the window."""
    return replace(failure, message=heard(failure.message), hint=heard(failure.hint))


@lru_cache(maxsize=4096)
def _translated(text: str) -> str:
    return lookup(text) or _by_sentences(text) or _known(text) or _by_parts(text) or text


def _known(text: str) -> str:
    """Find a text as a whole, with or without its full stop and its capital letter."""
    if found := lookup(text) or _counted(text):
        return found
    if found := _by_template(text):
        return found
    if text.endswith(".") and (found := lookup(text[:-1]) or _by_template(text[:-1])):
        return f"{found}."
    small = text[:1].lower() + text[1:]
    if small != text and (found := lookup(small) or _by_template(small)):
        return found[:1].upper() + found[1:]
    return ""


def _counted(text: str) -> str:
    match = _COUNTED.fullmatch(text)
    noun = _NOUNS.get(match[2]) if match else None
    return noun(int(match[1].replace("\u202f", ""))) if match and noun else ""


def _by_template(text: str) -> str:
    for template in _templates():
        if template.core in text and (match := template.pattern.fullmatch(text)):
            values = match.groups()
            # A value that holds the end of a sentence belongs to another template.
            ends = values[-1].endswith(".") and not _WHOLE.search(template.source)
            if ends or any(map(_SENTENCES.search, values)):
                continue
            if said := lookup(template.source):
                return _filled(said, [isolated(_translated(one)) for one in values])
    return ""


def _filled(said: str, values: Sequence[str]) -> str:
    return _HOLE.sub(lambda hole: values[int(hole[0][1])], said)


def _by_sentences(text: str) -> str:
    """Translate as many sentences together as are known together."""
    left, said = _SENTENCES.split(text), []
    if len(left) == 1:
        return ""
    while left:
        runs = ((count, " ".join(left[:count])) for count in range(len(left), 0, -1))
        count, found = next(((n, one) for n, run in runs if (one := _known(run))), (1, left[0]))
        said.append(found)
        left = left[count:]
    return " ".join(said)


def _by_parts(text: str) -> str:
    """Translate what stands before a remark in brackets, or the parts between commas."""
    if match := _REMARK.fullmatch(text):
        return f"{_translated(match[1])} {match[2]}"
    first, *others = text.split(", ")
    if not others or (begin := _translated(first)) == first:
        return ""
    return begin + "".join(_known(f", {one}") or f", {_known(one) or one}" for one in others)


@lru_cache(maxsize=1)
def _templates() -> tuple[_Template, ...]:
    sources = json.loads(resource("translations/heard.json").read_text(encoding="utf-8"))
    known = sorted(map(_template, sources), key=lambda one: -len(one.core))
    return tuple(one for one in known if len(one.core) >= _LEAST)


def _template(source: str) -> _Template:
    pieces = _HOLE.split(source)
    pattern = "(.+)".join(map(re.escape, pieces))
    return _Template(source, max(pieces, key=len), re.compile(pattern, re.DOTALL))
