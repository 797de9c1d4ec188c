"""What a long ledger costs: verify, export, usage and forecast, in time and memory.

    python -m tests.benchmarks.bench_ledger [ENTRIES] [FOLDER]

Writes a station with so many entries (1,000,000 if not said) into a folder, which is kept and
used again where one is named. Each line gives the seconds of one step and the most memory that
a process of its own, which does nothing else, took for it from the system; beside "nothing", that
must not grow with the ledger. The bare peer of `verify` reads the same rows with sqlite3 and
digests their text.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.store.estate import KEY, Place, collect, received, ref
from vamt_qt.exchange.ledger_file import verify_export, write_export
from vamt_qt.licensing.ledger import use_by_key, verify
from vamt_qt.store.counting import read_count_history, read_drift
from vamt_qt.store.daily_spends import read_daily_spends
from vamt_qt.store.ledger_check import check_ledger
from vamt_qt.store.opening import open_views
from vamt_qt.store.unit import Store
from vamt_qt.store.views import Views

ENTRIES = 1_000_000
A_MACHINE = 5
"""Entries that one machine's activation makes here."""
AT_ONCE = 1000


def fill(store: Store, entries: int) -> None:
    """Record whole activations until there are so many entries."""
    start = store.views.ledger_head().seq // A_MACHINE
    for first in range(start, entries // A_MACHINE, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, entries // A_MACHINE))
        with store.writing() as unit:
            for number in numbers:
                collect(unit, number)
                unit.record(received(number), activation=ref(number))


def tell(line: str) -> None:
    """Say one line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def measured(step: Callable[[], object]) -> float:
    """Run a step and return its seconds."""
    begun = time.perf_counter()
    step()
    return time.perf_counter() - begun


def peak(what: str, folder: Path) -> float:
    """Return the megabytes that a process of its own takes at most for one step."""
    words = [sys.executable, "-m", "tests.benchmarks.bench_ledger", "--peak", what, str(folder)]
    return float(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


def tell_peak(what: str, folder: Path) -> None:
    """Do one step and print the most memory that this process took, in megabytes."""
    with open_views(folder) as views:
        steps(views, folder)[what]()
    # Not `getrusage`: what it tells begins with the size of the process that started this one.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (high,) = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    tell(f"{int(high) / 1_000:.1f}")


def bare(path: Path) -> None:
    """Read and digest the same rows without anything of ours."""
    with closing(sqlite3.connect(path)) as connection:
        for row in connection.execute("SELECT * FROM ledger ORDER BY seq"):
            sha256(repr(row).encode()).hexdigest()


def steps(views: Views, folder: Path) -> dict[str, Callable[[], object]]:
    """Everything that is looked at."""
    export = folder / "ledger.jsonl"
    today = views.ledger(newest_first=True, limit=1)[0].at.date()
    return {
        "nothing": lambda: None,
        "bare sqlite3 and sha256": lambda: bare(views.data_dir / "vamt.db"),
        "verify the chain": lambda: verify(views.ledger_stream()),
        "check all that is derived": lambda: check_ledger(views),
        "export": lambda: write_export(export, views.ledger_stream()),
        "verify the export": lambda: verify_export(export),
        "use by key from the ledger": lambda: use_by_key(views.ledger_stream()),
        "usage": views.usage,
        "spends by day": lambda: read_daily_spends(views, today),
        "history of counts": lambda: read_count_history(views, KEY),
        "drift": lambda: read_drift(views, KEY),
    }


def main() -> None:
    """Fill, then look."""
    if sys.argv[1:2] == ["--peak"]:
        tell_peak(sys.argv[2], Path(sys.argv[3]))
        return
    entries = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    with TemporaryDirectory() as temporary:
        folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(temporary) / "data"
        with Place(folder).opened() as store:
            took = measured(lambda: fill(store, entries))
        tell(f"{entries:,} entries, written in {took:.0f} s")
        tell(f"{'':<34}{'seconds':>10}{'MB at most':>12}")
        with open_views(folder) as views:
            for what, step in steps(views, folder).items():
                tell(f"{what:<34}{measured(step):10.2f}{peak(what, folder):12.1f}")


if __name__ == "__main__":
    main()
