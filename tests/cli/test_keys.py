"""Product keys on the command line: what stands beside them, wrong kinds, client keys."""

from pathlib import Path

from tests.fixtures.commands import Commands

PLAIN = "FFFFF-GGGGG-HHHHH-JJJJJ-KKKKK"
CLIENT_KEY = "W269N-WFGWX-YVC9B-4J6C9-T83GX"


def test_what_stands_beside_a_key_is_imported_and_edited(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    table = tmp_path / "keys.csv"
    table.write_text(f"key,purchased,owner,sites\n{PLAIN},50,Ann,Fra|Lisboa\n", encoding="utf-8")
    run("keys", "import", str(table))
    again = run("keys", "import", str(table))
    assert (again["added"], again["already"]) == (0, 1)
    assert again["duplicates"][0]["last_five"] == "KKKKK"
    edited = ("--owner=Zoë", "--expires=2027-06-30", "--any-site", "--warn-percent=90")
    assert run("keys", "edit", "KKKKK", *edited, "--reason=new owner")["changed"]
    assert not run("keys", "edit", "KKKKK", *edited)["changed"]
    assert run("keys", "edit", "KKKKK", f"--remarks={PLAIN}", status=2)
    (key,) = run("keys", "list")
    assert (key["owner"], key["expires"], key["sites"], key["purchased"]) == (
        "Zoë",
        "2027-06-30",
        [],
        50,
    )
    run("ledger", "correct", "KKKKK", "--spent-elsewhere=6", "--reason=by telephone")
    assert run("usage", "--forecast")["warnings"] == ["Only 44 activations of …KKKKK are left"]
    (entry,) = [item for item in run("ledger", "show") if item["kind"] == "key-changed"]
    assert entry["reason"] == "new owner"
    assert PLAIN not in "".join(run.said)


def test_a_client_key_is_not_taken_for_a_mak(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    told = run("keys", "add", stdin=CLIENT_KEY, status=2)["error"]
    assert told["code"] == "client-key"
    assert "Windows 11 Pro" in told["message"]
    assert run("keys", "add", "--kind=gvlk", stdin=CLIENT_KEY)["added"] == 1
    told = run("activate", "--key=T83GX", "--stop-after-collecting", "--yes", status=2)["error"]
    assert told["code"] == "wrong-key-kind"
    assert run("keys", "edit", "T83GX", "--kind=mak", status=2)["error"]["code"] == "client-key"


def test_published_client_keys_are_listed_by_edition(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    assert len(run("keys", "client-keys")) == 78
    (found,) = run("keys", "client-keys", "--edition=windows 11 pro")
    assert found["key"] == CLIENT_KEY
    assert CLIENT_KEY in run("keys", "client-keys", "--edition=11 pro", as_json=False)


def test_logons_are_assigned_and_shown(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    for name in ("domain", "local"):
        run("credentials", "set", name, "--user=ann", stdin="fictional")
    run("machines", "add", "PC-1", "--site=North", "--tag=kiosk")
    run("machines", "add", "PC-2")
    run("credentials", "assign", "local", "domain", "--site=North")
    run("credentials", "assign", "nobody", "--default", status=2)
    run("credentials", "assign", "local", "--tag=kiosk", "--default", status=2, as_json=False)
    shown = run("credentials", "assigned")
    assert shown == {
        "rules": [{"scope": "site", "name": "North", "profiles": ["local", "domain"]}],
        "without": ["PC-2"],
    }
    run("credentials", "assign", "--site=North")
    assert run("credentials", "assigned")["rules"] == []
