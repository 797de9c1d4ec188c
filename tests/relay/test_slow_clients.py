"""Whoever dawdles is cut off, and holds up nobody meanwhile."""

import socket
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.relay.relays import Ways, core, serving, station, token
from vamt_qt.relay.server import Listening

HASTY = Listening(host="127.0.0.1", port=0, header_seconds=0.3)


def connection(url: str) -> socket.socket:
    parts = urlsplit(url)
    return socket.create_connection((str(parts.hostname), parts.port or 0), timeout=60)


def heard(asking: socket.socket) -> bytes:
    try:
        return b"".join(iter(lambda: asking.recv(4096), b""))
    except ConnectionResetError:
        return b""


@pytest.mark.parametrize("said", [b"", b"GET /v1/health HTTP/1.1\r\nHost: x\r\n"])
def test_headers_that_never_end_are_cut_off(tmp_path: Path, said: bytes) -> None:
    with (
        station(tmp_path, Ways(core())) as engine,
        serving(engine, where=HASTY) as url,
        ExitStack() as stack,
    ):
        dawdlers = [stack.enter_context(connection(url)) for _ in range(20)]
        for dawdler in dawdlers:
            dawdler.sendall(said)
        assert httpx.get(f"{url}/v1/health", trust_env=False).status_code == 200
        assert [heard(dawdler) for dawdler in dawdlers] == [b""] * 20


@pytest.mark.parametrize(
    "body",
    [
        f"Content-Length: {2**40}\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nffff\r\n" + "x" * 65_535,
    ],
)
def test_a_body_that_is_too_large_is_refused_before_its_end(tmp_path: Path, body: str) -> None:
    with (
        station(tmp_path, Ways(core())) as engine,
        serving(engine) as url,
        connection(url) as asking,
    ):
        own = token(engine, "lab-1").reveal()
        head = f"POST /v1/batches HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {own}\r\n"
        asking.sendall(f"{head}{body}".encode())
        assert heard(asking).startswith(b"HTTP/1.1 413 ")


def test_a_body_that_never_ends_is_refused_and_kept_by_nobody(tmp_path: Path) -> None:
    with (
        station(tmp_path, Ways(core())) as engine,
        serving(engine, body_seconds=0.3) as url,
        connection(url) as dawdler,
    ):
        own = token(engine, "lab-1").reveal()
        head = f"POST /v1/batches HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {own}\r\n"
        dawdler.sendall(f"{head}Content-Length: 1000\r\n\r\n{{".encode())
        answer = heard(dawdler)
        assert answer.startswith(b"HTTP/1.1 408 ")
        assert b"connection: close" in answer.lower()
        assert engine.desk.views.batch_rows() == ()
