"""Runs, settings and counts as readers see them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, func, select

from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.store.records import Counts, DataVersion, RunRecord, RunState
from vamt_qt.store.rows import failure_columns, failure_of
from vamt_qt.store.runs_writing import count_outcomes
from vamt_qt.store.schema import (
    Base,
    Batches,
    Changes,
    Keys,
    Ledger,
    Machines,
    Products,
    RunOutcomes,
    Runs,
    Settings,
)
from vamt_qt.store.statements import table

_RUN: Final = (
    Runs.id,
    Runs.verb,
    Runs.started_at,
    Runs.state,
    Runs.ended_at,
    Runs.total,
    Runs.done,
    Runs.failed,
    Runs.cancelled,
    Runs.arguments,
)


def read_runs(
    connection: Connection, conditions: Iterable[ColumnElement[bool]], limit: int
) -> tuple[RunRecord, ...]:
    """Return runs under conditions, the newest first; one that goes on is counted as it stands."""
    query = select(*_RUN).where(*conditions).order_by(Runs.started_at.desc(), Runs.id).limit(limit)
    return tuple(_run(connection, row) for row in connection.execute(query).fetchall())


def _run(connection: Connection, row: Sequence[Any]) -> RunRecord:
    state = RunState(row[3])
    counts = dict(zip(("done", "failed", "cancelled"), row[6:9], strict=True))
    if state is RunState.RUNNING:
        counts |= count_outcomes(connection, row[0])
    return RunRecord(
        id=row[0],
        verb=row[1],
        started_at=row[2],
        state=state,
        ended_at=row[4],
        total=row[5],
        arguments=json.loads(row[9]),
        **counts,
    )


def read_outcomes(connection: Connection, run: RunId) -> tuple[Outcome, ...]:
    """Return how each machine's part of a run ended, in the order of time."""
    query = (
        select(
            RunOutcomes.machine, RunOutcomes.kind, RunOutcomes.note, *failure_columns(RunOutcomes)
        )
        .where(RunOutcomes.run == run)
        .order_by(RunOutcomes.at, RunOutcomes.machine)
    )
    return tuple(map(_outcome, connection.execute(query)))


def _outcome(row: Sequence[Any]) -> Outcome:
    machine, kind, note = row[:3]
    failure = failure_of(row[3:7])
    if kind == "done":
        return Done(machine, note)
    return Cancelled(machine) if failure is None else Failed(machine, failure)


def read_last_failure(connection: Connection, machine: str) -> Failure | None:
    """Return why the last run that failed on a machine did so."""
    query = (
        select(*failure_columns(RunOutcomes))
        .where(RunOutcomes.machine == machine, RunOutcomes.kind == "failed")
        .order_by(RunOutcomes.at.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return None if row is None else failure_of(tuple(row))


def read_settings(connection: Connection) -> dict[str, Json]:
    """Return all settings."""
    query = select(Settings.name, Settings.value)
    return {name: json.loads(value)["value"] for name, value in connection.execute(query)}


def read_counts(connection: Connection) -> Counts:
    """Return how much there is of everything."""
    licensed = LicenseStatus.LICENSED.value
    return Counts(
        machines=_count(connection, Machines),
        products=_count(connection, Products),
        licensed=_count(connection, Products, Products.status == licensed),
        keys=_count(connection, Keys),
        batches=_count(connection, Batches),
        ledger=connection.execute(select(func.max(Ledger.seq))).scalar() or 0,
        runs=_count(connection, Runs),
    )


def _count(connection: Connection, mapped: type[Base], *where: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(table(mapped)).where(*where)
    return connection.execute(query).scalar_one()


def read_version(connection: Connection) -> DataVersion:
    """Return how often each area was written."""
    query = select(Changes.area, Changes.count)
    known = {area: count for area, count in connection.execute(query)}  # noqa: C416 - typed pairs
    return DataVersion(**known)
