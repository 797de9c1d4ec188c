"""Carry kits as files: the worked example, what leaves on a stick, and damaged results."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.lab.machines import spec, windows
from tests.store.test_disk import remount, small_disk
from vamt_qt.exchange.kit_folder import KitInstall, KitPlan, script, write_kit
from vamt_qt.exchange.kit_result import read_result, result_files
from vamt_qt.exchange.kit_seal import SealedKey, mac_of, require_passphrase
from vamt_qt.lab import kit_player
from vamt_qt.lab.kit_player import AtTheMachine, KitStoppedError, get_mac, open_key, play_kit
from vamt_qt.licensing.errors import (
    BadInputError,
    ConflictError,
    ExchangeRejectedError,
    LicensingError,
    StoreError,
)
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.secret import Secret
from vamt_qt.resources import resource
from vamt_qt.targets.recorded import ASKS

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "carry-kit.md").read_text()
EXAMPLE: Any = json.loads(re.findall(r"```json\n(.*?)```", DOCUMENT, re.DOTALL)[0])
SECRET = bytes(range(20))
KEY = ProductKey.parse(EXAMPLE["key"])
PASSPHRASE = Secret(EXAMPLE["passphrase"])
PLAN = KitPlan(
    kit="0123456789abcdef" * 2,
    made_at=datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
    station="lab",
    machines=("PC-1", "PC-2"),
    asks=ASKS,
    install=None,
    deposits=(),
)


def _sealed(iterations: int = 1) -> SealedKey:
    return SealedKey.seal(PLAN.kit, KEY, PASSPHRASE, iterations=iterations)


@pytest.fixture
def result(tmp_path: Path) -> Path:
    """One whole result of a kit that only looks."""
    write_kit(PLAN, SECRET, tmp_path / "kit")
    return play_kit(tmp_path / "kit", windows(spec()), AtTheMachine(computer="pc-1"))


def _known(kit: str) -> bytes | None:
    return SECRET if kit == PLAN.kit else None


# --- the worked example


def test_the_example_is_what_is_written() -> None:
    given = EXAMPLE["sealed"]
    sealed = SealedKey.seal(
        EXAMPLE["kit"],
        KEY,
        PASSPHRASE,
        iterations=given["iterations"],
        salt=b64decode(given["salt"]),
        iv=b64decode(given["iv"]),
    )
    assert sealed.spelled == given


def test_the_example_is_what_the_machine_opens() -> None:
    assert open_key(EXAMPLE["kit"], EXAMPLE["passphrase"], EXAMPLE["sealed"]) == EXAMPLE["key"]


def test_the_mac_of_the_document_is_everybodys() -> None:
    key, body, mac = re.findall(r"With the key `(\S+)` the MAC of\s`(\S+)` is `(\S+)`", DOCUMENT)[0]
    assert get_mac(b64decode(key), body.encode()) == mac
    assert mac_of(b64decode(key), body.encode()) == b64decode(mac)


@pytest.mark.parametrize("name", ["salt", "iv", "data", "mac", "iterations", "kit", "passphrase"])
def test_nothing_of_it_may_be_another(name: str) -> None:
    sealed = dict(EXAMPLE["sealed"])
    kit, passphrase = EXAMPLE["kit"], EXAMPLE["passphrase"]
    match name:
        case "iterations":
            sealed[name] += 1
        case "kit":
            kit = "f" + kit[1:]
        case "passphrase":
            passphrase += " "
        case _:
            sealed[name] = ("B" if sealed[name][0] != "B" else "C") + sealed[name][1:]
    assert open_key(kit, passphrase, sealed) == ""


@pytest.mark.parametrize("text", ["", "too short", "thirteen char", "vier lange wörter hier"])
def test_a_passphrase_that_is_weak_or_cannot_be_typed_is_refused(text: str) -> None:
    with pytest.raises(BadInputError) as refused:
        require_passphrase(Secret(text))
    assert refused.value.code == "weak-passphrase"
    assert not text or text not in str(refused.value)


# --- the folder


def test_the_folder_checks_itself_with_an_ordinary_tool(tmp_path: Path) -> None:
    write_kit(PLAN, SECRET, tmp_path)
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "manifest.txt"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (checked.returncode, checked.stdout.count("OK")) == (0, 4)


def test_windows_reads_what_is_written(tmp_path: Path) -> None:
    names = ("PC-1", "東京-3")
    write_kit(replace(PLAN, machines=names), SECRET, tmp_path)
    for name in ("START.cmd", "kit.ps1", "plan.txt"):
        data = (tmp_path / name).read_bytes()
        assert data.isascii()
        assert data.count(b"\r\n") == data.count(b"\n")
    assert "東京-3" in (tmp_path / "what-to-do.txt").read_text("utf-8-sig")


def test_no_key_is_in_the_folder_in_clear(tmp_path: Path) -> None:
    install = KitInstall(WINDOWS_APPLICATION, KEY.last_five, "SoftwareLicensingService", _sealed())
    files = write_kit(replace(PLAN, install=install), SECRET, tmp_path)
    plan = b64decode("".join((tmp_path / "plan.txt").read_text().splitlines()[3:]))
    everything = plan + b"".join(file.read_bytes() for file in files)
    for secret in (KEY.reveal(), KEY.reveal().replace("-", ""), PASSPHRASE.reveal()):
        assert secret.encode() not in everything


def test_two_kits_do_not_share_a_folder(tmp_path: Path) -> None:
    write_kit(PLAN, SECRET, tmp_path)
    before = sorted(path.read_bytes() for path in tmp_path.glob("*.*"))
    with pytest.raises(ConflictError, match="not empty"):
        write_kit(replace(PLAN, kit="f" * 32), SECRET, tmp_path)
    assert sorted(path.read_bytes() for path in tmp_path.glob("*.*")) == before


@pytest.mark.parametrize("kib", [4, 16, 28])
def test_a_full_stick_keeps_no_half_kit(tmp_path: Path, kib: int) -> None:
    stick = tmp_path / "stick"
    with small_disk(stick, kib=kib):
        with pytest.raises(StoreError, match="cannot be written") as refused:
            write_kit(PLAN, SECRET, stick)
        assert refused.value.hint
        assert list(stick.iterdir()) == []
        remount(stick, "size=1m")
        assert all(file.stat().st_size for file in write_kit(PLAN, SECRET, stick))


def test_the_script_takes_the_bridges_functions_as_they_are() -> None:
    names = re.findall(r"(?m)^function ([\w-]+)", script())
    assert len(names) == len(set(names))
    called = set(
        re.findall(r"\b(?:ConvertTo|Read|Invoke|Get)-(?:Json\w+|Rows|Call|Failure)", script())
    )
    assert called <= set(names)


def test_the_lab_does_what_each_of_the_scripts_functions_does() -> None:
    own = resource("powershell/kit/kit.ps1").read_text()
    names = re.findall(r"(?m)^function ([\w-]+)", own)
    snake = {re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).replace("-", "_").lower() for name in names}
    twin = {*dir(kit_player), *dir(kit_player._Script)}
    assert snake - {"convert_to_step"} <= twin


@pytest.mark.parametrize("line", [1, 2, 3])
def test_a_damaged_plan_does_nothing(tmp_path: Path, line: int) -> None:
    write_kit(PLAN, SECRET, tmp_path)
    path = tmp_path / "plan.txt"
    lines = path.read_text().splitlines()
    lines[line] = ("B" if lines[line][0] != "B" else "C") + lines[line][1:]
    path.write_text("\n".join(lines))
    with pytest.raises(KitStoppedError):
        play_kit(tmp_path, windows(spec()), AtTheMachine(computer="PC-1"))
    assert not list((tmp_path / "results").iterdir())


def test_the_lab_plays_no_other_script(tmp_path: Path) -> None:
    write_kit(PLAN, SECRET, tmp_path)
    path = tmp_path / "kit.ps1"
    path.write_bytes(path.read_bytes().replace(b"$look -lt 3", b"$look -lt 4"))
    with pytest.raises(KitStoppedError):
        play_kit(tmp_path, windows(spec()), AtTheMachine(computer="PC-1"))


def test_who_is_not_in_the_list_is_asked_for_the_number(tmp_path: Path) -> None:
    write_kit(PLAN, SECRET, tmp_path)
    machine = windows(spec())
    for number in ("", "0", "3", "one"):
        with pytest.raises(KitStoppedError):
            play_kit(tmp_path, machine, AtTheMachine(computer="OTHER", number=number))
    written = play_kit(tmp_path, machine, AtTheMachine(computer="OTHER", number="2"))
    assert written.name == "0002-1.txt"


# --- results


def test_a_whole_result_is_read(result: Path) -> None:
    found = read_result(result, _known)
    assert (found.number, found.run, found.computer) == (1, 1, "pc-1")
    assert [wql for wql, _ in found.before][:2] == [ASKS[0][0], ASKS[1][0]]


def test_no_byte_of_a_result_may_be_another(result: Path) -> None:
    whole = result.read_bytes()
    spaces = {*b"\r\n"}
    for place in [*range(120), *range(120, len(whole), 97)]:
        if whole[place] in spaces:
            continue
        other = b"X" if whole[place : place + 1] != b"X" else b"Y"
        result.write_bytes(whole[:place] + other + whole[place + 1 :])
        with pytest.raises(ExchangeRejectedError) as refused:
            read_result(result, _known)
        assert refused.value.code in {"damaged-result", "foreign-result"}
        assert "Nothing was changed" in refused.value.hint


def test_another_spelling_of_the_same_bytes_is_refused(result: Path) -> None:
    lines = result.read_text().splitlines()
    assert lines[2].endswith("=")
    other = lines[2][:-2] + chr(ord(lines[2][-2]) + 1) + "="
    assert b64decode(other) == b64decode(lines[2])
    result.write_text("\n".join([*lines[:2], other, *lines[3:]]))
    with pytest.raises(ExchangeRejectedError, match="damaged"):
        read_result(result, _known)


@pytest.mark.parametrize("keep", [0, 10, 60, 100, 1000, -3])
def test_a_result_that_was_cut_off_is_refused(result: Path, keep: int) -> None:
    result.write_bytes(result.read_bytes()[:keep])
    with pytest.raises(ExchangeRejectedError) as refused:
        read_result(result, _known)
    assert refused.value.code == "damaged-result"


@pytest.mark.parametrize(
    "told",
    [
        "[]",
        "{}",
        '{"format":2}',
        '{"format":1,"number":"1"}',
        "not json",
        '"\\ud800"',
        "[" * 10_000,
    ],
)
def test_nonsense_under_a_good_mac_is_refused(tmp_path: Path, told: str) -> None:
    path = tmp_path / "0001-1.txt"
    path.write_text(_spelled(told.encode()))
    with pytest.raises(LicensingError) as refused:
        read_result(path, _known)
    assert refused.value.code == "damaged-result"


def _spelled(body: bytes) -> str:
    head = ["VAMT-QT KIT RESULT 1", PLAN.kit, get_mac(SECRET, body)]
    return "\n".join([*head, b64encode(body).decode()])


def test_a_result_of_another_station_is_foreign(result: Path) -> None:
    with pytest.raises(ExchangeRejectedError) as refused:
        read_result(result, lambda _kit: None)
    assert refused.value.code == "foreign-result"


def test_results_are_found_by_file_by_folder_and_by_stick(result: Path, tmp_path: Path) -> None:
    kit = result.parent.parent
    assert result_files([result]) == (result,)
    for folder in (kit / "results", kit, tmp_path):
        assert result_files([folder]) == (result,)
    shutil.rmtree(kit / "results")
    with pytest.raises(BadInputError) as none:
        result_files([kit])
    assert none.value.code == "no-results"
