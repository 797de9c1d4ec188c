"""The mock clearinghouse counts once, remembers, and makes up nothing that looks real."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clearinghouse.batches import iid, last_five, line, pid, sealed, serial
from vamt_qt.clearinghouse.mock import (
    MockClearinghouse,
    MockKey,
    fictional_confirmation_id,
    key_serial,
)
from vamt_qt.licensing.errors import BadInputError, StoreError
from vamt_qt.licensing.identifiers import ConfirmationId

VECTOR = "861215408731540065304215061284985312253461988603"
KEYS = [MockKey(serial(1), last_five(1), 3), MockKey(serial(2), last_five(2), 3)]


def test_the_fictional_id_is_always_the_same() -> None:
    # Fixed here, since labs that were set up earlier keep their journals.
    assert fictional_confirmation_id(iid(1)).digits == VECTOR
    assert ConfirmationId.parse(VECTOR).doubtful_groups == ()


@given(st.integers(min_value=0, max_value=10**40), st.sampled_from([6, 7]))
def test_a_fictional_id_has_the_shape_of_one(number: int, size: int) -> None:
    cid = fictional_confirmation_id(iid(number % 10**8, size))
    assert len(cid.digits) == 48
    assert cid.doubtful_groups == ()
    assert cid != fictional_confirmation_id(iid(number % 10**8 + 1, size))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("03612-05150-000-025690-03-1033-19045.0000-2962025", "05150-000-025690"),
        ("55041-00168-305-190101-03-1031-7601.0000-1212013", "00168-305-190101"),
    ],
)
def test_the_serial_names_the_key(text: str, expected: str) -> None:
    assert key_serial(text) == expected


@pytest.mark.parametrize(
    "text", ["", "XXXXX", "05150-000-025690", "03612-05150-000-02569-03-1033-1-1", "٠" * 49]
)
def test_another_shape_names_no_key(text: str) -> None:
    with pytest.raises(BadInputError):
        key_serial(text)


@given(st.lists(st.tuples(st.sampled_from([1, 2, 3]), st.integers(0, 5)), max_size=40))
def test_each_id_is_counted_once_and_never_beyond_the_limit(asked: list[tuple[int, int]]) -> None:
    core = MockClearinghouse(KEYS)
    confirmed: set[tuple[int, int]] = set()
    for key, number in asked:
        answer = core.issue(pid(key), iid(number))
        if answer.cid is not None:
            confirmed.add((key, number))
        else:
            assert (key, number) not in confirmed
    assert core.issued == len(confirmed)
    assert all(count <= 3 for count in core.issued_by_serial.values())
    assert not any(key == 3 for key, _ in confirmed)


def test_what_was_confirmed_stays_confirmed_when_the_key_is_blocked() -> None:
    core = MockClearinghouse(KEYS)
    before = core.issue(pid(1), iid(1))
    core.block(serial(1))
    assert core.issue(pid(1), iid(1)) == before
    refused = core.issue(pid(1), iid(2)).failure
    assert refused is not None
    assert refused.code == "key-blocked"


def test_counts_and_batches_survive_the_program(tmp_path: Path) -> None:
    state = tmp_path / "journal"
    batch = sealed(line(1), line(2, key=2), line(3, key=9))
    lines = [(each.iid, each.product_key_id) for each in batch.lines]
    first = MockClearinghouse(KEYS, state=state)
    first.issue(pid(1), iid(7))
    accepted = first.accept(batch.id, batch.digest, lines)

    second = MockClearinghouse(KEYS, state=state)
    assert second.issued == 3
    assert second.accepted(accepted.ticket) == accepted
    assert second.accept(batch.id, batch.digest, lines) == accepted
    assert second.issued == 3
    assert second.remaining(pid(1)) == 1


def test_a_line_that_a_crash_cut_off_is_dropped(tmp_path: Path) -> None:
    state = tmp_path / "journal"
    first = MockClearinghouse(KEYS, state=state)
    first.issue(pid(1), iid(1))
    whole = state.read_bytes()
    first.issue(pid(1), iid(2))
    both = state.read_bytes()
    for length in range(len(whole), len(both)):
        state.write_bytes(both[:length])
        again = MockClearinghouse(KEYS, state=state)
        assert again.issued == 1
        again.issue(pid(1), iid(3))
        assert MockClearinghouse(KEYS, state=state).issued == 2


def test_a_damaged_journal_is_said_and_not_overlooked(tmp_path: Path) -> None:
    state = tmp_path / "journal"
    state.write_bytes(b'{"issued":\n')
    with pytest.raises(StoreError, match="Line 1"):
        MockClearinghouse(KEYS, state=state)


def test_a_journal_holds_no_failure_texts_and_no_names(tmp_path: Path) -> None:
    state = tmp_path / "journal"
    batch = sealed(line(1))
    core = MockClearinghouse(KEYS, state=state)
    core.accept(batch.id, batch.digest, [(batch.lines[0].iid, pid(1))])
    text = state.read_text(encoding="utf-8")
    assert "PC-" not in text
    assert batch.lines[0].iid.digits in text
