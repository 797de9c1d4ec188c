"""The keys whose activations are counted."""

from __future__ import annotations

from vamt_qt.licensing.product_key import KeyKind
from vamt_qt.reports.cells import clean
from vamt_qt.reports.scope import Scope
from vamt_qt.reports.words import key_words
from vamt_qt.store.records import UsageRow
from vamt_qt.store.views import Views


def counted_keys(views: Views, scope: Scope) -> list[UsageRow]:
    """Return every MAK that is asked for, and each other key that has something to count."""
    maks = {record.id for record in views.keys() if record.kind is KeyKind.MAK}
    return [
        usage
        for usage in views.usage()
        if scope.has_key(usage.key) and (usage.key in maks or _has_numbers(usage))
    ]


def _has_numbers(usage: UsageRow) -> bool:
    known = usage.purchased is not None or usage.reported is not None
    return known or bool(usage.spent or usage.held)


def described(usage: UsageRow) -> str:
    """Tell what a key is for."""
    return clean(usage.description) if usage.listed else "Not in the list"


def named(usage: UsageRow) -> str:
    """Name a key in a chart: what may be shown of it, and what it is for."""
    return f"{key_words(usage.last_five)} {clean(usage.description)}".strip()
