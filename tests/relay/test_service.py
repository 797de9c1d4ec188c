"""`vamt-qt relay` as a service: others work beside it, people answer, and it ends in order."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.clearinghouse.batches import iid, line, pid, sealed
from tests.fixtures.commands import Commands
from tests.fixtures.stations import place_in
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.lab.clearinghouse_server import PemFiles
from vamt_qt.licensing.errors import AccessDeniedError, IdentityError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.lock import hold

ROOT = Path(__file__).parents[2]


@contextmanager
def relay(folder: Path, *words: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Run the relay as a process of its own, answered by hand, and give its address."""
    place = place_in(folder)
    line = [
        *("relay", "--listen=127.0.0.1:0", "--route=by hand", "--json", *words),
        *(f"--data-dir={place.data_dir}", f"--passphrase-file={place.passphrase_file}"),
    ]
    with subprocess.Popen(
        [sys.executable, "-m", "vamt_qt", *line], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())["url"], process
        finally:
            process.kill()


def ended(process: subprocess.Popen[str]) -> int:
    process.send_signal(signal.SIGTERM)
    return process.wait(timeout=60)


@pytest.mark.slow
def test_others_work_beside_it_and_people_answer(
    tmp_path: Path, pem: PemFiles, foreign_pem: PemFiles
) -> None:
    run, batch = Commands(tmp_path), sealed(line(1), line(2))
    tls = (f"--certificate={pem.certificate}", f"--key={pem.private_key}")
    with relay(tmp_path, *tls) as (url, process):
        assert url.startswith("https://")
        own = Secret(run("relay", "add-lab", "lab-1")["token"])
        gone = Secret(run("relay", "add-lab", "lab-2")["token"])
        assert run("relay", "list-labs") == ["lab-1", "lab-2"]
        run("relay", "remove-lab", "lab-2")
        with (
            WebClearinghouse(url, own, ca_file=foreign_pem.certificate) as client,
            pytest.raises(IdentityError),
        ):
            client.submit(batch)
        with (
            WebClearinghouse(url, gone, ca_file=pem.certificate) as client,
            pytest.raises(AccessDeniedError),
        ):
            client.submit(batch)
        with WebClearinghouse(url, own, ca_file=pem.certificate) as client:
            ticket = client.submit(batch)
            waiting = client.collect(batch, ticket)
            assert (waiting.lines, waiting.ask_again_s) == ((), 60)
            assert client.remaining(pid(1)) is None
            (row,) = run("batch", "list")
            cid = fictional_confirmation_id(iid(1))
            run("batch", "by-hand", row["batch"], f"--iid={iid(1)}", f"--cid={cid}")
            (answer,) = client.collect(batch, ticket).lines
            assert (answer.iid, answer.cid) == (iid(1), cid)
        second = run("relay", "--listen=127.0.0.1:0", "--route=by hand", status=15)
        assert second["error"]["code"] == "in-use"
        assert ended(process) == 0
    with relay(tmp_path) as (url, process), WebClearinghouse(url, own) as client:
        assert client.submit(batch) == ticket
        assert client.collect(batch, ticket).lines == (answer,)
        assert ended(process) == 0
    assert run("ledger", "verify")["whole"]
    assert all(secret.reveal() not in _log(tmp_path) for secret in (own, gone))


def _log(folder: Path) -> str:
    logs = place_in(folder).data_dir
    assert logs is not None
    return "".join(path.read_text() for path in (logs / "logs").glob("*.log"))


@pytest.mark.slow
def test_what_is_being_asked_when_it_is_told_to_end_is_answered(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    own = run("relay", "add-lab", "lab-1")["token"]
    body = json.dumps(
        {"batch": "b", "digest": "d" * 64, "lines": [{"iid": iid(1).digits, "product_key_id": ""}]}
    ).encode()
    head = (
        "POST /v1/batches HTTP/1.1\r\nHost: relay\r\nConnection: close\r\n"
        f"Authorization: Bearer {own}\r\nIdempotency-Key: b:{'d' * 64}\r\n"
        f"Content-Length: {len(body)}\r\nExpect: 100-continue\r\n\r\n"
    ).encode()
    with relay(tmp_path) as (url, process):
        parts = urlsplit(url)
        where = (str(parts.hostname), parts.port or 0)
        with socket.create_connection(where, timeout=60) as asking:
            asking.sendall(head)
            assert asking.recv(4096).startswith(b"HTTP/1.1 100 ")
            asking.sendall(body[:10])
            process.send_signal(signal.SIGTERM)
            while _takes_more(where):
                pass
            asking.sendall(body[10:])
            answer = b"".join(iter(lambda: asking.recv(4096), b""))
        assert answer.startswith(b"HTTP/1.1 202 "), answer
        assert process.wait(timeout=60) == 0
    (row,) = run("batch", "list")
    assert (row["lines"], row["state"]) == (1, "sent")


def _takes_more(where: tuple[str, int]) -> bool:
    try:
        socket.create_connection(where, timeout=60).close()
    except OSError:
        return False
    return True


def test_only_an_engine_makes_a_database_ready(tmp_path: Path) -> None:
    data_dir = place_in(tmp_path).data_dir
    assert data_dir is not None
    with hold(data_dir):
        words = ("relay", "--listen=127.0.0.1:0", "--route=by hand")
        assert Commands(tmp_path)(*words, status=15)["error"]["code"] == "in-use"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--listen=127.0.0.1:0", "--route=nowhere"], "unknown-clearinghouse"),
        (["--listen=0.0.0.0:0", "--route=by hand"], "bad-input"),
        (["--listen=here", "--route=by hand"], "bad-input"),
        (["--listen=127.0.0.1:0", "--route=by hand", "--key=key.pem"], "bad-input"),
    ],
)
def test_what_cannot_be_served_is_said_at_once(tmp_path: Path, words: list[str], code: str) -> None:
    assert Commands(tmp_path)("relay", *words, status=2)["error"]["code"] == code
