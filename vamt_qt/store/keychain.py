"""Product keys and passwords in clear, for the moment in which a machine needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.machine import Credential, LogonKind
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.store.database import Database
from vamt_qt.store.schema import Credentials, Keys, LogonMethods

if TYPE_CHECKING:
    from vamt_qt.store.vault import Vault


def about_key(key: KeyId) -> str:
    """Name the place for which a product key is sealed."""
    return f"keys/{key}"


def about_credential(name: str) -> str:
    """Name the place for which a password is sealed."""
    return f"credentials/{name}"


class KeyChain:
    """Opens what the vault has sealed. Whoever asks hands it on and does not keep it."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def reveal_key(self, key: KeyId) -> ProductKey:
        """Return a product key; raises BadInputError `key-unknown`."""
        with self._database.reading() as connection:
            sealed = connection.execute(select(Keys.sealed).where(Keys.id == key)).scalar()
        if sealed is None:
            raise BadInputError(
                "This product key is not in the list",
                hint="Add it, or choose another one.",
                code="key-unknown",
            )
        return ProductKey(self._vault.open(sealed, about=about_key(key)))

    def find_key(self, key: ProductKey) -> KeyId | None:
        """Return the name under which this very product key is listed, if it is."""
        fingerprint = self._vault.fingerprint(key.reveal())
        query = select(Keys.id).where(Keys.fingerprint == fingerprint)
        with self._database.reading() as connection:
            found = connection.execute(query).scalar()
        return None if found is None else KeyId(found)

    def credential(self, name: str) -> Credential:
        """Return a logon profile; raises BadInputError `credential-unknown`."""
        query = (
            select(Credentials.user_name, Credentials.sealed, LogonMethods.kind, LogonMethods.file)
            .outerjoin(LogonMethods, LogonMethods.credential == Credentials.name)
            .where(Credentials.name == name)
        )
        with self._database.reading() as connection:
            found = connection.execute(query).first()
        if found is None:
            raise BadInputError(
                f"There is no credential named “{name}”",
                hint="Set it first, or give the machine another one.",
                code="credential-unknown",
            )
        user, sealed, kind, file = found
        password = self._vault.open(sealed, about=about_credential(name))
        return Credential(
            name=name,
            user=user,
            password=password,
            kind=LogonKind(kind or LogonKind.PASSWORD),
            file=file or "",
        )
