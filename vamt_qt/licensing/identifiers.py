"""Installation IDs and confirmation IDs, and the names that records go by."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import ClassVar, NewType, Self

from vamt_qt.licensing.check_digits import doubtful_groups
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.pasted import compact, grouped

MachineId = NewType("MachineId", str)
KeyId = NewType("KeyId", str)
BatchId = NewType("BatchId", str)
RunId = NewType("RunId", str)
IntentId = NewType("IntentId", str)
ActivationRef = NewType("ActivationRef", str)
"""One product on one machine: `<machine>/<slot>`, see `product.slot`."""
Sku = NewType("Sku", str)
"""What Windows calls the activation ID of a product: a GUID in lower case."""


def new_id() -> str:
    """Return a fresh random identifier, 32 hexadecimal digits."""
    return os.urandom(16).hex()


def _digits_only(text: str, name: str) -> str:
    digits = compact(text)
    if digits and not (digits.isascii() and digits.isdigit()):
        raise BadInputError(
            f"{name} may hold digits only", hint="Copy it again; letters and signs do not belong."
        )
    return digits


@dataclass(frozen=True, slots=True, order=True)
class InstallationId:
    """What a machine shows to be activated by proxy: nine groups of six or seven digits.

    54 digits on Windows 7 and Server 2008 R2, 63 on later ones. The last digit of each group is
    a check digit. `parse` raises BadInputError.
    """

    digits: str
    groups: ClassVar[int] = 9
    lengths: ClassVar[frozenset[int]] = frozenset({54, 63})

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an installation ID as a person pastes it; a wrong check digit is an error."""
        digits = _digits_only(text, "An installation ID")
        if len(digits) not in cls.lengths:
            raise BadInputError(
                f"An installation ID has 54 or 63 digits, this one has {len(digits)}",
                hint="Copy all nine groups.",
            )
        doubtful = doubtful_groups(digits, len(digits) // cls.groups)
        if doubtful:
            names = ", ".join(str(index + 1) for index in doubtful)
            raise BadInputError(
                f"The check digit of group {names} of the installation ID is wrong",
                hint="Compare that group with the machine's screen.",
            )
        return cls(digits)

    def __str__(self) -> str:
        return grouped(self.digits, len(self.digits) // self.groups)


@dataclass(frozen=True, slots=True, order=True)
class ConfirmationId:
    """The clearinghouse's answer to one installation ID: eight groups, A to H, of six digits.

    `parse` raises BadInputError for a wrong length. Check digits are a warning only, see
    `doubtful_groups`: no public source proves that rule for 48 digits, and the target decides.
    """

    digits: str
    groups: ClassVar[int] = 8
    length: ClassVar[int] = 48

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a confirmation ID as a person types or pastes it."""
        digits = _digits_only(text, "A confirmation ID")
        if len(digits) != cls.length:
            raise BadInputError(
                f"A confirmation ID has 48 digits, this one has {len(digits)}",
                hint="Copy all eight groups, A to H.",
            )
        return cls(digits)

    @property
    def doubtful_groups(self) -> tuple[str, ...]:
        """The letters of the groups whose check digit does not fit."""
        return tuple("ABCDEFGH"[index] for index in doubtful_groups(self.digits, 6))

    def __str__(self) -> str:
        return grouped(self.digits, 6)
