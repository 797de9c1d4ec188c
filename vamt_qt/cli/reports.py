"""`vamt-qt report`: files that people read, made from the data as they are."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.session import session_of
from vamt_qt.licensing.local_days import local_day
from vamt_qt.reports.catalogue import CATALOGUE, ReportKind, build_report
from vamt_qt.reports.scope import DAYS, Asked
from vamt_qt.reports.writing import Format, format_of, write_report

app = typer.Typer(help="Reports as CSV, XLSX, HTML or PDF.", no_args_is_help=True)

Target = Annotated[
    Path,
    typer.Option(
        "--output",
        help="The file to write; {date} and {month} stand for today's. One that is there already "
        "is replaced when the new one is finished.",
    ),
]
As = Annotated[
    Format | None,
    typer.Option("--format", help="The output's ending says it, if this is left out."),
]
Sites = Annotated[list[str] | None, typer.Option("--site", help="May be given several times.")]
Keys = Annotated[
    list[str] | None,
    typer.Option("--key", help="Its last five characters; may be given several times."),
]
Machines = Annotated[
    list[str] | None, typer.Option("--machine", help="Its name; may be given several times.")
]
Operators = Annotated[
    list[str] | None, typer.Option("--operator", help="May be given several times.")
]
Since = Annotated[str, typer.Option(help="The first day, or a time (local): 2026-03-01.")]
Until = Annotated[str, typer.Option(help="The last day, or a time (local).")]
Month = Annotated[str, typer.Option(help="2026-03, “this” or “last”, instead of a span.")]
Days = Annotated[int, typer.Option(min=0, help="What ends within so many days.")]


@app.command("list")
def list_reports(context: typer.Context) -> None:
    """Say which reports there are and what each can be narrowed to."""
    session = session_of(context)
    session.show(
        [
            {
                "name": kind.name,
                "title": kind.title,
                "tells": kind.tells,
                "filters": [*_filters(kind)],
            }
            for kind in CATALOGUE.values()
        ],
        lambda: session.table(
            "Name",
            "What it tells",
            "Narrowed by",
            rows=[
                (kind.name, kind.tells, ", ".join(_filters(kind)) or "–")
                for kind in CATALOGUE.values()
            ],
        ),
    )


def _filters(kind: ReportKind) -> list[str]:
    return sorted(each.value for each in kind.filters)


def _make(
    context: typer.Context, name: str, format_: Format | None, output: Path, asked: Asked
) -> None:
    session = session_of(context)
    now = datetime.now(UTC)
    path = _named(output, now)
    chosen = format_ or format_of(path)
    with session.views() as views:
        report = build_report(views, name, asked, now)
        written = write_report(report, chosen, path)
    session.show(
        {
            "report": report.name,
            "format": chosen.value,
            "files": [str(file) for file in written],
            "rows": {table.name: table.count for table in report.tables},
        },
        lambda: session.say(f"Written: {', '.join(map(str, written))}"),
    )


def _named(path: Path, now: datetime) -> Path:
    """Put today's date where the name asks for it; schedulers cannot everywhere."""
    day = local_day(now)
    name = path.name.replace("{date}", f"{day}").replace("{month}", f"{day:%Y-%m}")
    return path.with_name(name)


@app.command("licence-status")
def licence_status(
    context: typer.Context, output: Target, format_: As = None, site: Sites = None
) -> None:
    """Products by status, product, site and operating system."""
    _make(context, "licence-status", format_, output, Asked(sites=tuple(site or ())))


@app.command("running-out")
def running_out(
    context: typer.Context,
    output: Target,
    format_: As = None,
    site: Sites = None,
    days: Days = DAYS,
) -> None:
    """What is not licensed, and whose grace or validity ends soon."""
    _make(context, "running-out", format_, output, Asked(sites=tuple(site or ()), days=days))


@app.command("mak-usage")
def mak_usage(
    context: typer.Context,
    output: Target,
    format_: As = None,
    site: Sites = None,
    key: Keys = None,
    operator: Operators = None,
    since: Since = "",
    until: Until = "",
    month: Month = "",
) -> None:
    """What was spent by key, month and site."""
    asked = Asked(
        sites=tuple(site or ()),
        keys=tuple(key or ()),
        operators=tuple(operator or ()),
        since=since,
        until=until,
        month=month,
    )
    _make(context, "mak-usage", format_, output, asked)


@app.command("batches-in-flight")
def batches_in_flight(
    context: typer.Context,
    output: Target,
    format_: As = None,
    site: Sites = None,
    key: Keys = None,
) -> None:
    """Batches that are out, how long, and what is missing."""
    asked = Asked(sites=tuple(site or ()), keys=tuple(key or ()))
    _make(context, "batches-in-flight", format_, output, asked)


@app.command("failures")
def failures(
    context: typer.Context, output: Target, format_: As = None, site: Sites = None
) -> None:
    """Machines that stand failed, by cause, with what to do."""
    _make(context, "failures", format_, output, Asked(sites=tuple(site or ())))


@app.command("reconciliation")
def reconciliation(
    context: typer.Context, output: Target, format_: As = None, key: Keys = None
) -> None:
    """Our counts against what was reported, and what may explain a difference."""
    _make(context, "reconciliation", format_, output, Asked(keys=tuple(key or ())))


@app.command("audit")
def audit(
    context: typer.Context,
    output: Target,
    format_: As = None,
    site: Sites = None,
    key: Keys = None,
    machine: Machines = None,
    operator: Operators = None,
    since: Since = "",
    until: Until = "",
    month: Month = "",
) -> None:
    """The ledger's entries: who did what, when, where and why."""
    asked = Asked(
        sites=tuple(site or ()),
        keys=tuple(key or ()),
        machines=tuple(machine or ()),
        operators=tuple(operator or ()),
        since=since,
        until=until,
        month=month,
    )
    _make(context, "audit", format_, output, asked)
