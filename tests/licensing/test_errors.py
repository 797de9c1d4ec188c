"""The error family: each says what happened, what to do next, and has a code to go by."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.licensing.errors import (
    AccessDeniedError,
    BadInputError,
    ConflictError,
    ExchangeRejectedError,
    Failure,
    IdentityError,
    LicensingError,
    StoreError,
    TargetRefusedError,
    UnreachableError,
)
from vamt_qt.licensing.hresult_table import TABLE
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome

# Scripts go by these: neither code nor exit status may change.
FAMILY: dict[type[LicensingError], tuple[str, int]] = {
    UnreachableError: ("unreachable", 10),
    AccessDeniedError: ("access-denied", 11),
    IdentityError: ("identity-unknown", 12),
    TargetRefusedError: ("target-refused", 13),
    ExchangeRejectedError: ("exchange-rejected", 14),
    BadInputError: ("bad-input", 2),
    ConflictError: ("conflict", 15),
    StoreError: ("store", 16),
}
PLAIN = [UnreachableError, AccessDeniedError, BadInputError, ConflictError, StoreError]


def test_family_is_complete() -> None:
    assert set(LicensingError.__subclasses__()) == set(FAMILY)
    assert not [kind for kind in FAMILY if kind.__subclasses__()]


@pytest.mark.parametrize(("kind", "known"), FAMILY.items())
def test_codes_and_exit_statuses_are_stable(
    kind: type[LicensingError], known: tuple[str, int]
) -> None:
    assert (kind.default_code, kind.exit_status) == known
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.default_code)


def test_codes_and_exit_statuses_are_unique() -> None:
    kinds: list[type[LicensingError]] = [LicensingError, *FAMILY]
    assert len({kind.default_code for kind in kinds}) == len(kinds)
    assert len({kind.exit_status for kind in kinds}) == len(kinds)
    assert all(0 < kind.exit_status < 126 for kind in kinds)


@pytest.mark.parametrize("kind", PLAIN)
@given(message=st.text(), hint=st.text(), code=st.text())
def test_failure_is_the_same_as_a_value(
    kind: type[LicensingError], message: str, hint: str, code: str
) -> None:
    error = kind(message, hint=hint, code=code)
    assert str(error) == message
    assert error.failure == Failure(code or kind.default_code, message, hint)


@given(st.text(), st.text())
def test_identity_error_keeps_what_was_shown(fingerprint: str, expected: str) -> None:
    error = IdentityError("another key", fingerprint=fingerprint, expected=expected)
    assert (error.fingerprint, error.expected) == (fingerprint, expected)
    assert error.failure == Failure("identity-unknown", "another key")


@pytest.mark.parametrize("code", TABLE)
def test_refusal_explains_itself(code: int) -> None:
    name, meaning, advice = TABLE[code]
    error = TargetRefusedError(hresult=code)
    assert str(error) == f"{meaning} (0x{code:08X} {name})"
    assert error.failure == Failure("target-refused", str(error), advice, code)


@pytest.mark.parametrize("kind", [TargetRefusedError, ExchangeRejectedError])
@given(number=st.integers(-(2**31), 2**32 - 1))
def test_hresult_is_kept_unsigned(
    kind: type[TargetRefusedError] | type[ExchangeRejectedError], number: int
) -> None:
    error = kind("no", hresult=number)
    assert error.hresult == error.failure.hresult == number % 2**32
    assert error.message == "no"


def test_refusal_without_a_code_still_says_something() -> None:
    error = TargetRefusedError()
    assert str(error) == "the machine refused"
    assert error.failure.hresult is None


def test_own_words_come_before_the_table() -> None:
    error = TargetRefusedError("Not now", hint="Wait.", code="busy", hresult=0xC004F050)
    assert error.failure == Failure("busy", "Not now", "Wait.", 0xC004F050)


def told(outcome: Outcome) -> str:
    match outcome:
        case Done(machine, note):
            return f"{machine}: {note}"
        case Failed(machine, failure):
            return f"{machine}: {failure.code}"
        case Cancelled(machine):
            return f"{machine}: stopped"


def test_outcomes_are_told_apart() -> None:
    machine = MachineId("m")
    outcomes: list[Outcome] = [
        Done(machine, "ok"),
        Failed(machine, Failure("x", "y")),
        Cancelled(machine),
    ]
    assert [told(outcome) for outcome in outcomes] == ["m: ok", "m: x", "m: stopped"]
