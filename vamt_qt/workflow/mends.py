"""Which setting or firewall rule mends a broken line, by carrier and by what was found.

Commands are for an elevated Windows PowerShell on the machine; `docs/windows-targets.md` has them
in full, with the reasons, and says that none was tried on a real Windows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.machine import CarrierKind, Machine

_SERVICE: Final[Mapping[CarrierKind, str]] = {
    CarrierKind.SSH: "OpenSSH",
    CarrierKind.WINRM: "WinRM",
    CarrierKind.WINRM_HTTPS: "WinRM over HTTPS",
}
_START: Final[Mapping[CarrierKind, str]] = {
    CarrierKind.SSH: "Set-Service sshd -StartupType Automatic; Start-Service sshd",
    CarrierKind.WINRM: "winrm quickconfig -quiet",
    CarrierKind.WINRM_HTTPS: (
        r"New-Item WSMan:\localhost\Listener -Transport HTTPS, with a certificate"
    ),
}
_RULE: Final[Mapping[CarrierKind, str]] = {
    CarrierKind.SSH: "OpenSSH-Server-In-TCP",
    CarrierKind.WINRM: "WINRM-HTTP-In-TCP",
    CarrierKind.WINRM_HTTPS: "one of your own, Windows has none for HTTPS",
}
_NEIGHBOURS: Final[Mapping[int, str]] = {
    22: "SSH",
    5985: "WinRM",
    5986: "WinRM over HTTPS",
}
USUAL_PORTS: Final = tuple(_NEIGHBOURS)
"""The ports of all carriers: one that answers tells that the machine is on."""

_ADMINISTRATOR: Final = "use an account of its Administrators group"
_UAC_FILTER: Final = (
    f"{_ADMINISTRATOR}; WinRM cuts a local one down by the UAC remote filter"
    " until LocalAccountTokenFilterPolicy is 1 (reg add"
    r" HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System"
    " /v LocalAccountTokenFilterPolicy /t REG_DWORD /d 1)"
)


def missing_rights(machine: Machine) -> str:
    """Say what gives the rights that an account lacks."""
    return _ADMINISTRATOR if machine.carrier is CarrierKind.SSH else _UAC_FILTER


def closed_port(machine: Machine, code: str, answering: tuple[int, ...]) -> str:
    """Say what opens the machine's port; `answering` are ports of other carriers that are open."""
    carrier, port = machine.carrier, machine.port
    allow = f"allow TCP port {port} inbound in its firewall (rule: {_RULE[carrier]})"
    start = f"start {_SERVICE[carrier]} there ({_START[carrier]})"
    others = ", ".join(f"{_NEIGHBOURS[number]} on port {number}" for number in answering)
    match code:
        case "refused" if others:
            return f"{start}, or file the machine under what answers: {others}"
        case "refused":
            return f"{start}, or correct the port"
        case "no-route":
            return "look at cable, VLAN and gateway between here and it; no setting there helps"
        case _ if others:
            return f"{allow}; the machine is on, for it answers by {others}"
        case _:
            return f"switch the machine on, or {allow}"


def wrong_greeting(machine: Machine, code: str) -> str:
    """Say what to do about something on the port that does not greet as it should."""
    service, port = _SERVICE[machine.carrier], machine.port
    match code:
        case "bad-reply":
            return f"correct its port or carrier, for it is not {service} that answers there"
        case "timed-out":
            return f"restart {service} there ({_START[machine.carrier]}); the port is open but dead"
        case _:
            return (
                f"look whether {service} or a firewall on the way ends connections to port {port}"
                " (too many at once, a list of allowed addresses)"
            )


_PROFILE: Final = "correct user name and password of its logon profile"
_PINNED: Final = (
    "compare the key with `ssh-keygen -lf` on the machine itself, then pin it (Check host keys)"
)
_CERTIFICATE: Final = "give its WinRM listener a certificate that is valid for its address"
_LOGON: Final[Mapping[str, str]] = {
    "identity-unknown": _PINNED,
    "identity-changed": _PINNED,
    "certificate-untrusted": (
        "name the authority that signed it (vamt-qt machines reach --ca-file FILE), or pin it"
    ),
    "certificate-name": _CERTIFICATE,
    "certificate-expired": _CERTIFICATE,
    "logon-method": (
        r"switch Negotiate on: Set-Item WSMan:\localhost\Service\Auth\Negotiate $true"
    ),
    "access-denied": f"{_PROFILE}; if they are right, {_UAC_FILTER}",
    "command-refused": (
        r"set DefaultShell under HKLM:\SOFTWARE\OpenSSH to cmd.exe or powershell.exe, and look for"
        " ForceCommand in sshd_config"
    ),
}
_HTTPS_LOGON: Final[Mapping[str, str]] = {
    "identity-changed": (
        r"compare its certificate on the machine itself (Get-ChildItem Cert:\LocalMachine\My), then"
        " pin it anew"
    ),
}
_SSH_LOGON: Final[Mapping[str, str]] = {
    "logon-method": r"set “PasswordAuthentication yes” in %ProgramData%\ssh\sshd_config there",
    "access-denied": _PROFILE,
}


def refused_logon(machine: Machine, error: LicensingError) -> str:
    """Say what mends a logon, or the identity before it, that was refused."""
    own = {CarrierKind.SSH: _SSH_LOGON, CarrierKind.WINRM_HTTPS: _HTTPS_LOGON}
    known = {**_LOGON, **own.get(machine.carrier, {})}
    return known.get(error.code, error.hint)
