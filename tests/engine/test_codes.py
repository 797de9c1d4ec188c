"""A batch goes as codes from one station to another: shown, photographed, and taken in."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from tests.clearinghouse.batches import line, sealed
from tests.fixtures.commands import Commands
from tests.fixtures.stations import Station, introduce, station_in
from vamt_qt.exchange.qr_images import png
from vamt_qt.exchange.qr_pages import Page, split
from vamt_qt.licensing.batch import BatchLine
from vamt_qt.licensing.errors import BadInputError, LicensingError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import ActivationRef

CHANCE = random.Random(5)


def machine(number: int) -> BatchLine:
    ref = ActivationRef(f"{CHANCE.randbytes(16).hex()}/windows")
    return replace(line(CHANCE.randrange(10**40)), activation=ref, machine_name=f"PC-{number}")


BATCH = sealed(*(machine(number) for number in range(50)))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Station]:
    """A station in the lab that has sealed a batch."""
    with station_in(tmp_path / "room") as station:
        with station.engine.desk.store.writing() as unit:
            unit.add_batch(BATCH)
        yield station


@pytest.fixture
def outside(room: Station, tmp_path: Path) -> Iterator[Station]:
    with station_in(tmp_path / "outside") as station:
        introduce(room, station)
        yield station


def photographs(station: Station, folder: Path) -> list[Path]:
    """What a camera makes of the codes on the screen."""
    result = station.call("batch.codes", {"batch": BATCH.id})
    codes, border = result["codes"], result["border"]
    assert isinstance(codes, list)
    assert isinstance(border, int)
    paths = []
    for code in codes:
        assert isinstance(code, dict)
        path = folder / f"IMG_{code['number']}.jpg"
        path.write_bytes(_photograph(code["rows"], border))
        paths.append(path)
    return paths


def _photograph(rows: Json, border: int) -> bytes:
    assert isinstance(rows, list)
    size = len(rows) + 2 * border
    image = Image.new("L", (size, size), 255)
    for y, row in enumerate(rows, start=border):
        for x, dark in enumerate(str(row), start=border):
            image.putpixel((x, y), 0 if dark == "1" else 255)
    shown = image.resize((size * 5, size * 5), Image.Resampling.NEAREST)
    blurred = shown.rotate(7, Image.Resampling.BICUBIC, expand=True, fillcolor=180)
    stream = BytesIO()
    blurred.filter(ImageFilter.GaussianBlur(1)).save(stream, "JPEG", quality=60)
    return stream.getvalue()


def scan(station: Station, *paths: Path, **given: Json) -> dict[str, Json]:
    return station.call("batch.scan", {"paths": [str(path) for path in paths], **given})


def test_half_today_and_half_tomorrow(room: Station, outside: Station, tmp_path: Path) -> None:
    taken = photographs(room, tmp_path)
    assert len(taken) > 2
    left_out = taken.pop(1)
    CHANCE.shuffle(taken)
    first = scan(outside, *taken[1:], apply=True)
    assert (first["have"], first["whole"]) == (len(taken) - 1, False)
    second = scan(outside, taken[0], taken[0], apply=True)
    assert (second["have"], second["total"], second["missing"]) == (len(taken), len(taken) + 1, [2])
    assert outside.views.batch_rows() == ()
    assert outside.call("batch.scans")["sets"] == second["sets"]
    looked = scan(outside, left_out)
    assert (looked["missing"], looked["whole"]) == ([], True)
    assert outside.views.batch_rows() == ()
    assert Path(str(looked["path"])).is_file()
    applied = scan(outside, set=looked["set"], apply=True)
    match applied["imported"]:
        case {"batch": name, "lines": lines}:
            assert (name, lines) == (BATCH.id, len(BATCH.lines))
        case _:
            pytest.fail("nothing was taken in")
    assert outside.call("batch.scans")["sets"] == []
    assert list((outside.views.data_dir / "scans").iterdir()) == []


def test_pictures_of_codes_and_a_folder_of_them(
    room: Station, outside: Station, tmp_path: Path
) -> None:
    folder = tmp_path / "codes"
    with pytest.raises(BadInputError):
        room.call("batch.code-images", {"batch": BATCH.id, "folder": str(folder)})
    folder.mkdir()
    made = room.call("batch.code-images", {"batch": BATCH.id, "folder": str(folder)})
    assert made["files"] == [str(path) for path in sorted(folder.iterdir())]
    assert scan(outside, folder)["whole"] is True
    assert not list(room.views.data_dir.glob("codes-*"))


def test_two_sets_and_what_is_damaged_are_told_apart(outside: Station, tmp_path: Path) -> None:
    one, two = (split(random.Random(seed).randbytes(1500)) for seed in (1, 2))
    damaged = str(one[0])[:-3] + "000"
    for number, text in enumerate((str(one[0]), str(two[1]), damaged, "https://example.org")):
        (tmp_path / f"{number}.png").write_bytes(png(text))
    (tmp_path / "blank.png").write_bytes(b"")
    found = scan(outside, tmp_path)
    assert found["sets"] == [
        {"set": page.set_name, "have": 1, "total": 2, "missing": [missing], "whole": False}
        for page, missing in ((one[0], 2), (two[1], 1))
    ]
    assert found["other"] == 1
    assert found["refused"] == [f"Code 1 of set {one[0].set_name} is damaged"]
    assert found["unread"] == [
        {"file": str(tmp_path / "blank.png"), "reason": "The file is no picture, or it is damaged"}
    ]
    outside.call("batch.discard-scan", {"set": one[0].set_name})
    assert outside.call("batch.scans")["sets"] == found["sets"][1:]


def test_what_contradicts_or_is_no_bundle_changes_nothing(outside: Station, tmp_path: Path) -> None:
    (whole,) = split(b"no bundle at all")
    other = Page(whole.set_name, 1, 2, b"x")
    (tmp_path / "whole.png").write_bytes(png(str(whole)))
    (tmp_path / "other.png").write_bytes(png(str(other)))
    before = outside.views.ledger_head()
    for paths in ([tmp_path], [tmp_path / "whole.png"]):
        with pytest.raises(LicensingError):
            scan(outside, *paths, apply=True)
    assert (outside.views.batch_rows(), outside.views.ledger_head()) == ((), before)
    place: dict[str, Json] = {"set": whole.set_name, "have": 1, "total": 1, "missing": []}
    assert outside.call("batch.scans")["sets"] == [{**place, "whole": True}]


def test_pictures_without_a_code_and_unknown_sets(outside: Station, tmp_path: Path) -> None:
    (tmp_path / "site.png").write_bytes(png("https://example.org"))
    wrong: list[dict[str, Json]] = [
        {"paths": [str(tmp_path)]},
        {"set": "0123456789"},
        {"set": "../../x"},
    ]
    for given in wrong:
        with pytest.raises(BadInputError) as caught:
            outside.call("batch.scan", given)
        assert caught.value.hint
    with pytest.raises(BadInputError):
        outside.call("batch.discard-scan", {"set": "../../passphrase"})


@pytest.mark.parametrize("content", ["", "[", '{"codes": 7}', '{"codes": ["x", 7, "VX1"]}'])
def test_a_damaged_note_of_a_scan_is_begun_anew(
    outside: Station, tmp_path: Path, content: str
) -> None:
    (page,) = split(b"some bytes")
    folder = outside.views.data_dir / "scans"
    folder.mkdir()
    (folder / f"{page.set_name}.json").write_text(content)
    assert outside.call("batch.scans")["sets"] == []
    (tmp_path / "1.png").write_bytes(png(str(page)))
    assert scan(outside, tmp_path / "1.png")["whole"] is True


def test_a_batch_that_is_too_large_is_refused_before_anything_is_written_down(
    room: Station, tmp_path: Path
) -> None:
    large = sealed(*map(machine, range(220)), name="ba7c0000000000000000000000000002")
    with room.engine.desk.store.writing() as unit:
        unit.add_batch(large)
    before = room.views.ledger_head()
    for version, code in ((10, "too-many-codes"), (11, "unknown-version")):
        with pytest.raises(BadInputError) as caught:
            room.call("batch.codes", {"batch": large.id, "version": version})
        assert caught.value.code == code
    folder: dict[str, Json] = {"batch": BATCH.id, "folder": str(tmp_path)}
    for wrong in ({"kind": "exe"}, {"minisign": True}, {"version": 11}):
        with pytest.raises(BadInputError):
            room.call("batch.code-images", {**folder, **wrong})
    assert room.views.ledger_head() == before


def test_of_several_sets_one_that_is_refused_holds_up_no_other(
    room: Station, outside: Station, tmp_path: Path
) -> None:
    second = sealed(machine(51), name="ba7c0000000000000000000000000003")
    with room.engine.desk.store.writing() as unit:
        unit.add_batch(second)
    (foreign,) = split(b"no bundle at all")
    (tmp_path / "0.png").write_bytes(png(str(foreign)))
    for batch in (BATCH, second):
        order: dict[str, Json] = {"batch": batch.id, "folder": str(tmp_path), "show": "iids"}
        room.call("batch.code-images", order)
    sets = scan(outside, tmp_path, apply=True)["sets"]
    assert isinstance(sets, list)
    told = [one.get("failure") or one["imported"] for one in sets if isinstance(one, dict)]
    assert isinstance(told[0], dict)
    assert told[0]["code"] == "not-a-bundle"
    assert {row.id for row in outside.views.batch_rows()} == {BATCH.id, second.id}
    match outside.call("batch.scans")["sets"]:
        case [{"set": left}]:
            assert left == foreign.set_name
        case _:
            pytest.fail("another set is left than the one that was refused")


def test_by_command_line(tmp_path: Path) -> None:
    with station_in(tmp_path / "room") as station, station.engine.desk.store.writing() as unit:
        unit.add_batch(BATCH)
    run, folder = Commands(tmp_path / "room"), tmp_path / "codes"
    folder.mkdir()
    drawn = run("batch", "codes", BATCH.id[:6], as_json=False)
    assert "Code 1 of" in drawn
    assert "█" in drawn
    run("batch", "codes", BATCH.id[:6], f"--folder={folder}")
    first, *others = sorted(folder.iterdir())
    run("batch", "code-sheet", BATCH.id[:6], str(tmp_path / "codes.pdf"), "--show=iids")
    refused = run("batch", "codes", BATCH.id[:6], "--encrypt", status=2)
    assert refused["error"]["code"] == "no-receiver"
    pages = run("batch", "voice-pages", BATCH.id[:6], str(tmp_path / "voice.pdf"), as_json=False)
    assert f"Wrote {len(BATCH.lines)} pages" in pages
    outside = Commands(tmp_path / "outside")
    said = outside("batch", "scan", *map(str, others), "--look-only", as_json=False)
    assert f"{len(others)} of {len(others) + 1} codes; missing: 1." in said
    assert "missing: 1." in outside("batch", "scans", as_json=False)
    assert "whole" in outside("batch", "scan", str(first), "--look-only", as_json=False)
    (left,) = outside("batch", "scans")["sets"]
    outside("batch", "discard-scan", left["set"])
    assert outside("batch", "scans")["sets"] == []
