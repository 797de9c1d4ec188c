"""However long the ledger is, an extract of it takes no more memory."""

from __future__ import annotations

import tracemalloc
from datetime import timedelta
from pathlib import Path

import pytest

from tests.reports.bulk import ENTRIES_A_MACHINE, make
from tests.store.estate import START
from vamt_qt.reports.catalogue import build_report
from vamt_qt.reports.scope import Asked
from vamt_qt.reports.writing import Format, write_report
from vamt_qt.store.audit_reading import PAGE
from vamt_qt.store.opening import open_views

NOW = START + timedelta(days=3 * 365)
ENTRIES = 8 * PAGE


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory whose ledger has many pages."""
    folder = tmp_path_factory.mktemp("large") / "data"
    make(folder, ENTRIES)
    return folder


def peak(folder: Path, asked: Asked, path: Path) -> tuple[int, int]:
    """How many entries were written, and the bytes that it took at most."""
    with open_views(folder) as views:
        report = build_report(views, "audit", asked, NOW)
        tracemalloc.start()
        write_report(report, Format.CSV, path)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return report.tables[0].count, most


def test_memory_does_not_grow_with_the_ledger(large: Path, tmp_path: Path) -> None:
    a_third = Asked(until=f"{START + timedelta(days=400):%Y-%m-%d}")
    some, little = peak(large, a_third, tmp_path / "some.csv")
    everything, much = peak(large, Asked(), tmp_path / "all.csv")
    assert everything == ENTRIES
    assert 2 * PAGE < some < ENTRIES / 2
    assert much < 1.2 * little


def test_every_entry_is_there_once(large: Path, tmp_path: Path) -> None:
    peak(large, Asked(), tmp_path / "all.csv")
    lines = (tmp_path / "all.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.partition(",")[0] for line in lines[1:]] == [
        str(seq) for seq in range(1, ENTRIES + 1)
    ]


def test_usage_is_counted_where_the_data_are(large: Path) -> None:
    with open_views(large) as views:
        report = build_report(views, "mak-usage", Asked(), NOW)
    spent = next(figure.value for figure in report.figures if figure.label == "Spent")
    assert spent == ENTRIES // ENTRIES_A_MACHINE
    assert report.tables[0].totals[-1] == spent
