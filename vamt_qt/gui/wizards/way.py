"""The ways to a licence that have an assistant, and how each is spoken of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from vamt_qt.gui.tongue import tr, trn


def _licensed_now(count: int) -> str:
    return trn("%n machine is licensed now", "%n machines are licensed now", count)


def _clients_now(count: int) -> str:
    return trn("%n machine is a KMS client now", "%n machines are KMS clients now", count)


def _licensed_before(count: int) -> str:
    return trn("%n machine was licensed before", "%n machines were licensed before", count)


def _left_alone(count: int) -> str:
    return trn("%n machine was left alone", "%n machines were left alone", count)


def _activate(count: int) -> str:
    return trn(
        "Activate %n machine, spending nothing", "Activate %n machines, spending nothing", count
    )


def _reactivate(count: int) -> str:
    return trn(
        "Reactivate %n machine, spending nothing", "Reactivate %n machines, spending nothing", count
    )


def _set_up(count: int) -> str:
    return trn("Set up %n machine, spending nothing", "Set up %n machines, spending nothing", count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way: the engine's verb and its words. ``spends`` is whether it can cost an activation.

    ``act`` is what the ``button`` says of so many machines where nothing is spent, ``now`` what is
    said of those that are through, ``were_before`` of those that needed nothing.
    """

    verb: str
    title: str
    spends: bool
    done: str = tr("Activated")
    button: str = tr("Activate")
    act: Callable[[int], str] = _activate
    now: Callable[[int], str] = _licensed_now
    before: str = tr("Licensed before")
    were_before: Callable[[int], str] = _licensed_before
    idle: str = tr("There is nothing to do: every machine is licensed.")
    nothing: str = tr("Nothing was activated")
    afterwards: str = ""


PROXY: Final = Way(verb="activate", title=tr("Proxy activation"), spends=True)
ONLINE: Final = Way(verb="activate-online", title=tr("Online activation"), spends=True)
REACTIVATION: Final = Way(
    verb="reactivate",
    title=tr("Local reactivation"),
    spends=False,
    done=tr("Reactivated"),
    button=tr("Reactivate"),
    act=_reactivate,
    nothing=tr("Nothing was reactivated"),
)
KMS_CLIENT: Final = Way(
    verb="set-up-kms-client",
    title=tr("KMS client set-up"),
    spends=False,
    done=tr("Set up", "machines that were set up"),
    button=tr("Set up", "do it to machines"),
    act=_set_up,
    now=_clients_now,
    before=tr("Left alone"),
    were_before=_left_alone,
    idle=tr("There is nothing to do: every machine is left alone."),
    nothing=tr("Nothing was set up"),
    afterwards=tr(
        "Windows asks its KMS host by itself, within two hours as a rule. Probe the "
        "machines then to see their licences."
    ),
)
