"""The carriers with the settings that the operator gave them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from vamt_qt.licensing.machine import CarrierKind
from vamt_qt.store.unit import Store
from vamt_qt.store.views import Views
from vamt_qt.targets.session import Carrier
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.logon_guard import LogonGuard

# Windows is slow at installing keys and activating; only a lab is quicker.
_COMMAND_S: Final = 120
_CONNECT_S: Final = 10
_KNOWN_HOSTS: Final = Path.home() / ".ssh" / "known_hosts"


def carriers(store: Store, guard: LogonGuard) -> Mapping[CarrierKind, Carrier]:
    """Return one carrier for each way to reach a machine; `guard` also watches over jump hosts.

    Settings: `winrm_ca_file` is a PEM file with the authorities to trust, `connect_timeout_s`
    and `command_timeout_s` are seconds, `ssh_known_hosts` is a file of known hosts in the place of
    the user's own.
    """
    views = store.views
    known_hosts = views.setting("ssh_known_hosts")
    ca_file = views.setting("winrm_ca_file")
    connect = _seconds(views, "connect_timeout_s", _CONNECT_S)
    command = _seconds(views, "command_timeout_s", _COMMAND_S)
    winrm = WinRmCarrier(
        WinRmOptions(
            connect_timeout=connect,
            auth_timeout=min(30.0, command),
            operation_timeout=command,
            ca_file=Path(ca_file) if isinstance(ca_file, str) and ca_file else None,
        )
    )
    ssh = SshCarrier(
        SshOptions(
            connect_timeout=connect,
            banner_timeout=min(15.0, command),
            auth_timeout=min(30.0, command),
            command_timeout=command,
            known_hosts=Path(known_hosts) if isinstance(known_hosts, str) else _KNOWN_HOSTS,
        ),
        store.keychain.credential,
        lambda host, own, opens: guard.log_on(
            host, own, lambda gated: opens(host, gated), Cancellation()
        ),
    )
    return {CarrierKind.SSH: ssh, CarrierKind.WINRM: winrm, CarrierKind.WINRM_HTTPS: winrm}


def _seconds(views: Views, name: str, default: int) -> float:
    match views.setting(name):
        case bool():
            return float(default)
        case int(value) if 1 <= value <= 3600:
            return float(value)
        case _:
            return float(default)
