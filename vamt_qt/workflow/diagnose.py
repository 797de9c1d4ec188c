"""Finds out why a machine cannot be worked on: one piece after the other, until one is broken.

Nothing on the machine is changed, and its password is tried once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NoReturn

from vamt_qt.licensing.errors import (
    AccessDeniedError,
    Failure,
    IdentityError,
    LicensingError,
    UnreachableError,
)
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.targets import line_check
from vamt_qt.targets.session import LicensingSession, ProbeReport
from vamt_qt.workflow import mends
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.reach import Reach


class Piece(StrEnum):
    """A piece of the way to a machine's licences, in its order."""

    NAME = "name"
    PORT = "port"
    GREETING = "greeting"
    IDENTITY = "identity"
    LOGON = "logon"
    RIGHTS = "rights"
    SERVICE = "licensing service"


@dataclass(frozen=True, slots=True)
class Check:
    """What was found of one piece; `is_good` is None where it was not tried."""

    piece: Piece
    is_good: bool | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """All pieces, what is wrong, and what mends it."""

    checks: tuple[Check, ...]
    failure: Failure | None
    mend: str = ""
    """The setting or the firewall rule, as it follows on what is wrong."""

    @property
    def sentence(self) -> str:
        """What is wrong and what mends it."""
        if self.failure is None:
            return "Nothing is wrong with the way to this machine."
        parts = (self.failure.message, self.mend)
        return f"{': '.join(part for part in parts if part)}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long each piece that is tried here may take, in seconds."""

    name: float = 5.0
    port: float = 10.0
    greeting: float = 15.0
    neighbour: float = 2.0


_AFTER_IDENTITY = frozenset({"access-denied", "key-refused", "logon-method", "command-refused"})
"""Who answers was found to be the right one before these are said."""


def diagnose(
    machine: Machine,
    reach: Reach,
    cancel: Cancellation,
    *,
    last: Failure | None = None,
    patience: Patience | None = None,
    tell: Callable[[Check], None] = lambda _: None,
) -> Diagnosis:
    """Walk the way to a machine and say where it ends; `tell` hears each piece as it is found.

    `last` is the last failure on record: that a change was refused cannot be seen by looking.
    Raises StoppedError when the operator stops it.
    """
    walk = _Walk(machine, reach, cancel, patience or Patience(), tell)
    try:
        walk.line()
        session = walk.log_on()
        try:
            walk.look(session, last)
        finally:
            session.close()
    except _Broken as broken:
        return walk.ended(broken)
    return walk.ended(None)


class _Broken(Exception):  # noqa: N818 - no error: it is what was looked for
    """The way ends here."""

    def __init__(self, piece: Piece, failure: Failure, mend: str) -> None:
        super().__init__(failure.message)
        self.piece = piece
        self.failure = failure
        self.mend = mend


@dataclass(slots=True)
class _Walk:
    machine: Machine
    reach: Reach
    cancel: Cancellation
    patience: Patience
    tell: Callable[[Check], None]
    checks: list[Check] = field(default_factory=list)

    @property
    def first(self) -> Machine:
        """Whom this computer connects to itself: the machine, or the first jump host before it."""
        if not self.machine.route.jump:
            return self.machine
        host = self.machine.route.jump[0]
        return replace(
            self.machine,
            name=f"The jump host before {self.machine.name}",
            address=host.address,
            port=host.port,
            route=replace(self.machine.route, jump=()),
        )

    def line(self) -> None:
        """Try name, port and greeting."""
        machine, patience = self.first, self.patience
        if machine.carrier is CarrierKind.KIT:
            failure = Failure("carry-kit", f"{machine.name} is filed under the carry kit")
            mend = "make a kit for it, or file it under SSH or WinRM where a network reaches it"
            raise _Broken(Piece.NAME, failure, mend)
        try:
            found = line_check.addresses_of(machine, patience.name)
        except UnreachableError as error:
            mend = "correct its address, or enter the name in DNS or in this computer's hosts file"
            raise _Broken(Piece.NAME, error.failure, mend) from error
        shown = machine.address
        if not line_check.is_address(shown):
            shown = f"{shown} leads to {', '.join(found)}"
        self.good(Piece.NAME, f"by jump host {shown}" if self.machine.route.jump else shown)
        try:
            line_check.open_port(machine, patience.port)
        except UnreachableError as error:
            raise _Broken(Piece.PORT, error.failure, self._closed(error)) from error
        self.good(Piece.PORT, f"port {machine.port} takes connections")
        self._greeting()

    def log_on(self) -> LicensingSession:
        """Log on with the machine's profiles; who answers is checked before."""
        self.cancel.check()
        try:
            session = self.reach.open(self.machine, self.cancel)
        except IdentityError as error:
            mend = mends.refused_logon(self.machine, error)
            raise _Broken(Piece.IDENTITY, error.failure, mend) from error
        except UnreachableError as error:
            self._not_greeted(error)
        except LicensingError as error:
            if error.code in _AFTER_IDENTITY:
                self._identity()
            mend = mends.refused_logon(self.machine, error)
            raise _Broken(Piece.LOGON, error.failure, mend) from error
        if self.machine.carrier is CarrierKind.WINRM:
            self.good(Piece.GREETING, "it speaks WinRM")
        self._identity()
        self.good(Piece.LOGON, "the logon was taken")
        return session

    def look(self, session: LicensingSession, last: Failure | None) -> None:
        """Read what a probe reads."""
        self.cancel.check()
        try:
            report = session.probe()
        except AccessDeniedError as error:
            mend = mends.refused_logon(self.machine, error)
            if error.code == "not-elevated":
                mend = mends.missing_rights(self.machine)
            raise _Broken(Piece.RIGHTS, error.failure, mend) from error
        except LicensingError as error:
            self.good(Piece.RIGHTS, "the account may look")
            raise _Broken(Piece.SERVICE, error.failure, error.hint) from error
        self.good(Piece.SERVICE, _told(report))
        if last is not None and last.code == "not-elevated":
            raise _Broken(Piece.RIGHTS, last, mends.missing_rights(self.machine))
        self.good(Piece.RIGHTS, "the account may look; a change shows whether it may change")

    def good(self, piece: Piece, text: str) -> None:
        """Note a piece that is whole."""
        self._note(Check(piece, is_good=True, text=text))

    def ended(self, broken: _Broken | None) -> Diagnosis:
        """Return what was found; pieces behind the broken one were not tried."""
        if broken is None:
            return Diagnosis(self._in_order(), None)
        self._note(Check(broken.piece, is_good=False, text=broken.failure.message))
        known = {check.piece for check in self.checks}
        for piece in Piece:
            if piece not in known:
                self._note(Check(piece, is_good=None))
        mend = broken.mend.strip().rstrip(".")
        return Diagnosis(self._in_order(), broken.failure, mend)

    def _in_order(self) -> tuple[Check, ...]:
        order = list(Piece)
        return tuple(sorted(self.checks, key=lambda check: order.index(check.piece)))

    def _greeting(self) -> None:
        self.cancel.check()
        try:
            match self.first.carrier:
                case CarrierKind.SSH:
                    text = line_check.ssh_greeting(self.first, self.patience.greeting)
                case CarrierKind.WINRM_HTTPS:
                    text = line_check.tls_version(self.first, self.patience.greeting)
                case _:
                    return  # WinRM over HTTP says nothing before the logon
        except UnreachableError as error:
            mend = mends.wrong_greeting(self.first, error.code)
            raise _Broken(Piece.GREETING, error.failure, mend) from error
        self.good(Piece.GREETING, text)

    def _not_greeted(self, error: UnreachableError) -> NoReturn:
        """Tell a line that broke at the logon: over HTTP that is the first word at all."""
        is_first = self.machine.carrier is CarrierKind.WINRM
        piece = Piece.GREETING if is_first else Piece.LOGON
        mend = mends.wrong_greeting(self.machine, error.code) if is_first else error.hint
        raise _Broken(piece, error.failure, mend) from error

    def _identity(self) -> None:
        match self.machine.carrier:
            case CarrierKind.SSH:
                text = "the host key is the pinned one"
            case CarrierKind.WINRM_HTTPS:
                text = "the certificate is trusted"
            case _:
                text = "proved by the logon"
        self.good(Piece.IDENTITY, text)

    def _closed(self, error: UnreachableError) -> str:
        self.cancel.check()
        others = tuple(port for port in mends.USUAL_PORTS if port != self.first.port)
        answering = line_check.ports_that_answer(self.first, others, self.patience.neighbour)
        return mends.closed_port(self.first, error.code, answering)

    def _note(self, check: Check) -> None:
        self.checks.append(check)
        self.tell(check)


def _told(report: ProbeReport) -> str:
    count = len(report.products)
    products = "1 product holds" if count == 1 else f"{count} products hold"
    return f"{report.os_name or 'Windows'} {report.os_version}: {products} a key".strip()
