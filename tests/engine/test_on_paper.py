"""What is printed of a batch: codes that can be read from the paper, pages to read out."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.clearinghouse.batches import NOON, line, sealed
from tests.fixtures.stations import Station, station_in
from tests.reports.reading import pdf_pages
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchLine
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, ConfirmationId

CHANCE = random.Random(9)


def machine(number: int) -> BatchLine:
    ref = ActivationRef(f"{CHANCE.randbytes(16).hex()}/windows")
    found = line(CHANCE.randrange(10**40), size=6 if number % 2 else 7)
    return replace(found, activation=ref, machine_name=f"SECRET-{number}")


BATCH = sealed(*(machine(number) for number in range(50)))
SMALL = sealed(*(machine(number) for number in range(3)), name="5a11" + "0" * 28)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with station_in(tmp_path / "room") as station:
        with station.engine.desk.store.writing() as unit:
            for batch in (BATCH, SMALL):
                unit.add_batch(batch)
            unit.add_batch(Batch(id=BatchId("0" * 32), created_at=NOON))
        yield station


def test_codes_are_printed_two_on_a_page(station: Station, tmp_path: Path) -> None:
    path = tmp_path / "codes.pdf"
    told = station.call("batch.code-sheet", {"batch": BATCH.id, "path": str(path)})
    count = told["codes"]
    assert isinstance(count, int)
    pages = pdf_pages(path)
    assert len(pages) == -(-count // 2)
    text = "\n".join(pages)
    assert all(f"Code{number}of{count}" in text for number in range(1, count + 1))


def test_one_activation_a_page(station: Station, tmp_path: Path) -> None:
    path = tmp_path / "voice.pdf"
    told = station.call("batch.voice-pages", {"batch": SMALL.id, "path": str(path)})
    pages = pdf_pages(path)
    assert told["pages"] == len(pages) == len(SMALL.lines)
    for page, one in zip(pages, SMALL.lines, strict=True):
        assert one.machine_name in page
        assert all(group in page for group in str(one.iid).split("-"))
        assert "ABCDEFGH" in page
    key = f"key…{SMALL.lines[0].partial_key}"
    for show, told_of_the_key in (("nameless", True), ("iids", False)):
        order: dict[str, Json] = {"batch": SMALL.id, "path": str(path), "show": show}
        station.call("batch.voice-pages", order)
        text = "".join(pdf_pages(path))
        assert "SECRET" not in text
        assert (key in text) is told_of_the_key
        assert all(group in text for one in SMALL.lines for group in str(one.iid).split("-"))
    with pytest.raises(BadInputError, match="no way to export"):
        station.call("batch.voice-pages", {"batch": SMALL.id, "path": str(path), "show": "all"})


def test_only_what_is_not_answered_is_asked(station: Station, tmp_path: Path) -> None:
    first = AnswerLine(SMALL.lines[0].iid, ConfirmationId("1" * 48))
    answer = BatchAnswer(batch=SMALL.id, request=SMALL.digest, lines=(first,), answered_at=NOON)
    with station.engine.desk.store.writing() as unit:
        unit.save_batch(apply_answer(SMALL, answer))
    path = tmp_path / "voice.pdf"
    assert station.call("batch.voice-pages", {"batch": SMALL.id, "path": str(path)})["pages"] == 2
    assert "Line1of" not in "".join(pdf_pages(path))


@pytest.mark.parametrize("verb", ["batch.code-sheet", "batch.voice-pages"])
def test_nothing_is_written_down_of_what_cannot_be_printed(
    station: Station, tmp_path: Path, verb: str
) -> None:
    before = station.views.ledger_head()
    for path in (tmp_path / "x.txt", tmp_path / "absent" / "x.pdf"):
        with pytest.raises(BadInputError):
            station.call(verb, {"batch": SMALL.id, "path": str(path)})
    with pytest.raises(ConflictError):
        station.call(verb, {"batch": "0" * 32, "path": str(tmp_path / "x.pdf")})
    assert not list(tmp_path.glob("*.pdf"))
    assert station.views.ledger_head() == before
