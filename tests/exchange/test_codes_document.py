"""What docs/air-gap-codes.md says of the codes is what the program makes and reads."""

import re
from pathlib import Path

from tests.exchange.test_qr_pages import hundred_machines
from vamt_qt.exchange.qr_pages import LETTERS, gathered, read_page, split
from vamt_qt.licensing.show import Show

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "air-gap-codes.md").read_text()
VECTOR = re.findall(r"^VX1.*$", DOCUMENT, re.MULTILINE)
DATA = bytes(range(256))


def test_the_vector_is_read() -> None:
    (found,) = gathered(map(read_page, VECTOR)).values()
    assert found.joined() == DATA


def test_the_vector_is_written() -> None:
    assert [str(page) for page in split(DATA, 10)] == VECTOR


def test_the_numbers_of_codes_are_those_that_are_told() -> None:
    rows = re.findall(r"^\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", DOCUMENT, re.MULTILINE)
    told = {int(version): (int(letters), int(codes)) for version, letters, _, codes in rows}
    data = hundred_machines(Show.FULL)
    made = {version: (LETTERS[version], len(split(data, version))) for version in LETTERS}
    assert made.keys() == told.keys()
    for version, (letters, codes) in made.items():
        assert (letters, abs(codes - told[version][1]) <= 1) == (told[version][0], True)
