"""Verbs that go out to many machines: each is a run with an outcome a machine."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from vamt_qt.clearinghouse.contract import Clearinghouse
from vamt_qt.engine.arguments import Arguments
from vamt_qt.engine.desk import Call, Catalogue, Desk, Handler, Result
from vamt_qt.engine.driving import drive, run_lanes, run_order
from vamt_qt.engine.kms_client import client_order, run_kms_client
from vamt_qt.engine.plans import application_of, choices_of
from vamt_qt.engine.upkeep import UPKEEP
from vamt_qt.exchange.client_keys import client_key_for
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.licensing.outcome import Done
from vamt_qt.licensing.policy import Choices
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.records import RunState
from vamt_qt.workflow.activate_online import Allowance, activate_online
from vamt_qt.workflow.collect_ids import collect_id
from vamt_qt.workflow.deposit import deposit
from vamt_qt.workflow.install_key import (
    install_key,
    installed_key,
    target_product,
    target_ref,
    uninstall_key,
)
from vamt_qt.workflow.lane import Lane
from vamt_qt.workflow.probe import probe
from vamt_qt.workflow.proxy_activation import ProxyActivation
from vamt_qt.workflow.spending import overspending


def run_probe(desk: Desk, call: Call) -> Result:
    """Look at machines; nothing is changed on them."""

    def work(lane: Lane) -> str:
        found = probe(lane).products
        licensed = sum(product.is_licensed for product in found)
        return f"{licensed} of {len(found)} products licensed"

    return run_lanes(desk, call, "probe", work)


def run_install(desk: Desk, call: Call) -> Result:
    """Install a key; machines that hold it already, or are licensed, are left alone.

    With `client_key` each machine gets the published client key of its own edition, or of the
    `edition` that is named, instead of a key from the list.
    """
    given = call.arguments
    if given.flag("client_key"):
        edition = given.text("edition", "")
        named = client_order(client_key_for(edition)) if edition else None
    else:
        named = desk.order(desk.key(given.text("key")))
    force, sku = given.flag("force"), given.text("product", "")

    def work(lane: Lane) -> str:
        report = probe(lane)
        order = named or client_order(client_key_for(report.os_name, report.os_version))
        product = target_product(report.products, order.application, sku)
        if product is not None and product.partial_key == order.key.last_five:
            return "the key was installed already"
        if product is not None and product.is_licensed and not force:
            return "left alone: licensed with another key"
        install_key(lane, order, target_ref(lane, product, order.application))
        # A key changes what the machine says of itself; a list must not show the old answer.
        probe(lane)
        return "key installed"

    return run_lanes(desk, call, "install-key", work)


def run_uninstall(desk: Desk, call: Call) -> Result:
    """Take the key of a product off machines."""
    application, sku = call.arguments.application(), call.arguments.text("product", "")

    def work(lane: Lane) -> str:
        product = target_product(probe(lane).products, application, sku)
        if product is None:
            return "no key is installed"
        uninstall_key(lane, product)
        probe(lane)
        return "key removed"

    return run_lanes(desk, call, "uninstall-key", work)


def run_collect(desk: Desk, call: Call) -> Result:
    """Read installation IDs of the keys that the machines hold."""
    application, sku = call.arguments.application(), call.arguments.text("product", "")

    def work(lane: Lane) -> str:
        product = target_product(probe(lane).products, application, sku)
        if product is None or not product.partial_key:
            raise ConflictError("No product key is installed", hint="Install a key first.")
        if product.is_licensed:
            return "already licensed"
        key = installed_key(desk.views, product.partial_key)
        collect_id(lane, product, target_ref(lane, product, application), key)
        return "installation ID collected"

    return run_lanes(desk, call, "collect", work)


def run_deposit(desk: Desk, call: Call) -> Result:
    """Bring the confirmation IDs that have arrived to their machines."""
    ready: dict[str, list[str]] = {}
    for activation in desk.views.activations(stages=(Stage.CONFIRMED, Stage.DEPOSITED)):
        if activation.cid is not None:
            ready.setdefault(activation.machine, []).append(activation.ref)

    def work(lane: Lane) -> str:
        notes = 0
        for activation in desk.views.activations(machine=lane.machine.id):
            if activation.ref in ready[lane.machine.id]:
                deposit(lane, activation)
                notes += 1
        return "activated" if notes else "nothing to deposit"

    chosen = desk.for_run(call.arguments.texts("machines"))
    machines = [machine for machine in chosen if machine.id in ready]
    order, fleet = run_order(call, "deposit", machines), desk.fleet(call.arguments)
    messages = fleet.run(machines, work, run=order.id, cancel=call.cancel)
    return drive(desk, call, order, fleet, messages)


def run_online(desk: Desk, call: Call) -> Result:
    """Let machines activate themselves over the Internet; each spends one activation."""
    order = desk.spending_order(desk.key(call.arguments.text("key")))
    reason = overspending(call.arguments.text("overspend_reason", ""))
    meant, most = call.arguments.text("product", ""), call.arguments.number("max_spend")
    allowance = None if most is None else Allowance(most)

    def work(lane: Lane) -> str:
        return activate_online(
            lane, desk.views, order, meant=meant, overspend=bool(reason), allowance=allowance
        )

    return run_lanes(replace(desk, reason=reason), call, "activate-online", work)


def run_activate(desk: Desk, call: Call) -> Result:
    """Activate machines by proxy: key, installation ID, confirmation ID, observed licence."""
    given = call.arguments
    choices = choices_of(given)
    key = desk.key(given.text("key")) if choices.install_key else None
    name = given.text("clearinghouse", "")
    if not choices.stop_after_collecting and not name:
        raise BadInputError(
            "No clearinghouse was chosen",
            hint="Name one, or stop after collecting and carry the batch across as a file.",
        )
    return _by_proxy(
        desk,
        call,
        "activate",
        choices=choices,
        key=key,
        line=nullcontext() if choices.stop_after_collecting else desk.clearinghouses.open(name),
    )


def run_reactivate(desk: Desk, call: Call) -> Result:
    """Give machines the confirmation IDs back that are stored for them; nothing can be spent.

    With a `key` it is installed where it is missing, as after Windows was set up anew.
    """
    given = call.arguments
    choices = choices_of(given, reuse_only=True)
    key = desk.key(given.text("key")) if choices.install_key else None
    return _by_proxy(desk, call, "reactivate", choices=choices, key=key, line=nullcontext())


def _by_proxy(
    desk: Desk,
    call: Call,
    verb: str,
    *,
    choices: Choices,
    key: KeyRecord | None,
    line: AbstractContextManager[Clearinghouse | None],
) -> Result:
    given, spends = call.arguments, not choices.reuse_only
    machines = desk.for_run(given.texts("machines"))
    order, fleet = run_order(call, verb, machines), desk.fleet(given)
    with line as clearinghouse:
        run = ProxyActivation(
            store=desk.store,
            fleet=fleet,
            choices=choices,
            application=application_of(given, key),
            product=given.text("product", ""),
            order=desk.spending_order(key) if key is not None else None,
            clearinghouse=clearinghouse,
            most=given.number("max_spend") if spends else 0,
            overspend_reason=given.text("overspend_reason", "") if spends else "",
            run=order.id,
            cancel=call.cancel,
        )
        return drive(desk, call, order, fleet, run(machines))


def resume(desk: Desk, call: Call) -> Result:
    """Begin an interrupted run again: it starts with looking, not with repeating."""
    record = desk.views.run(RunId(call.arguments.text("run")))
    if record is None or record.verb not in RUNS:
        raise BadInputError("There is no such run", hint="List the runs and choose one.")
    with desk.store.writing(reason=f"resumed {record.id}") as unit:
        unit.finish_run(record.id, RunState.CANCELLED)
    wanted = {"despite_refusal": call.arguments.flag("despite_refusal")}
    arguments = Arguments({**record.arguments, **wanted})
    again = Call(arguments=arguments, emit=call.emit, cancel=call.cancel)
    return RUNS[record.verb](desk, again)


def _upkeep(verb: str) -> Handler:
    return lambda desk, call: run_lanes(desk, call, verb, UPKEEP[verb](call.arguments))


def retry(desk: Desk, call: Call) -> Result:
    """Begin a run again for the machines that failed in it or were not begun, and no others."""
    record = desk.views.run(RunId(call.arguments.text("run")))
    if record is None or record.verb not in RUNS:
        raise BadInputError("There is no such run", hint="List the runs and choose one.")
    left = [one.machine for one in desk.views.outcomes(record.id) if not isinstance(one, Done)]
    if not left:
        raise BadInputError("No machine failed in this run", hint="There is nothing to retry.")
    arguments: dict[str, Json] = {
        **record.arguments,
        "machines": [*left],
        "despite_refusal": call.arguments.flag("despite_refusal"),
    }
    if isinstance(most := arguments.get("max_spend"), int):
        arguments["max_spend"] = min(most, len(left))
    again = Call(arguments=Arguments(arguments), emit=call.emit, cancel=call.cancel)
    return RUNS[record.verb](desk, again)


RUNS: Mapping[str, Handler] = {
    **{verb: _upkeep(verb) for verb in UPKEEP},
    "probe": run_probe,
    "install-key": run_install,
    "uninstall-key": run_uninstall,
    "collect": run_collect,
    "deposit": run_deposit,
    "activate-online": run_online,
    "activate": run_activate,
    "reactivate": run_reactivate,
    "set-up-kms-client": run_kms_client,
}

VERBS: Catalogue = {**RUNS, "resume": resume, "retry": retry}
