"""Answers in parts, twice, in any order, to several batches, with restarts: the same in the end."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.clearinghouse.batches import NOON
from tests.exchange.strategies import answer_to
from tests.fixtures.stations import Station, station_in
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.exchange.bundle import write_answer
from vamt_qt.exchange.sealed_bundle import seal_bundle
from vamt_qt.exchange.signing import Signer, new_station_keys, signer_of
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.batch import AnswerLine, Batch
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import ExchangeRejectedError, Failure
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.licensing.station import StationCard, StationRole
from vamt_qt.store.anchor import FILE_NAME as ANCHOR

Steps: TypeAlias = list[tuple[int, frozenset[int], str]]
_REFUSED = Failure("key-blocked", "The key is blocked", "Ask for another one.")


@dataclass
class Waiting:
    """A station that waits for the answers to two batches, ready to begin anew or to restart."""

    folder: Path
    centre: Signer
    clean: sqlite3.Connection
    anchor: bytes
    batches: tuple[Batch, ...]
    stack: ExitStack = field(default_factory=ExitStack)

    def restart(self) -> None:
        self.stack.close()
        self.station: Station = self.stack.enter_context(station_in(self.folder))

    def begin(self) -> None:
        with closing(sqlite3.connect(self.folder / "data" / "vamt.db")) as live:
            self.clean.backup(live)
        (self.folder / "data" / ANCHOR).write_bytes(self.anchor)

    def take(self, number: int, lines: frozenset[int], *, refusing: bool = False) -> None:
        """Import an answer to some lines of a batch, as the connected station would sign it."""
        batch = self.batches[number]
        self._import(apply_answer(batch, answer_to(batch, _said(batch, lines, refusing))))

    def cross(self, number: int, lines: frozenset[int]) -> None:
        """Import answers to lines of the other batch under this one's name."""
        own, other = self.batches[number], self.batches[1 - number]
        answered = apply_answer(other, answer_to(other, _said(other, lines)))
        self._import(replace(answered, id=own.id, digest=own.digest))

    def _import(self, answered: Batch) -> None:
        stream, path = BytesIO(), self.folder / "answer.vamtqt"
        write_answer(answered, stream, station="c", created_at=NOON)
        late = datetime.now(UTC) + timedelta(days=1)
        bundle = stream.getvalue()
        data = seal_bundle(bundle, self.centre, receiver=None, created=NOON, expires=late)
        path.write_bytes(data)
        self.station.call("batch.import", {"path": str(path)})

    def state(self) -> tuple[object, ...]:
        """Return all that an operator goes by: lines, machines, counts, and what was received."""
        views = self.station.views
        entries = views.ledger(kind="cid-received")
        received = sorted(json.dumps(_told(x)) for x in entries)
        return (
            [
                (b.id, b.state, [(x.iid, x.cid, x.failure) for x in b.lines])
                for b in views.batches()
            ],
            sorted((a.ref, a.stage, a.iid, a.cid) for a in views.activations()),
            [(row.key, row.spent, row.held) for row in views.usage()],
            received,
        )


def _said(batch: Batch, lines: frozenset[int], refusing: bool = False) -> list[AnswerLine]:
    chosen = [one.iid for at, one in enumerate(batch.lines) if at in lines]
    if refusing:
        return [AnswerLine(iid, failure=_REFUSED) for iid in chosen]
    return [AnswerLine(iid, fictional_confirmation_id(iid)) for iid in chosen]


def _told(entry: LedgerEntry) -> list[object]:
    return [entry.subject.activation, entry.subject.batch, dict(entry.detail)]


@pytest.fixture(scope="module")
def waiting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Waiting]:
    """Two sealed batches of two lines each, out of a lab that is gone by now."""
    folder, centre = tmp_path_factory.mktemp("waiting"), signer_of(new_station_keys())
    with Lab(LabOptions(machines=6, seed=3, ill=())) as lab, station_in(folder, lab) as station:
        clients = [t.name for t in lab.truths() if "2222C" in t.takes and not t.windows_at_first]
        station.call("install-key", {"machines": [*clients], "key": "2222C"})
        station.call("collect", {"machines": [*clients]})
        for chosen in (clients[:2], clients[2:]):
            made = station.call("batch.make", {"key": "2222C", "machines": [*chosen]})
            station.call("batch.seal", {"batch": made["batch"]})
        with station.engine.desk.store.writing() as unit:
            unit.enrol_station(
                StationCard(
                    name="centre",
                    role=StationRole.CONNECTED,
                    signing_key=centre.signing_key,
                    recipient=centre.recipient,
                )
            )
        batches = station.views.batches()
    with (
        closing(sqlite3.connect(":memory:")) as clean,
        closing(sqlite3.connect(folder / "data" / "vamt.db")) as kept,
        ExitStack() as stack,
    ):
        kept.backup(clean)
        anchor = (folder / "data" / ANCHOR).read_bytes()
        waiting = Waiting(folder, centre, clean, anchor, batches, stack)
        waiting.restart()
        yield waiting


@pytest.fixture(scope="module")
def settled(waiting: Waiting) -> tuple[object, ...]:
    """What comes of the whole answers, each once."""
    assert [len(batch.lines) for batch in waiting.batches] == [2, 2]
    waiting.begin()
    for number in (0, 1):
        waiting.take(number, frozenset({0, 1}))
    assert sum(row.spent for row in waiting.station.views.usage()) == 4
    return waiting.state()


# An answer to some lines of one of both batches; a refusal of them; or a restart.
_STEPS = st.lists(
    st.tuples(
        st.sampled_from((0, 1)),
        st.sampled_from((frozenset({0}), frozenset({1}), frozenset({0, 1}))),
        st.sampled_from(("answer", "answer", "answer", "refusal", "another's", "restart")),
    ),
    max_size=5,
)


@settings(
    max_examples=20,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(early=_STEPS, late=_STEPS, first=st.sampled_from((0, 1)))
def test_every_order_ends_as_the_whole_answer_does(
    waiting: Waiting, settled: tuple[object, ...], early: Steps, late: Steps, first: int
) -> None:
    waiting.begin()
    everything = frozenset({0, 1})
    whole: Steps = [(first, everything, "answer"), (1 - first, everything, "answer")]
    for number, lines, kind in [*early, whole[0], *late, whole[1]]:
        match kind:
            case "restart":
                waiting.restart()
            case "another's":
                before = waiting.state()
                with pytest.raises(ExchangeRejectedError) as refused:
                    waiting.cross(number, lines)
                assert refused.value.code == "foreign-answer"
                assert waiting.state() == before
            case _:
                waiting.take(number, lines, refusing=kind == "refusal")
        for batch in waiting.station.views.batches():
            assert all(x.cid in {None, fictional_confirmation_id(x.iid)} for x in batch.lines)
    for ended, expected in zip(waiting.state(), settled, strict=True):
        assert ended == expected
    assert waiting.station.call("ledger.verify")["whole"] is True
