"""The ledger on the command line: exported, anchored, and every cut of it found."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.fixtures.commands import Commands


def test_anchor_and_export_find_what_the_chain_alone_does_not(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    for name in ("pc-1", "pc-2", "pc-3"):
        run("machines", "add", name, "--carrier=ssh")
    anchor, export = tmp_path / "anchor.json", tmp_path / "ledger.jsonl"
    taken = run("ledger", "anchor", str(anchor))
    written = run("ledger", "export", str(export))
    assert (taken["seq"], taken["digest"]) == (written["entries"], written["digest"])
    assert run("ledger", "verify", f"--anchor={anchor}")["whole"]
    assert run("ledger", "verify", f"--export={export}", f"--anchor={anchor}")["whole"]
    run("machines", "add", "pc-4", "--carrier=ssh")
    assert run("ledger", "verify", f"--anchor={anchor}")["whole"]
    database = tmp_path / "data" / "vamt.db"
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("DROP TRIGGER ledger_refuses_delete")
        connection.execute("DELETE FROM ledger WHERE seq > 1")
    found = run("ledger", "verify", f"--anchor={anchor}", status=3)
    assert (found["broken_at"], found["anchored"]) == (2, False)
    assert "missing" in run("ledger", "verify", f"--anchor={anchor}", status=3, as_json=False)
    cut = run("ledger", "verify", f"--export={export}", status=3)
    assert cut["problems"]
    export.write_bytes(export.read_bytes().replace(b"pc-2", b"pc-9"))
    both = run("ledger", "verify", f"--export={export}", f"--anchor={anchor}", status=3)
    assert both["export"]["broken_at"] == both["broken_at"] == 2
    assert not both["anchored"]


def test_an_edited_export_is_told_beside_a_whole_ledger(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    for name in ("pc-1", "pc-2", "pc-3"):
        run("machines", "add", name, "--carrier=ssh")
    anchor, export = tmp_path / "anchor.json", tmp_path / "ledger.jsonl"
    run("ledger", "anchor", str(anchor))
    run("ledger", "export", str(export))
    whole = run("ledger", "verify", f"--export={export}", f"--anchor={anchor}")
    assert whole["export"]["entries"] == whole["entries"]
    lines = export.read_bytes().splitlines(keepends=True)
    export.write_bytes(b"".join(lines[:-1]))
    assert run("ledger", "verify", f"--export={export}")["whole"], "an older export is whole"
    cut = run("ledger", "verify", f"--export={export}", f"--anchor={anchor}", status=3)
    assert (cut["broken_at"], cut["export"]["broken_at"]) == (None, len(lines))
    export.write_bytes(b"".join(lines).replace(b"pc-2", b"pc-9"))
    edited = run("ledger", "verify", f"--export={export}", status=3)
    assert (edited["broken_at"], edited["export"]["broken_at"]) == (None, 2)
    said = run("ledger", "verify", f"--export={export}", status=3, as_json=False)
    assert "The export is broken at entry 2" in said


def test_a_vault_of_another_database_is_told(tmp_path: Path) -> None:
    run, other = Commands(tmp_path / "a"), Commands(tmp_path / "b")
    run("machines", "add", "pc-1", "--carrier=ssh")
    other("machines", "add", "pc-1", "--carrier=ssh")
    for name in ("vamt.db", "ledger.json"):
        shutil.copy(tmp_path / "a" / "data" / name, tmp_path / "b" / "data" / name)
    found = other("ledger", "verify", status=3)
    assert found["anchored"]
    assert any("vault.json" in problem for problem in found["problems"])


def test_an_anchor_of_another_database_is_told(tmp_path: Path) -> None:
    run, other = Commands(tmp_path / "a"), Commands(tmp_path / "b")
    run("ledger", "anchor", str(tmp_path / "anchor.json"))
    told = other("ledger", "verify", f"--anchor={tmp_path / 'anchor.json'}", status=2)
    assert told["error"]["code"] == "foreign-anchor"


def test_a_copied_database_is_told(tmp_path: Path) -> None:
    run = Commands(tmp_path / "a")
    run("machines", "add", "pc-1", "--carrier=ssh")
    copy = Commands(tmp_path / "b")
    (tmp_path / "b" / "data").mkdir(parents=True)
    shutil.copy(tmp_path / "a" / "data" / "vamt.db", tmp_path / "b" / "data" / "vamt.db")
    found = copy("ledger", "verify", status=3)
    assert (found["whole"], found["anchored"]) == (False, False)
    assert "chain is whole" in copy("ledger", "verify", status=3, as_json=False)


def test_an_older_copy_that_was_put_back_is_gone_on_from_for_a_reason(tmp_path: Path) -> None:
    run, reason = Commands(tmp_path / "a"), "--reason=the disk died"
    data = tmp_path / "a" / "data" / "vamt.db"
    run("machines", "add", "pc-1", "--carrier=ssh")
    told = run("ledger", "accept", reason, status=15)["error"]
    assert told["code"] == "nothing-to-accept"
    copy = shutil.copy(data, tmp_path / "copy.db")
    run("machines", "add", "pc-2", "--carrier=ssh")
    noted = run("ledger", "show")[0]
    shutil.copy(copy, data)
    assert not run("ledger", "verify", status=3)["anchored"]
    run("ledger", "accept", "--reason= ", status=2)
    assert "goes on from entry" in run("ledger", "accept", reason, as_json=False)
    (entry,) = [one for one in run("ledger", "show") if one["kind"] == "ledger-accepted"]
    assert entry["detail"] == {"noted": noted["seq"], "digest": noted["digest"]}
    assert entry["reason"] == "the disk died"
    run("machines", "add", "pc-3", "--carrier=ssh")
    assert run("ledger", "verify")["whole"]


def test_changed_entries_are_no_older_copy(tmp_path: Path) -> None:
    run = Commands(tmp_path / "a")
    run("machines", "add", "pc-1", "--carrier=ssh")
    data = tmp_path / "a" / "data"
    with closing(sqlite3.connect(data / "vamt.db")) as database, database:
        database.execute("DROP TRIGGER ledger_refuses_update")
        database.execute("UPDATE ledger SET operator = 'nobody'")
    (data / "ledger.json").unlink()
    told = run("ledger", "accept", "--reason=no matter", status=15)["error"]
    assert told["code"] == "broken-chain"
