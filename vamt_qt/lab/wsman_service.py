"""One machine's WS-Management service: requests in, answers or faults out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from vamt_qt.lab.cim import CimError
from vamt_qt.lab.watch import WatchedWindows
from vamt_qt.lab.wsman import (
    CIMV2,
    ENUMERATION,
    TRANSFER,
    WQL,
    MalformedError,
    Request,
    envelope,
    instance,
    items,
    output,
    page,
    read_request,
)
from vamt_qt.lab.wsman_faults import FaultStyle, protocol_fault, provider_fault

_MOST_CONTEXTS: Final = 100


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back; `changed` tells whether a method was called."""

    status: int
    body: bytes
    changed: bool = False


class WsmanService:
    """Answers requests for one machine; keeps what enumerations have not handed out yet."""

    def __init__(self, windows: WatchedWindows) -> None:
        self._windows = windows
        spec = windows.windows.spec
        self._style = FaultStyle(spec.name, is_wmi_error=spec.number % 2 == 1)
        self._waiting: dict[str, list[str]] = {}

    def answer(self, data: bytes) -> Answer:
        """Answer one envelope; raises ReplyDroppedError where the watcher says so."""
        try:
            request = read_request(data)
        except MalformedError:
            return Answer(400, b"")
        changed = self._is_invocation(request)
        try:
            return Answer(200, self._dispatch(request), changed)
        except CimError as error:
            return Answer(500, provider_fault(self._style, request.message_id, error), changed)
        except _ProtocolError as error:
            fault = protocol_fault(request.message_id, error.subcode, error.text)
            return Answer(500, fault)

    def _is_invocation(self, request: Request) -> bool:
        return bool(request.class_name) and request.action.startswith(request.resource + "/")

    def _dispatch(self, request: Request) -> bytes:
        if not request.class_name:
            raise _ProtocolError("a:DestinationUnreachable", "This resource is not known here.")
        if self._is_invocation(request):
            return self._invoke(request)
        match request.action.removeprefix(ENUMERATION), request.action.removeprefix(TRANSFER):
            case "/Enumerate", _:
                return self._enumerate(request)
            case "/Pull", _:
                return self._pull(request)
            case "/Release", _:
                self._waiting.pop(request.text("EnumerationContext") or "", None)
                return envelope(f"{ENUMERATION}/ReleaseResponse", request.message_id, "")
            case _, "/Get":
                return self._get(request)
            case _:
                raise _ProtocolError("a:ActionNotSupported", "This action is not known here.")

    def _get(self, request: Request) -> bytes:
        found = self._windows.get(request.class_name, request.selectors)
        body = instance(found.cim_class.name, found.rows[0])
        return envelope(f"{TRANSFER}/GetResponse", request.message_id, body)

    def _invoke(self, request: Request) -> bytes:
        method = request.action.removeprefix(request.resource + "/")
        outputs = self._windows.invoke(
            request.class_name, request.selectors, method, request.arguments
        )
        body = output(request.class_name, method, outputs)
        return envelope(f"{request.action}Response", request.message_id, body)

    def _enumerate(self, request: Request) -> bytes:
        waiting = self._asked_for(request)
        handed = ""
        if request.find("OptimizeEnumeration") is not None:
            count = page(waiting, _most(request), request.max_envelope)
            handed = f"<w:Items>{''.join(waiting[:count])}</w:Items>"
            waiting = waiting[count:]
        context = self._keep(waiting) if waiting or not handed else ""
        end = "" if context else "<w:EndOfSequence/>"
        body = (
            f"<n:EnumerateResponse><n:EnumerationContext>{context}</n:EnumerationContext>"
            f"{handed}{end}</n:EnumerateResponse>"
        )
        return envelope(f"{ENUMERATION}/EnumerateResponse", request.message_id, body)

    def _asked_for(self, request: Request) -> list[str]:
        filter_ = request.find("Filter")
        if filter_ is None:
            return items(self._windows.instances(request.class_name))
        if filter_.get("Dialect") != WQL:
            raise _ProtocolError("n:FilterDialectRequestedUnavailable", "Only WQL is known here.")
        if request.class_name != "*":
            raise _ProtocolError("n:CannotProcessFilter", f"A query is asked of {CIMV2}*.")
        return items(self._windows.query(filter_.text or ""))

    def _pull(self, request: Request) -> bytes:
        waiting = self._waiting.pop(request.text("EnumerationContext") or "", None)
        if waiting is None:
            raise _ProtocolError("n:InvalidEnumerationContext", "This enumeration is over.")
        count = page(waiting, _most(request), request.max_envelope)
        handed = f"<n:Items>{''.join(waiting[:count])}</n:Items>"
        if rest := waiting[count:]:
            context = f"<n:EnumerationContext>{self._keep(rest)}</n:EnumerationContext>"
            body = f"<n:PullResponse>{context}{handed}</n:PullResponse>"
        else:
            body = f"<n:PullResponse>{handed}<n:EndOfSequence/></n:PullResponse>"
        return envelope(f"{ENUMERATION}/PullResponse", request.message_id, body)

    def _keep(self, waiting: list[str]) -> str:
        context = f"uuid:{str(uuid4()).upper()}"
        while len(self._waiting) >= _MOST_CONTEXTS:
            del self._waiting[next(iter(self._waiting))]
        self._waiting[context] = waiting
        return context


class _ProtocolError(Exception):
    """The request makes no sense; WS-Management has a subcode for it."""

    def __init__(self, subcode: str, text: str) -> None:
        super().__init__(text)
        self.subcode = subcode
        self.text = text


def _most(request: Request) -> int:
    """Return how many items the caller takes at once: one where it does not say."""
    text = request.text("MaxElements") or ""
    return max(1, int(text)) if text.strip().isdecimal() else 1
