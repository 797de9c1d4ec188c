"""After a crash: what was begun ends as interrupted, and is looked at before it is repeated."""

from __future__ import annotations

from vamt_qt.licensing.facts import Interrupted
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.store.records import RunState
from vamt_qt.store.unit import Store


def recover(store: Store) -> tuple[RunId, ...]:
    """End every open intent and running run as interrupted; return the runs to offer again.

    Call it only while holding the data directory's lock: then nobody else's work is open.
    """
    intents = store.views.open_intents()
    runs = store.views.runs(state=RunState.RUNNING)
    if intents or runs:
        with store.writing(reason="found after a restart") as unit:
            for intent in intents:
                unit.record(
                    Interrupted(intent.id),
                    machine=intent.machine,
                    activation=intent.activation,
                    batch=intent.batch,
                )
            for run in runs:
                unit.finish_run(run.id, RunState.INTERRUPTED)
    return tuple(run.id for run in store.views.runs(state=RunState.INTERRUPTED))
