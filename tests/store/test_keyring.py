"""The data key in the system's keyring: found again, lost, locked, or not to be had."""

import json
import os
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.core import load_keyring
from keyring.errors import KeyringLocked

from tests.store.estate import (
    PASSPHRASE,
    PLAIN_KEY,
    Place,
)
from tests.store.refusal import code_of
from tests.store.sealed import check_secrets, keep_secrets
from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store import keyring_source
from vamt_qt.store.unit import Store
from vamt_qt.store.vault import new_data_key
from vamt_qt.store.vault_file import FILE_NAME

# --- in the keyring


def test_no_keyring_asks_for_a_passphrase(store: Store, place: Place) -> None:
    with pytest.raises(StoreError) as error:
        store.unlock()
    assert code_of(error) == "passphrase-needed"
    assert not (place.data_dir / FILE_NAME).exists()


def test_keyring_that_keeps_nothing_is_not_trusted(store: Store, place: Place) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(load_keyring("keyring.backends.null.Keyring"))
    try:
        with pytest.raises(StoreError) as error:
            store.unlock()
    finally:
        keyring.set_keyring(before)
    assert code_of(error) == "keyring-missing"
    assert not (place.data_dir / FILE_NAME).exists()


def test_real_keyring_opens_the_store_again(
    secret_service: Mapping[str, str], place: Place
) -> None:
    with place.opened() as store:
        store.unlock()
        keep_secrets(store)
        name = store.store_id
    assert keyring.get_password("vamt-qt", name)
    assert json.loads((place.data_dir / FILE_NAME).read_text())["key"] == "keyring"
    with place.opened() as store:
        store.unlock()
        check_secrets(store)
    assert PLAIN_KEY not in str(secret_service)


def test_lost_vault_file_is_found_again_by_the_keyring(
    secret_service: Mapping[str, str], sqlite_place: Place
) -> None:
    assert secret_service
    with sqlite_place.opened() as store:
        store.unlock()
        keep_secrets(store)
    (sqlite_place.data_dir / FILE_NAME).unlink()
    with sqlite_place.opened() as store:
        store.unlock()
        check_secrets(store)
    assert (sqlite_place.data_dir / FILE_NAME).exists()


def test_data_key_that_is_gone_or_wrong_is_told(
    secret_service: Mapping[str, str], sqlite_place: Place
) -> None:
    assert secret_service
    with sqlite_place.opened() as store:
        store.unlock()
        name = store.store_id
    keyring.delete_password("vamt-qt", name)
    for kept, code in (
        (None, "vault-missing"),
        ("not base64!", "damaged"),
        (b64encode(b"short").decode(), "damaged"),
        (b64encode(bytes(32)).decode(), "vault-missing"),
    ):
        if kept is not None:
            keyring.set_password("vamt-qt", name, kept)
        with sqlite_place.opened() as store, pytest.raises(StoreError) as error:
            store.unlock()
        assert code_of(error) == code


def test_first_unlock_that_was_interrupted_is_taken_up(
    secret_service: Mapping[str, str], sqlite_place: Place
) -> None:
    assert secret_service
    data_key = new_data_key()
    with sqlite_place.opened() as store:
        keyring_source.keep(store.store_id, data_key)  # and there the program ended
        store.unlock()
        assert keyring_source.read(store.store_id) == data_key
        keep_secrets(store)
        check_secrets(store)


def test_passphrase_is_taken_although_there_is_a_keyring(
    secret_service: Mapping[str, str], sqlite_place: Place
) -> None:
    assert secret_service
    with sqlite_place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
        assert keyring.get_password("vamt-qt", store.store_id) is None


@pytest.mark.parametrize("first", [True, False])
def test_locked_keyring_is_told(
    secret_service: Mapping[str, str], sqlite_place: Place, first: bool, tmp_path: Path
) -> None:
    """A bus without a keyring behind it behaves as one that nobody unlocks."""
    assert secret_service
    with sqlite_place.opened() as store:
        if not first:
            store.unlock()
        before = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path / 'no bus'}"
        try:
            with pytest.raises(StoreError) as error:
                store.unlock()
        finally:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = before
        assert code_of(error) == "keyring-locked"


class _Locked(KeyringBackend):
    """A keyring that nobody unlocks; the real one would ask a person on the screen."""

    priority = -1.0  # never chosen by itself

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(f"{service} {username} {len(password)}")


def test_keyring_that_nobody_unlocks_is_told(store: Store) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(_Locked())  # type: ignore[no-untyped-call]
    try:
        with pytest.raises(StoreError) as error:
            store.unlock()
    finally:
        keyring.set_keyring(before)
    assert code_of(error) == "keyring-locked"
    assert not store.is_unlocked


def test_keyring_module_translates_its_own_absence() -> None:
    fail = load_keyring("keyring.backends.fail.Keyring")
    before = keyring.get_keyring()
    keyring.set_keyring(fail)
    try:
        with pytest.raises(StoreError) as error:
            keyring_source.read("nobody")
    finally:
        keyring.set_keyring(before)
    assert code_of(error) == "keyring-missing"
