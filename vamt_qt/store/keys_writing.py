"""Product keys as a unit of work writes them. The key itself comes here sealed."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, select

from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.product_key import NO_TERMS, KeyRecord, KeyTerms
from vamt_qt.store.rows import Values
from vamt_qt.store.schema import KeyDetails, Keys
from vamt_qt.store.statements import add, change, exists, put, remove


def add_key(connection: Connection, record: KeyRecord, *, sealed: bytes, fingerprint: str) -> None:
    """Insert a key; raises ConflictError `key-known`."""
    for where in ({"fingerprint": fingerprint}, {"id": record.id}):
        if exists(connection, Keys, where):
            raise ConflictError(
                f"The product key …{record.last_five} is in the list already",
                hint="Nothing has to be done.",
                code="key-known",
            )
    values: Values = {
        "id": record.id,
        "kind": record.kind.value,
        "last_five": record.last_five,
        "application": record.application,
        "description": record.description,
        "product": record.product,
        "purchased": record.purchased,
        "reported": record.reported,
        "reported_at": record.reported_at,
        "added_at": record.added_at,
        "sealed": sealed,
        "fingerprint": fingerprint,
    }
    add(connection, Keys, [values])
    if record.terms != NO_TERMS:
        put_terms(connection, record.id, record.terms)


def put_terms(connection: Connection, key: KeyId, terms: KeyTerms) -> None:
    """Keep what is agreed about a key that is listed."""
    values: Values = {
        "key": key,
        "edition": terms.edition,
        "agreement": terms.agreement,
        "owner": terms.owner,
        "remarks": terms.remarks,
        "expires_on": terms.expires_on.isoformat() if terms.expires_on else None,
        "sites": json.dumps(terms.sites, ensure_ascii=False),
        "warn_below": terms.warn_below,
        "warn_percent": terms.warn_percent,
    }
    put(connection, KeyDetails, values, ["key"])


def change_key(connection: Connection, record: KeyRecord) -> None:
    """Keep what stands beside a key; the key itself and its counts stay as they are."""
    values: Values = {
        "id": record.id,
        "kind": record.kind.value,
        "application": record.application,
        "description": record.description,
        "product": record.product,
        "purchased": record.purchased,
    }
    change(connection, Keys, [values], ["id"])
    put_terms(connection, record.id, record.terms)


def remove_key(connection: Connection, key: KeyId) -> str:
    """Delete a key and return its last five; raises ConflictError `key-unknown`."""
    last_five = connection.execute(select(Keys.last_five).where(Keys.id == key)).scalar()
    if last_five is None:
        raise unknown_key()
    remove(connection, Keys, {"id": key})
    return last_five


def require_key(connection: Connection, key: KeyId) -> None:
    """Raise ConflictError `key-unknown` for a key that is not listed."""
    if not exists(connection, Keys, {"id": key}):
        raise unknown_key()


def set_reported(connection: Connection, key: KeyId, remaining: int, at: datetime) -> None:
    """Keep how many activations are said to remain; raises ConflictError `key-unknown`."""
    require_key(connection, key)
    change(connection, Keys, [{"id": key, "reported": remaining, "reported_at": at}], ["id"])


def unknown_key() -> ConflictError:
    return ConflictError(
        "The product key is not in the list any more",
        hint="Read the list again.",
        code="key-unknown",
    )
