"""The engine as a window's child process."""

from __future__ import annotations

import gc
import json
from typing import IO

from vamt_qt.app.composition import Composition, greeting
from vamt_qt.cli.program import Place
from vamt_qt.engine.desk import failure_json
from vamt_qt.engine.pipe import Pipe
from vamt_qt.licensing.errors import LicensingError


def serve(program: Composition, place: Place, source: IO[str], sink: IO[str]) -> int:
    """Answer the window's requests until it hangs up; returns the exit status.

    When the data cannot be opened that is told in the only line of output.
    """
    try:
        with program.engine(place) as engine:
            # What is loaded by now stays: walking it time and again is a tenth of a run's work.
            gc.freeze()
            Pipe(engine, source, sink).serve(greeting(engine))
    except LicensingError as error:
        told = {"id": 0, "event": "failed", "error": failure_json(error.failure)}
        sink.write(json.dumps(told, ensure_ascii=False) + "\n")
        sink.flush()
        return error.exit_status
    return 0
