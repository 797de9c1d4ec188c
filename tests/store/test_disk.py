"""What the disk and other programs may do to a store: full, read-only, locked, damaged."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError

from tests.store.cluster import Cluster
from tests.store.estate import START, Clock, Place, collect, machine, received, ref
from tests.store.refusal import code_of
from vamt_qt.licensing.errors import BadInputError, StoreError
from vamt_qt.store.database import FILE_NAME, Database, postgresql_database, sqlite_database
from vamt_qt.store.ledger_check import check_ledger
from vamt_qt.store.opening import open_views
from vamt_qt.store.rows import machine_values
from vamt_qt.store.schema import Machines
from vamt_qt.store.statements import add
from vamt_qt.store.unit import Store
from vamt_qt.store.upgrade import back_up

MANY = range(1000, 2500)


def fill(store: Store) -> None:
    """A little of everything."""
    with store.writing() as unit:
        unit.add_machine(machine(1))
        collect(unit, 1)
        unit.record(received(1), activation=ref(1))


def write_much(store: Store) -> None:
    """More than a small disk takes."""
    with store.writing() as unit:
        for number in MANY:
            unit.add_machine(machine(number, os_name="x" * 400))


def check_unharmed(store: Store) -> None:
    """Check that nothing of the large unit was kept, and that the small one still is."""
    assert store.views.machines() == (machine(1),)
    assert check_ledger(store.views).is_whole


# --- full


def test_full_database_keeps_nothing_of_the_unit(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        fill(store)
        limit = {"pages": 120}

        def restrict(connection: Any, *_: object) -> None:
            connection.execute(f"PRAGMA max_page_count = {limit['pages']}")

        writer = store._database._writer
        event.listen(writer, "connect", restrict)
        writer.dispose()
        with pytest.raises(StoreError) as error:
            write_much(store)
        assert code_of(error) == "disk-full"
        check_unharmed(store)
        limit["pages"] = 1_000_000
        writer.dispose()
        write_much(store)
        assert len(store.views.machines()) == 1 + len(MANY)


@contextmanager
def small_disk(folder: Path, *, kib: int) -> Iterator[None]:
    """Put a disk of a given size in a folder's place, where this machine allows it."""
    folder.mkdir(mode=0o700)
    command = ["mount", "-t", "tmpfs", "-o", f"size={kib}k,mode=0700", "vamt-qt", str(folder)]
    mounted = os.geteuid() == 0 and shutil.which("mount") is not None
    if not mounted or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk, and not in every container")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def remount(folder: Path, options: str) -> None:
    """Change a small disk."""
    subprocess.run(["mount", "-o", f"remount,{options}", folder], check=True)


def test_full_disk_keeps_nothing_of_the_unit(sqlite_place: Place) -> None:
    with small_disk(sqlite_place.data_dir, kib=1200):
        with sqlite_place.opened() as store:
            fill(store)
            with pytest.raises(StoreError) as error:
                write_much(store)
            assert code_of(error) == "disk-full"
            check_unharmed(store)
            remount(sqlite_place.data_dir, "size=64m")
            write_much(store)
        with sqlite_place.opened() as store:
            assert check_ledger(store.views).is_whole


def test_disk_that_is_full_at_the_first_start_is_told(sqlite_place: Place) -> None:
    with small_disk(sqlite_place.data_dir, kib=64):
        with pytest.raises(StoreError) as error:
            sqlite_place.open()
        assert code_of(error) == "disk-full"
        remount(sqlite_place.data_dir, "size=64m")
        with sqlite_place.opened() as store:
            fill(store)


def test_disk_that_is_full_at_the_backup_is_told(sqlite_place: Place) -> None:
    with small_disk(sqlite_place.data_dir, kib=1200):
        with sqlite_place.opened() as store:
            fill(store)
        path = sqlite_place.data_dir / FILE_NAME
        with suppress(OSError), (sqlite_place.data_dir / "ballast").open("wb") as ballast:
            ballast.write(bytes(1_200_000))
        with pytest.raises(StoreError) as error:
            back_up(path, "0001", START)
        assert code_of(error) == "disk-full"
        assert list((sqlite_place.data_dir / "backups").iterdir()) == []
        (sqlite_place.data_dir / "ballast").unlink()
        with sqlite_place.opened() as store:
            check_unharmed(store)


# --- read-only


def test_read_only_disk_is_told(sqlite_place: Place) -> None:
    with small_disk(sqlite_place.data_dir, kib=4000):
        with sqlite_place.opened() as store:
            fill(store)
        remount(sqlite_place.data_dir, "ro")
        for attempt in (sqlite_place.open, lambda: open_views(sqlite_place.data_dir)):
            with pytest.raises(StoreError) as error:
                attempt()
            assert code_of(error) == "read-only"
        remount(sqlite_place.data_dir, "rw")
        with sqlite_place.opened() as store:
            check_unharmed(store)


def test_views_do_not_write(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        fill(store)
    with open_views(sqlite_place.data_dir) as views:
        with pytest.raises(StoreError) as error, views.reading() as connection:
            connection.exec_driver_sql("DELETE FROM machines")
        assert code_of(error) == "read-only"


def test_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StoreError) as error:
        Place(tmp_path / "file" / "data").open()
    assert code_of(error) == "read-only"


# --- locked


@contextmanager
def impatient(place: Place) -> Iterator[Store]:
    """Open a store that does not wait long for others."""
    database: Database
    if place.url:
        database = postgresql_database(place.url, wait=0.1)
    else:
        database = sqlite_database(place.data_dir / FILE_NAME, wait=0.1)
    clock = Clock()
    with Store(database, data_dir=place.data_dir, clock=clock, operator="bob", host="h") as store:
        yield store


def test_other_program_that_writes_is_told(place: Place) -> None:
    with place.opened() as store:
        fill(store)
        with impatient(place) as other:
            with store.writing() as unit:
                with pytest.raises(StoreError) as error, other.writing():
                    pass
                assert code_of(error) == "locked"
                assert other.views.machines() == (machine(1),)
                unit.add_machine(machine(2))
            with other.writing() as unit:
                unit.add_machine(machine(3))
        assert len(store.views.machines()) == 3
        assert check_ledger(store.views).is_whole


# --- damaged and absent


def test_file_that_is_no_database_is_told(sqlite_place: Place) -> None:
    sqlite_place.data_dir.mkdir()
    (sqlite_place.data_dir / FILE_NAME).write_bytes(b"this is no database at all. " * 200)
    for attempt in (sqlite_place.open, lambda: open_views(sqlite_place.data_dir)):
        with pytest.raises(StoreError) as error:
            attempt()
        assert code_of(error) == "damaged"


def test_damaged_pages_are_told(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        fill(store)
        write_much(store)
    path = sqlite_place.data_dir / FILE_NAME
    content = bytearray(path.read_bytes())
    for start in range(40 * 4096, len(content), 4096):
        content[start : start + 200] = b"\xff" * 200
    path.write_bytes(content)
    with pytest.raises(StoreError) as error, sqlite_place.opened() as store:
        store.views.machines()
    assert code_of(error) == "damaged"


def test_damaged_database_is_not_backed_up_as_if_it_were_whole(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        fill(store)
        write_much(store)
    path = sqlite_place.data_dir / FILE_NAME
    content = bytearray(path.read_bytes())
    content[100 * 4096 : 110 * 4096] = b"\xff" * (10 * 4096)
    path.write_bytes(content)
    with pytest.raises(StoreError) as error:
        back_up(path, "0001", START)
    assert code_of(error) == "damaged"
    assert list((sqlite_place.data_dir / "backups").iterdir()) == []


def test_file_that_was_taken_away_is_told(sqlite_place: Place) -> None:
    with sqlite_place.opened():
        pass
    with open_views(sqlite_place.data_dir) as views:
        for path in sqlite_place.data_dir.glob("vamt.db*"):
            path.unlink()
        views._database.close()
        with pytest.raises(StoreError) as error:
            views.machines()
        assert code_of(error) == "absent"


def test_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    for url in (f"postgresql://vamt@/vamt?host={tmp_path}", "postgresql://vamt@127.0.0.1:1/vamt"):
        with pytest.raises(StoreError) as error:
            Place(tmp_path / "data", url).open()
        assert code_of(error) == "database-unreachable"


def test_database_that_is_not_on_the_server_is_told(postgresql: Cluster, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as error:
        open_views(tmp_path, url=postgresql.url("no_such_database"))
    assert code_of(error) == "database-unreachable"


@pytest.mark.parametrize("url", ["no address", "mysql://vamt@/vamt", "sqlite:///vamt.db", "://"])
def test_address_of_something_else_is_told(tmp_path: Path, url: str) -> None:
    with pytest.raises(BadInputError) as error:
        open_views(tmp_path, url=url)
    assert error.value.hint


def test_errors_do_not_repeat_values(store: Store) -> None:
    """Whatever goes wrong in the database ends in logs and reports."""
    with store.writing() as unit:
        unit.add_machine(machine(1))
    with pytest.raises(IntegrityError) as error, store._database.writing() as connection:
        add(connection, Machines, [machine_values(machine(1, os_name="a telling value"))])
    assert "a telling value" not in str(error.value)


def test_bug_is_not_dressed_up(sqlite_place: Place) -> None:
    """Wrong SQL is no trouble with the disk and must reach the crash handler."""
    with sqlite_place.opened() as store:
        with pytest.raises(Exception, match="no such table"), store.views.reading() as connection:
            connection.exec_driver_sql("SELECT * FROM no_such_table")
        with closing(sqlite3.connect(sqlite_place.data_dir / FILE_NAME)) as outside:
            assert outside.execute("PRAGMA journal_mode").fetchone() == ("wal",)
