"""What the simulated provider speaks: values, failures, and what its classes hold.

Classes, properties and methods as Microsoft documents them for root\\cimv2. Windows 7 lacks the
later properties, and a query that names one fails as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

CimValue = str | int | bool | datetime | Sequence[str] | None
Row = Mapping[str, CimValue]

NO_DATE: Final = datetime(1601, 1, 1, tzinfo=UTC)

ACCESS_DENIED: Final = 0x80041003
INVALID_CLASS: Final = 0x80041010
INVALID_QUERY: Final = 0x80041017
NOT_FOUND: Final = 0x80041002
INVALID_METHOD: Final = 0x8004102E
INVALID_METHOD_PARAMETERS: Final = 0x8004102F


class CimError(Exception):
    """A failure as the provider raises it; `hresult` is unsigned."""

    def __init__(self, hresult: int, text: str) -> None:
        super().__init__(text)
        self.hresult = hresult
        self.text = text


class Kind(StrEnum):
    """The CIM type of a property."""

    STRING = "string"
    UINT32 = "uint32"
    BOOLEAN = "boolean"
    DATETIME = "datetime"


_EMPTY: Final[dict[Kind, CimValue]] = {
    Kind.STRING: None,
    Kind.UINT32: 0,
    Kind.BOOLEAN: False,
    Kind.DATETIME: NO_DATE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method: the names of what goes in, in the class's order, and whether it must be given."""

    takes: tuple[str, ...] = ()
    later: bool = False
    """Windows 8 and Server 2012 onwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CimClass:
    """A class: its key, its properties by name, those that Windows 7 lacks, and its methods."""

    name: str
    key: str
    properties: Mapping[str, Kind]
    later: frozenset[str] = frozenset()
    methods: Mapping[str, Method] = field(default_factory=dict)

    def names(self, *, is_old: bool) -> tuple[str, ...]:
        """Return the properties that the class has on a machine."""
        return tuple(name for name in self.properties if not (is_old and name in self.later))

    def row(self, values: Row, *, is_old: bool) -> Row:
        """Return a whole instance: `values`, and nothing where they say nothing."""
        return {
            name: values.get(name, _EMPTY[self.properties[name]])
            for name in self.names(is_old=is_old)
        }
