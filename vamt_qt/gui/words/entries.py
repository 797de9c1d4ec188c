"""Entries of the ledger in words."""

from __future__ import annotations

from vamt_qt.gui.tongue import tr
from vamt_qt.licensing.entry_words import kind_words as kind
from vamt_qt.licensing.entry_words import kinds, told
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import IidCollected
from vamt_qt.licensing.ledger import LedgerEntry

__all__ = ["kind", "kinds", "short", "told"]


def short(entry: LedgerEntry) -> str:
    """Tell an entry beside the record that it is about: long numbers are left out."""
    try:
        fact = entry.fact
    except BadInputError:
        return told(entry)
    return (
        tr("Its installation ID was collected") if isinstance(fact, IidCollected) else told(entry)
    )
