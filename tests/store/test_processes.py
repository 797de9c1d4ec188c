"""Several processes on one store: two that write, one that reads meanwhile, one that is killed."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.store.estate import Place, machine
from tests.store.writer import ENTRIES
from vamt_qt.licensing.machine import Machine
from vamt_qt.store.ledger_check import check_ledger
from vamt_qt.store.opening import open_views
from vamt_qt.store.unit import Store

ROOT = Path(__file__).resolve().parents[2]
UNITS = 15


@contextmanager
def writer(place: Place, name: str, units: int, *how: str) -> Iterator[subprocess.Popen[str]]:
    """Run `writer.py` beside this test; end it with the test if it has not ended."""
    arguments = [str(place.data_dir), place.url, name, str(units), *how]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.writer", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def lines(process: subprocess.Popen[str]) -> Iterator[str]:
    """Yield what a process prints, as it comes."""
    assert process.stdout is not None
    for line in process.stdout:
        yield line.strip()


def check_whole_units(store: Store, least: int) -> None:
    """Check that every unit is there as a whole or not at all, and that all adds up."""
    report = check_ledger(store.views)
    assert report.verdict.is_whole
    assert not [problem for problem in report.problems if "noted beside" not in problem]
    machines = store.views.machines()
    assert len(machines) >= least
    assert report.verdict.head.seq == ENTRIES * len(machines)
    assert sum(usage.spent for usage in store.views.usage()) == len(machines)


def test_two_processes_write_one_chain(place: Place) -> None:
    with place.opened():
        pass
    with writer(place, "a", UNITS) as first, writer(place, "b", UNITS) as second:
        assert len(list(lines(first))) == len(list(lines(second))) == UNITS
        assert (first.wait(), second.wait()) == (0, 0)
    with place.opened() as store:
        check_whole_units(store, 2 * UNITS)
        assert check_ledger(store.views).is_whole
        writers = [entry.stamp.operator for entry in store.views.ledger()]
        assert writers.count("a") == writers.count("b") == ENTRIES * UNITS


def test_first_start_of_two_processes_at_once(place: Place) -> None:
    """Both find no tables, no name, and make them; one of them waits."""
    with writer(place, "a", 3) as first, writer(place, "b", 3) as second:
        assert len(list(lines(first))) == len(list(lines(second))) == 3
    with place.opened() as store:
        check_whole_units(store, 6)


def test_reader_sees_whole_units_while_another_process_writes(place: Place) -> None:
    with place.opened():
        pass
    seen: list[int] = []
    with open_views(place.data_dir, url=place.url) as views, writer(place, "a", UNITS) as process:
        for _ in lines(process):
            head, version = views.ledger_head(), views.data_version()
            assert head.seq % ENTRIES == 0
            assert version.ledger >= head.seq // ENTRIES
            assert len(views.machines()) >= head.seq // ENTRIES
            assert check_ledger(views).verdict.is_whole
            seen.append(head.seq)
    assert seen == sorted(seen)
    assert seen[-1] == ENTRIES * UNITS


def test_threads_read_while_one_writes(store: Store) -> None:
    stop = threading.Event()
    found: list[tuple[Machine, ...]] = []

    def read() -> None:
        while not stop.is_set():
            found.append(store.views.machines())

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for first in range(0, 40, 4):
        with store.writing() as unit:
            for number in range(first, first + 4):
                unit.add_machine(machine(number))
    stop.set()
    for reader in readers:
        reader.join()
    assert all(len(machines) % 4 == 0 for machines in found)
    assert len(store.views.machines()) == 40


def test_threads_write_one_after_the_other(store: Store) -> None:
    def write(first: int) -> None:
        for number in range(first, first + 5):
            with store.writing() as unit:
                unit.add_machine(machine(number))

    writers = [threading.Thread(target=write, args=(first,)) for first in (0, 100, 200)]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    assert len(store.views.machines()) == 15
    assert check_ledger(store.views).is_whole


@pytest.mark.parametrize("committed", [0, 3])
def test_kill_in_the_middle_of_a_unit_loses_it_whole(place: Place, committed: int) -> None:
    with writer(place, "a", committed, "hang") as process:
        for line in lines(process):
            if line == "inside":
                process.kill()
        process.wait()
    with place.opened() as store:
        check_whole_units(store, committed)
        assert len(store.views.machines()) == committed
        assert check_ledger(store.views).is_whole
        with store.writing() as unit:
            unit.add_machine(machine(1))
        assert check_ledger(store.views).is_whole


@pytest.mark.parametrize("after", [1, 4])
def test_kill_at_any_moment_keeps_what_was_committed(place: Place, after: int) -> None:
    reported = 0
    with writer(place, "a", 1000) as process:
        for _ in lines(process):
            reported += 1
            if reported == after:
                process.kill()  # it is somewhere in the units that follow
        process.wait()
    with place.opened() as store:
        check_whole_units(store, reported)
        with store.writing() as unit:
            unit.add_machine(machine(1))
        assert check_ledger(store.views).is_whole
