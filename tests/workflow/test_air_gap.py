"""The same job by file: collected in one data directory, answered in another one."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.clearinghouse.batches import line, sealed
from tests.fixtures.stations import Station, introduce, station_in
from tests.workflow.conftest import CLIENT
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.engine.stations import own_signer
from vamt_qt.exchange.minisign_check import signer_of_file
from vamt_qt.exchange.table import write_table
from vamt_qt.lab.lab import Lab
from vamt_qt.licensing.errors import ConflictError, ExchangeRejectedError, LicensingError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import InstallationId


@pytest.fixture
def connected(lab: Lab, station: Station, tmp_path: Path) -> Iterator[Station]:
    """A station outside the room: it knows the clearinghouse, and the lab by its fingerprint."""
    with station_in(tmp_path / "connected") as outside:
        clearinghouse = lab.sheet.revealed()["clearinghouse"]
        assert isinstance(clearinghouse, dict)
        outside.call("clearinghouses.set", {"name": "lab", **clearinghouse})
        introduce(station, outside)
        yield outside


def _collected(station: Station, clients: list[str]) -> str:
    result = station.call(
        "activate",
        {"machines": [*clients], "key": station.key(CLIENT), "stop_after_collecting": True},
    )
    assert (result["done"], result["spent"]) == (len(clients), 0)
    (batch,) = station.views.batch_rows()
    return batch.id


def _held(station: Station) -> int:
    return sum(row.held for row in station.views.usage())


def test_a_batch_goes_out_and_its_answer_comes_back(
    lab: Lab, station: Station, connected: Station, clients: list[str], tmp_path: Path
) -> None:
    batch = _collected(station, clients)
    assert _held(station) == len(clients)
    request, answer = str(tmp_path / "request.vamtqt"), str(tmp_path / "answer.vamtqt")
    station.call("batch.export", {"batch": batch, "path": request})

    taken = connected.call("batch.import", {"path": request})
    assert (taken["direction"], taken["lines"], taken["known"]) == ("request", len(clients), False)
    assert connected.call("batch.import", {"path": request})["known"] is True
    connected.call("batch.submit", {"batch": batch, "clearinghouse": "lab"})
    connected.call("batch.export", {"batch": batch, "path": answer})
    assert connected.views.counts().machines == 0

    before = station.views.ledger_head()
    looked = station.call("batch.preview", {"path": answer})
    assert (looked["new"], looked["known"], looked["rejected"]) == (len(clients), 0, 0)
    assert looked["changes"] == [f"{len(clients)} lines get their confirmation ID"]
    assert (looked["trusted"], station.views.ledger_head()) == (True, before)
    first = station.call("batch.import", {"path": answer})
    looked = station.call("batch.preview", {"path": answer})
    assert (looked["new"], looked["known"], looked["changes"]) == (0, len(clients), [])
    assert (first["new"], first["missing"]) == (len(clients), 0)
    assert station.call("batch.import", {"path": answer})["new"] == 0
    assert _held(station) == 0
    result = station.call("deposit")
    assert (result["done"], result["failed"]) == (len(clients), 0)
    assert station.spent() == connected.spent() == lab.clearinghouse.issued == len(clients)
    assert all(lab.truth(name).windows_now for name in clients)
    for side in (station, connected):
        assert side.call("ledger.verify")["whole"] is True


def test_a_table_is_filled_in_and_taken_back(
    lab: Lab, station: Station, connected: Station, clients: list[str], tmp_path: Path
) -> None:
    batch = _collected(station, clients)
    sheet, request = tmp_path / "batch.csv", str(tmp_path / "request.vamtqt")
    station.call("batch.export", {"batch": batch, "path": request})
    connected.call("batch.import", {"path": request})
    connected.call("batch.submit", {"batch": batch, "clearinghouse": "lab"})
    connected.call("batch.export", {"batch": batch, "path": str(sheet), "format": "csv"})
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        assert all(row["confirmation_id"] for row in csv.DictReader(file))
    taken = station.call("batch.import", {"path": str(sheet)})
    assert (taken["confirmed"], taken["missing"]) == (len(clients), 0)
    assert station.call("deposit")["done"] == len(clients)


def test_what_is_doubtful_in_a_table_is_told_before_and_after(
    station: Station, clients: list[str], tmp_path: Path
) -> None:
    batch, sheet = _collected(station, clients), tmp_path / "batch.csv"
    station.call("batch.export", {"batch": batch, "path": str(sheet), "format": "csv"})
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    cids = [
        str(fictional_confirmation_id(InstallationId.parse(r["installation_id"]))) for r in rows
    ]
    typed = [cids[0], *(cid[:-1] + str((int(cid[-1]) + 1) % 7) for cid in cids[1:2]), cids[0]]

    def write(answers: list[str]) -> None:
        with sheet.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            filled = zip(rows, answers, strict=False)
            writer.writerows(row | {"confirmation_id": cid} for row, cid in filled)

    write(typed[:2])
    looked = station.call("batch.preview", {"path": str(sheet)})
    taken = station.call("batch.import", {"path": str(sheet)})
    for told in (looked, taken):
        match told["doubtful"]:
            case [{"code": code, "machine": machine, "message": str(message)}]:
                assert (code, machine) == ("doubtful-group", rows[1]["machine"])
                assert "group H" in message
            case _:
                pytest.fail("one confirmation ID is doubtful")
    assert station.call("batch.preview", {"path": str(sheet)})["doubtful"] == []
    before = station.views.ledger_head()
    write(typed)
    with pytest.raises(ExchangeRejectedError) as refusal:
        station.call("batch.import", {"path": str(sheet)})
    assert refusal.value.code == "shared-confirmation-id"
    assert station.views.ledger_head() == before


@pytest.mark.parametrize("count", [3, 600])
def test_a_confirmation_id_that_another_batch_has_is_doubtful(tmp_path: Path, count: int) -> None:
    former, later = sealed(line(0)), sealed(*(line(n) for n in range(1, count)), name="c" * 32)
    taken, sheet = fictional_confirmation_id(former.lines[0].iid), tmp_path / "batch.csv"
    with station_in(tmp_path / "station") as station:
        with station.engine.desk.store.writing() as unit:
            unit.add_batch(former)
            unit.add_batch(later)
        entry: dict[str, Json] = {"batch": former.id, "iid": former.lines[0].iid.digits}
        station.call("batch.enter-cid", {**entry, "cid": taken.digits})
        cids = [taken, *(fictional_confirmation_id(each.iid) for each in later.lines[1:])]
        pairs = zip(later.lines, cids, strict=True)
        answered = replace(later, lines=tuple(replace(each, cid=cid) for each, cid in pairs))
        write_table(answered, sheet)
        match station.call("batch.preview", {"path": str(sheet)}):
            case {"doubtful": [{"code": code, "iid": iid}], "new": new}:
                assert (code, iid) == ("other-installation-id", later.lines[0].iid.digits)
                assert new == count - 1
            case told:
                pytest.fail(f"one confirmation ID is doubtful: {told}")


def test_a_closed_batch_frees_what_it_held_and_still_takes_a_late_answer(
    lab: Lab, station: Station, connected: Station, clients: list[str], tmp_path: Path
) -> None:
    batch = _collected(station, clients)
    request, answer = str(tmp_path / "request.vamtqt"), str(tmp_path / "answer.vamtqt")
    station.call("batch.export", {"batch": batch, "path": request})
    station.call("batch.close", {"batch": batch, "reason": "the stick was lost"})
    assert _held(station) == 0
    connected.call("batch.import", {"path": request})
    connected.call("batch.submit", {"batch": batch, "clearinghouse": "lab"})
    connected.call("batch.export", {"batch": batch, "path": answer})
    station.call("batch.import", {"path": answer})
    assert station.spent() == lab.clearinghouse.issued == len(clients)
    assert station.call("deposit")["done"] == len(clients)


def test_what_does_not_belong_is_refused_and_changes_nothing(
    station: Station, connected: Station, clients: list[str], tmp_path: Path
) -> None:
    batch = _collected(station, clients)
    request = tmp_path / "request.vamtqt"
    station.call("batch.export", {"batch": batch, "path": str(request)})
    whole = request.read_bytes()
    before = (station.views.ledger_head(), connected.views.ledger_head())
    for name, content in (
        ("cut.vamtqt", whole[:-7]),
        ("changed.vamtqt", whole[:200] + bytes([whole[200] ^ 1]) + whole[201:]),
        ("other.vamtqt", b"something else"),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(LicensingError):
            connected.call("batch.import", {"path": str(path)})
    assert (station.views.ledger_head(), connected.views.ledger_head()) == before
    assert connected.views.batch_rows() == ()


def test_unsigned_and_unknown_ones_need_the_operators_word(
    station: Station, connected: Station, clients: list[str], tmp_path: Path
) -> None:
    batch = _collected(station, clients)
    signed, unsigned = str(tmp_path / "signed.vamtqt"), str(tmp_path / "unsigned.vamtqt")
    station.call("batch.export", {"batch": batch, "path": signed})
    station.call("batch.export", {"batch": batch, "path": unsigned, "unsigned": True})
    with station_in(tmp_path / "stranger") as stranger:
        for side, path, code in (
            (stranger, signed, "unknown-station"),
            (stranger, unsigned, "unsigned"),
            (connected, unsigned, "unsigned"),
        ):
            with pytest.raises(ExchangeRejectedError) as refusal:
                side.call("batch.import", {"path": path})
            assert (refusal.value.code, side.views.batch_rows()) == (code, ())
        taken = stranger.call("batch.import", {"path": unsigned, "unsigned": True})
        assert (taken["signed_by"], taken["lines"]) == ("", len(clients))
        (entry,) = stranger.views.ledger(kind="batch-imported")
        assert "unsigned" in entry.stamp.reason


def test_a_batch_for_one_station_is_encrypted_to_it_and_signed_beside(
    lab: Lab, station: Station, connected: Station, clients: list[str], tmp_path: Path
) -> None:
    batch, path = _collected(station, clients), tmp_path / "request.vamtqt"
    to = {"to": connected.call("stations.own")["id"], "encrypt": True, "minisign": True}
    station.call("batch.export", {"batch": batch, "path": str(path), **to})
    assert clients[0].encode() not in path.read_bytes()
    named = {"batch": batch, "show": "full"}
    for show, leaving in (("full", True), ("nameless", False)):
        told = station.call("batch.preview-export", {**named, "show": show})["leaves"]
        assert isinstance(told, list)
        counts = {row["what"]: row["count"] for row in told if isinstance(row, dict)}
        assert counts["installation IDs"] == len(clients)
        assert counts.get("machine names") == (len(clients) if leaving else None)
        plain = tmp_path / f"{show}.vamtqt"
        station.call("batch.export", {**named, "show": show, "path": str(plain)})
        assert (clients[0].encode() in plain.read_bytes()) is leaving
    assert path.with_name("request.vamtqt.minisig").is_file()
    with station_in(tmp_path / "stranger") as stranger:
        with pytest.raises(ExchangeRejectedError) as refusal:
            stranger.call("batch.import", {"path": str(path)})
        assert refusal.value.code == "wrong-receiver"
    taken = connected.call("batch.import", {"path": str(path)})
    (known,) = station.views.stations()
    assert (taken["lines"], known.name) == (len(clients), connected.engine.desk.station)
    station.call("stations.revoke", {"station": known.id, "reason": "stolen"})
    connected.call("batch.submit", {"batch": batch, "clearinghouse": "lab"})
    answer = str(tmp_path / "answer.vamtqt")
    connected.call("batch.export", {"batch": batch, "path": answer})
    before = station.views.ledger_head()
    with pytest.raises(ExchangeRejectedError) as refusal:
        station.call("batch.import", {"path": answer})
    assert (refusal.value.code, station.views.ledger_head()) == ("revoked-station", before)
    assert lab.clearinghouse.issued == len(clients)


def test_installation_ids_alone_are_answered_by_hand_and_by_nothing_that_goes_by_keys(
    lab: Lab, station: Station, connected: Station, clients: list[str], tmp_path: Path
) -> None:
    batch = _collected(station, clients)
    bare, full, answer = (str(tmp_path / name) for name in ("bare", "full", "answer"))
    order: dict[str, Json] = {"batch": batch, "show": "iids"}
    leaves = station.call("batch.preview-export", order)["leaves"]
    assert leaves == station.call("batch.export", {**order, "path": bare})["leaves"]
    assert isinstance(leaves, list)
    assert [row["what"] for row in leaves if isinstance(row, dict)] == ["installation IDs"]
    station.call("batch.export", {"batch": batch, "path": full})
    assert connected.call("batch.preview", {"path": bare})["show"] == "iids"
    assert connected.call("batch.preview", {"path": full})["show"] == "full"
    connected.call("batch.import", {"path": bare})
    assert connected.call("batch.import", {"path": bare})["known"] is True

    refused: list[tuple[str, dict[str, Json], str]] = [
        ("batch.submit", {"batch": batch, "clearinghouse": "lab"}, "iids-only"),
        ("batch.vamt-folder", {"batch": batch, "path": str(tmp_path / "vamt")}, "iids-only"),
        ("batch.import", {"path": full}, "known-iids-only"),
    ]
    for verb, given, code in refused:
        with pytest.raises(LicensingError) as caught:
            connected.call(verb, given)
        assert caught.value.code == code
    assert lab.clearinghouse.issued == 0
    work = connected.call("batch.work-list", {"batch": batch})["open"]
    assert isinstance(work, list)
    for one in work:
        assert isinstance(one, dict)
        assert (one["machine"], one["product"], one["partial_key"]) == ("", "", "")
        cid = str(fictional_confirmation_id(InstallationId(str(one["iid"]))))
        connected.call("batch.enter-cid", {"batch": batch, "iid": one["iid"], "cid": cid})
    connected.call("batch.export", {"batch": batch, "path": answer, "show": "iids"})
    assert station.call("batch.import", {"path": answer})["confirmed"] == len(clients)
    assert station.call("deposit")["done"] == len(clients)
    for side in (station, connected):
        assert side.call("ledger.verify")["whole"] is True


def test_what_does_not_go_together_is_refused_and_nothing_is_written_or_noted(
    station: Station, clients: list[str], tmp_path: Path
) -> None:
    batch = _collected(station, clients)
    path, before = tmp_path / "out.csv", station.views.ledger_head()
    wrong: list[tuple[dict[str, Json], str]] = [
        ({"format": "csv", "encrypt": True, "to": "somebody"}, "not-encrypted"),
        ({"unsigned": True, "encrypt": True, "to": "somebody"}, "not-encrypted"),
        ({"encrypt": True}, "no-receiver"),
        ({"unsigned": True, "minisign": True}, "bad-input"),
        ({"show": "nothing"}, "bad-show"),
    ]
    for given, code in wrong:
        with pytest.raises(LicensingError) as caught:
            station.call("batch.export", {"batch": batch, "path": str(path), **given})
        assert caught.value.code == code
    assert (station.views.ledger_head(), path.exists()) == (before, False)
    signed: dict[str, Json] = {"format": "csv", "minisign": True}
    station.call("batch.export", {"batch": batch, "path": str(path), **signed})
    signer = own_signer(station.engine.desk)
    assert signer_of_file(path, [signer.signing_key]) == signer.id


def test_an_answer_goes_to_its_own_batch_only(
    lab: Lab, station: Station, connected: Station, clients: list[str], tmp_path: Path
) -> None:
    batch = _collected(station, clients)
    request, answer = str(tmp_path / "request.vamtqt"), str(tmp_path / "answer.vamtqt")
    station.call("batch.export", {"batch": batch, "path": request})
    connected.call("batch.import", {"path": request})
    connected.call("batch.submit", {"batch": batch, "clearinghouse": "lab"})
    connected.call("batch.export", {"batch": batch, "path": answer})
    with station_in(tmp_path / "stranger") as stranger:
        introduce(stranger, connected)  # its signature is good there; the batch is another lab's
        before = stranger.views.ledger_head()
        for verb in ("batch.preview", "batch.import"):
            with pytest.raises(ConflictError) as refusal:
                stranger.call(verb, {"path": answer})
            assert refusal.value.code == "foreign-answer"
        assert stranger.views.ledger_head() == before


def test_an_open_batch_can_be_made_looked_at_and_discarded(
    station: Station, clients: list[str]
) -> None:
    station.call("install-key", {"machines": [*clients], "key": "2222C"})
    station.call("collect", {"machines": [*clients]})
    made = station.call("batch.make", {"key": "2222C", "machines": [*clients[:2]]})
    assert (made["state"], made["lines"]) == ("open", 2)
    elsewhere = station.call(
        "activate", {"machines": [*clients[:2]], "key": "2222C", "clearinghouse": "lab"}
    )
    assert (elsewhere["failed"], elsewhere["spent"]) == (2, 0)
    assert {item["code"] for item in station.failures().values()} == {"in-another-batch"}  # type: ignore[index, call-overload]
    rest = station.call("batch.make", {"key": "2222C"})
    assert rest["lines"] == len(clients) - 2
    station.call("batch.discard", {"batch": made["batch"]})
    again = station.call("batch.make", {"key": "2222C"})
    assert again["lines"] == 2
    with pytest.raises(ConflictError) as told:
        station.call("batch.seal", {"batch": again["batch"], "max_spend": 1})
    assert told.value.code == "would-spend-more"
    assert (
        station.call("batch.seal", {"batch": again["batch"], "max_spend": 2})["state"] == "sealed"
    )
    assert _held(station) == 2
