"""What Windows answers over WS-Management: rows, outputs, and whether more is to come.

Everything is read by local names: rows come as `XmlFragment` without namespaces for a list of
columns and under the class's name otherwise. Sources: MS-WSMV 3.1.4, and replies recorded from
Windows Server 2012.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import Final, NoReturn

from vamt_qt.targets.cim import CimRow, CimValue
from vamt_qt.targets.replies import bad_reply

_XSI_NIL: Final = "{http://www.w3.org/2001/XMLSchema-instance}nil"


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of an enumeration; `context` asks for the next ones, empty at the end."""

    rows: tuple[CimRow, ...]
    context: str


class _NoDoctype(ET.TreeBuilder):
    """Builds the tree and refuses a document type: entities have no place in SOAP."""

    def doctype(self, _name: str, _pubid: str | None, _system: str | None) -> NoReturn:
        raise bad_reply("The machine's answer is no SOAP: it declares a document type")


def read_body(data: bytes) -> ET.Element:
    """Return what stands in an envelope's body; UnreachableError `bad-reply` for anything else."""
    parser = ET.XMLParser(target=_NoDoctype())  # noqa: S314 - no document type, so no entities
    try:
        parser.feed(data)
        root: ET.Element = parser.close()
    except (ET.ParseError, ValueError) as error:
        raise bad_reply("The machine's answer is no XML") from error
    body = next((part for part in root if local_name(part) == "Body"), None)
    if body is None or len(body) == 0:
        raise bad_reply("The machine's answer is no SOAP, or empty")
    return body[0]


def local_name(element: ET.Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def page_of(answer: ET.Element) -> Page:
    """Read the answer to an enumeration or a pull."""
    if local_name(answer) not in {"EnumerateResponse", "PullResponse"}:
        raise bad_reply("The machine answered a query with something else")
    parts = {local_name(part): part for part in answer}
    items = parts.get("Items")
    rows = tuple(row_of(item) for item in items) if items is not None else ()
    if "EndOfSequence" in parts:
        return Page(rows, "")
    context = (parts["EnumerationContext"].text or "") if "EnumerationContext" in parts else ""
    if not context:
        raise bad_reply("The machine broke a list of rows off")
    return Page(rows, context)


def row_of(item: ET.Element) -> CimRow:
    """Read one row, or the outputs of a method: a repeated element is a list."""
    values: dict[str, CimValue] = {}
    for part in item:
        name, value = local_name(part), _value(part)
        known = values.get(name)
        if name not in values:
            values[name] = value
        else:
            values[name] = (*(known if isinstance(known, tuple) else (known,)), value)
    return CimRow.of(values)


def _value(part: ET.Element) -> CimValue:
    if part.get(_XSI_NIL) == "true":
        return None
    # A moment stands in an element of its own.
    return (part[0].text if len(part) else part.text) or ""
