"""A confirmation ID while it is typed: the doubtful group is named before anything is entered."""

from hypothesis import assume, given
from hypothesis import strategies as st

from vamt_qt.licensing.check_digits import with_check_digits
from vamt_qt.licensing.typed_cid import GroupState, group_states, typed_groups, whole_cid

NUMBERS = st.integers(0, 10**40 - 1).map(lambda number: f"{number:040d}")
CIDS = NUMBERS.map(lambda digits: with_check_digits(digits, 6))


@given(CIDS, st.integers(0, 47), st.integers(0, 9))
def test_any_single_wrong_digit_names_its_group(cid: str, place: int, digit: int) -> None:
    # The rule cannot tell digits apart that differ by seven.
    assume((int(cid[place]) - digit) % 7)
    wrong = cid[:place] + str(digit) + cid[place + 1 :]
    states = group_states(wrong)
    assert [n for n, state in enumerate(states) if state is not GroupState.OK] == [place // 6]
    assert states[place // 6] is GroupState.WRONG


@given(CIDS, st.integers(0, 47))
def test_what_is_not_typed_yet_is_open_and_not_wrong(cid: str, length: int) -> None:
    states = group_states(cid[:length])
    assert states[: length // 6] == (GroupState.OK,) * (length // 6)
    assert states[length // 6 :] == (GroupState.OPEN,) * (8 - length // 6)
    assert whole_cid(cid[:length]) is None


@given(CIDS, st.sampled_from([" ", "-", "  ", "\n", "–", "\u00a0"]))
def test_separators_do_not_matter(cid: str, separator: str) -> None:
    typed = separator.join(cid[start : start + 6] for start in range(0, 48, 6))
    found = whole_cid(typed)
    assert found is not None
    assert found.digits == cid
    assert set(group_states(typed)) == {GroupState.OK}


@given(CIDS, st.integers(0, 7), st.integers(0, 5))
def test_a_field_in_the_middle_that_is_not_full_moves_no_other(
    cid: str, field: int, length: int
) -> None:
    fields = [cid[start : start + 6] for start in range(0, 48, 6)]
    fields[field] = fields[field][:length]
    typed = "-".join(fields)
    assert typed_groups(typed) == tuple(fields)
    assert [n for n, s in enumerate(group_states(typed)) if s is GroupState.OPEN] == [field]


@given(CIDS, st.text(min_size=1, max_size=5))
def test_more_than_48_digits_or_letters_are_never_whole(cid: str, more: str) -> None:
    assume(more.strip().isalnum())
    assert whole_cid(cid + more.strip()) is None
    assert group_states(cid + more.strip())[7] is GroupState.WRONG
