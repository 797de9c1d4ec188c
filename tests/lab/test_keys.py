"""The lab's keys and numbers: made up, visibly so, and true to the shapes of real ones."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.lab.machines import spec
from tests.licensing.strategies import keys
from vamt_qt.clearinghouse.mock import key_serial
from vamt_qt.lab import editions, skus
from vamt_qt.lab.editions import Edition, Line
from vamt_qt.lab.keys import MAKS, clearinghouse_keys, serial_of
from vamt_qt.lab.numbers import installation_id, product_key_id
from vamt_qt.lab.state import firmware_key
from vamt_qt.licensing.identifiers import InstallationId
from vamt_qt.licensing.product_key import ProductKey

EDITIONS = (*editions.CLIENTS, *editions.SERVERS, *editions.WINDOWS_7, *editions.LTSC)
SUITES = (skus.OFFICE_2010, skus.OFFICE_2016, skus.OFFICE_2019, skus.OFFICE_2021)


def test_made_up_keys_say_so() -> None:
    made_up = [mak.key.reveal() for mak in MAKS]
    made_up += [suite.setup_key for suite in SUITES]
    made_up += [firmware_key(spec(number=number)).reveal() for number in range(10)]
    assert all(key.startswith("VMTQT-") and "-FCTVK-" in key for key in made_up)


def test_keys_are_told_apart_by_their_last_five_and_by_their_serial() -> None:
    assert len({mak.key.last_five for mak in MAKS}) == len(MAKS)
    assert len({mak.serial for mak in MAKS}) == len(MAKS)


def test_only_keys_for_old_products_are_without_n() -> None:
    without = {mak.line for mak in MAKS if "N" not in mak.key.reveal()}
    assert without == {Line.LEGACY, Line.OFFICE_2010}
    for edition in EDITIONS:
        assert ("N" in edition.setup_key) is not edition.is_old


def test_setup_keys_have_the_form_of_keys() -> None:
    for text in (*(edition.setup_key for edition in EDITIONS), *(s.setup_key for s in SUITES)):
        assert ProductKey.parse(text).reveal() == text


def test_the_clearinghouse_learns_no_key() -> None:
    told = repr(clearinghouse_keys())
    assert not [mak for mak in MAKS if mak.key.reveal() in told]


@given(keys(), st.sampled_from(EDITIONS), st.dates(date(2009, 7, 1), date(2099, 12, 31)))
def test_an_extended_pid_names_its_key_and_nothing_else_does(
    text: str, edition: Edition, day: date
) -> None:
    serial = serial_of(ProductKey.parse(text))
    pid = product_key_id(edition, serial, "Volume:MAK", day)
    assert key_serial(pid) == serial
    assert pid.endswith(f"-03-1033-{edition.build}.0000-{day:%j%Y}")


_hardware = st.text("0123456789abcdef", min_size=16, max_size=16)
_serials = keys().map(lambda text: serial_of(ProductKey.parse(text)))


@given(_hardware, st.uuids().map(str), _serials, st.booleans())
def test_an_installation_id_is_well_formed_and_always_the_same(
    hardware: str, sku: str, serial: str, is_old: bool
) -> None:
    iid = installation_id(hardware, sku, serial, is_old=is_old)
    assert InstallationId.parse(iid.digits) == iid
    assert len(iid.digits) == (54 if is_old else 63)
    assert installation_id(hardware, sku, serial, is_old=is_old) == iid


@given(_hardware, _hardware, _serials, _serials, st.booleans())
def test_an_installation_id_changes_with_hardware_and_with_the_key(
    one: str, other: str, serial: str, another: str, is_old: bool
) -> None:
    iid = installation_id(one, "sku", serial, is_old=is_old)
    assert (installation_id(other, "sku", serial, is_old=is_old) == iid) is (one == other)
    assert (installation_id(one, "sku", another, is_old=is_old) == iid) is (serial == another)
    assert installation_id(one, "another sku", serial, is_old=is_old) != iid
