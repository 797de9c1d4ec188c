"""The word, tone and icon of every state that a table or a details pane shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import Status
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.batch import BatchLine, BatchOrigin
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.licensing.product_key import KeyKind
from vamt_qt.store.records import MachineRow, RunState

NOT_PROBED: Final = Status(tr("Not probed"), Tone.NEUTRAL, "circle", 9)

_LICENCE: Final[Mapping[LicenseStatus, Status]] = {
    LicenseStatus.NOTIFICATION: Status(tr("Notification"), Tone.BAD, "error", 0),
    LicenseStatus.UNLICENSED: Status(tr("Unlicensed"), Tone.BAD, "error", 1),
    LicenseStatus.NON_GENUINE_GRACE: Status(tr("Grace, not genuine"), Tone.WARN, "warning", 2),
    LicenseStatus.OOT_GRACE: Status(tr("Grace, hardware changed"), Tone.WARN, "clock", 3),
    LicenseStatus.OOB_GRACE: Status(tr("Grace, first run"), Tone.WARN, "clock", 4),
    LicenseStatus.EXTENDED_GRACE: Status(tr("Grace, extended"), Tone.WARN, "clock", 5),
    LicenseStatus.LICENSED: Status(tr("Licensed"), Tone.GOOD, "check-circle", 6),
}

_RUN: Final[Mapping[RunState, Status]] = {
    RunState.RUNNING: Status(tr("Running"), Tone.ACCENT, "play", 0),
    RunState.INTERRUPTED: Status(tr("Interrupted"), Tone.WARN, "warning", 1),
    RunState.CANCELLED: Status(tr("Cancelled"), Tone.NEUTRAL, "stop", 2),
    RunState.FINISHED: Status(tr("Finished"), Tone.GOOD, "check-circle", 3),
}
_RUN_WITH_FAILURES: Final = Status(tr("Finished, some failed"), Tone.WARN, "warning", 3)

_STAGE: Final[Mapping[Stage, str]] = {
    Stage.FOUND: tr("Found"),
    Stage.PROBED: tr("Probed"),
    Stage.KEYED: tr("Key installed"),
    Stage.AWAITING_CID: tr("Awaiting CID"),
    Stage.SEALED: tr("In a batch"),
    Stage.CONFIRMED: tr("CID is here"),
    Stage.DEPOSITED: tr("CID deposited"),
    Stage.LICENSED: tr("Licensed"),
}

_CARRIER: Final[Mapping[CarrierKind, str]] = {
    CarrierKind.SSH: "SSH",
    CarrierKind.WINRM: "WinRM",
    CarrierKind.WINRM_HTTPS: tr("WinRM, HTTPS"),
    CarrierKind.KIT: tr("Carry kit"),
}

_KIND: Final[Mapping[KeyKind, str]] = {
    KeyKind.MAK: "MAK",
    KeyKind.GVLK: "GVLK",
    KeyKind.CSVLK: "CSVLK",
    KeyKind.RETAIL: tr("Retail"),
}

# What the operator does next gives a failure its short word.
_TROUBLE: Final[Mapping[str, tuple[str, Tone, str]]] = {
    "unreachable": (tr("No answer"), Tone.BAD, "unreachable"),
    "carry-kit": (tr("Needs a carry kit"), Tone.NEUTRAL, "usb"),
    "timed-out": (tr("Timed out"), Tone.BAD, "unreachable"),
    "refused": (tr("Port closed"), Tone.BAD, "unreachable"),
    "no-route": (tr("No route"), Tone.BAD, "unreachable"),
    "name-unknown": (tr("Name unknown"), Tone.BAD, "unreachable"),
    "connection-cut": (tr("Connection cut"), Tone.BAD, "unreachable"),
    "access-denied": (tr("Logon refused"), Tone.BAD, "user"),
    "held-back": (tr("Held back"), Tone.WARN, "clock"),
    "credential-unknown": (tr("No logon chosen"), Tone.WARN, "user"),
    "no-credential": (tr("No logon chosen"), Tone.WARN, "user"),
    "not-elevated": (tr("Rights missing"), Tone.BAD, "user"),
    "command-refused": (tr("Rights missing"), Tone.BAD, "user"),
    "logon-method": (tr("Logon not offered"), Tone.BAD, "user"),
    "identity-unknown": (tr("Host key not trusted"), Tone.WARN, "shield"),
    "identity-changed": (tr("Host key changed"), Tone.BAD, "shield"),
    "key-not-found": (tr("Key not listed"), Tone.WARN, "key"),
    "no-key": (tr("No key installed"), Tone.WARN, "key"),
    "machine-busy": (tr("Busy"), Tone.WARN, "clock"),
    "interrupted": (tr("Interrupted"), Tone.WARN, "warning"),
    "no-answer-yet": (tr("Answer is missing"), Tone.WARN, "clock"),
    "would-spend-more": (tr("Would spend more"), Tone.WARN, "warning"),
    "over-spend": (tr("Would spend more"), Tone.WARN, "warning"),
    "not-licensed": (tr("Not licensed after all"), Tone.BAD, "error"),
    "vault-locked": (tr("Locked"), Tone.WARN, "lock"),
}


ANSWERED: Final = Status(tr("Answered", "a machine, when last tried"), Tone.NEUTRAL, "check", 5)
"""A machine did what was asked of it when it was last worked on."""


def licence(status: LicenseStatus | None) -> Status:
    """Tell how a product, or the worst product of a machine, stands."""
    return NOT_PROBED if status is None else _LICENCE[status]


def partly(licensed: int, products: int) -> Status:
    """Tell how a machine stands of whose products some are licensed."""
    return Status(
        tr("{licensed} of {products} licensed", licensed=licensed, products=products),
        Tone.WARN,
        "warning",
        2,
    )


def licences(row: MachineRow) -> Status:
    """Tell how a machine stands: its product, or how many of its products are licensed."""
    if 0 < row.licensed < row.products:
        return partly(row.licensed, row.products)
    return licence(row.status)


def run(state: RunState, *, failed: int = 0) -> Status:
    """Tell how a run stands; one that is over and had failures says so."""
    return _RUN_WITH_FAILURES if state is RunState.FINISHED and failed else _RUN[state]


def stage(value: Stage | None) -> str:
    """Tell how far an activation is."""
    return "" if value is None else _STAGE[value]


def carrier(kind: CarrierKind) -> str:
    """Tell how a machine is reached."""
    return _CARRIER[kind]


def key_kind(kind: KeyKind) -> str:
    """Tell what kind of key it is."""
    return _KIND[kind]


def origin(value: BatchOrigin) -> str:
    """Tell whose machines a batch is about."""
    return tr("Own machines") if value is BatchOrigin.OWN else tr("Another station")


def trouble(code: str) -> Status:
    """Tell a failure in two or three words."""
    word, tone, icon = _TROUBLE.get(code, (tr("Refused by Windows"), Tone.BAD, "error"))
    if code.startswith("0x") or code == "target-refused":
        return Status(word, tone, icon, 2)
    if code in _TROUBLE:
        return Status(word, tone, icon, 1)
    return Status(tr("Failed"), Tone.BAD, "error", 3)


def contact(machine: Machine) -> Status | None:
    """Tell how the last try to work on a machine ended, ``None`` where there was none."""
    if machine.last_failure:
        return trouble(machine.last_failure)
    return None if machine.last_seen is None else ANSWERED


def outcome(value: Outcome) -> Status:
    """Tell how one machine's part of a run ended."""
    match value:
        case Done():
            return Status(tr("Done"), Tone.GOOD, "check-circle", 2)
        case Failed(_, failure):
            return trouble(failure.code)
        case Cancelled():
            return Status(tr("Cancelled"), Tone.NEUTRAL, "stop", 4)


def line(value: BatchLine) -> Status:
    """Tell whether a line of a batch was answered, and how."""
    if value.cid is not None:
        return Status(tr("Confirmed"), Tone.GOOD, "check-circle", 2)
    if value.failure is not None:
        return Status(tr("Rejected"), Tone.BAD, "error", 0)
    return Status(tr("No answer yet"), Tone.NEUTRAL, "clock", 1)
