"""What facts hold, and how each value is kept as plain JSON."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import TypeAlias

from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.product import LicenseStatus

Json: TypeAlias = bool | int | str | list["Json"] | dict[str, "Json"] | None


class Verb(StrEnum):
    """Work that changes a machine or spends an activation, and so needs an intent."""

    INSTALL_KEY = "install-key"
    UNINSTALL_KEY = "uninstall-key"
    DEPOSIT = "deposit"
    ACTIVATE_ONLINE = "activate-online"
    SUBMIT = "submit"
    REARM = "rearm"
    CLEAR_REGISTRY_KEY = "clear-registry-key"
    CHANGE_OPTION = "change-option"


def plain(value: object) -> Json:
    """Return one value of a fact as JSON; raises TypeError for what a fact does not hold."""
    match value:
        case InstallationId() | ConfirmationId():
            return value.digits
        case Failure():
            return {
                "code": value.code,
                "message": value.message,
                "hint": value.hint,
                "hresult": value.hresult,
            }
        case bool() | None:
            return value
        case int():
            return int(value)
        case str():
            return str(value)
        case _:
            raise TypeError(f"a fact does not hold {type(value).__name__}")


def value_of(wanted: object, value: Json) -> object:
    """Read what `plain` wrote; `wanted` is the field's type as the fact spells it.

    Raises ValueError for a value of another type. Digits are not checked again: the ledger's
    digest covers them.
    """
    match wanted, value:
        case "InstallationId", str(digits) if _are_digits(digits, InstallationId.lengths):
            return InstallationId(digits)
        case "ConfirmationId", str(digits) if _are_digits(digits, {ConfirmationId.length}):
            return ConfirmationId(digits)
        case "Verb", str(text):
            return Verb(text)
        case "Failure", dict(parts):
            return _failure(parts)
        case ("bool", bool()) | (("str" | "IntentId" | "KeyId" | "Sku"), str()):
            return value
        case (("int" | "LicenseStatus"), int(number)) if not isinstance(number, bool):
            return LicenseStatus(number) if wanted == "LicenseStatus" else number
        case _:
            raise ValueError(f"this is not a value of type {wanted}")


def _are_digits(text: str, lengths: Collection[int]) -> bool:
    return len(text) in lengths and text.isascii() and text.isdigit()


def _failure(parts: Mapping[str, Json]) -> Failure:
    match parts:
        case {
            "code": str(code),
            "message": str(message),
            "hint": str(hint),
            "hresult": int() | None as hresult,
        }:
            return Failure(code, message, hint, hresult)
        case _:
            raise ValueError("a failure cannot be read")
