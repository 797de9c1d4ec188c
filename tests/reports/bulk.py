"""A large database made by plain SQL: what it holds is counted, not believed.

Entries have made-up digests, so that `ledger verify` would refuse them; reports do not look.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.store.estate import START, Clock
from vamt_qt.store.opening import open_store

KEYS = 40
SITES = 25
ENTRIES_A_MACHINE = 10
"""How many entries each machine has; one of them spends."""

_ENTRY = "INSERT INTO ledger VALUES (?, ?, ?, ?, ?, NULL, ?, ?, 'station-1', ?, '', ?, ?, ?)"
_SPEND = "INSERT INTO spends (key, iid, seq) VALUES (?, ?, ?)"
_SPENT_KIND = "cid-received"


def make(folder: Path, entries: int) -> None:
    """Make a data directory whose ledger holds so many entries over three years."""
    with open_store(folder, clock=Clock(), operator="ann", host="station-1"):
        pass
    with closing(sqlite3.connect(folder / "vamt.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.executemany(_insert_machine(connection), _machines(entries // ENTRIES_A_MACHINE))
        connection.executemany(_insert_key(connection), _keys())
        connection.executemany(_ENTRY, _entries(entries))
        connection.executemany(_SPEND, _spends(entries))
        connection.execute("COMMIT")
        connection.execute("ANALYZE")


def _insert(connection: sqlite3.Connection, table: str, values: dict[str, str]) -> str:
    """Fill the columns that are given; every other one takes what is nothing to its type."""
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    names = [column[1] for column in columns]
    nothing = {"TEXT": "''", "INTEGER": "0", "BLOB": "x''"}
    parts = [
        values.get(column[1]) or (nothing[column[2]] if column[3] else "NULL") for column in columns
    ]
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(parts)})"


def _insert_machine(connection: sqlite3.Connection) -> str:
    given = {"id": "?1", "name": "?2", "name_key": "lower(?2)", "site": "?3", "carrier": "'ssh'"}
    return _insert(connection, "machines", given | {"tags": "'[]'", "port": "22"})


def _insert_key(connection: sqlite3.Connection) -> str:
    given = {"id": "?1", "kind": "'mak'", "last_five": "?2", "fingerprint": "?1"}
    return _insert(connection, "keys", given | {"added_at": "?3", "purchased": "1000000"})


def _machines(count: int) -> Iterator[tuple[str, str, str]]:
    for number in range(count):
        yield f"m{number}", f"PC-{number:07d}", f"Site {number % SITES:02d}"


def _keys() -> Iterator[tuple[str, str, str]]:
    for number in range(KEYS):
        yield f"key-{number:02d}", f"K{number:02d}FF", _moment(START)


def _entries(count: int) -> Iterator[tuple[Any, ...]]:
    step = timedelta(days=3 * 365) / count
    for seq in range(1, count + 1):
        machine = (seq - 1) // ENTRIES_A_MACHINE
        kind, detail = _fact(seq, machine)
        yield (
            seq,
            _moment(START + seq * step),
            kind,
            f"m{machine}",
            f"m{machine}/windows",
            f"key-{machine % KEYS:02d}",
            "ann" if machine % 3 else "bob",
            f"run-{seq // 5000}",
            detail,
            f"{seq - 1:064x}",
            f"{seq:064x}",
        )


def _fact(seq: int, machine: int) -> tuple[str, str]:
    if seq % ENTRIES_A_MACHINE:
        return "status-observed", '{"status":1,"status_reason":0}'
    digits = {"iid": f"{machine:063d}", "cid": f"{machine:048d}"}
    detail = {**digits, "key": f"key-{machine % KEYS:02d}", "spends": True}
    return _SPENT_KIND, json.dumps(detail, sort_keys=True, separators=(",", ":"))


def _spends(count: int) -> Iterator[tuple[str, str, int]]:
    for seq in range(ENTRIES_A_MACHINE, count + 1, ENTRIES_A_MACHINE):
        machine = (seq - 1) // ENTRIES_A_MACHINE
        yield f"key-{machine % KEYS:02d}", f"{machine:063d}", seq


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")
