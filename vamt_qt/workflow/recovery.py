"""After a crash: what was begun ends as interrupted, and is looked at before it is repeated."""

from __future__ import annotations

from vamt_qt.licensing.facts import Interrupted
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.store.records import RunState
from vamt_qt.store.unit import Store


def recover(store: Store) -> tuple[RunId, ...]:
    """End every open intent and running run as interrupted; return the runs to offer again.

    Call it only while holding the data directory's lock: then nobody's work is open but that of a
    relay, which begins it anew.
    """
    views = store.views
    if views.open_intents() or views.runs(state=RunState.RUNNING):
        with store.writing(reason="found after a restart") as unit:
            for intent in views.open_intents():  # as they are now that nobody else writes
                unit.record(
                    Interrupted(intent.id),
                    machine=intent.machine,
                    activation=intent.activation,
                    batch=intent.batch,
                )
            for run in views.runs(state=RunState.RUNNING):
                unit.finish_run(run.id, RunState.INTERRUPTED)
    return tuple(run.id for run in store.views.runs(state=RunState.INTERRUPTED))
