"""Secrets at rest: sealed for one place, under a data key from the keyring or a passphrase."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.store.estate import (
    CHEAP,
    KEY,
    PASSPHRASE,
    PASSWORD,
    PLAIN_KEY,
    Place,
    product_key,
)
from tests.store.refusal import code_of
from tests.store.sealed import check_secrets, keep_secrets
from vamt_qt.licensing.errors import BadInputError, StoreError
from vamt_qt.licensing.machine import Credential
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.passphrase_source import Cost, unwrap, wrap
from vamt_qt.store.unit import Store
from vamt_qt.store.unlocking import unlock_vault
from vamt_qt.store.vault import Vault, new_data_key
from vamt_qt.store.vault_file import FILE_NAME

# --- sealing


def test_sealed_secret_opens_in_its_place_only() -> None:
    vault = Vault(new_data_key())
    sealed = vault.seal("Grüße", about="keys/a")
    assert "Grüße".encode() not in sealed
    assert vault.open(sealed, about="keys/a").reveal() == "Grüße"
    assert vault.seal("Grüße", about="keys/a") != sealed
    changed = bytes([*sealed[:-1], sealed[-1] ^ 1])
    other_format = b"\x02" + sealed[1:]
    for text, about in (
        (sealed, "keys/b"),
        (sealed, "credentials/a"),
        (changed, "keys/a"),
        (other_format, "keys/a"),
        (sealed[:10], "keys/a"),
        (b"", "keys/a"),
    ):
        with pytest.raises(StoreError) as error:
            vault.open(text, about=about)
        assert code_of(error) == "damaged"
    with pytest.raises(StoreError):
        Vault(new_data_key()).open(sealed, about="keys/a")


def test_fingerprints_are_equal_for_equal_secrets_under_one_data_key() -> None:
    data_key = new_data_key()
    assert Vault(data_key).fingerprint("x") == Vault(data_key).fingerprint("x")
    assert Vault(data_key).fingerprint("x") != Vault(data_key).fingerprint("y")
    assert Vault(data_key).fingerprint("x") != Vault(new_data_key()).fingerprint("x")
    assert data_key.hex() not in {Vault(data_key).check, Vault(data_key).fingerprint("x")}


def test_wrapped_key_opens_with_its_passphrase_and_store_only() -> None:
    data_key = new_data_key()
    wrapped = wrap(data_key, Secret("päss"), store_id="s1", cost=CHEAP)
    assert unwrap(wrapped, Secret("päss"), store_id="s1") == data_key
    for passphrase, store_id in (("pass", "s1"), ("", "s1"), ("päss", "s2")):
        with pytest.raises(StoreError) as error:
            unwrap(wrapped, Secret(passphrase), store_id=store_id)
        assert code_of(error) == "wrong-passphrase"


# --- under a passphrase


def test_passphrase_opens_the_store_again(place: Place) -> None:
    with place.opened() as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        assert store.is_unlocked
        keep_secrets(store)
        check_secrets(store)
    with place.opened() as store:
        for wrong, code in ((None, "passphrase-needed"), ("wrong", "wrong-passphrase")):
            with pytest.raises(StoreError) as error:
                store.unlock(Secret(wrong) if wrong else None)
            assert code_of(error) == code
            assert not store.is_unlocked
        store.unlock(Secret(PASSPHRASE))
        check_secrets(store)


def test_store_reads_and_writes_while_it_is_locked(place: Place) -> None:
    with place.opened() as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        keep_secrets(store)
    with place.opened() as store:
        assert [key.last_five for key in store.views.keys()] == ["KKKKK"]
        assert [row.user for row in store.views.credentials()] == ["LAB\\ann"]
        with store.writing() as unit:
            unit.set_purchased(KEY, 3)
        with pytest.raises(StoreError) as error:
            _ = store.keychain
        assert code_of(error) == "vault-locked"


def test_unknown_names_are_told(unlocked: Store) -> None:
    with pytest.raises(BadInputError) as error:
        unlocked.keychain.reveal_key(KEY)
    assert error.value.code == "key-unknown"
    with pytest.raises(BadInputError) as error:
        unlocked.keychain.credential("nobody")
    assert error.value.code == "credential-unknown"
    assert unlocked.keychain.find_key(product_key()) is None


def test_secret_that_was_moved_to_another_row_does_not_open(unlocked: Store) -> None:
    keep_secrets(unlocked)
    other = Credential(name="office", user="bob", password=Secret("other " + PASSWORD))
    with unlocked.writing() as unit:
        unit.save_credential(other)
    with unlocked._database.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE credentials SET sealed = (SELECT sealed FROM credentials WHERE name = 'lab')"
            " WHERE name = 'office'"
        )
    with pytest.raises(StoreError) as error:
        unlocked.keychain.credential("office")
    assert code_of(error) == "damaged"


def test_vault_file_is_for_its_owner_only(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
        name = store.store_id
    path = sqlite_place.data_dir / FILE_NAME
    assert path.stat().st_mode & 0o777 == 0o600
    values = json.loads(path.read_text())
    assert (values["format"], values["key"], values["store"]) == (1, "passphrase", name)
    assert values["argon2id"] == {"memory_kib": 65536, "iterations": 3, "lanes": 4}


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "no JSON", '{"format": 2}', "[" * 100_000, '{"format": 1, "store": "s"}'],
)
def test_damaged_vault_file_is_told(sqlite_place: Place, text: str) -> None:
    with sqlite_place.opened() as store:
        (sqlite_place.data_dir / FILE_NAME).write_text(text)
        with pytest.raises(StoreError) as error:
            store.unlock(Secret(PASSPHRASE))
        assert code_of(error) == "damaged"


def test_vault_file_that_asks_too_much_is_refused(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
    path = sqlite_place.data_dir / FILE_NAME
    values = json.loads(path.read_text())
    values["argon2id"]["memory_kib"] = 1 << 40
    path.write_text(json.dumps(values))
    with sqlite_place.opened() as store, pytest.raises(StoreError) as error:
        store.unlock(Secret(PASSPHRASE))
    assert code_of(error) == "wrong-passphrase"


def test_lost_vault_file_is_not_replaced(sqlite_place: Place) -> None:
    """A fresh data key would make what is sealed unreadable for good."""
    with sqlite_place.opened() as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        keep_secrets(store)
    path = sqlite_place.data_dir / FILE_NAME
    saved = path.read_bytes()
    path.unlink()
    with sqlite_place.opened() as store:
        for passphrase in (Secret(PASSPHRASE), None):
            with pytest.raises(StoreError) as error:
                store.unlock(passphrase)
            assert code_of(error) in {"vault-missing", "passphrase-needed"}
        assert not path.exists()
        path.write_bytes(saved)
        store.unlock(Secret(PASSPHRASE))
        check_secrets(store)


def test_vault_file_of_another_store_is_told(sqlite_place: Place, tmp_path: Path) -> None:
    other = Place(tmp_path / "other")
    with other.opened() as store:
        store.unlock(Secret(PASSPHRASE))
    with sqlite_place.opened() as store:
        (sqlite_place.data_dir / FILE_NAME).write_bytes((other.data_dir / FILE_NAME).read_bytes())
        with pytest.raises(StoreError) as error:
            store.unlock(Secret(PASSPHRASE))
        assert code_of(error) == "vault-missing"


def test_another_data_key_is_told(tmp_path: Path) -> None:
    first = unlock_vault(tmp_path, "s1", passphrase=Secret("a"), cost=CHEAP)
    (tmp_path / FILE_NAME).unlink()
    unlock_vault(tmp_path, "s1", passphrase=Secret("a"), cost=CHEAP)
    with pytest.raises(StoreError) as error:
        unlock_vault(tmp_path, "s1", passphrase=Secret("a"), check=first.check)
    assert code_of(error) == "vault-missing"


# --- nothing in clear


WRITE = """
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.machine import Credential
from vamt_qt.licensing.product_key import KeyKind, KeyRecord, ProductKey
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.opening import open_store

passphrase, plain, password = sys.stdin.read().split("\\n")
now = datetime.now(UTC)
store = open_store(Path(sys.argv[1]), clock=lambda: now, operator="ann", host="here")
store.unlock(Secret(passphrase))
with store.writing() as unit:
    key = ProductKey.parse(plain)
    record = KeyRecord(id=KeyId("k"), kind=KeyKind.MAK, last_five=key.last_five, added_at=now)
    unit.add_key(record, key)
    unit.save_credential(Credential(name="lab", user="ann", password=Secret(password)))
sys.stdout.write("written")
sys.stdout.flush()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_no_secret_is_in_clear_in_any_file(tmp_path: Path) -> None:
    """The process is killed, so that its write-ahead log is still there to be searched."""
    secrets = (PASSPHRASE, PLAIN_KEY, PASSWORD)
    done = subprocess.run(
        [sys.executable, "-c", WRITE, tmp_path / "data"],
        input="\n".join(secrets),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "written", done.stderr
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert {"vamt.db", "vamt.db-wal", "vault.json", "ledger.json"} <= {path.name for path in files}
    for path in files:
        content = path.read_bytes()
        for secret in (*secrets, PLAIN_KEY.replace("-", "")):
            for encoding in ("utf-8", "utf-16-le"):
                assert secret.encode(encoding) not in content, path.name
    with Place(tmp_path / "data").opened() as store:
        store.unlock(Secret(PASSPHRASE))
        assert [key.last_five for key in store.views.keys()] == ["KKKKK"]
        for thing in (store, store.keychain, store._vault):
            assert PLAIN_KEY not in repr(thing)


def test_several_passphrases_are_tried_at_the_same_time() -> None:
    """OpenSSL shares its threads among derivations: two at once failed, or never ended."""
    key, cost = new_data_key(), Cost(memory_kib=8 * 1024, iterations=2, lanes=4)
    wrapped = wrap(key, Secret("a"), store_id="s1", cost=cost)

    def opened(_: int) -> bytes:
        return unwrap(wrapped, Secret("a"), store_id="s1")

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(opened, range(64), timeout=60)) == {key}
