"""Verbs that carry a batch across as codes: shown, drawn, and scanned again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from vamt_qt.engine import batches
from vamt_qt.engine.arguments import Arguments
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, listed_batch
from vamt_qt.engine.scans import Scans
from vamt_qt.exchange import qr_images, qr_pages
from vamt_qt.exchange.files import read_bounded
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError, LicensingError
from vamt_qt.licensing.facts import Json

_BYTES_A_LINE = 90
"""More than a line takes, so that a batch is refused before anything is written down."""


def codes(desk: Desk, call: Call) -> Result:
    """Return the codes that carry a batch, as rows of `1` (dark) and `0`, to be shown in a loop.

    Takes what `batch.export` takes, and `version`, the size of a code. `border` modules around
    each must stay blank.
    """
    texts, exported = texts_of(desk, call)
    shown: list[Json] = [
        {"number": number, "total": len(texts), "rows": [*rows]}
        for number, rows in enumerate(qr_images.matrices(texts), start=1)
    ]
    return {**exported, "codes": shown, "border": qr_images.QUIET}


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
    texts, exported = texts_of(desk, call)
    stem = f"{str(exported['batch'])[:8]}-{exported['direction']}"
    files = qr_images.write_images(texts, folder, stem, kind)
    return {**exported, "files": [str(file) for file in files]}


def texts_of(desk: Desk, call: Call) -> tuple[list[str], Result]:
    """Return the texts of a batch's codes and what its export told.

    Raises what `batch.export` raises, BadInputError `unknown-version` and `too-many-codes`.
    """
    version = call.arguments.number("version") or qr_pages.VERSION
    batch = listed_batch(desk.views, call.arguments.text("batch"))
    qr_pages.require_room(len(batch.lines) * _BYTES_A_LINE, version)
    with TemporaryDirectory(prefix="codes-", dir=desk.views.data_dir) as folder:
        path = Path(folder) / "batch.vamtqt"
        told = batches.export(desk, _with(call, {"path": str(path), "format": "bundle"}))
        data = read_bounded(path)
    texts = [str(page) for page in qr_pages.split(data, version)]
    told.pop("path")
    return texts, told


def scan(desk: Desk, call: Call) -> Result:
    """Look for codes in the pictures and folders `paths`; what was seen is kept until it is whole.

    Nothing but that is changed, unless `apply` is set: then each whole set is taken in as
    `batch.import` does. Without it `path` names the bundle of a whole set. `set` names one that
    was scanned before. Codes of other kinds are counted, damaged ones and pictures without any
    are named. Raises BadInputError `no-codes`, and what reading pictures and importing raise.
    """
    given, scans = call.arguments, _scans(desk)
    paths = [Path(name).expanduser() for name in given.texts("paths") or ()]
    seen = qr_images.read_images(paths) if paths else qr_images.Seen((), 0, ())
    pages, refused = _pages(seen.texts)
    found = _merged(scans, pages, given.text("set", ""))
    unread: list[Json] = [{"file": str(one.path), "reason": one.reason} for one in seen.unread]
    if not found:
        raise _nothing_found(refused, seen)
    told = [_looked_at(desk, call, scans, one) for one in found]
    other = sum(not qr_pages.is_page(text) for text in seen.texts)
    only = told[0] if len(told) == 1 else {}
    return {**only, "sets": [*told], "unread": unread, "refused": [*refused], "other": other}


def list_scans(desk: Desk, _call: Call) -> Result:
    """Return the sets of codes that are scanned in part, or whole and not taken in yet."""
    scans = _scans(desk)
    known = [scans.known(name) for name in scans.names()]
    return {"sets": [_told(one) for one in known if one is not None]}


def discard_scan(desk: Desk, call: Call) -> Result:
    """Forget what was scanned of a set."""
    name = call.arguments.text("set")
    _scans(desk).drop(name)
    return {"set": name}


def _scans(desk: Desk) -> Scans:
    return Scans(desk.views.data_dir / "scans")


def _pages(texts: tuple[str, ...]) -> tuple[list[qr_pages.Page], list[str]]:
    """Tell our own codes from the damaged ones; the codes of others are passed over."""
    pages: list[qr_pages.Page] = []
    refused: list[str] = []
    for text in filter(qr_pages.is_page, texts):
        try:
            pages.append(qr_pages.read_page(text))
        except ExchangeRejectedError as error:
            refused.append(error.message)
    return pages, refused


def _merged(scans: Scans, pages: list[qr_pages.Page], name: str) -> list[qr_pages.PageSet]:
    """Add codes to what was seen before; all of them fit, or nothing is kept."""
    names = dict.fromkeys([*([name] if name else []), *(page.set_name for page in pages)])
    found = []
    for each in names:
        merged = scans.known(each)
        for page in (page for page in pages if page.set_name == each):
            merged = (merged or qr_pages.PageSet(each, page.total)).with_page(page)
        if merged is not None:
            found.append(merged)
    for one in found:
        scans.keep(one)
    return found


def _looked_at(desk: Desk, call: Call, scans: Scans, found: qr_pages.PageSet) -> Result:
    if not found.is_whole:
        return _told(found)
    path = scans.write_bundle(found)
    if not call.arguments.flag("apply"):
        return {**_told(found), "path": str(path)}
    try:
        imported = batches.import_file(desk, _with(call, {"path": str(path)}))
    except LicensingError:
        path.unlink(missing_ok=True)  # the codes are kept: it may be tried again
        raise
    scans.drop(found.name)
    return {**_told(found), "imported": imported}


def _told(found: qr_pages.PageSet) -> Result:
    return {
        "set": found.name,
        "have": len(found.pages),
        "total": found.total,
        "missing": [*found.missing],
        "whole": found.is_whole,
    }


def _nothing_found(refused: list[str], seen: qr_images.Seen) -> BadInputError:
    reasons = [*refused, *(f"{one.path.name}: {one.reason}" for one in seen.unread[:5])]
    return BadInputError(
        f"No code of a batch was found in {seen.files} pictures"
        + (f" ({'; '.join(reasons[:5])})" if reasons else ""),
        hint="Nothing was changed. Take the picture closer, straight on and without glare.",
        code="no-codes",
    )


def _with(call: Call, changed: Mapping[str, Json]) -> Call:
    return replace(call, arguments=Arguments({**call.arguments.values, **changed}))


VERBS: Catalogue = {
    "batch.codes": codes,
    "batch.code-images": code_images,
    "batch.scan": scan,
    "batch.scans": list_scans,
    "batch.discard-scan": discard_scan,
}
