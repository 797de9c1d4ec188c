"""The whole journey by command line, and what it prints when something is wrong."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

from tests.fixtures.commands import Commands
from vamt_qt.lab.lab import Lab


def _enter(run: Commands, lab: Lab) -> None:
    sheet = lab.sheet
    for one in sheet.credentials:
        run("credentials", "set", one.name, f"--user={one.user}", stdin=one.password.reveal())
    run(
        "clearinghouse",
        "set",
        "lab",
        f"--url={sheet.clearinghouse_url}",
        f"--ca-file={sheet.ca_file}",
        stdin=sheet.clearinghouse_token.reveal(),
    )
    added = run("machines", "import", str(sheet.inventory))
    assert added["added"] == sheet.machines


def test_from_a_list_of_machines_to_observed_licences(lab: Lab, tmp_path: Path) -> None:
    run = Commands(tmp_path)
    _enter(run, lab)
    sheet = lab.sheet.revealed()
    keys = sheet["keys"]
    assert isinstance(keys, list)
    key = next(k for k in keys if isinstance(k, dict) and str(k["key"]).endswith("2222C"))
    assert isinstance(key, dict)
    assert run("keys", "add", "--purchased=50", stdin=str(key["key"]))["added"] == 1
    assert run("keys", "add", stdin=str(key["key"]))["already"] == 1
    run("machines", "reach", f"--ca-file={lab.sheet.ca_file}")
    machines = [m["name"] for m in run("machines", "list")]
    fitting = [
        name
        for name in machines
        if "2222C" in lab.truth(name).takes and not lab.truth(name).windows_now
    ]
    assert run("probe", *fitting)["done"] == len(fitting)
    collected = run("activate", "--key=2222C", "--stop-after-collecting", "--yes", *fitting)
    assert (collected["done"], collected["spent"]) == (len(fitting), 0)
    (batch,) = run("batch", "list")
    assert (batch["state"], batch["missing"]) == ("sealed", len(fitting))
    answered = run("batch", "submit", batch["batch"][:8], "--clearinghouse=lab")
    assert answered["confirmed"] == len(fitting)
    assert all(line["cid"] for line in run("batch", "show", batch["batch"][:8]))
    assert run("deposit")["done"] == len(fitting)
    (usage,) = run("usage")
    assert (usage["spent"], usage["held"], usage["available"]) == (
        len(fitting),
        0,
        50 - len(fitting),
    )
    verified = run("ledger", "verify")
    assert verified["whole"]
    (last,) = run("ledger", "show", "--last=1")
    assert last["digest"] == verified["digest"]
    shown = run("machines", "show", fitting[0])
    assert "licensed" in {product["status"] for product in shown["products"]}
    assert {row["verb"] for row in run("runs", "list")} == {"probe", "activate", "deposit"}
    assert "2222C" in run("keys", "list", as_json=False)
    assert fitting[0] in run("machines", "list", as_json=False)
    assert run("machines", "remove", fitting[0])["removed"] == 1


def test_exit_statuses_tell_what_to_do_next(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    assert run("--version", as_json=False) == f"vamt-qt {version('vamt-qt')}\n"
    assert run("machines", "list") == []
    refused = run("probe", "nobody", status=2)
    assert refused["error"]["code"] == "unknown-machine"
    assert refused["error"]["hint"]
    run("machines", "add", "pc-1", "--address=127.0.0.1", "--port=9", "--carrier=ssh")
    failed = run("probe", "pc-1", status=3)
    assert failed["outcomes"][0]["failure"]["code"] == "no-credential"
    run("machines", "add", "island", "--carrier=kit")
    assert run("probe", status=3)["failed"] == 1  # only the machine that a network reaches
    failed = run("probe", "island", status=3)
    assert failed["outcomes"][0]["failure"]["code"] == "carry-kit"
    run("no-such-command", status=2, as_json=False)
    bad = tmp_path / "bad.csv"
    bad.write_text("name,address,port\npc-2,127.0.0.1,http\n")
    assert run("machines", "import", str(bad), status=2)["error"]["message"]
    assert len(run("machines", "list")) == 2


def test_a_wrong_key_is_refused_without_repeating_it(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    typed = "VMTQT-WNDWW-FCTVK-CCCCC-2222A"
    told = run("keys", "add", stdin=typed, status=2)
    assert typed[:10] not in json.dumps(told)
    assert run("keys", "list") == []


def test_machines_are_looked_after_by_command_line(lab: Lab, tmp_path: Path) -> None:
    run = Commands(tmp_path)
    _enter(run, lab)
    name = next(m["name"] for m in run("machines", "list") if m["carrier"] == "ssh")
    assert run("machines", "set-option", "kms-host", "kms.lab.example", name)["done"] == 1
    assert run("machines", "clear-option", "kms-host", name)["done"] == 1
    assert run("machines", "rearm", name)["done"] == 1
    assert run("machines", "clear-registry-key", name, "--despite-refusal")["done"] == 1
    run("machines", "set-option", "kms-port", "0", name, status=2)


def test_a_diagnosis_says_what_is_wrong_and_what_mends_it(lab: Lab, tmp_path: Path) -> None:
    run = Commands(tmp_path)
    _enter(run, lab)
    well = next(m["name"] for m in run("machines", "list") if m["carrier"] == "ssh")
    told = run("diagnose", well)
    assert [check["good"] for check in told["checks"]] == [True] * 7
    assert "Nothing is wrong" in run("diagnose", well, as_json=False)
    run("machines", "add", "closed", "--address=127.0.0.1", "--port=9", "--carrier=ssh")
    said = run("diagnose", "closed", status=3, as_json=False)
    assert "not tried" in said
    assert "Nothing listens on closed (127.0.0.1, port 9): start OpenSSH there" in said.replace(
        "\n", " "
    )
