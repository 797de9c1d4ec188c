"""The envelopes that go to Windows over WS-Management.

Source: MS-WSMV 3.1.4 and 4.1.4 (WQL enumeration, invocation by selector), DSP0226.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import uuid4
from xml.sax.saxutils import escape, quoteattr

from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.cim import Invoke

_CIMV2: Final = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/"
_ENUMERATION: Final = "http://schemas.xmlsoap.org/ws/2004/09/enumeration"
_WQL: Final = "http://schemas.microsoft.com/wbem/wsman/1/WQL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """What every envelope of a session says: where it goes, how long and how large it may be."""

    endpoint: str
    operation_timeout: int
    """Seconds after which the machine itself gives up."""
    max_envelope: int = 153_600
    """Bytes; what Server 2008 R2 allows, the smallest limit there is."""
    max_elements: int = 50

    def enumerate(self, wql: str) -> bytes:
        """Ask for rows; the first ones come with the answer."""
        body = (
            "<n:Enumerate><w:OptimizeEnumeration/>"
            f"<w:MaxElements>{self.max_elements}</w:MaxElements>"
            f"<w:Filter Dialect={quoteattr(_WQL)}>{escape(wql)}</w:Filter></n:Enumerate>"
        )
        return self._envelope(f"{_ENUMERATION}/Enumerate", f"{_CIMV2}*", body)

    def pull(self, context: str) -> bytes:
        """Ask for more rows of an enumeration."""
        body = (
            f"<n:Pull><n:EnumerationContext>{escape(context)}</n:EnumerationContext>"
            f"<n:MaxElements>{self.max_elements}</n:MaxElements></n:Pull>"
        )
        return self._envelope(f"{_ENUMERATION}/Pull", f"{_CIMV2}*", body)

    def invoke(self, call: Invoke) -> bytes:
        """Call a method. The envelope holds what secrets the call holds."""
        resource = f"{_CIMV2}{call.class_name}"
        name, value = call.selector
        selectors = (
            f"<w:SelectorSet><w:Selector Name={quoteattr(name)}>{escape(value)}</w:Selector>"
            "</w:SelectorSet>"
        )
        inputs = "".join(
            f"<i:{key}>{escape(item.reveal() if isinstance(item, Secret) else item)}</i:{key}>"
            for key, item in call.arguments
        )
        tag = f"i:{call.method}_INPUT"
        body = f"<{tag} xmlns:i={quoteattr(resource)}>{inputs}</{tag}>"
        return self._envelope(f"{resource}/{call.method}", resource, body, selectors)

    def _envelope(self, action: str, resource: str, body: str, selectors: str = "") -> bytes:
        must, may = 's:mustUnderstand="true"', 's:mustUnderstand="false"'
        return (
            '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"'
            ' xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"'
            f' xmlns:n="{_ENUMERATION}"'
            ' xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"'
            ' xmlns:p="http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd"><s:Header>'
            f"<a:To>{escape(self.endpoint)}</a:To>"
            f"<w:ResourceURI {must}>{escape(resource)}</w:ResourceURI>"
            f"<a:ReplyTo><a:Address {must}>"
            "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address>"
            f"</a:ReplyTo><a:Action {must}>{escape(action)}</a:Action>"
            f"<w:MaxEnvelopeSize {must}>{self.max_envelope}</w:MaxEnvelopeSize>"
            f"<a:MessageID>uuid:{str(uuid4()).upper()}</a:MessageID>"
            f'<w:Locale xml:lang="en-US" {may}/><p:DataLocale xml:lang="en-US" {may}/>'
            f"{selectors}<w:OperationTimeout>PT{self.operation_timeout}S</w:OperationTimeout>"
            f"</s:Header><s:Body>{body}</s:Body></s:Envelope>"
        ).encode()
