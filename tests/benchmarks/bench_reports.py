"""What reports cost over a large ledger, beside the bare SQL that they stand on.

    python -m tests.benchmarks.bench_reports [ENTRIES]

The database is made by bulk SQL. The bare peer asks the same question with the driver alone, on
the same file, and drops what it reads; that of the workbook writes the same rows with the bare
library. The local clock may be chosen by `TZ`. Rounds alternate. Prints CPU milliseconds of this
process, medians, and ratios; only the ratios carry over to other computers. The last lines tell
what an audit extract of the whole ledger takes: CPU time beside a bare walk, and memory at most.
"""

from __future__ import annotations

import resource
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter  # type: ignore[import-untyped]

from tests.reports.bulk import make
from tests.store.estate import START
from vamt_qt.reports.catalogue import build_report
from vamt_qt.reports.scope import Asked
from vamt_qt.reports.writing import Format, write_report
from vamt_qt.store.opening import open_views
from vamt_qt.store.usage_reading import read_monthly_usage
from vamt_qt.store.views import Views

ROUNDS = 5
ENTRIES = 1_000_000
NOW = START + timedelta(days=3 * 365)

USAGE = """
SELECT s.key, substr(l.at, 1, 7), m.site, count(*)
FROM spends s JOIN ledger l ON l.seq = s.seq LEFT JOIN machines m ON m.id = l.machine
GROUP BY s.key, substr(l.at, 1, 7), m.site
"""
WALK = "SELECT l.*, s.seq FROM ledger l LEFT JOIN spends s ON s.seq = l.seq ORDER BY l.seq"


@dataclass(frozen=True, slots=True)
class Line:
    """One comparison: CPU milliseconds of ours and of the bare peer."""

    what: str
    ours: float
    bare: float

    def __str__(self) -> str:
        return f"{self.what:<48}{self.ours:10.0f}{self.bare:10.0f}{self.ours / self.bare:8.2f}"


def cpu(step: Callable[[], object]) -> float:
    """Give the CPU milliseconds of one call, the system's included."""
    start = time.process_time()
    step()
    return (time.process_time() - start) * 1_000


def compare(
    what: str, ours: Callable[[], object], bare: Callable[[], object], rounds: int = ROUNDS
) -> Line:
    """Run both in turns, a round that warms up first, and keep the medians."""
    ours()
    bare()
    measured = [(cpu(ours), cpu(bare)) for _ in range(rounds)]
    first, second = zip(*measured, strict=True)
    return Line(what, statistics.median(first), statistics.median(second))


def usage(views: Views, bare: sqlite3.Connection, folder: Path) -> Iterator[Line]:
    """Compare what was spent by key, month and site: the question, and the whole report."""

    def fetch() -> int:
        return len(bare.execute(USAGE).fetchall())

    def report(format_: Format) -> None:
        built = build_report(views, "mak-usage", Asked(), NOW)
        write_report(built, format_, folder / f"usage.{format_}")

    yield compare(
        "usage by key, month and site: the question", lambda: read_monthly_usage(views), fetch
    )
    yield compare("the same: built and written as CSV", lambda: report(Format.CSV), fetch)
    yield compare("the same: built and written as HTML", lambda: report(Format.HTML), fetch)

    def workbook() -> None:
        with closing(xlsxwriter.Workbook(folder / "bare.xlsx", {"constant_memory": True})) as book:
            sheet = book.add_worksheet()
            for number, (key, month, site, spent) in enumerate(bare.execute(USAGE)):
                # As many cells as ours has: the description of the key is one of them.
                sheet.write_row(number, 0, (key, key, month, site, spent))

    yield compare("the same: built and written as XLSX", lambda: report(Format.XLSX), workbook)


def audit(views: Views, bare: sqlite3.Connection, folder: Path) -> Iterator[str]:
    """Tell what an extract of the whole ledger takes."""
    path = folder / "audit.csv"

    def extract() -> None:
        write_report(build_report(views, "audit", Asked(), NOW), Format.CSV, path)

    def walk() -> None:
        for _ in bare.execute(WALK):
            pass

    before = peak()
    ours, theirs = cpu(extract), cpu(walk)
    yield str(Line("audit extract of everything as CSV", ours, theirs))
    yield f"its size: {path.stat().st_size / 1_000_000:.0f} MB"
    yield f"peak of this process: {peak():.0f} MB, {before:.0f} MB before the extract"


def peak() -> float:
    """Give the megabytes that this process took at most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000


def measure(folder: Path, entries: int) -> Iterator[object]:
    """Yield all comparisons, each when it is done."""
    make(folder / "data", entries)
    yield f"{entries:,} ledger entries"
    yield f"{'CPU ms, medians':<48}{'ours':>10}{'bare':>10}{'ratio':>8}"
    with (
        closing(sqlite3.connect(folder / "data" / "vamt.db")) as bare,
        open_views(folder / "data") as views,
    ):
        yield from usage(views, bare, folder)
        yield from audit(views, bare, folder)


def main(entries: int) -> None:
    """Print all comparisons."""
    with TemporaryDirectory() as folder:
        for line in measure(Path(folder), entries):
            print(line, flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES)
