"""The lab's clearinghouse server: its own count, what it refuses, and that it stops."""

import http.client
import json
import socket

import pytest

from tests.clearinghouse.batches import iid, last_five, line, pid, sealed, serial
from vamt_qt.clearinghouse.api import MAX_LINES
from vamt_qt.clearinghouse.mock import MockClearinghouse, MockKey
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.lab.clearinghouse_server import ClearinghouseServer
from vamt_qt.licensing.errors import BadInputError, UnreachableError
from vamt_qt.licensing.secret import Secret

TOKEN = Secret("fictional-token-for-tests")
HEADERS = {"Authorization": f"Bearer {TOKEN.reveal()}"}


def _core() -> MockClearinghouse:
    return MockClearinghouse([MockKey(serial(1), last_five(1), 20_000)])


def _ask(
    server: ClearinghouseServer,
    method: str,
    path: str,
    body: str | None = None,
    headers: dict[str, str] | None = None,
) -> tuple[int, object]:
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=10)
    try:
        connection.request(method, path, body, HEADERS if headers is None else headers)
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


def test_it_tells_its_own_count() -> None:
    core = _core()
    with ClearinghouseServer(core, TOKEN) as server:
        core.issue(pid(), iid(1))
        status, said = _ask(server, "GET", "/v1/issued")
    assert (status, said) == (200, {"issued": 1, "keys": {serial(1): 1}})


def test_nothing_is_told_without_the_token() -> None:
    with ClearinghouseServer(_core(), TOKEN) as server:
        for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": TOKEN.reveal()}):
            for path in ("/v1/issued", f"/v1/keys/{serial(1)}", "/nowhere"):
                assert _ask(server, "GET", path, headers=headers)[0] == 401


def test_a_small_text_that_would_become_a_large_heap_is_not_read() -> None:
    body = '{"batch":"b","digest":"d","lines":[' + "{}," * 600_000 + "{}]}"
    with ClearinghouseServer(_core(), TOKEN) as server:
        status, said = _ask(server, "POST", "/v1/batches", body)
    assert (status, said["error"]["code"]) == (400, "bad-request")  # type: ignore[index]


@pytest.mark.parametrize("name", ['"\\ud800"', '"\\uDC00x"', '"\\ud83d\\ude00\\ud83d"'])
def test_half_a_pair_of_surrogates_is_no_text(name: str) -> None:
    whole = json.dumps({"iid": iid(1).digits, "product_key_id": pid()})
    body = f'{{"batch":{name},"digest":"d","lines":[{whole}]}}'
    with ClearinghouseServer(_core(), TOKEN) as server:
        assert _ask(server, "POST", "/v1/batches", body)[0] == 400


def _batch_body(count: int = 1, digits: str = "") -> str:
    lines = [{"iid": digits or iid(n).digits, "product_key_id": pid()} for n in range(count)]
    return json.dumps({"batch": "b", "digest": "d", "lines": lines})


@pytest.mark.parametrize(
    ("body", "key", "status"),
    [
        (_batch_body(), "b:d", 202),
        (_batch_body(), "b:e", 400),
        (_batch_body(), "", 400),
        (_batch_body(0), "b:d", 400),
        (_batch_body(digits="12x"), "b:d", 400),
        (_batch_body(MAX_LINES + 1), "b:d", 413),
        ("[" * 100_000, "b:d", 400),
        ("{", "b:d", 400),
    ],
)
def test_only_a_whole_batch_is_taken(body: str, key: str, status: int) -> None:
    core = _core()
    with ClearinghouseServer(core, TOKEN) as server:
        said = _ask(server, "POST", "/v1/batches", body, HEADERS | {"Idempotency-Key": key})
        assert said[0] == status
        assert core.issued == (1 if status == 202 else 0)


def test_a_huge_request_is_refused_before_it_is_read() -> None:
    with ClearinghouseServer(_core(), TOKEN) as server:
        headers = HEADERS | {"Content-Length": str(2**40)}
        assert _ask(server, "POST", "/v1/batches", None, headers)[0] == 413


def test_a_client_that_says_nothing_holds_up_nobody() -> None:
    with (
        ClearinghouseServer(_core(), TOKEN) as server,
        socket.create_connection(("127.0.0.1", int(server.url.rsplit(":", 1)[1]))),
    ):
        assert _ask(server, "GET", "/v1/issued")[0] == 200


def test_a_stopped_server_answers_nobody_and_its_port_is_free() -> None:
    core = _core()
    server = ClearinghouseServer(core, TOKEN)
    port = int(server.url.rsplit(":", 1)[1])
    with WebClearinghouse(server.url, TOKEN) as client:
        server.start()
        assert client.remaining(pid()) == 20_000
        server.stop()
        server.stop()
        with pytest.raises(UnreachableError):
            client.submit(sealed(line(1)))
        assert core.issued == 0
        with ClearinghouseServer(core, TOKEN, port=port):
            assert client.submit(sealed(line(1)))


def test_a_server_that_never_started_stops() -> None:
    ClearinghouseServer(_core(), TOKEN).stop()


def test_plain_http_stays_on_loopback() -> None:
    with pytest.raises(BadInputError):
        ClearinghouseServer(_core(), TOKEN, address="0.0.0.0")
