"""VAMT's own files: read by shape, nothing guessed, and no bomb goes off."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clearinghouse.batches import iid
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.exchange.cil import VamtFile, read_vamt_file
from vamt_qt.licensing.errors import ExchangeRejectedError, LicensingError


def _read(text: str | bytes) -> VamtFile:
    return read_vamt_file(io.BytesIO(text if isinstance(text, bytes) else text.encode()))


def _cid(number: int) -> str:
    return fictional_confirmation_id(iid(number)).digits


def _list(*products: str, name: str = "PC-1") -> str:
    return (
        f'<SoftwareLicensingData Version="2.0"><Computers><Computer Name="{name}">'
        f"<Products>{''.join(products)}</Products></Computer></Computers></SoftwareLicensingData>"
    )


@pytest.mark.parametrize(
    "product",
    [
        f'<Product Name="Windows 7" a="{iid(1).digits}" b="{_cid(1)}"/>',
        f'<Product Name="Windows 7"><x>{iid(1)}</x><y>{_cid(1)}</y></Product>',
        f'<Product><Sku Name="Windows 7" i="{iid(1).digits}"><c> {_cid(1)} </c></Sku></Product>',
    ],
)
def test_a_pair_in_one_element_is_found_whatever_its_names(product: str) -> None:
    found = _read(_list(product))
    (record,) = found.records
    assert (record.machine, record.product) == ("PC-1", "Windows 7")
    assert (record.iid, record.cid) == (iid(1), fictional_confirmation_id(iid(1)))
    assert (found.computers, found.unclear) == (1, 0)


def test_nothing_is_paired_across_elements() -> None:
    alone = f'<Product a="{iid(1).digits}"/>'
    found = _read(_list(alone, f'<Product b="{_cid(2)}"/>'))
    assert [(each.iid, each.cid) for each in found.records] == [(iid(1), None)]
    assert found.unclear == 1
    both = f'<Product a="{iid(1).digits}" b="{iid(2).digits}" c="{_cid(1)}"/>'
    assert (_read(_list(both)).records, _read(_list(both)).unclear) == ((), 3)


def test_a_wrong_check_digit_is_counted_and_a_key_never_read() -> None:
    good = iid(1).digits
    bad = good[:-1] + str((int(good[-1]) + 1) % 7)
    found = _read(_list(f'<Product a="{bad}" k="VMTQT-WNDWW-FCTVK-CCCCC-2222C"/>'))
    assert (found.records, found.unclear, found.product_keys) == ((), 1, 1)
    assert "VMTQT" not in repr(found)


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    ("bomb", "code"),
    [
        (f'<!DOCTYPE r [<!ENTITY l0 "ha">{LAUGHS}]><r>&l9;</r>', "forbidden-xml"),
        ('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>', "forbidden-xml"),
        ('<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x.dtd"><r/>', "forbidden-xml"),
        ("<a>" * 100_000, "too-deep"),
        ("<a><b></a>", "not-xml"),
        ("", "not-xml"),
        ("no xml at all", "not-xml"),
        ('<?xml version="1.0" encoding="no-such"?><a/>', "not-xml"),
        ("<a>\0</a>", "not-xml"),
    ],
)
def test_bombs_and_damage_are_refused(bomb: str, code: str) -> None:
    with pytest.raises(ExchangeRejectedError) as caught:
        _read(bomb)
    assert caught.value.code == code


def test_too_large_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(ExchangeRejectedError) as caught:
        _read(b"<a>" + b" " * (64 * 1024 * 1024))
    assert caught.value.code == "too-large"


def test_what_the_parser_would_keep_is_bounded() -> None:
    attributes = " ".join(f'a{number}="&gt;"' for number in range(200_000))
    names = "".join(f"<a{number}/>" for number in range(10_001))
    for text in (f"<L {attributes}/>", f"<L>{names}</L>", f"<L><!--{'x' * 2_000_000}--></L>"):
        with pytest.raises(ExchangeRejectedError) as caught:
            _read(text)
        assert caught.value.code == "too-deep"
    whole = _list(*(f'<Product a="{iid(1).digits}"/>' for _ in range(20_000)))
    assert len(_read(whole).records) == 20_000


def test_utf_16_with_its_mark_is_read() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?>' + _list(f'<Product a="{iid(3).digits}"/>')
    assert len(_read(text.encode("utf-16")).records) == 1


@given(st.binary(max_size=300), st.integers(0, 300))
def test_damage_anywhere_gives_a_clear_error_or_less(noise: bytes, at: int) -> None:
    whole = _list(f'<Product a="{iid(1).digits}" b="{_cid(1)}"/>').encode()
    try:
        found = _read(whole[:at] + noise + whole[at:])
    except LicensingError:
        return
    assert all(record.cid in {None, fictional_confirmation_id(iid(1))} for record in found.records)
