"""Verbs on the clearinghouses that a batch may go to."""

from __future__ import annotations

from vamt_qt.clearinghouse.route import KIND, WEB, KnownRoute, SetUpField, require_available
from vamt_qt.clearinghouse.web_trust import read_pin
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, listed_batch
from vamt_qt.licensing.batch import BatchState
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.machine import Credential
from vamt_qt.licensing.secret import Secret


def set_clearinghouse(desk: Desk, call: Call) -> Result:
    """Add or change a clearinghouse; its token goes into the vault.

    `kind` is that of its plug-in, and `settings` are what the plug-in asks for. Without a kind it
    is reached over HTTPS: `pin` is the SHA-256 of its certificate, `ca_file` names the authorities
    to trust; see `clearinghouse/web_trust.py`.
    """
    name, kind = call.arguments.text("name").strip(), call.arguments.text(KIND, WEB.kind)
    routes = [known.route for _, known in desk.clearinghouses.known() if known.route]
    if name in {route.always_as for route in routes if route.always_as}:
        raise BadInputError(f"“{name}” is the program's own", hint="Choose another name.")
    entry, token = _web(call, name) if kind == WEB.kind else _foreign(desk, call, name, kind)
    known = desk.views.setting("clearinghouses", {})
    entries: dict[str, Json] = {**known} if isinstance(known, dict) else {}
    entries[name] = {**entry}
    with desk.store.writing() as unit:
        unit.put_setting("clearinghouses", entries)
        if token is not None:
            profile = token_profile(name)
            unit.save_credential(Credential(name=profile, user="token", password=token))
    return {"name": name}


def remove(desk: Desk, call: Call) -> Result:
    """Forget a clearinghouse and its token; what it answered stays.

    Raises ConflictError `answer-expected` while a batch waits for its answer.
    """
    name, kept = call.arguments.text("name"), desk.views.setting("clearinghouses", {})
    entries: dict[str, Json] = {**kept} if isinstance(kept, dict) else {}
    if name not in entries:
        raise BadInputError(f"There is no clearinghouse “{name}”", hint="List those there are.")
    sent = [one for one in desk.views.batch_rows() if one.state is BatchState.SENT]
    if waiting := [one.id for one in sent if one.clearinghouse == name]:
        raise ConflictError(
            f"Batch {waiting[0][:8]} waits for the answer of “{name}”",
            hint="Nothing was changed. Fetch the answer or close the batch first.",
            code="answer-expected",
        )
    profile = token_profile(name)
    has_token = any(row.name == profile for row in desk.views.credentials())
    with desk.store.writing() as unit:
        unit.put_setting("clearinghouses", {one: entries[one] for one in entries if one != name})
        if has_token:
            unit.remove_credential(profile)
    return {"name": name}


def _web(call: Call, name: str) -> tuple[dict[str, Json], Secret | None]:
    given = call.arguments
    url, pasted = given.text("url").strip(), given.text("pin", "").strip()
    if not name or not url.startswith("https://"):
        raise BadInputError(
            "A clearinghouse needs a name and an address that begins with https://",
            hint="Ask whoever runs it for its address and token.",
        )
    pin = read_pin(pasted) if pasted else ""
    return {"url": url, "ca_file": given.text("ca_file", ""), "pin": pin}, given.secret("token")


def _foreign(desk: Desk, call: Call, name: str, kind: str) -> tuple[dict[str, Json], Secret | None]:
    found = [known for _, known in desk.clearinghouses.known() if known.kind == kind]
    missing = KnownRoute(kind=kind, route=None, reason="its plug-in is not installed")
    route = require_available(found[0] if found else missing)
    said, token = call.arguments.mapping("settings"), call.arguments.text("token", "")
    asked = {each.name for each in route.fields if not each.is_secret}
    if not name or not asked.issuperset(said):
        raise BadInputError(
            "A clearinghouse needs a name, and nothing but what its plug-in asks for",
            hint=f"It asks for: {', '.join(sorted(asked)) or 'nothing'}.",
        )
    for each in route.fields:
        value = token if each.is_secret else said.get(each.name, "")
        if not each.is_optional and not value.strip():
            raise BadInputError(f"“{each.title}” is missing", hint=each.hint or "Fill it in.")
    return {KIND: kind, **said}, Secret(token) if token else None


def token_profile(clearinghouse: str) -> str:
    """Name the logon profile that keeps a clearinghouse's token."""
    return f"clearinghouse:{clearinghouse}"


def clearinghouses(desk: Desk, call: Call) -> Result:
    """List the clearinghouses: those set up by name, and every way that this program knows.

    Where a `batch` is named, `iids_only` tells whether it holds installation IDs alone.
    """
    batch = call.arguments.text("batch", "")
    return {
        "iids_only": bool(batch) and listed_batch(desk.views, batch).is_bare,
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
            "iids_do": route.capabilities.iids_do,
        }
        if route
        else None,
        "fields": [_asked(each) for each in route.fields] if route else [],
    }


def _asked(field: SetUpField) -> dict[str, Json]:
    return {
        "name": field.name,
        "title": field.title,
        "hint": field.hint,
        "optional": field.is_optional,
        "secret": field.is_secret,
    }


VERBS: Catalogue = {
    "clearinghouses.set": set_clearinghouse,
    "clearinghouses.remove": remove,
    "clearinghouses.list": clearinghouses,
}
