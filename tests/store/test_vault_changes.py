"""The data key is changed and moved, and lies somewhere at every moment in between."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.estate import CHEAP, PASSPHRASE, PLAIN_KEY, Place, product_key
from tests.store.refusal import code_of
from tests.store.sealed import check_secrets, keep_secrets
from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.facts import VaultChanged
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.ledger_check import check_ledger
from vamt_qt.store.recovery_code import new_code, opened_by_code, sealed_by_code
from vamt_qt.store.unit import Store
from vamt_qt.store.vault_changes import prepare_re_key
from vamt_qt.store.vault_file import FILE_NAME, read_vault_file

NEW = "another fictional passphrase"


def filled(place: Place) -> None:
    """A place whose secrets lie under the passphrase."""
    with place.opened() as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        keep_secrets(store)


def opens_with(place: Place, passphrase: str | None) -> None:
    """The secrets are all there."""
    with place.opened() as store:
        store.unlock(Secret(passphrase) if passphrase else None)
        check_secrets(store)
        assert store.keychain.find_key(product_key()) is not None
        assert check_ledger(store.views).is_whole


def changes(store: Store) -> list[str]:
    """What the ledger says was done to the vault."""
    facts = [entry.fact for entry in store.views.ledger(kind="vault-changed")]
    return [fact.change for fact in facts if isinstance(fact, VaultChanged)]


def sealed_rows(store: Store) -> list[tuple[object, ...]]:
    """Everything that is sealed, as it lies in the database."""
    with store._database.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT sealed FROM keys UNION ALL SELECT sealed FROM credentials"
        )
        return sorted(tuple(map(bytes, row)) for row in rows)


# --- re-key


def test_re_key_seals_everything_anew(place: Place) -> None:
    filled(place)
    with place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
        before = sealed_rows(store)
        with pytest.raises(StoreError) as error:
            store.re_key(Secret("wrong"))
        assert code_of(error) == "wrong-passphrase"
        assert sealed_rows(store) == before
        store.re_key(Secret(PASSPHRASE))
        check_secrets(store)
        assert not set(sealed_rows(store)) & set(before)
        assert changes(store) == ["re-keyed"]
    opens_with(place, PASSPHRASE)
    file = read_vault_file(place.data_dir)
    assert file is not None
    assert file.coming is None


def test_re_key_that_stopped_before_the_database_is_dropped(sqlite_place: Place) -> None:
    filled(sqlite_place)
    with sqlite_place.opened() as store:
        prepare_re_key(sqlite_place.data_dir, store.store_id, passphrase=Secret(PASSPHRASE))
    assert "next" in json.loads((sqlite_place.data_dir / FILE_NAME).read_text())
    with sqlite_place.opened() as store, pytest.raises(StoreError) as error:
        store.unlock(Secret("wrong"))
    assert code_of(error) == "wrong-passphrase"
    opens_with(sqlite_place, PASSPHRASE)
    assert "next" not in json.loads((sqlite_place.data_dir / FILE_NAME).read_text())


def test_re_key_that_stopped_after_the_database_is_finished(sqlite_place: Place) -> None:
    filled(sqlite_place)
    path = sqlite_place.data_dir / FILE_NAME
    with sqlite_place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
        # The file as it lies between the commit and the end: both data keys stand in it.
        before = json.loads(path.read_text())
        store.re_key(Secret(PASSPHRASE))
        after = json.loads(path.read_text())
    place_of = {name: value for name, value in after.items() if name not in {"format", "store"}}
    path.write_text(json.dumps({**before, "next": place_of}))
    opens_with(sqlite_place, PASSPHRASE)
    assert json.loads(path.read_text()) == after


RE_KEY = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.opening import open_store

passphrase = Secret(sys.stdin.readline().rstrip("\\n"))
with open_store(
    Path(sys.argv[1]), clock=lambda: datetime.now(UTC), operator="ann", host="here"
) as store:
    store.unlock(passphrase)
    print("ready", flush=True)
    while True:
        store.re_key(passphrase)
        print("done", flush=True)
"""


@pytest.mark.slow
def test_kill_in_the_middle_of_re_keying_loses_nothing(sqlite_place: Place) -> None:
    """Killed over and over at whatever point it has reached; the next start opens everything."""
    filled(sqlite_place)
    for number in range(12):
        process = subprocess.Popen(
            [sys.executable, "-c", RE_KEY, sqlite_place.data_dir],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(PASSPHRASE + "\n")
        process.stdin.flush()
        assert process.stdout.readline() == "ready\n"
        for _ in range(number % 3):
            assert process.stdout.readline() == "done\n"
        if number % 2:  # every other blow falls when the new key is coming, the rest anywhere
            _wait_until_coming(sqlite_place)
        os.kill(process.pid, signal.SIGKILL)
        process.wait(30)
        process.stdin.close()
        process.stdout.close()
        opens_with(sqlite_place, PASSPHRASE)


def _wait_until_coming(place: Place) -> None:
    """Look at the vault's file until a re-key has begun in it and not ended."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        file = read_vault_file(place.data_dir)
        if file is not None and file.coming is not None:
            return
    raise AssertionError("no re-key was ever seen under way")


# --- another place


def test_passphrase_is_changed(place: Place) -> None:
    filled(place)
    with place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
        for wrong, code in ((None, "passphrase-needed"), (Secret("x"), "wrong-passphrase")):
            with pytest.raises(StoreError) as error:
                store.move_vault(Secret(NEW), present=wrong)
            assert code_of(error) == code
        store.move_vault(Secret(NEW), present=Secret(PASSPHRASE), cost=CHEAP)
        assert changes(store) == ["kept under a new passphrase"]
    with place.opened() as store, pytest.raises(StoreError) as error:
        store.unlock(Secret(PASSPHRASE))
    assert code_of(error) == "wrong-passphrase"
    opens_with(place, NEW)


def test_without_a_keyring_the_passphrase_stays(sqlite_place: Place) -> None:
    filled(sqlite_place)
    with sqlite_place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
        with pytest.raises(StoreError) as error:
            store.move_vault(None, present=Secret(PASSPHRASE))
        assert code_of(error) == "keyring-missing"
    opens_with(sqlite_place, PASSPHRASE)


def test_data_key_moves_between_keyring_and_passphrase(
    secret_service: Mapping[str, str], sqlite_place: Place
) -> None:
    assert secret_service
    with sqlite_place.opened() as store:
        store.unlock()
        keep_secrets(store)
        store.re_key()
        check_secrets(store)
        name = store.store_id
        assert keyring.get_password("vamt-qt", f"{name}/next") is None
    opens_with(sqlite_place, None)
    with sqlite_place.opened() as store:
        store.unlock()
        store.move_vault(Secret(NEW), cost=CHEAP)
    assert keyring.get_password("vamt-qt", name) is None
    opens_with(sqlite_place, NEW)
    with sqlite_place.opened() as store:
        store.unlock(Secret(NEW))
        store.move_vault(None, present=Secret(NEW))
    opens_with(sqlite_place, None)


def test_re_key_in_the_keyring_is_taken_up_where_it_stopped(
    secret_service: Mapping[str, str], sqlite_place: Place, tmp_path: Path
) -> None:
    assert secret_service
    with sqlite_place.opened() as store:
        store.unlock()
        keep_secrets(store)
        name = store.store_id
        prepare_re_key(sqlite_place.data_dir, name)
        shutil.copy(sqlite_place.data_dir / FILE_NAME, tmp_path / "between.json")
    opens_with(sqlite_place, None)
    assert keyring.get_password("vamt-qt", f"{name}/next") is None
    with sqlite_place.opened() as store:
        store.unlock()
        present = keyring.get_password("vamt-qt", name)
        store.re_key()
        fresh = keyring.get_password("vamt-qt", name)
    assert present
    assert fresh
    keyring.set_password("vamt-qt", name, present)
    keyring.set_password("vamt-qt", f"{name}/next", fresh)
    shutil.copy(tmp_path / "between.json", sqlite_place.data_dir / FILE_NAME)
    opens_with(sqlite_place, None)
    assert keyring.get_password("vamt-qt", name) == fresh


# --- the recovery code


def test_recovery_code_opens_what_lost_its_passphrase_and_its_file(place: Place) -> None:
    filled(place)
    with place.opened() as store:
        known = [store.has_recovery_code]
        with pytest.raises(StoreError) as error:
            store.make_recovery_code()
        assert code_of(error) == "vault-locked"
        store.unlock(Secret(PASSPHRASE))
        void = store.make_recovery_code(cost=CHEAP)
        code = store.make_recovery_code(cost=CHEAP)
        known.append(store.has_recovery_code)
    assert known == [False, True]
    (place.data_dir / FILE_NAME).write_text("lost")
    with place.opened() as store:
        for wrong in (void, Secret("nonsense"), Secret("")):
            with pytest.raises(StoreError) as error:
                store.recover(wrong, Secret(NEW), cost=CHEAP)
            assert code_of(error) == "wrong-recovery-code"
        typed = Secret(code.reveal().lower().replace("-", " ").replace("0", "o").replace("1", "l"))
        store.recover(typed, Secret(NEW), cost=CHEAP)
        check_secrets(store)
        assert changes(store)[-1] == "recovered by the recovery code"
    opens_with(place, NEW)


def test_recovery_code_is_void_after_a_re_key(sqlite_place: Place) -> None:
    filled(sqlite_place)
    with sqlite_place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
        code = store.make_recovery_code(cost=CHEAP)
        store.re_key(Secret(PASSPHRASE))
        assert not store.has_recovery_code
        with pytest.raises(StoreError) as error:
            store.recover(code, Secret(NEW))
        assert code_of(error) == "no-recovery-code"


def test_recovery_code_is_in_no_file(sqlite_place: Place) -> None:
    filled(sqlite_place)
    with sqlite_place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
        code = store.make_recovery_code(cost=CHEAP).reveal()
        forms = (code, code.replace("-", ""), PLAIN_KEY)
        for path in sqlite_place.data_dir.rglob("*"):
            if path.is_file():
                assert not any(form.encode() in path.read_bytes() for form in forms), path.name


@given(st.binary(min_size=32, max_size=32))
def test_code_opens_its_own_data_key_for_its_own_store(data_key: bytes) -> None:
    code = new_code()
    text = sealed_by_code(data_key, code, store_id="s", cost=CHEAP)
    assert opened_by_code(text, code, store_id="s") == data_key
    for other, store_id in ((new_code(), "s"), (code, "t")):
        with pytest.raises(StoreError) as error:
            opened_by_code(text, other, store_id=store_id)
        assert code_of(error) == "wrong-recovery-code"
