"""A folder for a Windows host with Microsoft's VAMT: our request, a script, and how to run it.

The script writes `answer.csv`, which `table.read_table` reads like any other table. It was never
run against a real VAMT; `docs/vamt-host.md` says what to look at first.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from vamt_qt.exchange.files import require_empty, write_whole
from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.errors import BadInputError, ConflictError, Failure
from vamt_qt.licensing.foreign_text import neutral, one_line
from vamt_qt.resources import resource

REQUEST: Final = "request.csv"
ANSWER: Final = "answer.csv"
SCRIPT: Final = "Get-ConfirmationIds.ps1"
_README: Final = "README.txt"
_COLUMNS: Final = (
    "batch",
    "request",
    "installation_id",
    "product_key_id",
    "application",
    "sku",
)
_CODE: Final = re.compile(r"0x[0-9A-Fa-f]{8}")
# Refusals of the clearinghouse; any other error may pass, so such a line stays open.
_LICENSING: Final = 0xC004
_LONGEST_TEXT: Final = 300


def write_folder(batch: Batch, folder: Path) -> Path:
    """Write the folder of a sealed batch and return its request; it must hold no other batch's.

    Raises ConflictError for an open batch, one of installation IDs only, or a folder in use;
    StoreError when the disk refuses.
    """
    if not batch.digest:
        raise ConflictError("The batch is still open", hint="Seal it first.")
    if batch.is_bare:
        raise ConflictError(
            "The batch holds installation IDs only, and VAMT goes by the product and the key",
            hint="Answer it by hand; or have the lab close it and send a new one, told in full.",
            code="iids-only",
        )
    require_empty(folder, "Choose a new folder: answers of another batch must not get mixed up.")
    for name in (SCRIPT, _README):
        text = resource(f"powershell/vamt/{name}").read_text(encoding="ascii")
        write_whole(folder / name, text.replace("\n", "\r\n").encode("ascii"))
    request = folder / REQUEST
    write_whole(request, _rows(batch).encode("utf-8-sig"))
    return request


def refusal(cells: Mapping[str, str]) -> Failure | None:
    """Return why VAMT confirms nothing for a row; None where it may do so another time.

    Raises BadInputError, `bad-error-code`, for what is no error code of Windows.
    """
    code = cells.get("vamt_error_code", "")
    if not code:
        return None
    if not _CODE.fullmatch(code):
        raise BadInputError("its vamt_error_code is none like 0xC004C020", code="bad-error-code")
    number = int(code, 16)
    if number >> 16 != _LICENSING:
        return None
    said = one_line(cells.get("vamt_error", ""), _LONGEST_TEXT)
    return Failure(
        "vamt-refused",
        said or "The clearinghouse refused this line",
        "Compare the key and its remaining activations in VAMT.",
        number,
    )


def _rows(batch: Batch) -> str:
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(_COLUMNS)
    for line in batch.lines:
        cells = (
            batch.id,
            batch.digest,
            str(line.iid),
            one_line(line.product_key_id, _LONGEST_TEXT),
            line.application,
            line.sku,
        )
        rows.writerow(neutral(cell) for cell in cells)
    return text.getvalue()
