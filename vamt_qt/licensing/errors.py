"""What can go wrong, named by what the operator does next.

    LicensingError
    ├── UnreachableError        check the network
    ├── AccessDeniedError       fix the credential or the rights
    ├── IdentityError           check who answered: host key or certificate
    ├── TargetRefusedError      the machine said no: HRESULT, meaning, advice
    ├── ExchangeRejectedError   the clearinghouse or a bundle was refused
    ├── BadInputError           correct what was typed or pasted
    ├── ConflictError           the state is another than expected: look again
    └── StoreError              disk, lock, passphrase, damaged database

Anything else is a bug and reaches the crash handler.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from vamt_qt.licensing.hresult import explain, format_hresult, unsigned


@dataclass(frozen=True, slots=True)
class Failure:
    """Why one machine or one line did not get through, as it is kept and shown.

    `code` is stable and kebab-case; `hresult` is an unsigned 32-bit number where Windows
    or the clearinghouse gave one.
    """

    code: str
    message: str
    hint: str = ""
    hresult: int | None = None


class LicensingError(Exception):
    """The family's head: a message, a hint and a stable code."""

    default_code: ClassVar[str] = "error"
    exit_status: ClassVar[int] = 1

    def __init__(self, message: str, *, hint: str = "", code: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code or self.default_code

    @property
    def failure(self) -> Failure:
        """The same as a value for outcomes and the ledger."""
        return Failure(self.code, self.message, self.hint)


class UnreachableError(LicensingError):
    """No answer, or the answer stopped: `unreachable`, `timed-out`, `connection-cut`, `busy`.

    `retry_after` is the number of seconds after which a busy one wants to be asked again.
    """

    default_code = "unreachable"
    exit_status = 10

    def __init__(
        self, message: str, *, hint: str = "", code: str = "", retry_after: int | None = None
    ) -> None:
        super().__init__(message, hint=hint, code=code)
        self.retry_after = retry_after


class AccessDeniedError(LicensingError):
    """The logon or the rights were refused: `access-denied`, `not-elevated`."""

    default_code = "access-denied"
    exit_status = 11


class IdentityError(LicensingError):
    """The machine could not prove who it is: `identity-unknown`, `identity-changed`.

    `fingerprint` is what it showed ("SHA256:…"), `expected` what was pinned.
    """

    default_code = "identity-unknown"
    exit_status = 12

    def __init__(
        self, message: str, *, hint: str = "", code: str = "", fingerprint: str, expected: str = ""
    ) -> None:
        super().__init__(message, hint=hint, code=code)
        self.fingerprint = fingerprint
        self.expected = expected


class TargetRefusedError(LicensingError):
    """Windows licensing answered with a failure; text and advice come from its HRESULT."""

    default_code = "target-refused"
    exit_status = 13

    def __init__(
        self, message: str = "", *, hint: str = "", code: str = "", hresult: int | None = None
    ) -> None:
        known = explain(hresult) if hresult is not None else None
        if known is not None and hresult is not None:
            message = message or f"{known.meaning} ({format_hresult(hresult)} {known.name})"
            hint = hint or known.advice
        super().__init__(message or "the machine refused", hint=hint, code=code)
        self.hresult = None if hresult is None else unsigned(hresult)

    @property
    def failure(self) -> Failure:
        return Failure(self.code, self.message, self.hint, self.hresult)


class ExchangeRejectedError(LicensingError):
    """A clearinghouse refused a request, or a bundle was not accepted. Nothing was changed."""

    default_code = "exchange-rejected"
    exit_status = 14

    def __init__(
        self, message: str, *, hint: str = "", code: str = "", hresult: int | None = None
    ) -> None:
        super().__init__(message, hint=hint, code=code)
        self.hresult = None if hresult is None else unsigned(hresult)

    @property
    def failure(self) -> Failure:
        return Failure(self.code, self.message, self.hint, self.hresult)


class BadInputError(LicensingError):
    """What was typed, pasted or imported cannot be used. Nothing was changed."""

    default_code = "bad-input"
    exit_status = 2


class ConflictError(LicensingError):
    """The record is in another state than this step expects; read it again and decide."""

    default_code = "conflict"
    exit_status = 15


class StoreError(LicensingError):
    """The data could not be opened, read or written: `store`, `locked`, `disk-full`, …"""

    default_code = "store"
    exit_status = 16
