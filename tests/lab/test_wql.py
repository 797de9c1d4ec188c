"""The query language: what it finds, and how strict it is."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.lab.cim import CimError, Row
from vamt_qt.lab.wql import parse

ROWS: list[Row] = [
    {"Name": "Windows(R)", "Status": 1, "Key": "2222C", "IsAddon": False},
    {"Name": "Office 16", "Status": 5, "Key": None, "IsAddon": False},
    {"Name": "ESU o'clock", "Status": 2, "Key": "8888X", "IsAddon": True},
]


def _found(where: str) -> list[object]:
    test = parse(f"SELECT Name FROM Product WHERE {where}").test
    return [row["Name"] for row in ROWS if test(row)]


@pytest.mark.parametrize(
    ("where", "names"),
    [
        ("Key <> NULL", ["Windows(R)", "ESU o'clock"]),
        ("key != null", ["Windows(R)", "ESU o'clock"]),
        ("Key = NULL", ["Office 16"]),
        ("Key IS NULL", ["Office 16"]),
        ("Key IS NOT NULL", ["Windows(R)", "ESU o'clock"]),
        ("Key = '2222c'", ["Windows(R)"]),
        ('Key = "8888X"', ["ESU o'clock"]),
        ("Key <> '2222C'", ["ESU o'clock"]),
        ("IsAddon = FALSE", ["Windows(R)", "Office 16"]),
        ("IsAddon = 'true'", ["ESU o'clock"]),
        ("Status = 5", ["Office 16"]),
        ("Status >= 2 AND Status < 5", ["ESU o'clock"]),
        ("Status = '1' OR Status = 5", ["Windows(R)", "Office 16"]),
        ("NOT Status = 1 AND Key <> NULL", ["ESU o'clock"]),
        ("NOT (Status = 1 OR Key = NULL)", ["ESU o'clock"]),
        ("Name LIKE 'windows%'", ["Windows(R)"]),
        ("Name LIKE 'Office 1_'", ["Office 16"]),
        (r"Name = 'ESU o\'clock'", ["ESU o'clock"]),
    ],
)
def test_conditions(where: str, names: list[object]) -> None:
    assert _found(where) == names


def test_columns_keep_their_order_and_a_star_has_none() -> None:
    assert parse("select B, a from c").columns == ("B", "a")
    assert parse("SELECT * FROM C").columns == ()


def test_every_property_that_a_query_names_is_told() -> None:
    query = parse("SELECT A FROM C WHERE B = 1 AND NOT (D LIKE 'x' OR E IS NULL)")
    assert query.named == ("A", "B", "D", "E")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "SELECT",
        "SELECT FROM C",
        "SELECT A, FROM C",
        "SELECT A B FROM C",
        "SELECT *, A FROM C",
        "SELECT A FROM",
        "SELECT A FROM C WHERE",
        "SELECT A FROM C WHERE A",
        "SELECT A FROM C WHERE A =",
        "SELECT A FROM C WHERE A = B",
        "SELECT A FROM C WHERE A < NULL",
        "SELECT A FROM C WHERE A LIKE 5",
        "SELECT A FROM C WHERE (A = 1",
        "SELECT A FROM C WHERE A = 1)",
        "SELECT A FROM C WHERE A = 'open",
        "SELECT A FROM C; DROP",
        "DELETE FROM C",
        "SELECT A FROM C ORDER BY A",
    ],
)
def test_anything_else_is_an_invalid_query(text: str) -> None:
    with pytest.raises(CimError) as caught:
        parse(text)
    assert caught.value.hresult == 0x80041017


@given(st.text(max_size=60))
def test_no_text_does_worse_than_an_invalid_query(text: str) -> None:
    with suppress(CimError):
        parse(text)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_an_escaped_literal_finds_exactly_itself(text: str) -> None:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    test = parse(f"SELECT A FROM C WHERE A = '{escaped}'").test
    assert test({"A": text})
    assert not test({"A": text + "x"})


def test_a_number_is_not_compared_with_a_text_that_is_none() -> None:
    test = parse("SELECT A FROM C WHERE A = 'x'").test
    with pytest.raises(CimError):
        test({"A": 1})


def test_moments_can_be_looked_for() -> None:
    test = parse("SELECT A FROM C WHERE A = NULL").test
    assert not test({"A": datetime(2025, 1, 1, tzinfo=UTC)})
