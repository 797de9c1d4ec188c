"""Verbs that let a batch leave as codes: shown on the screen, or drawn as pictures."""

from __future__ import annotations

from dataclasses import dataclass

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, sealed_batch
from vamt_qt.engine.leaving import direction_of, note_export
from vamt_qt.engine.parcel import Parcel, pack
from vamt_qt.exchange import qr_images, qr_pages
from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json

_BYTES_A_LINE = 90
"""More than a line takes, so that a batch is refused before anything is written down."""


def codes(desk: Desk, call: Call) -> Result:
    """Return the codes that carry a batch, as rows of `1` (dark) and `0`, to be shown in a loop.

    Takes what `batch.export` takes, and `version`, the size of a code. `border` modules around
    each must stay blank.
    """
    leaving = as_codes(desk, call)
    shown: list[Json] = [
        {"number": number, "total": len(leaving.texts), "rows": [*rows]}
        for number, rows in enumerate(qr_images.matrices(leaving.texts), start=1)
    ]
    return {**leaving.noted(desk, call), "codes": shown, "border": qr_images.QUIET}


def code_images(desk: Desk, call: Call) -> Result:
    """Write the same codes as pictures into `folder`; `kind` is png or svg."""
    folder = call.arguments.path("folder")
    kind = call.arguments.text("kind", "png")
    if not folder.is_dir():
        raise BadInputError("There is no such folder", hint="Make it first.", code="no-such-folder")
    if kind not in {"png", "svg"}:
        raise BadInputError(
            f"Codes are not drawn as “{kind}”", hint="Say png or svg.", code="unknown-format"
        )
    leaving = as_codes(desk, call)
    stem = f"{leaving.batch.id[:8]}-{direction_of(leaving.batch)}"
    files = qr_images.write_images(leaving.texts, folder, stem, kind)
    return {**leaving.noted(desk, call), "files": [str(file) for file in files]}


@dataclass(frozen=True, slots=True)
class LeavingCodes:
    """A batch that is to leave as codes, and their texts; nothing is noted yet."""

    batch: Batch
    parcel: Parcel
    texts: list[str]

    def noted(self, desk: Desk, call: Call) -> Result:
        """Record the export once the codes are drawn, and tell of it."""
        return note_export(desk, call, self.batch, self.parcel)


def as_codes(desk: Desk, call: Call) -> LeavingCodes:
    """Return a batch as the texts of its codes.

    Raises what `batch.export` raises, BadInputError `unknown-version`, `too-many-codes` and
    `no-signature-beside`.
    """
    given = call.arguments
    if given.flag("minisign"):
        raise BadInputError(
            "A signature for auditors stands beside a file, and codes are none",
            hint="Export a file for them. The codes are signed by the station all the same.",
            code="no-signature-beside",
        )
    version = given.number("version") or qr_pages.VERSION
    batch = sealed_batch(desk.views, given.text("batch"))
    qr_pages.require_room(len(batch.lines) * _BYTES_A_LINE, version)
    parcel = pack(desk, call.changed({"format": "bundle"}), batch)
    return LeavingCodes(batch, parcel, [str(page) for page in qr_pages.split(parcel.data, version)])


VERBS: Catalogue = {"batch.codes": codes, "batch.code-images": code_images}
