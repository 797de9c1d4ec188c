"""An exported ledger is verified by the program and, without it, by the script in docs."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from vamt_qt.exchange.ledger_file import (
    AnchorFile,
    read_anchor_file,
    verify_export,
    write_anchor_file,
    write_export,
)
from vamt_qt.licensing.canonical import canonical_json, digest_of
from vamt_qt.licensing.errors import BadInputError, StoreError
from vamt_qt.licensing.facts import CountReported
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import Head, LedgerEntry, Stamp, Subject, chain

SCRIPT = Path(__file__).resolve().parents[2] / "docs" / "verify_ledger.py"
START = datetime(2026, 3, 1, tzinfo=UTC)
COUNT = 6


def ledger() -> list[LedgerEntry]:
    """A few entries with letters of all kinds."""
    entries: list[LedgerEntry] = []
    for number in range(COUNT):
        head = Head(entries[-1].seq, entries[-1].digest) if entries else Head()
        stamp = Stamp(operator="Zoë", host="h", reason='“why”\n"\\ \u2028 \U0001f511')
        subject = Subject(key=KeyId("k"))
        fact = CountReported(number, "portal")
        entries.append(chain(head, START + timedelta(days=number), fact, subject, stamp))
    return entries


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """The same as a file."""
    path = tmp_path / "ledger.jsonl"
    entries = ledger()
    assert write_export(path, iter(entries)) == Head(COUNT, entries[-1].digest)
    return path


def by_script(*files: Path) -> tuple[int, str]:
    """What the script says, with nothing of ours to import."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", SCRIPT, *files], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_both_find_a_whole_export_whole(exported: Path) -> None:
    verdict = verify_export(exported)
    assert (verdict.is_whole, verdict.head.seq) == (True, COUNT)
    assert by_script(exported) == (
        0,
        f"whole: {COUNT} entries, the last is {verdict.head.digest}\n",
    )


def test_script_is_short_and_needs_nothing_else() -> None:
    code = [line for line in SCRIPT.read_text().splitlines() if line.strip()]
    assert len(code) <= 40
    assert "vamt_qt" not in SCRIPT.read_text()


def _line(number: int, change: Callable[[bytes], bytes]) -> Callable[[list[bytes]], list[bytes]]:
    return lambda lines: [*lines[:number], change(lines[number]), *lines[number + 1 :]]


def _forged(line: bytes) -> bytes:
    """Another value with a digest that fits it: only the next entry tells."""
    entry = json.loads(line)
    entry["detail"]["remaining"] = 99
    del entry["digest"]
    return canonical_json({**entry, "digest": digest_of(entry)}) + b"\n"


TAMPERED: dict[str, tuple[int, Callable[[list[bytes]], list[bytes]]]] = {
    "changed": (3, _line(2, lambda line: line.replace(b"portal", b"phone!"))),
    "forged": (4, _line(2, _forged)),
    "said twice": (3, _line(2, lambda line: line.replace(b"{", b'{"reason":"nicer",', 1))),
    "other spelling": (1, _line(0, lambda line: line.replace(b":", b": "))),
    "no entry": (2, _line(1, lambda _: b"[]\n")),
    "a number": (2, _line(1, lambda _: b"5\n")),
    "no JSON": (2, _line(1, lambda _: b"\xff\n")),
    "empty line": (2, _line(1, lambda line: b"\n" + line)),
    "removed": (3, lambda lines: [*lines[:2], *lines[3:]]),
    "reordered": (3, lambda lines: [*lines[:2], lines[3], lines[2], *lines[4:]]),
    "added": (4, lambda lines: [*lines[:3], lines[2], *lines[3:]]),
    "headless": (1, lambda lines: lines[1:]),
    "last line cut": (COUNT, lambda lines: [*lines[:-1], lines[-1][:-1]]),
}


@pytest.mark.parametrize("how", TAMPERED)
def test_both_name_the_first_broken_entry(exported: Path, how: str) -> None:
    broken_at, tamper = TAMPERED[how]
    lines = tamper(exported.read_bytes().splitlines(keepends=True))
    exported.write_bytes(b"".join(lines))
    verdict = verify_export(exported)
    assert verdict.broken_at == broken_at, verdict
    status, said = by_script(exported)
    assert status == 1
    assert said.startswith(f"entry {broken_at}: ")


def test_anchor_finds_a_cut_tail_and_another_history(exported: Path, tmp_path: Path) -> None:
    head = verify_export(exported).head
    anchor = AnchorFile("store", head, START, "h")
    write_anchor_file(tmp_path / "anchor.json", anchor)
    assert read_anchor_file(tmp_path / "anchor.json") == anchor
    assert verify_export(exported, head).is_whole
    assert by_script(exported, tmp_path / "anchor.json")[0] == 0
    lines = exported.read_bytes().splitlines(keepends=True)
    exported.write_bytes(b"".join(lines[:-2]))
    assert verify_export(exported).is_whole  # which is why the end is anchored
    assert verify_export(exported, head).broken_at == COUNT - 1
    assert by_script(exported, tmp_path / "anchor.json") == (
        1,
        f"entry {COUNT - 1}: missing, and all up to {COUNT}\n",
    )
    exported.write_bytes(b"".join([*lines[:-1], _forged(lines[-1])]))
    assert verify_export(exported, head).broken_at == COUNT
    assert by_script(exported, tmp_path / "anchor.json")[0] == 1


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"store": 1}', "[" * 30_000])
def test_what_is_no_anchor_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "anchor.json"
    path.write_text(text)
    with pytest.raises(BadInputError) as refusal:
        read_anchor_file(path)
    assert refusal.value.code == "no-anchor"


def test_files_that_cannot_be_read_or_written_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadInputError):
        verify_export(tmp_path / "nowhere")
    with pytest.raises(StoreError):
        write_export(tmp_path / "nowhere" / "ledger.jsonl", ledger())
