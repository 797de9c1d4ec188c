"""Verbs on a batch while it stays in the room: made, sealed, sent to a clearinghouse, closed."""

from __future__ import annotations

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, batch_told, listed_batch
from vamt_qt.engine.relay_labs import is_relayed
from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.workflow.exchange_batch import collect_answers, submit_batch
from vamt_qt.workflow.install_key import require_site
from vamt_qt.workflow.make_batch import close_batch, make_batch, seal_batch, waiting
from vamt_qt.workflow.spending import overspending

_POLLS = 60


def _batch(desk: Desk, call: Call) -> Batch:
    return listed_batch(desk.views, call.arguments.text("batch"))


def make(desk: Desk, call: Call) -> Result:
    """Make an open batch of everything that waits for a confirmation ID of one key."""
    key = desk.key(call.arguments.text("key"))
    chosen = call.arguments.texts("machines")
    machines = None if chosen is None else [machine.id for machine in desk.machines(chosen)]
    with desk.store.writing() as unit:
        activations = waiting(desk.views, key.id, machines)
        if not activations:
            raise BadInputError(
                f"Nothing waits for a confirmation ID of …{key.last_five}",
                hint="Install the key and collect installation IDs first.",
                code="nothing-to-do",
            )
        for activation in activations:
            machine = unit.machine(activation.machine)
            if machine is not None:
                require_site(machine, key.terms)
        batch = make_batch(unit, desk.views, activations)
    return batch_told(batch)


def seal(desk: Desk, call: Call) -> Result:
    """Freeze a batch; each line holds one activation from here on."""
    given, batch = call.arguments, _batch(desk, call)
    overspend = overspending(given.text("overspend_reason", ""))
    with desk.store.writing(reason=overspend or given.text("reason", "")) as unit:
        sealed = seal_batch(
            unit, batch, confirmed=given.number("max_spend"), overspend=bool(overspend)
        )
    return batch_told(sealed)


def discard(desk: Desk, call: Call) -> Result:
    """Throw an open batch away; its machines wait again."""
    batch = _batch(desk, call)
    with desk.store.writing() as unit:
        unit.discard_batch(batch.id)
    return {"batch": batch.id}


def close(desk: Desk, call: Call) -> Result:
    """Expect no more answers; lines without one hold nothing any longer."""
    batch = _batch(desk, call)
    reason = call.arguments.text("reason", "closed by the operator")
    with desk.store.writing(reason=reason) as unit:
        return batch_told(close_batch(unit, batch, reason))


def submit(desk: Desk, call: Call) -> Result:
    """Send a sealed batch to a clearinghouse and record what it answers."""
    polls, batch = call.arguments.number("polls"), _batch(desk, call)
    with desk.clearinghouses.open(call.arguments.text("clearinghouse")) as clearinghouse:
        if is_relayed(batch) and batch.clearinghouse not in {"", clearinghouse.name}:
            raise ConflictError(
                f"The relay sends this batch by “{batch.clearinghouse}”, which may have counted it",
                hint="Nothing was sent. Ask there; by another way it could be counted twice.",
                code="sent-elsewhere",
            )
        sent = submit_batch(desk.store, batch, clearinghouse)
        answered = collect_answers(
            desk.store,
            sent,
            clearinghouse,
            cancel=call.cancel,
            polls=_POLLS if polls is None else max(polls, 1),
        )
    return batch_told(answered)


VERBS: Catalogue = {
    "batch.make": make,
    "batch.seal": seal,
    "batch.discard": discard,
    "batch.close": close,
    "batch.submit": submit,
}
