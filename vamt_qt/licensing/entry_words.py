"""Entries of the ledger in words, the same in the window, in reports and on the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    BatchAnswered,
    BatchClosed,
    BatchExported,
    BatchImported,
    BatchSealed,
    BatchSent,
    CidCorrected,
    CidReceived,
    CidReused,
    CountReported,
    Deposited,
    Fact,
    HostKeyTrusted,
    IidCollected,
    Intended,
    Interrupted,
    KeyAdded,
    KeyChanged,
    KeyInstalled,
    KeyRemoved,
    KeyRevealed,
    KeyUninstalled,
    LedgerAccepted,
    LineRejected,
    LineSealed,
    MachineAdded,
    MachineRemoved,
    OptionChanged,
    Probed,
    Rearmed,
    RegistryKeyCleared,
    StationEnrolled,
    StationRevoked,
    StatusObserved,
    UseCorrected,
    VaultChanged,
    Verb,
    WorkFailed,
)
from vamt_qt.licensing.hresult import format_hresult
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.licensing.volume_option import in_words

_KINDS: Final[Mapping[str, str]] = {
    "machine-added": "Machine added",
    "machine-removed": "Machine removed",
    "host-key-trusted": "Host key trusted",
    "key-added": "Key added",
    "key-removed": "Key removed",
    "key-changed": "Key changed",
    "key-revealed": "Key revealed",
    "count-reported": "Count reported",
    "use-corrected": "Use corrected",
    "vault-changed": "Vault changed",
    "station-enrolled": "Station enrolled",
    "station-revoked": "Station revoked",
    "ledger-accepted": "Older copy put back",
    "probed": "Probed",
    "intended": "Begun",
    "key-installed": "Key installed",
    "key-uninstalled": "Key taken off",
    "iid-collected": "IID collected",
    "line-sealed": "Put into a batch",
    "cid-received": "CID received",
    "cid-reused": "CID reused",
    "cid-corrected": "CID corrected",
    "line-rejected": "Line rejected",
    "deposited": "CID deposited",
    "activated-online": "Activated online",
    "rearmed": "Rearmed",
    "registry-key-cleared": "Key cleared from the registry",
    "option-changed": "Setting changed",
    "status-observed": "Status observed",
    "work-failed": "Failed",
    "interrupted": "Interrupted",
    "batch-sealed": "Batch sealed",
    "batch-imported": "Batch imported",
    "batch-exported": "Batch exported",
    "batch-sent": "Batch sent",
    "batch-answered": "Batch answered",
    "batch-closed": "Batch closed",
}

_BEGUN: Final[Mapping[Verb, str]] = {
    Verb.INSTALL_KEY: "Installing a key was begun",
    Verb.UNINSTALL_KEY: "Taking the key off was begun",
    Verb.DEPOSIT: "Depositing the confirmation ID was begun",
    Verb.ACTIVATE_ONLINE: "Activation over the Internet was begun",
    Verb.SUBMIT: "Sending the batch was begun",
    Verb.REARM: "Rearming was begun",
    Verb.CLEAR_REGISTRY_KEY: "Clearing the key from the registry was begun",
    Verb.CHANGE_OPTION: "Changing a setting of volume activation was begun",
}


def kind_words(name: str) -> str:
    """Name a kind of entry."""
    return _KINDS.get(name, name)


def kinds() -> Mapping[str, str]:
    """Give all kinds of entries with their names."""
    return _KINDS


def told(entry: LedgerEntry) -> str:
    """Tell what an entry says in one line; a damaged one says that it is."""
    try:
        text = _told(entry.fact)
    except BadInputError:
        return "This entry cannot be read: it was changed after it was written."
    return f"{text} ({entry.stamp.reason})" if entry.stamp.reason else text


def _told(fact: Fact) -> str:  # noqa: C901, PLR0911, PLR0912 - one line for each kind of fact
    match fact:
        case MachineAdded(name, address):
            return f"{name} entered the inventory, reached at {address}"
        case MachineRemoved(name):
            return f"{name} left the inventory; its history stays"
        case HostKeyTrusted(fingerprint):
            return f"The operator trusts {fingerprint}"
        case KeyAdded(last_five, key_kind):
            return f"…{last_five} ({key_kind.upper()}) entered the list"
        case KeyRemoved(last_five):
            return f"…{last_five} left the list; what it spent stays counted"
        case KeyChanged(last_five, changes):
            return f"…{last_five}: {changes}"
        case KeyRevealed(last_five):
            return f"The whole key …{last_five} was shown"
        case UseCorrected(_, change):
            count = _counted(abs(change), "activation")
            elsewhere = f"Corrected: {count} were spent elsewhere"
            return elsewhere if change > 0 else f"Corrected: {count} were given back"
        case VaultChanged(vault_change):
            return f"How the stored secrets are kept was changed: {vault_change}"
        case StationEnrolled(_, name, role):
            return f"The station {name} ({role}) was enrolled: its signature is trusted"
        case StationRevoked(_, name):
            return f"The station {name} was revoked: its signature is not trusted any more"
        case LedgerAccepted(0, _):
            return "The ledger goes on from a copy of the data; no earlier end was noted here"
        case LedgerAccepted(noted, _):
            return f"The ledger goes on from an older copy; it had reached entry {noted} before"
        case CountReported(remaining, source):
            return f"{source} says that {_counted(remaining, 'activation')} remain"
        case Probed(_, status, reason, channel, partial_key, _):
            key = f", key …{partial_key}" if partial_key else ", no key"
            return f"{status.label}{_why(reason)}{key}{f', {channel}' if channel else ''}"
        case Intended(_, verb):
            return _BEGUN[verb]
        case KeyInstalled(_, _, _, _, partial_key):
            return f"The machine took the key …{partial_key}"
        case KeyUninstalled():
            return "The machine gave its key back"
        case IidCollected(_, _, iid, _):
            return f"Installation ID {iid}"
        case LineSealed():
            return "Waits in a sealed batch and holds one activation"
        case CidReceived(_, _, _, spends):
            spent = "one activation was spent" if spends else "counted before, nothing was spent"
            return f"A confirmation ID arrived: {spent}"
        case CidReused():
            return "A stored confirmation ID fits again: nothing was spent"
        case CidCorrected():
            return "Another confirmation ID was put in the place of a wrong one: nothing was spent"
        case LineRejected(_, failure):
            return f"No confirmation ID: {_sentence(failure.message)}"
        case Deposited():
            return "The machine took its confirmation ID"
        case ActivatedOnline(_, _, _, spends):
            spent = "one activation was spent" if spends else "counted before, nothing was spent"
            return f"The machine activated itself over the Internet: {spent}"
        case Rearmed():
            return "The machine begins its time of grace anew once it was restarted"
        case RegistryKeyCleared():
            return "The key was taken out of the machine's registry; the licence stays"
        case OptionChanged(_, option, value):
            return in_words(option, value)
        case StatusObserved(status, reason):
            said = f"{status.label}{_why(reason)}"
            return f"The machine says: {said}"
        case WorkFailed(_, failure):
            return _sentence(failure.message)
        case Interrupted():
            return "The work was cut off; the machine is looked at before anything is repeated"
        case BatchSealed(_, lines):
            return f"The batch holds {_counted(lines, 'activation')} until it is answered"
        case BatchImported(_, lines):
            return f"A request of {_counted(lines, 'line')} came from another station"
        case BatchExported(direction, _):
            return f"The {direction} left as a file"
        case BatchSent(_, clearinghouse, _):
            return f"{clearinghouse} took the batch"
        case BatchAnswered(confirmed, rejected, missing):
            return f"{confirmed} confirmed, {rejected} rejected, {missing} without an answer"
        case BatchClosed(reason):
            return f"Nothing more is expected: {reason}"


def _why(reason: int) -> str:
    return f" ({format_hresult(reason)})" if reason else ""


def _counted(number: int, one: str) -> str:
    digits = f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    return f"{digits} {one if number == 1 else f'{one}s'}"


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else f"{text}."
