"""Verbs on the ledger, the settings and the clearinghouses."""

from __future__ import annotations

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.machine import Credential
from vamt_qt.store.ledger_check import check_ledger


def verify(desk: Desk, _call: Call) -> Result:
    """Check the chain and everything derived from it; names the first broken entry."""
    report = check_ledger(desk.views)
    return {
        "whole": report.is_whole,
        "entries": report.verdict.head.seq,
        "digest": report.verdict.head.digest,
        "broken_at": report.verdict.broken_at,
        "problem": report.verdict.problem,
        "anchored": report.anchored,
        "problems": list(report.problems),
    }


def set_clearinghouse(desk: Desk, call: Call) -> Result:
    """Add or change a clearinghouse that is reached over HTTPS; its token goes into the vault."""
    given = call.arguments
    name = given.text("name").strip()
    url = given.text("url").strip()
    if not name or not url.startswith("https://"):
        raise BadInputError(
            "A clearinghouse needs a name and an address that begins with https://",
            hint="Ask whoever runs it for its address and token.",
        )
    known = desk.views.setting("clearinghouses", {})
    entries = dict(known) if isinstance(known, dict) else {}
    entries[name] = {"url": url, "ca_file": given.text("ca_file", "")}
    with desk.store.writing() as unit:
        unit.put_setting("clearinghouses", entries)
        unit.save_credential(
            Credential(name=token_profile(name), user="token", password=given.secret("token"))
        )
    return {"name": name}


def token_profile(clearinghouse: str) -> str:
    """Name the logon profile that keeps a clearinghouse's token."""
    return f"clearinghouse:{clearinghouse}"


def put_setting(desk: Desk, call: Call) -> Result:
    """Change one setting."""
    name = call.arguments.text("name")
    with desk.store.writing() as unit:
        unit.put_setting(name, call.arguments.values.get("value"))
    return {"name": name}


def clearinghouses(desk: Desk, _call: Call) -> Result:
    """List the clearinghouses that a batch may go to."""
    return {"names": list(desk.clearinghouses.names())}


VERBS: Catalogue = {
    "ledger.verify": verify,
    "clearinghouses.set": set_clearinghouse,
    "clearinghouses.list": clearinghouses,
    "settings.put": put_setting,
}
