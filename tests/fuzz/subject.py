"""The process in which cases are brought in, away from the one that makes them.

What Hypothesis remembers of its cases is none of an importer's memory, and a case that ends the
process, by a crash of a library or by a hang, is a finding and not the end of the run.
"""

from __future__ import annotations

import signal
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from time import monotonic
from typing import Final

from tests.fuzz.ground import Ground, Way, ground_in
from tests.fuzz.watch import Spent, TooMuchMemoryError, bound_memory, held, settled, watched

_SLACK_BYTES: Final = 20_000_000
"""As much may lie about in a process between cases; a case could use it again unseen."""
_SECONDS_TO_DIE: Final = 30
_SPAWN: Final = get_context("spawn")


class CaseError(AssertionError):
    """A case that was neither taken nor refused; its text is what the other process tells."""


class SwollenError(CaseError):
    """A case that took too much memory."""


class DiedError(CaseError):
    """A case that ended its process."""


class TimeIsUpError(Exception):
    """The clock has run out while a case was being looked at."""


@dataclass(frozen=True, slots=True)
class End:
    """How one case ended: `taken`, the code of its refusal, or else the fault's traceback."""

    how: str
    spent: Spent
    fault: str = ""
    swollen: bool = False
    worn: bool = False
    """Whether so much lies about in the process that the next case needs a fresh one."""


@dataclass(slots=True)
class Subject:
    """A station in a process of its own, made when there is none that is fit for the next case."""

    ways: Mapping[str, Way]
    keys: Sequence[str]
    folder: Path
    _process: SpawnProcess | None = None
    _pipe: Connection | None = None
    made: int = field(default=0, init=False)
    """How many processes there were."""

    def take(self, name: str, case: bytes, until: float = float("inf")) -> End:
        """Bring a case in, or raise a CaseError; `until` is a time of the monotonic clock."""
        end = self._asked(name, case, until)
        if end.worn:
            self.close()
        if end.fault:
            raise (SwollenError if end.swollen else CaseError)(end.fault)
        return end

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is None or self._pipe is None:
            return
        self._process.kill()
        self._process.join()
        self._pipe.close()
        self._process = None

    def _asked(self, name: str, case: bytes, until: float) -> End:
        pipe = self._ready()
        try:
            pipe.send((name, case))
            while not pipe.poll(1):
                if monotonic() > until:
                    self.close()
                    raise TimeIsUpError
            end = pipe.recv()
        except (EOFError, OSError) as error:
            raise DiedError(f"the process ended with {self._exit_code()}") from error
        assert isinstance(end, End)
        return end

    def _exit_code(self) -> int | None:
        """Wait for the end of a process that has hung up; return its status."""
        process = self._process
        if process is not None:
            process.join(_SECONDS_TO_DIE)
        code = None if process is None else process.exitcode
        self.close()
        return code

    def _ready(self) -> Connection:
        if self._process is None or self._pipe is None:
            self.made += 1
            self._pipe, theirs = _SPAWN.Pipe()
            home = self.folder / str(self.made)
            self._process = _SPAWN.Process(
                target=_serve, args=(theirs, dict(self.ways), self.keys, home), daemon=True
            )
            self._process.start()
            theirs.close()
        return self._pipe


def _serve(pipe: Connection, ways: Mapping[str, Way], keys: Sequence[str], home: Path) -> None:
    """Bring in what is asked for until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is the other process that is interrupted
    home.mkdir()
    with ground_in(home, keys) as ground:
        bound_memory()
        base = settled()
        while True:
            try:
                name, case = pipe.recv()
            except EOFError:
                return
            end = _brought(ground, ways[name], case)
            del case
            most = base + _SLACK_BYTES
            pipe.send(replace(end, worn=held() > most and settled() > most))


def _brought(ground: Ground, way: Way, case: bytes) -> End:
    spent = Spent()
    try:
        with watched(spent):
            how = ground.take(way, case)
    except Exception as error:  # noqa: BLE001 # what else comes is what is looked for
        ground.restore()
        swollen = isinstance(error, TooMuchMemoryError)
        return End("", spent, "".join(traceback.format_exception(error)), swollen)
    return End(how, spent)
