"""What a machine's refusal means for the operator: no rights, or no licence.

The carriers deliver a `Fault` with an HRESULT; here it becomes one of the program's errors.
"""

from __future__ import annotations

import re
from typing import Final

from vamt_qt.licensing.errors import AccessDeniedError, LicensingError, TargetRefusedError
from vamt_qt.licensing.foreign_text import inert
from vamt_qt.licensing.hresult import explain, format_hresult
from vamt_qt.targets.cim import Fault

# WbemErrorEnum, Microsoft's WMI reference.
NOT_FOUND: Final = 0x80041002
_ACCESS: Final = 0x80041003
_INVALID_CLASS: Final = 0x80041010
_INVALID_NAMESPACE: Final = 0x8004100E
_INVALID_QUERY: Final = 0x80041017
_INVALID_PROPERTY: Final = 0x80041031
INVALID_METHOD: Final = 0x8004102E
_E_ACCESSDENIED: Final = 0x80070005
_SL_E_LUA_ACCESSDENIED: Final = 0xC004F025
# WS-Management's own words for "the WMI service denied access", locally and remotely.
_WSMAN_WMI_DENIED: Final = frozenset({0x80338104, 0x80338105})

NOT_ELEVATED: Final = (
    frozenset({_ACCESS, _E_ACCESSDENIED, _SL_E_LUA_ACCESSDENIED, 5}) | _WSMAN_WMI_DENIED
)

_LONGEST: Final = 300
_KEY: Final = re.compile(r"\b[A-Z0-9]{5}(-[A-Z0-9]{5}){4}\b", re.IGNORECASE)


def class_is_missing(fault: Fault) -> bool:
    """Whether the machine has no such class: this software is not installed there."""
    return fault.hresult in {_INVALID_CLASS, _INVALID_NAMESPACE}


def column_is_missing(fault: Fault) -> bool:
    """Whether the query names a property that this version of Windows does not have."""
    return fault.hresult in {_INVALID_QUERY, _INVALID_PROPERTY}


def without_keys(text: str) -> str:
    """Return a foreign text fit to be shown: short, on one line, product keys blotted out."""
    return _KEY.sub("(product key)", " ".join(inert(text).split()))[:_LONGEST]


def refusal(fault: Fault) -> LicensingError:
    """Return the error that a fault means; what the machine said is quoted if nothing is known."""
    code = format_hresult(fault.hresult)
    if fault.hresult in NOT_ELEVATED:
        return AccessDeniedError(
            f"The account has no administrator's rights on the machine ({code})",
            hint="Use an account of the machine's Administrators group. Over WinRM, local accounts"
            " are cut down by the UAC remote filter (LocalAccountTokenFilterPolicy).",
            code="not-elevated",
        )
    if fault.hresult == NOT_FOUND:
        return product_is_gone()
    if fault.message and explain(fault.hresult).name == "unknown code":
        return TargetRefusedError(
            f"The machine refused: “{without_keys(fault.message)}” ({code})", hresult=fault.hresult
        )
    return TargetRefusedError(hresult=fault.hresult)


def not_supported(what: str) -> TargetRefusedError:
    """Return the error for what this machine's licensing service does not have; nothing is sent."""
    return TargetRefusedError(
        f"{what} is unknown to this version ({format_hresult(INVALID_METHOD)})",
        hint="Windows 8 and Server 2012 brought it, and Office's own service never had it.",
        code="not-supported",
        hresult=INVALID_METHOD,
    )


def product_is_gone() -> TargetRefusedError:
    """Return the error for an activation ID that the machine does not know."""
    return TargetRefusedError(
        f"The machine does not know this product any more ({format_hresult(NOT_FOUND)})",
        hint="Probe the machine to see what it holds now.",
        code="product-not-found",
        hresult=NOT_FOUND,
    )
