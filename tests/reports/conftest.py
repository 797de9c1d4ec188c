"""One estate for all tests of reports, and its reports at a fixed time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reports.sample import NOW, sample_in
from tests.store.estate import Place
from vamt_qt.reports.catalogue import CATALOGUE, build_report
from vamt_qt.reports.report import Report
from vamt_qt.reports.scope import Asked
from vamt_qt.store.opening import open_views
from vamt_qt.store.views import Views


@pytest.fixture(scope="session")
def views(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Views]:
    """The sample estate, to be read."""
    place = sample_in(tmp_path_factory.mktemp("estate") / "data")
    with open_views(place.data_dir) as views:
        yield views


@pytest.fixture(params=CATALOGUE)
def report(request: pytest.FixtureRequest, views: Views) -> Report:
    """Each report of everything."""
    return build_report(views, request.param, Asked(), NOW)


@pytest.fixture(scope="session")
def empty_views(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Views]:
    """A station on its first day."""
    place = Place(tmp_path_factory.mktemp("empty") / "data")
    with place.opened():
        pass
    with open_views(place.data_dir) as views:
        yield views


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where files are written."""
    return tmp_path
