"""Product keys: read from whatever people paste, never shown but by their last five."""

import copy
import json
import pickle
import pprint
import traceback
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.licensing.strategies import LETTERS, keys, pasted
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.product_key import KeyKind, KeyRecord, ProductKey, unlisted_key

# Microsoft publishes these client setup keys; the last two are of a time before the letter N.
PUBLISHED = [
    "TVRH6-WHNXV-R9WG3-9XRFY-MY832",
    "WX4NM-KYWYW-QJJR4-XV3QB-6VM33",
    "W269N-WFGWX-YVC9B-4J6C9-T83GX",
    "NPPR9-FWDCX-D2C8J-H872K-2YT43",
    "M7XTQ-FN8P6-TTKYV-9D4CC-J462D",
    "FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4",
    "MRPKT-YTG23-K7D7T-X2JMM-QY7MG",
]
CONFUSED = "AEILOSUZ015"


@dataclass(frozen=True)
class Holder:
    """Something that holds a key, as an order or an argument does."""

    key: ProductKey


def body(key: ProductKey) -> list[str]:
    """The groups that may be seen nowhere."""
    groups = key.reveal().split("-")[:-1]
    return [group for group in groups if group != key.last_five]


def assert_hidden(key: ProductKey, shown: str) -> None:
    assert not [group for group in body(key) if group in shown]


def refusal(text: str) -> BadInputError | None:
    try:
        ProductKey.parse(text)
    except BadInputError as error:
        return error
    return None


@given(st.data(), keys())
def test_key_is_read_however_it_is_pasted(data: st.DataObject, key: str) -> None:
    assert ProductKey.parse(data.draw(pasted(key))).reveal() == key


@pytest.mark.parametrize("key", PUBLISHED)
def test_published_keys_are_read(key: str) -> None:
    assert ProductKey.parse(key).reveal() == key
    assert ProductKey.parse(key.lower().replace("-", "—")).last_five == key[-5:]


def test_full_width_letters_are_read() -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in PUBLISHED[0])
    assert ProductKey.parse(wide).reveal() == PUBLISHED[0]


@given(st.text(LETTERS + CONFUSED + "N", max_size=60))
def test_refusal_never_repeats_what_was_typed(text: str) -> None:
    error = refusal(text)
    if error is None:
        assert len(text) == 25
        assert set(text) <= set(LETTERS) | {"N"}
        assert text.count("N") <= 1
        return
    told = "\n".join([str(error), error.hint, repr(error), *traceback.format_exception(error)])
    runs = {text[start : start + 5] for start in range(len(text) - 4)}
    assert not [run for run in runs if run in told]
    assert error.hint


@given(st.text())
def test_refusal_can_be_shown(text: str) -> None:
    error = refusal(text)
    assert error is None or str(error).isprintable()


@pytest.mark.parametrize("letter", CONFUSED)
def test_wrong_letter_is_named(letter: str) -> None:
    with pytest.raises(BadInputError, match=f"never holds {letter}"):
        ProductKey.parse(f"{letter}{PUBLISHED[0][1:]}")


def test_undecodable_input_is_refused_and_can_be_shown() -> None:
    with pytest.raises(BadInputError, match="such characters") as caught:
        ProductKey.parse("\udcff" * 25)
    caught.value.message.encode()


@given(keys())
def test_key_shows_its_last_five_and_nothing_else(text: str) -> None:
    key = ProductKey.parse(text)
    shown = [
        repr(key),
        str(key),
        f"{key}",
        f"{key!r}",
        f"{[key]} {Holder(key)} { {'key': key} }",
        "%s %r" % (key, key),  # noqa: UP031 - logging does it like this
        pprint.pformat({"keys": [key]}),
    ]
    for view in shown:
        assert key.last_five in view
        assert_hidden(key, view)


@given(keys(), st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_key_does_not_travel_in_a_message(text: str, protocol: int) -> None:
    key = ProductKey.parse(text)
    for attempt in (
        lambda: pickle.dumps(key, protocol),
        lambda: pickle.dumps(Holder(key), protocol),
        lambda: copy.deepcopy(key),
        lambda: asdict(Holder(key)),
        lambda: json.dumps({"key": key}),
    ):
        with pytest.raises(TypeError) as caught:
            attempt()
        assert_hidden(key, "".join(traceback.format_exception(caught.value)))


@given(keys())
def test_traceback_hides_key_even_with_its_variables(text: str) -> None:
    key = ProductKey.parse(text)
    try:
        raise_about(key)
    except RuntimeError as error:
        inner = error.__traceback__.tb_next if error.__traceback__ else None
        told = traceback.TracebackException(
            RuntimeError, error, inner, capture_locals=True
        ).format()
        view = "".join(told)
        assert "held = " in view
        assert_hidden(key, view)


def raise_about(key: ProductKey) -> None:
    held = [Holder(key)]
    raise RuntimeError(key, held)


@given(keys(), keys())
def test_keys_are_equal_when_their_letters_are(one: str, other: str) -> None:
    first, second = ProductKey.parse(one), ProductKey.parse(other)
    assert (first == second) == (one == other)
    assert first == ProductKey.parse(one.lower())
    assert len({first, ProductKey.parse(one), second}) == len({one, other})
    assert first != one


@pytest.mark.parametrize(
    ("purchased", "spent", "held", "left"),
    [(None, 3, 1, None), (10, 3, 2, 5), (2, 3, 0, -1), (0, 0, 0, 0)],
)
def test_record_tells_what_is_left(
    purchased: int | None, spent: int, held: int, left: int | None
) -> None:
    record = KeyRecord(
        id=KeyId("k"),
        kind=KeyKind.MAK,
        last_five="T83GX",
        purchased=purchased,
        spent=spent,
        held=held,
        added_at=datetime.now(UTC),
    )
    assert record.available == left


def test_unlisted_key_is_named_by_what_may_be_shown() -> None:
    assert unlisted_key("T83GX") == "unlisted-T83GX"
