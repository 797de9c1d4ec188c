"""What every way to ask for confirmation IDs must be able to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from vamt_qt.licensing.batch import Batch, BatchAnswer


class Answers(StrEnum):
    """How a clearinghouse's answers come."""

    ASKED = "asked"
    """The program asks for them, over a network."""
    TYPED = "typed"
    """A person types them."""
    BY_FILE = "by-file"
    """They come in a file that is taken in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a clearinghouse can do; the window offers nothing else."""

    counts: bool
    """Tells how many activations of a key remain."""
    partial_answers: bool
    """May answer some lines earlier than others."""
    max_lines: int
    """The largest batch that it takes."""
    answers: Answers = Answers.ASKED
    """How its answers come."""
    iids_do: bool = False
    """Takes a batch of installation IDs alone, of which neither product nor key is told."""


class Clearinghouse(Protocol):
    """A place that turns installation IDs into confirmation IDs.

    `submit` is idempotent by the batch's ID and digest: sending the same sealed batch again
    spends nothing and returns the same ticket. All methods raise UnreachableError,
    AccessDeniedError, ExchangeRejectedError, or IdentityError where a certificate is not trusted.
    """

    @property
    def name(self) -> str:
        """The name by which the operator chooses it and the ledger remembers it."""
        ...

    def capabilities(self) -> Capabilities:
        """Say what this clearinghouse can do."""
        ...

    def submit(self, batch: Batch) -> str:
        """Hand in a sealed batch and return the ticket to ask by."""
        ...

    def collect(self, batch: Batch, ticket: str) -> BatchAnswer:
        """Return what is answered so far; lines still at work are left out."""
        ...

    def remaining(self, product_key_id: str) -> int | None:
        """Return how many activations of a key are left, None where nobody tells."""
        ...
