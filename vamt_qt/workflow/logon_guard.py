"""Keeps one wrong password from being tried on every machine of a run.

A directory locks an account after a few refused passwords. So an account's password goes to one
machine first, whatever number of lanes wait; the others follow once it was accepted. Refused, it
goes to no further machine of the run: those fail as held back, untouched, and the operator decides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Condition
from time import monotonic
from typing import Final, TypeVar

from vamt_qt.licensing.errors import AccessDeniedError, ConflictError, LicensingError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.licensing.secret import Secret
from vamt_qt.workflow.cancellation import Cancellation

T = TypeVar("T")

HELD_BACK: Final = "held-back"
_IN_A_ROW: Final = 3
"""An accepted password that is then refused by so many machines in a row was changed meanwhile."""
_LOOK_S: Final = 0.25
# The machine let the account in, or never saw its password: neither speaks against the password.
_LET_IN: Final = frozenset({"not-elevated", "command-refused"})
_NOT_SEEN: Final = frozenset({"logon-method", "no-credential", "key-refused", "kerberos"})


@dataclass(frozen=True, slots=True)
class Hold:
    """An account that waits for the operator: who was refused, and by which machine."""

    profile: str
    user: str
    machine: Machine


@dataclass(slots=True)
class _Account:
    accepted: bool = False
    in_a_row: int = 0
    hold: Hold | None = None
    first_began: float | None = None
    """When somebody began to connect for it; None while nobody does."""
    is_on_the_wire: bool = False


@dataclass(slots=True)
class _Attempt:
    has_crossed: bool = False
    came_too_early: bool = False
    is_over: bool = False


@dataclass(slots=True)
class LogonGuard:
    """Watches over the logons of one run, from many threads.

    With `despite_refusal` the operator has confirmed beforehand: nothing is held back.
    """

    despite_refusal: bool = False
    head_start: float = 5.0
    """Seconds until others connect too: the first may be a machine that never answers."""
    _accounts: dict[tuple[str, Secret | str], _Account] = field(default_factory=dict, init=False)
    _holds: list[Hold] = field(default_factory=list, init=False)
    _held_back: dict[MachineId, str] = field(default_factory=dict, init=False)
    _news: Condition = field(default_factory=Condition, init=False)

    def held_back(self, machine: MachineId) -> str:
        """Return the logon profile because of which a machine was not tried, empty for none."""
        with self._news:
            return self._held_back.get(machine, "")

    @property
    def holds(self) -> tuple[Hold, ...]:
        """The accounts that wait for the operator, in the order in which they were refused."""
        with self._news:
            return tuple(self._holds)

    def log_on(
        self,
        machine: Machine,
        credential: Credential,
        connect: Callable[[Credential], T],
        cancel: Cancellation,
    ) -> T:
        """Connect when it is this machine's turn; raises what `connect` raises.

        AccessDeniedError `held-back`: the account was refused elsewhere and not tried here.
        StoppedError where the operator stops the run meanwhile.
        """
        with self._news:
            account = self._accounts.setdefault(_account_of(credential), _Account())
        while True:
            self._wait(account, machine, cancel)
            attempt = _Attempt()
            gate = self._gate(account, attempt, machine)
            guarded = replace(credential, password=credential.password.gated(gate))
            try:
                session = connect(guarded)
            except LicensingError as error:
                if attempt.came_too_early:
                    continue
                self._learn(account, attempt, Hold(*_who(credential), machine), error)
                raise
            except BaseException:
                self._learn(account, attempt, Hold(*_who(credential), machine), None)
                raise
            self._accept(account, attempt)
            return session

    def _wait(self, account: _Account, machine: Machine, cancel: Cancellation) -> None:
        with self._news:
            while True:
                cancel.check()
                self._refuse_if_held(account, machine)
                began = account.first_began
                if account.accepted or began is None:
                    break
                if not account.is_on_the_wire and monotonic() - began > self.head_start:
                    break
                self._news.wait(_LOOK_S)
            if account.first_began is None:
                account.first_began = monotonic()

    def _gate(self, account: _Account, attempt: _Attempt, machine: Machine) -> Callable[[], None]:
        """Return what is asked at the moment when the password is about to leave."""

        def ask() -> None:
            with self._news:
                if attempt.has_crossed or attempt.is_over:
                    return
                self._refuse_if_held(account, machine)
                if not account.accepted and account.is_on_the_wire:
                    attempt.came_too_early = True
                    raise ConflictError("Another machine is trying this account just now")
                attempt.has_crossed = account.is_on_the_wire = True

        return ask

    def _accept(self, account: _Account, attempt: _Attempt) -> None:
        with self._news:
            if attempt.has_crossed:
                account.accepted, account.in_a_row = True, 0
            self._over(account, attempt)

    def _learn(
        self, account: _Account, attempt: _Attempt, hold: Hold, error: LicensingError | None
    ) -> None:
        with self._news:
            if attempt.has_crossed and isinstance(error, AccessDeniedError):
                self._judge(account, hold, error.code)
            self._over(account, attempt)

    def _judge(self, account: _Account, hold: Hold, code: str) -> None:
        if code in _LET_IN:
            account.accepted, account.in_a_row = True, 0
        elif code not in _NOT_SEEN:
            account.in_a_row += 1
            if self.despite_refusal:
                account.accepted = True
            elif not account.accepted or account.in_a_row >= _IN_A_ROW:
                self._hold(account, hold)

    def _hold(self, account: _Account, hold: Hold) -> None:
        if account.hold is None:
            account.hold = hold
            self._holds.append(hold)

    def _over(self, account: _Account, attempt: _Attempt) -> None:
        """Let the next one try, whatever this one learned."""
        attempt.is_over = True
        if attempt.has_crossed:
            account.is_on_the_wire = False
        account.first_began = None
        self._news.notify_all()

    def _refuse_if_held(self, account: _Account, machine: Machine) -> None:
        if account.hold is not None:
            self._held_back[machine.id] = account.hold.profile
            raise _not_tried(account.hold, machine)


def _account_of(credential: Credential) -> tuple[str, Secret | str]:
    """Return what two profiles have in common whose logon a directory counts as the same."""
    by_password = credential.kind.needs_secret
    return credential.user.casefold(), credential.password if by_password else credential.name


def _who(credential: Credential) -> tuple[str, str]:
    return credential.name, credential.user


def _not_tried(hold: Hold, machine: Machine) -> AccessDeniedError:
    return AccessDeniedError(
        f"{machine.name} was not tried: {hold.machine.name} refused the logon of {hold.user}",
        hint=f"The password of the logon “{hold.profile}” may be wrong. Check it, then retry the"
        " machines that failed: nothing was done to them, and no account was locked.",
        code=HELD_BACK,
    )
