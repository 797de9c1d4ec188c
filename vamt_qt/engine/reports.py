"""Verbs on reports: which there are, and writing one as a file."""

from __future__ import annotations

from datetime import UTC, datetime

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.reports.catalogue import CATALOGUE, build_report
from vamt_qt.reports.scope import DAYS, Asked
from vamt_qt.reports.writing import Format, format_of, write_report


def list_reports(_desk: Desk, _call: Call) -> Result:
    """Return every report's name, title, what it tells and what it can be narrowed by."""
    return {
        "reports": [
            {
                "name": kind.name,
                "title": kind.title,
                "tells": kind.tells,
                "filters": [*sorted(one.value for one in kind.filters)],
            }
            for kind in CATALOGUE.values()
        ],
        "formats": [one.value for one in Format],
    }


def write(desk: Desk, call: Call) -> Result:
    """Write the report `report` to `path`; its `format` is told by the ending where none is given.

    Narrowed by lists of texts: `sites`, `keys` (last five), `machines` (names), `operators`; by
    texts: `since`, `until`, `month`; and by the number `days`. Raises what `build_report` and
    `write_report` raise.
    """
    given = call.arguments
    path = given.path("path")
    format_ = _format(given.text("format", "")) or format_of(path)
    days = given.number("days")
    asked = Asked(
        sites=given.texts("sites") or (),
        keys=given.texts("keys") or (),
        machines=given.texts("machines") or (),
        operators=given.texts("operators") or (),
        since=given.text("since", ""),
        until=given.text("until", ""),
        month=given.text("month", ""),
        days=DAYS if days is None else days,
    )
    report = build_report(desk.views, given.text("report"), asked, datetime.now(UTC))
    files = write_report(report, format_, path)
    return {
        "report": report.name,
        "format": format_.value,
        "files": [str(file) for file in files],
        "rows": {table.name: table.count for table in report.tables},
    }


def _format(name: str) -> Format | None:
    if not name:
        return None
    try:
        return Format(name)
    except ValueError as error:
        raise BadInputError(
            f"Reports are not written as “{name}”",
            hint=f"Choose one of: {', '.join(Format)}.",
            code="unknown-format",
        ) from error


VERBS: Catalogue = {"report.list": list_reports, "report.write": write}
