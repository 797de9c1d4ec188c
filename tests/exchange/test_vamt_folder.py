"""The folder for a host with VAMT, and what its answer may look like when it comes back."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.clearinghouse.batches import iid, line, sealed
from tests.targets.test_powershell import NEWER, faults, newer
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.exchange.table import read_table
from vamt_qt.exchange.vamt_folder import REQUEST, SCRIPT, write_folder
from vamt_qt.licensing.batch import BatchAnswer
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import ConflictError, ExchangeRejectedError
from vamt_qt.resources import resource

BATCH = sealed(*(line(n) for n in range(4)))
TEXT = resource(f"powershell/vamt/{SCRIPT}").read_text()
COLUMNS = (
    "batch",
    "request",
    "installation_id",
    "confirmation_id",
    "vamt_error_code",
    "vamt_error",
)
Row = tuple[str, ...]


def _cid(number: int) -> str:
    return str(fictional_confirmation_id(iid(number)))


def _row(number: int, cid: str = "", code: str = "", error: str = "") -> Row:
    return (BATCH.id, BATCH.digest, str(iid(number)), cid, code, error)


def _read(*rows: Row) -> BatchAnswer:
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([COLUMNS, *rows])
    return read_table(io.BytesIO(text.getvalue().encode("utf-8-sig")), BATCH)


def test_the_script_is_valid_and_runs_in_5_1() -> None:
    assert faults(TEXT) == []
    later = {name for name in NEWER if name.endswith(("(7)", "(6)"))}
    assert later.isdisjoint(newer(TEXT))
    assert TEXT.isascii()


def test_the_script_writes_what_is_read_and_reads_what_is_written(tmp_path: Path) -> None:
    for column in COLUMNS:
        assert f"'{column}'" in TEXT
    request = write_folder(BATCH, tmp_path / "out")
    with request.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for column in rows[0]:
        assert f".{column}" in TEXT
    assert [row["installation_id"] for row in rows] == [str(each.iid) for each in BATCH.lines]
    assert {row["request"] for row in rows} == {BATCH.digest}


def test_no_machine_is_named_and_a_used_folder_is_left_alone(tmp_path: Path) -> None:
    write_folder(BATCH, tmp_path / "out")
    for path in (tmp_path / "out").iterdir():
        assert b"PC-0" not in path.read_bytes()
    before = (tmp_path / "out" / REQUEST).read_bytes()
    with pytest.raises(ConflictError) as caught:
        write_folder(sealed(line(9)), tmp_path / "out")
    assert caught.value.code == "folder-in-use"
    assert (tmp_path / "out" / REQUEST).read_bytes() == before


def test_a_part_is_taken_and_an_error_stands_at_its_own_line() -> None:
    answer = _read(
        _row(0, _cid(0)),
        _row(1, code="0xC004C020", error="The limit\nis exceeded"),
        _row(2, code="0x80072EE7", error="no network"),
        _row(3, error="VAMT gave neither an error nor 48 digits"),
    )
    done = apply_answer(BATCH, answer)
    assert (done.confirmed, done.rejected, done.missing) == (1, 1, 2)
    failure = done.lines[1].failure
    assert failure is not None
    assert (failure.message, failure.hresult) == ("The limit is exceeded", 0xC004C020)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (_row(0, _cid(0)[:-1]), "bad-confirmation-id"),
        (_row(0, "1.23457E+47"), "scientific-notation"),
        (_row(0, _cid(1)), "shared-confirmation-id"),
        (_row(0, _cid(0), "0xC004C020"), "contradicting-rows"),
        (_row(0, code="3221536800"), "bad-error-code"),
        (_row(0, code="0xC004"), "bad-error-code"),
        (_row(7, _cid(7)), "unknown-iid"),
        (("f" * 32, *_row(0, _cid(0))[1:]), "wrong-batch"),
        ((BATCH.id, "0" * 64, *_row(0, _cid(0))[2:]), "wrong-batch"),
        ((*_row(0)[:2], "12345", _cid(0), "", ""), "bad-installation-id"),
    ],
)
def test_a_damaged_answer_is_refused_as_a_whole(row: Row, code: str) -> None:
    with pytest.raises(ExchangeRejectedError) as caught:
        _read(_row(1, _cid(1)), row)
    assert caught.value.code == code


def test_an_answer_without_any_is_none() -> None:
    with pytest.raises(ExchangeRejectedError) as caught:
        _read(_row(0, error="no network"), _row(1))
    assert caught.value.code == "empty-table"
