"""Cells of a table that hold an ID or a refusal; each fault says what is wrong with the cell.

Every reader raises BadInputError; its message goes on behind a row's number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from vamt_qt.exchange.cells import was_taken_for_a_number
from vamt_qt.exchange.vamt_folder import refusal as refusal_of_vamt
from vamt_qt.licensing.errors import BadInputError, Failure
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.hresult import explain, format_hresult
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId

_REFUSAL: Final = re.compile(r"([a-z][a-z0-9-]{0,63})?\s*(0[xX][0-9A-Fa-f]{8})?")
_LONGEST_TEXT: Final = 300


def iid_in(cell: str) -> InstallationId:
    """Read an installation ID: `scientific-notation`, `bad-installation-id`."""
    _require_digits(cell, "the installation ID")
    try:
        return InstallationId.parse(cell)
    except BadInputError as error:
        raise BadInputError(_inside(error), code="bad-installation-id") from error


def cid_in(cell: str) -> ConfirmationId:
    """Read a confirmation ID: `scientific-notation`, `bad-confirmation-id`."""
    _require_digits(cell, "the confirmation ID")
    try:
        return ConfirmationId.parse(cell)
    except BadInputError as error:
        raise BadInputError(_inside(error), code="bad-confirmation-id") from error


def refusal_cells(failure: Failure | None) -> tuple[str, str]:
    """Return the cells `refusal_code` (`key-blocked 0xC004C003`) and `refusal`, what it means."""
    if failure is None:
        return "", ""
    number = "" if failure.hresult is None else format_hresult(failure.hresult)
    return f"{failure.code} {number}".strip(), one_line(failure.message, _LONGEST_TEXT)


def refusal_in(cells: Mapping[str, str]) -> Failure | None:
    """Read why a row has no confirmation ID; None where nobody says: `bad-error-code`.

    A code, a number or both make a refusal; a text alone is a note. VAMT's own columns are read
    where ours is empty.
    """
    code, said = cells.get("refusal_code", ""), cells.get("refusal", "")
    if not code:
        return refusal_of_vamt(cells)
    found = _REFUSAL.fullmatch(code)
    if found is None:
        raise BadInputError(
            "its refusal_code is none like key-blocked or 0xC004C003", code="bad-error-code"
        )
    known = None if found[2] is None else explain(int(found[2], 16))
    meaning = said or (known.meaning if known else "The clearinghouse refused this line")
    return Failure(
        found[1] or "refused",
        one_line(meaning, _LONGEST_TEXT),
        known.advice if known else "",
        known.code if known else None,
    )


def _inside(error: BadInputError) -> str:
    return error.message[0].lower() + error.message[1:]


def _require_digits(cell: str, what: str) -> None:
    if was_taken_for_a_number(cell):
        raise BadInputError(
            f"the spreadsheet has taken {what} for a number and rounded it;"
            " format the column as text and paste the digits again",
            code="scientific-notation",
        )
