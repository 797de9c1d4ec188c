"""Installation and confirmation IDs: what is an error, what only a warning."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from tests.licensing.strategies import cids, digits, iids, pasted
from vamt_qt.licensing.check_digits import check_digit, doubtful_groups, with_check_digits
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, new_id

# Microsoft publishes this one in its description of volume activation of Office.
PUBLISHED_IID = "020650770493837252929082195773527024195725809211989214"
# The paper that states the rule shows this confirmation ID of Windows XP, 42 digits long.
PUBLISHED_OLD_CID = "204455473963727110378854169136901266745572"


@given(st.data(), iids())
def test_iid_is_read_however_it_is_pasted(data: st.DataObject, iid: InstallationId) -> None:
    assert InstallationId.parse(data.draw(pasted(iid.digits))) == iid
    assert InstallationId.parse(str(iid)) == iid


@given(iids())
def test_iid_is_shown_in_nine_groups(iid: InstallationId) -> None:
    groups = str(iid).split("-")
    assert len(groups) == 9
    assert {len(group) for group in groups} == {len(iid.digits) // 9}
    assert "".join(groups) == iid.digits


def test_published_iid_is_read() -> None:
    assert InstallationId.parse(PUBLISHED_IID).digits == PUBLISHED_IID


@given(iids(), st.data())
def test_wrong_digit_is_found_in_its_group(iid: InstallationId, data: st.DataObject) -> None:
    """Every digit taken for another is found, but for those that differ by seven."""
    size = len(iid.digits) // 9
    place = data.draw(st.integers(0, len(iid.digits) - 1))
    old = iid.digits[place]
    new = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != old]))
    wrong = f"{iid.digits[:place]}{new}{iid.digits[place + 1 :]}"
    is_check_digit = place % size == size - 1
    if abs(int(new) - int(old)) == 7 and not is_check_digit:
        assert InstallationId.parse(wrong).digits == wrong
    else:
        with pytest.raises(BadInputError, match=f"group {place // size + 1} of"):
            InstallationId.parse(wrong)


@pytest.mark.parametrize("group", range(9))
@pytest.mark.parametrize("text", [PUBLISHED_IID, with_check_digits("123456" * 9, 7)])
def test_every_group_is_checked(text: str, group: int) -> None:
    size = len(text) // 9
    last = group * size + size - 1
    wrong = f"{text[:last]}{(int(text[last]) + 1) % 7}{text[last + 1 :]}"
    with pytest.raises(BadInputError, match=f"group {group + 1} of") as caught:
        InstallationId.parse(wrong)
    assert text[:size] not in str(caught.value)


def test_all_wrong_groups_are_named() -> None:
    with pytest.raises(BadInputError, match="group 1, 2, 3, 4, 5, 6, 7, 8, 9 of"):
        InstallationId.parse("0000001" * 9)


@given(st.integers(0, 70).flatmap(digits))
@example(with_check_digits("12345" * 10, 6))
@example("")
def test_iid_of_another_length_is_refused(text: str) -> None:
    assume(len(text) not in {54, 63})
    with pytest.raises(BadInputError, match=f"this one has {len(text)}"):
        InstallationId.parse(text)


@given(st.data(), cids())
def test_cid_is_read_however_it_is_pasted(data: st.DataObject, cid: ConfirmationId) -> None:
    assert ConfirmationId.parse(data.draw(pasted(cid.digits))) == cid
    assert ConfirmationId.parse(str(cid)) == cid
    assert len(str(cid).split("-")) == 8


@given(st.integers(0, 60).flatmap(digits))
@example(PUBLISHED_OLD_CID)
@example("")
def test_cid_of_another_length_is_refused(text: str) -> None:
    assume(len(text) != 48)
    with pytest.raises(BadInputError, match=f"this one has {len(text)}"):
        ConfirmationId.parse(text)


@given(cids())
def test_wrong_check_digits_of_a_cid_are_only_a_warning(cid: ConfirmationId) -> None:
    parts = {letter: cid.digits[i * 6 : i * 6 + 6] for i, letter in enumerate("ABCDEFGH")}
    wrong = [letter for letter, part in parts.items() if check_digit(part[:5]) != part[5]]
    assert ConfirmationId.parse(cid.digits).doubtful_groups == tuple(wrong)


@given(digits(40))
def test_fitting_check_digits_raise_no_doubt(payload: str) -> None:
    assert not ConfirmationId.parse(with_check_digits(payload, 6)).doubtful_groups


@pytest.mark.parametrize("parse", [InstallationId.parse, ConfirmationId.parse])
@pytest.mark.parametrize("sign", ["x", "О", "٣", "\udcff", "+"])
def test_letters_and_signs_are_refused(
    parse: type[InstallationId] | type[ConfirmationId], sign: str
) -> None:
    with pytest.raises(BadInputError, match="digits only"):
        parse(f"{'0' * 47}{sign}")


def test_check_digit_rule_holds_for_published_ids() -> None:
    assert not doubtful_groups(PUBLISHED_IID, 6)
    assert not doubtful_groups(PUBLISHED_OLD_CID, 6)
    assert doubtful_groups(PUBLISHED_IID[1:] + "0", 6)


def test_identifiers_are_fresh() -> None:
    made = {new_id() for _ in range(100)}
    assert len(made) == 100
    assert all(len(name) == 32 and int(name, 16) for name in made)
