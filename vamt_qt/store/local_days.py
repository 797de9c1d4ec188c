"""Local days and months of the ledger's moments, worked out by the database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, Text, case, func, select, type_coerce

from vamt_qt.licensing.local_days import offsets
from vamt_qt.store.schema import Ledger

_DAY: Final = 10
_MONTH: Final = 7


def day_in(connection: Connection) -> ColumnElement[str]:
    """Return the local day of an entry of the ledger, "2026-03-31"."""
    return _local(connection, _DAY)


def month_in(connection: Connection) -> ColumnElement[str]:
    """Return the local month of an entry of the ledger, "2026-03"."""
    return _local(connection, _MONTH)


def _local(connection: Connection, length: int) -> ColumnElement[str]:
    """Choose by the moment how far the clock was from UTC; summer time makes two pieces a year."""
    *before, (_, last) = offsets(*_reach(connection))
    shown = _shown(connection, last, length)
    pieces = [(Ledger.at < until, _shown(connection, by, length)) for until, by in before]
    if length == _MONTH and connection.dialect.name == "sqlite" and (pieces or last):
        # In the middle of a month it is that month everywhere, and nothing is worked out.
        text = type_coerce(Ledger.at, Text())
        middle = func.substr(text, 9, 2).between("02", "27")
        pieces.insert(0, (middle, func.substr(text, 1, _MONTH)))
    return case(*pieces, else_=shown) if pieces else shown


def _reach(connection: Connection) -> tuple[datetime, datetime]:
    """Return the moments between which entries lie, with room for a clock that was put back."""
    ends = select(func.min(Ledger.seq), func.max(Ledger.seq))
    first, last = connection.execute(ends).one()
    moments = select(Ledger.at).where(Ledger.seq.in_((first or 0, last or 0)))
    found = [at for (at,) in connection.execute(moments)] or [datetime.now(UTC)]
    room = timedelta(days=400)
    return min(found) - room, max(found) + room


def _shown(connection: Connection, by: timedelta, length: int) -> ColumnElement[str]:
    minutes = int(by.total_seconds() // 60)
    if connection.dialect.name == "sqlite":
        text = type_coerce(Ledger.at, Text())
        # Most of the work is here: nothing is worked out where the text has it already.
        moved = func.datetime(text, f"{minutes:+d} minutes") if minutes else text
        return func.substr(moved, 1, length)
    form = "YYYY-MM-DD" if length == _DAY else "YYYY-MM"
    return func.to_char(func.timezone("UTC", Ledger.at) + by, form)
