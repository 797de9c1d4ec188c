"""WS-Management by pypsrp, message by message: no carrier of the program is in between."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from pypsrp.exceptions import WinRMTransportError, WSManFaultError
from pypsrp.wsman import SelectorSet, WSMan

from tests.lab.machines import account, inventory
from vamt_qt.lab.lab import Lab

CIMV2 = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/"
N = "{http://schemas.xmlsoap.org/ws/2004/09/enumeration}"
W = "{http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd}"
S = "{http://www.w3.org/2003/05/soap-envelope}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
WQL = "http://schemas.microsoft.com/wbem/wsman/1/WQL"


@contextmanager
def connected(
    lab: Lab, name: str, *, user: str = "", password: str = "", **options: Any
) -> Iterator[WSMan]:
    """Open a connection to a machine; `options` are pypsrp's."""
    line = inventory(lab)[name]
    logon = account(lab, line)
    wanted: dict[str, Any] = {
        "auth": "ntlm",
        "cert_validation": str(lab.sheet.ca_file),
        "ssl": line["carrier"] == "winrm-https",
        "connection_timeout": 30,
        "read_timeout": 30,
        "no_proxy": True,
    }
    wsman = WSMan(
        line["address"],
        port=int(line["port"]),
        username=user or logon.user,
        password=password or logon.password.reveal(),
        **(wanted | options),
    )
    try:
        yield wsman
    finally:
        wsman.close()


def enumerate_body(wql: str, *, elements: int | None = 50, optimised: bool = True) -> ET.Element:
    """Return the body that asks a query."""
    body = ET.Element(f"{N}Enumerate")
    if optimised:
        ET.SubElement(body, f"{W}OptimizeEnumeration")
    if elements is not None:
        ET.SubElement(body, f"{W}MaxElements").text = str(elements)
    ET.SubElement(body, f"{W}Filter", Dialect=WQL).text = wql
    return body


def pull_body(context: str, elements: int = 50) -> ET.Element:
    """Return the body that asks for more."""
    body = ET.Element(f"{N}Pull")
    ET.SubElement(body, f"{N}EnumerationContext").text = context
    ET.SubElement(body, f"{N}MaxElements").text = str(elements)
    return body


def asked(wsman: WSMan, wql: str, **how: Any) -> ET.Element:
    """Ask a query and return the EnumerateResponse."""
    body = enumerate_body(wql, **how)
    (response,) = wsman.enumerate(f"{CIMV2}*", body)
    return response


def invoked(
    wsman: WSMan,
    class_name: str,
    selector: tuple[str, str],
    method: str,
    arguments: Mapping[str, str],
) -> ET.Element:
    """Call a method and return its output element."""
    uri = f"{CIMV2}{class_name}"
    body = ET.Element(f"{{{uri}}}{method}_INPUT")
    for name, value in arguments.items():
        ET.SubElement(body, f"{{{uri}}}{name}").text = value
    selectors = SelectorSet()
    selectors.add_option(*selector)
    envelope = wsman.invoke(f"{uri}/{method}", uri, body, selector_set=selectors)
    output = envelope.find(f"{S}Body/{{{uri}}}{method}_OUTPUT")
    assert output is not None
    return output


def values(item: ET.Element) -> dict[str, str | None]:
    """Return an item's values by local name; null is None."""
    return {
        child.tag.rpartition("}")[2]: None if child.get(f"{XSI}nil") else (child.text or "")
        for child in item
    }


def fault_xml(error: WSManFaultError) -> ET.Element:
    """Return the whole fault, of which pypsrp's exception keeps little."""
    cause = error.__context__
    assert isinstance(cause, WinRMTransportError)
    return ET.fromstring(cause.response_text)
