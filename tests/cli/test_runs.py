"""Runs on the command line: their limits, a refused password, and what is taken up again."""

from __future__ import annotations

from pathlib import Path

from tests.fixtures.commands import Commands
from vamt_qt.lab.keys import MAKS
from vamt_qt.lab.lab import Lab


def test_limits_are_shown_and_set(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    assert run("runs", "limits") == {"at_once": 32, "per_site": None}
    assert run("runs", "limits", "--at-once=8", "--per-site=2") == {"at_once": 8, "per_site": 2}
    assert "8 at once, 2 of them at one site" in run("runs", "limits", as_json=False)
    run("runs", "limits", "--at-once=0", status=2, as_json=False)


def test_machines_that_were_held_back_are_told_and_taken_up_again(lab: Lab, tmp_path: Path) -> None:
    run, sheet = Commands(tmp_path), lab.sheet
    for one in sheet.credentials:
        run("credentials", "set", one.name, f"--user={one.user}", stdin="a typing error")
    run("machines", "import", str(sheet.inventory))
    names = [m["name"] for m in run("machines", "list") if m["carrier"] != "winrm-https"]
    sites = {spec.site.credential for spec in lab.specs if spec.name in names}
    result = run("probe", *names, status=3)
    codes = [one["failure"]["code"] for one in result["outcomes"]]
    assert codes.count("access-denied") == len(sites) == len(result["held"])
    assert codes.count("held-back") == len(names) - len(sites)
    text = run("runs", "retry", result["run"][:8], status=3, as_json=False)
    assert "were not tried, so that the account is not locked" in text
    for one in sheet.credentials:
        password = one.password.reveal()
        run("credentials", "set", one.name, f"--user={one.user}", stdin=password)
    assert run("runs", "retry", result["run"][:8])["done"] == len(names)
    assert "a typing error" not in "".join(run.said)


def test_a_run_that_may_spend_asks_first_with_a_key_and_without(lab: Lab, tmp_path: Path) -> None:
    run, key = Commands(tmp_path), MAKS[0].key
    run("machines", "import", str(lab.sheet.inventory))
    run("keys", "add", "--purchased=9", stdin=key.reveal())
    for words, of_what in (
        (("activate", f"--key={key.last_five}"), f"of …{key.last_five}"),
        (("activate",), "of the installed keys"),
        (("activate-online", f"--key={key.last_five}"), f"of …{key.last_five}"),
    ):
        said = run(*words, stdin="n\n", status=130, as_json=False)
        assert f"This spends up to 6 activations {of_what}. Go on?" in said
    assert run("runs", "list") == []


def test_a_dry_run_tells_each_machine_and_begins_nothing(lab: Lab, tmp_path: Path) -> None:
    run, sheet = Commands(tmp_path), lab.sheet
    run("machines", "import", str(sheet.inventory))
    key = MAKS[0].key
    run("keys", "add", "--purchased=9", stdin=key.reveal())
    names = [machine["name"] for machine in run("machines", "list")]
    ways: tuple[tuple[str, ...], ...] = (
        ("activate", f"--key={key.last_five}"),
        ("activate-online", f"--key={key.last_five}"),
        ("reactivate",),
        ("kms-client", "--host=kms.lab.example"),
        ("install-key", f"--key={key.last_five}"),
        ("install-key", "--client-key"),
        ("uninstall-key",),
        ("collect",),
        ("deposit",),
        ("machines", "rearm", *names),
        ("machines", "clear-registry-key", *names),
        ("machines", "set-option", "kms-host", "kms.lab.example", *names),
        ("machines", "clear-option", "kms-host", *names),
    )
    for way in ways:
        said = run(*way, "--dry-run", as_json=False)
        assert all(name in said for name in names)
        assert "Nothing was touched" in said
    assert run("runs", "list") == []
