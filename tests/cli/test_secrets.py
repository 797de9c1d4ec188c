"""No whole product key and no password anywhere: files, logs, output, process list, bundles."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli.test_journey import _enter
from tests.fixtures.commands import Commands
from tests.fixtures.stations import PASSPHRASE
from vamt_qt.lab.keys import MAKS
from vamt_qt.lab.lab import Lab

_SPARE = "a password that only this test knows"


def _secrets(lab: Lab) -> list[str]:
    keys = [mak.key.reveal() for mak in MAKS]
    passwords = [one.password.reveal() for one in lab.sheet.credentials]
    token = lab.sheet.clearinghouse_token.reveal()
    return [*keys, *(key.replace("-", "") for key in keys), *passwords, token, PASSPHRASE, _SPARE]


def _forms(secret: str) -> tuple[bytes, ...]:
    return secret.encode(), secret.encode("utf-16-le"), secret.lower().encode()


@contextmanager
def _watched_processes() -> Iterator[list[bytes]]:
    """Gather the words and the environment of every process while a block runs."""
    seen: set[bytes] = set()
    ended = threading.Event()

    def watch() -> None:
        while not ended.is_set():
            for process in Path("/proc").glob("[0-9]*"):
                for name in ("cmdline", "environ"):
                    try:
                        seen.add((process / name).read_bytes())
                    except OSError:
                        continue
            ended.wait(0.05)

    watcher = threading.Thread(target=watch)
    watcher.start()
    gathered: list[bytes] = []
    try:
        yield gathered
    finally:
        ended.set()
        watcher.join()
        gathered.extend(seen)


def _everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "passphrase"
    }


def test_no_secret_is_left_anywhere(lab: Lab, tmp_path: Path) -> None:
    run = Commands(tmp_path)
    with _watched_processes() as processes:
        _enter(run, lab)
        run.apart = True
        run("keys", "add", stdin="\n".join(mak.key.reveal() for mak in MAKS))
        run("credentials", "set", "spare", "--user=spare", stdin=_SPARE)
        names = [m["name"] for m in run("machines", "list") if m["carrier"] != "winrm-https"]
        run("probe", "--debug", *names)
        fitting = [name for name in names if "2222C" in lab.truth(name).takes]
        run("activate", "--debug", "--key=2222C", "--clearinghouse=lab", "--yes", *fitting)
        others = [name for name in names if name not in fitting]
        run("install-key", "--debug", "--key=2222C", "--force", *others, status=3 if others else 0)
        run("install-key", "--debug", "--key=6666B", "--force", *fitting, status=3)
        batches = [row["batch"] for row in run("batch", "list")]
        run("batch", "export", batches[0], str(tmp_path / "out.vamtqt"))
        run("batch", "export", batches[0], str(tmp_path / "out.csv"))
        run.apart = False
        run("credentials", "list", as_json=False)
        run("keys", "list", as_json=False)
        run("ledger", "show", "--last=500")
    found = _everything(tmp_path)
    assert "data/vamt.db" in found
    assert any(
        "DEBUG" in text.decode(errors="replace") for name, text in found.items() if ".log" in name
    )
    found["printed"] = "\n".join(run.said).encode()
    found["processes"] = b"\n".join(processes)
    leaks = {
        (name, secret[:4])
        for secret in _secrets(lab)
        for name, content in found.items()
        for form in _forms(secret)
        if form in content
    }
    assert not leaks
    # The search itself can find: the last five characters do stand there.
    assert b"2222C" in found["printed"]
    assert b"FRA-PC-0002" in found["data/vamt.db"] or b"LIS-PC-0003" in found["data/vamt.db"]
