"""The faults of WS-Management: why a request failed, in the two shapes that Windows uses.

One machine answers with nested WSManFault elements, the next with an MSFT_WmiError; both shapes
were seen in the wild, and nobody recorded which of them the licensing provider gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Final

from vamt_qt.lab.cim import (
    ACCESS_DENIED,
    INVALID_CLASS,
    INVALID_METHOD,
    INVALID_QUERY,
    NOT_FOUND,
    CimError,
)
from vamt_qt.lab.wsman import XSI, envelope

_ACTION: Final = "http://schemas.dmtf.org/wbem/wsman/1/wsman/fault"
_FAULT: Final = "http://schemas.microsoft.com/wbem/wsman/1/wsmanfault"
_WMI_ERROR: Final = "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/MSFT_WmiError"
_STATUS: Final = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/__ExtendedStatus"
_WIN32_ACCESS_DENIED: Final = 5
_INVALID_SELECTORS: Final = 2_150_858_843
_SUBCODES: Final = {
    ACCESS_DENIED: "w:AccessDenied",
    INVALID_CLASS: "a:DestinationUnreachable",
    INVALID_QUERY: "n:CannotProcessFilter",
    INVALID_METHOD: "a:ActionNotSupported",
    NOT_FOUND: "w:InvalidSelectors",
}
_CODES: Final = {ACCESS_DENIED: _WIN32_ACCESS_DENIED, NOT_FOUND: _INVALID_SELECTORS}
_SENDER: Final = frozenset(set(_SUBCODES) - {ACCESS_DENIED})


@dataclass(frozen=True, slots=True)
class FaultStyle:
    """How one machine words its faults: which shape, and what it calls itself."""

    machine: str
    is_wmi_error: bool


def provider_fault(style: FaultStyle, relates_to: str, error: CimError) -> bytes:
    """Return the envelope of a failure that the provider raised."""
    detail = _wmi_error(error) if style.is_wmi_error else _nested(style.machine, error)
    sender = "s:Sender" if error.hresult in _SENDER else "s:Receiver"
    subcode = _SUBCODES.get(error.hresult, "w:InternalError")
    return _envelope(relates_to, sender, subcode, _reason(error), detail)


def protocol_fault(relates_to: str, subcode: str, text: str) -> bytes:
    """Return the envelope of a request that makes no sense."""
    return _envelope(relates_to, "s:Sender", subcode, text, "")


def _envelope(relates_to: str, code: str, subcode: str, text: str, detail: str) -> bytes:
    body = (
        f"<s:Fault><s:Code><s:Value>{code}</s:Value><s:Subcode><s:Value>{subcode}</s:Value>"
        f'</s:Subcode></s:Code><s:Reason><s:Text xml:lang="en-US">{escape(text)}</s:Text>'
        f"</s:Reason><s:Detail>{detail}</s:Detail></s:Fault>"
    )
    return envelope(_ACTION, relates_to, body)


def _reason(error: CimError) -> str:
    if error.hresult == ACCESS_DENIED:
        return "Access is denied here."
    return f"The provider failed: HRESULT 0x{error.hresult:08X}, {error.text}"


def _nested(machine: str, error: CimError) -> str:
    """The shape with a fault inside a fault; access is refused before the provider is asked."""
    code = _CODES.get(error.hresult, error.hresult)
    head = f'<f:WSManFault xmlns:f="{_FAULT}" Code="{code}" Machine="{machine}"><f:Message>'
    if error.hresult == ACCESS_DENIED:
        return f"{head}{escape(_reason(error))}</f:Message></f:WSManFault>"
    return (
        f'{head}<f:ProviderFault provider="WMI Provider"'
        ' path="%systemroot%\\system32\\WsmWmiPl.dll">'
        f'<f:WSManFault xmlns:f="{_FAULT}" Code="{error.hresult}" Machine="{machine}">'
        f"<f:Message>{escape(_reason(error))}</f:Message></f:WSManFault>"
        f'<f:ExtendedError><p:__ExtendedStatus xmlns:p="{_STATUS}" xmlns:xsi="{XSI}"'
        ' xsi:type="p:__ExtendedStatus_Type"><p:Description xsi:nil="true"/>'
        '<p:Operation>ExecMethod</p:Operation><p:ParameterInfo xsi:nil="true"/>'
        '<p:ProviderName>WinMgmt</p:ProviderName><p:StatusCode xsi:nil="true"/>'
        "</p:__ExtendedStatus></f:ExtendedError></f:ProviderFault></f:Message></f:WSManFault>"
    )


def _wmi_error(error: CimError) -> str:
    reason = escape(_reason(error))
    return (
        f'<p:MSFT_WmiError xmlns:p="{_WMI_ERROR}" xmlns:xsi="{XSI}"'
        ' xmlns:b="http://schemas.dmtf.org/wbem/wsman/1/cimbinding.xsd"'
        ' xmlns:cim="http://schemas.dmtf.org/wbem/wscim/1/common"'
        ' b:IsCIM_Error="true" xsi:type="p:MSFT_WmiError_Type">'
        '<p:CIMStatusCode xsi:type="cim:cimUnsignedInt">1</p:CIMStatusCode>'
        '<p:CIMStatusCodeDescription xsi:type="cim:cimString" xsi:nil="true"/>'
        f'<p:Message xsi:type="cim:cimString">{reason}</p:Message>'
        f'<p:MessageID xsi:type="cim:cimString">HRESULT 0x{error.hresult:08x}</p:MessageID>'
        '<p:PerceivedSeverity xsi:type="cim:cimUnsignedShort">0</p:PerceivedSeverity>'
        '<p:error_Category xsi:type="cim:cimUnsignedInt">0</p:error_Category>'
        f'<p:error_Code xsi:type="cim:cimUnsignedInt">{error.hresult}</p:error_Code>'
        '<p:error_Type xsi:type="cim:cimString">HRESULT</p:error_Type>'
        f'<p:error_WindowsErrorMessage xsi:type="cim:cimString">{reason}'
        "</p:error_WindowsErrorMessage></p:MSFT_WmiError>"
    )
