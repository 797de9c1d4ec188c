"""Confirmation IDs typed by hand: from the work list to licensed machines, on a real store."""

from __future__ import annotations

import csv
from pathlib import Path
from shutil import copytree

import pytest

from tests.fixtures.commands import Commands
from tests.fixtures.stations import station_in
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.identifiers import InstallationId


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a station whose batch of several lines is sealed."""
    folder = tmp_path_factory.mktemp("sealed")
    with Lab(LabOptions(machines=6, seed=3, ill=())) as lab, station_in(folder, lab) as station:
        clients = [t.name for t in lab.truths() if "2222C" in t.takes and not t.windows_at_first]
        station.call(
            "activate",
            {
                "machines": [*clients],
                "key": station.key("Windows 8.1"),
                "stop_after_collecting": True,
            },
        )
    return folder


@pytest.fixture
def run(sealed: Path, tmp_path: Path) -> Commands:
    """The command line on a copy of it."""
    return Commands(Path(copytree(sealed, tmp_path / "station")))


def _batch(run: Commands) -> str:
    (row,) = run("batch", "list")
    return str(row["batch"])


def _iids(run: Commands) -> list[str]:
    return [line["iid"] for line in run("batch", "show", _batch(run))]


def _cid(iid: str) -> str:
    return str(fictional_confirmation_id(InstallationId(iid)))


def test_each_line_is_kept_as_it_is_typed(run: Commands) -> None:
    batch, iids = _batch(run), _iids(run)
    assert len(iids) > 2
    # The first is typed, the second passed over; then the operator goes away.
    left = run("batch", "by-hand", batch, stdin=f"{_cid(iids[0])}\n\nq\n")
    assert [line["iid"] for line in left["open"]] == iids[1:]
    assert len(left["open"][0]["groups"]) == 9
    assert str(InstallationId(iids[0])).replace("-", "   ") in run.said[-1]
    (usage,) = [row for row in run("usage") if row["spent"]]
    assert (usage["spent"], usage["held"]) == (1, len(iids) - 1)
    rest = "".join(f"{_cid(iid)}\n" for iid in iids[1:])
    assert run("batch", "by-hand", batch, stdin=rest)["open"] == []
    (row,) = run("batch", "list")
    assert (row["state"], row["clearinghouse"], row["missing"]) == ("closed", "by hand", 0)
    (usage,) = [row for row in run("usage") if row["spent"]]
    assert (usage["spent"], usage["held"]) == (len(iids), 0)
    assert run("ledger", "verify")["whole"]


def test_a_confirmation_id_for_another_line_needs_a_word(run: Commands) -> None:
    batch, (first, second, *_) = _batch(run), _iids(run)
    run("batch", "by-hand", batch, f"--iid={first}", f"--cid={_cid(first)}")
    entry = ["batch", "by-hand", batch, f"--iid={second}", f"--cid={_cid(first)}"]
    refused = run(*entry, status=15)
    assert refused["error"]["code"] == "other-installation-id"
    assert "Nothing was recorded" in refused["error"]["hint"]
    # The same in the conversation: whoever does not say yes may type another one.
    typed = f"{_cid(first)}\nno\n{_cid(second)}\nq\n"
    assert second not in {
        line["iid"] for line in run("batch", "by-hand", batch, stdin=typed)["open"]
    }
    contradiction = run(*entry, "--sure", status=14)
    assert contradiction["error"]["code"] == "contradicting-answer"
    shown = {line["iid"]: line["cid"] for line in run("batch", "show", batch)}
    assert shown[second] == _cid(second).replace("-", "")


def test_swapped_ids_are_noticed_at_the_second_one(run: Commands) -> None:
    batch, (first, second, *_) = _batch(run), _iids(run)
    run("batch", "by-hand", batch, f"--iid={first}", f"--cid={_cid(second)}")
    again = run("batch", "by-hand", batch, f"--iid={second}", f"--cid={_cid(second)}", status=15)
    assert again["error"]["code"] == "other-installation-id"


def test_an_entry_that_is_refused_leaves_no_note_that_the_batch_was_handed_in(
    run: Commands,
) -> None:
    batch, (first, *_) = _batch(run), _iids(run)
    before = run("ledger", "verify")["entries"]
    entry = ["batch", "by-hand", batch, f"--iid={first}"]
    run(*entry, f"--cid={'111111' * 8}", status=15)
    assert run("ledger", "verify")["entries"] == before
    run(*entry, f"--cid={_cid(first)}")
    kinds = [row["kind"] for row in run("ledger", "show", "--last=4")]
    assert sorted(kinds) == ["batch-answered", "batch-sent", "cid-received", "intended"]


def test_a_digit_that_differs_by_seven_is_not_seen(run: Commands) -> None:
    batch, (first, *_) = _batch(run), _iids(run)
    good = _cid(first).replace("-", "")
    at = next(at for at, digit in enumerate(good) if digit in "0127" and at % 6 != 5)
    misread = good[:at] + str((int(good[at]) + 7) % 14) + good[at + 1 :]
    run("batch", "by-hand", batch, f"--iid={first}", f"--cid={misread}")
    shown = {line["iid"]: line["cid"] for line in run("batch", "show", batch)}
    assert shown[first] == misread


def test_a_doubtful_group_is_named_and_may_be_confirmed(run: Commands) -> None:
    batch, (first, *_) = _batch(run), _iids(run)
    good = _cid(first).replace("-", "")
    wrong = good[:14] + str((int(good[14]) + 1) % 10) + good[15:]
    entry = ["batch", "by-hand", batch, f"--iid={first}", f"--cid={wrong}"]
    refused = run(*entry, status=15)["error"]
    assert (refused["code"], "group C" in refused["message"]) == ("doubtful-group", True)
    assert run(*entry, "--sure")["confirmed"] == 1


def test_what_does_not_belong_changes_nothing(run: Commands) -> None:
    batch, (first, *_) = _batch(run), _iids(run)
    foreign = "0" * 63
    for words, code in [
        ([f"--iid={foreign}", f"--cid={_cid(first)}"], "unknown-iid"),
        ([f"--iid={first}", "--cid=12345"], "bad-input"),
        ([f"--iid={first}"], "bad-input"),
    ]:
        assert run("batch", "by-hand", batch, *words, status=2)["error"]["code"] == code
    (row,) = run("batch", "list")
    assert (row["state"], row["confirmed"]) == ("sealed", 0)


def test_a_wrong_one_is_corrected_and_counted_once(run: Commands) -> None:
    batch, (first, second, *rest) = _batch(run), _iids(run)
    run("batch", "by-hand", batch, f"--iid={first}", f"--cid={_cid(second)}")
    mend = ["batch", "correct-cid", batch, f"--iid={first}", f"--cid={_cid(first)}"]
    assert run(*mend, "--reason= ", status=2)["error"]["code"] == "bad-input"
    run(*mend, "--reason=the line above was read out")
    # Now nothing speaks against the other line's own.
    for iid in (second, *rest):
        run("batch", "by-hand", batch, f"--iid={iid}", f"--cid={_cid(iid)}")
    shown = {line["iid"]: line["cid"] for line in run("batch", "show", batch)}
    assert shown == {iid: _cid(iid).replace("-", "") for iid in shown}
    (usage,) = [row for row in run("usage") if row["spent"]]
    assert (usage["spent"], usage["held"]) == (len(shown), 0)
    (entry,) = [row for row in run("ledger", "show", "--last=99") if row["kind"] == "cid-corrected"]
    assert entry["reason"] == "the line above was read out"
    assert entry["detail"]["wrong"] == _cid(second).replace("-", "")
    assert run("ledger", "verify")["whole"]


def test_what_cannot_be_corrected_stays(run: Commands) -> None:
    batch, (first, second, *_) = _batch(run), _iids(run)
    mend = ["batch", "correct-cid", batch, "--reason=misheard"]
    none = run(*mend, f"--iid={first}", f"--cid={_cid(first)}", status=15)
    assert none["error"]["code"] == "no-confirmation-id"
    for iid in (first, second):
        run("batch", "by-hand", batch, f"--iid={iid}", f"--cid={_cid(iid)}")
    before = run("ledger", "verify")["entries"]
    same = run(*mend, f"--iid={first}", f"--cid={_cid(first)}", status=15)
    assert same["error"]["code"] == "same-confirmation-id"
    other = [*mend, f"--iid={first}", f"--cid={_cid(second)}"]
    assert run(*other, status=15)["error"]["code"] == "other-installation-id"
    assert run("ledger", "verify")["entries"] == before
    assert run(*other, "--sure")["confirmed"] == 2
    assert run("ledger", "verify")["whole"]


def test_a_vamt_host_answers_by_file(run: Commands, tmp_path: Path) -> None:
    batch, iids, folder = _batch(run), _iids(run), tmp_path / "vamt"
    written = run("batch", "vamt-folder", batch, str(folder))
    assert written["lines"] == len(iids)
    with (folder / "request.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows[1:]:
        row["confirmation_id"] = _cid(row["installation_id"].replace("-", ""))
    answer = folder / "answer.csv"
    with answer.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, [*rows[0], "confirmation_id", "vamt_error_code"])
        writer.writeheader()
        writer.writerows([rows[0] | {"vamt_error_code": "0xC004C020"}, *rows[1:]])
    taken = run("batch", "import", str(answer))
    assert (taken["confirmed"], taken["rejected"]) == (len(iids) - 1, 1)
    assert run("batch", "list")[0]["clearinghouse"] == "VAMT host"
    assert run("batch", "vamt-folder", batch, str(folder / "again"), status=15)


def test_vamts_own_file_answers_lines_that_wait(run: Commands, tmp_path: Path) -> None:
    iids = _iids(run)
    known = "".join(f'<Product i="{iid}" c="{_cid(iid)}"/>' for iid in iids[:2])
    foreign = '<Product Name="Office" i="' + "0" * 63 + '" c="' + "0" * 48 + '"/>'
    file = tmp_path / "list.cilx"
    file.write_text(f'<L><Computer Name="PC-1">{known}{foreign}</Computer></L>')
    told = run("import-vamt", str(file), "--preview")
    assert (told["computers"], told["installation_ids"], told["experimental"]) == (1, 3, True)
    assert [answer["lines"] for answer in told["answers"]] == [2]
    assert run("batch", "list")[0]["confirmed"] == 0
    assert run("import-vamt", str(file))["recorded"] == 2
    assert run("import-vamt", str(file))["recorded"] == 0
    (row,) = run("batch", "list")
    assert (row["confirmed"], row["missing"]) == (2, len(iids) - 2)
    file.write_text(f'<L><P i="{iids[2]}" c="{"1" * 48}"/><P i="{iids[2]}" c="{"2" * 48}"/></L>')
    assert run("import-vamt", str(file), status=14)["error"]["code"] == "contradicting-answer"
    (usage,) = [one for one in run("usage") if one["spent"]]
    assert usage["spent"] == 2


def test_every_way_is_listed(run: Commands) -> None:
    told = {one["kind"]: one for one in run("clearinghouse", "list")["known"]}
    assert told["by_hand"]["capabilities"]["answers"] == "typed"
    assert told["vamt_host"]["available"]
    text = run("clearinghouse", "list", as_json=False)
    assert "By hand" in text
    assert "by_hand" in text


def test_a_clearinghouse_is_added_and_forgotten(run: Commands) -> None:
    run("clearinghouse", "set", "office", "--url=https://office.example", stdin="fictional-token")
    assert "office" in run("clearinghouse", "list")["names"]
    run("clearinghouse", "remove", "office")
    assert "office" not in run("clearinghouse", "list")["names"]
    assert run("clearinghouse", "remove", "office", status=2)["error"]["code"] == "bad-input"
