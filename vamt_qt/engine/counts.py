"""Verbs on counts: what others say remains of a key, and what operators put right."""

from __future__ import annotations

from vamt_qt.clearinghouse.contract import Clearinghouse
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.product_key import KeyKind, KeyRecord


def count(desk: Desk, call: Call) -> Result:
    """Enter what somebody read elsewhere, such as in the portal: how many activations remain."""
    given = call.arguments
    key = desk.key(given.text("key"))
    remaining = given.number("remaining")
    source = given.text("source", "").strip() or "portal"
    if remaining is None or remaining < 0:
        raise BadInputError(
            "What remains is a whole number from 0 on", hint="Enter what the portal shows."
        )
    with desk.store.writing(reason=given.text("reason", "")) as unit:
        entry = unit.set_count(key.id, remaining, source)
    return {"key": key.id, "remaining": remaining, "source": source, "entry": entry.seq}


def refresh(desk: Desk, call: Call) -> Result:
    """Ask a clearinghouse what remains of every listed MAK, and enter what it says.

    `unknown` are keys of which it tells nothing, or that no machine has shown an ID of yet.
    """
    counted: list[Json] = []
    unknown: list[Json] = []
    with desk.clearinghouses.open(call.arguments.text("clearinghouse")) as clearinghouse:
        if not clearinghouse.capabilities().counts:
            raise BadInputError(
                f"{clearinghouse.name} does not tell how many activations remain",
                hint="Look it up in the portal and enter it with `keys count`.",
                code="no-counts",
            )
        for key in desk.views.keys():
            if key.kind is not KeyKind.MAK:
                continue
            remaining = _remaining(desk, key, clearinghouse)
            if remaining is None:
                unknown.append(key.id)
                continue
            with desk.store.writing() as unit:
                unit.set_count(key.id, remaining, clearinghouse.name)
            counted.append({"key": key.id, "last_five": key.last_five, "remaining": remaining})
    return {"counted": counted, "unknown": unknown}


def _remaining(desk: Desk, key: KeyRecord, clearinghouse: Clearinghouse) -> int | None:
    shown = {item.product_key_id for item in desk.views.activations(key=key.id, removed=True)}
    for product_key_id in sorted(shown - {""}):
        remaining = clearinghouse.remaining(product_key_id)
        if remaining is not None:
            return remaining
    return None


def correct(desk: Desk, call: Call) -> Result:
    """Put right what counts as spent: `change` activations more, or fewer where negative."""
    given = call.arguments
    change = given.number("change") or 0
    with desk.store.writing(reason=given.text("reason", "")) as unit:
        entry = unit.correct_use(_key(desk, given.text("key")), change)
    return {"key": entry.subject.key, "change": change, "entry": entry.seq}


def _key(desk: Desk, name: str) -> KeyId:
    """Return a key of the list, or one that has left it and still counts."""
    if any(row.key == name for row in desk.views.usage()):
        return KeyId(name)
    return desk.key(name).id


VERBS: Catalogue = {
    "keys.count": count,
    "keys.refresh": refresh,
    "ledger.correct": correct,
}
