"""Result files of carry kits: found on the stick, tested for damage, read into values."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from vamt_qt.exchange.files import Source, read_bounded
from vamt_qt.exchange.kit_folder import RESULTS
from vamt_qt.exchange.kit_seal import is_mac
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError
from vamt_qt.licensing.foreign_text import one_line

_MARK: Final = "VAMT-QT KIT RESULT 1"
_LIMIT: Final = 4 * 1024 * 1024
_MOST_FILES: Final = 20_000
_KIT: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
_NAME: Final = re.compile(r"[0-9]{4,}-[0-9]+\.txt", re.ASCII)

Replies = tuple[tuple[str, Mapping[str, Any]], ...]
"""What was asked, in WQL, and what the machine answered, as the bridge spells it."""


@dataclass(frozen=True, slots=True)
class KitStep:
    """One thing that was to be done; `reply` is the machine's word where it was asked."""

    do: str
    sku: str
    note: str
    reply: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KitResult:
    """What a machine told. `at` is its own clock, which may be wrong; `run` counts its visits."""

    kit: str
    number: int
    run: int
    nonce: str
    at: datetime
    computer: str
    before: Replies
    steps: tuple[KitStep, ...]
    after: Replies


def result_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the result files that are named, or lie in the folders that are named.

    A kit's folder, its `results`, and a folder of kits will do. Raises BadInputError `no-results`.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found |= dict.fromkeys(sorted(_in_folder(path)))
        else:
            found[path] = None
    if not found or len(found) > _MOST_FILES:
        raise BadInputError(
            "There is no result of a carry kit here" if not found else "There are too many files",
            hint="Choose the kit's folder, its folder “results”, or the files in it.",
            code="no-results",
        )
    return tuple(found)


def _in_folder(folder: Path) -> set[Path]:
    places = (folder, folder / RESULTS, *folder.glob(f"*/{RESULTS}"))
    try:
        return {
            file for place in places for file in place.glob("*.txt") if _NAME.fullmatch(file.name)
        }
    except OSError as error:
        raise BadInputError(
            "The folder cannot be read", hint="Look whether the stick is still in."
        ) from error


def read_result(source: Source, key_of: Callable[[str], bytes | None]) -> KitResult:
    """Read one result; `key_of` gives the key of a kit that was made here, None for another.

    Raises BadInputError for a file that cannot be read and ExchangeRejectedError:
    `damaged-result`, `foreign-result` for another station's kit, `too-large`.
    """
    lines = read_bounded(source, _LIMIT).decode("ascii", "replace").splitlines()
    if len(lines) < 4 or lines[0].strip() != _MARK or not _KIT.fullmatch(lines[1].strip()):
        raise _damaged("This is no result of a carry kit, or its beginning is damaged")
    kit = lines[1].strip()
    key = key_of(kit)
    if key is None:
        raise ExchangeRejectedError(
            "This result is of a carry kit that was not made here",
            hint="Nothing was changed. Take it in where the kit was made.",
            code="foreign-result",
        )
    try:
        text = "".join(lines[3:])
        body = b64decode(text, validate=True)
    except ValueError as error:
        raise _damaged("The result is damaged") from error
    # Several spellings in Base64 stand for the same bytes; one of them is ours.
    if b64encode(body).decode() != text or not is_mac(key, body, lines[2].strip()):
        raise _damaged("The result is damaged, or was changed after it was written")
    try:
        told = json.loads(body)
        json.dumps(told, ensure_ascii=False).encode()  # half a surrogate pair can be kept nowhere
        return _result(kit, told)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _damaged("The result cannot be understood") from error


def _damaged(message: str) -> ExchangeRejectedError:
    return ExchangeRejectedError(
        message,
        hint="Nothing was changed. Copy it again from the stick, or run the kit there again.",
        code="damaged-result",
    )


def _result(kit: str, told: Any) -> KitResult:
    match told:
        case {
            "format": 1,
            "number": int(number),
            "run": int(run),
            "nonce": str(nonce),
            "at": str(at),
            "computer": str(computer),
            "before": list(before),
            "steps": list(steps),
            "after": list(after),
        }:
            return KitResult(
                kit=kit,
                number=number,
                run=run,
                nonce=one_line(nonce, 64),
                at=datetime.fromisoformat(at.removesuffix("Z")).replace(tzinfo=UTC),
                computer=one_line(computer, 64),
                before=tuple(_reply(item) for item in before),
                steps=tuple(_step(item) for item in steps),
                after=tuple(_reply(item) for item in after),
            )
        case _:
            raise ValueError("another form")


def _reply(item: Any) -> tuple[str, Mapping[str, Any]]:
    match item:
        case {"wql": str(wql), "reply": dict(reply)}:
            return wql, reply
        case _:
            raise ValueError("no reply")


def _step(item: Any) -> KitStep:
    match item:
        case {"do": str(do), "sku": str(sku), "note": str(note), "reply": None | dict() as reply}:
            return KitStep(do, sku.lower(), note, reply)
        case _:
            raise ValueError("no step")
