"""The HTTPS client believes nothing unseen, says what went wrong, and keeps its token."""

import json
import logging
import socket
import ssl
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clearinghouse.batches import NOON, iid, last_five, line, pid, sealed, serial
from tests.clearinghouse.rude_server import http, rude_server
from vamt_qt.clearinghouse.mock import MockClearinghouse, MockKey, fictional_confirmation_id
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.clearinghouse.web_answers import read_answer, read_remaining, read_ticket
from vamt_qt.clearinghouse.web_channel import MAX_ANSWER_BYTES, Patience
from vamt_qt.lab.clearinghouse_server import ClearinghouseFaults, ClearinghouseServer, PemFiles
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import (
    AccessDeniedError,
    BadInputError,
    ExchangeRejectedError,
    IdentityError,
    LicensingError,
    UnreachableError,
)
from vamt_qt.licensing.secret import Secret

PLAIN_TOKEN = "fictional-token-for-tests"
TOKEN = Secret(PLAIN_TOKEN)
IMPATIENT = Patience(connect_seconds=5, answer_seconds=0.3)


def _core() -> MockClearinghouse:
    return MockClearinghouse([MockKey(serial(1), last_five(1), 10)])


def _client(url: str, patience: Patience | None = None) -> WebClearinghouse:
    return WebClearinghouse(url, TOKEN, patience=patience, now=lambda: NOON)


# --- over the lab's server, with its faults


def test_a_part_comes_first_and_the_rest_later(pem: PemFiles) -> None:
    batch, faults = sealed(line(1), line(2), line(3)), ClearinghouseFaults(first_part=1)
    with (
        ClearinghouseServer(_core(), TOKEN, pem=pem, faults=faults) as server,
        WebClearinghouse(server.url, TOKEN, ca_file=pem.certificate) as client,
    ):
        ticket = client.submit(batch)
        part = apply_answer(batch, client.collect(batch, ticket))
        assert (part.confirmed, part.missing) == (1, 2)
        assert apply_answer(part, client.collect(batch, ticket)).missing == 0


@pytest.mark.parametrize(
    ("faults", "kind", "code", "counted"),
    [
        (ClearinghouseFaults(lose_answers=1), UnreachableError, "connection-cut", 1),
        (ClearinghouseFaults(server_errors=1), UnreachableError, "clearinghouse-fault", 0),
        (ClearinghouseFaults(malformed=1), ExchangeRejectedError, "damaged-answer", 1),
        (ClearinghouseFaults(refuse_token=True), AccessDeniedError, "access-denied", 0),
        (ClearinghouseFaults(delay_seconds=30), UnreachableError, "timed-out", 1),
    ],
)
def test_a_fault_has_its_own_error_and_nothing_is_tried_again(
    faults: ClearinghouseFaults, kind: type[LicensingError], code: str, counted: int
) -> None:
    core = _core()
    with (
        ClearinghouseServer(core, TOKEN, faults=faults) as server,
        _client(server.url, IMPATIENT if faults.delay_seconds else None) as client,
    ):
        with pytest.raises(kind) as caught:
            client.submit(sealed(line(1)))
        assert caught.value.code == code
        assert caught.value.hint
        assert core.issued == counted


def test_a_wrong_token_is_refused(pem: PemFiles) -> None:
    with (
        ClearinghouseServer(_core(), Secret("another"), pem=pem) as server,
        WebClearinghouse(server.url, TOKEN, ca_file=pem.certificate) as client,
        pytest.raises(AccessDeniedError),
    ):
        client.remaining(pid())


def test_a_certificate_from_somebody_else_is_refused(pem: PemFiles, foreign_pem: PemFiles) -> None:
    core = _core()
    with (
        ClearinghouseServer(core, TOKEN, pem=pem) as server,
        WebClearinghouse(server.url, TOKEN, ca_file=foreign_pem.certificate) as client,
        pytest.raises(IdentityError),
    ):
        client.submit(sealed(line(1)))
    assert core.issued == 0


def test_nobody_there_is_unreachable() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: refused for sure
        with (
            _client(f"http://127.0.0.1:{taken.getsockname()[1]}") as client,
            pytest.raises(UnreachableError) as caught,
        ):
            client.remaining(pid())
    assert caught.value.code == "unreachable"


# --- over a server that says anything

HTTP_ANSWERS = [
    (http(b'{"remaining": -1}'), "damaged-answer"),
    (http(b'{"remaining": true}'), "damaged-answer"),
    (http(b'{"remaining": 1e3}'), "damaged-answer"),
    (http(b"[" * 200_000), "damaged-answer"),
    (http(b"9" * 10_000), "damaged-answer"),
    (http(b"\xff\xfe"), "damaged-answer"),
    (http(b"<html>"), "damaged-answer"),
    (http(b"\x1f\x8b", "200 OK", "Content-Encoding: gzip"), "damaged-answer"),
    (http(b"{}", "302 Found", "Location: http://127.0.0.1:1/"), "refused"),
    (http(b"{}", "200 OK", "no colon"), "connection-cut"),
    (http(b"{}", "418 Whatever"), "refused"),
    (http(b"{}", "403 Forbidden"), "access-denied"),
    (http(b"{}", "503 Busy"), "busy"),
    (http(b'{"remaining": 5}')[:-3], "connection-cut"),
    (b"SSH-2.0-OpenSSH\r\n", "connection-cut"),
    (b"", "connection-cut"),
]


@pytest.mark.parametrize(("answer", "code"), HTTP_ANSWERS)
def test_nonsense_is_refused_by_name(answer: bytes, code: str) -> None:
    with rude_server(answer) as (url, seen), _client(url) as client:
        with pytest.raises(LicensingError) as caught:
            client.remaining(pid())
        assert caught.value.code == code
        assert len(seen) == 1


def test_a_larger_answer_than_any_is_not_read_to_its_end() -> None:
    flood = http(b'{"remaining": 5}' + b" " * MAX_ANSWER_BYTES)
    with rude_server(flood) as (url, _), _client(url) as client:
        with pytest.raises(ExchangeRejectedError) as caught:
            client.remaining(pid())
        assert caught.value.code == "damaged-answer"


def test_an_answer_that_never_ends_is_given_up() -> None:
    begun = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
    with rude_server(begun, stays_open=True) as (url, _), _client(url, IMPATIENT) as client:
        with pytest.raises(UnreachableError) as caught:
            client.remaining(pid())
        assert caught.value.code == "timed-out"


def test_a_busy_server_says_how_long_to_wait() -> None:
    busy = http(b"{}", "429 Too Many Requests", "Retry-After: 30")
    with rude_server(busy) as (url, _), _client(url) as client:
        with pytest.raises(UnreachableError) as caught:
            client.submit(sealed(line(1)))
        assert "30 seconds" in caught.value.hint
        assert caught.value.retry_after == 30


@pytest.mark.parametrize(("header", "wish"), [("Retry-After: 7", 7), ("Retry-After: soon", None)])
def test_a_partial_answer_may_say_when_to_ask_again(header: str, wish: int | None) -> None:
    part = http(json.dumps(_said(ONE)).encode(), "200 OK", header)
    with rude_server(part) as (url, _), _client(url) as client:
        answer = client.collect(BATCH, "t-1")
    assert [each.iid for each in answer.lines] == [iid(1)]
    assert answer.ask_again_s == wish


def test_the_request_holds_no_names_of_ours() -> None:
    answer = http(b'{"ticket": "t-1"}')
    with rude_server(answer) as (url, seen), _client(url) as client:
        assert client.submit(sealed(line(1))) == "t-1"
    text = seen[0].decode()
    assert "PC-001" not in text
    assert line(1).key not in text
    assert line(1).activation not in text


# --- the token


def _everything_said(run: Callable[[], object], caplog: pytest.LogCaptureFixture) -> str:
    caplog.set_level(logging.DEBUG)
    said = []
    try:
        run()
    except (LicensingError, ssl.SSLError) as error:
        said += traceback.format_exception(error)
    return "".join(said) + caplog.text


def test_the_token_is_sent_and_never_said(caplog: pytest.LogCaptureFixture) -> None:
    echo = http(PLAIN_TOKEN.encode(), "500 Fault")
    with rude_server(echo) as (url, seen), _client(url) as client:
        said = _everything_said(lambda: client.submit(sealed(line(1))), caplog)
        assert PLAIN_TOKEN.encode() in seen[0]
        assert PLAIN_TOKEN not in said + repr(client) + repr(vars(client))


def test_the_lab_server_does_not_say_it_either(
    pem: PemFiles, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        ClearinghouseServer(_core(), TOKEN, pem=pem) as server,
        WebClearinghouse(server.url, TOKEN, ca_file=pem.certificate) as client,
    ):
        said = _everything_said(lambda: client.submit(sealed(line(1))), caplog)
    assert "v1/batches" in said
    assert PLAIN_TOKEN not in said


@pytest.mark.parametrize("token", ["", "two words", "line\nbreak", "schlüssel-ñ", "semi;colon"])
def test_a_token_that_is_none_is_refused_unsaid(
    token: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(BadInputError) as caught:
        WebClearinghouse("https://127.0.0.1", Secret(token))
    said = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert not token or token not in said


# --- the address


@pytest.mark.parametrize(
    "url",
    [
        "",
        "clearinghouse.example",
        "http://clearinghouse.example",
        "http://127.0.0.1.example",
        "https://user:word@clearinghouse.example",
        "https://clearinghouse.example/?a=b",
        "ftp://127.0.0.1",
        "https://",
        "https://[::1",
        "https://127.0.0.1:notaport",
    ],
)
def test_an_address_that_will_not_do_is_refused(url: str) -> None:
    with pytest.raises(BadInputError):
        _client(url)


@pytest.mark.parametrize("url", ["http://localhost:1", "http://[::1]:1", "https://name.example/x"])
def test_an_address_that_will_do_is_taken(url: str) -> None:
    _client(url).close()


def test_a_ca_file_that_is_none_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.touch()
    for path in (empty, tmp_path / "missing.pem"):
        with pytest.raises(BadInputError):
            WebClearinghouse("https://127.0.0.1", TOKEN, ca_file=path)


def test_it_goes_by_the_name_that_it_was_given() -> None:
    with WebClearinghouse("https://127.0.0.1", TOKEN, name="headquarters") as client:
        assert client.name == "headquarters"


# --- what the JSON must look like

BATCH = sealed(line(1), line(2))
CID = fictional_confirmation_id(iid(1)).digits
ONE = {"iid": iid(1).digits, "cid": CID}


def _said(*lines: object, remaining: object = None) -> dict[str, object]:
    left = {} if remaining is None else remaining
    return {"complete": False, "lines": list(lines), "remaining": left, "later": 1.5}


def test_a_good_answer_is_read() -> None:
    error = {"code": "nope", "message": "no\x1b[31m\u202e  way", "hresult": 0xC004C003}
    left = {last_five(1): 4, "OTHER": 9}
    said = _said(ONE, {"iid": iid(2).digits, "error": error}, remaining=left)
    answer = read_answer(said, BATCH, NOON)
    assert (answer.batch, answer.request, answer.answered_at) == (BATCH.id, BATCH.digest, NOON)
    assert dict(answer.remaining) == {last_five(1): 4}
    assert [bool(each.cid) for each in answer.lines] == [True, False]
    failure = answer.lines[1].failure
    assert failure is not None
    assert failure.message == "no [31m way"
    assert failure.hresult == 0xC004C003


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (None, "damaged-answer"),
        ([], "damaged-answer"),
        ({"complete": 1, "lines": [], "remaining": {}}, "damaged-answer"),
        (_said(ONE, ONE), "damaged-answer"),
        (_said({"iid": 5, "cid": CID}), "damaged-answer"),
        (_said({"iid": iid(1).digits}), "damaged-answer"),
        (_said({"iid": iid(1).digits, "cid": CID[:-1]}), "damaged-answer"),
        (_said({"iid": iid(1).digits, "cid": CID[:-1] + "٣"}), "damaged-answer"),
        (_said({"iid": iid(1).digits, "cid": int(CID)}), "damaged-answer"),
        (_said(ONE | {"error": {"code": "x", "message": "y"}}), "damaged-answer"),
        (_said({"iid": iid(1).digits, "error": {"code": "A B", "message": ""}}), "damaged-answer"),
        (
            _said({"iid": iid(1).digits, "error": {"code": "a", "message": "", "hresult": -1}}),
            "damaged-answer",
        ),
        (_said({"iid": iid(3).digits, "cid": CID}), "foreign-answer"),
        (_said(ONE, remaining={last_five(1): "3"}), "damaged-answer"),
    ],
)
def test_a_bad_answer_is_refused(said: object, code: str) -> None:
    with pytest.raises(ExchangeRejectedError) as caught:
        read_answer(said, BATCH, NOON)
    assert caught.value.code == code


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from([CID, iid(1).digits, "iid", "cid"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["complete", "lines", "remaining", "iid", "cid", "error", "code"])
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=30,
)


@given(_JSON)
def test_anything_is_read_or_refused_by_name(said: object) -> None:
    refused = set()
    for read in (lambda x: read_answer(x, BATCH, NOON), read_ticket, read_remaining):
        try:
            read(said)
        except ExchangeRejectedError as error:
            refused.add(error.code)
    assert refused <= {"damaged-answer", "foreign-answer"}


@given(st.lists(_JSON, max_size=4), _JSON)
def test_lines_of_anything_are_read_or_refused(lines: list[object], left: object) -> None:
    try:
        answer = read_answer(_said(*lines, remaining=left), BATCH, NOON)
    except ExchangeRejectedError:
        return
    assert {each.iid for each in answer.lines} <= {iid(1), iid(2)}
    json.dumps(dict(answer.remaining))
