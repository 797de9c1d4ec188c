"""A card says who a station is, and a card that was tampered with says nothing."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.exchange.signing import new_station_keys, signer_of
from vamt_qt.exchange.station_card import card_text, read_card, read_card_file, write_card
from vamt_qt.licensing.errors import BadInputError, StoreError
from vamt_qt.licensing.secret import Secret
from vamt_qt.licensing.station import StationRole, fingerprint, is_fingerprint

KEYS = new_station_keys()
SIGNER = signer_of(KEYS)
CARD = card_text(SIGNER, "Lab 1", StationRole.LAB)
START = "VAMT-QT-STATION-1:"


def test_card_says_who_the_station_is(tmp_path: Path) -> None:
    write_card(tmp_path / "lab.card", CARD)
    shown = read_card_file(tmp_path / "lab.card")
    assert (shown.name, shown.role, shown.id) == ("Lab 1", StationRole.LAB, SIGNER.id)
    assert (shown.signing_key, shown.recipient) == (SIGNER.signing_key, SIGNER.recipient)
    assert read_card(f"  {CARD[:40]}\n{CARD[40:]} ") == shown


def test_no_byte_of_a_card_can_be_changed() -> None:
    text = CARD.removeprefix(START)
    whole = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    for place in range(len(whole)):
        other = bytearray(whole)
        other[place] ^= 1
        forged = START + urlsafe_b64encode(bytes(other)).rstrip(b"=").decode()
        with pytest.raises(BadInputError) as refusal:
            read_card(forged)
        assert refusal.value.code == "not-a-card"


@given(st.text(max_size=300) | st.text(max_size=300).map(lambda text: START + text))
def test_other_texts_are_no_cards(text: str) -> None:
    with pytest.raises(BadInputError):
        read_card(text)


def test_fingerprint_is_compared_however_it_is_grouped() -> None:
    spoken = fingerprint(SIGNER.id)
    assert [len(group) for group in spoken.split(" ")] == [5] * 8
    assert is_fingerprint(spoken, SIGNER.id)
    assert is_fingerprint(spoken.replace(" ", "-"), SIGNER.id)
    assert not is_fingerprint(spoken[:-1], SIGNER.id)
    assert not is_fingerprint("", SIGNER.id)


def test_private_keys_do_not_show_and_damaged_ones_say_so() -> None:
    assert "age" not in repr(KEYS).lower()
    assert repr(SIGNER) == f"<signer {SIGNER.id}>"
    for text in ("", "{}", '{"ed25519": "AAAA", "age": "x"}'):
        with pytest.raises(StoreError) as refusal:
            signer_of(Secret(text))
        assert refusal.value.code == "damaged"
