"""The measuring itself: what takes too much is found, however much lies about beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.fuzz.ground import Ground, new_signers
from tests.fuzz.subject import CaseError, DiedError, Subject, SwollenError, TimeIsUpError

pytestmark = [
    pytest.mark.slow,  # each process is a whole station
    pytest.mark.skipif(
        not Path("/proc/self/clear_refs").is_file(), reason="only Linux tells a process's peak so"
    ),
]
_KEPT: list[bytes] = []


def _blocks(size: int, bytes_in_all: int) -> list[bytes]:
    return [os.urandom(1) * size for _ in range(bytes_in_all // size)]


def _nothing(_ground: Ground, _case: bytes) -> None:
    return


def _one_block(_ground: Ground, _case: bytes) -> None:
    assert bytes(b"\x01" * 230_000_000)


def _many_small(_ground: Ground, _case: bytes) -> None:
    assert _blocks(200, 230_000_000)


def _keeps(_ground: Ground, case: bytes) -> None:
    _KEPT.extend(_blocks(1000, int(case)))


def _dies(_ground: Ground, _case: bytes) -> None:
    os._exit(7)


def _crashes(_ground: Ground, _case: bytes) -> None:
    raise ZeroDivisionError


def _hangs(_ground: Ground, _case: bytes) -> None:
    sleep(600)


_WAYS = {
    way.__name__: way
    for way in (_nothing, _one_block, _many_small, _keeps, _dies, _crashes, _hangs)
}


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Subject]:
    with closing(Subject(_WAYS, new_signers(), tmp_path_factory.mktemp("subject"))) as subject:
        yield subject


@pytest.mark.parametrize("way", ["_one_block", "_many_small"])
def test_what_takes_over_200_mb_is_found_each_time(subject: Subject, way: str) -> None:
    """A second time too: what the first has left free must not hide it."""
    for _ in range(2):
        with pytest.raises(SwollenError, match=r"TooMuchMemoryError: 2\d\d MB"):
            subject.take(way, b"")


def test_what_the_one_that_makes_cases_holds_is_none_of_theirs(subject: Subject) -> None:
    remembered = _blocks(1000, 250_000_000)
    assert subject.take("_nothing", b"").spent.peak_bytes < 20_000_000
    assert remembered


def test_what_cases_leave_behind_is_charged_to_none_that_comes_later(subject: Subject) -> None:
    assert subject.take("_keeps", b"150000000").worn
    assert subject.take("_nothing", b"").spent.peak_bytes < 20_000_000
    with pytest.raises(SwollenError):
        subject.take("_keeps", b"230000000")


def test_a_case_that_ends_its_process_is_a_finding(subject: Subject) -> None:
    with pytest.raises(DiedError, match="7"):
        subject.take("_dies", b"")
    assert subject.take("_nothing", b"").how == "taken"


def test_a_crash_is_told_with_its_place(subject: Subject) -> None:
    with pytest.raises(CaseError, match=r"(?s)in _crashes.*ZeroDivisionError"):
        subject.take("_crashes", b"")


def test_a_case_that_hangs_is_left_when_time_is_up(subject: Subject) -> None:
    with pytest.raises(TimeIsUpError):
        subject.take("_hangs", b"", until=monotonic())
    assert subject.take("_nothing", b"").how == "taken"
