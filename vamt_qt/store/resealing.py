"""Seal every stored secret anew under another data key, within one transaction."""

from __future__ import annotations

from sqlalchemy import Connection, select

from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.store.keychain import about_credential, about_key
from vamt_qt.store.rows import Values
from vamt_qt.store.schema import Credentials, Keys
from vamt_qt.store.statements import change
from vamt_qt.store.vault import Vault


def reseal(connection: Connection, present: Vault, fresh: Vault) -> None:
    """Open each secret with the present vault and seal it with the fresh one.

    Raises StoreError `damaged` for a secret that does not open; nothing is kept then.
    """
    keys: list[Values] = []
    for key, sealed in connection.execute(select(Keys.id, Keys.sealed)).fetchall():
        about = about_key(KeyId(key))
        plain = present.open(sealed, about=about).reveal()
        keys.append(
            {
                "id": key,
                "sealed": fresh.seal(plain, about=about),
                "fingerprint": fresh.fingerprint(plain),
            }
        )
    change(connection, Keys, keys, ["id"])
    profiles: list[Values] = []
    for name, sealed in connection.execute(select(Credentials.name, Credentials.sealed)).fetchall():
        about = about_credential(name)
        plain = present.open(sealed, about=about).reveal()
        profiles.append({"name": name, "sealed": fresh.seal(plain, about=about)})
    change(connection, Credentials, profiles, ["name"])
