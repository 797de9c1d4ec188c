"""What a database says of itself: whose it is, and how its vault stands."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, select

from vamt_qt.store.schema import Meta
from vamt_qt.store.statements import put, remove

STORE_ID: Final = "store-id"
VAULT_CHECK: Final = "vault-check"
"""There once secrets may have been sealed."""
RECOVERY: Final = "vault-recovery"
"""The data key under the recovery code that is in force."""


def read_mark(connection: Connection, name: str) -> str | None:
    """Return what the database says under a name."""
    return connection.execute(select(Meta.value).where(Meta.name == name)).scalar()


def put_mark(connection: Connection, name: str, value: str | None) -> None:
    """Keep what the database says of itself, or forget it where `value` is None."""
    if value is None:
        remove(connection, Meta, {"name": name})
    else:
        put(connection, Meta, {"name": name, "value": value}, ["name"])


def lacks_recovery_code(connection: Connection) -> bool:
    """Say whether there is a vault that no recovery code opens."""
    sealed = read_mark(connection, VAULT_CHECK) is not None
    return sealed and read_mark(connection, RECOVERY) is None
