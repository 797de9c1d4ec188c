"""Relays at work on a store of their own, and labs that ask them."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.clearinghouse.batches import last_five, serial
from vamt_qt.clearinghouse.contract import Clearinghouse
from vamt_qt.clearinghouse.in_process import InProcessClearinghouse
from vamt_qt.clearinghouse.mock import MockClearinghouse, MockKey
from vamt_qt.clearinghouse.outside import BY_HAND, OutsideClearinghouse
from vamt_qt.clearinghouse.route import HAND, KnownRoute
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.engine.desk import Desk
from vamt_qt.engine.relay import Relay
from vamt_qt.engine.service import Engine
from vamt_qt.licensing.batch import Batch, BatchAnswer
from vamt_qt.licensing.secret import Secret
from vamt_qt.relay.limits import Limits
from vamt_qt.relay.server import Listening, RelayServer
from vamt_qt.relay.web import Front
from vamt_qt.store.opening import open_store
from vamt_qt.workflow.reach import Reach

LOOPBACK = Listening(host="127.0.0.1", port=0)


PLENTY = Limits(burst=10_000, per_second=10_000)


class Ways:
    """The ways out of this station, by name: a mock in this process, and people."""

    def __init__(self, core: MockClearinghouse, lose_answers: int = 0) -> None:
        self.all: dict[str, Clearinghouse] = {
            "mock": InProcessClearinghouse(core, lose_answers=lose_answers),
            HAND.always_as: OutsideClearinghouse(HAND.always_as, BY_HAND),
        }

    def names(self) -> tuple[str, ...]:
        return tuple(self.all)

    def known(self) -> tuple[tuple[str, KnownRoute], ...]:
        return ()

    @contextmanager
    def open(self, name: str) -> Iterator[Clearinghouse]:
        yield self.all[name]


def core(state: Path | None = None) -> MockClearinghouse:
    return MockClearinghouse([MockKey(serial(1), last_five(1), 10)], state=state)


@contextmanager
def station(folder: Path, ways: Ways) -> Iterator[Engine]:
    with open_store(
        folder, clock=lambda: datetime.now(UTC), operator="ann", host="station-1"
    ) as store:
        yield Engine(
            Desk(store=store, reach=_nowhere, clearinghouses=ways, lanes=1, station="station-1")
        )


def _nowhere(_despite_refusal: bool) -> Reach:
    raise AssertionError("a relay reaches no machine")


@contextmanager
def serving(
    engine: Engine,
    limits: Limits | None = None,
    max_body: int = 10_000,
    route: str = "mock",
    where: Listening = LOOPBACK,
    body_seconds: float = 60.0,
) -> Iterator[str]:
    relay = Relay(engine.desk.store, engine.desk.clearinghouses, route)
    front = Front(
        labs=relay,
        limits=limits or Limits(),
        max_body_bytes=max_body,
        body_seconds=body_seconds,
    )
    with relay, RelayServer(front, where) as server:
        yield server.url


def token(engine: Engine, lab: str) -> Secret:
    return Secret(str(engine.call("relay.add-lab", {"name": lab})["token"]))


def answered(client: WebClearinghouse, batch: Batch, ticket: str) -> BatchAnswer:
    for _ in range(600):
        answer = client.collect(batch, ticket)
        if len(answer.lines) == len(batch.lines):
            return answer
        time.sleep(0.1)
    raise AssertionError("the relay never answered")
