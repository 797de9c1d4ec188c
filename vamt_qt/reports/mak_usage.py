"""What was spent of each key, month by month and site by site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.local_days import zone_words
from vamt_qt.reports.keys import counted_keys, described, named
from vamt_qt.reports.report import (
    Chart,
    Column,
    Figure,
    Kind,
    Report,
    Row,
    Series,
    Shape,
    Table,
    Tone,
)
from vamt_qt.reports.scope import Scope
from vamt_qt.reports.words import ELSEWHERE, key_words, moment, site_words
from vamt_qt.store.records import UsageRow
from vamt_qt.store.usage_reading import (
    read_key_names,
    read_monthly_corrections,
    read_monthly_usage,
)
from vamt_qt.store.views import Views

_COLUMNS: Final = (
    Column("Key", Kind.CODE),
    Column("Description"),
    Column("Month (local)", Kind.CODE),
    Column("Site"),
    Column("Spent", Kind.NUMBER),
)
_KEYS: Final = (
    Column("Key", Kind.CODE),
    Column("Description"),
    Column("Purchased", Kind.NUMBER),
    Column("Spent", Kind.NUMBER),
    Column("Held", Kind.NUMBER),
    Column("Available", Kind.NUMBER),
    Column("Reported left", Kind.NUMBER),
    Column("Reported (UTC)", Kind.DATE),
)
_TONES: Final = (Tone.FIRST, Tone.SECOND, Tone.THIRD, Tone.FOURTH, Tone.FIFTH)
_CORRECTED: Final = "(corrected by an operator)"
_MOST_MONTHS: Final = 24
_NOTE: Final = (
    "Each installation ID counts once for a key, whatever was repeated or imported twice; what "
    "operators corrected stands in lines of its own. Months begin at local "
    "midnight: {zone}."
)


@dataclass(frozen=True, slots=True)
class _Line:
    """What was spent of a key in a month at a place, or corrected."""

    key: KeyId
    month: str
    place: str
    spent: int


def build(views: Views, scope: Scope) -> Report:
    """Add up the ledger; the second table tells how the keys stand now, whatever was asked for."""
    lines = list(_lines(views, scope))
    keys = counted_keys(views, scope)
    about = {key.key: described(key) for key in keys}
    names = {key: key_words(five) for key, five in read_key_names(views).items()}
    spent = sum(line.spent for line in lines)
    return Report(
        name="mak-usage",
        title="MAK usage",
        made=scope.now,
        filters=scope.words,
        figures=(
            Figure("Spent", spent),
            Figure("Keys", len({line.key for line in lines})),
            Figure("Sites", len({line.place for line in lines} - {_CORRECTED, ELSEWHERE})),
            Figure("Months", len({line.month for line in lines})),
        ),
        charts=tuple(_charts(lines, keys, names)),
        tables=(_main(lines, about, names, spent), _keys(keys)),
        notes=(_NOTE.format(zone=zone_words(scope.now)),),
    )


def _lines(views: Views, scope: Scope) -> Iterator[_Line]:
    for use in read_monthly_usage(views, scope.entries):
        yield _Line(use.key, use.month, site_words(use.site), use.spent)
    for put in read_monthly_corrections(views, scope.entries):
        yield _Line(put.key, put.month, _CORRECTED, put.change)


def _main(
    lines: Sequence[_Line],
    about: Mapping[KeyId, str],
    names: Mapping[KeyId, str],
    spent: int,
) -> Table:
    rows = sorted(
        (
            names.get(line.key, key_words("")),
            about.get(line.key, ""),
            line.month,
            line.place,
            line.spent,
        )
        for line in lines
    )
    return Table(
        name="spent",
        title="Spent by key, month and site",
        columns=_COLUMNS,
        rows=tuple(rows),
        count=len(rows),
        totals=("Total", None, None, None, spent) if rows else (),
        empty="Nothing was spent.",
    )


def _keys(keys: Sequence[UsageRow]) -> Table:
    rows = tuple(map(_key, keys))
    return Table(
        name="keys",
        title="The keys as they stand now",
        columns=_KEYS,
        rows=rows,
        count=len(rows),
        totals=_totals(keys) if rows else (),
        note="Available is purchased less spent less held by batches that are out.",
        empty="No key is counted.",
    )


def _key(key: UsageRow) -> Row:
    return (
        key_words(key.last_five),
        described(key),
        key.purchased,
        key.spent,
        key.held,
        key.available,
        key.reported,
        moment(key.reported_at),
    )


def _totals(keys: Sequence[UsageRow]) -> Row:
    """Sum up; what was bought in all is not known where it is not known of each key."""
    purchased = [key.purchased for key in keys if key.purchased is not None]
    available = [key.available for key in keys if key.available is not None]
    is_known = len(purchased) == len(keys)
    return (
        "Total",
        None,
        sum(purchased) if is_known else None,
        sum(key.spent for key in keys),
        sum(key.held for key in keys),
        sum(available) if is_known else None,
        None,
        None,
    )


def _charts(
    lines: Sequence[_Line], keys: Sequence[UsageRow], names: Mapping[KeyId, str]
) -> Iterable[Chart]:
    if lines:
        yield _by_month(lines, names)
    bought = [key for key in keys if key.purchased is not None]
    if bought:
        left = tuple(max(key.available or 0, 0) for key in bought)
        yield Chart(
            "What is left of the keys",
            Shape.BARS,
            tuple(map(named, bought)),
            (
                Series("Spent", Tone.FIRST, tuple(max(key.spent, 0) for key in bought)),
                Series("Held", Tone.WARN, tuple(key.held for key in bought)),
                Series("Available", Tone.NEUTRAL, left),
            ),
        )


def _by_month(lines: Sequence[_Line], names: Mapping[KeyId, str]) -> Chart:
    """Stack the keys that spent most, and all others together."""
    months = _months(min(line.month for line in lines), max(line.month for line in lines))
    totals: Counter[KeyId] = Counter()
    for line in lines:
        totals[line.key] += line.spent
    order = sorted(totals, key=lambda key: (-totals[key], key))
    apart = order if len(order) <= len(_TONES) else order[: len(_TONES) - 1]
    by_key = {key: Counter[str]() for key in apart}
    others = Counter[str]()
    for line in lines:
        by_key.get(line.key, others)[line.month] += line.spent
    stacks = [(names.get(key, key_words("")), counts) for key, counts in by_key.items()]
    if len(apart) < len(order):
        stacks.append(("Other keys", others))
    return Chart(
        "Spent by month",
        Shape.COLUMNS,
        months,
        tuple(
            Series(name, tone, tuple(max(counts[month], 0) for month in months))
            for (name, counts), tone in zip(stacks, _TONES, strict=False)
        ),
    )


def _months(first: str, last: str) -> tuple[str, ...]:
    """Name every month from first to last, the latest ones where there are too many."""
    start, end = (int(text[:4]) * 12 + int(text[5:]) - 1 for text in (first, last))
    start = max(start, end - _MOST_MONTHS + 1)
    return tuple(f"{at // 12:04d}-{at % 12 + 1:02d}" for at in range(start, end + 1))
