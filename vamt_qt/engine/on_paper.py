"""Verbs that carry a batch across on paper: codes to photograph, and pages for the telephone."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import file_digest
from pathlib import Path

from vamt_qt.engine.carrying import as_codes
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, listed_batch
from vamt_qt.engine.leaving import direction_of
from vamt_qt.engine.parcel import show_of
from vamt_qt.exchange import qr_images
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import BatchExported
from vamt_qt.licensing.show import Show
from vamt_qt.reports.words import counted


def code_sheet(desk: Desk, call: Call) -> Result:
    """Write the codes that carry a batch as a PDF at `path`; takes what `batch.codes` takes."""
    from vamt_qt.reports.code_sheet import CodeSheet, write_code_sheet  # noqa: PLC0415

    path = _pdf(call)
    leaving = as_codes(desk, call)
    batch = leaving.batch
    by = "" if show_of(call) is Show.IIDS else f" from {desk.station}"
    sheet = CodeSheet(
        title=f"Batch {batch.id[:8]} as codes",
        about=f"The {direction_of(batch)} of {counted(len(batch.lines), 'line')}{by}",
        codes=qr_images.matrices(leaving.texts),
        border=qr_images.QUIET,
        made=datetime.now(UTC),
    )
    write_code_sheet(sheet, path)
    noted = leaving.noted(desk, call)
    return {**noted, "path": str(path), "codes": len(leaving.texts)}


def voice_pages(desk: Desk, call: Call) -> Result:
    """Write a page for each line without an answer as a PDF at `path`, to be read out.

    `show` is how much of the lines is told, as for `batch.export`. Raises ConflictError for an
    open batch or one that is answered, BadInputError `too-many-pages` and `bad-show`.
    """
    from vamt_qt.reports.voice_page import write_voice_pages  # noqa: PLC0415

    batch, path = listed_batch(desk.views, call.arguments.text("batch")), _pdf(call)
    pages = write_voice_pages(batch, path, made=datetime.now(UTC), show=show_of(call))
    with path.open("rb") as written:
        digest = file_digest(written, "sha256").hexdigest()
    with desk.store.writing(reason="printed for the telephone") as unit:
        unit.record(BatchExported("request", digest), batch=batch.id)
    return {"batch": batch.id, "path": str(path), "pages": pages, "file_digest": digest}


def _pdf(call: Call) -> Path:
    """Return the path, looked at before anything is written down."""
    path = call.arguments.path("path")
    if path.suffix.lower() != ".pdf" or not path.parent.is_dir():
        raise BadInputError(
            f"“{path.name}” cannot be written",
            hint="Name a file that ends in .pdf, in a folder that is there.",
            code="bad-path",
        )
    return path


VERBS: Catalogue = {"batch.code-sheet": code_sheet, "batch.voice-pages": voice_pages}
