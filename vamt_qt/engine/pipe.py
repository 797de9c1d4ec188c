"""The engine as the window's child process: JSON lines in on stdin, JSON lines out on stdout.

In:  {"id": 7, "verb": "probe", "arguments": {…}}
     {"verb": "cancel" | "pause" | "go-on", "arguments": {"id": 7}}     {"verb": "quit"}
Out: {"event": "ready", …} once; then for each request any number of news and one end:
     {"id": 7, "event": "started" | "step" | "outcome", …}
     {"id": 7, "event": "finished", "result": {…}}
     {"id": 7, "event": "failed", "error": {"code", "message", "hint", "hresult"}}
     {"id": 7, "event": "bug", "error": {…, "trace"}}
The end of stdin is a request to quit: runs are cancelled and brought to an end.
"""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import IO, Final

from vamt_qt.engine.desk import Result, failure_json
from vamt_qt.engine.service import Engine
from vamt_qt.licensing.errors import Failure, LicensingError
from vamt_qt.licensing.facts import Json
from vamt_qt.workflow.cancellation import Cancellation, StoppedError

_WISHES: Final = {
    "cancel": Cancellation.cancel,
    "pause": Cancellation.pause,
    "go-on": Cancellation.go_on,
}


class Pipe:
    """Serves one window."""

    def __init__(self, engine: Engine, source: IO[str], sink: IO[str]) -> None:
        self._engine = engine
        self._source = source
        self._sink = sink
        self._writing = Lock()
        self._running: dict[int, Cancellation] = {}

    def serve(self, greeting: Result) -> None:
        """Answer requests until the window says quit or hangs up."""
        self.say({"event": "ready", **greeting})
        with ThreadPoolExecutor(4, thread_name_prefix="verb") as pool:
            for line in self._source:
                request = _parse(line)
                if request is None:
                    continue
                number, verb, arguments = request
                if verb == "quit":
                    break
                if verb in _WISHES:
                    self._pass_on(_WISHES[verb], arguments)
                    continue
                self._running[number] = Cancellation()
                pool.submit(self._answer, number, verb, arguments)
            for cancellation in list(self._running.values()):
                cancellation.cancel()

    def say(self, message: Result) -> None:
        """Write one message; a window that is gone is no reason to fall over in a run."""
        line = json.dumps(message, ensure_ascii=False)
        with self._writing:
            try:
                self._sink.write(line + "\n")
                self._sink.flush()
            except (BrokenPipeError, ValueError):
                pass

    def _pass_on(self, wish: Callable[[Cancellation], None], arguments: dict[str, Json]) -> None:
        number = arguments.get("id")
        if isinstance(number, int) and (running := self._running.get(number)) is not None:
            wish(running)

    def _answer(self, number: int, verb: str, arguments: dict[str, Json]) -> None:
        try:
            result = self._engine.call(
                verb,
                arguments,
                emit=lambda news: self.say({"id": number, **news}),
                cancel=self._running[number],
            )
            end: Result = {"id": number, "event": "finished", "result": result}
        except StoppedError:
            stopped = Failure("cancelled", "Stopped by the operator")
            end = {"id": number, "event": "failed", "error": failure_json(stopped)}
        except LicensingError as error:
            end = {"id": number, "event": "failed", "error": failure_json(error.failure)}
        except Exception as error:  # noqa: BLE001 - the process boundary: a bug goes to the window
            bug = Failure("bug", f"The program failed: {type(error).__name__}")
            trace = "".join(traceback.format_tb(error.__traceback__))
            end = {
                "id": number,
                "event": "bug",
                "error": {**failure_json(bug), "trace": trace},
            }
        self._running.pop(number, None)
        self.say(end)


def _parse(line: str) -> tuple[int, str, dict[str, Json]] | None:
    try:
        message = json.loads(line)
    except ValueError:
        return None
    match message:
        case {"verb": str(verb), **rest}:
            number = rest.get("id")
            arguments = rest.get("arguments")
            return (
                number if isinstance(number, int) else 0,
                verb,
                arguments if isinstance(arguments, dict) else {},
            )
        case _:
            return None
