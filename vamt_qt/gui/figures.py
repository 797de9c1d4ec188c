"""Numbers, shares and days as the language of the window writes them.

Thousands stand apart by a narrow space in every language, as ISO 80000 wants it: no comma or point
that means something else next door, and search and export can leave it out. English days are
written year first, so that nobody takes the month for the day.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

THOUSANDS: Final = "\N{NARROW NO-BREAK SPACE}"
_SHORT: Final = QLocale.FormatType.ShortFormat


class _Style:
    """How figures are written; ``None`` is the house's own English."""

    locale: QLocale | None = None


def write_as(locale: QLocale | None) -> None:
    """Write figures as people do there from now on; ``None`` for English."""
    _Style.locale = locale


def number(value: object) -> str:
    """Write a number with its thousands apart; fractions with one digit."""
    plain = f"{value:,.1f}" if isinstance(value, float) else f"{value:,}"
    whole, dot, rest = plain.replace(",", THOUSANDS).partition(".")
    return whole + (dot and _decimal_point()) + rest


def percent(share: float, digits: int = 0) -> str:
    """Write a share between 0 and 1 in percent."""
    return f"{share * 100:.{digits}f} %".replace(".", _decimal_point())


def day(value: date) -> str:
    """Write a day with its year."""
    if _Style.locale is None:
        return f"{value:%Y-%m-%d}"
    return _Style.locale.toString(_qdate(value), _long_years(_Style.locale))


def day_in_year(value: date) -> str:
    """Write a day where the year is plain: "24 Nov"."""
    if _Style.locale is None:
        return f"{value:%d %b}"
    return _Style.locale.toString(_qdate(value), "d. MMM" if _dotted() else "d MMM")


def month(value: date, *, year: bool = False) -> str:
    """Write a month by its short name, with its year where that is not plain."""
    if _Style.locale is None:
        return f"{value:%b %Y}" if year else f"{value:%b}"
    return _Style.locale.toString(_qdate(value), "MMM yyyy" if year else "MMM")


def long_month(value: date) -> str:
    """Write a month by its whole name, with its year."""
    if _Style.locale is None:
        return f"{value:%B %Y}"
    return _Style.locale.toString(_qdate(value), "MMMM yyyy")


def long_day(value: date) -> str:
    """Write a day with its month by name: "4 March 2027"."""
    if _Style.locale is None:
        return f"{value.day} {value:%B %Y}"
    return _Style.locale.toString(_qdate(value), "d. MMMM yyyy" if _dotted() else "d MMMM yyyy")


def clock(value: datetime, *, seconds: bool = False) -> str:
    """Write the time of day; the moment is already on the operator's clock."""
    if _Style.locale is None:
        return f"{value:%H:%M:%S}" if seconds else f"{value:%H:%M}"
    time = QTime(value.hour, value.minute, value.second)
    form = _Style.locale.timeFormat(_SHORT)
    return _Style.locale.toString(time, form.replace("mm", "mm:ss") if seconds else form)


def moment(value: datetime, *, seconds: bool = False) -> str:
    """Write a day and its time on the operator's own clock."""
    local = value.astimezone() if value.tzinfo else value
    return f"{day(local)} {clock(local, seconds=seconds)}"


def day_and_clock(value: datetime) -> str:
    """Write a moment of this year on the operator's own clock: "24 Nov 14:05"."""
    local = value.astimezone() if value.tzinfo else value
    return f"{day_in_year(local)} {clock(local)}"


def _decimal_point() -> str:
    return "." if _Style.locale is None else _Style.locale.decimalPoint()


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)


def _long_years(locale: QLocale) -> str:
    form = locale.dateFormat(_SHORT)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def _dotted() -> bool:
    return _Style.locale is not None and _Style.locale.language() is QLocale.Language.German
