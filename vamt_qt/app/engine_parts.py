"""The carriers with the settings that the operator gave them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from vamt_qt.licensing.machine import CarrierKind
from vamt_qt.store.views import Views
from vamt_qt.targets.session import Carrier
from vamt_qt.targets.ssh import SshCarrier, SshOptions
from vamt_qt.targets.winrm import WinRmCarrier, WinRmOptions


def carriers(views: Views) -> Mapping[CarrierKind, Carrier]:
    """Return one carrier for each way to reach a machine."""
    ca_file = views.setting("winrm_ca_file")
    winrm = WinRmCarrier(
        WinRmOptions(ca_file=Path(ca_file) if isinstance(ca_file, str) and ca_file else None)
    )
    return {
        CarrierKind.SSH: SshCarrier(SshOptions()),
        CarrierKind.WINRM: winrm,
        CarrierKind.WINRM_HTTPS: winrm,
    }
