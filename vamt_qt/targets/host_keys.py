"""Whether the machine that answers is the one that was meant: its host key, before any secret."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from vamt_qt.licensing.errors import IdentityError
from vamt_qt.licensing.machine import Machine
from vamt_qt.targets.known_hosts import KnownKey


def check_host_key(key: Any, machine: Machine, known: Sequence[KnownKey]) -> None:
    """Compare paramiko's host key with the pinned one, or else with those that are `known`.

    Raises IdentityError `identity-unknown`, `identity-changed` or `identity-revoked`.
    """
    shown, pinned = str(key.fingerprint), machine.host_key.strip().rstrip("=")
    if any(one.is_revoked and one.fingerprint == shown for one in known):
        raise _revoked(machine, shown)
    trusted = [one for one in known if not one.is_revoked]
    if shown == pinned or shown in {one.fingerprint for one in trusted}:
        return
    if pinned:
        raise _changed(machine, shown, pinned, "is pinned")
    if trusted:
        same = [one.fingerprint for one in trusted if one.kind == key.get_name()]
        expected = (same or [one.fingerprint for one in trusted])[0]
        raise _changed(machine, shown, expected, "stands in the file of known hosts")
    raise IdentityError(
        f"{machine.name} is not known yet; its host key is {key.get_name()} {shown}",
        hint="Compare it with what ssh-keygen -lf shows for the host key on the machine"
        " itself, then pin it.",
        code="identity-unknown",
        fingerprint=shown,
    )


def _changed(machine: Machine, shown: str, expected: str, how: str) -> IdentityError:
    return IdentityError(
        f"{machine.name} shows the host key {shown}, but {expected} {how}",
        hint="Was the machine set up anew? If not, something else answers in its place."
        " The password was not sent.",
        code="identity-changed",
        fingerprint=shown,
        expected=expected,
    )


def _revoked(machine: Machine, shown: str) -> IdentityError:
    return IdentityError(
        f"{machine.name} shows the host key {shown}, which the file of known hosts revokes",
        hint="Give the machine a new host key: the old one may be in other hands."
        " The password was not sent.",
        code="identity-revoked",
        fingerprint=shown,
    )
