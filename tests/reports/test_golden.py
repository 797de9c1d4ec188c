"""Every report in every format is what was looked at when it was kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reports.golden import FOLDER, essence, write_all
from vamt_qt.reports.catalogue import CATALOGUE
from vamt_qt.reports.writing import Format
from vamt_qt.store.views import Views

KEPT = sorted(path.name for path in FOLDER.iterdir())


@pytest.fixture(scope="module")
def written(views: Views, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every report, made now."""
    folder = tmp_path_factory.mktemp("written")
    write_all(views, folder)
    return folder


def test_all_of_them_are_kept(written: Path) -> None:
    assert sorted(path.name for path in written.iterdir()) == KEPT
    assert {f"{name}.{format_}" for name in CATALOGUE for format_ in Format} <= set(KEPT)


@pytest.mark.parametrize("name", KEPT)
def test_it_is_what_was_kept(name: str, written: Path) -> None:
    assert essence(written / name) == essence(FOLDER / name)
