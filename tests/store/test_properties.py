"""Random histories: whatever happens in whatever order, what is stored is what the facts say."""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.estate import KEY, OTHER_KEY, PID, SKU, Place, cid, iid, ref
from vamt_qt.licensing.activation import Activation, advance
from vamt_qt.licensing.errors import ConflictError, Failure
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    BatchSent,
    CidCorrected,
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
    OptionChanged,
    Probed,
    Rearmed,
    RegistryKeyCleared,
    StatusObserved,
    Verb,
    WorkFailed,
)
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, IntentId, MachineId
from vamt_qt.licensing.ledger import consumption
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.store.ledger_check import check_ledger
from vamt_qt.store.unit import Store

FAILURE = Failure("target-refused", "No", "Look.", 0xC004F074)

Step = tuple[Fact, ActivationRef | None, BatchId | None]

THIS = IntentId("this one")
"""Stands for a fresh intent where work begins, and for the last one of its subject elsewhere."""

keys = st.sampled_from([KEY, OTHER_KEY])
iids = st.integers(1, 3).map(iid)
cids = st.integers(1, 3).map(cid)
intents = st.sampled_from([THIS, THIS, IntentId("1"), IntentId("2")])
pids = st.sampled_from([PID, "another PID"])
statuses = st.sampled_from([LicenseStatus.UNLICENSED, LicenseStatus.LICENSED])
spends = st.booleans()
zero, channel = st.just(0), st.just("Volume:MAK")
refs = st.integers(1, 2).map(ref)
batches = st.sampled_from([BatchId("b1"), BatchId("b2")])

facts: st.SearchStrategy[Fact] = st.one_of(
    st.builds(Probed, st.just(SKU), statuses, zero, channel, st.just("K"), pids),
    st.builds(Intended, st.just(THIS), st.sampled_from(Verb)),
    st.builds(KeyInstalled, intents, keys, st.just(SKU), pids, st.just("K")),
    st.builds(KeyUninstalled, intents),
    st.builds(Rearmed, intents),
    st.builds(RegistryKeyCleared, intents),
    st.builds(OptionChanged, intents, st.just("kms-port"), st.just("1688")),
    st.builds(IidCollected, st.just(SKU), keys, iids, pids),
    st.builds(LineSealed, iids),
    st.builds(CidReceived, iids, cids, keys, spends),
    st.builds(CidReused, iids, cids),
    st.builds(CidCorrected, iids, cids, cids, keys),
    st.builds(LineRejected, iids, st.just(FAILURE)),
    st.builds(Deposited, intents),
    st.builds(ActivatedOnline, intents, iids, keys, spends),
    st.builds(StatusObserved, statuses, zero),
    st.builds(WorkFailed, intents, st.just(FAILURE)),
    st.builds(Interrupted, intents),
    st.builds(BatchSent, intents, st.just("web"), st.just("t")),
)
"""Any fact at any time: most of them are out of order."""


@st.composite
def fragments(draw: st.DrawFn) -> list[Step]:
    """A piece of an activation's life, in order by itself, that may be cut short or repeated."""
    name, number, key, batch = draw(refs), draw(st.integers(1, 3)), draw(keys), draw(batches)
    received = CidReceived(iid(number), cid(number), key, spends=True)
    life: list[Step] = [
        (Probed(SKU, LicenseStatus.UNLICENSED, 0, "Volume:MAK", "K", PID), name, None),
        (Intended(THIS, Verb.INSTALL_KEY), name, None),
        (KeyInstalled(THIS, key, SKU, PID, "K"), name, None),
        (IidCollected(SKU, key, iid(number), PID), name, None),
        (LineSealed(iid(number)), name, batch),
        (Intended(THIS, Verb.SUBMIT), None, batch),
        (BatchSent(THIS, "web", "t"), None, batch),
        (received, name, batch),
        (received, None, batch),
        (CidCorrected(iid(number), cid(number), cid(9), key), name, batch),
        (Intended(THIS, Verb.ACTIVATE_ONLINE), name, None),
        (ActivatedOnline(THIS, iid(number), key, spends=True), name, None),
        (Intended(THIS, Verb.DEPOSIT), name, None),
        (Deposited(THIS), name, None),
        (StatusObserved(LicenseStatus.LICENSED, 0), name, None),
    ]
    first, last = draw(st.integers(0, 6)), draw(st.integers(7, len(life)))
    return life[first:last]


singles = st.tuples(facts, st.none() | refs, st.none() | batches).map(lambda step: [step])
works = st.lists(st.one_of(singles, fragments()), max_size=6).map(
    lambda pieces: [step for piece in pieces for step in piece]
)
histories = st.lists(st.tuples(works, st.booleans()), max_size=5)


@pytest.fixture(scope="module")
def template() -> Iterator[Path]:
    """A database with all tables and nothing in them, to be copied for each history."""
    with TemporaryDirectory() as folder:
        with Place(Path(folder)).opened():
            pass
        yield Path(folder) / "vamt.db"


class Recorder:
    """Records histories; what is refused is left out, as a careful caller would."""

    def __init__(self) -> None:
        self._begun = 0
        self._last: dict[str | None, IntentId] = {}

    def record(self, store: Store, work: list[Step]) -> None:
        """Record one unit."""
        with store.writing() as unit:
            for fact, activation, batch in work:
                if isinstance(fact, Intended) and activation is None and batch is None:
                    continue
                with suppress(ConflictError):
                    unit.record(
                        self._named(fact, activation or batch), activation=activation, batch=batch
                    )

    def _named(self, fact: Fact, subject: str | None) -> Fact:
        if isinstance(fact, Intended):
            self._begun += 1
            self._last[subject] = IntentId(f"{self._begun}")
        if getattr(fact, "intent", None) != THIS:
            return fact
        return replace(fact, intent=self._last.get(subject, THIS))  # type: ignore[arg-type]


def check(store: Store) -> None:
    """Compare everything that is stored with a replay of the ledger written here anew."""
    entries = list(store.views.ledger_stream())
    replayed: dict[ActivationRef, Activation] = {}
    for entry in entries:
        if (name := entry.subject.activation) is not None:
            machine = MachineId(name.partition("/")[0])
            before = replayed.get(name) or Activation(ref=name, machine=machine)
            replayed[name] = advance(before, entry.fact, entry.subject.batch)
    assert {each.ref: each for each in store.views.activations(removed=True)} == replayed
    spent = list(consumption(entries))
    assert len(spent) == len(set(spent)) == sum(row.spent for row in store.views.usage())
    claims = [
        (entry.fact.key, entry.fact.iid)
        for entry in entries
        if isinstance(entry.fact, CidReceived | ActivatedOnline) and entry.fact.spends
    ]
    assert claims == spent, "a fact claims what was spent before"
    for entry in entries:
        if isinstance(entry.fact, CidReceived):
            assert store.views.stored_cid(entry.fact.iid, entry.fact.key) is not None
    still_open = {each.intent.id for each in replayed.values() if each.intent is not None}
    assert still_open == {
        intent.id for intent in store.views.open_intents() if intent.activation is not None
    }
    report = check_ledger(store.views)
    assert report.is_whole, report


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(history=histories)
def test_what_is_stored_is_what_the_facts_add_up_to(
    template: Path, history: list[tuple[list[Step], bool]]
) -> None:
    recorder = Recorder()
    with TemporaryDirectory() as folder, ExitStack() as opened:
        copy(template, folder)
        place = Place(Path(folder))
        store = opened.enter_context(place.open())
        for work, reopen in history:
            recorder.record(store, work)
            if reopen:
                opened.close()
                store = opened.enter_context(place.open())
        check(store)
