"""What each report says of the sample estate, counted by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.reports.reading import Rows, expected
from tests.reports.sample import ARABIC, HEBREW, MACHINES, NOW
from tests.store.estate import START, Place, machine, received, ref
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.product_key import unlisted_key
from vamt_qt.reports.catalogue import build_report
from vamt_qt.reports.report import Cell, Report, Table
from vamt_qt.reports.scope import Asked
from vamt_qt.store.opening import open_views
from vamt_qt.store.views import Views

Make = Callable[..., Report]


@pytest.fixture
def make(views: Views) -> Make:
    """Build a report of the sample estate."""

    def made(name: str, **asked: object) -> Report:
        return build_report(views, name, Asked(**asked), NOW)  # type: ignore[arg-type]

    return made


def table(report: Report, name: str) -> Table:
    """One table of a report."""
    return next(table for table in report.tables if table.name == name)


def column(report: Report, name: str, title: str) -> list[Cell]:
    """One column of a table."""
    found = table(report, name)
    at = [column.title for column in found.columns].index(title)
    return [row[at] for row in found.rows]


def figures(report: Report) -> dict[str, Cell]:
    """The numbers at the top of a report."""
    return {figure.label: figure.value for figure in report.figures}


def test_licence_status_counts_every_product_once(make: Make) -> None:
    report = make("licence-status")
    found = table(report, "products")
    assert found.totals == ("Total", None, None, 17, 2, 1, 1, 21, 0.81)
    for at in range(3, 8):
        assert sum(int(str(row[at])) for row in found.rows) == found.totals[at]
    assert all(sum(map(int, map(str, row[3:7]))) == row[7] for row in found.rows)
    assert column(report, "never-seen", "Machine") == ["PC-0023", "PC-0024"]
    assert figures(report)["Machines"] == len(MACHINES) - 1


def test_licence_status_of_one_site(make: Make) -> None:
    report = make("licence-status", sites=("ירושלים",))
    assert set(column(report, "products", "Site")) == {"ירושלים"}
    assert figures(report)["Products"] == 6
    assert report.filters == ("Site: ירושלים",)


def test_charts_add_up_to_the_table(make: Make) -> None:
    report = make("licence-status")
    for chart in report.charts:
        assert sum(sum(series.values) for series in chart.series) == 21
    spent = make("mak-usage").charts[0]
    assert spent.categories == ("2026-03", "2026-04")
    assert {series.name: series.values for series in spent.series} == {
        "…KKKKK": (4, 4),
        "…DDDDD": (3, 1),
    }


def test_running_out_begins_with_what_is_over(make: Make) -> None:
    report = make("running-out")
    assert column(report, "products", "Machine") == ["PC-0014", "PC-0017", "PC-0015", "PC-0018"]
    assert column(report, "products", "Days left") == [None, None, 2.0, 5.0]
    assert column(report, "products", "Ends (UTC)")[2] == START + timedelta(days=42)
    assert figures(report)["Not licensed or over"] == 2


def test_running_out_looks_as_far_ahead_as_it_is_asked_to(make: Make) -> None:
    assert len(column(make("running-out", days=3), "products", "Machine")) == 3
    far = make("running-out", days=400)
    assert column(far, "products", "Machine")[-1] == "PC-0016"
    assert "Ending within 400 days" in far.filters


def test_usage_by_key_month_and_site(make: Make) -> None:
    report = make("mak-usage")
    rows = [(row[0], row[2], row[3], row[4]) for row in table(report, "spent").rows]
    assert len(rows) == 12
    assert ("…KKKKK", "2026-03", "(not in the inventory)", 1) in rows  # machine 2 has left
    assert ("…KKKKK", "2026-04", "ירושלים", 1) in rows
    assert ("…KKKKK", "2026-04", "(corrected by an operator)", 1) in rows
    assert table(report, "spent").totals[-1] == 12
    keys = {row[0]: row[2:7] for row in table(report, "keys").rows}
    assert keys == {
        "…KKKKK": (50, 8, 0, 42, 41),
        "…DDDDD": (20, 4, 2, 14, 18),
        "…22222": (None, 0, 0, None, None),
    }
    # What was bought in all is not known where it is not known of one key.
    assert table(report, "keys").totals == ("Total", None, None, 12, 2, None, None, None)


@pytest.mark.parametrize(
    ("asked", "spent"),
    [
        ({"keys": ("ddddd",)}, 4),
        ({"sites": ("Berlin",)}, 2),
        ({"month": "2026-03"}, 7),
        ({"since": "2026-04-01"}, 5),
        ({"until": "2026-03-01"}, 4),
        ({"operators": ("nobody",)}, 0),
    ],
)
def test_usage_is_narrowed(make: Make, asked: dict[str, object], spent: int) -> None:
    assert figures(make("mak-usage", **asked))["Spent"] == spent


def test_batches_in_flight(make: Make) -> None:
    report = make("batches-in-flight")
    [row] = table(report, "batches").rows
    assert row[0] == "b5-00000"
    assert row[1] == "Answered in part"
    assert row[5:] == (5.0, 4, 1, 1, 2)
    assert column(report, "missing", "Machine") == ["PC-0015", "PC-0016"]
    assert column(report, "missing", "Site") == ["São Paulo – Campus", "Berlin"]
    assert not table(make("batches-in-flight", keys=("KKKKK",)), "batches").count
    narrowed = make("batches-in-flight", sites=("Berlin",))
    assert table(narrowed, "batches").totals[-4:] == (1, 0, 0, 1)


def test_failures_are_put_together_by_cause(make: Make) -> None:
    report = make("failures")
    causes = {row[1]: row for row in table(report, "causes").rows}
    assert causes["0xC004F050"][2] == 2
    assert causes["timed-out"][2] == 1
    assert causes["timed-out"][0] == "The machine did not answer in time"
    assert all(row[3] for row in causes.values())
    counts = column(report, "causes", "Machines")
    assert counts == sorted(counts, reverse=True, key=lambda count: int(str(count)))
    assert figures(report)["Machines that failed"] == 7


def test_reconciliation_finds_the_drift_and_what_may_explain_it(make: Make) -> None:
    report = make("reconciliation")
    keys = column(report, "keys", "Key")
    drift = dict(zip(keys, column(report, "keys", "Drift"), strict=True))
    assert drift == {"…KKKKK": -1, "…DDDDD": 2, "…22222": None}
    rows = [(row[0], row[3]) for row in table(report, "entries").rows]
    # The first report agreed: only what came after it may explain the difference.
    assert rows == [
        ("…KKKKK", "Count reported: lab"),
        ("…KKKKK", "Batch sent"),
        ("…KKKKK", "Batch closed"),
        ("…KKKKK", "Interrupted"),
        ("…KKKKK", "Line rejected"),
        ("…KKKKK", "Line rejected"),
        ("…KKKKK", "Batch closed"),
        ("…KKKKK", "Use corrected"),
        ("…KKKKK", "Count reported: lab"),
        ("…DDDDD", "Count reported: lab"),
        ("…DDDDD", "CID received"),
        ("…DDDDD", "Count reported: the portal, by hand"),
    ]
    assert all(column(report, "entries", "Why it may explain the difference"))
    said = dict(zip(keys, column(report, "keys", "What it says"), strict=True))
    assert said["…KKKKK"] == "1 activation spent that this ledger does not know of"
    assert said["…DDDDD"] == "2 activations fewer spent than this ledger says"
    assert said["…22222"] == "Nobody reported a count yet"


def test_the_chart_shows_what_was_spent_elsewhere_out_of_what_was_bought(make: Make) -> None:
    [chart] = make("reconciliation").charts
    parts = {series.name: series.values for series in chart.series}
    assert parts == {
        "Spent": (8, 4),
        "Held": (0, 2),
        "Available": (41, 14),
        "Spent elsewhere": (1, 0),
    }
    assert [sum(values) for values in zip(*parts.values(), strict=True)] == [50, 20]


@pytest.mark.parametrize("asked", [{}, {"keys": ("KKKKK",)}, {"month": "2026-04"}])
def test_usage_and_audit_agree_on_what_was_spent(make: Make, asked: dict[str, object]) -> None:
    usage, audit = make("mak-usage", **asked), make("audit", **asked)
    spent = figures(usage)["Spent"]
    assert spent == figures(audit)["Activations spent"]
    assert spent == sum(int(str(value)) for value in column(audit, "entries", "Spent"))
    assert spent == sum(int(str(value)) for value in column(usage, "spent", "Spent"))


def test_the_audit_extract_is_the_ledger(make: Make, views: Views) -> None:
    report = make("audit")
    entries = list(views.ledger_stream())
    rows = list(table(report, "entries").rows)
    assert [row[0] for row in rows] == [entry.seq for entry in entries]
    assert table(report, "entries").count == len(rows)
    assert sum(int(str(row[9])) for row in rows) == figures(report)["Activations spent"] == 12
    assert figures(report)["Digest of the last"] == entries[-1].digest
    assert {HEBREW, ARABIC, "PC-0002"} <= {row[5] for row in rows}


@pytest.mark.parametrize(
    ("asked", "at", "value"),
    [
        ({"keys": ("DDDDD",)}, 7, {"…DDDDD"}),
        ({"machines": (HEBREW,)}, 5, {HEBREW}),
        ({"machines": ("pc-0002",)}, 5, {"PC-0002"}),
        ({"sites": ("Berlin",)}, 6, {"Berlin"}),
        ({"operators": ("ann",)}, 2, {"ann"}),
    ],
)
def test_the_audit_extract_is_narrowed(
    make: Make, asked: dict[str, object], at: int, value: set[str]
) -> None:
    found = table(make("audit", **asked), "entries")
    rows = list(found.rows)
    assert rows
    assert len(rows) == found.count
    assert {row[at] for row in rows} == value


def test_an_extract_of_two_days_ends_with_the_second(make: Make) -> None:
    report = make("audit", since="2026-03-01", until="2026-03-21")
    days = {str(at)[:10] for at in column(report, "entries", "When (UTC)")}
    assert days == {"2026-03-01", "2026-03-21"}


def test_an_entry_that_comes_later_is_not_in_a_report_that_is_built(tmp_path: Path) -> None:
    place = Place(tmp_path / "data")
    with place.open() as store:
        with store.writing() as unit:
            unit.add_machine(machine(1))
        with open_views(place.data_dir) as views:
            report = build_report(views, "audit", Asked(), NOW)
            with store.writing() as unit:
                unit.add_machine(machine(2))
            assert len(list(table(report, "entries").rows)) == 1 == table(report, "entries").count


def test_a_key_that_is_not_listed_is_counted(tmp_path: Path) -> None:
    place = Place(tmp_path / "data")
    key = unlisted_key("VVVVV")
    with place.open() as store:
        with store.writing() as unit:
            unit.add_machine(machine(1, site="Berlin"))
            unit.record(received(1, KeyId(key)), machine=MachineId("m1"), key=KeyId(key))
        with open_views(place.data_dir) as views:
            report = build_report(views, "mak-usage", Asked(), NOW)
            [row] = table(report, "keys").rows
            [spent] = table(report, "spent").rows
    assert row[:4] == ("…VVVVV", "Not in the list", None, 1)
    assert spent == ("…VVVVV", "Not in the list", "2026-03", "Berlin", 1)


def test_reading_a_table_is_not_a_tautology(make: Make) -> None:
    """The helper that spells a table out keeps rows apart and drops nothing."""
    rows: Rows = expected(table(make("mak-usage"), "keys"))
    assert len(rows) == 1 + 3 + 1
    assert rows[1][:3] == ["…KKKKK", "Windows 11 Professional", "50"]
    assert ref(1).endswith("windows")
