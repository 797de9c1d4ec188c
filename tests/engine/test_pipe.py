"""The engine as a child process: JSON lines in, JSON lines out, as the window uses it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.stations import place_in, station_in
from vamt_qt.lab.lab import Lab, LabOptions


class Child:
    """A running engine and the talk with it."""

    def __init__(self, folder: Path) -> None:
        place = place_in(folder)
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "vamt_qt",
                f"--data-dir={place.data_dir}",
                f"--passphrase-file={place.passphrase_file}",
                "engine",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._number = 0

    def say(self, verb: str, arguments: dict[str, Any]) -> int:
        self._number += 1
        message = {"id": self._number, "verb": verb, "arguments": arguments}
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()
        return self._number

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        message = json.loads(self.process.stdout.readline())
        assert isinstance(message, dict)
        return message

    def hear_end(self, number: int) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        news: list[dict[str, Any]] = []
        while True:
            message = self.hear()
            if message["id"] == number and message["event"] in {"finished", "failed", "bug"}:
                return message, news
            news.append(message)


@contextmanager
def child_in(folder: Path) -> Iterator[Child]:
    child = Child(folder)
    try:
        yield child
    finally:
        assert child.process.stdin is not None
        assert child.process.stdout is not None
        child.process.stdin.close()
        child.process.wait(60)
        child.process.stdout.close()


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Child]:
    with child_in(tmp_path) as child:
        yield child


def test_it_greets_answers_and_ends_with_its_window(child: Child) -> None:
    ready = child.hear()
    assert (ready["event"], ready["unlocked"], ready["interrupted"]) == ("ready", True, [])
    end, _ = child.hear_end(child.say("machines.add", {"name": "pc-1", "carrier": "ssh"}))
    assert (end["event"], end["result"]["name"]) == ("finished", "pc-1")
    end, _ = child.hear_end(child.say("machines.add", {"name": "pc-1"}))
    assert (end["event"], end["error"]["code"]) == ("failed", "bad-input")
    assert end["error"]["hint"]
    assert child.process.stdin is not None
    child.process.stdin.close()
    assert child.process.wait(60) == 0


def test_a_second_engine_on_the_same_data_is_told_who_is_at_work(
    child: Child, tmp_path: Path
) -> None:
    child.hear()
    with child_in(tmp_path) as second:
        told = second.hear()
        assert (told["event"], told["error"]["code"]) == ("failed", "in-use")
        assert second.process.wait(60) == 15


def test_a_run_tells_each_step_and_outcome_and_can_be_cancelled(tmp_path: Path) -> None:
    with Lab(LabOptions(machines=4, seed=3, ill=())) as lab:
        with station_in(tmp_path, lab):
            pass
        with child_in(tmp_path) as child:
            child.hear()
            end, news = child.hear_end(child.say("probe", {}))
            assert end["result"]["done"] == 4
            assert news[0]["event"] == "started"
            assert {item["machine"] for item in news if item["event"] == "outcome"} == {
                item["machine"] for item in news if item["event"] == "step"
            }
            run = child.say("probe", {})
            child.say("cancel", {"id": run})
            end, _ = child.hear_end(run)
            assert end["result"]["done"] + end["result"]["cancelled"] == 4
