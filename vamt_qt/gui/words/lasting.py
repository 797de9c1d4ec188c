"""How long a key lasts, as people say it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from vamt_qt.gui import figures
from vamt_qt.gui.tongue import tr

if TYPE_CHECKING:
    from vamt_qt.licensing.forecast import Forecast


def lasting(expected: Forecast | None, today: date) -> str:
    """Tell how long a key lasts, with how sure that is."""
    if expected is None:
        return tr("Nothing was spent lately that a forecast could go by")
    if expected.likely is None:
        return tr("At this rate it lasts for longer than anybody plans")
    if expected.likely <= today:
        return tr("Nothing is left")
    about = tr("Lasts until about {day_text}", day_text=day_text(expected.likely, today))
    early, late = expected.earliest, expected.latest
    if early is None or early == late:
        return about
    if late is None:
        return tr("{about} (not before {early})", about=about, early=day_text(early, today))
    return tr(
        "{about} (between {day_text} and {end})",
        about=about,
        day_text=day_text(early, today),
        end=day_text(late, today),
    )


def day_text(day: date, today: date) -> str:
    """Write a day as people say it: near ones by day, far ones by month or year."""
    days = (day - today).days
    if days > 365 * 3:
        return str(day.year)
    return figures.long_month(day) if days > 270 else figures.long_day(day)
