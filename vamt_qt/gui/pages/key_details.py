"""All of one key, as the pane beside the list tells it; its numbers lead to their entries."""

from __future__ import annotations

from collections.abc import Sequence

from vamt_qt.gui.ledger_asked import BOUGHT, SPENT, Asked
from vamt_qt.gui.pages.key_table import KeyLine
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Detail, DetailGroup
from vamt_qt.gui.words import entries, states
from vamt_qt.gui.words.counting import moment
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.product_key import KeyTerms
from vamt_qt.store.records import UsageRow


def groups(line: KeyLine, history: Sequence[LedgerEntry]) -> tuple[DetailGroup, ...]:
    """Give the groups of the pane: counts, what the key is, and its history."""
    usage, record, key = line.usage, line.record, line.usage.key
    counts = DetailGroup(
        "Activations",
        (
            _lead("Purchased", _number(usage.purchased, "not known"), key, BOUGHT),
            _lead("Spent", number_text(usage.spent), key, SPENT if usage.spent else ""),
            *_corrected(usage),
            Detail("Held", f"{number_text(usage.held)} in sealed batches" if usage.held else "0"),
            Detail("Available", _number(usage.available, "not known")),
            _lead("Reported", _reported(usage), key, "count-reported" if usage.reported_at else ""),
        ),
    )
    groups = [counts]
    if record is not None:
        scope = "Windows" if record.application == WINDOWS_APPLICATION else "Office"
        groups.append(
            DetailGroup(
                "Key",
                (
                    Detail("Kind", states.key_kind(record.kind)),
                    Detail("For", scope),
                    Detail("Product", record.product),
                    Detail("Description", record.description),
                    Detail("Added", moment(record.added_at)),
                    *_terms(record.terms),
                ),
            )
        )
    lines = tuple(
        Detail(f"{entry.at.astimezone():%d %b %H:%M}", entries.short(entry), lead=entry.seq)
        for entry in history
    )
    return (*groups, DetailGroup("History", lines or (Detail("", "Nothing yet"),)))


def _terms(terms: KeyTerms) -> list[Detail]:
    """Tell what was agreed, as far as something was."""
    percent = f"{terms.warn_percent} %" if terms.warn_percent else ""
    below = number_text(terms.warn_below) if terms.warn_below else ""
    told = (
        ("Edition", terms.edition),
        ("Agreement", terms.agreement),
        ("Owner", terms.owner),
        ("Remarks", terms.remarks),
        ("Expires", terms.expires_on.isoformat() if terms.expires_on else ""),
        ("Sites", ", ".join(terms.sites)),
        ("Warns below", " or ".join(filter(None, (below, percent)))),
    )
    return [Detail(caption, words) for caption, words in told if words]


def _lead(caption: str, words: str, key: KeyId, kind: str) -> Detail:
    """Let a number lead to its entries; without a kind there are none."""
    return Detail(caption, words, lead=Asked(key=key, kind=kind) if kind else None)


def _corrected(usage: UsageRow) -> list[Detail]:
    """Tell what of the spent ones operators put right, where they did."""
    if not usage.corrected:
        return []
    sign = "+" if usage.corrected > 0 else ""
    words = f"{sign}{number_text(usage.corrected)} by operators"
    return [_lead("Corrected", words, usage.key, "use-corrected")]


def _number(value: int | None, unknown: str) -> str:
    return unknown if value is None else number_text(value)


def _reported(usage: UsageRow) -> str:
    if usage.reported is None:
        return "nothing yet"
    return f"{number_text(usage.reported)} left, {moment(usage.reported_at)}"
