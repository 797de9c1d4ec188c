"""What a simulated machine makes of a command line: it knows one program, the program's bridge.

The command is the bridge's bootstrap as Windows PowerShell takes it; standard input brings the
bridge's script and then requests, each answered when it comes. Whatever else is asked gets an error
as PowerShell shows one, and PowerShell ends.
"""

from __future__ import annotations

import base64
import json
from binascii import Error as Base64Error
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final

from vamt_qt.lab.cim import NOT_FOUND, CimError, CimValue
from vamt_qt.lab.watch import WatchedWindows
from vamt_qt.resources import resource

COMMAND_LIMIT: Final = 8_191
"""What cmd.exe, the default shell of OpenSSH on Windows, takes as one line."""
_PREFIX: Final = ("powershell.exe", "-noprofile", "-noninteractive", "-encodedcommand")
Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a command so far; `changed` tells whether it called a method."""

    stdout: bytes = b""
    stderr: bytes = b""
    status: int | None = None
    """How it ended; None while it waits for more input."""
    changed: bool = False


class _NotTheBridgeError(Exception):
    """The command or its input is not what the program sends."""


class PowerShell:
    """A command line at work on a machine: input goes in, as it comes, and answers come out."""

    def __init__(self, windows: WatchedWindows, command: str) -> None:
        self._windows = windows
        self._command = command
        self._rest = b""
        self._script: list[str] = []
        self._is_bridge = False
        self._has_greeted = False

    def started(self) -> Ran:
        """Return what it says before it reads anything; most commands end here."""
        if len(self._command) >= COMMAND_LIMIT:
            return Ran(
                stderr=b"cmd: this command line is longer than 8191 characters\r\n", status=1
            )
        try:
            _require_bootstrap(self._command)
        except _NotTheBridgeError as error:
            return Ran(stderr=_clixml(str(error)), status=1)
        return Ran()

    def told(self, data: bytes) -> list[Ran]:
        """Take more input, nothing for its end, and return what was answered in order.

        Raises ReplyDroppedError where the watcher says so.
        """
        *lines, self._rest = (self._rest + data).split(b"\n")
        if not data and self._rest:
            lines.append(self._rest)
        answers: list[Ran] = []
        try:
            for line in lines:
                answers += self._line(line)
        except _NotTheBridgeError as error:
            return [*answers, Ran(stderr=_clixml(str(error)), status=1)]
        return answers if data else [*answers, Ran(status=0)]

    def _line(self, line: bytes) -> Iterator[Ran]:
        try:
            text = line.decode("ascii").removesuffix("\r")
        except ValueError:
            raise _NotTheBridgeError("standard input cannot be read") from None
        if not text.startswith("{"):
            self._script.append(text)
            return
        if not self._is_bridge:
            _require_bridge("\n".join(self._script))
            self._is_bridge = True
        number, calls = _request(text)
        printed = _printed(number, _results(self._windows, calls))
        changed = any(call.get("op") == "invoke" for call in calls)
        yield Ran(self._greeting() + printed, changed=changed)

    def _greeting(self) -> bytes:
        """One machine in five greets before it answers, as real ones do now and then."""
        has_greeted, self._has_greeted = self._has_greeted, True
        is_chatty = self._windows.windows.spec.number % 5 == 3
        return b"Managed by the lab. Have a good day.\r\n" if is_chatty and not has_greeted else b""


def _printed(number: int, results: list[Json]) -> bytes:
    """Print a reply as the bridge does on Windows: Base64 in lines of 76 characters."""
    answer = {"format": 2, "number": number, "results": results}
    reply = json.dumps(answer, separators=(",", ":")).encode()
    base64_lines = base64.encodebytes(reply).rstrip(b"\n").replace(b"\n", b"\r\n")
    return b"<<<VAMT-QT\n" + base64_lines + b"\n>>>\r\n"


def _require_bootstrap(command: str) -> None:
    words = command.split()
    if tuple(word.lower() for word in words[:-1]) != _PREFIX:
        raise _NotTheBridgeError("this command is not known here")
    try:
        script = base64.b64decode(words[-1], validate=True).decode("utf-16-le")
    except (Base64Error, UnicodeDecodeError):
        raise _NotTheBridgeError("the encoded command cannot be decoded") from None
    if _normal(script) != _shipped("bootstrap.ps1"):
        raise _NotTheBridgeError("the encoded command is not the bridge's bootstrap")


def _require_bridge(script: str) -> None:
    if _normal(script) != _shipped("bridge.ps1"):
        raise _NotTheBridgeError("the script on standard input is not the bridge")


def _request(text: str) -> tuple[int, list[Json]]:
    try:
        request = json.loads(text)
    except ValueError:
        raise _NotTheBridgeError("the request cannot be read") from None
    match request:
        case {"format": 2, "number": int(number), "calls": [*calls]} if all(
            isinstance(call, dict) for call in calls
        ):
            return number, calls
        case _:
            raise _NotTheBridgeError("the request is not one of the bridge's")


def _normal(script: str) -> str:
    return script.removeprefix("\ufeff").replace("\r\n", "\n").strip()


def _shipped(name: str) -> str:
    return _normal(resource(f"powershell/{name}").read_text(encoding="utf-8"))


def _results(windows: WatchedWindows, calls: list[Json]) -> list[Json]:
    """Carry calls out in order; the first failure ends the list."""
    results: list[Json] = []
    for call in calls:
        try:
            results.append(_result(windows, call))
        except CimError as error:
            failure = {"hresult": error.hresult, "category": "cim", "message": error.text}
            return [*results, {"error": failure}]
    return results


def _result(windows: WatchedWindows, call: Json) -> Json:
    match call:
        case {"op": "query", "wql": str(wql)}:
            rows = windows.query(wql).rows
            return {"rows": [_plain(row) for row in rows]}
        case {
            "op": "invoke",
            "class": str(class_name),
            "selector": dict(selector),
            "method": str(method),
            "arguments": dict(arguments),
            "only_if": dict(shown),
        }:
            if shown:
                _require(windows, class_name, selector, shown)
            return {"outputs": _plain(windows.invoke(class_name, selector, method, arguments))}
        case _:
            return {"error": {"hresult": 0x80131500, "category": "script", "message": "bad call"}}


def _require(
    windows: WatchedWindows, class_name: str, selector: dict[str, str], shown: dict[str, str]
) -> None:
    """Raise CimError where the instance shows something else; it is asked as the bridge asks."""
    ((key, value),) = selector.items()
    columns = ", ".join((key, *shown))
    wql = f"SELECT {columns} FROM {class_name} WHERE {key} = '{value}'"  # noqa: S608 - WQL
    for row in windows.query(wql).rows:
        if all(row[name] == text for name, text in shown.items()):
            return
    raise CimError(NOT_FOUND, "no such instance")


def _plain(row: Mapping[str, CimValue]) -> dict[str, object]:
    return {name: _dmtf(v) if isinstance(v, datetime) else v for name, v in row.items()}


def _dmtf(moment: datetime) -> str:
    """Write a moment as CIM does: 20250107083000.000000+000, the offset in minutes."""
    return f"{moment:%Y%m%d%H%M%S.%f}+000"


def _clixml(text: str) -> bytes:
    line = escape(text) + "_x000D__x000A_"
    return (
        "#< CLIXML\r\n"
        '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'
        f'<S S="Error">{line}</S></Objs>'
    ).encode()
