"""What our client and our server really say fits `docs/clearinghouse-api.json`."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.clearinghouse.api_document import body_schema, faults, operation, resolved
from tests.clearinghouse.batches import iid, last_five, line, pid, sealed, serial
from tests.clearinghouse.rude_server import http, rude_server
from vamt_qt.clearinghouse.api import Asking, Desk, HandedIn, Reply, reply_to
from vamt_qt.clearinghouse.mock import MockClearinghouse, MockKey
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.lab.clearinghouse_api import ClearinghouseApi, ClearinghouseFaults
from vamt_qt.licensing.errors import ExchangeRejectedError, UnreachableError
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.licensing.secret import Secret

TOKEN = Secret("fictional-token-for-tests")


def _lab(playing: ClearinghouseFaults | None = None) -> ClearinghouseApi:
    keys = [
        MockKey(serial(1), last_five(1), 10),
        MockKey(serial(3), last_five(3), 10, blocked=True),
    ]
    return ClearinghouseApi(MockClearinghouse(keys), TOKEN, playing or ClearinghouseFaults())


def _asking(method: str, path: str, body: object = None, key: str = "") -> Asking:
    headers = {"authorization": f"Bearer {TOKEN.reveal()}", "idempotency-key": key}
    return Asking(method, path, headers, b"" if body is None else json.dumps(body).encode())


def _body(*numbers: int, key: int = 1) -> dict[str, object]:
    lines = [{"iid": iid(n).digits, "product_key_id": pid(key)} for n in numbers]
    return {"batch": "b", "digest": "d", "lines": lines}


def _misfits(asking: Asking, reply: Reply) -> list[str]:
    responses = operation(asking.method, asking.path)["responses"]
    assert isinstance(responses, dict)
    response = resolved(responses[str(reply.status)])
    headers = response.get("headers", {})
    assert isinstance(headers, dict)
    found = faults(json.loads(reply.body), body_schema(response))
    header = headers.get("Retry-After")
    if header is None or (reply.retry_after is None and not header.get("required")):
        return found + ["Retry-After"] * (reply.retry_after is not None)
    found += faults(str(reply.retry_after), header["schema"])
    return found


@pytest.mark.parametrize(
    ("asking", "status"),
    [
        (_asking("POST", "/v1/batches", _body(1), "b:d"), 202),
        (_asking("POST", "/v1/batches", _body(1), "b:x"), 400),
        (_asking("POST", "/v1/batches", "nonsense", "b:d"), 400),
        (_asking("POST", "/v1/batches", _body(*[1] * 10_001), "b:d"), 413),
        (_asking("GET", "/v1/batches/nobody-gave-this"), 404),
        (_asking("GET", f"/v1/keys/{serial(1)}"), 200),
        (_asking("GET", f"/v1/keys/{serial(9)}"), 404),
    ],
)
def test_each_reply_is_one_that_is_written_down(asking: Asking, status: int) -> None:
    reply = _lab().reply(asking)
    assert reply.status == status
    assert _misfits(asking, reply) == []


def test_a_wrong_token_and_a_fault_are_written_down_for_every_question() -> None:
    for method, path in (("POST", "/v1/batches"), ("GET", "/v1/batches/t"), ("GET", "/v1/keys/k")):
        asking = _asking(method, path)
        assert _misfits(asking, _lab(ClearinghouseFaults(refuse_token=True)).reply(asking)) == []
        assert _misfits(asking, _lab(ClearinghouseFaults(server_errors=1)).reply(asking)) == []


def test_answers_confirmed_and_refused_and_in_parts_fit() -> None:
    api = _lab(ClearinghouseFaults(first_part=1))
    body = _body(1, 2)
    body["lines"] = [*_lines(body), {"iid": iid(3).digits, "product_key_id": pid(3)}]
    ticket = json.loads(api.reply(_asking("POST", "/v1/batches", body, "b:d")).body)["ticket"]
    asking = _asking("GET", f"/v1/batches/{ticket}")
    for count, is_complete in ((1, False), (3, True)):
        reply = api.reply(asking)
        said = json.loads(reply.body)
        assert (len(said["lines"]), said["complete"]) == (count, is_complete)
        assert _misfits(asking, reply) == []


def _lines(body: dict[str, object]) -> list[object]:
    lines = body["lines"]
    assert isinstance(lines, list)
    return lines


class _Troubled:
    """A desk that takes nothing."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def take(self, batch: HandedIn) -> str:
        raise self._error

    def answers(self, ticket: str) -> None:
        return None

    def remaining(self, serial: str) -> None:
        return None


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (ExchangeRejectedError("other lines", code="batch-changed"), 409),
        (UnreachableError("nobody there"), 503),
    ],
)
def test_what_a_desk_cannot_do_has_its_own_status(error: Exception, status: int) -> None:
    desk: Desk = _Troubled(error)
    asking = _asking("POST", "/v1/batches", _body(1), "b:d")
    reply = reply_to(asking, desk)
    assert reply.status == status
    assert _misfits(asking, reply) == []


@contextmanager
def _heard(answer: bytes) -> Iterator[tuple[WebClearinghouse, list[bytes]]]:
    with rude_server(answer) as (url, seen), WebClearinghouse(url, TOKEN) as client:
        yield client, seen


def test_what_the_client_sends_fits() -> None:
    batch = sealed(line(1), line(2, size=6), name="a b")
    with _heard(http(b'{"ticket": "t-1"}')) as (client, seen):
        client.submit(batch)
    head, _, body = seen[0].partition(b"\r\n\r\n")
    method, path = head.decode().split()[:2]
    asked = operation(method, path)
    assert faults(json.loads(body), body_schema(asked["requestBody"])) == []
    key = re.search(rb"(?i)idempotency-key: (\S+)", head)
    assert key is not None
    assert key[1].decode() == f"a%20b:{batch.digest}"
    assert batch.id == BatchId("a b")


def test_where_the_client_asks_is_written_down() -> None:
    with _heard(http(b'{"remaining": 3}')) as (client, seen):
        client.remaining(pid())
        method, path = seen[0].decode().split()[:2]
    assert operation(method, path)["operationId"] == "remaining"


def test_the_checker_finds_what_does_not_fit() -> None:
    answers = {"$ref": "#/components/schemas/Answers"}
    good = {"iid": iid(1).digits, "cid": "1" * 48}
    assert faults({"complete": True, "lines": [good], "remaining": {"ABCDE": 1}}, answers) == []
    for bad in (
        {"complete": True, "lines": []},
        {"complete": 1, "lines": [], "remaining": {}},
        {"complete": True, "lines": [good | {"cid": "1"}], "remaining": {}},
        {"complete": True, "lines": [{"iid": "1"}], "remaining": {}},
        {"complete": True, "lines": [], "remaining": {"ABCDE": -1}},
    ):
        assert faults(bad, answers)


def test_a_keyword_that_nobody_checks_is_a_fault() -> None:
    assert faults("x", {"type": "string", "format": "uuid"})
