"""The window's line to the engine: one child process that does everything that changes anything.

Messages are JSON lines, see ``vamt_qt.engine.pipe``. They are drained in portions, because a run
over many machines would otherwise keep the window busy with nothing but listening.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from vamt_qt.gui.answers import deliver
from vamt_qt.gui.hearing import heard_failure
from vamt_qt.gui.tongue import tr
from vamt_qt.licensing.errors import Failure

News = dict[str, Any]
Done = Callable[[dict[str, Any]], None]
Refused = Callable[[Failure], None]

_PORTION_MS: Final = 50
_PATIENCE_MS: Final = 30_000
_LOG_LINES: Final = 40
_ENDS: Final = frozenset({"finished", "failed", "bug"})

_AFTER_STOP: Final = tr(
    "Everything that was finished is recorded. Start the engine "
    "again: what was under way is looked at before anything is "
    "repeated."
)


@dataclass(frozen=True, slots=True)
class Request:
    """A call whose end has not come yet."""

    verb: str
    arguments: Mapping[str, Any] = field(repr=False)
    done: Done = field(repr=False)
    failed: Refused = field(repr=False)


class EngineClient(QObject):
    """Starts the engine, asks it for verbs, and notices when it is gone.

    ``done`` and ``failed`` of a call are called once, on the window's thread; one of them always
    is, also when the engine dies. News carry the number of their call as ``id`` and its ``verb``.
    """

    ready = Signal(dict)
    """The engine's greeting: ``version``, ``unlocked``, ``interrupted``."""
    stopped = Signal(str)
    """The engine ended: a sentence for the operator, empty when it was asked to."""
    told = Signal(list)
    """All news of the last moment, ends of calls included, in order."""
    unlocked_changed = Signal(bool)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._open: dict[int, Request] = {}
        self._last = 0
        self._heard = b""
        self._log: deque[str] = deque(maxlen=_LOG_LINES)
        self._greeting: News = {}
        self._leaving = False
        self._again = False
        self.trouble: Failure | None = None
        """Why the engine is not there, once it stopped without being asked to."""
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.readyReadStandardError.connect(self._hear_log)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._broke)
        self._portion = QTimer(self, singleShot=True, interval=_PORTION_MS)
        self._portion.timeout.connect(self._drain)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._process.kill)

    # -- what it is ---------------------------------------------------------------------

    @property
    def is_ready(self) -> bool:
        """Whether the engine runs and has opened the data."""
        return bool(self._greeting)

    @property
    def is_leaving(self) -> bool:
        """Whether it was told to end."""
        return self._leaving

    @property
    def unlocked(self) -> bool:
        """Whether product keys and passwords can be used."""
        return bool(self._greeting.get("unlocked"))

    @property
    def vault_is_new(self) -> bool:
        """Whether nothing was ever sealed, so that a passphrase may be chosen."""
        return self._greeting.get("vault") == "new"

    @property
    def has_recovery_code(self) -> bool:
        """Whether a recovery code is in force."""
        return bool(self._greeting.get("recovery"))

    @property
    def interrupted(self) -> list[str]:
        """The runs that a crash left in the middle, as told at the start."""
        return list(self._greeting.get("interrupted", ()))

    @property
    def last_words(self) -> str:
        """The end of the engine's own log."""
        return "\n".join(self._log)

    def process_id(self) -> int:
        """Give the number of the process, 0 where there is none."""
        return int(self._process.processId())

    def request(self, number: int) -> Request | None:
        """Give a call that is under way; still there while its end is told by ``told``."""
        return self._open.get(number)

    def under_way(self) -> dict[int, Request]:
        """Give all calls whose end has not come."""
        return dict(self._open)

    # -- what it does -------------------------------------------------------------------

    def start(self) -> None:
        """Start the engine; ``ready`` or ``stopped`` follows."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            return
        self._heard, self._greeting = b"", {}
        self._leaving = self._again = False
        self.trouble = None
        self._log.clear()
        self._process.start(self._command[0], self._command[1:])

    def quit(self) -> None:
        """Ask the engine to end its runs and itself; ``stopped`` follows."""
        self._leaving = True
        if self._process.state() is QProcess.ProcessState.NotRunning:
            QTimer.singleShot(0, self, self._say_stopped)
            return
        self._write({"verb": "quit"})
        self._process.closeWriteChannel()
        self._patience.start()

    def end_now(self) -> None:
        """End the engine at once; work under way is looked at when it is started again."""
        self._leaving = True
        self._process.kill()

    def restart(self) -> None:
        """Start the engine again, after it has ended."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self.start()
        else:
            self.quit()
            self._again = True

    def call(self, verb: str, arguments: Mapping[str, Any], *, done: Done, failed: Refused) -> int:
        """Ask for a verb; returns the call's number, by which news name it."""
        self._last += 1
        number = self._last
        self._open[number] = Request(verb, arguments, done, failed)
        if self._process.state() is QProcess.ProcessState.NotRunning:
            QTimer.singleShot(0, self, self._fail_all)
        else:
            self._write({"id": number, "verb": verb, "arguments": dict(arguments)})
        return number

    def cancel(self, number: int) -> None:
        """Stop a call at its next step; its end still comes."""
        if number in self._open:
            self._write({"verb": "cancel", "arguments": {"id": number}})

    def pause(self, number: int, *, on: bool) -> None:
        """Let a run begin no further machine, or begin them again."""
        if number in self._open:
            self._write({"verb": "pause" if on else "go-on", "arguments": {"id": number}})

    # -- what comes back ----------------------------------------------------------------

    def _write(self, message: News) -> None:
        self._process.write(json.dumps(message).encode() + b"\n")

    @Slot()
    def _hear(self) -> None:
        # The first word after a silence is passed on at once, what follows in portions.
        if not self._portion.isActive():
            self._drain()
            self._portion.start()

    @Slot()
    def _hear_log(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self._log.extend(text.splitlines())

    @Slot()
    def _drain(self) -> None:
        self._heard += bytes(self._process.readAllStandardOutput().data())
        *lines, self._heard = self._heard.split(b"\n")
        news = [message for line in lines if (message := _parse(line)) is not None]
        if not news:
            return
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._portion.start()
        told = [one for message in news if (one := self._named(message)) is not None]
        if told:
            self.told.emit(told)
        for message in told:
            if message["event"] in _ENDS:
                self._end(message)

    def _named(self, message: News) -> News | None:
        """Take what is about the engine itself; give what is about a call, with its verb."""
        if message.get("event") == "ready":
            self._greeting = message
            self.ready.emit(message)
            return None
        number = message.get("id")
        if number == 0 and message.get("event") == "failed":
            self.trouble = _failure(message)
            return None
        request = self._open.get(number) if isinstance(number, int) else None
        return None if request is None else {**message, "verb": request.verb}

    def _end(self, message: News) -> None:
        request = self._open.pop(message["id"], None)
        if request is None:
            return
        if message["event"] == "finished":
            self._note_vault(request.verb)
            deliver(request.done, message.get("result", {}))
        else:
            deliver(request.failed, _failure(message))

    def _note_vault(self, verb: str) -> None:
        if verb in ("vault.recovery-code", "vault.re-key"):
            self._greeting["recovery"] = True
        if verb in ("unlock", "vault.recover"):
            self._greeting["unlocked"] = True
            self.unlocked_changed.emit(True)

    @Slot(QProcess.ProcessError)
    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.trouble = Failure(
                "engine-missing",
                tr("The engine could not be started"),
                tr("Install the program again; its own command is missing or may not be run."),
            )
            self._ended()

    @Slot()
    def _ended(self) -> None:
        self._portion.stop()
        self._patience.stop()
        self._drain()
        self._greeting = {}
        if not self._leaving and self.trouble is None:
            self.trouble = Failure(
                "engine-stopped", tr("The engine stopped unexpectedly"), _AFTER_STOP
            )
        self._fail_all()
        self._say_stopped()
        if self._again:
            self.start()

    @Slot()
    def _say_stopped(self) -> None:
        trouble = None if self._leaving else self.trouble
        self.stopped.emit(f"{trouble.message}. {trouble.hint}".strip() if trouble else "")

    @Slot()
    def _fail_all(self) -> None:
        failure = self.trouble or Failure(
            "engine-stopped",
            tr("The engine is not running"),
            tr("Start the engine again, then repeat."),
        )
        error = {
            "code": failure.code,
            "message": failure.message,
            "hint": failure.hint,
            "hresult": None,
        }
        news = [
            {"id": number, "event": "failed", "error": error, "verb": request.verb}
            for number, request in self._open.items()
        ]
        if news:
            self.told.emit(news)
        for message in news:
            self._end(message)


def _parse(line: bytes) -> News | None:
    try:
        message = json.loads(line)
    except ValueError:
        return None
    return message if isinstance(message, dict) else None


def _failure(message: News) -> Failure:
    error = message.get("error")
    given = error if isinstance(error, dict) else {}
    hresult = given.get("hresult")
    failure = Failure(
        str(given.get("code") or "error"),
        str(given.get("message") or tr("The engine gave no reason")),
        str(given.get("hint") or ""),
        hresult if isinstance(hresult, int) else None,
    )
    return heard_failure(failure)
