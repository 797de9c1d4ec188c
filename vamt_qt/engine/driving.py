"""Drives a run over many machines and tells the window or the command line of it."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence

from vamt_qt.engine.desk import Call, Desk, Result, failure_json
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import RunId, new_id
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.workflow.fleet import Fleet, Work
from vamt_qt.workflow.lane import Step
from vamt_qt.workflow.logon_guard import Hold
from vamt_qt.workflow.runs import RunOrder, Tally, recorded

_log = logging.getLogger(__name__)


def drive(
    desk: Desk,
    call: Call,
    order: RunOrder,
    fleet: Fleet,
    messages: Iterator[Step | Outcome],
) -> Result:
    """Drive a run to its end, telling every step and outcome; return its numbers.

    `held` tells which accounts were refused and not tried on the machines that were held back;
    the outcome of each of these names the `profile`.
    """
    tally, told = Tally(), 0
    call.emit({"event": "started", "run": order.id, "total": len(order.machines)})
    for message in recorded(desk.store, order, messages):
        match message:
            case Step(machine, text):
                _log.debug("%s: %s", machine.name, text)
                call.emit({"event": "step", "machine": machine.id, "text": text})
            case Done() | Failed() | Cancelled():
                _log.debug("%s", message)
                tally.count(message)
                call.emit({**_outcome(message), "profile": fleet.reach.held_back(message.machine)})
        for hold in fleet.reach.holds[told:]:
            told += 1
            call.emit({"event": "held", **_hold(hold)})
    return {
        "run": order.id,
        "done": tally.done,
        "failed": tally.failed,
        "cancelled": tally.cancelled,
        "spent": desk.views.spent(order.id),
        "held": [_hold(one) for one in fleet.reach.holds],
    }


def _hold(hold: Hold) -> Result:
    return {
        "profile": hold.profile,
        "user": hold.user,
        "machine": hold.machine.id,
        "machine_name": hold.machine.name,
    }


def _outcome(outcome: Outcome) -> Result:
    told: Result = {"event": "outcome", "machine": outcome.machine}
    match outcome:
        case Done(_, note):
            return {**told, "kind": "done", "note": note}
        case Failed(_, failure):
            return {**told, "kind": "failed", "failure": failure_json(failure)}
        case Cancelled():
            return {**told, "kind": "cancelled"}


def run_order(call: Call, verb: str, machines: Sequence[Machine]) -> RunOrder:
    arguments: Mapping[str, Json] = {
        **call.arguments.values,
        "machines": [machine.id for machine in machines],
    }
    return RunOrder(id=RunId(new_id()), verb=verb, machines=machines, arguments=arguments)


def run_lanes(desk: Desk, call: Call, verb: str, work: Work) -> Result:
    machines = desk.for_run(call.arguments.texts("machines"))
    order, fleet = run_order(call, verb, machines), desk.fleet(call.arguments)
    messages = fleet.run(machines, work, run=order.id, cancel=call.cancel)
    return drive(desk, call, order, fleet, messages)
