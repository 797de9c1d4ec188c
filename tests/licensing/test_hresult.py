"""Codes of Windows licensing: named, explained and followed by advice in our own words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.licensing.hresult import explain, format_hresult, unsigned
from vamt_qt.licensing.hresult_table import FAMILIES, TABLE

# Every code of Microsoft's page on volume activation errors.
PAGE = [
    0x8004FE21, 0x80070005, 0x8007007B, 0x80070490, 0x800706BA, 0x8007232A, 0x8007232B, 0x8007251D,
    0x80092328, 0xC004B100, 0xC004C001, 0xC004C003, 0xC004C008, 0xC004C020, 0xC004C021, 0xC004F009,
    0xC004F00F, 0xC004F014, 0xC004F02C, 0xC004F035, 0xC004F038, 0xC004F039, 0xC004F041, 0xC004F042,
    0xC004F050, 0xC004F051, 0xC004F064, 0xC004F065, 0xC004F06C, 0xC004F074,
]  # fmt: skip
# What a machine answers to installing a key, depositing a confirmation ID and being asked.
MET = [
    0x00000000, 0x4004F00C, 0x4004F00D, 0x4004F040, 0x4004F065, 0x4004F401, 0x4004FC04, 0x4004FC05,
    0x4004FC06, 0xC004F034, 0xC004F056, 0xC004F200, 0xC004F02D, 0xC004F02E, 0xC004F02F, 0xC004F030,
    0xC004F031, 0xC004F04D, 0xC004F07D, 0xC004F07E, 0xC004F07F, 0x80070057, 0xC004F015, 0xC004E028,
    0x8004E026, 0xC004F033, 0xC004F069, 0xC004F066, 0xC004F025, 0xC004D302, 0xC004D307, 0xC004F081,
    0xC004F082, 0xC004F083, 0xC004F06B, 0xC004F075, 0xC004F210, 0xC004F211, 0xC004F212, 0xC004F213,
    0x80041003, 0x80041010, 0x80041017, 0x80072EE7, 0x80072EE2, 0x80072030, 0xC004C004, 0xC004C007,
]  # fmt: skip


@pytest.mark.parametrize("code", PAGE + MET, ids=format_hresult)
def test_code_is_explained(code: int) -> None:
    assert explain(code).code == code
    assert explain(code).name != "unknown code"


@pytest.mark.parametrize(("code", "row"), TABLE.items(), ids=map(format_hresult, TABLE))
def test_row_is_well_written(code: int, row: tuple[str, str, str]) -> None:
    name, meaning, advice = row
    assert 0 <= code <= 0xFFFFFFFF
    assert re.fullmatch(r"[A-Z]+(_[A-Z0-9]+)*|no public name", name)
    assert re.fullmatch(r"[A-Z0-9].{9,99}[^.!?\s]", meaning)
    assert re.fullmatch(r"[A-Z].{9,99}\.", advice)
    assert explain(code).advice == advice


def test_no_code_stands_in_two_families() -> None:
    assert sum(map(len, FAMILIES)) == len(TABLE)
    assert len(TABLE) >= 90


@given(st.integers(-(2**31), 2**32 - 1))
def test_signed_and_unsigned_codes_are_one(number: int) -> None:
    assert unsigned(number) == number % 2**32
    assert unsigned(unsigned(number)) == unsigned(number)
    assert explain(number) == explain(unsigned(number))
    assert int(format_hresult(number), 16) == unsigned(number)
    assert re.fullmatch(r"0x[0-9A-F]{8}", format_hresult(number))


def test_code_is_found_as_a_machine_signs_it() -> None:
    assert explain(-1073418160).name == "SL_E_INVALID_PRODUCT_KEY"
    assert explain(0xC004F050).code == 0xC004F050


@given(st.integers(0, 2**32 - 1).filter(lambda number: number not in TABLE))
def test_unknown_code_is_not_guessed(number: int) -> None:
    explained = explain(number)
    assert explained.code == number
    assert explained.name == "unknown code"
    assert explained.meaning
    assert explained.advice
