"""Machines that no network reaches: two trips with a stick, and the ledger is right."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.stations import Station, station_in
from tests.workflow.conftest import CLIENT
from vamt_qt.lab.kit_player import AtTheMachine, play_kit
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.facts import KeyRevealed

PASSPHRASE = "four plain words here"


@pytest.fixture(scope="module")
def wide_lab() -> Iterator[Lab]:
    """Enough machines that ten of them take the client key."""
    with Lab(LabOptions(machines=24, seed=3, ill=())) as lab:
        yield lab


def _clients(lab: Lab) -> list[str]:
    return [
        truth.name
        for truth in lab.truths()
        if "2222C" in truth.takes and not truth.windows_at_first
    ]


def _typed_key(lab: Lab) -> str:
    """What a person types where the key that ends with 2222C is asked for."""
    keys: Any = lab.sheet.revealed()["keys"]
    return next(str(key["key"]) for key in keys if str(key["key"]).endswith("2222C"))


def _play(lab: Lab, folder: Path, *names: str) -> None:
    typed = AtTheMachine(secrets=(_typed_key(lab),))
    for name in names:
        play_kit(folder, lab.windows(name), typed)


def _make(
    station: Station, folder: Path, names: Sequence[str], key: str = "", passphrase: str = ""
) -> Any:
    return station.call(
        "kit.make",
        {"machines": [*names], "path": str(folder), "key": key, "passphrase": passphrase},
    )


def _take_in(station: Station, *paths: Path, verb: str = "kit.import") -> Any:
    return station.call(verb, {"paths": [str(path) for path in paths]})


def _rows(told: Any) -> list[dict[str, Any]]:
    return list(told["results"])


def _counts(told: Any) -> tuple[int, int, int, int]:
    return told["taken"], told["failed"], told["passed"], told["refused"]


def _state(station: Station) -> object:
    """Everything that taking something in could change."""
    return (
        station.views.data_version(),
        station.views.machines(),
        station.views.activations(),
        station.views.ledger(limit=10_000),
    )


def _confirm(station: Station) -> None:
    key = station.key(CLIENT)
    batch = station.call("batch.make", {"key": key})["batch"]
    station.call("batch.seal", {"batch": batch})
    station.call("batch.submit", {"batch": batch, "clearinghouse": "lab"})


def _kinds(station: Station, name: str) -> list[str]:
    machine = station.views.machine_by_name(name)
    assert machine is not None
    return [entry.kind for entry in station.views.ledger(machine=machine.id)]


def test_ten_machines_come_back_licensed_and_each_is_counted_once(
    wide_lab: Lab, tmp_path: Path
) -> None:
    names = _clients(wide_lab)[:10]
    issued = wide_lab.clearinghouse.issued
    with station_in(tmp_path / "station", wide_lab) as station:
        key = station.key(CLIENT)
        made = _make(station, tmp_path / "1", names, key)
        assert (made["machines"], made["deposits"], made["key_travels"]) == (10, 0, False)
        _play(wide_lab, tmp_path / "1", *names)
        assert _counts(_take_in(station, tmp_path / "1")) == (
            10,
            0,
            0,
            0,
        )
        stages = {one.stage for one in station.views.activations(stages=(Stage.AWAITING_CID,))}
        assert stages == {Stage.AWAITING_CID}
        assert station.spent() == 0
        _confirm(station)
        assert (station.spent(), wide_lab.clearinghouse.issued - issued) == (10, 10)

        again = _make(station, tmp_path / "2", names)
        assert again["deposits"] == 10
        _play(wide_lab, tmp_path / "2", *names)
        told = _take_in(station, tmp_path / "2" / "results")
        assert _counts(told) == (10, 0, 0, 0)
        assert all("confirmation ID deposited" in row["changes"] for row in _rows(told))

        assert all(wide_lab.truth(name).windows_now for name in names)
        assert (station.spent(), wide_lab.clearinghouse.issued - issued) == (10, 10)
        assert sum(row.held for row in station.views.usage()) == 0
        assert len(station.views.activations(stages=(Stage.LICENSED,))) == 10
        assert not station.views.open_intents()
        assert station.call("ledger.verify")["whole"]


def test_the_ledger_tells_the_same_as_of_a_run_over_the_network(
    wide_lab: Lab, tmp_path: Path
) -> None:
    by_stick, by_wire = _clients(wide_lab)[10:12]
    with station_in(tmp_path / "station", wide_lab) as station:
        key = station.key(CLIENT)
        _make(station, tmp_path / "1", [by_stick], key)
        _play(wide_lab, tmp_path / "1", by_stick)
        _take_in(station, tmp_path / "1")
        station.call("activate", {"machines": [by_wire], "key": key, "stop_after_collecting": True})
        line = next(row.id for row in station.views.batch_rows())
        station.call("batch.submit", {"batch": line, "clearinghouse": "lab"})
        _confirm(station)
        _make(station, tmp_path / "2", [by_stick])
        _play(wide_lab, tmp_path / "2", by_stick)
        _take_in(station, tmp_path / "2")
        station.call("deposit", {"machines": [by_wire]})

        told = [[k for k in _kinds(station, name) if k != "probed"] for name in (by_stick, by_wire)]
        assert told[0] == [kind for kind in told[1] if kind != "host-key-trusted"]
        assert {"key-installed", "iid-collected", "deposited", "status-observed"} <= set(told[0])


def test_a_key_that_travels_is_opened_there_and_noted_here(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    key = station.key(CLIENT)
    with pytest.raises(BadInputError, match="passphrase"):
        _make(station, tmp_path / "kit", clients[:1], key, "short")
    assert not (tmp_path / "kit").exists()
    _make(station, tmp_path / "kit", clients[:1], key, PASSPHRASE)
    (noted,) = [e for e in station.views.ledger(limit=10_000) if isinstance(e.fact, KeyRevealed)]
    assert "carry kit" in noted.stamp.reason
    play_kit(
        tmp_path / "kit",
        lab.windows(clients[0]),
        AtTheMachine(secrets=("a typing error", PASSPHRASE)),
    )
    (row,) = _rows(_take_in(station, tmp_path / "kit"))
    assert row["changes"] == ["key …2222C installed", "installation ID collected"]
    for file in (tmp_path / "kit").rglob("*.txt"):
        assert _typed_key(lab) not in file.read_text("utf-8-sig")


def test_who_does_not_know_the_key_installs_nothing(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    key = station.key(CLIENT)
    _make(station, tmp_path / "kit", clients[:1], key)
    play_kit(tmp_path / "kit", lab.windows(clients[0]), AtTheMachine(secrets=("?", "??", "???")))
    told = _take_in(station, tmp_path / "kit")
    assert _counts(told) == (0, 1, 0, 0)
    assert _rows(told)[0]["failure"]["code"] == "no-key"
    assert "key-installed" not in _kinds(station, clients[0])


def test_a_preview_says_the_same_and_keeps_nothing(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    paths = [tmp_path / "kit"]
    _make(station, tmp_path / "kit", clients, station.key(CLIENT))
    _play(lab, tmp_path / "kit", *clients)
    before = _state(station)
    seen = _take_in(station, *paths, verb="kit.preview")
    assert _state(station) == before
    assert seen == _take_in(station, *paths)


def test_what_is_repeated_changes_nothing(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    name, paths = clients[0], [tmp_path / "kit"]
    key = station.key(CLIENT)
    _make(station, tmp_path / "kit", [name], key)
    _play(lab, tmp_path / "kit", name)
    _take_in(station, *paths)
    before = _state(station)
    assert _counts(_take_in(station, *paths)) == (0, 0, 1, 0)
    assert _state(station) == before
    # Run again there, it finds its work done; only the visit is news.
    known = _kinds(station, name)
    _play(lab, tmp_path / "kit", name)
    told = _take_in(station, *paths)
    assert _counts(told) == (1, 0, 1, 0)
    assert [row["changes"] for row in _rows(told)] == [[], []]
    assert _kinds(station, name) == known


def test_an_older_result_does_not_undo_a_later_one(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    name = clients[0]
    key = station.key(CLIENT)
    _make(station, tmp_path / "kit", [name], key)
    _play(lab, tmp_path / "kit", name)
    lab.change_hardware(name)
    _play(lab, tmp_path / "kit", name)
    first, second = sorted((tmp_path / "kit" / "results").iterdir())
    _take_in(station, second)
    before = _state(station)
    told = _take_in(station, first)
    assert _rows(told)[0]["refused"]["code"] == "older-result"
    assert _state(station) == before


def test_a_result_does_not_undo_what_the_network_told_later(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    name, key = clients[0], station.key(CLIENT)
    station.call("probe", {"machines": [name]})
    _make(station, tmp_path / "1", [name])
    _play(lab, tmp_path / "1", name)
    station.call("install-key", {"machines": [name], "key": key})
    before = _state(station)
    (row,) = _rows(_take_in(station, tmp_path / "1"))
    assert row["refused"]["code"] == "older-result"
    assert _state(station) == before
    # A new kit was played after that look, however wrong the clock there is.
    _make(station, tmp_path / "2", [name])
    play_kit(tmp_path / "2", lab.windows(name), AtTheMachine(at=datetime(2009, 1, 1, tzinfo=UTC)))
    assert _counts(_take_in(station, tmp_path / "2")) == (1, 0, 0, 0)


def test_what_is_damaged_or_foreign_is_refused_and_the_rest_is_taken(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    key = station.key(CLIENT)
    _make(station, tmp_path / "kit", clients, key)
    with station_in(tmp_path / "other", lab) as other:
        _make(other, tmp_path / "foreign", clients[:1], other.key(CLIENT))
    _play(lab, tmp_path / "foreign", clients[0])
    _play(lab, tmp_path / "kit", *clients)
    damaged, *whole = sorted((tmp_path / "kit" / "results").iterdir())
    kept = damaged.read_bytes()
    damaged.write_bytes(kept[:-40])
    refused = [damaged, tmp_path / "foreign"]
    before = _state(station)
    told = _take_in(station, *refused)
    assert [row["refused"]["code"] for row in _rows(told)] == ["damaged-result", "foreign-result"]
    assert _state(station) == before
    told = _take_in(station, *refused, tmp_path / "kit")
    assert _counts(told) == (len(whole), 0, 0, 2)
    damaged.write_bytes(kept)
    told = _take_in(station, damaged)
    assert _counts(told) == (1, 0, 0, 0)


def test_two_computers_do_not_answer_for_one_machine(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    first, second = clients[:2]
    _make(station, tmp_path / "kit", [first, second])
    _play(lab, tmp_path / "kit", first)
    mistyped = AtTheMachine(computer="WIN-7F3K", number="1")
    play_kit(tmp_path / "kit", lab.windows(second), mistyped)
    told = _take_in(station, tmp_path / "kit")
    assert _counts(told) == (1, 0, 0, 1)
    assert _rows(told)[1]["refused"]["code"] == "other-computer"


def test_another_board_makes_the_confirmation_id_useless_and_says_so(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    name = clients[0]
    key = station.key(CLIENT)
    _make(station, tmp_path / "1", [name], key)
    _play(lab, tmp_path / "1", name)
    _take_in(station, tmp_path / "1")
    _confirm(station)
    _make(station, tmp_path / "2", [name])
    lab.change_hardware(name)
    _play(lab, tmp_path / "2", name)
    (row,) = _rows(_take_in(station, tmp_path / "2"))
    assert row["failure"]["code"] == "iid-changed"
    assert row["changes"] == ["installation ID collected"]
    (again,) = station.views.activations(stages=(Stage.AWAITING_CID,))
    assert (again.cid, station.spent()) == (None, 1)


def test_a_machine_that_was_set_up_anew_gets_its_stored_answer(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    name = clients[0]
    key = station.key(CLIENT)
    for trip in ("1", "2"):
        _make(station, tmp_path / trip, [name], key)
        _play(lab, tmp_path / trip, name)
        _take_in(station, tmp_path / trip)
        if trip == "1":
            _confirm(station)
    assert lab.truth(name).windows_now
    lab.reimage(name)
    _make(station, tmp_path / "3", [name], key)
    _play(lab, tmp_path / "3", name)
    (row,) = _rows(_take_in(station, tmp_path / "3"))
    assert row["changes"][-1] == "its stored confirmation ID is used again, nothing spent"
    _make(station, tmp_path / "4", [name])
    _play(lab, tmp_path / "4", name)
    _take_in(station, tmp_path / "4")
    assert (lab.truth(name).windows_now, station.spent()) == (True, 1)


def test_a_wrong_edition_is_told_with_its_code(wide_lab: Lab, tmp_path: Path) -> None:
    server = next(
        truth.name
        for truth in wide_lab.truths()
        if "2222C" not in truth.takes and not truth.windows_at_first
    )
    with station_in(tmp_path / "station", wide_lab) as station:
        _make(station, tmp_path / "kit", [server], station.key(CLIENT))
        _play(wide_lab, tmp_path / "kit", server)
        (row,) = _rows(_take_in(station, tmp_path / "kit"))
        assert row["failure"]["hresult"] in {0xC004F050, 0xC004F069}
        machine = station.views.machine_by_name(server)
        assert machine is not None
        assert machine.identity == wide_lab.windows(server).spec.identity


def test_a_kit_is_not_mixed_up_and_can_always_be_made_again(
    station: Station, clients: list[str], tmp_path: Path
) -> None:
    _make(station, tmp_path / "kit", clients)
    with pytest.raises(ConflictError, match="not empty"):
        _make(station, tmp_path / "kit", clients)
    # The stick was pulled in the middle: what is there is thrown away and the kit made again.
    (tmp_path / "kit" / "manifest.txt").unlink()
    shutil.rmtree(tmp_path / "kit")
    assert _make(station, tmp_path / "kit", clients)["machines"] == len(clients)


def test_without_names_the_kit_is_for_the_machines_of_its_carrier(
    station: Station, tmp_path: Path
) -> None:
    with pytest.raises(BadInputError, match="no machine"):
        station.call("kit.make", {"path": str(tmp_path / "kit")})
    station.call("machines.add", {"name": "ISLAND", "carrier": "kit"})
    station.call("kit.make", {"path": str(tmp_path / "kit")})
    plan = (tmp_path / "kit" / "what-to-do.txt").read_text("utf-8-sig")
    assert plan.count("[ ]") == 1


def test_clocks_there_may_be_wrong(
    lab: Lab, station: Station, clients: list[str], tmp_path: Path
) -> None:
    name = clients[0]
    _make(station, tmp_path / "kit", [name])
    for year in (2031, 2009):
        at = AtTheMachine(at=datetime(year, 1, 1, tzinfo=UTC))
        play_kit(tmp_path / "kit", lab.windows(name), at)
    told = _take_in(station, tmp_path / "kit")
    assert _counts(told) == (2, 0, 0, 0)
    assert json.dumps(told)
