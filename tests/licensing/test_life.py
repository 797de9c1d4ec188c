"""The life of activations in any order of events, with crashes, and what holds all the while."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.licensing.simulated import KEYS, SimulatedMachine, cid_for
from tests.licensing.station import answer_to, blank
from tests.licensing.world import OUT, REFS, World
from vamt_qt.licensing.activation import Activation, Stage, advance, replay
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchState, request_digest
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.canonical import canonical_json
from vamt_qt.licensing.errors import ExchangeRejectedError
from vamt_qt.licensing.facts import ActivatedOnline, CidReceived, Fact, Intended, Verb
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, IntentId, KeyId
from vamt_qt.licensing.ledger import LedgerEntry, consumption, to_json, verify
from vamt_qt.licensing.product import LicenseStatus

MACHINE_VERBS = [Verb.INSTALL_KEY, Verb.UNINSTALL_KEY, Verb.DEPOSIT, Verb.ACTIVATE_ONLINE]
refs = st.sampled_from(REFS)
keys = st.sampled_from(list(KEYS))
verbs = st.sampled_from(MACHINE_VERBS)
refusals = st.sampled_from([frozenset[int](), frozenset({0}), frozenset({1, 2})])


class Life(RuleBasedStateMachine):
    """Three machines, two keys, one clearinghouse, and a program that may end at any moment."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.folded = {ref: blank(ref) for ref in REFS}
        self.begun: set[IntentId] = set()
        self.ended: set[IntentId] = set()
        self.read: Counter[str] = Counter()

    @property
    def records(self) -> list[Activation]:
        return list(self.world.station.records.values())

    def news(self, reader: str) -> list[tuple[LedgerEntry, Fact]]:
        """What the ledger keeps since this reader last looked."""
        station, start = self.world.station, self.read[reader]
        self.read[reader] = len(station.entries)
        return list(zip(station.entries[start:], station.kept[start:], strict=True))

    def draw_batch(self, data: st.DataObject, batches: list[Batch]) -> Batch:
        return data.draw(st.sampled_from(batches))

    # --- what the program does

    @rule(ref=refs, times=st.integers(1, 9), refused=refusals)
    def go_on(self, ref: ActivationRef, times: int, refused: frozenset[int]) -> None:
        for _ in range(times):
            self.world.go_on(ref, refused)

    @rule(times=st.integers(1, 5), refused=refusals)
    def go_on_with_all(self, times: int, refused: frozenset[int]) -> None:
        for ref in REFS:
            self.go_on(ref, times, refused)

    @rule(ref=refs, step=st.sampled_from(["probe", "observe", "collect", "reuse", "recover"]))
    def look(self, ref: ActivationRef, step: str) -> None:
        getattr(self.world, step)(ref)

    @rule(ref=refs, verb=verbs, key=keys)
    def work_through(self, ref: ActivationRef, verb: Verb, key: KeyId) -> None:
        self.world.work_through(ref, verb, key)

    @rule(ref=refs, verb=verbs, key=keys)
    def begin(self, ref: ActivationRef, verb: Verb, key: KeyId) -> None:
        self.world.begin(ref, verb, key)

    @precondition(lambda self: self.world.work)
    @rule(data=st.data(), refuses=st.sampled_from([False, False, True]))
    def carry_on(self, data: st.DataObject, refuses: bool) -> None:
        """What was begun gets one step further: done by the machine, or recorded."""
        ref = data.draw(st.sampled_from(sorted(self.world.work)))
        if self.world.work[ref].end is None:
            self.world.touch(ref, refuses=refuses)
        else:
            self.world.finish(ref)

    @rule(ref=refs, verb=verbs, key=keys, touched=st.booleans())
    def crash(self, ref: ActivationRef, verb: Verb, key: KeyId, touched: bool) -> None:
        """The program ends in the middle of some work, after the machine did its part or before."""
        self.world.begin(ref, verb, key)
        if touched:
            self.world.touch(ref)
        self.world.crash()

    # --- what befalls a machine

    @rule(
        ref=refs,
        what=st.sampled_from(["hardware", "image", "host"]),
        variant=st.integers(0, 1),
        key=st.none() | keys,
        seen=st.booleans(),
    )
    def befall(
        self, ref: ActivationRef, what: str, variant: int, key: KeyId | None, seen: bool
    ) -> None:
        """Other hardware, another image, or a key management host that licenses without a MAK."""
        machine = self.world.machines[ref]
        match what:
            case "hardware":
                machine.hardware = variant
            case "image":
                machine.image, machine.key = variant, key
                machine.licences.clear()
            case _ if self.world.station.records[ref].intent is None:
                machine.licences.add(machine.iid)
        if seen:
            self.world.probe(ref)
            self.world.collect(ref)

    # --- batches

    @precondition(lambda self: any(item.stage is Stage.AWAITING_CID for item in self.records))
    @rule(data=st.data())
    def make_batch(self, data: st.DataObject) -> None:
        waiting = [item for item in self.records if item.stage is Stage.AWAITING_CID]
        chosen = st.lists(st.sampled_from(waiting), min_size=1, unique_by=lambda item: item.ref)
        self.world.make_batch(data.draw(chosen))

    @precondition(lambda self: self.world.batches(BatchState.OPEN))
    @rule(data=st.data())
    def seal_batch(self, data: st.DataObject) -> None:
        self.world.seal_batch(self.draw_batch(data, self.world.batches(BatchState.OPEN)))

    @precondition(lambda self: self.world.batches(*OUT))
    @rule(
        data=st.data(),
        refused=refusals,
        lost=st.sampled_from([False, False, True]),
    )
    def submit(self, data: st.DataObject, refused: frozenset[int], lost: bool) -> None:
        self.world.submit(self.draw_batch(data, self.world.batches(*OUT)), refused, lost=lost)

    @precondition(lambda self: self.world.refused_lines())
    @rule(data=st.data(), says_yes=st.booleans(), overtaken=st.booleans())
    def reconsider(self, data: st.DataObject, says_yes: bool, overtaken: bool) -> None:
        """The clearinghouse says another word on what it refused, and the old one may come last."""
        batch, line = data.draw(st.sampled_from(self.world.refused_lines()))
        if says_yes:
            self.world.clearinghouse.confirm(batch, line)
        else:
            self.world.clearinghouse.refuse(batch, line)
        said = self.world.clearinghouse.said[batch.digest]
        own = [item for item in said if item.iid == line.iid]
        self.world.take(batch, own[::-1] if overtaken else own)

    @precondition(lambda self: self.world.submitted())
    @rule(data=st.data())
    def receive(self, data: st.DataObject) -> None:
        """An answer comes in: in parts, for the first time or again, late or overtaken."""
        batch = self.draw_batch(data, self.world.submitted())
        part = st.lists(st.sampled_from(self.world.clearinghouse.said[batch.digest]), max_size=4)
        self.world.take(batch, data.draw(part))

    @precondition(lambda self: self.world.sealed)
    @rule(data=st.data())
    def receive_something_else(self, data: st.DataObject) -> None:
        """A foreign, damaged or contradicting answer is refused as a whole."""
        name = data.draw(st.sampled_from(list(self.world.sealed)))
        batch = self.world.station.batches[name]
        iid = data.draw(st.sampled_from(batch.lines)).iid
        unknown = SimulatedMachine("stranger", 54).iid
        good = answer_to(batch, AnswerLine(iid, cid=cid_for(iid)))
        wrong = [
            replace(good, batch=BatchId(f"not-{batch.id}")),
            replace(good, request="0" * 64),
            replace(good, lines=(*good.lines, AnswerLine(unknown, cid=cid_for(unknown)))),
            replace(good, lines=(*good.lines, AnswerLine(iid, cid=cid_for(unknown)))),
            replace(good, lines=(*good.lines, AnswerLine(iid))),
        ]
        for answer in wrong:
            with pytest.raises(ExchangeRejectedError):
                apply_answer(batch, answer)

    @precondition(lambda self: self.world.batches(*OUT))
    @rule(data=st.data())
    def close_batch(self, data: st.DataObject) -> None:
        self.world.close_batch(self.draw_batch(data, self.world.batches(*OUT)))

    # --- what holds at every moment

    @invariant()
    def stored_record_is_the_replay_of_its_facts(self) -> None:
        for entry, fact in self.news("replay"):
            ref = entry.subject.activation
            if ref is not None:
                self.folded[ref] = advance(self.folded[ref], fact, entry.subject.batch)
        assert self.world.station.records == self.folded

    @invariant()
    def cid_stands_beside_its_own_iid(self) -> None:
        for record in self.records:
            assert record.cid is None or (record.iid and record.cid == cid_for(record.iid))

    @invariant()
    def stage_fits_what_the_record_holds(self) -> None:
        for record in self.records:
            held = {name for name in ("iid", "cid", "batch") if getattr(record, name)}
            match record.stage:
                case Stage.FOUND | Stage.KEYED:
                    assert not held
                case Stage.PROBED:
                    assert held <= {"iid"}
                case Stage.AWAITING_CID:
                    assert held == {"iid"}
                case Stage.SEALED:
                    assert held == {"iid", "batch"}
                case Stage.CONFIRMED:
                    assert held == {"iid", "cid"}
                case Stage.DEPOSITED | Stage.LICENSED:
                    assert not {"cid", "batch"} <= held
            assert (record.status is LicenseStatus.LICENSED) == (record.stage is Stage.LICENSED)

    @invariant()
    def line_that_is_out_is_held_by_its_batch(self) -> None:
        for record in self.records:
            if record.batch is not None:
                batch = self.world.station.batches[record.batch]
                (line,) = [line for line in batch.lines if line.activation == record.ref]
                assert batch.state in OUT
                assert (line.iid, line.is_answered) == (record.iid, False)

    @invariant()
    def sealed_batch_never_changes(self) -> None:
        for name, frozen in self.world.sealed.items():
            batch = self.world.station.batches[name]
            assert frozen.lines == tuple(
                replace(line, cid=None, failure=None) for line in batch.lines
            )
            assert request_digest(batch) == batch.digest == frozen.digest

    @invariant()
    def received_cid_is_never_lost(self) -> None:
        """Not by a refusal that was overtaken, and not by closing the batch."""
        for name, iids in self.world.confirmed.items():
            lines = self.world.station.batches[name].lines
            assert iids == {line.iid for line in lines if line.cid is not None}

    @invariant()
    def intent_has_one_end_at_most(self) -> None:
        for _, fact in self.news("intents"):
            intent: IntentId | None = getattr(fact, "intent", None)
            if isinstance(fact, Intended):
                assert fact.intent not in self.begun
                self.begun.add(fact.intent)
            elif intent is not None:
                assert intent in self.begun
                assert intent not in self.ended
                self.ended.add(intent)
        assert not [item for item in self.records if item.intent and item.intent.id in self.ended]

    @invariant()
    def activation_is_counted_once(self) -> None:
        if not any(isinstance(fact, CidReceived | ActivatedOnline) for _, fact in self.news("sum")):
            return
        spent = list(consumption(self.world.station.entries))
        assert len(spent) == len(set(spent))
        assert set(spent) == self.world.received
        assert self.world.received <= self.world.clearinghouse.counted

    @invariant()
    def ledger_holds_no_product_key(self) -> None:
        whole = [key.reveal() for key in KEYS.values()]
        for entry, _ in self.news("keys"):
            text = canonical_json(to_json(entry)).decode()
            assert not [key for key in whole if key in text or key.replace("-", "") in text]

    def teardown(self) -> None:
        """Everything that is still out comes home: nothing that was spent is lost."""
        world = self.world
        world.crash()
        for ref in REFS:
            world.recover(ref)
        for batch in world.submitted():
            world.take_all(batch)
        self.activation_is_counted_once()
        for record in self.records:
            assert replay(blank(record.ref), world.station.history(record.ref)) == record
        assert world.clearinghouse.counted - world.unknowable <= world.received
        assert verify(world.station.entries, expected=world.station.head).is_whole
        for what in {*world.seen, *(f"ends {record.stage}" for record in self.records)}:
            event(what)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=100, stateful_step_count=50)
