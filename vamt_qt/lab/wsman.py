"""WS-Management in words: what a request asks for, and the envelope that an answer comes in.

Shapes follow replies recorded from Windows Server 2012: an enumeration that already holds
everything has an empty context, the last pull has none; a list of columns comes as XmlFragment
without namespaces, whole instances under the name of their class.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final
from uuid import uuid4

from vamt_qt.lab.cim import CimValue, Row
from vamt_qt.lab.windows import Found

CIMV2: Final = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/"
ENUMERATION: Final = "http://schemas.xmlsoap.org/ws/2004/09/enumeration"
TRANSFER: Final = "http://schemas.xmlsoap.org/ws/2004/09/transfer"
WQL: Final = "http://schemas.microsoft.com/wbem/wsman/1/WQL"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_ANONYMOUS: Final = "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous"
_SMALLEST_ENVELOPE: Final = 8_192
_WRAPPING: Final = 2_048  # of the envelope around the items


class MalformedError(Exception):
    """The request is no WS-Management."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a request asks for. `arguments` are the inputs of a method, null where nil."""

    action: str
    message_id: str
    resource: str
    selectors: Mapping[str, str]
    max_envelope: int
    body: ET.Element | None

    @property
    def class_name(self) -> str:
        """The class that the resource URI names; empty for another namespace."""
        return self.resource.removeprefix(CIMV2) if self.resource.startswith(CIMV2) else ""

    def text(self, name: str) -> str | None:
        """Return the text of the first element of that local name in the body."""
        found = self.find(name)
        return None if found is None else (found.text or "")

    def find(self, name: str) -> ET.Element | None:
        """Return the first element of that local name in the body."""
        if self.body is None:
            return None
        return next((e for e in self.body.iter() if local_name(e) == name), None)

    @property
    def arguments(self) -> dict[str, CimValue]:
        """The inputs of a method by name."""
        nil = f"{{{XSI}}}nil"
        if self.body is None:
            return {}
        return {local_name(e): None if e.get(nil) == "true" else (e.text or "") for e in self.body}


def local_name(element: ET.Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def read_request(data: bytes) -> Request:
    """Read an envelope; raises MalformedError."""
    try:
        root = ET.fromstring(data)  # noqa: S314 - a lab on loopback; its callers are its own tests
    except ET.ParseError:
        raise MalformedError from None
    parts = {local_name(part): part for part in root}
    header, body = parts.get("Header"), parts.get("Body")
    if header is None or body is None:
        raise MalformedError
    fields = {local_name(field): (field.text or "").strip() for field in header}
    selectors = {
        selector.get("Name", ""): selector.text or ""
        for selector in header.iter()
        if local_name(selector) == "Selector"
    }
    size = fields.get("MaxEnvelopeSize", "")
    return Request(
        action=fields.get("Action", ""),
        message_id=fields.get("MessageID", ""),
        resource=fields.get("ResourceURI", ""),
        selectors=selectors,
        max_envelope=max(_SMALLEST_ENVELOPE, int(size) if size.isdecimal() else 153_600),
        body=body[0] if len(body) else None,
    )


def envelope(action: str, relates_to: str, body: str) -> bytes:
    """Return an answer to the message `relates_to`."""
    return (
        '<s:Envelope xml:lang="en-US" xmlns:s="http://www.w3.org/2003/05/soap-envelope"'
        ' xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"'
        f' xmlns:n="{ENUMERATION}" xmlns:x="{TRANSFER}"'
        ' xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"'
        ' xmlns:p="http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd">'
        f"<s:Header><a:Action>{escape(action)}</a:Action>"
        f"<a:MessageID>uuid:{str(uuid4()).upper()}</a:MessageID><a:To>{_ANONYMOUS}</a:To>"
        f"<a:RelatesTo>{escape(relates_to)}</a:RelatesTo></s:Header>"
        f"<s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def items(found: Found) -> list[str]:
    """Return each row as an item of an enumeration."""
    if found.columns:
        return [_fragment(row) for row in found.rows]
    return [instance(found.cim_class.name, row) for row in found.rows]


def instance(class_name: str, row: Row) -> str:
    """Return a whole instance under the name of its class."""
    values = "".join(_element("p:", "cim:", name, value) for name, value in row.items())
    return (
        f'<p:{class_name} xmlns:xsi="{XSI}" xmlns:p="{CIMV2}{class_name}"'
        ' xmlns:cim="http://schemas.dmtf.org/wbem/wscim/1/common"'
        f' xsi:type="p:{class_name}_Type">{values}</p:{class_name}>'
    )


def output(class_name: str, method: str, values: Row) -> str:
    """Return the outputs of a method."""
    parts = "".join(_element("p:", "cim:", name, value) for name, value in values.items())
    return (
        f'<p:{method}_OUTPUT xmlns:xsi="{XSI}" xmlns:p="{CIMV2}{class_name}"'
        ' xmlns:cim="http://schemas.dmtf.org/wbem/wscim/1/common">'
        f"{parts}</p:{method}_OUTPUT>"
    )


def page(waiting: Sequence[str], max_elements: int, max_envelope: int) -> int:
    """Return how many of the items go into one answer: one at least, if there is one."""
    room, taken = max_envelope - _WRAPPING, 0
    for item in waiting[:max_elements]:
        room -= len(item.encode())
        if taken and room < 0:
            break
        taken += 1
    return taken


def _fragment(row: Row) -> str:
    values = "".join(_element("", "", name, value) for name, value in row.items())
    return (
        f'<w:XmlFragment xmlns:xsi="{XSI}"'
        f' xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd">{values}</w:XmlFragment>'
    )


def _element(prefix: str, cim: str, name: str, value: CimValue) -> str:
    tag = prefix + name
    match value:
        case None:
            return f'<{tag} xsi:nil="true"/>'
        case bool():
            return f"<{tag}>{str(value).lower()}</{tag}>"
        case str() | int():
            return f"<{tag}>{escape(str(value), quote=False)}</{tag}>"
        case datetime():
            return f"<{tag}><{cim}Datetime>{_moment(value)}</{cim}Datetime></{tag}>"
        case _:
            return "".join(_element(prefix, cim, name, one) for one in value)


def _moment(value: datetime) -> str:
    """Write a moment as recorded: no fraction where there is none, no zeros at its end."""
    fraction = f".{value.microsecond:06d}".rstrip("0") if value.microsecond else ""
    return f"{value:%Y-%m-%dT%H:%M:%S}{fraction}Z"
