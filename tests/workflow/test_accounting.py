"""Whatever happens in whatever order: purchased − available = spent + held, as the mock counts.

The real store, workflow and fleet; machines and clearinghouse live in this process. `--histories`
says how many random histories are tried.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Final

import pytest
from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from tests.store.estate import CHEAP, PASSPHRASE, Place, key_record, machine
from tests.workflow.simulated import (
    SERIALS,
    CrashError,
    CrashingClearinghouse,
    SimulatedReach,
    SimulatedWindows,
    mock_of,
)
from vamt_qt.clearinghouse.in_process import InProcessClearinghouse
from vamt_qt.licensing.batch import Batch, BatchAnswer, BatchState
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.identifiers import KeyId, MachineId, RunId, new_id
from vamt_qt.licensing.ledger import use_by_key, verify
from vamt_qt.licensing.policy import Choices
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.ledger_check import check_ledger
from vamt_qt.workflow.activate_online import activate_online
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.collect_ids import collect_id
from vamt_qt.workflow.exchange_batch import collect_answers, record_answer, submit_batch
from vamt_qt.workflow.fleet import Fleet, Work
from vamt_qt.workflow.install_key import (
    KeyOrder,
    install_key,
    installed_key,
    target_product,
    target_ref,
    uninstall_key,
)
from vamt_qt.workflow.lane import Lane
from vamt_qt.workflow.make_batch import close_batch, make_batch, seal_batch, waiting
from vamt_qt.workflow.probe import probe
from vamt_qt.workflow.proxy_activation import ProxyActivation
from vamt_qt.workflow.recovery import recover

KEYS: Final = {
    KeyId("mak-1"): ProductKey.parse("BBBBB-CCCCC-DDDDD-FFFFF-GGGGG"),
    KeyId("mak-2"): ProductKey.parse("HHHHH-JJJJJ-KKKKK-MMMMM-NPPPP"),
}
PURCHASED: Final = {KeyId("mak-1"): 9, KeyId("mak-2"): 4}
MACHINES: Final = (1, 2, 3)
OUT: Final = (BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED)
TROUBLES: Final = ("lost-before", "lost-after", "crash-before", "crash-after", "refused")

keys = st.sampled_from(sorted(KEYS))
numbers = st.sampled_from(MACHINES)
some = st.sets(numbers, min_size=1)
changes = st.sampled_from(["", "set up anew", "other hardware"])
# Threads race, so that a history leaves now two batches and now one: what is drawn must not ask.
places = st.integers(0, 9)


def prepare(folder: Path) -> None:
    """A station with three machines and two keys, to be copied for each history."""
    with Place(folder).opened() as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        with store.writing() as unit:
            for number in MACHINES:
                unit.add_machine(machine(number))
            for key, plain in KEYS.items():
                record = key_record(key, last_five=plain.last_five, purchased=PURCHASED[key])
                unit.add_key(record, plain)


class Accounting(RuleBasedStateMachine):
    """Everything that operators, machines, clearinghouses and power cuts can do."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        data = Path(self.folder.name) / "data"
        copytree(self.template, data)
        self.place = Place(data)
        self.store = self.place.open()
        self.core = mock_of(1000)
        self.windows = {
            MachineId(f"m{number}"): SimulatedWindows(MachineId(f"m{number}"), self.core)
            for number in MACHINES
        }
        self.corrected: Counter[KeyId] = Counter()
        self.answers: list[BatchAnswer] = []

    def teardown(self) -> None:
        """At the end everything that is out comes home, and both sides agree once more."""
        for batch in self.store.views.batches(states=OUT):
            self.attempt(lambda batch=batch: self.exchange(batch))  # type: ignore[misc]
        self.counts_agree()
        assert check_ledger(self.store.views).is_whole
        self.store.close()
        self.folder.cleanup()

    # --- the program

    def attempt(self, work: Callable[[], object]) -> None:
        """Let the operator try something: refused, done, or the program ends in the middle."""
        try:
            work()
        except LicensingError as error:
            event(f"refused: {error.code}")
        except CrashError:
            event("crashed")
            self.restart()

    @property
    def fleet(self) -> Fleet:
        return Fleet(store=self.store, reach=SimulatedReach(self.windows), limit=2)

    def lanes(self, chosen: set[int], work: Work) -> None:
        machines = [machine(number) for number in sorted(chosen)]
        for _ in self.fleet.run(machines, work, run=RunId(new_id()), cancel=Cancellation()):
            pass

    def order(self, key: KeyId) -> KeyOrder:
        return KeyOrder(key, KEYS[key], WINDOWS_APPLICATION)

    def exchange(self, batch: Batch, line: InProcessClearinghouse | None = None) -> None:
        """Hand a batch in and take its answer; the answer is kept, to arrive again."""
        line = line or InProcessClearinghouse(self.core)
        given = submit_batch(self.store, batch, line)
        self.answers.append(line.collect(given, given.ticket))
        collect_answers(self.store, given, line, cancel=Cancellation(), polls=1)

    # --- what may happen

    @rule(
        chosen=some,
        key=keys,
        first=changes,
        stop=st.booleans(),
        most=st.sampled_from([None, None, None, 0, 1, 2]),
        lost=st.sampled_from([0, 0, 0, 1, 3]),
        overspend=st.sampled_from(["", "", "agreed"]),
    )
    def activate(
        self,
        chosen: set[int],
        key: KeyId,
        first: str,
        stop: bool,
        most: int | None,
        lost: int,
        overspend: str,
    ) -> None:
        self.change_machines(chosen, first)

        def work() -> None:
            run = ProxyActivation(
                store=self.store,
                fleet=self.fleet,
                choices=Choices(stop_after_collecting=stop),
                application=WINDOWS_APPLICATION,
                order=self.order(key),
                clearinghouse=None
                if stop
                else InProcessClearinghouse(self.core, lose_answers=lost),
                most=most,
                run=RunId(new_id()),
                cancel=Cancellation(),
                overspend_reason=overspend,
            )
            for _ in run([machine(number) for number in sorted(chosen)]):
                pass

        self.attempt(work)

    @rule(chosen=some, key=keys, first=changes)
    def activate_by_themselves(self, chosen: set[int], key: KeyId, first: str) -> None:
        self.change_machines(chosen, first)
        order = self.order(key)
        self.attempt(
            lambda: self.lanes(chosen, lambda lane: activate_online(lane, self.store.views, order))
        )

    @rule(chosen=some, key=keys, step=st.sampled_from(["install", "uninstall", "collect"]))
    def touch(self, chosen: set[int], key: KeyId, step: str) -> None:
        order = self.order(key)

        def work(lane: Lane) -> str:
            product = target_product(probe(lane).products, WINDOWS_APPLICATION)
            ref = target_ref(lane, product, WINDOWS_APPLICATION)
            if step == "install":
                install_key(lane, order, ref)
            elif product is not None and step == "uninstall":
                uninstall_key(lane, product)
            elif product is not None:
                known = installed_key(self.store.views, product.partial_key)
                collect_id(lane, product, ref, known)
            return ""

        self.attempt(lambda: self.lanes(chosen, work))

    @rule(key=keys)
    def seal(self, key: KeyId) -> None:
        def work() -> None:
            with self.store.writing() as unit:
                found = waiting(self.store.views, key, None)
                if found:
                    seal_batch(unit, make_batch(unit, self.store.views, found), confirmed=None)

        self.attempt(work)

    @rule(which=places, how=st.sampled_from(["heard", "heard", "lost", "crash", "closed"]))
    def send(self, which: int, how: str) -> None:
        out = self.store.views.batches(states=OUT)
        if not out:
            return
        batch = out[which % len(out)]

        def closed() -> None:
            with self.store.writing() as unit:
                close_batch(unit, batch, "given up")

        line = {
            "lost": InProcessClearinghouse(self.core, lose_answers=3),
            "crash": CrashingClearinghouse(self.core),
        }.get(how)
        self.attempt(closed if how == "closed" else lambda: self.exchange(batch, line))

    @rule(which=places)
    def import_again(self, which: int) -> None:
        """The same answer comes once more, however late."""
        if not self.answers:
            return
        answer = self.answers[which % len(self.answers)]

        def work() -> None:
            with self.store.writing() as unit:
                record_answer(unit, self.store.views, answer.batch, answer)

        self.attempt(work)

    @rule(key=keys, change=st.integers(-2, 2))
    def correct(self, key: KeyId, change: int) -> None:
        def work() -> None:
            with self.store.writing(reason="as the portal has it") as unit:
                unit.correct_use(key, change)
            self.corrected[key] += change

        self.attempt(work)

    @rule(number=numbers, trouble=st.sampled_from(TROUBLES))
    def expect_trouble(self, number: int, trouble: str) -> None:
        self.windows[MachineId(f"m{number}")].trouble = trouble

    def change_machines(self, chosen: set[int], how: str) -> None:
        """Set machines up anew on their hardware, or put other hardware into them."""
        for number in chosen:
            windows = self.windows[MachineId(f"m{number}")]
            if how == "set up anew":
                windows.set_up_anew()
            elif how == "other hardware":
                windows.change_hardware()

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = self.place.open()
        recover(self.store)

    # --- what holds all the while

    @invariant()
    def counts_agree(self) -> None:
        views = self.store.views
        by_ledger = use_by_key(views.ledger_stream())
        usage = {row.key: row for row in views.usage()}
        spent, unanswered = self.spent(), self.unanswered(())
        for key, plain in KEYS.items():
            row, serial = usage[key], SERIALS[plain.last_five]
            assert row.purchased is not None
            assert row.available is not None
            assert row.purchased - row.available == row.spent + row.held
            assert row.spent == by_ledger[key] == len(spent[key]) + self.corrected[key]
            assert row.held == len(self.unanswered(OUT)[key] - spent[key])
            issued = {digits for known, digits in self.core._issued if known == serial}
            assert len(issued) == self.core.issued_by_serial[serial]
            # Nothing is counted here that the clearinghouse does not count, and whatever it
            # counts beyond that is a line whose answer is missing, or was never to be heard of.
            assert spent[key] <= issued
            unheard = {d for w in self.windows.values() for s, d in w.unheard if s == serial}
            assert issued - spent[key] <= unanswered[key] | unheard

    def spent(self) -> dict[KeyId, set[str]]:
        """The installation IDs that each key was spent on, as the database has it."""
        with self.store.views.reading() as connection:
            rows = connection.exec_driver_sql("SELECT key, iid FROM spends").fetchall()
        return {key: {iid for name, iid in rows if name == key} for key in KEYS}

    def unanswered(self, states: tuple[BatchState, ...]) -> dict[KeyId, set[str]]:
        """The installation IDs of lines without an answer in batches of some or all states."""
        lines = [line for b in self.store.views.batches(states=states) for line in b.lines]
        return {
            key: {line.iid.digits for line in lines if line.key == key and not line.is_answered}
            for key in KEYS
        }

    @invariant()
    def chain_is_whole(self) -> None:
        assert verify(self.store.views.ledger_stream()).is_whole


@pytest.fixture(scope="module")
def template() -> Iterator[Path]:
    """The prepared station."""
    with TemporaryDirectory() as folder:
        prepare(Path(folder) / "data")
        yield Path(folder) / "data"


@pytest.mark.slow
def test_counts_agree_after_every_step(request: pytest.FixtureRequest, template: Path) -> None:
    machine_class = type("Histories", (Accounting,), {"template": template})
    run_state_machine_as_test(
        machine_class,
        settings=settings(
            max_examples=request.config.getoption("histories"),
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
