"""Product keys come in as people have them, and no message repeats one."""

import traceback
from datetime import date
from io import BytesIO
from itertools import islice, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.exchange.key_list import MAX_KEYS, KeyEntry, read_key_list, read_key_text
from vamt_qt.licensing.errors import BadInputError, LicensingError
from vamt_qt.licensing.product_key import KeyKind, KeyTerms, ProductKey

# Visibly made up, from letters that keys may hold.
ONE = "FKKVR-TBCDF-GHJKM-PQRTV-22222"
TWO = "FKKVR-TBCDF-GHJKM-PQRTV-33333"
BAD = "FKKVR-TBCDF-GHJKM-PQRTV-0AE1U"
SHORT = "FKKVR-TBCDF-GHJKM-PQRTV-222"


def refusal(text: str) -> BadInputError:
    with pytest.raises(BadInputError) as caught:
        read_key_text(text)
    said = "".join(traceback.format_exception(caught.value)) + caught.value.hint
    for group in ("FKKVR", "TBCDF", "GHJKM", "PQRTV"):
        assert group not in said.upper()
    assert caught.value.hint
    return caught.value


def keys(entries: tuple[KeyEntry, ...]) -> list[str]:
    return [entry.key.reveal() for entry in entries]


@pytest.mark.parametrize(
    "text",
    [
        ONE,
        ONE.lower(),
        ONE.replace("-", ""),
        ONE.replace("-", " "),
        ONE.replace("-", "–"),
        ONE.replace("-", " - "),
        ONE.replace("-", "\n"),
        f"  {ONE}  \n\n",
        f"“{ONE}”".strip("“”"),
    ],
)
def test_one_key_is_read_however_it_is_pasted(text: str) -> None:
    assert keys(read_key_text(text)) == [ONE]


def test_what_stands_beside_a_key_describes_it() -> None:
    first, second = read_key_text(
        f"Windows 11 Pro: {ONE}, bought in May\n\n# a note\nHello {TWO.replace('-', '—')}\n"
    )
    assert first == KeyEntry(
        row=1, key=ProductKey.parse(ONE), description="Windows 11 Pro bought in May"
    )
    assert (second.row, second.key, second.description) == (4, ProductKey.parse(TWO), "Hello")


def test_a_table_is_read_by_its_header() -> None:
    text = (
        "# ours\nPurchased;Product Key;Kind;Description;Product\n"
        f"50;{ONE};;Frankfurt;Windows 11 Pro\n"
        f";{TWO};CSVLK;;\n"
    )
    expected = (
        KeyEntry(
            row=3,
            key=ProductKey.parse(ONE),
            kind=KeyKind.MAK,
            description="Frankfurt",
            product="Windows 11 Pro",
            purchased=50,
        ),
        KeyEntry(row=4, key=ProductKey.parse(TWO), kind=KeyKind.CSVLK),
    )
    assert read_key_text(text) == expected
    assert read_key_list(BytesIO(text.encode("utf-8-sig"))) == expected
    assert read_key_list(BytesIO(text.replace(";", ",").encode("utf-16"))) == expected


@pytest.mark.parametrize(
    ("text", "row", "code"),
    [
        (BAD, 0, "bad-input"),
        (f"{ONE}\n{BAD}", 2, "bad-input"),
        (f"{ONE}\n{SHORT}", 2, "no-key"),
        (f"{ONE}\n{ONE}-TBCDF", 2, "no-key"),
        (f"{ONE}\nnothing here", 2, "no-key"),
        (f"{ONE}\n{TWO} {ONE}", 2, "misplaced-key"),
        (f"{ONE}\n{TWO.replace('-', '')};{ONE}", 2, "misplaced-key"),
        (f"{ONE}\n{TWO}\n{ONE.lower()}", 3, "duplicate-key"),
        (f"key,kind\n{ONE},oem", 2, "bad-kind"),
        (f"key,kind\noem,{ONE}", 2, "bad-input"),
        (f"key,kind\n{TWO},{ONE}", 2, "bad-kind"),
        (f"key,description\n{TWO},see {ONE}", 2, "misplaced-key"),
        (f"key,purchased\n{TWO},{ONE}", 2, "bad-count"),
        (f"key,purchased\n{TWO},-1", 2, "bad-count"),
        (f"key,purchased\n{TWO},2.5", 2, "bad-count"),
        (f"key,product\n{TWO},{'x' * 301}", 2, "too-long"),
        (f"key,kind\n{ONE},mak\n,mak", 3, "bad-input"),
    ],
)
def test_a_fault_names_its_row_and_never_the_key(text: str, row: int, code: str) -> None:
    error = refusal(text)
    assert error.code == code
    assert not row or error.message.startswith(f"Row {row}:")


def test_all_faults_are_named_and_nothing_is_taken() -> None:
    message = refusal(f"{ONE}\n{BAD}\n{SHORT}\n{TWO}").message
    assert "Row 2" in message or "row 2" in message
    assert "row 3" in message


@pytest.mark.parametrize("text", ["", "\n \n", "key,kind\n", "# none\n"])
def test_an_empty_list_is_said(text: str) -> None:
    assert refusal(text).code == "empty-list"


def test_entries_do_not_print_their_key() -> None:
    said = repr(read_key_text(ONE))
    assert "22222" in said
    assert "PQRTV" not in said


@given(st.text(max_size=120), st.text(max_size=20), st.text(max_size=20))
def test_any_text_is_read_or_refused_unsaid(text: str, before: str, after: str) -> None:
    for whole in (text, f"{before}{ONE}{after}", f"key,kind\n{before}{ONE}{after}"):
        try:
            read_key_text(whole)
        except LicensingError as error:
            said = "".join(traceback.format_exception(error)) + error.hint
            if "GHJKM" in said:
                raise AssertionError("a message repeats a key") from None


@given(st.binary(max_size=200))
def test_any_file_is_read_or_refused(data: bytes) -> None:
    for whole in (data, f"key;kind\n{ONE};mak\n".encode() + data):
        try:
            entries = read_key_list(BytesIO(whole))
        except LicensingError:
            continue
        assert all(len(entry.key.reveal()) == 29 for entry in entries)


def test_table_holds_what_is_agreed_about_a_key() -> None:
    (entry,) = read_key_text(
        "key;edition;agreement number;owner;remarks;expires;sites;warn below;warn percent\n"
        f"{ONE};11 Pro;V123;Zoë;south lab;2027-06-30; Lisboa | Fra |;5;10\n"
    )
    assert entry.terms == KeyTerms(
        edition="11 Pro",
        agreement="V123",
        owner="Zoë",
        remarks="south lab",
        expires_on=date(2027, 6, 30),
        sites=("Lisboa", "Fra"),
        warn_below=5,
        warn_percent=10,
    )


@pytest.mark.parametrize(
    ("columns", "cells", "code"),
    [
        ("expires", "30.6.2027", "bad-day"),
        ("warn_percent", "101", "bad-percent"),
        ("warn_below", "few", "bad-count"),
        ("remarks", TWO, "misplaced-key"),
        ("sites", f"Fra|{TWO}", "misplaced-key"),
    ],
)
def test_wrong_term_is_told_with_its_row(columns: str, cells: str, code: str) -> None:
    error = refusal(f"key;{columns}\n{ONE};{cells}\n")
    assert error.code == code
    assert "2" in error.message


def test_more_keys_than_anybody_has_are_refused() -> None:
    fours = islice(product("BCDFGHJKMPQRTVWXY2346789", repeat=4), MAX_KEYS + 1)
    text = "\n".join(f"FKKVR-TBCDF-GHJKM-PQRTV-{''.join(four)}2" for four in fours)
    with pytest.raises(BadInputError) as caught:
        read_key_list(BytesIO(text.encode()))
    assert caught.value.code == "too-many-rows"
