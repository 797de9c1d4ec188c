"""Serves the simulated estate, or starts it as a process beside the program."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Final

from vamt_qt.app.places import own_command
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.trips import TripOptions
from vamt_qt.licensing.errors import BadInputError, UnreachableError
from vamt_qt.licensing.facts import Json

_START_S: Final = 120.0


def serve_lab(options: LabOptions, trips: TripOptions, *, as_json: bool, with_parent: bool) -> int:
    """Serve the estate until interrupted and say where its inventory is.

    `with_parent` ends it also when stdin closes: a lab does not outlive whoever started it.
    """
    try:
        from vamt_qt.lab.serve import serve  # noqa: PLC0415
        from vamt_qt.lab.sheet import Sheet  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise BadInputError(
            f"The lab is not available, because {error.name} is not installed",
            hint="Install the program with its extra “lab”.",
            code="not-available",
        ) from error

    def announce(sheet: Sheet) -> None:
        if as_json:
            sys.stdout.write(json.dumps(sheet.revealed()) + "\n")
        else:
            sys.stdout.write(sheet.inventory.read_text())
            sys.stderr.write(
                f"{sheet.machines} machines listen. Their list, above, is also in "
                f"{sheet.inventory}\nClearinghouse: {sheet.clearinghouse_url}\n"
                "Accounts and keys of the lab: start it with --ready-file.\n"
                "Ctrl+C ends the lab.\n"
            )
        sys.stdout.flush()

    if with_parent:
        Thread(target=_end_with_parent, name="parent", daemon=True).start()
    serve(options, trips, announce=announce)
    return 0


def _end_with_parent() -> None:
    # Not through Python's buffer: its lock, held here, would abort a lab that ends by itself.
    while os.read(sys.stdin.fileno(), 4_096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


@contextmanager
def lab_process(folder: Path, *, machines: int, seed: int, healthy: bool) -> Iterator[Json]:
    """Run a lab in a process of its own and yield its key sheet; its state stays in `folder`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    ready = folder / "ready.json"
    ready.unlink(missing_ok=True)
    words = [
        *own_command(),
        "lab",
        "serve",
        f"--machines={machines}",
        f"--seed={seed}",
        f"--state={folder}",
        f"--ready-file={ready}",
        "--with-parent",
        *(["--healthy"] if healthy else []),
    ]
    with (folder / "lab.log").open("ab") as log:
        process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=log, stderr=log)  # noqa: S603 - our own command
    try:
        yield _when_ready(process, ready, folder)
    finally:
        ready.unlink(missing_ok=True)
        if process.stdin is not None:
            process.stdin.close()
        process.wait(30)


def _when_ready(process: subprocess.Popen[bytes], ready: Path, folder: Path) -> Json:
    """Wait for the key sheet; it is written whole when everything listens."""
    end = time.monotonic() + _START_S
    while time.monotonic() < end and process.poll() is None:
        if ready.exists():
            sheet: Json = json.loads(ready.read_text())
            return sheet
        time.sleep(0.05)
    raise UnreachableError(
        "The lab did not start",
        hint=f"Look into {folder / 'lab.log'}. Another lab may hold its addresses.",
        code="lab-failed",
    )
