"""A batch goes out and its answer comes back, by each way across the gap, at the command line."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange.photographs import photographed
from tests.fixtures.commands import Commands
from tests.fixtures.island import can_be_made, island
from tests.fixtures.round_trip import Sides
from tests.fixtures.stations import station_in
from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.lab.clearinghouse_server import ClearinghouseServer, PemFiles
from vamt_qt.lab.keys import clearinghouse_keys
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.secret import Secret

pytestmark = pytest.mark.slow


@pytest.fixture
def lab() -> Iterator[Lab]:
    with Lab(LabOptions(machines=6, seed=3, ill=())) as lab:
        yield lab


@pytest.fixture
def sides(lab: Lab, tmp_path: Path) -> Sides:
    """A station that knows the estate, and one outside that knows the clearinghouse."""
    with station_in(tmp_path / "inside", lab):
        pass
    with station_in(tmp_path / "outside") as outside:
        clearinghouse = lab.sheet.revealed()["clearinghouse"]
        assert isinstance(clearinghouse, dict)
        outside.call("clearinghouses.set", {"name": "lab", **clearinghouse})
    stick = tmp_path / "stick"
    stick.mkdir()
    sides = Sides(Commands(tmp_path / "inside"), Commands(tmp_path / "outside"), stick)
    sides.introduce()
    return sides


@pytest.fixture
def clients(lab: Lab) -> list[str]:
    truths = [truth for truth in lab.truths() if "2222C" in truth.takes]
    return [truth.name for truth in truths if not truth.windows_at_first]


def _settled(sides: Sides, lab: Lab, clients: list[str]) -> None:
    """Every machine is licensed by its own word, and everybody counts alike."""
    assert len(clients) > 2
    assert sides.settle(len(clients)) == lab.clearinghouse.issued == len(clients)
    assert all(lab.truth(name).windows_now for name in clients)


@pytest.mark.parametrize("closed", [False, True], ids=["signed", "encrypted"])
def test_by_file(lab: Lab, sides: Sides, clients: list[str], closed: bool) -> None:
    batch = sides.collect(clients)
    request, answer = (str(sides.stick / f"{name}.vamtqt") for name in ("request", "answer"))
    for writer, reader, path in (
        (sides.inside, sides.outside, request),
        (sides.outside, sides.inside, answer),
    ):
        to = ["--to", reader("station", "show")["id"], "--encrypt"] if closed else []
        writer("batch", "export", batch, path, *to)
        assert (clients[0].encode() in Path(path).read_bytes()) is (path == request and not closed)
        looked = reader("batch", "import", "--preview", path)
        assert (looked["new"], looked["encrypted"]) == (len(clients), closed)
        assert reader("batch", "import", path)["lines"] == len(clients)
        if path == request:
            sides.submit(batch, len(clients))
    _settled(sides, lab, clients)
    sides.came_in_as_it_left()


def test_by_photographs_of_codes(lab: Lab, sides: Sides, clients: list[str]) -> None:
    batch = sides.collect(clients)
    dice = random.Random(7)
    for writer, reader in ((sides.inside, sides.outside), (sides.outside, sides.inside)):
        drawn, taken = (sides.stick / f"{len(list(sides.stick.iterdir()))}-{n}" for n in "ab")
        drawn.mkdir()
        taken.mkdir()
        writer("batch", "codes", batch, f"--folder={drawn}", "--version=10")
        codes = sorted(drawn.iterdir())
        assert len(codes) > 1
        shown = dice.sample(range(len(codes)), len(codes))
        for place, number in enumerate(shown[1:]):
            photograph = photographed(codes[number].read_bytes(), dice)
            (taken / f"IMG_{place}.JPG").write_bytes(photograph)
        found = reader("batch", "scan", str(taken))
        assert (found["missing"], "imported" in found) == ([shown[0] + 1], False)
        assert str(shown[0] + 1) in reader("batch", "scans", as_json=False)
        last = sides.stick / "last.jpg"
        last.write_bytes(photographed(codes[shown[0]].read_bytes(), dice))
        assert reader("batch", "scan", str(last))["imported"]["lines"] == len(clients)
        if writer is sides.inside:
            sides.submit(batch, len(clients))
    _settled(sides, lab, clients)
    sides.came_in_as_it_left()


def test_by_table(lab: Lab, sides: Sides, clients: list[str]) -> None:
    """Half of it is filled in by a person in the lab's own table, the rest comes as a table."""
    batch = sides.collect(clients)
    request, ours, theirs = (str(sides.stick / name) for name in ("r.vamtqt", "o.csv", "t.csv"))
    sides.inside("batch", "export", batch, request)
    sides.outside("batch", "import", request)
    sides.submit(batch, len(clients))
    sides.inside("batch", "export", batch, ours, "--csv")
    sides.outside("batch", "export", batch, theirs, "--csv")
    told = {row["installation_id"]: row["confirmation_id"] for row in _rows(theirs)}
    rows = _rows(ours)
    assert not any(row["confirmation_id"] for row in rows)
    with Path(ours).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=";")
        writer.writeheader()
        for row in rows[:2]:
            writer.writerow(row | {"confirmation_id": told[row["installation_id"]]})
    assert sides.inside("batch", "import", ours)["missing"] == len(clients) - 2
    assert sides.inside("batch", "import", theirs)["missing"] == 0
    _settled(sides, lab, clients)


def _rows(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_by_hand(lab: Lab, sides: Sides, clients: list[str]) -> None:
    """The connected station reads the confirmation IDs out, the lab types them."""
    batch = sides.collect(clients)
    request = str(sides.stick / "r.vamtqt")
    sides.inside("batch", "export", batch, request, "--show=nameless")
    sides.outside("batch", "import", request)
    sides.submit(batch, len(clients))
    read_out = {line["iid"]: line["cid"] for line in sides.outside("batch", "show", batch)}
    asked = [line["iid"] for line in sides.inside("batch", "show", batch)]
    typed = "".join(f"{read_out[iid]}\n" for iid in asked)
    assert sides.inside("batch", "by-hand", batch, stdin=typed)["open"] == []
    _settled(sides, lab, clients)


@pytest.mark.skipif(not can_be_made(), reason="network namespaces cannot be made here")
def test_no_way_but_the_stick_leads_from_the_lab_to_the_clearinghouse(
    pem: PemFiles, tmp_path: Path
) -> None:
    """The lab stands in a network of its own; the clearinghouse and its station stand outside."""
    core, token = MockClearinghouse(clearinghouse_keys()), Secret("fictional-token")
    stick, outside = tmp_path / "stick", Commands(tmp_path / "outside")
    stick.mkdir()
    with (
        ClearinghouseServer(core, token, pem=pem) as server,
        island(tmp_path / "inside") as inside,
    ):
        words = (f"--url={server.url}", f"--ca-file={pem.certificate}")
        outside("clearinghouse", "set", "lab", *words, stdin=token.reveal())
        sides = Sides(inside, outside, stick)
        sides.introduce()
        there = inside.ask({})
        assert (there["networks"], there["routes"]) == (["lo"], [])
        assert inside.ask({"reach": int(server.url.rpartition(":")[2])}) is False
        clients = there["clients"]
        batch = sides.collect(clients)
        for name in ("request", "answer"):
            writer, reader = (inside, outside) if name == "request" else (outside, inside)
            path = str(stick / f"{name}.vamtqt")
            writer("batch", "export", batch, path)
            assert reader("batch", "import", path)["lines"] == len(clients)
            if name == "request":
                sides.submit(batch, len(clients))
        assert sides.settle(len(clients)) == core.issued == len(clients)
        sides.came_in_as_it_left()
        there = inside.ask({})
        assert all(there["licensed"][name] for name in clients)
        assert there["issued"] == 0
