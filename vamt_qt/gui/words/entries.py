"""Entries of the ledger in words."""

from __future__ import annotations

from collections.abc import Mapping

from vamt_qt.gui.hearing import heard
from vamt_qt.gui.tongue import tr
from vamt_qt.licensing import entry_words
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import IidCollected
from vamt_qt.licensing.ledger import LedgerEntry


def kind(name: str) -> str:
    """Name a kind of entry."""
    return heard(entry_words.kind_words(name))


def kinds() -> Mapping[str, str]:
    """Give all kinds of entries with their names."""
    return {name: heard(words) for name, words in entry_words.kinds().items()}


def told(entry: LedgerEntry) -> str:
    """Tell what an entry says in one line; a damaged one says that it is."""
    return heard(entry_words.told(entry))


def short(entry: LedgerEntry) -> str:
    """Tell an entry beside the record that it is about: long numbers are left out."""
    try:
        fact = entry.fact
    except BadInputError:
        return told(entry)
    return (
        tr("Its installation ID was collected") if isinstance(fact, IidCollected) else told(entry)
    )
