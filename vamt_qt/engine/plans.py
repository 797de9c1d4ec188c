"""What a run would do, machine by machine, from what was last seen; nothing is touched."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from vamt_qt.engine.arguments import Arguments
from vamt_qt.engine.desk import Call, Catalogue, Desk, Handler, Result
from vamt_qt.engine.fates import FATES
from vamt_qt.engine.kms_client import plan_kms_client
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.policy import Choices
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.workflow.plan import Plan, PlannedKey, make_plan


def plan(desk: Desk, call: Call) -> Result:
    """Say what the run `verb` would do to each machine: `activate` unless another is named.

    Every list of the answer holds machines; `why` tells what keeps one out, `most` how many
    activations may be spent.
    """
    verb = call.arguments.text("verb", "activate")
    handler = _PLANS.get(verb)
    if handler is None:
        raise BadInputError(f"There is no plan of “{verb}”", hint=f"Name one of {_NAMES}.")
    return handler(desk, call)


def choices_of(given: Arguments, *, reuse_only: bool = False) -> Choices:
    """Read how an activation is to go."""
    return Choices(
        install_key=given.text("key", "") != "",
        stop_after_collecting=given.flag("stop_after_collecting"),
        reuse=given.flag("reuse", default=True),
        reuse_only=reuse_only,
    )


def application_of(given: Arguments, key: KeyRecord | None) -> str:
    """Return the application that is meant: the key's own, where one is to be installed."""
    return key.application if key else given.application()


def _plan_proxy(desk: Desk, call: Call) -> Result:
    return _told(desk, *_made(desk, call, choices_of(call.arguments)))


def _plan_reactivation(desk: Desk, call: Call) -> Result:
    return {
        **_told(desk, *_made(desk, call, choices_of(call.arguments, reuse_only=True))),
        "most": 0,
    }


def _plan_online(desk: Desk, call: Call) -> Result:
    """Whatever is stored or held for a machine, it would spend: `stored` warns of that."""
    desk.spending_order(desk.key(call.arguments.text("key")))
    made, key = _made(desk, call, choices_of(call.arguments))
    stored = (*made.reuse, *made.deposit)
    spend = (*made.spend, *stored, *made.held)
    online = replace(made, spend=spend, reuse=(), deposit=(), held=())
    return {**_told(desk, online, key), "stored": list(stored)}


def _made(desk: Desk, call: Call, choices: Choices) -> tuple[Plan, KeyRecord | None]:
    given = call.arguments
    key = desk.key(given.text("key")) if choices.install_key else None
    planned = PlannedKey(application_of(given, key), key=key, product=given.text("product", ""))
    return make_plan(desk.views, desk.for_run(given.texts("machines")), planned, choices), key


def _told(desk: Desk, made: Plan, key: KeyRecord | None) -> Result:
    return {
        "key": key.id if key else "",
        "last_five": key.last_five if key else "",
        "leave": list(made.leave),
        "reuse": list(made.reuse),
        "deposit": list(made.deposit),
        "held": list(made.held),
        "spend": list(made.spend),
        "unseen": list(made.unseen),
        "unclear": list(made.unclear),
        "other_id": list(made.other_id),
        "none_stored": list(made.none_stored),
        "why": {str(machine): reason for machine, reason in made.why.items()},
        "most": made.most,
        "available": _available(desk, key),
    }


def _available(desk: Desk, key: KeyRecord | None) -> int | None:
    """Return what may still be spent of a key, None where nobody knows."""
    if key is None:
        return None
    usage = next((row for row in desk.views.usage() if row.key == key.id), None)
    return usage.available if usage else key.purchased


_PLANS: Final[dict[str, Handler]] = {
    "activate": _plan_proxy,
    "activate-online": _plan_online,
    "reactivate": _plan_reactivation,
    "set-up-kms-client": plan_kms_client,
    **FATES,
}
_NAMES: Final = ", ".join(_PLANS)

VERBS: Catalogue = {"plan": plan}
