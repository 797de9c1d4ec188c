"""Product keys as a unit of work writes them. The key itself comes here sealed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.rows import Values
from vamt_qt.store.schema import Keys
from vamt_qt.store.statements import add, change, exists, remove


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


def remove_key(connection: Connection, key: KeyId) -> str:
    """Delete a key and return its last five; raises ConflictError `key-unknown`."""
    last_five = connection.execute(select(Keys.last_five).where(Keys.id == key)).scalar()
    if last_five is None:
        raise _unknown()
    remove(connection, Keys, {"id": key})
    return last_five


def require_key(connection: Connection, key: KeyId) -> None:
    """Raise ConflictError `key-unknown` for a key that is not listed."""
    if not exists(connection, Keys, {"id": key}):
        raise _unknown()


def set_purchased(connection: Connection, key: KeyId, purchased: int | None) -> None:
    """Keep how many activations were bought; raises ConflictError `key-unknown`."""
    require_key(connection, key)
    change(connection, Keys, [{"id": key, "purchased": purchased}], ["id"])


def set_reported(connection: Connection, key: KeyId, remaining: int, at: datetime) -> None:
    """Keep how many activations are said to remain; raises ConflictError `key-unknown`."""
    require_key(connection, key)
    change(connection, Keys, [{"id": key, "reported": remaining, "reported_at": at}], ["id"])


def _unknown() -> ConflictError:
    return ConflictError(
        "The product key is not in the list any more",
        hint="Read the list again.",
        code="key-unknown",
    )
