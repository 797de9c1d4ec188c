"""What holds for every clearinghouse: in this process, over HTTPS, and shared over a relay."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from tests.clearinghouse.batches import iid, last_five, line, pid, sealed, serial
from tests.clearinghouse.lossy_proxy import lossy_proxy
from tests.relay.relays import PLENTY, Ways, serving, station, token
from vamt_qt.clearinghouse.api import MAX_BODY_BYTES
from vamt_qt.clearinghouse.contract import Clearinghouse
from vamt_qt.clearinghouse.in_process import InProcessClearinghouse
from vamt_qt.clearinghouse.mock import MockClearinghouse, MockKey, fictional_confirmation_id
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.lab.clearinghouse_server import ClearinghouseFaults, ClearinghouseServer, PemFiles
from vamt_qt.licensing.batch import Batch, BatchAnswer, add_lines
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import ExchangeRejectedError, UnreachableError
from vamt_qt.licensing.identifiers import BatchId, InstallationId
from vamt_qt.licensing.secret import Secret

TOKEN = Secret("fictional-token-for-tests")
Opener = Callable[..., Clearinghouse]


@pytest.fixture
def core() -> MockClearinghouse:
    return MockClearinghouse(
        [
            MockKey(serial(1), last_five(1), 10),
            MockKey(serial(2), last_five(2), 2),
            MockKey(serial(3), last_five(3), 10, blocked=True),
        ]
    )


@pytest.fixture(params=["mock", "web", "relay"])
def opened(
    request: pytest.FixtureRequest, core: MockClearinghouse, pem: PemFiles, tmp_path: Path
) -> Iterator[Opener]:
    """Return a function that opens the clearinghouse, told how many answers to lose."""
    with ExitStack() as stack:

        def open_web(lose_answers: int = 0) -> Clearinghouse:
            faults = ClearinghouseFaults(lose_answers=lose_answers)
            server = ClearinghouseServer(core, TOKEN, pem=pem, faults=faults)
            stack.enter_context(server)
            client = WebClearinghouse(server.url, TOKEN, ca_file=pem.certificate)
            return stack.enter_context(client)

        def open_mock(lose_answers: int = 0) -> Clearinghouse:
            return InProcessClearinghouse(core, lose_answers=lose_answers)

        def open_relay(lose_answers: int = 0) -> Clearinghouse:
            engine = stack.enter_context(station(tmp_path, Ways(core)))
            own = token(engine, "lab-1")
            url = stack.enter_context(serving(engine, PLENTY, MAX_BODY_BYTES))
            way = stack.enter_context(lossy_proxy(url, lose_answers))
            return stack.enter_context(WebClearinghouse(way, own))

        yield {"mock": open_mock, "web": open_web, "relay": open_relay}[request.param]


def _answer(clearinghouse: Clearinghouse, batch: Batch) -> BatchAnswer:
    """Hand a batch in and ask until every line is answered, as a relay may take a moment."""
    ticket = clearinghouse.submit(batch)
    for _ in range(600):
        answer = clearinghouse.collect(batch, ticket)
        if len(answer.lines) == len(batch.lines):
            return answer
        time.sleep(0.05)
    raise AssertionError("the batch was never answered")


def _round(clearinghouse: Clearinghouse, batch: Batch) -> Batch:
    return apply_answer(batch, _answer(clearinghouse, batch))


def test_a_batch_is_confirmed_and_counted(opened: Opener, core: MockClearinghouse) -> None:
    done = _round(opened(), sealed(*(line(n) for n in range(5)), line(5, size=6)))
    assert [each.cid for each in done.lines] == [
        fictional_confirmation_id(each.iid) for each in done.lines
    ]
    assert core.issued == 6


def test_the_same_batch_again_spends_nothing(opened: Opener, core: MockClearinghouse) -> None:
    clearinghouse, batch = opened(), sealed(line(1), line(2))
    first, second = clearinghouse.submit(batch), clearinghouse.submit(batch)
    assert first == second
    assert _round(clearinghouse, batch).confirmed == 2
    assert clearinghouse.submit(batch) == first
    assert core.issued == 2


def test_a_lost_answer_spends_nothing_twice(opened: Opener, core: MockClearinghouse) -> None:
    clearinghouse, batch = opened(lose_answers=2), sealed(line(1), line(2))
    for _ in range(2):
        with pytest.raises(UnreachableError) as caught:
            clearinghouse.submit(batch)
        assert caught.value.code == "connection-cut"
    assert _round(clearinghouse, batch).confirmed == 2
    assert core.issued == 2


def test_an_id_in_another_batch_is_confirmed_alike(opened: Opener, core: MockClearinghouse) -> None:
    clearinghouse = opened()
    first = _round(clearinghouse, sealed(line(1), name="a" * 32))
    second = _round(clearinghouse, sealed(line(1), line(2), name="b" * 32))
    assert first.lines[0].cid == second.lines[0].cid
    assert core.issued == 2


def test_other_lines_under_a_known_name_are_refused(
    opened: Opener, core: MockClearinghouse
) -> None:
    clearinghouse = opened()
    _round(clearinghouse, sealed(line(1)))
    with pytest.raises(ExchangeRejectedError) as caught:
        clearinghouse.submit(sealed(line(2)))
    assert caught.value.code == "batch-changed"
    assert core.issued == 1


@pytest.mark.parametrize(
    ("key", "code", "hresult"), [(3, "key-blocked", 0xC004C003), (9, "key-unknown", 0xC004C001)]
)
def test_a_key_that_will_not_do_fails_its_lines_only(
    opened: Opener, key: int, code: str, hresult: int
) -> None:
    done = _round(opened(), sealed(line(1, key=key), line(2)))
    failure = done.lines[0].failure
    assert failure is not None
    assert (failure.code, failure.hresult) == (code, hresult)
    assert failure.message
    assert failure.hint
    assert done.lines[1].cid is not None


def test_a_used_up_key_fails_what_is_too_much(opened: Opener) -> None:
    done = _round(opened(), sealed(*(line(n, key=2) for n in range(3))))
    assert (done.confirmed, done.rejected) == (2, 1)
    failure = done.lines[2].failure
    assert failure is not None
    assert (failure.code, failure.hresult) == ("key-used-up", 0xC004C020)


def test_a_wrong_check_digit_is_refused_and_not_counted(
    opened: Opener, core: MockClearinghouse
) -> None:
    good = iid(4).digits
    bad = InstallationId(good[:-1] + str((int(good[-1]) + 1) % 7))
    done = _round(opened(), sealed(replace(line(4), iid=bad)))
    failure = done.lines[0].failure
    assert failure is not None
    assert (failure.code, failure.hresult) == ("iid-damaged", 0xC004F04D)
    assert core.issued == 0


def test_it_tells_what_remains(opened: Opener) -> None:
    clearinghouse, batch = opened(), sealed(line(1), line(2, key=2))
    answer = _answer(clearinghouse, batch)
    assert dict(answer.remaining) == {last_five(1): 9, last_five(2): 1}
    assert clearinghouse.remaining(pid(1, day=112026)) == 9
    assert clearinghouse.remaining(pid(9)) is None
    assert clearinghouse.remaining("no extended PID") is None
    assert clearinghouse.capabilities().counts


def test_a_foreign_ticket_is_refused(opened: Opener) -> None:
    with pytest.raises(ExchangeRejectedError) as caught:
        opened().collect(sealed(line(1)), "nobody-gave-this")
    assert caught.value.code == "unknown-ticket"


def test_an_open_batch_is_refused(opened: Opener, core: MockClearinghouse) -> None:
    batch = sealed(line(1))
    is_open = add_lines(Batch(id=BatchId("c" * 32), created_at=batch.created_at), [line(1)])
    with pytest.raises(ExchangeRejectedError) as caught:
        opened().submit(is_open)
    assert caught.value.code == "not-sealed"
    assert core.issued == 0


def test_a_tampered_batch_is_refused(opened: Opener, core: MockClearinghouse) -> None:
    with pytest.raises(ExchangeRejectedError) as caught:
        opened().submit(replace(sealed(line(1)), lines=(line(2),)))
    assert caught.value.code == "batch-changed"
    assert core.issued == 0


def test_a_batch_beyond_the_limit_is_refused(opened: Opener, core: MockClearinghouse) -> None:
    clearinghouse = opened()
    too_many = clearinghouse.capabilities().max_lines + 1
    with pytest.raises(ExchangeRejectedError) as caught:
        clearinghouse.submit(sealed(*(line(n) for n in range(too_many))))
    assert caught.value.code == "too-many-lines"
    assert core.issued == 0


def test_many_at_once_never_count_too_much(opened: Opener, core: MockClearinghouse) -> None:
    clearinghouse = opened()
    batches = [sealed(line(n % 4), line(n % 4 + 20, key=2), name=f"{n:032x}") for n in range(12)]
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda batch: _round(clearinghouse, batch), batches))
    assert core.issued_by_serial[serial(1)] == 4
    assert core.issued_by_serial[serial(2)] == 2
    for batch in done:
        assert batch.lines[0].cid == fictional_confirmation_id(batch.lines[0].iid)
