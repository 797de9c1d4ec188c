"""What can happen, as the ledger keeps it. A fact is past: it is recorded, never corrected.

Work on a machine is recorded twice: the intent before the machine is touched, the result after.
An intent has one end at most; one that a crash left open ends as `Interrupted`.
No fact holds a whole product key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.fact_values import Json as Json  # noqa: PLC0414 - given on
from vamt_qt.licensing.fact_values import Verb as Verb  # noqa: PLC0414 - given on
from vamt_qt.licensing.identifiers import (
    ConfirmationId,
    InstallationId,
    IntentId,
    KeyId,
    Sku,
)
from vamt_qt.licensing.product import LicenseStatus

# --- machines and keys


@dataclass(frozen=True, slots=True)
class MachineAdded:
    """A machine entered the inventory."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class MachineRemoved:
    """A machine left the inventory; its history stays."""

    name: str


@dataclass(frozen=True, slots=True)
class HostKeyTrusted:
    """The operator said that this is the machine's host key."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class KeyAdded:
    """A product key entered the list."""

    last_five: str
    kind: str


@dataclass(frozen=True, slots=True)
class KeyRemoved:
    """A product key left the list; what it spent stays counted."""

    last_five: str


@dataclass(frozen=True, slots=True)
class KeyChanged:
    """What is noted beside a product key was changed; `changes` says what, in words."""

    last_five: str
    changes: str


@dataclass(frozen=True, slots=True)
class KeyRevealed:
    """Somebody was shown a whole product key."""

    last_five: str


@dataclass(frozen=True, slots=True)
class CountReported:
    """A clearinghouse or a person said how many activations of a key remain."""

    remaining: int
    source: str


@dataclass(frozen=True, slots=True)
class UseCorrected:
    """An operator, with a reason, put right how many activations of a key count as spent.

    `change` is positive for activations that were spent elsewhere, negative for those that were
    given back. The entries before it stay as they are.
    """

    key: KeyId
    change: int


@dataclass(frozen=True, slots=True)
class VaultChanged:
    """How the stored secrets are kept was changed: `re-keyed`, `passphrase`, `keyring`, …"""

    change: str


@dataclass(frozen=True, slots=True)
class StationEnrolled:
    """The operator compared another station's fingerprint and trusts its signature."""

    station: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class StationRevoked:
    """Another station's signature is not trusted any more."""

    station: str
    name: str


@dataclass(frozen=True, slots=True)
class LedgerAccepted:
    """An operator, with a reason, put an older copy of the data back and goes on from there.

    `noted` is the number of the entry that the ledger had reached before, `digest` its digest:
    what came after the copy is missing here. 0 and "" where no end was noted.
    """

    noted: int
    digest: str


# --- one activation


@dataclass(frozen=True, slots=True)
class Probed:
    """The machine told how its product stands."""

    sku: Sku
    status: LicenseStatus
    status_reason: int
    channel: str
    partial_key: str
    product_key_id: str


@dataclass(frozen=True, slots=True)
class Intended:
    """Work is about to start; `verb` says which."""

    intent: IntentId
    verb: Verb


@dataclass(frozen=True, slots=True)
class KeyInstalled:
    """The machine took the key. Its former IID and CID are void."""

    intent: IntentId
    key: KeyId
    sku: Sku
    product_key_id: str
    partial_key: str


@dataclass(frozen=True, slots=True)
class KeyUninstalled:
    """The machine gave the key back."""

    intent: IntentId


@dataclass(frozen=True, slots=True)
class IidCollected:
    """The machine showed its installation ID for the key that it holds."""

    sku: Sku
    key: KeyId
    iid: InstallationId
    product_key_id: str


@dataclass(frozen=True, slots=True)
class LineSealed:
    """The activation is a line of a sealed batch and holds one activation of its key."""

    iid: InstallationId


@dataclass(frozen=True, slots=True)
class CidReceived:
    """A confirmation ID arrived. `spends` marks the one fact that counts for this IID and key."""

    iid: InstallationId
    cid: ConfirmationId
    key: KeyId
    spends: bool


@dataclass(frozen=True, slots=True)
class CidReused:
    """A stored confirmation ID fits this installation ID; nothing is spent."""

    iid: InstallationId
    cid: ConfirmationId


@dataclass(frozen=True, slots=True)
class CidCorrected:
    """An operator, with a reason, put another confirmation ID in the place of a wrong one.

    Nothing is spent: what was wrong was how it was read out or typed, not what was given.
    """

    iid: InstallationId
    wrong: ConfirmationId
    cid: ConfirmationId
    key: KeyId


@dataclass(frozen=True, slots=True)
class LineRejected:
    """The line got no CID: the clearinghouse refused it, or its batch was closed first."""

    iid: InstallationId
    failure: Failure


@dataclass(frozen=True, slots=True)
class Deposited:
    """The machine took its confirmation ID; whether it is licensed is observed afterwards."""

    intent: IntentId


@dataclass(frozen=True, slots=True)
class ActivatedOnline:
    """The machine activated itself over its own Internet line. `spends` as in CidReceived."""

    intent: IntentId
    iid: InstallationId
    key: KeyId
    spends: bool


@dataclass(frozen=True, slots=True)
class Rearmed:
    """The machine began its time of grace anew; it has to be restarted."""

    intent: IntentId


@dataclass(frozen=True, slots=True)
class RegistryKeyCleared:
    """The product key was taken out of the machine's registry; the licence stays."""

    intent: IntentId


@dataclass(frozen=True, slots=True)
class OptionChanged:
    """A setting of volume activation was changed; `value` is empty where it was cleared."""

    intent: IntentId
    option: str
    value: str


@dataclass(frozen=True, slots=True)
class StatusObserved:
    """What the machine said of its licence after it was asked to look again."""

    status: LicenseStatus
    status_reason: int


@dataclass(frozen=True, slots=True)
class WorkFailed:
    """The intent ended in a failure that the machine or the carrier reported."""

    intent: IntentId
    failure: Failure


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The program ended before the intent did. Nobody knows how far it came: look first."""

    intent: IntentId


# --- batches


@dataclass(frozen=True, slots=True)
class BatchSealed:
    """The list is frozen: `lines` activations are held until each is answered."""

    digest: str
    lines: int


@dataclass(frozen=True, slots=True)
class BatchImported:
    """A request from another station was accepted here, to be answered."""

    digest: str
    lines: int


@dataclass(frozen=True, slots=True)
class BatchExported:
    """The request or its answer left as a file; `digest` is that of the whole file."""

    direction: str
    digest: str


@dataclass(frozen=True, slots=True)
class BatchSent:
    """The clearinghouse took the batch and gave a ticket to ask by."""

    intent: IntentId
    clearinghouse: str
    ticket: str


@dataclass(frozen=True, slots=True)
class BatchAnswered:
    """An answer was applied: how many lines now have a CID, were rejected, are still missing."""

    confirmed: int
    rejected: int
    missing: int


@dataclass(frozen=True, slots=True)
class BatchClosed:
    """Nothing more is expected of this batch; lines without an answer no longer hold anything."""

    reason: str


Fact: TypeAlias = (
    MachineAdded
    | MachineRemoved
    | HostKeyTrusted
    | KeyAdded
    | KeyRemoved
    | KeyChanged
    | KeyRevealed
    | CountReported
    | UseCorrected
    | VaultChanged
    | StationEnrolled
    | StationRevoked
    | LedgerAccepted
    | Probed
    | Intended
    | KeyInstalled
    | KeyUninstalled
    | IidCollected
    | LineSealed
    | CidReceived
    | CidReused
    | CidCorrected
    | LineRejected
    | Deposited
    | ActivatedOnline
    | Rearmed
    | RegistryKeyCleared
    | OptionChanged
    | StatusObserved
    | WorkFailed
    | Interrupted
    | BatchSealed
    | BatchImported
    | BatchExported
    | BatchSent
    | BatchAnswered
    | BatchClosed
)
