"""Runs in words: what is done to how many machines, and how each of them came through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from vamt_qt.gui.words.counting import counted

_TITLES: Final[Mapping[str, str]] = {
    "probe": "Probing",
    "install-key": "Installing a key on",
    "uninstall-key": "Taking the key off",
    "collect": "Collecting the IDs of",
    "deposit": "Depositing on",
    "activate-online": "Activating over the Internet",
    "activate": "Proxy activation of",
    "reactivate": "Reactivating",
    "set-up-kms-client": "Setting up as KMS clients:",
    "rearm": "Rearming",
    "clear-registry-key": "Clearing the key from the registry of",
    "change-option": "Changing a setting on",
    "resume": "Going on with",
}
_NAMES: Final[Mapping[str, str]] = {
    "probe": "Probe",
    "install-key": "Install key",
    "uninstall-key": "Take the key off",
    "collect": "Collect IDs",
    "deposit": "Deposit",
    "activate-online": "Activate online",
    "activate": "Proxy activation",
    "reactivate": "Reactivate",
    "set-up-kms-client": "KMS client set-up",
    "rearm": "Rearm",
    "clear-registry-key": "Clear key from registry",
    "change-option": "Change setting",
}
_DONE: Final[Mapping[str, str]] = {
    "probe": "answered",
    "install-key": "keyed",
    "uninstall-key": "without key",
    "collect": "collected",
    "deposit": "activated",
    "activate-online": "activated",
    "activate": "activated",
    "reactivate": "reactivated",
    "set-up-kms-client": "set up",
    "rearm": "rearmed",
    "clear-registry-key": "cleared",
    "change-option": "changed",
}

RUN_VERBS: Final = frozenset(_TITLES)


def title(verb: str, machines: int) -> str:
    """Say what a run does: "Probing 37 machines"."""
    return f"{_TITLES.get(verb, verb)} {counted(machines, 'machine')}"


def name(verb: str) -> str:
    """Name the verb of a run, for a list."""
    return _NAMES.get(verb, verb)


def done_word(verb: str, note: str) -> str:
    """Say in a word how a machine came through; machines that were left alone stand apart."""
    if note.startswith(("already", "left alone", "the key was installed already")):
        return "left alone"
    if note.startswith("in batch"):
        return "in a batch"
    return _DONE.get(verb, "done")


def chosen(arguments: Mapping[str, Any]) -> str:
    """Say how a run was begun, from its arguments, which hold no secrets."""
    parts = []
    if clearinghouse := arguments.get("clearinghouse"):
        parts.append(f"through {clearinghouse}")
    if arguments.get("stop_after_collecting"):
        parts.append("stop after collecting")
    if isinstance(most := arguments.get("max_spend"), int):
        parts.append(f"spend {most} at most")
    if host := arguments.get("host"):
        parts.append(f"KMS host {host}")
    if arguments.get("force"):
        parts.append("also where another key is licensed")
    return ", ".join(parts)
