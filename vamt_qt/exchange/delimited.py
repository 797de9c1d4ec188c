"""Lists as text, the way spreadsheets and people write them: commas, semicolons, tabs or bars.

Sizes are bounded; a row is numbered from 1 as a spreadsheet shows it. Whatever cannot be read as
such a list is a BadInputError, code `not-text`, `damaged-table`, `too-many-rows`.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from vamt_qt.exchange.cells import plain
from vamt_qt.licensing.errors import BadInputError

_DELIMITERS: Final = ",;\t|"
_LONGEST_LINE: Final = 65_536
MAX_ROWS: Final = 200_000
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+\Z")
_GAPS: Final = re.compile(r"[\s_-]+")
# Spreadsheets may write, and hide when they read, a first line that names the delimiter.
_HIDDEN_LINE: Final = re.compile(r"sep=.\s*", re.IGNORECASE)


class Row(NamedTuple):
    """One row that is not empty: its number and its cells, trimmed."""

    number: int
    cells: tuple[str, ...]

    def under(self, columns: Sequence[str]) -> Mapping[str, str]:
        """Return the cells by their columns; of two columns of one name the first counts."""
        pairs = list(zip(columns, self.cells, strict=False))
        return dict(reversed(pairs))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list: the names of its columns, none where it has no header, and its rows as they come."""

    columns: tuple[str, ...]
    rows: Iterator[Row]


def open_sheet(
    text: str, is_header: Callable[[Sequence[str]], bool], *, notes: bool = False
) -> Sheet:
    """Return the list that a text holds; with `notes`, rows that begin with # are passed over.

    `is_header` is asked with the names in the first row, lower case with underscores: `machine_id`
    for “Machine ID”. The delimiter is the first with which it says yes, otherwise the one that
    stands most often in the first row.
    """
    for delimiter in _DELIMITERS:
        columns = _first_names(text, delimiter, notes=notes)
        if is_header(columns):
            rows = _rows(text, delimiter, notes=notes)
            next(rows)
            return Sheet(columns, rows)
    first = next((line for line in _lines(text) if line.strip() and line[0] != "#"), "")
    return Sheet((), _rows(text, max(_DELIMITERS, key=first.count), notes=notes))


def decoded(data: bytes) -> str:
    """Return the text of a file: UTF-8, UTF-16 with its mark, or the old Western Windows code."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strictly(data, "utf-16")
    if b"\0" in data:
        raise _not_text()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text() from error


def _not_text() -> BadInputError:
    return BadInputError(
        "The file is not a text",
        hint="Save the table as CSV, UTF-8, and choose that file.",
        code="not-text",
    )


def _first_names(text: str, delimiter: str, *, notes: bool) -> tuple[str, ...]:
    try:
        first = next(_rows(text, delimiter, notes=notes), None)
    except BadInputError:  # another delimiter may fit
        return ()
    return tuple(_name(cell) for cell in first.cells) if first else ()


def _name(cell: str) -> str:
    return _GAPS.sub("_", cell.strip().casefold())


def _rows(text: str, delimiter: str, *, notes: bool) -> Iterator[Row]:
    reader = csv.reader(_lines(text), delimiter=delimiter, strict=True)
    trim = plain if "'" in text or "=" in text else str.strip  # `plain` has no more to do then
    number = 0
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise _damaged(number + 1) from error
        if cells is None:
            return
        number += 1
        if number > MAX_ROWS:
            raise too_many_rows()
        trimmed = tuple(map(trim, cells))
        if any(trimmed) and not (notes and trimmed[0].startswith("#")):
            yield Row(number, trimmed)


def _lines(text: str) -> Iterator[str]:
    for number, line in enumerate(lines_in(text), start=1):
        if len(line) > _LONGEST_LINE:
            raise _damaged(number)
        if number > 1 or not _HIDDEN_LINE.fullmatch(line):
            yield line


def lines_in(text: str) -> Iterator[str]:
    """Yield a text's lines with their ends; usual ones are found faster than by a pattern."""
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        line = text[at:end]
        if line.find("\r", 0, -2 if line[-1] == "\n" else -1) < 0:
            yield line
        else:
            yield from (match[0] for match in _LINE.finditer(line))
        at = end


def _damaged(row: int) -> BadInputError:
    return BadInputError(
        f"The table cannot be read from row {row} on: a quotation mark is missing or too much,"
        " or the row is far too long",
        hint="Nothing was changed. Save it from the spreadsheet as CSV again.",
        code="damaged-table",
    )


def too_many_rows(most: int = MAX_ROWS) -> BadInputError:
    """Say that a list is longer than any that is meant."""
    return BadInputError(
        f"The list has more than {most} rows",
        hint="Nothing was changed. Split it, or look whether it is the right file.",
        code="too-many-rows",
    )
