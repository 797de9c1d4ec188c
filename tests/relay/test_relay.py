"""Labs share one way out: each sees its own batches only, and nothing is spent twice."""

import logging
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from tests.clearinghouse.batches import SKU, iid, line, pid, sealed
from tests.relay.relays import Ways, answered, core, serving, station, token
from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.engine.relay_desk import LabDesk
from vamt_qt.engine.relay_labs import lab_names
from vamt_qt.exchange.bundle import write_request
from vamt_qt.licensing.batch import request_digest
from vamt_qt.licensing.errors import AccessDeniedError, BadInputError, ExchangeRejectedError
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.secret import Secret
from vamt_qt.relay.limits import Limits
from vamt_qt.relay.server import Listening, RelayServer
from vamt_qt.relay.web import Front


def test_a_lab_gets_its_confirmation_ids_and_the_same_batch_spends_once(tmp_path: Path) -> None:
    counted, batch = core(), sealed(line(1), line(2), line(3, key=2))
    with station(tmp_path, Ways(counted)) as engine:
        own = token(engine, "lab-1")
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            ticket = client.submit(batch)
            assert client.submit(batch) == ticket
            told = {item.iid: item for item in answered(client, batch, ticket).lines}
            assert client.submit(batch) == ticket
            assert client.remaining(pid(1)) == 8
        assert told[iid(1)].cid == fictional_confirmation_id(iid(1))
        refused = told[iid(3)].failure
        assert refused is not None
        assert counted.issued == 2
        (kept,) = engine.desk.views.batches()
        assert kept.confirmed == 2
        assert {(item.application, item.sku) for item in kept.lines} == {(WINDOWS_APPLICATION, SKU)}


def test_two_labs_with_one_name_for_a_batch_do_not_see_each_other(tmp_path: Path) -> None:
    first, second = sealed(line(1)), sealed(line(2))
    with station(tmp_path, Ways(core())) as engine:
        tokens = token(engine, "lab-1"), token(engine, "lab-2")
        with (
            serving(engine) as url,
            WebClearinghouse(url, tokens[0]) as one,
            WebClearinghouse(url, tokens[1]) as two,
        ):
            ticket = one.submit(first)
            with pytest.raises(ExchangeRejectedError) as foreign:
                two.collect(first, ticket)
            assert foreign.value.code == "unknown-ticket"
            assert answered(two, second, two.submit(second)).lines[0].iid == iid(2)
            assert answered(one, first, ticket).lines[0].iid == iid(1)


def test_a_known_batch_with_other_lines_is_refused(tmp_path: Path) -> None:
    counted = core()
    with station(tmp_path, Ways(counted)) as engine:
        own = token(engine, "lab-1")
        with serving(engine) as url, WebClearinghouse(url, own) as client:
            first = sealed(line(1))
            answered(client, first, client.submit(first))
            with pytest.raises(ExchangeRejectedError):
                client.submit(sealed(line(2)))
    assert counted.issued == 1


def test_a_file_cannot_pass_for_a_batch_that_a_lab_handed_in(tmp_path: Path) -> None:
    path = tmp_path / "request.vamtqt"
    forged = replace(sealed(line(1)), id=BatchId("relay-0123"))
    forged = replace(forged, digest=request_digest(forged))
    write_request(forged, path, station="elsewhere", created_at=datetime.now(UTC))
    with station(tmp_path / "data", Ways(core())) as engine:
        for verb in ("batch.preview", "batch.import"):
            with pytest.raises(ExchangeRejectedError) as refused:
                engine.call(verb, {"path": str(path), "unsigned": True})
            assert refused.value.code == "reserved-name"
        assert engine.desk.views.batches() == ()


def test_only_a_lab_s_own_token_opens_and_none_is_kept_or_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with station(tmp_path, Ways(core())) as engine:
        own, gone = token(engine, "lab-1"), token(engine, "lab-2")
        engine.call("relay.remove-lab", {"name": "lab-2"})
        assert lab_names(engine.desk.views) == ("lab-1",)
        with serving(engine) as url:
            for wrong in (gone, Secret("guessed")):
                with WebClearinghouse(url, wrong) as client, pytest.raises(AccessDeniedError):
                    client.submit(sealed(line(1)))
            with WebClearinghouse(url, own) as client:
                client.submit(sealed(line(1)))
        assert own.reveal() not in str(engine.desk.views.settings())
    assert own.reveal() not in caplog.text
    assert gone.reveal() not in caplog.text


def test_too_much_and_too_often_are_told_apart(tmp_path: Path) -> None:
    with station(tmp_path, Ways(core())) as engine:
        headers = {"Authorization": f"Bearer {token(engine, 'lab-1').reveal()}"}
        limits = Limits(burst=2, per_second=0.1, clock=lambda: 0.0)
        with (
            serving(engine, limits, max_body=100) as url,
            httpx.Client(headers=headers, trust_env=False) as client,
        ):
            assert client.post(f"{url}/v1/batches", content=b"x" * 101).status_code == 413
            assert client.get(f"{url}/v1/nothing").status_code == 404
            busy = client.get(f"{url}/v1/nothing")
    assert (busy.status_code, busy.headers["Retry-After"]) == (429, "10")


def test_whoever_guesses_tokens_is_slowed_down_and_no_lab_beside_him(tmp_path: Path) -> None:
    with station(tmp_path, Ways(core())) as engine:
        right = {"Authorization": f"Bearer {token(engine, 'lab-1').reveal()}"}
        with serving(engine) as url, httpx.Client(trust_env=False) as client:
            said = [
                client.get(f"{url}/v1/keys/x", headers={"Authorization": f"Bearer guess-{n}"})
                for n in range(30)
            ]
            statuses = [each.status_code for each in said]
            assert statuses[:10] == [401] * 10
            assert set(statuses[10:]) >= {429}
            assert all("Retry-After" in each.headers for each in said if each.status_code == 429)
            assert client.get(f"{url}/v1/nothing", headers=right).status_code == 404


def test_those_who_ask_no_more_are_forgotten() -> None:
    now = [0.0]
    limits = Limits(burst=1, per_second=1.0, clock=lambda: now[0])
    for number in range(30_000):
        limits.wait_for(f"address {number}")
        now[0] += 0.01
    assert limits.remembered < 12_000


def test_a_bucket_fills_up_again() -> None:
    now = [0.0]
    limits = Limits(burst=1, per_second=0.5, clock=lambda: now[0])
    assert [limits.wait_for("a"), limits.wait_for("a"), limits.wait_for("b")] == [0, 2, 0]
    now[0] = 2.0
    assert limits.wait_for("a") == 0


def test_others_are_not_served_without_a_certificate() -> None:
    class Nobody:
        trouble = ""

        def lab_of(self, token: Secret) -> str | None:
            return None

        def desk(self, lab: str) -> LabDesk:
            raise AssertionError(lab)

    with pytest.raises(BadInputError):
        RelayServer(Front(labs=Nobody()), Listening(host="0.0.0.0", port=0))


_VICTIM = """
import sys
from pathlib import Path
from tests.clearinghouse.batches import line, sealed
from tests.relay.relays import Ways, core, station, token
from vamt_qt.clearinghouse.api import HandedIn, HandedLine
from vamt_qt.engine.relay import Relay
batch = sealed(line(1), line(2))
lines = tuple(HandedLine(item.iid, item.product_key_id) for item in batch.lines)
with station(Path(sys.argv[1]), Ways(core())) as engine:
    own = token(engine, "lab-1")
    desk = Relay(engine.desk.store, engine.desk.clearinghouses, "mock").desk("lab-1")
    print(own.reveal(), desk.take(HandedIn(batch.id, batch.digest, lines)), flush=True)
    sys.stdin.read()
"""


@pytest.mark.slow
def test_what_was_taken_in_before_a_kill_is_sent_at_the_next_start(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _VICTIM, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as victim:
        assert victim.stdout is not None
        own, ticket = victim.stdout.readline().split()
        victim.kill()
    counted, batch = core(), sealed(line(1), line(2))
    way = Ways(counted, lose_answers=1)
    with (
        station(tmp_path, way) as engine,
        serving(engine) as url,
        WebClearinghouse(url, Secret(own)) as client,
    ):
        assert len(answered(client, batch, ticket).lines) == 2
    assert counted.issued == 2
