"""Verbs on the ledger and the settings."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.engine.stations import own_signer
from vamt_qt.exchange.files import read_bounded, write_whole
from vamt_qt.exchange.ledger_file import (
    AnchorFile,
    read_anchor_file,
    verify_export,
    write_anchor_file,
    write_export,
)
from vamt_qt.exchange.minisign_check import beside, signer_of_file
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.ledger import Head, Verdict
from vamt_qt.licensing.station import fingerprint
from vamt_qt.store.ledger_check import check_ledger


def verify(desk: Desk, call: Call) -> Result:
    """Check the chain and everything derived from it; names the first broken entry.

    `anchor` names a file of `ledger.anchor` that the chain must go through; the signature beside
    it, where there is one, must fit. `export` names a file of `ledger.export` that is checked
    too, against the same anchor; it must agree with this ledger as far as it goes. `whole` is
    true where all that was looked at is. Tells `checked` from time to time; can be cancelled.
    """
    given = call.arguments
    expected, signed = None, ""
    if given.text("anchor", ""):
        expected = _anchored(desk, given.path("anchor"))
        signed = _signer(desk, given.path("anchor"))
    named = given.path("export") if given.text("export", "") else None
    file = None if named is None else verify_export(named, expected)

    def tell(done: int, total: int) -> None:
        call.cancel.check()
        call.emit({"event": "checked", "entries": done, "total": total})

    report = check_ledger(desk.views, expected=expected, told=tell)
    problems: list[Json] = list(report.problems)
    if file is not None and file.is_whole and not _agrees(desk, file.head):
        problems.append("The export does not belong to this ledger, or this ledger was cut")
    return {
        "whole": report.is_whole and not problems and (file is None or file.is_whole),
        **_verdict(report.verdict),
        "anchored": report.anchored,
        "problems": problems,
        "anchor_signer": signed,
        "export": None if file is None else _verdict(file),
    }


def _verdict(verdict: Verdict) -> dict[str, Json]:
    return {
        "entries": verdict.head.seq,
        "digest": verdict.head.digest,
        "broken_at": verdict.broken_at,
        "problem": verdict.problem,
    }


def _agrees(desk: Desk, end: Head) -> bool:
    """Whether this ledger goes through the end of a whole export."""
    if not end.seq:
        return True
    own = desk.views.ledger(after=end.seq - 1, limit=1)
    return bool(own) and own[0].digest == end.digest


def _signer(desk: Desk, path: Path) -> str:
    """Return the fingerprint of who signed an anchor, nothing where nobody did."""
    if not beside(path).is_file():
        return ""
    trusted = [each.signing_key for each in desk.views.stations() if each.revoked_at is None]
    return fingerprint(signer_of_file(path, [own_signer(desk).signing_key, *trusted]))


def _anchored(desk: Desk, path: Path) -> Head:
    anchor = read_anchor_file(path)
    if anchor.store != desk.store.store_id:
        raise BadInputError(
            "This anchor was taken of another database",
            hint="Name the anchor of this one, or check whether the database was exchanged.",
            code="foreign-anchor",
        )
    return anchor.head


def export(desk: Desk, call: Call) -> Result:
    """Write every entry as a line of JSON that anybody can verify: `docs/verify_ledger.py`."""
    path = call.arguments.path("path")
    head = write_export(path, desk.views.ledger_stream())
    return {"path": str(path), "entries": head.seq, "digest": head.digest}


def anchor(desk: Desk, call: Call) -> Result:
    """Return the ledger's end as it is now, to be kept elsewhere.

    `path` also writes a file, and beside it a signature of this station for `minisign`; a locked
    vault signs nothing.
    """
    taken = AnchorFile(
        desk.store.store_id, desk.views.ledger_head(), datetime.now(UTC), desk.station
    )
    signed = ""
    if call.arguments.text("path", ""):
        path = call.arguments.path("path")
        with suppress(OSError):  # one of a former anchor that stays will not fit, and tells so
            beside(path).unlink(missing_ok=True)
        write_anchor_file(path, taken)
        signed = _sign(desk, path, f"ledger {taken.store} up to {taken.head.seq}")
    return {
        "store": taken.store,
        "seq": taken.head.seq,
        "digest": taken.head.digest,
        "at": taken.at.isoformat(timespec="seconds"),
        "host": taken.host,
        "signed": signed,
    }


def _sign(desk: Desk, path: Path, comment: str) -> str:
    """Put a signature beside a file and return its fingerprint; a locked vault signs nothing."""
    if not desk.store.is_unlocked:
        return ""
    signer = own_signer(desk)
    write_whole(beside(path), signer.minisigned(read_bounded(path), comment).encode())
    return fingerprint(signer.id)


def accept(desk: Desk, call: Call) -> Result:
    """Go on from an older copy of the data that was put back, for a `reason`.

    Raises ConflictError `nothing-to-accept` where the ledger reaches the noted end, and
    `broken-chain` where entries were changed: that is no older copy.
    """
    reason = call.arguments.text("reason", "").strip()
    if not reason:
        raise BadInputError("An older copy is accepted for a reason", hint="Say what happened.")
    if desk.store.is_anchored:
        raise ConflictError(
            "The ledger reaches the end that was noted, so there is nothing to accept",
            hint="Nothing was changed.",
            code="nothing-to-accept",
        )
    if not check_ledger(desk.views).verdict.is_whole:
        raise ConflictError(
            "The ledger's chain is broken, so this is no older copy",
            hint="Nothing was changed. Put a copy back that verifies.",
            code="broken-chain",
        )
    desk.store.accept_ledger(reason)
    return {"entries": desk.views.ledger_head().seq}


def put_setting(desk: Desk, call: Call) -> Result:
    """Change one setting."""
    name = call.arguments.text("name")
    with desk.store.writing() as unit:
        unit.put_setting(name, call.arguments.values.get("value"))
    return {"name": name}


VERBS: Catalogue = {
    "ledger.verify": verify,
    "ledger.export": export,
    "ledger.anchor": anchor,
    "ledger.accept": accept,
    "settings.put": put_setting,
}
