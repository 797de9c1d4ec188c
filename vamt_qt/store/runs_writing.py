"""Runs, the outcomes of their machines, and settings, as a unit of work writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, func, select

from vamt_qt.licensing.canonical import canonical_json
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.store.records import RunState
from vamt_qt.store.rows import Values, failure_values
from vamt_qt.store.schema import RunOutcomes, Runs, Settings
from vamt_qt.store.statements import add, change, exists, put, remove_all


def begin_run(
    connection: Connection,
    run: RunId,
    verb: str,
    *,
    at: datetime,
    total: int,
    arguments: Mapping[str, Json],
) -> None:
    """Insert a run; raises ConflictError where it was begun before."""
    if exists(connection, Runs, {"id": run}):
        raise ConflictError("This run was begun already", hint="Look at the list of runs.")
    values: Values = {
        "id": run,
        "verb": verb,
        "started_at": at,
        "ended_at": None,
        "state": RunState.RUNNING.value,
        "total": total,
        "done": 0,
        "failed": 0,
        "cancelled": 0,
        "arguments": canonical_json(arguments).decode(),
    }
    add(connection, Runs, [values])


def finish_run(connection: Connection, run: RunId, state: RunState, at: datetime) -> None:
    """Note a run's end and count its outcomes; raises ConflictError where it has ended before.

    One that a crash interrupted ends when it is begun again under a new name.
    """
    open_states = (RunState.RUNNING, RunState.INTERRUPTED)
    if not any(exists(connection, Runs, {"id": run, "state": one.value}) for one in open_states):
        raise ConflictError("This run is not running", hint="Look at the list of runs.")
    counts = dict.fromkeys(("done", "failed", "cancelled"), 0) | count_outcomes(connection, run)
    values: Values = {"id": run, "state": state.value, "ended_at": at, **counts}
    change(connection, Runs, [values], ["id"])


def count_outcomes(connection: Connection, run: RunId) -> dict[str, int]:
    """Count the outcomes of one run by their kind."""
    query = (
        select(RunOutcomes.kind, func.count())
        .where(RunOutcomes.run == run)
        .group_by(RunOutcomes.kind)
    )
    return {kind: count for kind, count in connection.execute(query)}  # noqa: C416 - typed pairs


def save_outcomes(
    connection: Connection, run: RunId, outcomes: Iterable[Outcome], at: datetime
) -> None:
    """Keep how machines' parts of a run ended; a later outcome takes the earlier one's place."""
    rows = {outcome.machine: _outcome_values(run, outcome, at) for outcome in outcomes}
    remove_all(connection, RunOutcomes, [{"run": run, "machine": name} for name in rows])
    add(connection, RunOutcomes, list(rows.values()))


def _outcome_values(run: RunId, outcome: Outcome, at: datetime) -> Values:
    match outcome:
        case Done(machine, note):
            kind, failure = "done", None
        case Failed(machine, failure):
            kind, note = "failed", ""
        case Cancelled(machine):
            kind, note, failure = "cancelled", "", None
    return {
        "run": run,
        "machine": machine,
        "at": at,
        "kind": kind,
        "note": note,
        **failure_values(failure),
    }


def put_setting(connection: Connection, name: str, value: Json) -> None:
    """Keep a setting in the place of the former one."""
    text = canonical_json({"value": value}).decode()
    put(connection, Settings, {"name": name, "value": text}, ["name"])
