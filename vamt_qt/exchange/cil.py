"""What VAMT's own files hold: experimental, for no public description of them exists.

`.cil` (VAMT 2.0) and `.cilx` (VAMT 3) are XML. Of their names only those of computers and products
are known, so installation and confirmation IDs are found by their shape: 54 or 63 digits, and 48.
A pair is taken only where one element holds exactly one of each; whatever else looks like an ID
is counted and left alone. Product keys are counted and never read. Such files are never written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped] # has no types
from defusedxml.ElementTree import DefusedXMLParser  # type: ignore[import-untyped] # has no types

from vamt_qt.exchange.files import Source, read_bounded
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId

_MAX_BYTES: Final = 64 * 1024 * 1024
_MAX_DEPTH: Final = 64
_MAX_ELEMENTS: Final = 2_000_000
_MAX_NAMES: Final = 10_000
"""The parser keeps each name of an element or attribute until the end."""
_PIECE: Final = 64 * 1024
_LONGEST_TAG: Final = 16
"""In pieces."""
_LONGEST_TEXT: Final = 300
_LONGEST_VALUE: Final = 200
_GAPS: Final = re.compile(r"[\s-]+")
_KEY: Final = re.compile(r"[A-Z0-9]{5}(-[A-Z0-9]{5}){4}")


@dataclass(frozen=True, slots=True)
class VamtRecord:
    """One installation ID as a file shows it, with the names around it and its CID, if any."""

    machine: str
    product: str
    iid: InstallationId
    cid: ConfirmationId | None = None


@dataclass(frozen=True, slots=True)
class VamtFile:
    """Everything of use in a file, and how much was passed over."""

    records: tuple[VamtRecord, ...]
    computers: int
    unclear: int
    """IDs that stand alone, beside several others, or with a wrong check digit."""
    product_keys: int


def read_vamt_file(source: Source) -> VamtFile:
    """Read a `.cil` or `.cilx` without following anything out of it.

    Raises ExchangeRejectedError: `too-large`, `too-deep`, `not-xml`, or `forbidden-xml` for
    entities and document types; BadInputError where the file cannot be read at all.
    """
    data = read_bounded(source, _MAX_BYTES)
    reading = _Reading()
    parser = DefusedXMLParser(target=reading, forbid_dtd=True)
    try:
        for at in range(0, len(data), _PIECE):
            parser.feed(data[at : at + _PIECE])
            reading.require_progress()
        parser.close()
    except DefusedXmlException as error:
        raise _refused("The file declares a document type or entities", "forbidden-xml") from error
    except (ParseError, ValueError, LookupError) as error:
        raise _refused("The file is no whole XML document", "not-xml") from error
    return VamtFile(
        tuple(reading.records), reading.computers, reading.unclear, reading.product_keys
    )


@dataclass(slots=True)
class _Element:
    """An open element: its names for people, its text so far, and the IDs that stand in it."""

    machine: str
    product: str
    text: list[str] = field(default_factory=list)
    has_children: bool = False
    iids: list[str] = field(default_factory=list)
    cids: list[str] = field(default_factory=list)


class _Reading:
    """Takes the parser's events; holds no tree, so a large file costs no more than its IDs."""

    def __init__(self) -> None:
        self.records: list[VamtRecord] = []
        self.computers = 0
        self.unclear = 0
        self.product_keys = 0
        self._open: list[_Element] = []
        self._elements = 0
        self._names: set[str] = set()
        self._stood_still = 0

    def require_progress(self) -> None:
        """Look after each piece whether anything came of it: a single tag could fill memory."""
        self._stood_still += 1
        if self._stood_still > _LONGEST_TAG:
            raise _refused("The file holds a single element of more than a megabyte", "too-deep")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element and look at its attributes."""
        self._elements += 1
        self._stood_still = 0
        self._names.update((tag, *attributes))
        if len(self._open) >= _MAX_DEPTH or self._elements > _MAX_ELEMENTS:
            raise _refused("The file is nested too deep or holds too many elements", "too-deep")
        if len(self._names) > _MAX_NAMES:
            raise _refused("The file holds too many names of elements", "too-deep")
        above = self._open[-1] if self._open else _Element("", "")
        above.has_children = True
        element = _Element(above.machine, above.product)
        name = one_line(attributes.get("Name", ""), _LONGEST_TEXT)
        match tag.rpartition("}")[2]:
            case "Computer":
                self.computers += 1
                element.machine = name
            case "Product" | "Sku" if name:
                element.product = name
            case _:
                pass
        for value in attributes.values():
            self._look(element, value)
        self._open.append(element)

    def data(self, text: str) -> None:
        """Keep text; what is too long for an ID is cut."""
        self._stood_still = 0
        if self._open and sum(map(len, self._open[-1].text)) < _LONGEST_VALUE:
            self._open[-1].text.append(text[:_LONGEST_VALUE])

    def end(self, _tag: str) -> None:
        """Close an element: the text of a leaf belongs to the element around it."""
        self._stood_still = 0
        element = self._open.pop()
        if not element.has_children:
            self._look(self._open[-1] if self._open else element, "".join(element.text))
        if element.iids or element.cids:
            self._settle(element)

    def close(self) -> None:
        """End the document."""

    def _look(self, element: _Element, value: str) -> None:
        if len(value) > _LONGEST_VALUE:
            return
        if _KEY.fullmatch(value.strip().upper()):
            self.product_keys += 1
            return
        digits = _GAPS.sub("", value)
        if digits.isascii() and digits.isdigit():
            if len(digits) in InstallationId.lengths:
                element.iids.append(digits)
            elif len(digits) == ConfirmationId.length:
                element.cids.append(digits)

    def _settle(self, element: _Element) -> None:
        match element.iids, element.cids:
            case [iid], [] | [_]:
                self._keep(element, iid)
            case _:
                self.unclear += len(element.iids) + len(element.cids)

    def _keep(self, element: _Element, digits: str) -> None:
        try:
            iid = InstallationId.parse(digits)
        except BadInputError:
            self.unclear += 1
            return
        cid = ConfirmationId(element.cids[0]) if element.cids else None
        self.records.append(VamtRecord(element.machine, element.product, iid, cid))


def _refused(message: str, code: str) -> ExchangeRejectedError:
    return ExchangeRejectedError(
        message, hint="Nothing was changed. Export the list from VAMT again.", code=code
    )
