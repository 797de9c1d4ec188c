"""Two trips with a stick by command line, and what it says of damaged results."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.commands import Commands
from vamt_qt.lab.kit_player import AtTheMachine, play_kit
from vamt_qt.lab.lab import Lab, LabOptions


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    """Enough machines that ten of them take the client key."""
    with Lab(LabOptions(machines=16, seed=3, ill=())) as lab:
        yield lab


PASSPHRASE = "four plain words here"


def _ready(run: Commands, lab: Lab) -> str:
    """Enter the estate as machines without a network; return the whole client key."""
    sheet = lab.sheet
    listed = run.folder / "machines.csv"
    rows = [f"{truth.name},kit" for truth in lab.truths()]
    listed.write_text("\n".join(["name,carrier", *rows]))
    assert run("machines", "import", str(listed))["added"] == len(rows)
    run(
        "clearinghouse",
        "set",
        "lab",
        f"--url={sheet.clearinghouse_url}",
        f"--ca-file={sheet.ca_file}",
        stdin=sheet.clearinghouse_token.reveal(),
    )
    keys: Any = sheet.revealed()["keys"]
    key = next(str(key["key"]) for key in keys if str(key["key"]).endswith("2222C"))
    run("keys", "add", "--purchased=50", stdin=key)
    return key


def test_two_trips_license_what_no_network_reaches(lab: Lab, tmp_path: Path) -> None:
    run = Commands(tmp_path)
    key = _ready(run, lab)
    names = [t.name for t in lab.truths() if "2222C" in t.takes and not t.windows_now][:10]
    assert len(names) == 10
    issued = lab.clearinghouse.issued
    first, second = tmp_path / "trip-1", tmp_path / "trip-2"
    assert run("kit", "make", str(first), *names, "--key=2222C")["machines"] == len(names)
    for name in names:
        play_kit(first, lab.windows(name), AtTheMachine(secrets=(key,)))
    assert run("kit", "import", str(first), "--preview")["taken"] == len(names)
    assert run("kit", "import", str(first))["taken"] == len(names)
    batch = run("batch", "make", "--key=2222C")["batch"]
    run("batch", "seal", batch)
    run("batch", "submit", batch, "--clearinghouse=lab")
    assert run("kit", "make", str(second), *names)["deposits"] == len(names)
    for name in names:
        play_kit(second, lab.windows(name))
    assert run("kit", "import", str(second))["taken"] == len(names)
    assert all(lab.truth(name).windows_now for name in names)
    (usage,) = run("usage")
    assert (usage["spent"], usage["held"]) == (len(names), 0)
    assert lab.clearinghouse.issued - issued == len(names)
    assert run("ledger", "verify")["whole"]


def test_people_are_told_what_a_kit_holds_and_what_was_refused(lab: Lab, tmp_path: Path) -> None:
    run = Commands(tmp_path)
    key = _ready(run, lab)
    names = [truth.name for truth in lab.truths()][:2]
    told = run("kit", "make", str(tmp_path / "kit"), *names, "--key=2222C", as_json=False)
    assert "2 machines, 0 confirmation IDs" in told
    assert "…2222C is typed at each machine" in told
    for name in names:
        play_kit(tmp_path / "kit", lab.windows(name))
    damaged = tmp_path / "kit" / "results" / "0001-1.txt"
    damaged.write_bytes(damaged.read_bytes()[:-40])
    told = run("kit", "import", str(tmp_path / "kit"), status=3, as_json=False)
    assert "The result is damaged" in told
    assert "1 refused" in told
    assert run("kit", "import", str(tmp_path), "--preview", status=3)["refused"] == 1
    assert run("kit", "make", str(tmp_path / "kit"), status=15)["error"]["code"] == "folder-in-use"
    carried = ["kit", "make", str(tmp_path / "x"), names[0], "--carry-key"]
    run(*carried, status=2, as_json=False)
    carried.append("--key=2222C")
    assert run(*carried, stdin="short\n", status=2)["error"]["code"] == "weak-passphrase"
    assert run(*carried, stdin=f"{PASSPHRASE}\n")["key_travels"]
    assert not [said for said in run.said if key in said or PASSPHRASE in said]
