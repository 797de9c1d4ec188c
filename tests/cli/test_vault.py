"""The vault on the command line: moved, recovered, and a key shown for a reason."""

from pathlib import Path

from tests.fixtures.commands import Commands
from tests.fixtures.stations import PASSPHRASE

PLAIN = "FFFFF-GGGGG-HHHHH-JJJJJ-KKKKK"
NEW = "the next passphrase for tests"


def test_vault_is_re_keyed_moved_and_recovered(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    run("keys", "add", stdin=PLAIN)
    assert run("vault", "status") == {"kind": "passphrase", "unlocked": True, "recovery": False}
    assert run("vault", "re-key", stdin="wrong", status=16)["error"]["code"] == "wrong-passphrase"
    code = run("vault", "re-key", stdin=PASSPHRASE)["recovery_code"]
    assert run("vault", "status")["recovery"]
    run("vault", "passphrase", stdin=f"{PASSPHRASE}\n{NEW}\n")
    assert run("keys", "list", status=0)
    assert run("vault", "status", status=16)["error"]["code"] == "wrong-passphrase"
    (tmp_path / "passphrase").write_text(NEW)
    assert run("vault", "passphrase", stdin=f"{NEW}\n\n", status=2)["error"]["hint"]
    run("vault", "recover", stdin=f"{code}\n{PASSPHRASE}\n")
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    shown = run("keys", "reveal", "KKKKK", "--reason=telephone activation")
    assert shown["product_key"] == PLAIN


def test_a_whole_key_is_shown_for_a_reason_that_stands_in_the_ledger(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    run("keys", "add", stdin=PLAIN)
    assert run("keys", "reveal", "KKKKK", "--reason= ", status=2)["error"]["hint"]
    assert PLAIN in run("keys", "reveal", "KKKKK", "--reason=by telephone", as_json=False)
    (entry,) = [row for row in run("ledger", "show") if row["kind"] == "key-revealed"]
    assert (entry["reason"], entry["detail"]) == ("by telephone", {"last_five": "KKKKK"})
    logs = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*.log*"))
    assert PLAIN.encode() not in logs
