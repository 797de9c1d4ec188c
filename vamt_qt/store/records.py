"""What pages and lists show: frozen records that the store's views return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.batch import BatchOrigin, BatchState
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.facts import Json, Verb
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    IntentId,
    KeyId,
    MachineId,
    RunId,
)
from vamt_qt.licensing.ledger import Verdict
from vamt_qt.licensing.machine import CarrierKind, LogonKind, Machine
from vamt_qt.licensing.product import LicensedProduct, LicenseStatus


class RunState(StrEnum):
    """How a run stands; one that a crash left `running` is `interrupted` at the next start."""

    RUNNING = "running"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineRow:
    """A machine as the list shows it: itself, and what is known of its products.

    `status` is the worst of all products, None where nothing was probed. `product`,
    `partial_key`, `channel` and `stage` are those of the first product, Windows before others.
    `failure` is the last one of any of its activations.
    """

    machine: Machine
    products: int = 0
    licensed: int = 0
    status: LicenseStatus | None = None
    product: str = ""
    partial_key: str = ""
    channel: str = ""
    stage: Stage | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRow:
    """A product as the list shows it: with its machine's name and how far its activation is.

    `last_failure` is the code of the machine's last failure, empty where it answered; `failure`
    that of the product's own activation.
    """

    product: LicensedProduct
    activation: ActivationRef
    machine_name: str
    site: str
    os_name: str = ""
    carrier: CarrierKind | None = None
    last_failure: str = ""
    stage: Stage | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageRow:
    """What became of one key's activations.

    `listed` is False for a key that was found installed and is not in the list (or not any
    more); its `last_five` is known then only from its name. `available` is purchased less spent
    less held, None where purchased is unknown. `spent` includes `corrected`, what operators put
    right.
    """

    key: KeyId
    last_five: str
    description: str = ""
    listed: bool = True
    purchased: int | None = None
    reported: int | None = None
    reported_at: datetime | None = None
    spent: int = 0
    corrected: int = 0
    held: int = 0

    @property
    def available(self) -> int | None:
        """How many activations may still be spent."""
        if self.purchased is None:
            return None
        return self.purchased - self.spent - self.held


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """A batch as the list shows it: how many lines stand how, but not the lines."""

    id: BatchId
    created_at: datetime
    state: BatchState
    origin: BatchOrigin
    digest: str = ""
    sealed_at: datetime | None = None
    clearinghouse: str = ""
    ticket: str = ""
    lines: int = 0
    confirmed: int = 0
    rejected: int = 0

    @property
    def missing(self) -> int:
        """Lines without an answer."""
        return self.lines - self.confirmed - self.rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """One run of a verb over some machines. `total` is how many machines it was begun for."""

    id: RunId
    verb: str
    started_at: datetime
    state: RunState = RunState.RUNNING
    ended_at: datetime | None = None
    total: int = 0
    done: int = 0
    failed: int = 0
    cancelled: int = 0
    arguments: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentRecord:
    """Work that was begun and whose end is not known: look at the machine before going on."""

    id: IntentId
    verb: Verb
    machine: MachineId | None
    activation: ActivationRef | None
    batch: BatchId | None
    run: RunId | None
    begun_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialRow:
    """A logon profile without its password; `machines` is how many are reached with it."""

    name: str
    user: str
    machines: int = 0
    kind: LogonKind = LogonKind.PASSWORD
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there is of everything."""

    machines: int = 0
    products: int = 0
    licensed: int = 0
    keys: int = 0
    batches: int = 0
    ledger: int = 0
    runs: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DataVersion:
    """Grows with every write, area by area; compare two to see what must be read again."""

    machines: int = 0
    """Machines and their products."""
    activations: int = 0
    """Activations and open intents."""
    keys: int = 0
    """Product keys and what was spent or reported of them."""
    batches: int = 0
    credentials: int = 0
    runs: int = 0
    ledger: int = 0
    settings: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerReport:
    """What a check of the ledger and of everything derived from it found.

    `verdict` is the chain itself. `anchored` tells whether the chain reached the end that was
    noted beside the database at the last write. `problems` are sentences for the operator: the
    first of each kind of difference, at most `ledger_check.MOST_PROBLEMS`.
    """

    verdict: Verdict
    anchored: bool
    problems: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether nothing at all was found."""
        return self.verdict.is_whole and not self.problems
