"""A batch goes out and its answer comes back, by each way across the gap, at the command line.

The lab and its station are in a network of their own from which no route leads out.
"""

from __future__ import annotations

import csv
import random
from pathlib import Path

import pytest

from tests.exchange.photographs import photographed
from tests.fixtures.gap import Gap
from tests.fixtures.island import can_be_made

pytestmark = pytest.mark.slow


@pytest.mark.skipif(not can_be_made(), reason="network namespaces cannot be made here")
def test_no_network_leads_from_the_lab_to_the_clearinghouse(gap: Gap) -> None:
    there = gap.lab.ask({})
    assert (there["networks"], there["routes"]) == (["lo"], [])
    assert gap.lab.ask({"reach": int(gap.url.rpartition(":")[2])}) is False


@pytest.mark.parametrize("closed", [False, True], ids=["signed", "encrypted"])
def test_by_file(gap: Gap, closed: bool) -> None:
    sides, clients = gap.sides, gap.clients
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
    gap.settled()
    sides.came_in_as_it_left()


def test_by_photographs_of_codes(gap: Gap) -> None:
    sides, clients = gap.sides, gap.clients
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
    gap.settled()
    sides.came_in_as_it_left()


def test_by_table(gap: Gap) -> None:
    """Half of it is filled in by a person in the lab's own table, the rest comes as a table."""
    sides, clients = gap.sides, gap.clients
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
    gap.settled()


def _rows(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_by_hand(gap: Gap) -> None:
    """The connected station reads the confirmation IDs out, the lab types them."""
    sides, clients = gap.sides, gap.clients
    batch = sides.collect(clients)
    request = str(sides.stick / "r.vamtqt")
    sides.inside("batch", "export", batch, request, "--show=nameless")
    sides.outside("batch", "import", request)
    sides.submit(batch, len(clients))
    read_out = {line["iid"]: line["cid"] for line in sides.outside("batch", "show", batch)}
    asked = [line["iid"] for line in sides.inside("batch", "show", batch)]
    typed = "".join(f"{read_out[iid]}\n" for iid in asked)
    assert sides.inside("batch", "by-hand", batch, stdin=typed)["open"] == []
    gap.settled()
