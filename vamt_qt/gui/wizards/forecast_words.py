"""What a forecast says in sentences, and on the button that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.wizards.forecast import Fate, Forecast
from vamt_qt.gui.wizards.way import KMS_CLIENT, ONLINE, PROXY, Way
from vamt_qt.gui.words.counting import activations, key_name


def button_text(plan: Forecast) -> str:
    """Name the cost on the button that cannot be taken back."""
    if plan.is_idle:
        return tr("Check again, spending nothing")
    if not plan.way.spends:
        return plan.way.act(plan.through)
    if not plan.most:
        return tr("Collect, holding nothing") if plan.collects else tr("Activate, spending nothing")
    if plan.collects:
        cost = trn("Hold %n activation", "Hold %n activations", plan.most)
    else:
        cost = trn("Spend %n activation", "Spend %n activations", plan.most)
    if not plan.is_short:
        return cost
    return tr("{cost}, {excess} more than there are", cost=cost, excess=number_text(plan.excess))


def headline(plan: Forecast) -> str:
    """Say in one sentence what it costs."""
    if plan.is_idle:
        return plan.way.idle
    if not plan.way.spends:
        return _outlook(plan)
    return _cost(plan) if plan.most else tr("This spends nothing.")


def _cost(plan: Forecast) -> str:
    most = _up_to(plan, activations(plan.most))
    if not plan.last_five:
        holds = tr("This holds {most} of the keys that the machines hold.", most=most)
        spends = tr("This spends {most} of the keys that the machines hold.", most=most)
        return holds if plan.collects else spends
    key = key_name(plan.last_five)
    if plan.available is None:
        holds = tr("This holds {most} of key {key}.", most=most, key=key)
        spends = tr("This spends {most} of key {key}.", most=most, key=key)
        return holds if plan.collects else spends
    left = max(plan.available, 0)
    if plan.is_short:
        return tr(
            "This needs {most}; key {key} has {left} left.",
            most=most,
            key=key,
            left=number_text(left),
        )
    most = _up_to(plan, number_text(plan.most))
    if plan.collects:
        return trn(
            "This holds {most} of %n activation left of key {key}.",
            "This holds {most} of %n activations left of key {key}.",
            left,
            most=most,
            key=key,
        )
    return trn(
        "This spends {most} of %n activation left of key {key}.",
        "This spends {most} of %n activations left of key {key}.",
        left,
        most=most,
        key=key,
    )


def _up_to(plan: Forecast, most: str) -> str:
    return tr("up to {activations}", activations=most) if plan.count(Fate.UNSEEN) else most


def _outlook(plan: Forecast) -> str:
    through, all_ = number_text(plan.through), len(plan.fates)
    if plan.way is KMS_CLIENT:
        return trn(
            "This spends nothing: {through} of %n machine become KMS clients.",
            "This spends nothing: {through} of %n machines become KMS clients.",
            all_,
            through=through,
        )
    return trn(
        "This spends nothing: a stored confirmation ID is expected for {through} of %n machine.",
        "This spends nothing: a stored confirmation ID is expected for {through} of %n machines.",
        all_,
        through=through,
    )


def explanation(fate: Fate, number: int, *, collects: bool = False, way: Way = PROXY) -> str:
    """Say what happens to the machines of one fate, and what that costs."""
    if fate is Fate.SPEND:
        return _spending(number, collects=collects, way=way)
    free = {} if way.spends else _FREE
    return {**_EXPLAINED, **free}[fate](number)


def _spending(number: int, *, collects: bool, way: Way) -> str:
    if way is ONLINE:
        return trn(
            "%n machine activates itself online: %n activation is spent.",
            "%n machines activate themselves online: %n activations are spent.",
            number,
        )
    if collects:
        return trn(
            "%n machine needs a new confirmation ID: %n activation is held until the answer comes.",
            "%n machines need new confirmation IDs: %n activations are held until the answer "
            "comes.",
            number,
        )
    return trn(
        "%n machine needs a new confirmation ID: %n activation is spent.",
        "%n machines need new confirmation IDs: %n activations are spent.",
        number,
    )


_EXPLAINED: Final[Mapping[Fate, Callable[[int], str]]] = {
    Fate.UNSEEN: lambda count: trn(
        "%n machine was never seen, or holds no product for this key yet. It is "
        "counted as one activation.",
        "%n machines were never seen, or hold no product for this key yet. Each is "
        "counted as one activation.",
        count,
    ),
    Fate.REUSE: lambda count: trn(
        "%n machine gets its stored confirmation ID back and spends nothing.",
        "%n machines get their stored confirmation IDs back and spend nothing.",
        count,
    ),
    Fate.DEPOSIT: lambda count: trn(
        "%n machine has its confirmation ID here already; it only has to take it.",
        "%n machines have their confirmation IDs here already; they only have to take them.",
        count,
    ),
    Fate.HELD: lambda count: trn(
        "%n machine waits for an answer in a sealed batch; its activation is held already.",
        "%n machines wait for an answer in a sealed batch; their activations are held already.",
        count,
    ),
    Fate.SET_UP: lambda count: trn(
        "%n machine gets the published client key of its edition, and the settings.",
        "%n machines get the published client keys of their editions, and the settings.",
        count,
    ),
    Fate.SETTINGS: lambda count: trn(
        "%n machine holds its client key already and gets the settings.",
        "%n machines hold their client keys already and get the settings.",
        count,
    ),
    Fate.LEAVE: lambda count: trn(
        "%n machine is licensed and left alone.",
        "%n machines are licensed and left alone.",
        count,
    ),
    Fate.OTHER_ID: lambda count: trn(
        "%n machine has a stored confirmation ID, but for another installation ID: its "
        "hardware was changed.",
        "%n machines have stored confirmation IDs, but for other installation IDs: "
        "their hardware was changed.",
        count,
    ),
    Fate.NONE_STORED: lambda count: trn(
        "%n machine has no stored confirmation ID for this key.",
        "%n machines have no stored confirmation IDs for this key.",
        count,
    ),
    Fate.UNCLEAR: lambda count: trn(
        "%n machine cannot be activated like this; the table says why.",
        "%n machines cannot be activated like this; the table says why for each.",
        count,
    ),
}

_FREE: Final[Mapping[Fate, Callable[[int], str]]] = {
    Fate.UNSEEN: lambda count: trn(
        "%n machine was never seen, or holds no product for this key yet. It is looked at first.",
        "%n machines were never seen, or hold no product for this key yet. They are "
        "looked at first.",
        count,
    ),
    Fate.UNCLEAR: lambda count: trn(
        "%n machine is left out; the table says why.",
        "%n machines are left out; the table says why for each.",
        count,
    ),
}
