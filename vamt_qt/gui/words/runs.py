"""Runs in words: what is done to how many machines, and how each of them came through."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from vamt_qt.gui.tongue import tr, trn

_TITLES: Final[Mapping[str, Callable[[int], str]]] = {
    "probe": lambda count: trn("Probing %n machine", "Probing %n machines", count),
    "install-key": lambda count: trn(
        "Installing a key on %n machine", "Installing a key on %n machines", count
    ),
    "uninstall-key": lambda count: trn(
        "Taking the key off %n machine", "Taking the key off %n machines", count
    ),
    "collect": lambda count: trn(
        "Collecting the IDs of %n machine", "Collecting the IDs of %n machines", count
    ),
    "deposit": lambda count: trn("Depositing on %n machine", "Depositing on %n machines", count),
    "activate-online": lambda count: trn(
        "Activating over the Internet %n machine", "Activating over the Internet %n machines", count
    ),
    "activate": lambda count: trn(
        "Proxy activation of %n machine", "Proxy activation of %n machines", count
    ),
    "reactivate": lambda count: trn("Reactivating %n machine", "Reactivating %n machines", count),
    "set-up-kms-client": lambda count: trn(
        "Setting up as KMS clients: %n machine", "Setting up as KMS clients: %n machines", count
    ),
    "rearm": lambda count: trn("Rearming %n machine", "Rearming %n machines", count),
    "clear-registry-key": lambda count: trn(
        "Clearing the key from the registry of %n machine",
        "Clearing the key from the registry of %n machines",
        count,
    ),
    "change-option": lambda count: trn(
        "Changing a setting on %n machine", "Changing a setting on %n machines", count
    ),
    "resume": lambda count: trn("Going on with %n machine", "Going on with %n machines", count),
}
_NAMES: Final[Mapping[str, str]] = {
    "probe": tr("Probe"),
    "install-key": tr("Install key"),
    "uninstall-key": tr("Take the key off"),
    "collect": tr("Collect IDs"),
    "deposit": tr("Deposit"),
    "activate-online": tr("Activate online"),
    "activate": tr("Proxy activation"),
    "reactivate": tr("Reactivate"),
    "set-up-kms-client": tr("KMS client set-up"),
    "rearm": tr("Rearm"),
    "clear-registry-key": tr("Clear key from registry"),
    "change-option": tr("Change setting"),
}
_DONE: Final[Mapping[str, str]] = {
    "probe": tr("answered"),
    "install-key": tr("keyed"),
    "uninstall-key": tr("without key"),
    "collect": tr("collected"),
    "deposit": tr("activated"),
    "activate-online": tr("activated"),
    "activate": tr("activated"),
    "reactivate": tr("reactivated"),
    "set-up-kms-client": tr("set up", "what a machine was"),
    "rearm": tr("rearmed"),
    "clear-registry-key": tr("cleared"),
    "change-option": tr("changed"),
}

RUN_VERBS: Final = frozenset(_TITLES)


def title(verb: str, machines: int) -> str:
    """Say what a run does: "Probing 37 machines"."""
    says = _TITLES.get(verb)
    return says(machines) if says else verb


def name(verb: str) -> str:
    """Name the verb of a run, for a list."""
    return _NAMES.get(verb, verb)


def done_word(verb: str, note: str) -> str:
    """Say in a word how a machine came through; machines that were left alone stand apart."""
    if note.startswith(("already", "left alone", "the key was installed already")):
        return tr("left alone")
    if note.startswith("in batch"):
        return tr("in a batch")
    return _DONE.get(verb, tr("done"))


def chosen(arguments: Mapping[str, Any]) -> str:
    """Say how a run was begun, from its arguments, which hold no secrets."""
    parts = []
    if clearinghouse := arguments.get("clearinghouse"):
        parts.append(tr("through {clearinghouse}", clearinghouse=clearinghouse))
    if arguments.get("stop_after_collecting"):
        parts.append(tr("stop after collecting"))
    if isinstance(most := arguments.get("max_spend"), int):
        parts.append(tr("spend {most} at most", most=most))
    if host := arguments.get("host"):
        parts.append(tr("KMS host {host}", host=host))
    if arguments.get("force"):
        parts.append(tr("also where another key is licensed"))
    words = ", ".join(parts)
    return words[:1].upper() + words[1:]
