"""A machine that no line leads to, heard from a recording: the carry kit's way to a session.

What a kit asks is what a probe asks, and the session that reads the answers is the same one that
SSH and WinRM use.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from vamt_qt.licensing.machine import Machine
from vamt_qt.targets import licensing_classes as classes
from vamt_qt.targets.cim import CimCall, CimReply, CimRow, Fault, Query
from vamt_qt.targets.licensing_classes import OFFICE, WINDOWS
from vamt_qt.targets.licensing_session import CimLicensingSession
from vamt_qt.targets.replies import bad_reply, checked
from vamt_qt.targets.session import ProbeReport
from vamt_qt.targets.ssh_wire import reply_of

ASKS: Final = (
    (classes.OPERATING_SYSTEM.wql,),
    (classes.service_query(WINDOWS).wql,),
    (
        classes.products_query(WINDOWS, is_old=False).wql,
        classes.products_query(WINDOWS, is_old=True).wql,
    ),
    (classes.products_query(OFFICE, is_old=True).wql,),
    (classes.HARDWARE_ID.wql,),
)
"""What a kit asks of a machine, in WQL: of alternatives the first that the machine understands."""

Recording = Sequence[tuple[str, Mapping[str, Any]]]
"""What was asked and what was answered, as the bridge spells it."""


class RecordedTransport:
    """Answers as the machine answered when it was asked; it changes nothing any more."""

    def __init__(self, recording: Recording) -> None:
        self._replies = {wql: reply_of(dict(reply)) for wql, reply in recording}

    def run(self, calls: Sequence[CimCall]) -> tuple[CimReply, ...]:
        """Return the recorded replies up to the first fault."""
        replies: list[CimReply] = []
        for call in calls:
            if not isinstance(call, Query) or call.wql not in self._replies:
                raise bad_reply("The result does not hold what is asked of it")
            replies.append(self._replies[call.wql])
            if isinstance(replies[-1], Fault):
                break
        return tuple(replies)

    def close(self) -> None:
        """There is no line to hang up."""


def recorded_report(machine: Machine, recording: Recording) -> ProbeReport:
    """Return what a probe would have told; raises what a probe does, `bad-reply` for nonsense."""
    try:
        transport = RecordedTransport(recording)
    except (ValueError, TypeError, AttributeError) as error:
        raise bad_reply("The result cannot be understood") from error
    # What the recording holds depends on the Windows of then, not on what is known of it now.
    return CimLicensingSession(transport, replace(machine, os_version="")).probe()


def recorded_outputs(reply: Mapping[str, Any]) -> CimRow:
    """Return what a method gave; raises the error that the machine's refusal means."""
    try:
        return checked(reply_of(dict(reply)))
    except (ValueError, TypeError, AttributeError) as error:
        raise bad_reply("The result cannot be understood") from error
