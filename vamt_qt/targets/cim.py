"""Questions and orders to a machine's CIM, whatever carries them.

A carrier moves calls and replies; it knows nothing of licensing. The licensing session knows
nothing of carriers. What they share stands here. Namespace is always root\\cimv2.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from vamt_qt.licensing.errors import BadInputError, UnreachableError
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.hresult import unsigned
from vamt_qt.licensing.secret import Secret

CimValue = str | int | float | bool | None | tuple["CimValue", ...]
"""A value as it came: SSH keeps types, WS-Management gives text for everything but null."""

_LONGEST_WORDS: Final = 300

Argument = str | Secret
"""A value that goes out; a secret is revealed only where it is written to the wire."""


@dataclass(frozen=True, slots=True)
class Query:
    """Ask for rows with WQL. Literals come from `guid_literal`, `last_five_literal`, …"""

    wql: str


@dataclass(frozen=True, slots=True)
class Invoke:
    """Call a method of the one instance that `selector` (key property, value) names."""

    class_name: str
    selector: tuple[str, str]
    method: str
    arguments: tuple[tuple[str, Argument], ...] = ()
    """In the order of the class's definition; WS-Management looks at it."""
    only_if: tuple[str, str] | None = None
    """A property and what the instance must still show there. Where it shows something else the
    method is not called, and the reply is the Fault of an instance that is not there."""


CimCall = Query | Invoke


@dataclass(frozen=True, slots=True)
class CimRow:
    """One row, or the outputs of a method. Names are looked up without regard to case."""

    values: Mapping[str, CimValue]

    @classmethod
    def of(cls, values: Mapping[str, CimValue]) -> CimRow:
        """Keep `values` under their names in lower case, as CIM compares them."""
        return cls({name.lower(): value for name, value in values.items()})

    def text(self, name: str) -> str:
        """Return a text; null and a missing property are empty."""
        value = self.values.get(name.lower())
        return "" if value is None else str(value)

    def words(self, name: str) -> str:
        """Return a text that people read, in one line and harmless wherever it is shown."""
        return one_line(self.text(name), _LONGEST_WORDS)

    def number(self, name: str) -> int:
        """Return an unsigned 32-bit number, 0 for null; UnreachableError for anything else."""
        text = self.text(name) or "0"
        try:
            return unsigned(int(text))
        except ValueError:
            raise UnreachableError(
                f"The machine gave {name} as something that is no number",
                hint="Try again; if it stays so, look at the licensing service on the machine.",
                code="bad-reply",
            ) from None

    def flag(self, name: str) -> bool:
        """Return a truth value, False for null; WS-Management writes it as text."""
        return self.text(name).lower() in {"true", "1"}


@dataclass(frozen=True, slots=True)
class Rows:
    """The answer to a query."""

    rows: tuple[CimRow, ...]


@dataclass(frozen=True, slots=True)
class Outputs:
    """The answer to a method; `row` holds ReturnValue and what else comes out."""

    row: CimRow


@dataclass(frozen=True, slots=True)
class Fault:
    """The machine refused a call. `message` is the machine's own text, in any language."""

    hresult: int
    message: str = ""


CimReply = Rows | Outputs | Fault


class CimTransport(Protocol):
    """An open line to one machine's CIM; not shared between threads."""

    def run(self, calls: Sequence[CimCall]) -> tuple[CimReply, ...]:
        """Make `calls` in their order and return the replies.

        The first Fault is the last reply and the calls after it are not made, so there may be
        fewer replies than calls. SSH needs one round trip for all, WinRM one or more for each.
        Raises UnreachableError when the line failed, and then nobody knows how far it came.
        """
        ...

    def close(self) -> None:
        """Hang up; never raises, may be called twice."""
        ...


_GUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_LAST_FIVE: Final = re.compile(r"[A-Z0-9]{5}")


def guid(text: str) -> str:
    """Return a GUID in lower case; BadInputError for anything else."""
    if not _GUID.fullmatch(text):
        raise BadInputError(
            f"{text[:60]!r} is no activation ID", hint="Probe the machine to read it again."
        )
    return text.lower()


def guid_literal(text: str) -> str:
    """Return a GUID as a literal for WQL; BadInputError for anything else."""
    return f"'{guid(text)}'"


def last_five_literal(text: str) -> str:
    """Return the last five characters of a key as a literal for WQL."""
    if not _LAST_FIVE.fullmatch(text):
        raise BadInputError("The end of a product key has five letters or digits")
    return f"'{text}'"


_SIGNS: Final = re.compile(r"(['\\])")


def instance_query(call: Invoke, columns: Sequence[str]) -> Query:
    """Ask for some properties of the one instance that a call is made on."""
    key, value = call.selector
    literal = _SIGNS.sub(r"\\\1", value)
    names = ", ".join((key, *columns))
    return Query(f"SELECT {names} FROM {call.class_name} WHERE {key} = '{literal}'")  # noqa: S608
