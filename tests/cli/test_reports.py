"""`vamt-qt report`: from the command line to files."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.fixtures.commands import Commands
from vamt_qt.reports.catalogue import CATALOGUE
from vamt_qt.reports.writing import Format


@pytest.fixture
def run(tmp_path: Path) -> Commands:
    """A station with two machines that nobody has looked at yet."""
    run = Commands(tmp_path)
    for name in ("PC-1", "=PC-2"):
        run("machines", "add", name, "--site=Berlin", "--carrier=ssh")
    return run


def test_the_list_names_every_report(run: Commands) -> None:
    listed = {each["name"]: each["filters"] for each in run("report", "list")}
    assert listed.keys() == CATALOGUE.keys()
    assert listed["audit"] == ["key", "machine", "operator", "site", "time"]
    assert "audit" in run("report", "list", as_json=False)


@pytest.mark.parametrize("name", CATALOGUE)
def test_every_report_is_a_command(name: str, run: Commands, tmp_path: Path) -> None:
    for format_ in Format:
        path = tmp_path / f"{name}.out"
        told = run("report", name, f"--format={format_}", f"--output={path}")
        assert told["report"] == name
        assert told["files"][0] == str(path)
        assert all(Path(file).stat().st_size for file in told["files"])


def test_filters_reach_the_report(run: Commands, tmp_path: Path) -> None:
    path = tmp_path / "audit.csv"
    told = run("report", "audit", f"--output={path}", "--machine=pc-1", "--month=this")
    assert told["rows"] == {"entries": 1}
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[5] for row in rows[1:]] == ["PC-1"]
    assert run("report", "audit", f"--output={path}", "--month=2020-01")["rows"] == {"entries": 0}
    run("report", "running-out", f"--output={path}", "--days=3", "--site=Berlin")


def test_no_name_becomes_a_formula(run: Commands, tmp_path: Path) -> None:
    path = tmp_path / "audit.csv"
    run("report", "audit", f"--output={path}")
    assert ",'=PC-2," in path.read_text(encoding="utf-8-sig")


def test_a_name_may_hold_the_date(run: Commands, tmp_path: Path) -> None:
    before = datetime.now(UTC)
    told = run("report", "failures", f"--output={tmp_path / 'f-{date}-{month}.html'}")
    days = {f"{at:%Y-%m-%d}-{at:%Y-%m}" for at in (before, datetime.now(UTC))}
    assert Path(told["files"][0]).name in {f"f-{day}.html" for day in days}


def test_what_cannot_be_done_is_told(run: Commands, tmp_path: Path) -> None:
    def code(*words: str, status: int) -> str:
        return str(run("report", *words, status=status)["error"]["code"])

    assert code("audit", f"--output={tmp_path / 'audit.docx'}", status=2) == "unknown-format"
    nowhere = tmp_path / "nowhere" / "audit.csv"
    assert code("audit", f"--output={nowhere}", status=16) == "report-not-written"
    path = tmp_path / "audit.csv"
    assert code("audit", f"--output={path}", "--site=Atlantis", status=2) == "unknown-site"
    run("report", "audit", status=2, as_json=False)
    run("report", "no-such-report", f"--output={path}", status=2, as_json=False)
    assert not path.exists()
