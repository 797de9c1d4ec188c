"""A text that cannot print itself."""

from collections.abc import Callable
from hmac import compare_digest
from typing import NoReturn, Self, final


@final
class Secret:
    """A password or passphrase; `reveal()` stands only where it crosses to its reader."""

    __slots__ = ("_gate", "_text")

    def __init__(self, text: str, gate: Callable[[], None] | None = None) -> None:
        self._text = text
        self._gate = gate

    def gated(self, gate: Callable[[], None]) -> Self:
        """Return the same text, which asks `gate` before it crosses; the gate raises to refuse."""
        return type(self)(self._text, gate)

    def reveal(self) -> str:
        """Return the plain text."""
        if self._gate is not None:
            self._gate()
        return self._text

    def __repr__(self) -> str:
        return "<secret>"

    __str__ = __repr__

    def __format__(self, format_spec: str) -> str:
        return format(repr(self), format_spec)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        mine, others = (text.encode(errors="surrogatepass") for text in (self._text, other._text))
        return compare_digest(mine, others)

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __bool__(self) -> bool:
        return bool(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled or copied into a message")
