"""How fast keys are spent: what each day took, local."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, timedelta
from typing import Final

from sqlalchemy import Connection, func, select

from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.local_days import local_day, midnight
from vamt_qt.store.local_days import day_in
from vamt_qt.store.schema import Keys, Ledger, Spends
from vamt_qt.store.views import Views

WINDOW: Final = 90
"""Days by which the rate of spending is told, fewer for a younger key."""
_SHORTEST: Final = 14
"""A key that was added yesterday says nothing yet by one day of use."""


def read_daily_spends(
    views: Views, today: date, *, days: int = WINDOW
) -> Mapping[KeyId, tuple[int, ...]]:
    """Return for each key that spent anything what each day of its window spent, local.

    The window ends with `today`. It begins `days` earlier, or when the key began: with its entry
    into the list or its first activation, but not less than two weeks ago.
    """
    with views.reading() as connection:
        begun = _begun(connection)
        spent = _by_day(connection, today - timedelta(days=days - 1))
    found: dict[KeyId, tuple[int, ...]] = {}
    for key, first in begun.items():
        length = min(max((today - first).days + 1, _SHORTEST), days)
        window = [today - timedelta(days=back) for back in range(length - 1, -1, -1)]
        found[key] = tuple(spent.get((key, day), 0) for day in window)
    return found


def _begun(connection: Connection) -> dict[KeyId, date]:
    first = select(func.min(Spends.seq)).group_by(Spends.key)
    spent = (
        select(Spends.key, Ledger.at)
        .join(Ledger, Ledger.seq == Spends.seq)
        .where(Spends.seq.in_(first))
    )
    begun = {KeyId(key): local_day(at) for key, at in connection.execute(spent)}
    for key, at in connection.execute(select(Keys.id, Keys.added_at)):
        added = local_day(at)
        if key in begun:
            begun[KeyId(key)] = min(begun[KeyId(key)], added)
    return begun


def _by_day(connection: Connection, since: date) -> dict[tuple[KeyId, date], int]:
    start = midnight(since).astimezone(UTC)
    day = day_in(connection)
    query = (
        select(Spends.key, day, func.count())
        .join(Ledger, Ledger.seq == Spends.seq)
        .where(Ledger.at >= start)
        .group_by(Spends.key, day)
    )
    return {
        (KeyId(key), date.fromisoformat(when)): count
        for key, when, count in connection.execute(query)
    }
