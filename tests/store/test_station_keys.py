"""A station's own keys survive every change of the vault, and lie in no database."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from tests.store.estate import CHEAP, PASSPHRASE, Place
from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.station_file import FILE_NAME, open_station_keys, reseal_station_keys
from vamt_qt.store.vault import Vault, new_data_key

KEYS = Secret("the private keys of a station")


def made() -> Secret:
    return KEYS


def never() -> Secret:
    raise AssertionError("the keys were made a second time")


def test_locked_vault_refuses(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store, pytest.raises(StoreError) as refusal:
        store.station_keys(made)
    assert refusal.value.code == "vault-locked"


def test_whoever_asks_first_makes_the_keys_for_all(sqlite_place: Place) -> None:
    together = Barrier(8)

    def ask(number: int) -> str:
        together.wait()
        return store.station_keys(lambda: Secret(f"keys {number}")).reveal()

    with sqlite_place.opened() as store, ThreadPoolExecutor(8) as threads:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        assert len(set(threads.map(ask, range(8)))) == 1


def test_keys_are_made_once_and_survive_re_key_passphrase_and_recovery(place: Place) -> None:
    other = Secret("another passphrase")
    with place.opened() as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        assert store.station_keys(made) == KEYS
        store.re_key(Secret(PASSPHRASE), cost=CHEAP)
        assert store.station_keys(never) == KEYS
        code = store.make_recovery_code(cost=CHEAP)
        store.move_vault(other, present=Secret(PASSPHRASE), cost=CHEAP)
        assert store.station_keys(never) == KEYS
    (place.data_dir / "vault.json").unlink()
    with place.opened() as store:
        store.recover(code, other, cost=CHEAP)
        assert store.station_keys(never) == KEYS
    with place.opened() as store:
        store.unlock(other)
        assert store.station_keys(never) == KEYS
    path = place.data_dir / FILE_NAME
    assert path.stat().st_mode & 0o777 == 0o600
    assert b"private keys" not in b"".join(
        file.read_bytes() for file in place.data_dir.iterdir() if file.is_file()
    )


def test_re_key_that_is_cut_off_leaves_the_keys_to_either_data_key(tmp_path: Path) -> None:
    present, fresh, other = (Vault(new_data_key()) for _ in range(3))
    reseal_station_keys(tmp_path, "store", (present, fresh))  # there is nothing to do yet
    assert open_station_keys(tmp_path, "store", present, made) == KEYS
    reseal_station_keys(tmp_path, "store", (present, fresh))
    for vault in (present, fresh):
        assert open_station_keys(tmp_path, "store", vault, never) == KEYS
    reseal_station_keys(tmp_path, "store", (fresh,))
    for vault, store in ((present, "store"), (other, "store"), (fresh, "another store")):
        with pytest.raises(StoreError) as refusal:
            open_station_keys(tmp_path, store, vault, never)
        assert refusal.value.code == "damaged"


@pytest.mark.parametrize("text", [b"", b"{}", b'{"format": 1, "store": "x", "sealed": ["AA=="]}'])
def test_damaged_file_is_said_to_be(sqlite_place: Place, text: bytes) -> None:
    with sqlite_place.opened() as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        (sqlite_place.data_dir / FILE_NAME).write_bytes(text)
        with pytest.raises(StoreError) as refusal:
            store.station_keys(never)
    assert refusal.value.code == "damaged"
