"""Verbs on product keys and logon profiles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.exchange.key_list import KeyEntry, read_key_list, read_key_text
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.identifiers import KeyId, new_id
from vamt_qt.licensing.machine import Credential
from vamt_qt.licensing.product_key import KeyKind, KeyRecord


def _kind(text: str) -> KeyKind:
    try:
        return KeyKind(text.lower())
    except ValueError as error:
        raise BadInputError(
            f"“{text}” is no kind of key", hint="Choose mak, retail, csvlk or gvlk."
        ) from error


def add(desk: Desk, call: Call) -> Result:
    """Add the keys that a text holds, one a line, all with the same description."""
    given = call.arguments
    entries = [
        replace(
            entry,
            kind=_kind(given.text("kind", entry.kind)),
            description=given.text("description", "") or entry.description,
            product=given.text("product", "") or entry.product,
            purchased=entry.purchased
            if given.number("purchased") is None
            else given.number("purchased"),
        )
        for entry in read_key_text(given.text("keys"))
    ]
    return _store(desk, entries, given.application())


def import_list(desk: Desk, call: Call) -> Result:
    """Add the keys of a file."""
    entries = read_key_list(call.arguments.path("path"))
    return _store(desk, entries, call.arguments.application())


def _store(desk: Desk, entries: list[KeyEntry] | tuple[KeyEntry, ...], application: str) -> Result:
    added = already = 0
    names: list[str] = []
    for entry in entries:
        record = KeyRecord(
            id=KeyId(new_id()),
            kind=entry.kind,
            last_five=entry.key.last_five,
            application=application,
            description=entry.description,
            product=entry.product,
            purchased=entry.purchased,
            added_at=datetime.now(UTC),
        )
        try:
            with desk.store.writing() as unit:
                unit.add_key(record, entry.key)
        except ConflictError:
            already += 1
        else:
            added += 1
            names.append(record.id)
    return {"added": added, "already": already, "keys": list(names)}


def remove(desk: Desk, call: Call) -> Result:
    """Take a key out of the list; what it spent stays counted."""
    key = desk.key(call.arguments.text("key"))
    with desk.store.writing() as unit:
        unit.remove_key(key.id)
    return {"removed": key.last_five}


def purchased(desk: Desk, call: Call) -> Result:
    """Enter how many activations were bought."""
    key = desk.key(call.arguments.text("key"))
    with desk.store.writing() as unit:
        unit.set_purchased(key.id, call.arguments.number("purchased"))
    return {"key": key.id}


def save_credential(desk: Desk, call: Call) -> Result:
    """Keep a logon profile; the password goes into the vault."""
    given = call.arguments
    name = given.text("name").strip()
    if not name:
        raise BadInputError("A logon profile needs a name", hint="Enter a name.")
    credential = Credential(name=name, user=given.text("user"), password=given.secret("password"))
    with desk.store.writing() as unit:
        unit.save_credential(credential)
    return {"name": name}


def remove_credential(desk: Desk, call: Call) -> Result:
    """Forget a logon profile."""
    name = call.arguments.text("name")
    with desk.store.writing() as unit:
        unit.remove_credential(name)
    return {"name": name}


VERBS: Catalogue = {
    "keys.add": add,
    "keys.import": import_list,
    "keys.remove": remove,
    "keys.purchased": purchased,
    "credentials.set": save_credential,
    "credentials.remove": remove_credential,
}
