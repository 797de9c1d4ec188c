"""NTLM against implementations that we did not write, from both ends.

Our client and the lab share pyspnego, and so could agree on a mistake. curl's NTLM and gss-ntlmssp
are C, by other people, from Microsoft's specification.
"""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fixtures.programs import program
from tests.targets.lone_machine import GssDoor, LoneMachine, lone_machine
from tests.targets.tls_relay import tls_relay
from vamt_qt.lab.negotiate import Door
from vamt_qt.licensing.errors import AccessDeniedError
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.secret import Secret

HTTP, HTTPS = CarrierKind.WINRM, CarrierKind.WINRM_HTTPS
# curl and WinRM have other names for what the same tokens travel under.
NAMES = (
    (b"Authorization: NTLM", b"Authorization: Negotiate"),
    (b"WWW-Authenticate: NTLM", b"WWW-Authenticate: Negotiate"),
)
ENUMERATE = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"'
    ' xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"'
    ' xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"'
    ' xmlns:n="http://schemas.xmlsoap.org/ws/2004/09/enumeration"><s:Header>'
    "<a:Action>http://schemas.xmlsoap.org/ws/2004/09/enumeration/Enumerate</a:Action>"
    "<a:MessageID>uuid:1</a:MessageID><w:ResourceURI>"
    "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/SoftwareLicensingProduct"
    "</w:ResourceURI></s:Header><s:Body><n:Enumerate><w:OptimizeEnumeration/>"
    "<w:MaxElements>100</w:MaxElements></n:Enumerate></s:Body></s:Envelope>"
)


# --- a client of others


@contextmanager
def reached_by_curl(folder: Path, *, is_bound: bool) -> Iterator[tuple[LoneMachine, Machine]]:
    with (
        lone_machine(HTTPS, folder, is_bound=is_bound) as lone,
        tls_relay(lone.ca_file, lone.machine, folder, NAMES) as machine,
    ):
        yield lone, machine


def curl(lone: LoneMachine, machine: Machine, password: str = "") -> tuple[int, str]:
    """Ask for all products and return the HTTP status and the answer."""
    user = f"{lone.credential.user}:{password or lone.credential.password.reveal()}"
    ran = subprocess.run(
        [program("curl"), "-s", "-w", "\n%{http_code}", "--noproxy", "*", "--ntlm", "-u", user,
         "--cacert", str(lone.ca_file), "-H", "Content-Type: application/soap+xml;charset=UTF-8",
         "-d", ENUMERATE, f"https://{machine.address}:{machine.port}/wsman"],
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    answer, _, status = ran.stdout.rpartition("\n")
    return int(status), answer


def test_curl_reads_all_products(tmp_path: Path) -> None:
    with reached_by_curl(tmp_path, is_bound=False) as (lone, machine):
        status, answer = curl(lone, machine)
        names = [one.text for one in ET.fromstring(answer).iter() if one.tag.endswith("}Name")]
        rows = lone.windows.instances("SoftwareLicensingProduct").rows
    assert status == 200
    assert sorted(filter(None, names)) == sorted(str(row["Name"]) for row in rows)


def test_curl_is_not_let_in_with_a_wrong_password(tmp_path: Path) -> None:
    with reached_by_curl(tmp_path, is_bound=False) as (lone, machine):
        assert curl(lone, machine, "wrong") == (401, "")


def test_curl_knows_no_channel_binding_and_is_refused_where_one_is_demanded(
    tmp_path: Path,
) -> None:
    with reached_by_curl(tmp_path, is_bound=True) as (lone, machine):
        assert curl(lone, machine) == (401, "")
        lone.carrier.connect(lone.machine, lone.credential).close()


# --- a server of others


@pytest.mark.parametrize("carrier", [HTTP, HTTPS])
def test_our_client_reads_and_changes_a_machine_behind_gss_ntlmssp(
    carrier: CarrierKind, tmp_path: Path
) -> None:
    with (
        lone_machine(carrier, tmp_path, GssDoor) as lone,
        lone.carrier.connect(lone.machine, lone.credential) as session,
    ):
        (product,) = session.probe().products
        session.rearm(product.sku)
        assert lone.windows.state.rearms_left == 2


@pytest.mark.parametrize("carrier", [HTTP, HTTPS])
def test_gss_ntlmssp_refuses_a_wrong_password(carrier: CarrierKind, tmp_path: Path) -> None:
    with lone_machine(carrier, tmp_path, GssDoor) as lone:
        wrong = replace(lone.credential, password=Secret("wrong"))
        with pytest.raises(AccessDeniedError):
            lone.carrier.connect(lone.machine, wrong)


@pytest.mark.parametrize("door", [Door, GssDoor])
def test_our_logon_is_bound_to_the_certificate_as_others_understand_it(
    door: type[Door], tmp_path: Path
) -> None:
    with (
        lone_machine(HTTPS, tmp_path, door) as lone,
        tls_relay(lone.ca_file, lone.machine, tmp_path) as between,
    ):
        with pytest.raises(AccessDeniedError):
            lone.carrier.connect(between, lone.credential)
        lone.carrier.connect(lone.machine, lone.credential).close()
