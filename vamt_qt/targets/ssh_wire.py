"""What is written to a machine over SSH and what comes back.

One command starts Windows PowerShell with a short script for a whole session; the bridge and the
requests follow on standard input, where no process list, event log or command line shows them. Both
directions are plain ASCII, so that the machine's code page does not matter:

    in    <bridge.ps1>, once, then for each request a line {"format":2,"number":1,"calls":[…]}
    out   <<<VAMT-QT newline Base64 of {"format":2,"number":1,"results":[…]} newline >>>

The numbers count the requests of a session, so that no answer is taken for another's.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

from vamt_qt.licensing.secret import Secret
from vamt_qt.resources import resource
from vamt_qt.targets.cim import CimCall, CimReply, CimRow, CimValue, Fault, Invoke, Outputs, Rows
from vamt_qt.targets.cim import Query as CimQuery
from vamt_qt.targets.faults import without_keys
from vamt_qt.targets.replies import bad_reply

_FORMAT: Final = 2
_LIMIT_OF_CMD: Final = 8191
_HALF_PAIR: Final = re.compile(r"\\u[Dd][89A-Fa-f]")
"""How a UTF-16 surrogate is spelled, which may be without its other half."""
_REPLY: Final = re.compile(rb"<<<VAMT-QT\s([A-Za-z0-9+/=\s]*)>>>")


@dataclass(frozen=True, slots=True)
class BridgeScripts:
    """The command that every machine is given and the script that opens its input."""

    command: str
    bridge: bytes

    @classmethod
    def load(cls) -> Self:
        """Read both scripts once for a whole run; FileNotFoundError in a broken installation."""
        bootstrap = resource("powershell/bootstrap.ps1").read_text(encoding="ascii")
        encoded = b64encode(bootstrap.encode("utf-16-le")).decode("ascii")
        command = f"powershell.exe -NoProfile -NonInteractive -EncodedCommand {encoded}"
        if len(command) >= _LIMIT_OF_CMD:
            raise ValueError("bootstrap.ps1 is too long for cmd.exe")
        bridge = resource("powershell/bridge.ps1").read_text(encoding="ascii")
        return cls(command, bridge.encode("ascii"))


def request(number: int, calls: Sequence[CimCall]) -> bytes:
    """Return the line that asks for calls. It holds what secrets the calls hold."""
    spelled = [_spelled(call) for call in calls]
    asked = json.dumps({"format": _FORMAT, "number": number, "calls": spelled})
    return f"{asked}\n".encode("ascii")


def _spelled(call: CimCall) -> dict[str, object]:
    match call:
        case CimQuery(wql):
            return {"op": "query", "wql": wql}
        case Invoke(class_name, (key, value), method, arguments, only_if):
            return {
                "op": "invoke",
                "class": class_name,
                "selector": {key: value},
                "method": method,
                "arguments": {
                    name: item.reveal() if isinstance(item, Secret) else item
                    for name, item in arguments
                },
                "only_if": dict((only_if,) if only_if else ()),
            }


def holds_reply(output: bytes | bytearray) -> bool:
    """Whether a whole reply has come."""
    return _REPLY.search(output) is not None


def read_reply(
    output: bytes | bytearray, number: int, calls: Sequence[CimCall]
) -> tuple[CimReply, ...]:
    """Read the reply from a command's output; what stands around the markers is ignored.

    Raises UnreachableError `bad-reply` for anything that is not the reply to this request.
    """
    found = _REPLY.search(output)
    if found is None:
        raise bad_reply("The machine's answer holds no reply")
    try:
        said = b64decode(found[1]).decode("ascii")
        reply = json.loads(said)
        if _HALF_PAIR.search(said):
            json.dumps(reply, ensure_ascii=False).encode()  # half of a pair can be kept nowhere
        replies = tuple(reply_of(result) for result in _results(reply, number))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise bad_reply("The machine's reply cannot be read") from error
    is_short = len(replies) < len(calls) and not (replies and isinstance(replies[-1], Fault))
    if is_short or len(replies) > len(calls):
        raise bad_reply("The machine's reply has another length than the request")
    return replies


def _results(reply: Any, number: int) -> list[Any]:
    if (reply["format"], reply["number"]) != (_FORMAT, number):
        raise ValueError("another format, or the answer to another request")
    results = reply["results"]
    if not isinstance(results, list):
        raise TypeError("no list")
    return results


def reply_of(result: dict[str, Any]) -> CimReply:
    """Read one result as the bridge spells it; ValueError or TypeError for anything else."""
    match result:
        case {"rows": list(rows)}:
            return Rows(tuple(_row(row) for row in rows))
        case {"outputs": dict(outputs)}:
            return Outputs(_row(outputs))
        case {"error": {"category": "script", "message": str(message)}}:
            raise bad_reply(f"The query failed on the machine: “{without_keys(message)}”")
        case {"error": {"hresult": int(hresult), "message": str(message)}}:
            return Fault(hresult & 0xFFFFFFFF, without_keys(message))
        case _:
            raise ValueError("no result")


def _row(values: dict[str, Any]) -> CimRow:
    return CimRow({name.lower(): _value(value) for name, value in values.items()})


def _value(value: Any) -> CimValue:
    match value:
        case str() | bool() | int() | float() | None:
            return value
        case list():
            return tuple(_value(item) for item in value)
        case _:
            raise TypeError("no value")
