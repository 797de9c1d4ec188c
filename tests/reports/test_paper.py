"""PDF pages: nothing overlaps, headers and numbers are on every page, scripts are shaped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import ContentStream

from tests.reports.reading import pdf_pages
from tests.reports.sample import LONG, NOW
from vamt_qt.reports.directions import is_right_to_left, visual_runs
from vamt_qt.reports.document import lay_out, write
from vamt_qt.reports.drawing import Anchor, DrawnShape, Label
from vamt_qt.reports.lines import wrapped
from vamt_qt.reports.output import writing
from vamt_qt.reports.paper import BOTTOM, CONTENT, MARGIN
from vamt_qt.reports.press import MISSING, PAGE_HEIGHT, PAGE_WIDTH, Press
from vamt_qt.reports.report import Column, Figure, Kind, Report, Row, Table
from vamt_qt.reports.writing import Format, write_report

COLUMNS = (
    Column("Machine"),
    Column("Site"),
    Column("Key", Kind.CODE),
    Column("What happened to it", Kind.WORDS),
    Column("Spent", Kind.NUMBER),
    Column("When (UTC)", Kind.TIME),
)


def report_of(rows: Sequence[Row], totals: Row = ()) -> Report:
    """A report with one table."""
    table = Table(
        name="rows", title="Rows", columns=COLUMNS, rows=rows, count=len(rows), totals=totals
    )
    figures = (Figure("Rows", len(rows)), Figure("Digest", "0" * 64, Kind.CODE))
    return Report(name="names", title="Names", made=NOW, figures=figures, tables=(table,))


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """Fonts that all tests measure with; nothing is drawn."""
    with closing(Press("Names", NOW)) as press:
        yield press


Place = tuple[float, float, float, float]


def places(page: Sequence[DrawnShape], press: Press) -> list[Place]:
    """Where the labels of a page stand: left, top, right, bottom."""
    return [_place(shape, press) for shape in page if isinstance(shape, Label)]


def _place(label: Label, press: Press) -> Place:
    width = press.width(label.text, label.size, label.bold)
    before = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[label.anchor]
    left = label.x - before * width
    return left, label.y - 0.75 * label.size, left + width, label.y + 0.2 * label.size


def overlap(one: Place, other: Place) -> bool:
    """Whether two rectangles share more than an edge."""
    slack = 0.05
    across = one[0] < other[2] - slack and other[0] < one[2] - slack
    return across and one[1] < other[3] - slack and other[1] < one[3] - slack


def assert_tidy(report: Report, press: Press) -> None:
    """Every label is on its page and on no other label."""
    for page in lay_out(report, press).pages:
        found = places(page, press)
        for left, top, right, bottom in found:
            assert left >= MARGIN - 0.1
            assert right <= PAGE_WIDTH - MARGIN + 0.1
            assert top >= 0
            assert bottom <= PAGE_HEIGHT
        assert not [pair for pair in combinations(found, 2) if overlap(*pair)]


def test_overlapping_is_noticed(press: Press) -> None:
    one = _place(Label(10, 20, "some text", 8), press)
    assert overlap(one, _place(Label(12, 22, "other text", 8), press))
    assert not overlap(one, _place(Label(10, 31, "other text", 8), press))


def test_every_report_is_tidy(report: Report, press: Press) -> None:
    assert_tidy(report, press)


NAMES = st.one_of(
    st.text(alphabet="ab -_.MWשלוםمرحبا漢", max_size=200),
    st.sampled_from([LONG, "x" * 900, "word " * 100, ""]),
)
ROWS = st.lists(
    st.tuples(
        NAMES,
        NAMES,
        st.sampled_from(["…KKKKK", None, "0xC004F050"]),
        NAMES,
        st.integers(-(10**9), 10**9),
        st.sampled_from([NOW, None]),
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(ROWS)
def test_no_names_make_it_untidy(press: Press, rows: list[Row]) -> None:
    assert_tidy(report_of(rows), press)


@given(st.text(max_size=120), st.floats(20, 200))
def test_lines_hold_the_whole_text_and_fit(press: Press, text: str, width: float) -> None:
    text = " ".join(text.split())
    lines = wrapped(text, width, lambda part: press.width(part, 8.5))
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert press.width(line, 8.5) <= width or len(line) == 1


def many(count: int) -> Report:
    """A report of several pages with totals."""
    rows = [(f"PC-{at:04d}", "Berlin", "…KKKKK", "It was seen", at, NOW) for at in range(count)]
    return report_of(rows, ("Total", None, None, None, sum(range(count)), None))


@pytest.mark.parametrize("count", range(60, 100))
def test_totals_never_stand_alone(count: int, press: Press) -> None:
    pages = [
        [shape.text for shape in page if isinstance(shape, Label)]
        for page in lay_out(many(count), press).pages
    ]
    [last] = [labels for labels in pages if "Total" in labels]
    assert f"PC-{count - 1:04d}" in last


def test_header_and_number_on_every_page(tmp_path: Path) -> None:
    [path] = write_report(many(200), Format.PDF, tmp_path / "many.pdf")
    pages = pdf_pages(path)
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert "MachineSiteKeyWhathappenedtoitSpentWhen(UTC)" in page
        assert page.endswith(f"Page{number}of{len(pages)}")
    assert "".join(pages).count("PC-0150") == 1


def test_a_name_longer_than_a_page_goes_on_on_the_next(press: Press) -> None:
    columns = tuple(Column(f"Column {at}") for at in range(10))
    row = tuple("x" * 1000 for _ in columns)
    table = Table(name="rows", title="Rows", columns=columns, rows=[row] * 2, count=2)
    report = Report(name="names", title="Names", made=NOW, tables=(table,))
    assert_tidy(report, press)
    pages = lay_out(report, press).pages
    drawn = "".join(s.text for page in pages for s in page if isinstance(s, Label))
    assert drawn.count("x") == 20 * 1000


def test_figures_stand_under_each_other(press: Press) -> None:
    assert len({press.width(str(digit), 10) for digit in range(10)}) == 1
    assert len({press.width(str(digit), 10, bold=True) for digit in range(10)}) == 1


# --- scripts


def drawn_codes(report: Report, path: Path) -> list[tuple[str, str]]:
    """The glyphs of the first page in the order in which they stand: code and character."""
    with writing() as files:
        write(report, path, files)
        files.finish()
    reader = PdfReader(path)
    page = reader.pages[0]
    maps = {
        name: _characters(font.get_object()["/ToUnicode"].get_data().decode())
        for name, font in page["/Resources"]["/Font"].items()  # type: ignore[index]
    }
    codes: list[tuple[str, str]] = []
    font = ""
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator == b"Tf":
            font = operands[0]
        for part in operands[0] if operator == b"TJ" else operands if operator == b"Tj" else []:
            if isinstance(part, int | float):
                continue
            data = part if isinstance(part, bytes) else part.original_bytes
            for at in range(0, len(data), 2):
                code = data[at : at + 2].hex().upper()
                codes.append((f"{font}{code}", maps[font].get(code, "")))
    return codes


def _characters(mapping: str) -> dict[str, str]:
    pairs = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>", mapping)
    return {code: bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def titled(name: str) -> Report:
    """A report that holds one name."""
    table = Table(name="rows", title="Rows", columns=(Column("Machine"),), rows=[(name,)], count=1)
    return Report(name="names", title="Names", made=NOW, tables=(table,))


def test_hebrew_stands_from_right_to_left(tmp_path: Path) -> None:
    name = "אבגד"
    drawn = "".join(char for _, char in drawn_codes(titled(name), tmp_path / "a.pdf"))
    assert name[::-1] in drawn
    assert name not in drawn


def test_numbers_and_latin_words_keep_their_direction_in_a_hebrew_name(tmp_path: Path) -> None:
    drawn = "".join(c for _, c in drawn_codes(titled("מעבדה PC-42 (צפון)"), tmp_path / "a.pdf"))
    # Brackets are found as they were typed; their shapes are turned round.
    assert ")ןופצ( PC-42 הדבעמ" in drawn


@pytest.mark.parametrize(
    ("text", "turned", "runs"),
    [
        ("אבג 42 end", False, [("42", False), ("אבג ", True), (" end", False)]),
        ("אבג 42 end", True, [("end", False), (" ", True), ("42", False), ("אבג ", True)]),
        ("start אבג", False, [("start ", False), ("אבג", True)]),
        ("PC-1", False, [("PC-1", False)]),
        ("", False, []),
    ],
)
def test_parts_within_parts_are_turned(
    text: str, turned: bool, runs: list[tuple[str, bool]]
) -> None:
    assert visual_runs(text, turned=turned) == runs


@given(st.text(alphabet="ab 12()-אבמر٣"), st.booleans())
def test_ordering_loses_nothing(text: str, turned: bool) -> None:
    runs = visual_runs(text, turned=turned)
    assert sorted("".join(part for part, _ in runs)) == sorted(text)


def test_arabic_letters_are_joined(tmp_path: Path) -> None:
    codes = drawn_codes(titled("ببب"), tmp_path / "a.pdf")
    shapes = {code for code, char in codes if char == "ب"}
    assert len(shapes) == 3  # at the beginning, in the middle, at the end


def test_arabic_can_be_found_again(tmp_path: Path) -> None:
    codes = drawn_codes(titled("مختبر القاهرة"), tmp_path / "a.pdf")
    assert all(char for _, char in codes)
    assert set("مختبرالقاهرة") <= {char for _, char in codes}


@pytest.mark.parametrize(
    ("text", "answer"),
    [("שלום PC", True), ("PC שלום", False), ("42 مرحبا", True), ("42", False), ("", False)],
)
def test_the_first_letter_decides_the_direction(text: str, answer: bool) -> None:
    assert is_right_to_left(text) is answer


def test_a_character_that_no_font_has_is_told(tmp_path: Path) -> None:
    private = "\ue123"
    [path] = write_report(titled(f"PC {private}"), Format.PDF, tmp_path / "a.pdf")
    text = "".join(pdf_pages(path))
    assert f"PC{MISSING}" in text
    assert "nofontofthiscomputerhas" in text


def test_content_ends_above_the_footer() -> None:
    assert BOTTOM < PAGE_HEIGHT - 36
    assert pytest.approx(PAGE_WIDTH - 2 * MARGIN) == CONTENT
