"""The courier: refusals are remembered, doubts are tried again, and nothing stops it for good."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.clearinghouse.api_document import body_schema, faults, operation, resolved
from tests.clearinghouse.batches import iid, line, sealed
from tests.relay.relays import Ways, answered, core, serving, station, token
from vamt_qt.clearinghouse.in_process import InProcessClearinghouse
from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.engine.service import Engine
from vamt_qt.lab.clearinghouse_server import ClearinghouseFaults, ClearinghouseServer
from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.errors import ConflictError, UnreachableError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.ledger_check import check_ledger


class Failing(InProcessClearinghouse):
    """A clearinghouse that fails a number of times before it takes anything."""

    def __init__(
        self, core: MockClearinghouse, error: Exception, times: int, name: str = "mock"
    ) -> None:
        super().__init__(core)
        self._error = error
        self._times = times
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    def submit(self, batch: Batch) -> str:
        if self._times > 0:
            self._times -= 1
            raise self._error
        return super().submit(batch)


def health(url: str) -> tuple[int, str]:
    said = httpx.get(f"{url}/v1/health", trust_env=False)
    body = said.json()
    responses = operation("GET", "/v1/health")["responses"]
    assert isinstance(responses, dict)
    documented = resolved(responses[str(said.status_code)])
    assert faults(body, body_schema(documented)) == []
    return said.status_code, body["status"] if said.status_code == 200 else body["error"]["code"]


def until(holds: Callable[[], bool]) -> None:
    for _ in range(600):
        if holds():
            return
        time.sleep(0.1)
    raise AssertionError("it never came true")


def kinds(engine: Engine) -> list[str]:
    told = ("intended", "interrupted", "work-failed", "batch-sent", "line-rejected")
    return [entry.kind for entry in engine.desk.views.ledger() if entry.kind in told]


def test_a_batch_that_is_refused_for_good_is_asked_for_once_and_the_lab_is_told(
    tmp_path: Path,
) -> None:
    counted, before = core(), sealed(line(1))
    with station(tmp_path / "former", Ways(counted)) as engine:
        own = token(engine, "lab-1")
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            answered(client, before, client.submit(before))
    # Another relay that gives the same names, as one would that was set up anew.
    with station(tmp_path / "anew", Ways(counted)) as engine:
        own = token(engine, "lab-1")
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            batch = sealed(line(2))
            (refused,) = answered(client, batch, client.submit(batch)).lines
            assert refused.failure is not None
            assert refused.failure.code == "batch-changed"
            other = sealed(line(3), name="c" * 32)
            assert answered(client, other, client.submit(other)).lines[0].cid
            assert health(url) == (200, "ok")
        assert sorted(kinds(engine)) == [
            "batch-sent",
            "intended",
            "intended",
            "line-rejected",
            "work-failed",
        ]
        assert check_ledger(engine.desk.views).is_whole
    assert counted.issued == 2


def test_a_damaged_answer_leaves_a_doubt_and_is_no_refusal(tmp_path: Path) -> None:
    counted, batch, inner = core(), sealed(line(1), line(2)), Secret("fictional-inner-token")
    ways, faulty = Ways(counted), ClearinghouseFaults(malformed=1)
    with (
        ClearinghouseServer(counted, inner, faults=faulty) as server,
        WebClearinghouse(server.url, inner, name="mock") as way,
        station(tmp_path, ways) as engine,
    ):
        ways.all["mock"] = way
        own = token(engine, "lab-1")
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            ticket = client.submit(batch)
            until(lambda: health(url) == (503, "damaged-answer"))
            assert client.collect(batch, ticket).lines == ()
            assert all(item.cid for item in answered(client, batch, ticket).lines)
            until(lambda: health(url) == (200, "ok"))
        assert kinds(engine) == ["intended", "batch-sent"]
    assert counted.issued == 2


def test_an_unforeseen_error_is_logged_without_its_text_and_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    counted, batch, ways = core(), sealed(line(1)), Ways(core())
    ways.all["mock"] = Failing(counted, RuntimeError("AAAAA-a-secret-in-an-error"), 1)
    with station(tmp_path, ways) as engine:
        own = token(engine, "lab-1")
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            ticket = client.submit(batch)
            until(lambda: health(url) == (503, "bug"))
            assert answered(client, batch, ticket).lines[0].cid
    assert "RuntimeError" in caplog.text
    assert "AAAAA-a-secret" not in caplog.text
    assert counted.issued == 1


def test_a_batch_stays_with_the_clearinghouse_that_may_have_counted_it(tmp_path: Path) -> None:
    first, second = core(), core()
    ways = Ways(second)
    ways.all["first"] = Failing(first, UnreachableError("gone"), 1_000, "first")
    batch, other = sealed(line(1)), sealed(line(2), name="c" * 32)
    with station(tmp_path, ways) as engine:
        own = token(engine, "lab-1")
        with serving(engine, route="first") as url, WebClearinghouse(url, own) as client:
            ticket = client.submit(batch)
            until(lambda: health(url) == (503, "unreachable"))
        (kept,) = engine.desk.views.batch_rows()
        with pytest.raises(ConflictError) as refused:
            engine.call("batch.submit", {"batch": kept.id, "clearinghouse": "mock"})
        assert refused.value.code == "sent-elsewhere"
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            assert answered(client, other, client.submit(other)).lines[0].iid == iid(2)
            assert client.collect(batch, ticket).lines == ()
        assert (first.issued, second.issued) == (0, 1)
        ways.all["first"] = Failing(first, UnreachableError("gone"), 0, "first")
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            assert answered(client, batch, ticket).lines[0].cid
    assert (first.issued, second.issued) == (1, 1)


def test_a_batch_that_the_station_closes_is_over_for_the_lab_and_refused_to_nobody(
    tmp_path: Path,
) -> None:
    batch = sealed(line(1))
    with station(tmp_path, Ways(core())) as engine:
        own = token(engine, "lab-1")
        with serving(engine, route="by hand") as url, WebClearinghouse(url, own) as client:
            ticket = client.submit(batch)
            (kept,) = engine.desk.views.batch_rows()
            engine.call("batch.close", {"batch": kept.id})
            headers = {"Authorization": f"Bearer {own.reveal()}"}
            said = httpx.get(f"{url}/v1/batches/{ticket}", headers=headers, trust_env=False)
            assert said.json() == {"complete": True, "lines": [], "remaining": {}}
            assert "Retry-After" not in said.headers


def test_an_engine_that_starts_beside_the_relay_does_not_trip_it(tmp_path: Path) -> None:
    counted, batch, ways = core(), sealed(line(1)), Ways(core())
    ways.all["mock"] = Failing(counted, UnreachableError("gone"), 2)
    with station(tmp_path, ways) as engine:
        own = token(engine, "lab-1")
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            ticket = client.submit(batch)
            until(lambda: health(url) == (503, "unreachable"))
            Engine(engine.desk)  # ends what it finds begun, as after a crash
            assert answered(client, batch, ticket).lines[0].cid
        assert kinds(engine) == ["intended", "interrupted", "intended", "batch-sent"]
        assert check_ledger(engine.desk.views).is_whole
    assert counted.issued == 1


def test_engines_that_start_while_batches_are_sent_hold_up_none(tmp_path: Path) -> None:
    counted = core()
    batches = [sealed(line(number), name=f"{number:032x}") for number in range(8)]
    with station(tmp_path, Ways(counted)) as engine:
        own = token(engine, "lab-1")
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            tickets = []
            for batch in batches:
                tickets.append(client.submit(batch))
                Engine(engine.desk)
            for batch, ticket in zip(batches, tickets, strict=True):
                assert answered(client, batch, ticket).lines[0].cid
        assert check_ledger(engine.desk.views).is_whole
        assert engine.desk.views.open_intents() == ()
    assert counted.issued == len(batches)
