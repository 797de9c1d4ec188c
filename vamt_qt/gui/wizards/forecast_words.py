"""What a forecast says in sentences, and on the button that cannot be taken back."""

from __future__ import annotations

from vamt_qt.gui.values import number_text
from vamt_qt.gui.wizards.forecast import Fate, Forecast
from vamt_qt.gui.wizards.way import KMS_CLIENT, ONLINE, PROXY, REACTIVATION, Way
from vamt_qt.gui.words.counting import activations, key_name, machines, verb


def button_text(plan: Forecast) -> str:
    """Name the cost on the button that cannot be taken back."""
    if plan.is_idle:
        return "Check again, spending nothing"
    if not plan.way.spends:
        return f"{plan.way.act} {machines(plan.through)}, spending nothing"
    if not plan.most:
        return "Collect, holding nothing" if plan.collects else "Activate, spending nothing"
    cost = f"{'Hold' if plan.collects else 'Spend'} {activations(plan.most)}"
    if not plan.is_short:
        return cost
    return f"{cost}, {number_text(plan.excess)} more than there are"


def headline(plan: Forecast) -> str:
    """Say in one sentence what it costs."""
    if plan.is_idle:
        return f"There is nothing to do: every machine is {plan.way.before.split()[0].lower()}."
    if not plan.way.spends:
        return f"This spends nothing: {_outlook(plan)}."
    return _cost(plan) if plan.most else "This spends nothing."


def _cost(plan: Forecast) -> str:
    does = "holds" if plan.collects else "spends"
    upto = "up to " if plan.count(Fate.UNSEEN) else ""
    if not plan.last_five:
        return f"This {does} {upto}{activations(plan.most)} of the keys that the machines hold."
    if plan.available is None:
        return f"This {does} {upto}{activations(plan.most)} of key {key_name(plan.last_five)}."
    if plan.is_short:
        left = max(plan.available, 0)
        return (
            f"This needs {upto}{activations(plan.most)}; key {key_name(plan.last_five)} has "
            f"{number_text(left)} left."
        )
    of = f"{number_text(plan.most)} of {activations(max(plan.available, 0))}"
    return f"This {does} {upto}{of} left of key {key_name(plan.last_five)}."


def _outlook(plan: Forecast) -> str:
    through, all_ = plan.through, len(plan.fates)
    if plan.way is KMS_CLIENT:
        return f"{number_text(through)} of {machines(all_)} become KMS clients"
    return f"a stored confirmation ID is expected for {number_text(through)} of {machines(all_)}"


def explanation(fate: Fate, number: int, *, collects: bool = False, way: Way = PROXY) -> str:
    """Say what happens to the machines of one fate, and what that costs."""
    one, many = {**_EXPLAINED, **_OF_WAY.get(way.verb, {})}[fate]
    said = f"{machines(number)} {one if number == 1 else many}"
    if fate is not Fate.SPEND:
        return said
    end = "held until the answer comes" if collects else "spent"
    return f"{said}: {activations(number)} {verb(number, 'is', 'are')} {end}."


_EXPLAINED = {
    Fate.SPEND: ("needs a new confirmation ID", "need new confirmation IDs"),
    Fate.UNSEEN: (
        "was never seen, or holds no product for this key yet. It is counted as one activation.",
        "were never seen, or hold no product for this key yet. Each is counted as one activation.",
    ),
    Fate.REUSE: (
        "gets its stored confirmation ID back and spends nothing.",
        "get their stored confirmation IDs back and spend nothing.",
    ),
    Fate.DEPOSIT: (
        "has its confirmation ID here already; it only has to take it.",
        "have their confirmation IDs here already; they only have to take them.",
    ),
    Fate.HELD: (
        "waits for an answer in a sealed batch; its activation is held already.",
        "wait for an answer in a sealed batch; their activations are held already.",
    ),
    Fate.SET_UP: (
        "gets the published client key of its edition, and the settings.",
        "get the published client keys of their editions, and the settings.",
    ),
    Fate.SETTINGS: (
        "holds its client key already and gets the settings.",
        "hold their client keys already and get the settings.",
    ),
    Fate.LEAVE: ("is licensed and left alone.", "are licensed and left alone."),
    Fate.OTHER_ID: (
        "has a stored confirmation ID, but for another installation ID: its hardware was changed.",
        "have stored confirmation IDs, but for other installation IDs: their hardware was changed.",
    ),
    Fate.NONE_STORED: (
        "has no stored confirmation ID for this key.",
        "have no stored confirmation IDs for this key.",
    ),
    Fate.UNCLEAR: (
        "cannot be activated like this; the table says why.",
        "cannot be activated like this; the table says why for each.",
    ),
}

_FREE = {
    Fate.UNSEEN: (
        "was never seen, or holds no product for this key yet. It is looked at first.",
        "were never seen, or hold no product for this key yet. They are looked at first.",
    ),
    Fate.UNCLEAR: (
        "is left out; the table says why.",
        "are left out; the table says why for each.",
    ),
}
_OF_WAY = {
    ONLINE.verb: {Fate.SPEND: ("activates itself online", "activate themselves online")},
    REACTIVATION.verb: _FREE,
    KMS_CLIENT.verb: _FREE,
}
