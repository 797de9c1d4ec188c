"""A real PostgreSQL for tests: a cluster of its own a process, reached by a private socket."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest

_SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{home}'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 50
"""


@dataclass(frozen=True)
class Cluster:
    """A running server; databases are made in it as tests ask for them."""

    home: Path
    _numbers: Iterator[int]

    def url(self, database: str) -> str:
        """Give the address of a database as the program takes it."""
        return f"postgresql://vamt@/{database}?host={self.home}"

    def create(self, template: str = "template0") -> str:
        """Make a database and give its name."""
        name = f"vamt_{next(self._numbers)}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        return name

    def _address(self, database: str) -> str:
        return f"host={self.home} user=vamt dbname={database}"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """Run a PostgreSQL server for this process."""
    binaries = _binaries()
    if binaries is None:
        # Where everything is tested there is no way around it; elsewhere it is a choice.
        assert not os.environ.get("CI"), "PostgreSQL is missing; packaging/set-up installs it"
        pytest.skip("PostgreSQL's server programs are not installed (packaging/set-up does)")
    # Not pytest's own folders: the path of a socket must be short, and the server's account
    # has to get there.
    with TemporaryDirectory(prefix="vamt-qt-pg-") as folder:
        home = Path(folder)
        with _server(binaries, home):
            yield Cluster(home, count(1))


def _binaries() -> Path | None:
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if (found := shutil.which("initdb")) is not None:
        places.insert(0, Path(found).parent)
    return next((place for place in places if (place / "pg_ctl").exists()), None)


@contextmanager
def _server(binaries: Path, home: Path) -> Iterator[None]:
    account = _account(home)
    data = home / "data"

    def run(program: str, *arguments: str) -> None:
        done = subprocess.run(
            [binaries / program, "-D", data, *arguments],
            cwd=home,
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            check=False,
            **account,
        )
        log = home / "log"
        assert done.returncode == 0, log.read_text() if log.exists() else program

    run("initdb", "-U", "vamt", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
    with (data / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.write(_SETTINGS.format(home=home))
    run("pg_ctl", "-l", str(home / "log"), "-w", "-t", "60", "start")
    try:
        yield
    finally:
        run("pg_ctl", "-m", "immediate", "-w", "stop")


def _account(home: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then its own account owns the folder."""
    if os.geteuid() != 0:
        return {}
    shutil.chown(home, "postgres", "postgres")
    return {"user": "postgres", "group": "postgres", "extra_groups": []}
