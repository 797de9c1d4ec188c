"""HTML as one file: nothing is fetched, nothing runs, foreign names stay names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.reports.reading import Page
from tests.reports.sample import HEBREW, MARKUP, NOW
from vamt_qt.reports.catalogue import build_report
from vamt_qt.reports.report import Report
from vamt_qt.reports.scope import Asked
from vamt_qt.reports.writing import Format, write_report
from vamt_qt.store.views import Views


@pytest.fixture
def text(report: Report, tmp_path: Path) -> str:
    """A report's page."""
    [path] = write_report(report, Format.HTML, tmp_path / "report.html")
    return path.read_text(encoding="utf-8")


def parsed(text: str) -> Page:
    """A page taken apart; what is not closed or closed wrongly is an error."""
    page = Page()
    page.feed(text)
    page.close()
    assert not page.open
    return page


def test_nothing_is_fetched_and_nothing_runs(text: str) -> None:
    page = parsed(text)
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "form", "base", "a"}
    for _, attributes in page.tags:
        assert not {"src", "href", "srcset", "action"} & attributes.keys()
        assert not [name for name in attributes if name.startswith("on")]
    assert "url(" not in text
    assert "@import" not in text
    assert "default-src 'none'; style-src 'unsafe-inline'" in text


def test_light_dark_and_paper(text: str) -> None:
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert re.search(r"thead \{ display: table-header-group", text)


def test_charts_are_drawn_in_the_page(text: str, report: Report) -> None:
    drawn = [attributes["aria-label"] for tag, attributes in parsed(text).tags if tag == "svg"]
    assert drawn == [chart.title for chart in report.charts]


def test_foreign_names_stay_names(views: Views, tmp_path: Path) -> None:
    report = build_report(views, "audit", Asked(), NOW)
    [path] = write_report(report, Format.HTML, tmp_path / "audit.html")
    text = path.read_text(encoding="utf-8")
    assert MARKUP in parsed(text).texts
    assert "<script" not in text
    assert f"<bdi>{HEBREW}</bdi>" in text
