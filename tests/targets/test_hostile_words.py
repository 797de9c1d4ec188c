"""What a machine says of itself is shown to people, and does nothing there."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest

from tests.targets import rude_ssh, rude_winrm
from tests.targets.fault_cases import impatient
from tests.targets.rude_tcp import Then, rude_listener
from tests.targets.test_rude_ssh import NO_OFFICE, OPTIONS, ROW, printed
from tests.targets.test_rude_winrm import rows
from vamt_qt.licensing.errors import AccessDeniedError, TargetRefusedError
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.targets.line_check import ssh_greeting
from vamt_qt.targets.session import ProbeReport
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions

BIDI, CSI, HIDDEN = "\u202e", "\x9b2J", "\u200b"
EVIL = f"Windows{HIDDEN} \x1b]0;mine\x07 {CSI}{BIDI}\r\n7" + "x" * 5_000
SEEN = "Windows ]0;mine 2J 7xx"
"""How it begins once it is harmless."""
ASKED = ("Name", "Description", "LicenseFamily", "ProductKeyChannel", "ProductKeyID", "ID")


def harmless(text: str) -> bool:
    return text.isprintable() and len(text) <= 500


def over_ssh(_folder: Path) -> ProbeReport:
    system = {"rows": [{"Caption": EVIL, "Version": EVIL}]}
    service = {"rows": [{"Version": "10.0.1.1", "ClientMachineID": EVIL}]}
    product = ROW | dict.fromkeys(ASKED, EVIL)
    results = [system, service, {"rows": [product]}, NO_OFFICE]

    async def answer(process: rude_ssh.Process) -> None:
        await rude_ssh.asked(process)
        process.stdout.write(printed(results))
        process.exit(0)

    with (
        rude_ssh.rude_ssh(rude_ssh.Manners(answer)) as machine,
        SshCarrier(OPTIONS).connect(machine, rude_ssh.CREDENTIAL) as session,
    ):
        return session.probe()


def over_winrm(folder: Path) -> ProbeReport:
    # XML itself has no room for most of what moves a cursor.
    evil = escape(EVIL.replace("\x1b", "").replace("\x07", ""))
    product = ROW | dict.fromkeys(ASKED, evil)

    def answer(envelope: str) -> rude_winrm.Reply:
        if "Win32_OperatingSystem" in envelope:
            return rows(f"<Caption>{evil}</Caption><Version>{evil}</Version>")
        if "FROM SoftwareLicensingService" in envelope:
            return rows(f"<Version>10</Version><ClientMachineID>{evil}</ClientMachineID>")
        return rows("".join(f"<{name}>{value}</{name}>" for name, value in product.items()))

    with (
        rude_winrm.rude_winrm(rude_winrm.Manners(answer), folder / "accounts") as machine,
        WinRmCarrier(WinRmOptions(operation_timeout=30)).connect(
            machine, rude_winrm.CREDENTIAL
        ) as session,
    ):
        return session.probe()


@pytest.mark.parametrize(("probe", "seen"), [(over_ssh, SEEN), (over_winrm, "Windows ]0;mine")])
def test_what_a_machine_calls_itself_cannot_move_a_cursor(
    probe: Callable[[Path], ProbeReport], seen: str, tmp_path: Path
) -> None:
    report = probe(tmp_path)

    product = report.products[0]
    said = [report.os_name, report.os_version, report.identity, product.sku, product.channel]
    said += [product.name, product.description, product.family, product.product_key_id]
    assert report.os_name.startswith(seen)
    assert all(map(harmless, said)), said


def test_what_a_machine_refuses_with_cannot_move_a_cursor() -> None:
    refused = {"error": {"hresult": 0x8FFF1234, "category": "cim", "message": EVIL}}

    async def answer(process: rude_ssh.Process) -> None:
        await rude_ssh.asked(process)
        process.stdout.write(printed([refused]))
        process.exit(0)

    with (
        rude_ssh.rude_ssh(rude_ssh.Manners(answer)) as machine,
        SshCarrier(OPTIONS).connect(machine, rude_ssh.CREDENTIAL) as session,
        pytest.raises(TargetRefusedError) as refusal,
    ):
        session.probe()
    assert SEEN in refusal.value.message
    assert harmless(refusal.value.message)


def test_what_a_listener_offers_cannot_move_a_cursor() -> None:
    says = b"HTTP/1.1 401 X\r\nContent-Length: 0\r\nWWW-Authenticate: \x1b[2J\x9b" + b"x" * 5_000
    with rude_listener(CarrierKind.WINRM, says + b"\r\n\r\n", Then.HANGS) as machine:
        with pytest.raises(AccessDeniedError) as denied:
            _connect(machine)
        assert denied.value.code == "logon-method"
        assert "xxx" in denied.value.message
        assert harmless(denied.value.message)


def _connect(machine: Machine) -> None:
    impatient(machine.carrier).connect(machine, rude_winrm.CREDENTIAL).close()


def test_a_greeting_cannot_move_a_cursor() -> None:
    says = b"SSH-2.0-\x1b[2J" + b"x" * 5_000 + b"\r\n"
    with rude_listener(CarrierKind.SSH, says, Then.HANGS) as machine:
        greeting = ssh_greeting(machine, 5)
    assert greeting.startswith("SSH-2.0- [2Jxxx")
    assert harmless(greeting)
