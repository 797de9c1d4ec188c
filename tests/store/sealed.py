"""A product key and a password for the tests of the vault, kept and read back."""

from tests.store.estate import KEY, PASSWORD, PLAIN_KEY, key_record, product_key
from vamt_qt.licensing.machine import Credential
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.unit import Store

CREDENTIAL = Credential(name="lab", user="LAB\\ann", password=Secret(PASSWORD))


def keep_secrets(store: Store) -> None:
    """Keep a product key and a password."""
    with store.writing() as unit:
        unit.add_key(key_record(), product_key())
        unit.save_credential(CREDENTIAL)


def check_secrets(store: Store) -> None:
    """Read them back."""
    assert store.keychain.reveal_key(KEY).reveal() == PLAIN_KEY
    assert store.keychain.credential("lab") == CREDENTIAL
    assert store.keychain.credential("lab").password.reveal() == PASSWORD
