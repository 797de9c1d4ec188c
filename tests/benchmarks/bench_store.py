"""What the store costs beside bare sqlite3 that writes and reads the same rows.

    python -m tests.benchmarks.bench_store [MACHINES]

The bare peer works on a copy of the same file, with the same schema, indexes, triggers and
synchronous writes; it inserts rows that are finished and drops what it reads. Rounds alternate.
Prints CPU milliseconds of this process, medians, and ratios; only the ratios carry over to other
computers. Recording also chains, checks and derives, which the bare peer does not. The last lines
tell how much memory a walk through the ledger takes at its peak.
"""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.store.estate import KEY, PROBED, Clock, collect, machine, received, ref, windows
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.ledger import verify
from vamt_qt.store.opening import open_store, open_views
from vamt_qt.store.unit import Store
from vamt_qt.store.views import Views

ROUNDS = 5
FACTS = 1000
SMALL_UNITS = 100
MACHINES = 20_000


@dataclass(frozen=True, slots=True)
class Line:
    """One comparison: CPU milliseconds of ours and of the bare peer."""

    what: str
    ours: float
    bare: float

    def __str__(self) -> str:
        return f"{self.what:<44}{self.ours:10.1f}{self.bare:10.1f}{self.ours / self.bare:8.2f}"


def cpu(step: Callable[[], object]) -> float:
    """Give the CPU milliseconds of one call, the system's included."""
    start = time.process_time()
    step()
    return (time.process_time() - start) * 1_000


def compare(what: str, ours: Callable[[], object], bare: Callable[[], object]) -> Line:
    """Run both in turns, a round that warms up first, and keep the medians."""
    ours()
    bare()
    rounds = [(cpu(ours), cpu(bare)) for _ in range(ROUNDS)]
    first, second = zip(*rounds, strict=True)
    return Line(what, statistics.median(first), statistics.median(second))


@contextmanager
def estate(folder: Path, machines: int) -> Iterator[Store]:
    """Open a store of many machines, each with a product, half of them confirmed."""
    with open_store(folder, clock=Clock(), operator="ann", host="bench") as store:
        for first in range(0, machines, 1000):
            numbers = range(first, min(first + 1000, machines))
            with store.writing() as unit:
                for number in numbers:
                    unit.add_machine(machine(number))
                    unit.save_products(MachineId(f"m{number}"), [windows(number)])
                collect(unit, *numbers)
                for number in numbers[::2]:
                    unit.record(received(number), activation=ref(number))
        yield store


class Bare:
    """The same rows by the driver alone, in a copy of the database."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA synchronous = FULL")
        self.connection.execute("PRAGMA foreign_keys = ON")
        columns = [row[1] for row in self.connection.execute("PRAGMA table_info(ledger)")]
        marks = ", ".join("?" for _ in columns)
        self._insert = f"INSERT INTO ledger ({', '.join(columns)}) VALUES ({marks})"
        last = self.connection.execute("SELECT * FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()
        self._seq, self._digest = last[0], last[-1]
        self._sample = self.connection.execute(
            "SELECT * FROM ledger WHERE kind = 'probed' ORDER BY seq DESC LIMIT 1"
        ).fetchone()

    def record(self, facts: int) -> None:
        """Insert finished entries and update their activations, in one transaction."""
        entries = [
            (self._seq + at, *self._sample[1:-2], self._digest, self._digest)
            for at in range(1, facts + 1)
        ]
        self._seq += facts
        updates = [("probed", 0, self._seq, ref(number)) for number in range(facts)]
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.executemany(self._insert, entries)
        self.connection.executemany(
            "UPDATE activations SET stage = ?, status = ?, seq = ? WHERE ref = ?", updates
        )
        self.connection.execute("UPDATE changes SET count = count + 1 WHERE area = 'ledger'")
        self.connection.execute("COMMIT")

    def fetch(self, query: str) -> int:
        """Read all rows and drop them."""
        return len(self.connection.execute(query).fetchall())


def recording(store: Store, bare: Bare) -> Iterator[Line]:
    """Compare one large unit, and many small ones."""

    def unit() -> None:
        with store.writing() as unit:
            unit.prefetch([ref(number) for number in range(FACTS)])
            for number in range(FACTS):
                unit.record(PROBED, activation=ref(number))

    numbers = count()

    def small() -> None:
        for _ in range(SMALL_UNITS):
            with store.writing() as unit:
                unit.record(PROBED, activation=ref(next(numbers) % FACTS))

    def bare_small() -> None:
        for _ in range(SMALL_UNITS):
            bare.record(1)

    yield compare(f"record {FACTS:,} facts in one unit", unit, lambda: bare.record(FACTS))
    yield compare(f"record {SMALL_UNITS} facts, a unit each", small, bare_small)


PRODUCTS = """
SELECT p.machine, p.status, p.name, p.partial_key, a.stage, a.failure_code, a.failure_message,
       a.failure_hint, a.failure_hresult
FROM products p LEFT JOIN activations a ON a.ref = p.activation ORDER BY p.machine, p.name, p.sku
"""
USAGE = "SELECT key, count(*) FROM spends GROUP BY key"


def reading(views: Views, bare: Bare) -> Iterator[Line]:
    """Compare what pages load."""
    machines = "SELECT * FROM machines ORDER BY name_key, site"
    yield compare(
        "rows of the machines' page",
        views.machine_rows,
        lambda: (bare.fetch(machines), bare.fetch(PRODUCTS)),
    )
    yield compare("machines", views.machines, lambda: bare.fetch(machines))
    yield compare(
        "products",
        views.products,
        lambda: bare.fetch("SELECT * FROM products ORDER BY machine, name"),
    )
    yield compare(
        "activations",
        views.activations,
        lambda: bare.fetch("SELECT * FROM activations ORDER BY ref"),
    )
    yield compare("usage", lambda: repeat(views.usage), lambda: repeat(lambda: bare.fetch(USAGE)))
    yield compare(
        "a page of the ledger, by key",
        lambda: repeat(lambda: views.ledger(key=KEY, newest_first=True, limit=100)),
        lambda: repeat(
            lambda: bare.fetch(
                f"SELECT * FROM ledger WHERE key = '{KEY}' ORDER BY seq DESC LIMIT 100"
            )
        ),
    )
    yield compare(
        "has anything changed?",
        lambda: repeat(views.data_version),
        lambda: repeat(lambda: bare.fetch("SELECT area, count FROM changes")),
    )
    yield compare(
        "verify the whole ledger",
        lambda: verify(views.ledger_stream()),
        lambda: bare.fetch("SELECT * FROM ledger ORDER BY seq"),
    )


def repeat(step: Callable[[], object], times: int = 20) -> None:
    """Run a short step often enough to be measured."""
    for _ in range(times):
        step()


def peak(views: Views) -> float:
    """Give the megabytes that a verification takes at most."""
    tracemalloc.start()
    verify(views.ledger_stream())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1_000_000


def measure(folder: Path, machines: int) -> Iterator[object]:
    """Yield all comparisons, each when it is done."""
    ours, copy = folder / "ours", folder / "bare.db"
    with estate(ours, machines) as store:
        entries = store.views.ledger_head().seq
    shutil.copy(ours / "vamt.db", copy)
    yield f"{machines:,} machines, {entries:,} ledger entries"
    yield f"{'CPU ms, medians':<44}{'ours':>10}{'bare':>10}{'ratio':>8}"
    bare = Bare(copy)
    with closing(bare.connection), open_views(ours) as views:
        yield from reading(views, bare)
        yield f"peak of a verification: {peak(views):.1f} MB"
        with open_store(ours, clock=Clock(), operator="ann", host="bench") as store:
            yield from recording(store, bare)


def main(machines: int) -> None:
    """Print all comparisons."""
    with TemporaryDirectory() as folder:
        for line in measure(Path(folder), machines):
            print(line, flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MACHINES)
