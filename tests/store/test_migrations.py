"""The schema is owned by migrations: they make the tables that the program uses, up and down."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, create_engine, inspect

from tests.store.cluster import Cluster
from tests.store.estate import (
    CHEAP,
    KEY,
    OTHER_KEY,
    OTHER_PLAIN_KEY,
    PASSPHRASE,
    START,
    Place,
    collect,
    key_record,
    machine,
    product_key,
    received,
    ref,
)
from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.product_key import KeyTerms
from vamt_qt.licensing.secret import Secret
from vamt_qt.resources import migrations_dir
from vamt_qt.store.database import (
    FILE_NAME,
    Database,
    postgresql_database,
    sqlite_database,
)
from vamt_qt.store.opening import open_views
from vamt_qt.store.private_file import create_file, make_directory
from vamt_qt.store.schema import REVISION, Base
from vamt_qt.store.upgrade import bring_up_to_date, configuration

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ScriptDirectory.from_config(configuration(migrations_dir()))
REVISIONS = [script.revision for script in reversed(list(SCRIPTS.walk_revisions()))]

NEXT = '''"""A migration of a later release, as this test imagines it."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("machines") as machines:
        machines.add_column(sa.Column("owner", sa.Text(), nullable=False, server_default=""))
        machines.alter_column("address", new_column_name="host")


def downgrade() -> None:
    with op.batch_alter_table("machines") as machines:
        machines.alter_column("host", new_column_name="address")
        machines.drop_column("owner")
'''


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without a table."""
    if request.param == "sqlite":
        path = tmp_path / FILE_NAME
        create_file(path)
        database = sqlite_database(path)
    else:
        cluster: Cluster = request.getfixturevalue("postgresql")
        database = postgresql_database(cluster.url(cluster.create()))
    with database:
        yield database


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """The migrations of a release that comes after this one."""
    scripts = tmp_path / "migrations of 100% later"
    shutil.copytree(migrations_dir(), scripts, ignore=shutil.ignore_patterns("__pycache__"))
    text = NEXT.format(revision=f"{int(REVISION) + 1:04d}", before=REVISION)
    (scripts / "versions" / "next.py").write_text(text, encoding="utf-8")
    return scripts


def migrate(database: Database, revision: str, scripts: Path | None = None) -> None:
    """Bring a database up or down to a revision."""
    config = configuration(scripts or migrations_dir())
    with database.migrating() as connection:
        config.attributes["connection"] = connection
        now = MigrationContext.configure(connection).get_current_revision() or "base"
        up = revision != "base" and (now == "base" or now < revision)
        (command.upgrade if up else command.downgrade)(config, revision)


def snapshot(connection: Connection) -> dict[str, str]:
    """Everything that is there besides alembic's own table, in words."""
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master")
        found = {name: re.sub(r"\s+", " ", sql or "").strip() for name, sql in rows}
        return {name: sql for name, sql in found.items() if "alembic" not in name}
    metadata = MetaData()
    metadata.reflect(connection)
    tables = {name: repr(table) for name, table in metadata.tables.items()}
    functions = connection.exec_driver_sql(
        "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
    )
    triggers = connection.exec_driver_sql(
        "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"
    )
    found = tables | {name: body for rows in (functions, triggers) for name, body in rows}
    return {name: sql for name, sql in found.items() if "alembic" not in name}


def test_revision_that_readers_expect_is_the_newest() -> None:
    assert SCRIPTS.get_heads() == [REVISION]


def test_head_equals_the_mapped_tables(empty: Database) -> None:
    migrate(empty, "head")
    with empty.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_head_is_what_the_mappings_would_make_word_for_word(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    create_file(path)
    with sqlite_database(path) as database:
        migrate(database, "head")
        with database.reading() as connection:
            migrated = snapshot(connection)
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with engine.connect() as connection:
        mapped = snapshot(connection)
    engine.dispose()
    triggers = {name for name, sql in migrated.items() if sql.startswith("CREATE TRIGGER")}
    assert len(triggers) == 3
    assert {name: sql for name, sql in migrated.items() if name not in triggers} == mapped


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_revision_goes_up_down_and_up(empty: Database, revision: str) -> None:
    migrate(empty, revision)
    with empty.reading() as connection:
        up = snapshot(connection)
    assert up
    migrate(empty, "base")
    with empty.reading() as connection:
        assert snapshot(connection) == {}
    migrate(empty, revision)
    with empty.reading() as connection:
        assert snapshot(connection) == up


def test_downgrade_takes_data_along(place: Place) -> None:
    """The way back from head is for developers; it must not stumble over what is there."""
    with place.opened() as store, store.writing() as unit:
        unit.add_machine(machine(1))
        collect(unit, 1)
        unit.record(received(1), activation=ref(1))
    with _database(place) as database:
        migrate(database, "base")
        with database.reading() as connection:
            assert snapshot(connection) == {}


def test_listed_keys_survive_the_way_down_to_the_first_release_and_up(place: Place) -> None:
    with place.opened() as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        with store.writing() as unit:
            unit.add_key(key_record(terms=KeyTerms(owner="Ann")), product_key())
            unit.add_key(key_record(OTHER_KEY), product_key(OTHER_PLAIN_KEY))
    with _database(place) as database:
        migrate(database, "0001")
        with database.reading() as connection:
            assert "key_details" not in inspect(connection).get_table_names()
        bring_up_to_date(database, migrations_dir(), START)
    with place.opened() as store:
        store.unlock(Secret(PASSPHRASE))
        assert store.views.keys() == (key_record(), key_record(OTHER_KEY))
        assert store.keychain.reveal_key(KEY) == product_key()


def test_data_survive_a_later_release(place: Place, later: Path) -> None:
    with place.opened() as store, store.writing() as unit:
        unit.add_machine(machine(1))
        collect(unit, 1)
        unit.record(received(1), activation=ref(1))
    with place.opened() as store:
        before = store.views.ledger()
    with _database(place) as database:
        backup = bring_up_to_date(database, later, START)
        with database.reading() as connection:
            rows = connection.exec_driver_sql("SELECT name, host, owner FROM machines").fetchall()
            assert [tuple(row) for row in rows] == [("PC-0001", "10.0.0.1", "")]
        migrate(database, REVISION, later)
    with place.opened() as store:
        assert store.views.ledger() == before
        assert store.views.machines() == (machine(1),)
    assert (backup is None) == bool(place.url)


def test_backup_is_made_before_an_upgrade(sqlite_place: Place, later: Path) -> None:
    with sqlite_place.opened() as store, store.writing() as unit:
        unit.add_machine(machine(1))
    with sqlite_place.open() as reader, _database(sqlite_place) as database:
        backup = bring_up_to_date(database, later, START)
        assert reader.views.data_dir == sqlite_place.data_dir
    assert (
        backup == sqlite_place.data_dir / "backups" / f"vamt-{REVISION}-{START:%Y%m%dT%H%M%S%fZ}.db"
    )
    assert (backup.stat().st_mode & 0o777, backup.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert [path.name for path in backup.parent.iterdir()] == [backup.name]
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT name FROM machines").fetchall() == [("PC-0001",)]
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == (REVISION,)


def test_nothing_is_backed_up_where_nothing_changes(sqlite_place: Place) -> None:
    for _ in range(2):
        with sqlite_place.opened():
            pass
    assert not (sqlite_place.data_dir / "backups").exists()


def test_upgrade_that_fails_leaves_the_database_as_it_was(place: Place, later: Path) -> None:
    with place.opened() as store, store.writing() as unit:
        unit.add_machine(machine(1))
    script = later / "versions" / "next.py"
    broken = script.read_text(encoding="utf-8").replace(
        "def downgrade", "    1 / 0\n\n\ndef downgrade"
    )
    script.write_text(broken, encoding="utf-8")
    with _database(place) as database, pytest.raises(ZeroDivisionError):
        bring_up_to_date(database, later, START)
    with place.opened() as store:
        assert store.views.machines() == (machine(1),)


def test_upgrade_that_breaks_references_is_refused(sqlite_place: Place, later: Path) -> None:
    with sqlite_place.opened() as store, store.writing() as unit:
        unit.add_machine(machine(1))
        collect(unit, 1)
        unit.record(received(1), activation=ref(1))
    script = later / "versions" / "next.py"
    text = script.read_text(encoding="utf-8")
    lossy = text.replace(
        "def upgrade() -> None:\n",
        'def upgrade() -> None:\n    op.execute("UPDATE spends SET seq = 999")\n',
    )
    script.write_text(lossy, encoding="utf-8")
    with _database(sqlite_place) as database, pytest.raises(StoreError) as refusal:
        bring_up_to_date(database, later, START)
    assert refusal.value.code == "damaged"
    with sqlite_place.opened() as store:
        assert [usage.spent for usage in store.views.usage()] == [1]


def test_newer_database_is_refused(place: Place, later: Path) -> None:
    with place.opened():
        pass
    with _database(place) as database:
        bring_up_to_date(database, later, START)
    for attempt in (place.open, lambda: open_views(place.data_dir, url=place.url)):
        with pytest.raises(StoreError) as refusal:
            attempt()
        assert refusal.value.code == "newer"
        assert "newer version" in refusal.value.message
        assert refusal.value.hint


def test_reader_waits_for_the_upgrade(tmp_path: Path) -> None:
    create_file(tmp_path / FILE_NAME)  # without a table, as an interrupted first start leaves it
    for folder, code in ((tmp_path, "outdated"), (tmp_path / "nowhere", "absent")):
        with pytest.raises(StoreError) as refusal:
            open_views(folder)
        assert refusal.value.code == code


def test_interrupted_first_start_is_taken_up(tmp_path: Path) -> None:
    create_file(tmp_path / FILE_NAME)
    with Place(tmp_path).opened() as store:
        assert store.views.counts().machines == 0


def test_database_of_another_program_is_left_alone(sqlite_place: Place) -> None:
    make_directory(sqlite_place.data_dir)
    path = sqlite_place.data_dir / FILE_NAME
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreError) as refusal:
        sqlite_place.open()
    assert refusal.value.code == "damaged"
    assert path.read_bytes() == before


OPEN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from vamt_qt.store.opening import open_store

place = Path(sys.argv[1])
with open_store(place, clock=lambda: datetime.now(UTC), operator="a", host="b") as store:
    print(store.views.counts().machines)
"""


@pytest.mark.parametrize("folder", ["/", "elsewhere"])
def test_migrations_run_from_any_folder(tmp_path: Path, folder: str) -> None:
    here = tmp_path / folder  # which is / itself where the folder is absolute
    here.mkdir(exist_ok=True)
    target = Path("data") if folder != "/" else tmp_path / "data"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OPEN, target],
        cwd=here,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("0\n", "")
    assert (here / target / FILE_NAME).is_file()


READ = """
import sys
from pathlib import Path
from vamt_qt.store.opening import open_views

with open_views(Path(sys.argv[1])) as views:
    views.machine_rows()
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_reader_imports_neither_alembic_nor_the_keyring(sqlite_place: Place) -> None:
    with sqlite_place.opened():
        pass
    done = subprocess.run(
        [sys.executable, "-c", READ, sqlite_place.data_dir],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "sqlalchemy" in done.stdout.split()
    assert not {"alembic", "keyring", "cryptography", "mako"} & set(done.stdout.split())


def test_migrations_know_nothing_of_the_program() -> None:
    for script in migrations_dir().rglob("*.py"):
        assert "vamt_qt" not in script.read_text(encoding="utf-8")


def test_file_and_folder_are_for_their_owner_only(sqlite_place: Place) -> None:
    with sqlite_place.opened() as store:
        with store.writing() as unit:
            unit.add_machine(machine(1))
        modes = {path.name: path.stat().st_mode & 0o777 for path in sqlite_place.data_dir.iterdir()}
    assert sqlite_place.data_dir.stat().st_mode & 0o777 == 0o700
    assert set(modes) == {"vamt.db", "vamt.db-wal", "vamt.db-shm", "ledger.json"}
    assert set(modes.values()) == {0o600}


def test_tables_are_there_on_the_server(place: Place) -> None:
    with place.opened():
        pass
    with _database(place) as database, database.reading() as connection:
        assert set(Base.metadata.tables) <= set(inspect(connection).get_table_names())


def _database(place: Place) -> Database:
    if place.url:
        return postgresql_database(place.url)
    return sqlite_database(place.data_dir / FILE_NAME)
