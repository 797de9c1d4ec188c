"""A station, its machines and its clearinghouse, and every step that can be taken with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pytest

from tests.licensing.simulated import SimulatedClearinghouse, SimulatedMachine, Spent
from tests.licensing.station import NOON, SKU, Station, answer_to, blank, line_of
from vamt_qt.licensing.activation import Activation, Stage
from vamt_qt.licensing.batch import (
    AnswerLine,
    Batch,
    BatchLine,
    BatchState,
    add_lines,
    close,
    seal,
    sent,
)
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import ConflictError, Failure, TargetRefusedError
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    BatchAnswered,
    BatchClosed,
    BatchSealed,
    BatchSent,
    CidReceived,
    CidReused,
    Deposited,
    Fact,
    IidCollected,
    Intended,
    Interrupted,
    KeyInstalled,
    KeyUninstalled,
    LineRejected,
    LineSealed,
    Probed,
    StatusObserved,
    Verb,
    WorkFailed,
)
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, InstallationId, IntentId, KeyId
from vamt_qt.licensing.product import LicenseStatus

REFS: Final = [ActivationRef(f"m{number}/windows") for number in range(3)]
OUT: Final = (BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED)
MAK: Final = KeyId("mak-1")


@dataclass(slots=True)
class Work:
    """What the running program knows of work on a machine; a crash forgets it."""

    intent: IntentId
    verb: Verb
    key: KeyId
    before: Activation
    end: Fact | None = None


class World:
    """Everything there is, outside and inside of the program.

    `confirmed` are the lines of each batch whose confirmation ID has come, `received` the
    activations of which the program has heard, `unknowable` those that a machine spent by itself
    before a crash and lost before anybody looked.
    """

    def __init__(self) -> None:
        self.station = Station()
        self.clearinghouse = SimulatedClearinghouse()
        self.machines = {
            REFS[0]: SimulatedMachine("m0", 45, key=MAK),
            REFS[1]: SimulatedMachine("m1", 54, key=MAK),
            REFS[2]: SimulatedMachine("m2", 54),
        }
        for ref in REFS:
            self.station.records[ref] = blank(ref)
        self.work: dict[ActivationRef, Work] = {}
        self.sealed: dict[BatchId, Batch] = {}
        self.confirmed: defaultdict[BatchId, set[InstallationId]] = defaultdict(set)
        self.received: set[Spent] = set()
        self.online: dict[ActivationRef, Spent] = {}
        self.unknowable: set[Spent] = set()
        self.seen: list[str] = []
        self._numbers = 0

    def fresh(self, name: str) -> str:
        """Return a name that was not used before."""
        self._numbers += 1
        return f"{name}{self._numbers}"

    def batches(self, *states: BatchState) -> list[Batch]:
        """The batches in one of these states."""
        return [batch for batch in self.station.batches.values() if batch.state in states]

    def submitted(self) -> list[Batch]:
        """The batches that the clearinghouse knows."""
        told = self.clearinghouse.told
        return [batch for batch in self.station.batches.values() if batch.digest in told]

    def refused_lines(self) -> list[tuple[Batch, BatchLine]]:
        """The lines to which the clearinghouse has said no."""
        return [
            (batch, line)
            for batch in self.submitted()
            for line in batch.lines
            if self.clearinghouse.told[batch.digest][line.iid].failure
        ]

    def refused(self, fact: Fact, ref: ActivationRef) -> None:
        """Prove that a fact cannot follow, and that trying it leaves no trace."""
        before, length = self.station.records[ref], len(self.station.entries)
        with pytest.raises(ConflictError):
            self.station.record(fact, ref=ref)
        assert self.station.records[ref] == before
        assert len(self.station.entries) == length

    # --- looking

    def probe(self, ref: ActivationRef) -> None:
        """Look how the machine stands; a product without a key is not listed."""
        machine = self.machines[ref]
        if machine.key is not None:
            pid, partial = machine.product_key_id, machine.partial_key
            fact = Probed(SKU, machine.status, 0, "Volume:MAK", partial, pid)
            self.station.record(fact, ref=ref)

    def observe(self, ref: ActivationRef) -> None:
        """Ask whether the machine is licensed now."""
        if self.machines[ref].key is not None:
            self.station.record(StatusObserved(self.machines[ref].status, 0), ref=ref)

    def collect(self, ref: ActivationRef) -> None:
        """Read the installation ID; a machine that was never probed has none to give."""
        machine = self.machines[ref]
        if machine.key is None:
            return
        fact = IidCollected(SKU, machine.key, machine.iid, machine.product_key_id)
        if self.station.records[ref].stage is Stage.FOUND:
            self.refused(fact, ref)
        else:
            self.station.record(fact, ref=ref)

    # --- work on a machine: begun, done, recorded; the program may end in between

    def begin(self, ref: ActivationRef, verb: Verb, key: KeyId) -> None:
        """Write down what is about to be done; one thing at a time.

        Before a machine activates itself its installation ID is read and kept: after a crash
        that is how its own activation is told from a licence that it has from elsewhere.
        """
        intent = IntentId(self.fresh("intent"))
        if self.station.records[ref].intent is not None:
            self.refused(Intended(intent, verb), ref)
            return
        if verb is Verb.ACTIVATE_ONLINE:
            self.probe(ref)
            self.collect(ref)
        record = self.station.records[ref]
        if _makes_sense(verb, record, self.machines[ref]):
            self.station.record(Intended(intent, verb), ref=ref)
            self.work[ref] = Work(intent, verb, key, record)

    def touch(self, ref: ActivationRef, *, refuses: bool = False) -> None:
        """Let the machine do its part, and take its answer in hand."""
        work = self.work.get(ref)
        if work is None or work.end is not None:
            return
        no = TargetRefusedError(hresult=0xC004F050)
        try:
            work.end = WorkFailed(work.intent, no.failure) if refuses else self._done(work, ref)
        except TargetRefusedError as error:
            work.end = WorkFailed(work.intent, error.failure)

    def _done(self, work: Work, ref: ActivationRef) -> Fact:
        machine = self.machines[ref]
        if work.verb is Verb.INSTALL_KEY:
            machine.key = work.key
            pid, partial = machine.product_key_id, machine.partial_key
            return KeyInstalled(work.intent, work.key, SKU, pid, partial)
        if machine.key is None:
            raise TargetRefusedError(hresult=0xC004F014)
        match work:
            case Work(verb=Verb.UNINSTALL_KEY):
                machine.key = None
                return KeyUninstalled(work.intent)
            case Work(verb=Verb.DEPOSIT, before=Activation(iid=iid, cid=cid)) if iid and cid:
                machine.deposit(iid, cid)
                return Deposited(work.intent)
            case _:
                self.online[ref] = machine.key, machine.iid
                self.clearinghouse.count(self.online[ref])
                machine.licences.add(machine.iid)
                return ActivatedOnline(work.intent, machine.iid, machine.key, spends=True)

    def finish(self, ref: ActivationRef) -> None:
        """Write down what came of it; it has ended then, for good."""
        work = self.work.get(ref)
        if work is None or work.end is None:
            return
        del self.work[ref]
        try:
            self.station.record(work.end, ref=ref)
        except ConflictError as error:  # the confirmation ID was voided meanwhile
            assert work.verb is Verb.DEPOSIT
            self.station.record(WorkFailed(work.intent, error.failure), ref=ref)
        if isinstance(work.end, ActivatedOnline):
            self.received.add(self.online.pop(ref))
        self.refused(Interrupted(work.intent), ref)
        self.seen.append(f"{work.verb}: {type(work.end).__name__}")

    def work_through(self, ref: ActivationRef, verb: Verb, key: KeyId) -> None:
        """Begin, do and record without a disturbance."""
        self.begin(ref, verb, key)
        self.touch(ref)
        self.finish(ref)

    def crash(self) -> None:
        """The program ends here and now."""
        self.work.clear()

    def recover(self, ref: ActivationRef) -> None:
        """After a crash: look first, and only then say how the work ended."""
        record, machine = self.station.records[ref], self.machines[ref]
        begun = record.intent
        if begun is None or ref in self.work:
            return
        lost = self.online.pop(ref, None)
        is_as_before = machine.key == record.key and machine.iid == record.iid
        is_done = is_as_before and machine.status is LicenseStatus.LICENSED
        if begun.verb is Verb.ACTIVATE_ONLINE and is_done and machine.key is not None:
            fact = ActivatedOnline(begun.id, machine.iid, machine.key, spends=True)
            self.station.record(fact, ref=ref)
            self.received.add((machine.key, machine.iid))
            self.seen.append("online activation found after a crash")
        else:
            self.station.record(Interrupted(begun.id), ref=ref)
        if lost is not None and not is_done:
            self.unknowable.add(lost)
        self.probe(ref)
        self.seen.append(f"{begun.verb}: interrupted")

    # --- batches

    def make_batch(self, records: Sequence[Activation]) -> Batch:
        """Put waiting activations into an open batch."""
        empty = Batch(id=BatchId(self.fresh("batch")), created_at=NOON)
        batch = add_lines(empty, [line_of(record) for record in records])
        self.station.batches[batch.id] = batch
        return batch

    def seal_batch(self, batch: Batch) -> None:
        """Freeze a batch: all its lines are still what they were, or it is given up."""
        frozen = seal(batch, NOON)
        try:
            with self.station.together():
                for line in frozen.lines:
                    fact, ref = LineSealed(line.iid), line.activation
                    self.station.record(fact, ref=ref, batch=frozen.id, key=line.key)
                self.station.record(BatchSealed(frozen.digest, len(frozen.lines)), batch=frozen.id)
                self.station.batches[frozen.id] = frozen
        except ConflictError:
            del self.station.batches[batch.id]
            self.seen.append("batch given up")
            return
        self.sealed[frozen.id] = frozen

    def submit(self, batch: Batch, refused: frozenset[int], *, lost: bool) -> None:
        """Hand a batch in; the clearinghouse counts even when its receipt is lost."""
        intent = IntentId(self.fresh("intent"))
        self.station.record(Intended(intent, Verb.SUBMIT), batch=batch.id)
        self.clearinghouse.submit(batch, refused)
        if lost:
            self.station.record(Interrupted(intent), batch=batch.id)
            return
        self.station.batches[batch.id] = sent(batch, "web", "ticket")
        self.station.record(BatchSent(intent, "web", "ticket"), batch=batch.id)

    def take(self, before: Batch, told: Sequence[AnswerLine]) -> None:
        """Apply an answer and record what it changed."""
        after = apply_answer(before, answer_to(before, *told))
        self.confirmed[after.id] |= {line.iid for line in told if line.cid is not None}
        with self.station.together():
            self.station.batches[after.id] = after
            for old, line in zip(before.lines, after.lines, strict=True):
                if line != old:
                    self._record_line(after.id, line)
            counts = BatchAnswered(after.confirmed, after.rejected, after.missing)
            self.station.record(counts, batch=after.id)

    def take_all(self, batch: Batch) -> None:
        """Apply all that the clearinghouse has to say of a batch."""
        self.take(batch, list(self.clearinghouse.told[batch.digest].values()))

    def _record_line(self, batch: BatchId, line: BatchLine) -> None:
        """What was paid for is kept, even where the machine is another by now."""
        fact: Fact
        if line.cid is not None:
            fact = CidReceived(line.iid, line.cid, line.key, spends=True)
            self.received.add((line.key, line.iid))
        else:
            assert line.failure is not None
            fact = LineRejected(line.iid, line.failure)
        stage = self.station.records[line.activation].stage
        try:
            self.station.record(fact, ref=line.activation, batch=batch, key=line.key)
            self.seen.append(f"{type(fact).__name__} while {stage}")
        except ConflictError:
            self.station.record(fact, batch=batch, key=line.key)
            self.seen.append(f"{type(fact).__name__} without its machine")

    def close_batch(self, batch: Batch) -> None:
        """Expect nothing more; activations that it still holds are let go."""
        closed = self.station.batches[batch.id] = close(batch)
        gone = Failure("batch-closed", "The batch was closed without an answer")
        for line in closed.lines:
            ref = line.activation
            if self.station.records[ref].batch == batch.id:
                fact = LineRejected(line.iid, gone)
                self.station.record(fact, ref=ref, batch=batch.id, key=line.key)
        self.station.record(BatchClosed("operator"), batch=batch.id)

    def reuse(self, ref: ActivationRef) -> bool:
        """Take a confirmation ID that is at hand already."""
        record = self.station.records[ref]
        if record.stage is not Stage.AWAITING_CID or record.iid is None or record.key is None:
            return False
        cid = self.station.stored_cid(record.iid, record.key)
        if cid is not None:
            self.station.record(CidReused(record.iid, cid), ref=ref, key=record.key)
            self.seen.append("reused")
        return cid is not None

    # --- the way an activation usually goes

    def go_on(self, ref: ActivationRef, refused: frozenset[int] = frozenset()) -> None:
        """Take the next step of a proxy activation, as the record has it."""
        record, machine = self.station.records[ref], self.machines[ref]
        if record.intent is not None:
            self.touch(ref)
            self.finish(ref)
            self.recover(ref)
        elif machine.key is None:
            self.work_through(ref, Verb.INSTALL_KEY, MAK)
        else:
            self._go_on_keyed(ref, record, refused)

    def _go_on_keyed(self, ref: ActivationRef, record: Activation, refused: frozenset[int]) -> None:
        match record:
            case Activation(stage=Stage.LICENSED):
                self.observe(ref)
            case Activation(stage=Stage.FOUND):
                self.probe(ref)
            case Activation(stage=Stage.AWAITING_CID):
                if not self.reuse(ref):
                    self.seal_batch(self.make_batch([record]))
            case Activation(batch=str(name)):
                batch = self.station.batches[BatchId(name)]
                if batch.digest in self.clearinghouse.told:
                    self.take_all(batch)
                else:
                    self.submit(batch, refused, lost=False)
            case Activation(stage=Stage.CONFIRMED):
                self.collect(ref)
                self.work_through(ref, Verb.DEPOSIT, MAK)
            case Activation(stage=Stage.DEPOSITED):
                self.observe(ref)
                self.collect(ref)
            case _:
                self.probe(ref)
                self.collect(ref)


def _makes_sense(verb: Verb, record: Activation, machine: SimulatedMachine) -> bool:
    """Say whether the workflow would begin this work on a machine in this state."""
    match verb:
        case Verb.INSTALL_KEY:
            return True
        case Verb.DEPOSIT:
            return machine.key is not None and machine.iid == record.iid and bool(record.cid)
        case Verb.ACTIVATE_ONLINE:
            is_read = machine.key is not None and machine.iid == record.iid
            return is_read and machine.status is not LicenseStatus.LICENSED
        case _:
            return machine.key is not None
