"""Verbs on product keys and logon profiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.exchange.client_keys import client_keys, find_client_keys, recognise
from vamt_qt.exchange.key_list import (
    KeyEntry,
    read_key_list,
    read_key_text,
)
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import KeyId, new_id
from vamt_qt.licensing.product_key import KeyKind, KeyRecord


def kind_named(text: str) -> KeyKind:
    """Return the kind of key of this name; raises BadInputError."""
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
            kind=kind_named(given.text("kind", entry.kind)),
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


def _store(desk: Desk, entries: Sequence[KeyEntry], application: str) -> Result:
    for entry in entries:
        require_kind(entry)
    keychain = desk.store.keychain
    known = [entry for entry in entries if keychain.find_key(entry.key)]
    rows = {entry.row for entry in known}
    new = [entry for entry in entries if entry.row not in rows]
    records = [_record(entry, application) for entry in new]
    with desk.store.writing() as unit:  # all of a list or nothing
        for entry, record in zip(new, records, strict=True):
            unit.add_key(record, entry.key)
    return {
        "added": len(records),
        "already": len(known),
        "keys": [record.id for record in records],
        "duplicates": [_duplicate(desk, entry) for entry in known],
    }


def _record(entry: KeyEntry, application: str) -> KeyRecord:
    return KeyRecord(
        id=KeyId(new_id()),
        kind=entry.kind,
        last_five=entry.key.last_five,
        application=application,
        description=entry.description,
        product=entry.product,
        purchased=entry.purchased,
        added_at=datetime.now(UTC),
        terms=entry.terms,
    )


def require_kind(entry: KeyEntry) -> None:
    """Refuse a published client key under another name: nothing could be activated with it."""
    known = recognise(entry.key)
    if known is not None and entry.kind is not KeyKind.GVLK:
        raise BadInputError(
            f"…{entry.key.last_five} is not a {entry.kind.value.upper()}: it is the published"
            f" client key of {known.editions[0]}",
            hint="Nothing was added. Client keys are built in and need not be listed; enter the"
            " key from your volume licence agreement.",
            code="client-key",
        )


def _duplicate(desk: Desk, entry: KeyEntry) -> Result:
    """Say under which name a key is listed already."""
    known = desk.store.keychain.find_key(entry.key)
    record = desk.views.key(known) if known else None
    return {
        "row": entry.row,
        "last_five": entry.key.last_five,
        "key": record.id if record else "",
        "description": record.description if record else "",
    }


def remove(desk: Desk, call: Call) -> Result:
    """Take a key out of the list; what it spent stays counted."""
    key = desk.key(call.arguments.text("key"))
    with desk.store.writing() as unit:
        unit.remove_key(key.id)
    return {"removed": key.last_five}


def purchased(desk: Desk, call: Call) -> Result:
    """Enter how many activations were bought."""
    key = desk.key(call.arguments.text("key"))
    with desk.store.writing(reason=call.arguments.text("reason", "")) as unit:
        unit.set_purchased(key.id, not_negative(call.arguments.number("purchased")))
    return {"key": key.id}


def not_negative(number: int | None) -> int | None:
    """Return a number of activations as it is; raises BadInputError below 0."""
    if number is not None and number < 0:
        raise BadInputError("A number of activations is 0 or more", hint="Correct the number.")
    return number


def published(_desk: Desk, call: Call) -> Result:
    """List the published client keys: all, or those of an edition."""
    edition = call.arguments.text("edition", "")
    found = find_client_keys(edition) if edition else client_keys()
    return {
        "keys": [
            {"section": k.section, "editions": [*k.editions], "key": k.key.reveal()} for k in found
        ]
    }


VERBS: Catalogue = {
    "keys.add": add,
    "keys.import": import_list,
    "keys.remove": remove,
    "keys.purchased": purchased,
    "keys.client-keys": published,
}
