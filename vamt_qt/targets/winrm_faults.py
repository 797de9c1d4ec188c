"""Faults of WS-Management: the HRESULT inside, whichever shape Windows wrapped it in.

(a) `WSManFault Code` around a `ProviderFault` with another one and an `__ExtendedStatus`;
(b) `MSFT_WmiError` with error_Code. Source: MS-WSMV, and a fault recorded in pywinrm's tests. What
the licensing provider gives was never recorded, so both are read and texts are searched last.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Final

from vamt_qt.targets.cim import Fault
from vamt_qt.targets.winrm_answers import local_name

_HEX: Final = re.compile(r"0x([0-9A-Fa-f]{8})\b")
_DECIMAL: Final = re.compile(r"\b([23]\d{9}|4[0-2]\d{8})\b")  # 0x80000000 and above
TIMED_OUT: Final = 0x80338029
OVERLOADED: Final = 0x803381A6  # more requests than the user's quota allows
_E_FAIL: Final = 0x80004005
_E_ACCESSDENIED: Final = 0x80070005
_NOT_FOUND: Final = 0x80041002
_INVALID_CLASS: Final = 0x80041010
_INVALID_QUERY: Final = 0x80041017
_CIM_STATUS: Final = {2: _E_ACCESSDENIED, 5: _INVALID_CLASS, 6: _NOT_FOUND, 15: _INVALID_QUERY}
_SUBCODE: Final = {
    "AccessDenied": _E_ACCESSDENIED,
    "TimedOut": TIMED_OUT,
    "DestinationUnreachable": _INVALID_CLASS,
    "InvalidSelectors": _NOT_FOUND,
    "CannotProcessFilter": _INVALID_QUERY,
}
# WS-Management's own numbers for what CIM has numbers for: invalid selectors, unknown resource.
_AS_CIM: Final = {0x8033805B: _NOT_FOUND, 0x8033803B: _INVALID_CLASS}


def fault_of(answer: ET.Element) -> Fault:
    """Read a `Fault` element; the innermost code says most."""
    text = _texts(answer, "Message") or _texts(answer, "Text")
    code = next((number for number in _codes(answer) if number), 0)
    code = code or _code_in(" ".join(answer.itertext())) or _subcode(answer) or _E_FAIL
    return Fault(_AS_CIM.get(code, code), text)


def _codes(answer: ET.Element) -> Iterator[int]:
    yield from _numbers(answer, "error_Code")
    yield from (_code_in(text) for text in _all_texts(answer, "MessageID"))
    yield from _numbers(answer, "StatusCode")
    faults = [element for element in answer.iter() if local_name(element) == "WSManFault"]
    yield from (_number(fault.get("Code", "")) for fault in reversed(faults))
    yield from (_CIM_STATUS.get(status, 0) for status in _numbers(answer, "CIMStatusCode"))


def _subcode(answer: ET.Element) -> int:
    names = (text.rpartition(":")[2] for text in _all_texts(answer, "Value"))
    return next((_SUBCODE[name] for name in names if name in _SUBCODE), 0)


def _numbers(answer: ET.Element, name: str) -> Iterator[int]:
    return (_number(text) for text in _all_texts(answer, name))


def _all_texts(answer: ET.Element, name: str) -> list[str]:
    found = (element for element in answer.iter() if local_name(element) == name)
    return [text for element in found if (text := (element.text or "").strip())]


def _texts(answer: ET.Element, name: str) -> str:
    return " ".join(_all_texts(answer, name))


def _number(text: str) -> int:
    """Return an unsigned number however it is written, 0 for anything else."""
    try:
        return int(text, 0) & 0xFFFFFFFF
    except ValueError:
        return 0


def _code_in(text: str) -> int:
    if found := _HEX.search(text):
        return int(found[1], 16)
    found = _DECIMAL.search(text)
    return int(found[1]) & 0xFFFFFFFF if found else 0
