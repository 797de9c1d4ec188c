"""Product keys as people have them: pasted from a letter or a portal, or kept in a table.

No message repeats a cell: in a table with shifted columns any of them may hold a key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Final

from vamt_qt.exchange.delimited import MAX_ROWS, Row, decoded, lines_in, open_sheet, too_many_rows
from vamt_qt.exchange.files import Source, read_bounded
from vamt_qt.exchange.row_faults import RowFaults
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.pasted import compact
from vamt_qt.licensing.product_key import NO_TERMS, KeyKind, KeyTerms, ProductKey

MAX_KEYS: Final = 20_000
_LONGEST_TEXT: Final = 300
_LARGEST_TEXT: Final = 1024 * 1024
_DASH: Final = r"[ \t]*[-\u2010-\u2015\u2212\u00AD]+[ \t]*"
# Letters that no key holds are let through here, for `ProductKey.parse` to complain of.
_GROUPS: Final = re.compile(
    rf"(?<![A-Z0-9-])[A-Z0-9]{{5}}(?:{_DASH}[A-Z0-9]{{5}}){{4}}(?!{_DASH}[A-Z0-9]|[A-Z0-9])",
    re.IGNORECASE | re.ASCII,
)
_BARE: Final = re.compile(r"(?<![A-Z0-9])[A-Z0-9]{25}(?![A-Z0-9])", re.IGNORECASE | re.ASCII)
_COUNT: Final = re.compile(r"[0-9]{1,8}", re.ASCII)
_EDGES: Final = " \t,;:|-–—=\"'"
_KEY_LENGTH: Final = 25
_LONGEST_KEY: Final = 500
"""A key in characters, with whatever stands between its letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyEntry:
    """One product key of a list, with what stands beside it; `row` counts from 1.

    `purchased` is the number of activations that were bought, None where the list does not say.
    """

    row: int
    key: ProductKey
    kind: KeyKind = KeyKind.MAK
    description: str = ""
    product: str = ""
    purchased: int | None = None
    terms: KeyTerms = NO_TERMS


def read_key_list(source: Source) -> tuple[KeyEntry, ...]:
    """Return the keys of a file: a table with the column key, or a text as `read_key_text` takes.

    The other columns are kind (mak, gvlk, csvlk, retail), description, product, purchased and
    those of `KeyTerms`: edition, agreement, owner, remarks, expires (2027-06-30), sites (with |
    between several), warn_below and warn_percent, in any order. Raises BadInputError, naming every
    row at fault and repeating none of them.
    """
    return _read(decoded(read_bounded(source)))


def read_key_text(text: str) -> tuple[KeyEntry, ...]:
    """Return the keys in a pasted text, one a line; what else stands in a line describes its key.

    Takes a table too. Raises BadInputError like `read_key_list`.
    """
    if len(text) > _LARGEST_TEXT:
        raise BadInputError("The text is too long", hint="Import a file instead.", code="too-large")
    return _read(text)


def _read(text: str) -> tuple[KeyEntry, ...]:
    sheet = open_sheet(text, _is_header, notes=True)
    if sheet.columns:
        return _collected(sheet.rows, lambda row: _from_table(row, sheet.columns))
    if _is_one_key(text):  # perhaps broken into several lines
        return (KeyEntry(row=1, key=ProductKey.parse(text)),)
    return _collected(_plain_lines(text), _from_line)


def _is_one_key(text: str) -> bool:
    # Of a long text nothing is taken out: millions of separators would fill the memory.
    return len(text) <= _LONGEST_KEY and len(compact(text)) == _KEY_LENGTH


def _plain_lines(text: str) -> Iterator[Row]:
    # Split piece by piece: a list of all the lines of a long file would take most of the memory.
    pieces = (piece.splitlines() for piece in lines_in(text))
    for number, line in enumerate(chain.from_iterable(pieces), start=1):
        if number > MAX_ROWS:
            raise too_many_rows()
        words = line.strip()
        if words and not words.startswith("#"):
            yield Row(number, (line,))


def _is_header(names: Sequence[str]) -> bool:
    return "key" in names or "product_key" in names


def _collected(rows: Iterable[Row], entry_of: Callable[[Row], KeyEntry]) -> tuple[KeyEntry, ...]:
    faults = RowFaults()
    entries: dict[ProductKey, KeyEntry] = {}
    for row in rows:
        if faults.is_enough:
            break
        try:
            entry = entry_of(row)
        except BadInputError as fault:
            faults.add(row.number, _inside(fault), fault.code)
            continue
        first = entries.setdefault(entry.key, entry)
        if len(entries) > MAX_KEYS:
            raise too_many_rows(MAX_KEYS)
        if first is not entry:
            faults.add(row.number, f"it has the same key as row {first.row}", "duplicate-key")
    _require_good(faults, entries)
    return tuple(entries.values())


def _require_good(faults: RowFaults, entries: Mapping[ProductKey, KeyEntry]) -> None:
    if faults:
        raise BadInputError(
            faults.message,
            hint="Nothing was added. Correct these rows and try again.",
            code=faults.code or "bad-key-list",
        )
    if not entries:
        raise BadInputError(
            "There is no product key in it",
            hint="Give one key a line, or a table with the column key.",
            code="empty-list",
        )


def _from_table(row: Row, columns: Sequence[str]) -> KeyEntry:
    values = row.under(columns)
    key = ProductKey.parse(values.get("key") or values.get("product_key", ""))
    return KeyEntry(
        row=row.number,
        key=key,
        kind=_kind(values.get("kind", "")),
        description=_note(values.get("description", "")),
        product=_note(values.get("product", "")),
        purchased=_count(values.get("purchased", "")),
        terms=_terms(values),
    )


def _terms(values: Mapping[str, str]) -> KeyTerms:
    sites = (_note(site) for site in values.get("sites", values.get("site", "")).split("|"))
    return KeyTerms(
        edition=_note(values.get("edition", "")),
        agreement=_note(values.get("agreement", values.get("agreement_number", ""))),
        owner=_note(values.get("owner", "")),
        remarks=_note(values.get("remarks", "")),
        expires_on=read_day(values.get("expires", values.get("expiry", ""))),
        sites=tuple(site for site in sites if site),
        warn_below=_count(values.get("warn_below", "")),
        warn_percent=read_percent(_count(values.get("warn_percent", ""))),
    )


def read_day(text: str) -> date | None:
    """Read a day as ISO 8601 writes it, None for an empty text; raises BadInputError."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadInputError(
            "The expiry is not a day such as 2027-06-30",
            hint="Write the year, the month and the day.",
            code="bad-day",
        ) from None


def read_percent(number: int | None) -> int | None:
    """Return a percentage as it is; raises BadInputError for one beyond 100."""
    if number is not None and not 0 <= number <= 100:
        raise BadInputError(
            "The warning threshold is no percentage from 0 to 100",
            hint="Give a whole number.",
            code="bad-percent",
        )
    return number


def read_note(text: str) -> str:
    """Return a text that stands beside a key, on one line.

    Raises BadInputError where it is too long, and where a product key stands in it.
    """
    return _note(text)


def _from_line(row: Row) -> KeyEntry:
    line = row.cells[0]
    if _is_one_key(line):
        return KeyEntry(row=row.number, key=ProductKey.parse(line))
    match = _GROUPS.search(line) or _BARE.search(line)
    if match is None:
        raise BadInputError("no product key of five groups stands in it", code="no-key")
    before, after = line[: match.start()].strip(_EDGES), line[match.end() :].strip(_EDGES)
    key = ProductKey.parse(match[0])
    return KeyEntry(row=row.number, key=key, description=_note(f"{before} {after}"))


def _kind(text: str) -> KeyKind:
    try:
        return KeyKind(text.lower()) if text else KeyKind.MAK
    except ValueError:
        # The cell is not repeated, and neither is the exception that does.
        raise BadInputError(
            "its kind is none of mak, gvlk, csvlk and retail", code="bad-kind"
        ) from None


def _note(text: str) -> str:
    if _GROUPS.search(text) or _BARE.search(text):
        raise BadInputError("a product key stands where none belongs", code="misplaced-key")
    if len(text) > _LONGEST_TEXT:
        raise BadInputError(f"a text in it is longer than {_LONGEST_TEXT}", code="too-long")
    return one_line(text, _LONGEST_TEXT)


def _count(text: str) -> int | None:
    if not text:
        return None
    if not _COUNT.fullmatch(text):
        raise BadInputError("a number in it is not a whole number", code="bad-count")
    return int(text)


def _inside(fault: BadInputError) -> str:
    return fault.message[0].lower() + fault.message[1:]
