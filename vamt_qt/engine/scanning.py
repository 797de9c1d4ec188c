"""Verbs that take a batch in from pictures of its codes, in any order and in several goes."""

from __future__ import annotations

from pathlib import Path

from vamt_qt.engine import arriving
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, failure_json
from vamt_qt.engine.scans import Scans
from vamt_qt.exchange import qr_images, qr_pages
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError, LicensingError
from vamt_qt.licensing.facts import Json


def scan(desk: Desk, call: Call) -> Result:
    """Look for codes in the pictures and folders `paths`; what was seen is kept until it is whole.

    Nothing but that is changed, unless `apply` is set: then each whole set is taken in as
    `batch.import` does; where several sets were found, one that is refused holds up no other and
    tells its `failure`. Without it `path` names the bundle of a whole set. `set` names one that
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
    if len(found) == 1:
        told = [_looked_at(desk, call, scans, found[0])]
    else:
        told = [_looked_at_one_of_many(desk, call, scans, one) for one in found]
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


def _looked_at_one_of_many(desk: Desk, call: Call, scans: Scans, found: qr_pages.PageSet) -> Result:
    try:
        return _looked_at(desk, call, scans, found)
    except LicensingError as error:
        return {**_told(found), "failure": failure_json(error.failure)}


def _looked_at(desk: Desk, call: Call, scans: Scans, found: qr_pages.PageSet) -> Result:
    if not found.is_whole:
        return _told(found)
    path = scans.write_bundle(found)
    if not call.arguments.flag("apply"):
        return {**_told(found), "path": str(path)}
    try:
        imported = arriving.import_file(desk, call.changed({"path": str(path)}))
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


VERBS: Catalogue = {
    "batch.scan": scan,
    "batch.scans": list_scans,
    "batch.discard-scan": discard_scan,
}
