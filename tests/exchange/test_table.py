"""A table comes back from a spreadsheet, whatever it did to it, or is refused row by row."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clearinghouse.batches import NOON, iid, line, sealed
from tests.exchange.strategies import answered_batches, sealed_batches
from vamt_qt.exchange.table import batch_of, read_table, write_table
from vamt_qt.exchange.table_columns import COLUMNS
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchState
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import (
    BadInputError,
    ConflictError,
    ExchangeRejectedError,
    Failure,
    LicensingError,
)
from vamt_qt.licensing.hresult import explain
from vamt_qt.licensing.identifiers import BatchId, ConfirmationId
from vamt_qt.licensing.show import Show

BATCH = sealed(line(1), line(2, size=6), line(3))
FIRST = ConfirmationId("123456" * 8)
SECOND = ConfirmationId("000001" + "654321" * 7)
REFUSAL = Failure("key-blocked", "=The key is blocked", "Use another.", 0xC004C003)
REFUSAL_CELLS = ["key-blocked 0xC004C003", "'=The key is blocked"]
Rows = list[list[str]]


def table_bytes(batch: Batch = BATCH, *, show: Show = Show.FULL) -> bytes:
    stream = BytesIO()
    write_table(batch, stream, show=show)
    return stream.getvalue()


def table_rows(batch: Batch = BATCH) -> Rows:
    return list(csv.reader(io.StringIO(table_bytes(batch).decode("utf-8-sig"), newline="")))


def filled(*cids: str) -> Rows:
    """Return the table with confirmation IDs typed into its first rows."""
    rows = table_rows()
    for row, cid in zip(rows[1:], cids, strict=False):
        row[5] = cid
    return rows


def saved(rows: Sequence[Sequence[str]], delimiter: str = ",", encoding: str = "utf-8") -> BytesIO:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return BytesIO(text.getvalue().encode(encoding))


def read(rows: Sequence[Sequence[str]], delimiter: str = ",") -> BatchAnswer:
    return read_table(saved(rows, delimiter), BATCH, answered_at=NOON)


def refusal(rows: Sequence[Sequence[str]]) -> ExchangeRejectedError:
    with pytest.raises(ExchangeRejectedError) as caught:
        read(rows)
    assert caught.value.hint
    return caught.value


# --- out


def test_it_is_a_table_as_spreadsheets_want_it() -> None:
    data = table_bytes()
    assert data.startswith(b"\xef\xbb\xbfmachine,product,key,")
    assert data.count(b"\r\n") == data.count(b"\n") == 4
    rows = table_rows()
    assert tuple(rows[0]) == COLUMNS
    assert rows[1][0] == "PC-001"
    assert rows[1][4] == str(iid(1))
    assert rows[1][5:] == ["", "", "", BATCH.id, BATCH.digest]


@given(sealed_batches())
def test_no_cell_begins_a_formula(batch: Batch) -> None:
    for row in table_rows(batch):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝")) for cell in row)


def test_names_stay_at_home_when_told_to() -> None:
    assert b"PC-00" not in table_bytes(show=Show.NAMELESS)


def test_nothing_but_ids_leaves_when_told_to() -> None:
    batch = replace(BATCH, lines=(replace(BATCH.lines[0], failure=REFUSAL), *BATCH.lines[1:]))
    text = table_bytes(batch, show=Show.IIDS).decode("utf-8-sig")
    head, first, second, *_ = csv.reader(io.StringIO(text, newline=""))
    assert tuple(head) == COLUMNS[4:]
    assert first == [str(iid(1)), "", *REFUSAL_CELLS, BATCH.id, BATCH.digest]
    assert second == [str(iid(2, 6)), "", "", "", BATCH.id, BATCH.digest]
    filled_in = text.replace(f"{iid(2, 6)},", f"{iid(2, 6)},{FIRST}")
    answer = read_table(BytesIO(filled_in.encode()), BATCH, answered_at=NOON)
    assert [each.cid for each in answer.lines] == [FIRST, None]


def test_an_open_batch_is_not_written() -> None:
    batch = Batch(id=BatchId("b"), created_at=NOON)
    with pytest.raises(ConflictError):
        write_table(batch, BytesIO())
    with pytest.raises(ConflictError):
        read_table(BytesIO(), batch)


# --- and back


@given(answered_batches())
def test_what_is_answered_comes_back(batch: Batch) -> None:
    cids = [each.cid for each in batch.lines if each.cid]
    if len(set(cids)) == len(cids):
        answer = read_table(BytesIO(table_bytes(batch)), batch, answered_at=NOON)
        assert apply_answer(batch, answer) == batch
        assert len(answer.lines) == len(batch.lines) - batch.missing


@pytest.mark.parametrize(
    ("code", "meaning", "told"),
    [
        (*REFUSAL_CELLS, ("key-blocked", "=The key is blocked", 0xC004C003)),
        ("0xc004c003", "", ("refused", explain(0xC004C003).meaning, 0xC004C003)),
        ("key-used-up", "All gone", ("key-used-up", "All gone", None)),
        ("key-used-up", "", ("key-used-up", "The clearinghouse refused this line", None)),
    ],
)
def test_a_refusal_is_taken_as_it_is_typed(
    code: str, meaning: str, told: tuple[str, str, int | None]
) -> None:
    rows = filled()
    rows[1][6:8] = [code, meaning]
    (answer,) = read(rows).lines
    assert answer.failure is not None
    assert (answer.failure.code, answer.failure.message, answer.failure.hresult) == told


def test_a_note_is_no_refusal() -> None:
    rows = filled("", FIRST.digits)
    rows[1][7] = "they will call back"
    assert [each.iid for each in read(rows).lines] == [iid(2, 6)]


@pytest.mark.parametrize(
    ("cid", "said", "code"),
    [("", "Blocked!", "bad-error-code"), (FIRST.digits, "key-blocked", "contradicting-rows")],
)
def test_a_refusal_that_cannot_be_meant_names_its_row(cid: str, said: str, code: str) -> None:
    rows = filled(cid)
    rows[1][6] = said
    error = refusal(rows)
    assert (error.code, "Row 2:" in error.message) == (code, True)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiters_and_encodings(delimiter: str, encoding: str) -> None:
    rows = filled(FIRST.digits, str(SECOND))
    rows[1][0] = "Büro"
    answer = read_table(saved(rows, delimiter, encoding), BATCH)
    assert [each.cid for each in answer.lines] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "typed",
    [
        FIRST.digits,
        str(FIRST),
        " ".join(["123456"] * 8),
        "123456–" * 7 + "123456",
        f"'{FIRST}",
        f'="{FIRST}"',
        f" {FIRST}\n",
        str(FIRST).replace("-", " - "),
    ],
)
def test_what_people_type_is_read(typed: str) -> None:
    assert read(filled(typed)).lines == (AnswerLine(iid(1), FIRST),)


def test_other_orders_and_more_columns_are_fine() -> None:
    rows = [["note", *reversed(row)] for row in filled(FIRST.digits)]
    rows[0] = [cell.replace("_", " ").title() for cell in rows[0]]
    assert read(rows).lines[0].cid == FIRST


def test_only_the_two_columns_are_needed() -> None:
    rows = [[row[5], row[4]] for row in filled(FIRST.digits)]
    assert read(rows).lines == (AnswerLine(iid(1), FIRST),)


def test_missing_rows_and_notes_are_fine() -> None:
    rows = filled("", "", FIRST.digits)
    notes = [["", ""], ["Telephoned on Monday"], []]
    answer = read([*rows[:1], *notes, *rows[3:], *notes])
    assert answer.lines == (AnswerLine(iid(3), FIRST),)
    assert apply_answer(BATCH, answer).state is BatchState.ANSWERED


def test_a_row_twice_is_fine() -> None:
    rows = filled(FIRST.digits)
    assert len(read([*rows, rows[1]]).lines) == 1


def test_a_line_that_names_the_delimiter_is_passed_over() -> None:
    text = "sep=;\r\n" + saved(filled(FIRST.digits), ";").getvalue().decode()
    assert read_table(BytesIO(text.encode()), BATCH).lines[0].cid == FIRST


# --- refused


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1.23457E+47", "scientific-notation"),
        ("1,23457e+47", "scientific-notation"),
        ("123456789012345" + "0" * 33, "scientific-notation"),
        ("123456", "bad-confirmation-id"),
        (FIRST.digits + "1", "bad-confirmation-id"),
        (FIRST.digits[:-1] + "x", "bad-confirmation-id"),
        ("pending", "bad-confirmation-id"),
    ],
)
def test_a_bad_confirmation_id_names_its_row(typed: str, code: str) -> None:
    error = refusal(filled(FIRST.digits, typed))
    assert error.code == code
    assert "Row 3:" in error.message


def test_a_rounded_installation_id_names_its_row() -> None:
    rows = filled(FIRST.digits)
    rows[1][4] = "6.5020001E+62"
    error = refusal(rows)
    assert (error.code, "Row 2:" in error.message) == ("scientific-notation", True)


def test_a_damaged_installation_id_names_its_group() -> None:
    rows = filled(FIRST.digits)
    rows[1][4] = rows[1][4][:-1] + str((int(rows[1][4][-1]) + 1) % 7)
    error = refusal(rows)
    assert error.code == "bad-installation-id"
    assert "group 9" in error.message


def test_a_foreign_installation_id_is_refused() -> None:
    rows = filled(FIRST.digits)
    rows[1][4] = str(iid(77))
    assert refusal(rows).code == "unknown-iid"
    rows[1][4] = ""
    assert refusal(rows).code == "unknown-iid"


@pytest.mark.parametrize("column", [8, 9])
def test_another_batch_is_refused(column: int) -> None:
    rows = filled(FIRST.digits)
    rows[3][column] = "f" * 32
    error = refusal(rows)
    assert (error.code, "Row 4:" in error.message) == ("wrong-batch", True)


def test_two_ids_for_one_machine_are_refused() -> None:
    rows = filled(FIRST.digits)
    rows.append([*rows[1][:5], SECOND.digits, *rows[1][6:]])
    error = refusal(rows)
    assert error.code == "contradicting-rows"
    assert "Row 5: row 2" in error.message


def test_one_id_for_two_machines_is_refused() -> None:
    error = refusal(filled(FIRST.digits, str(FIRST)))
    assert error.code == "shared-confirmation-id"
    assert "Row 3: row 2" in error.message


def test_every_row_at_fault_is_named() -> None:
    error = refusal(filled("1", "2", "3"))
    assert all(f"row {row}:" in error.message.lower() for row in (2, 3, 4))
    many = [*filled(), *([["", "", "", "", "1", ""]] * 50)]
    assert "and 30 more" in refusal(many).message


def test_nothing_filled_in_is_said() -> None:
    assert refusal(filled()).code == "empty-table"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "bad-header"),
        (b"machine,product\r\n", "bad-header"),
        (b"PK\x03\x04\0\0", "not-text"),
        (b"\xff\xfe\x00", "not-text"),
        (b'installation_id,confirmation_id\n"1', "damaged-table"),
        (b'installation_id,confirmation_id\n"1"2,3\n', "damaged-table"),
        (b"installation_id,confirmation_id\n" + b"," * 70_000, "damaged-table"),
    ],
)
def test_what_is_no_such_table_is_said(data: bytes, code: str) -> None:
    with pytest.raises(BadInputError) as caught:
        read_table(BytesIO(data), BATCH)
    assert caught.value.code == code


def test_a_table_tells_its_batch() -> None:
    assert batch_of(BytesIO(table_bytes())) == BATCH.id
    both = [*table_rows(), *table_rows(sealed(line(9), name="9" * 32))[1:]]
    with pytest.raises(ExchangeRejectedError) as caught:
        batch_of(saved(both))
    assert caught.value.code == "wrong-batch"
    with pytest.raises(BadInputError) as missing:
        batch_of(saved([row[:6] for row in table_rows()]))
    assert missing.value.code == "no-batch"


# --- anything at all


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_random_bytes_never_crash(data: bytes) -> None:
    head = b"installation_id;confirmation_id\r\n"
    for whole in (data, head + data):
        with pytest.raises(LicensingError):
            read_table(BytesIO(whole), BATCH)


@given(st.data())
def test_mutations_are_read_or_refused_and_never_put_on_another_machine(
    data: st.DataObject,
) -> None:
    whole = bytearray(saved(filled(FIRST.digits, str(SECOND)), ";").getvalue())
    for _ in range(data.draw(st.integers(1, 5))):
        start = data.draw(st.integers(0, len(whole)))
        end = data.draw(st.integers(start, min(len(whole), start + 6)))
        whole[start:end] = data.draw(st.binary(max_size=6) | st.sampled_from([b";", b'"', b"\n"]))
    try:
        answer = read_table(BytesIO(bytes(whole)), BATCH)
    except LicensingError:
        return
    assert {each.iid for each in answer.lines} <= {each.iid for each in BATCH.lines}
    assert all(each.cid is not None for each in answer.lines)
