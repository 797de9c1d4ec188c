"""Verbs on the clearinghouses that a batch may go to."""

from __future__ import annotations

from vamt_qt.clearinghouse.route import KnownRoute
from vamt_qt.clearinghouse.web_trust import read_pin
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.machine import Credential


def set_clearinghouse(desk: Desk, call: Call) -> Result:
    """Add or change a clearinghouse that is reached over HTTPS; its token goes into the vault.

    `pin` is the SHA-256 of its certificate, `ca_file` names the authorities to trust; see
    `clearinghouse/web_trust.py`.
    """
    given = call.arguments
    name = given.text("name").strip()
    url = given.text("url").strip()
    if not name or not url.startswith("https://"):
        raise BadInputError(
            "A clearinghouse needs a name and an address that begins with https://",
            hint="Ask whoever runs it for its address and token.",
        )
    pasted = given.text("pin", "").strip()
    pin = read_pin(pasted) if pasted else ""
    known = desk.views.setting("clearinghouses", {})
    entries = dict(known) if isinstance(known, dict) else {}
    entries[name] = {"url": url, "ca_file": given.text("ca_file", ""), "pin": pin}
    with desk.store.writing() as unit:
        unit.put_setting("clearinghouses", entries)
        unit.save_credential(
            Credential(name=token_profile(name), user="token", password=given.secret("token"))
        )
    return {"name": name}


def token_profile(clearinghouse: str) -> str:
    """Name the logon profile that keeps a clearinghouse's token."""
    return f"clearinghouse:{clearinghouse}"


def clearinghouses(desk: Desk, _call: Call) -> Result:
    """List the clearinghouses: those set up by name, and every way that this program knows."""
    return {
        "names": list(desk.clearinghouses.names()),
        "known": [_told(name, known) for name, known in desk.clearinghouses.known()],
    }


def _told(name: str, known: KnownRoute) -> dict[str, Json]:
    route = known.route
    return {
        "name": name,
        "kind": known.kind,
        "title": route.title if route else known.kind,
        "available": route is not None,
        "reason": known.reason,
        "capabilities": {
            "counts": route.capabilities.counts,
            "partial_answers": route.capabilities.partial_answers,
            "max_lines": route.capabilities.max_lines,
            "answers": route.capabilities.answers.value,
        }
        if route
        else None,
    }


VERBS: Catalogue = {
    "clearinghouses.set": set_clearinghouse,
    "clearinghouses.list": clearinghouses,
}
