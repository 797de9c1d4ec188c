"""All of one key, as the pane beside the list tells it; its numbers lead to their entries."""

from __future__ import annotations

from collections.abc import Sequence

from vamt_qt.gui import figures
from vamt_qt.gui.ledger_asked import BOUGHT, SPENT, Asked
from vamt_qt.gui.pages.key_table import KeyLine
from vamt_qt.gui.tongue import tr
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
        tr("Activations"),
        (
            _lead(tr("Purchased"), _number(usage.purchased, tr("not known")), key, BOUGHT),
            _lead(tr("Spent"), number_text(usage.spent), key, SPENT if usage.spent else ""),
            *_corrected(usage),
            Detail(
                tr("Held"),
                tr("{held} in sealed batches", held=number_text(usage.held)) if usage.held else "0",
            ),
            Detail(tr("Available"), _number(usage.available, tr("not known"))),
            _lead(
                tr("Reported"), _reported(usage), key, "count-reported" if usage.reported_at else ""
            ),
        ),
    )
    groups = [counts]
    if record is not None:
        scope = "Windows" if record.application == WINDOWS_APPLICATION else "Office"
        groups.append(
            DetailGroup(
                tr("Key"),
                (
                    Detail(tr("Kind"), states.key_kind(record.kind)),
                    Detail(tr("For"), scope),
                    Detail(tr("Product"), record.product),
                    Detail(tr("Description"), record.description),
                    Detail(tr("Added"), moment(record.added_at)),
                    *_terms(record.terms),
                ),
            )
        )
    lines = tuple(
        Detail(figures.day_and_clock(entry.at), entries.short(entry), lead=entry.seq)
        for entry in history
    )
    return (*groups, DetailGroup(tr("History"), lines or (Detail("", tr("Nothing yet")),)))


def _terms(terms: KeyTerms) -> list[Detail]:
    """Tell what was agreed, as far as something was."""
    percent = f"{terms.warn_percent} %" if terms.warn_percent else ""
    below = number_text(terms.warn_below) if terms.warn_below else ""
    told = (
        (tr("Edition"), terms.edition),
        (tr("Agreement"), terms.agreement),
        (tr("Owner"), terms.owner),
        (tr("Remarks"), terms.remarks),
        (tr("Expires"), figures.day(terms.expires_on) if terms.expires_on else ""),
        (tr("Sites"), ", ".join(terms.sites)),
        (tr("Warns below"), tr(" or ").join(filter(None, (below, percent)))),
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
    words = tr("{sign}{corrected} by operators", sign=sign, corrected=number_text(usage.corrected))
    return [_lead(tr("Corrected"), words, usage.key, "use-corrected")]


def _number(value: int | None, unknown: str) -> str:
    return unknown if value is None else number_text(value)


def _reported(usage: UsageRow) -> str:
    if usage.reported is None:
        return tr("nothing yet")
    return tr(
        "{reported} left, {reported_at}",
        reported=number_text(usage.reported),
        reported_at=moment(usage.reported_at),
    )
