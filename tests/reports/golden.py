"""The reports of the sample estate as files that are kept beside the tests.

    TZ=UTC python -m tests.reports.golden

writes them anew; look at them before they are committed.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from pypdf import PdfReader

from tests.reports.sample import NOW, sample_in
from vamt_qt.reports.catalogue import CATALOGUE, build_report
from vamt_qt.reports.scope import Asked
from vamt_qt.reports.writing import Format, write_report
from vamt_qt.store.opening import open_views
from vamt_qt.store.views import Views

FOLDER = Path(__file__).parent / "golden"


def write_all(views: Views, folder: Path) -> None:
    """Write every report in every format."""
    for name in CATALOGUE:
        report = build_report(views, name, Asked(), NOW)
        for format_ in Format:
            write_report(report, format_, folder / f"{name}.{format_}")


def essence(path: Path) -> object:
    """What must not change in a file: all of it, but for how it is packed.

    Of a workbook that is every part, of a PDF what is drawn on each page; fonts are left out.
    """
    match path.suffix:
        case ".xlsx":
            with zipfile.ZipFile(path) as archive:
                return {name: archive.read(name) for name in archive.namelist()}
        case ".pdf":
            reader = PdfReader(path)
            pages = [page.get_contents() for page in reader.pages]
            return [page.get_data() for page in pages if page is not None]
        case _:
            return path.read_bytes()


def main() -> None:
    """Write the kept files anew."""
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.iterdir():
        path.unlink()
    with TemporaryDirectory() as folder:
        place = sample_in(Path(folder) / "data")
        with open_views(place.data_dir) as views:
            write_all(views, FOLDER)


if __name__ == "__main__":
    main()
