"""What a lab is to be like."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Network
from pathlib import Path

from vamt_qt.lab.estate import DEFAULT_BLOCK
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.machine import CarrierKind


@dataclass(frozen=True, slots=True, kw_only=True)
class LabOptions:
    """What a lab is to be like. Ports of 0 take free ones.

    `state` is a folder that keeps what happens to the machines; without it a restart begins
    afresh. `ill` None lets the seed choose who is ill, an empty list nobody, see `estate`.
    """

    machines: int = 40
    seed: int = 1
    state: Path | None = None
    ready_file: Path | None = None
    ssh_port: int = 0
    winrm_port: int = 0
    winrm_https_port: int = 0
    clearinghouse_port: int = 0
    block: IPv4Network = DEFAULT_BLOCK
    ill: tuple[Illness, ...] | None = None
    keytab: Path | None = None
    """Kerberos keys of the machines, HTTP/their-name in lower case; without it there is no
    Kerberos. The realm is somebody else's: KRB5_CONFIG names its configuration."""

    @property
    def ports(self) -> dict[CarrierKind, int]:
        """The wanted port of each carrier."""
        return {
            CarrierKind.SSH: self.ssh_port,
            CarrierKind.WINRM: self.winrm_port,
            CarrierKind.WINRM_HTTPS: self.winrm_https_port,
        }
