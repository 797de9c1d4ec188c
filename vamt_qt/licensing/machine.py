"""The machines of an estate and how each is reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.logon import Credential as Credential  # noqa: PLC0414 - given on
from vamt_qt.licensing.logon import LogonKind as LogonKind  # noqa: PLC0414 - given on
from vamt_qt.licensing.route import DIRECT, Route


class CarrierKind(StrEnum):
    """How a machine is reached."""

    SSH = "ssh"
    WINRM = "winrm"
    """WS-Management over HTTP; messages are encrypted by the logon's own key."""
    WINRM_HTTPS = "winrm-https"
    KIT = "kit"
    """Over no network: a folder on a stick goes to the machine and comes back with its result."""

    @property
    def default_port(self) -> int:
        """The port that Windows listens on when nobody changed it; 0 where there is none."""
        return {"ssh": 22, "winrm": 5985, "winrm-https": 5986, "kit": 0}[self.value]


NETWORKED: Final = (CarrierKind.WINRM, CarrierKind.WINRM_HTTPS, CarrierKind.SSH)
"""The ways that lead over a network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """One machine as the inventory knows it.

    `credential` names a logon profile. `host_key` pins who must answer ("SHA256:…", the SSH host
    key, or over HTTPS the certificate); empty means that the file of known hosts, or an authority,
    has to know the machine. `identity` is what the machine calls itself once it was probed
    (the licensing service's client machine ID), by which records of one machine are merged.
    """

    id: MachineId
    name: str
    address: str
    carrier: CarrierKind
    port: int
    site: str = ""
    tags: tuple[str, ...] = ()
    credential: str = ""
    host_key: str = ""
    identity: str = ""
    os_name: str = ""
    os_version: str = ""
    last_seen: datetime | None = None
    route: Route = DIRECT
    last_failure: str = ""
    """The code of the last failure, empty after a success."""
