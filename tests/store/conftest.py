"""Every test that asks for a `place` or a `store` runs on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.cluster import Cluster, postgresql
from tests.store.estate import CHEAP, PASSPHRASE, Place
from vamt_qt.licensing.secret import Secret
from vamt_qt.resources import migrations_dir
from vamt_qt.store.database import postgresql_database
from vamt_qt.store.unit import Store
from vamt_qt.store.upgrade import bring_up_to_date

__all__ = ["migrated", "place", "postgresql", "sqlite_place", "store", "unlocked"]


@pytest.fixture(scope="session")
def migrated(postgresql: Cluster, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Name a PostgreSQL database with all tables and nothing in them, to be copied."""
    name = postgresql.create()
    place = Place(tmp_path_factory.mktemp("template"), postgresql.url(name))
    # Not opened as a store: the template must not have a name yet.
    with postgresql_database(place.url) as database:
        bring_up_to_date(database, migrations_dir(), place.clock())
    return name


@pytest.fixture
def sqlite_place(tmp_path: Path) -> Place:
    """A data directory that does not exist yet, with a database file."""
    return Place(tmp_path / "data")


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A data directory that does not exist yet, and a database of either kind."""
    if request.param == "sqlite":
        return Place(tmp_path / "data")
    cluster: Cluster = request.getfixturevalue("postgresql")
    name = cluster.create(request.getfixturevalue("migrated"))
    return Place(tmp_path / "data", cluster.url(name))


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    """An open store without anything in it."""
    with place.open() as store:
        yield store


@pytest.fixture
def unlocked(store: Store) -> Store:
    """An open store whose secrets lie under a passphrase."""
    store.unlock(Secret(PASSPHRASE), cost=CHEAP)
    return store
