"""Product keys: parsed from what people paste, shown by their last five characters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Self, final

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.pasted import compact, grouped
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.secret import Secret

ALPHABET: Final = frozenset("BCDFGHJKMPQRTVWXY2346789")
_WITH_N: Final = ALPHABET | {"N"}


class KeyKind(StrEnum):
    """What a product key is for."""

    MAK = "mak"
    GVLK = "gvlk"
    CSVLK = "csvlk"
    RETAIL = "retail"


@final
class ProductKey:
    """A product key of 25 characters that cannot print itself.

    The alphabet has 24 characters; keys for Windows 8 and later also hold exactly one N, older
    ones none. `parse` raises BadInputError, whose text never repeats what was typed.
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: Secret) -> None:
        self._secret = secret

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a product key as a person pastes it, with or without dashes, in any case."""
        plain = compact(text)
        if len(plain) != 25:
            raise BadInputError(
                f"A product key has 25 characters, this one has {len(plain)}",
                hint="Copy all five groups of five.",
            )
        foreign = sorted(set(plain) - _WITH_N)
        if foreign:
            named = ", ".join(letter for letter in foreign[:3] if letter.isprintable())
            raise BadInputError(
                f"A product key never holds {named or 'such characters'}",
                hint="Compare with the source: 8 and B, 2 and Z, 6 and G look alike.",
            )
        if plain.count("N") > 1:
            raise BadInputError(
                "A product key holds the letter N once at most", hint="Compare with the source."
            )
        return cls(Secret(grouped(plain, 5)))

    @property
    def last_five(self) -> str:
        """The part that may be shown."""
        return self._secret.reveal()[-5:]

    def reveal(self) -> str:
        """Return the whole key with dashes; only for the way to a machine or into the vault."""
        return self._secret.reveal()

    def __repr__(self) -> str:
        return f"…{self.last_five}"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ProductKey) and self._secret == other._secret

    def __hash__(self) -> int:
        return hash((ProductKey, self._secret))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTerms:
    """What is agreed about a product key, and when to warn that it runs out.

    `sites` are those whose machines may take the key, all of them where it is empty. `warn_below`
    is a number of available activations, `warn_percent` a part of those purchased; below either
    the operator is warned.
    """

    edition: str = ""
    agreement: str = ""
    owner: str = ""
    remarks: str = ""
    expires_on: date | None = None
    sites: tuple[str, ...] = ()
    warn_below: int | None = None
    warn_percent: int | None = None

    def allows(self, site: str) -> bool:
        """Say whether a machine of this site may take the key; case does not matter."""
        return not self.sites or site.casefold() in {known.casefold() for known in self.sites}


NO_TERMS: Final = KeyTerms()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRecord:
    """A product key as it is listed: everything but the key itself.

    `purchased` is the number of activations that were bought, None where nobody entered it;
    `reported` what a clearinghouse last said remains, at `reported_at` (UTC).
    """

    id: KeyId
    kind: KeyKind
    last_five: str
    application: str = WINDOWS_APPLICATION
    """Which licensing application the key is for: Windows or one of Office's."""
    description: str = ""
    product: str = ""
    purchased: int | None = None
    reported: int | None = None
    reported_at: datetime | None = None
    added_at: datetime
    spent: int = 0
    """Activations that count as spent, corrections included."""
    held: int = 0
    terms: KeyTerms = NO_TERMS

    @property
    def available(self) -> int | None:
        """Purchased less spent less held by sealed batches; None where purchased is unknown."""
        if self.purchased is None:
            return None
        return self.purchased - self.spent - self.held


def unlisted_key(last_five: str) -> KeyId:
    """Return the name under which an installed key is counted that is not in the list."""
    return KeyId(f"unlisted-{last_five}")
