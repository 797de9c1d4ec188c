"""Clients that we did not write read the lab: so our two ends cannot agree on a mistake.

pywinrm has a WS-Management and a message encryption of its own, Dell's wsl tools are shell scripts
around curl, curl hands Kerberos tickets over by itself, and OpenSSH is OpenSSH. What pywinrm uses
for NTLM comes from the library that the lab uses; `test_ntlm` has others.
"""

from __future__ import annotations

import json
import os
import subprocess
import xml.etree.ElementTree as ET
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import xmltodict  # type: ignore[import-untyped]
from winrm.exceptions import InvalidCredentialsError, WSManFaultError
from winrm.protocol import Protocol

from tests.fixtures.programs import program
from tests.lab.openssh import command, query, stdin
from tests.targets.conftest import Stand
from tests.targets.kdc import Realm, environment
from tests.targets.reached import Way
from tests.targets.site import SEED, Site, client_pem, spec
from vamt_qt.lab.identity import operator_key
from vamt_qt.licensing.machine import CarrierKind, Machine

CIMV2 = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2"
WQL = "http://schemas.microsoft.com/wbem/wsman/1/WQL"
KEYED = "SELECT ID, Name FROM SoftwareLicensingProduct WHERE PartialProductKey IS NOT NULL"
GET = "http://schemas.xmlsoap.org/ws/2004/09/transfer/Get"


def url_of(machine: Machine) -> str:
    scheme = "https" if machine.carrier is CarrierKind.WINRM_HTTPS else "http"
    return f"{scheme}://{machine.address}:{machine.port}/wsman"


def texts(xml: bytes, name: str) -> list[str]:
    """Return the texts of elements by their local name."""
    return [e.text or "" for e in ET.fromstring(xml).iter() if e.tag.rpartition("}")[2] == name]


# --- pywinrm


def pywinrm(way: Way, stand: Stand, folder: Path, **others: Any) -> tuple[Site, Machine, Protocol]:
    site, machine = stand(way)
    assert isinstance(site, Site)
    logon = site.credential(machine)
    wanted: dict[str, Any] = {
        "transport": "ntlm",
        "username": logon.user,
        "password": logon.password.reveal(),
        "message_encryption": "always",
        "ca_trust_path": str(site.ca_file),
        "proxy": None,
    }
    if way is Way.CERTIFICATE:
        pem = str(client_pem(site, folder))
        wanted |= {"transport": "certificate", "cert_pem": pem, "cert_key_pem": pem}
        wanted |= {"message_encryption": "never"}
    return site, machine, Protocol(url_of(machine), **(wanted | others))


def asked(protocol: Protocol, class_name: str, method: str = "", **selectors: str) -> bytes:
    """Send a Get or an Invoke as pywinrm's users do."""
    uri = f"{CIMV2}/{class_name}"
    envelope = protocol.build_wsman_header(f"{uri}/{method}" if method else GET, uri)
    envelope["env:Header"]["w:SelectorSet"] = {
        "w:Selector": [{"@Name": name, "#text": value} for name, value in selectors.items()]
    }
    envelope["env:Body"] = {f"p:{method}_INPUT": {"@xmlns:p": uri}} if method else {}
    return protocol.send_message(xmltodict.unparse({"env:Envelope": envelope}))


@pytest.mark.parametrize("way", [Way.WINRM, Way.WINRM_HTTPS, Way.CREDSSP, Way.CERTIFICATE])
def test_pywinrm_reads_and_changes_a_machine(way: Way, stand: Stand, tmp_path: Path) -> None:
    transport = {"transport": "credssp"} if way is Way.CREDSSP else {}
    site, machine, protocol = pywinrm(way, stand, tmp_path, **transport)
    windows = site.windows(machine)
    version = windows.spec.edition.service_version

    (shown,) = texts(asked(protocol, "SoftwareLicensingService", Version=version), "Version")
    assert shown == version
    done = asked(protocol, "SoftwareLicensingService", "ReArmWindows", Version=version)
    assert texts(done, "ReturnValue") == ["0"]
    assert windows.state.rearms_left == 2


def test_pywinrm_understands_a_refusal(stand: Stand, tmp_path: Path) -> None:
    site, machine, protocol = pywinrm(Way.WINRM_WMI_ERRORS, stand, tmp_path)
    version = site.windows(machine).spec.edition.service_version
    for _ in range(3):
        asked(protocol, "SoftwareLicensingService", "ReArmWindows", Version=version)
    with pytest.raises(WSManFaultError) as fault:
        asked(protocol, "SoftwareLicensingService", "ReArmWindows", Version=version)
    assert fault.value.wmierror_code == 0xC004D307


def test_pywinrm_is_not_let_in_with_a_wrong_password(stand: Stand, tmp_path: Path) -> None:
    _, _, protocol = pywinrm(Way.WINRM, stand, tmp_path, password="wrong")
    with pytest.raises(InvalidCredentialsError):
        asked(protocol, "SoftwareLicensingService", Version="any")


# --- the wsl tools: shell, curl and xmllint


def wsl(site: Site, machine: Machine, folder: Path, *words: str) -> list[bytes]:
    """Run one of Dell's tools with a client certificate and return the answers it got."""
    pem = client_pem(site, folder)
    (folder / ".curlrc").write_text(
        f'cert = "{pem}"\n'
        'header = "Authorization: '
        'http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual"\n'
    )
    place = f"{machine.address}:{machine.port}"
    variables = {
        "HOME": str(folder),
        "PATH": os.environ["PATH"],
        "WSENDPOINT": place,
        "WSUSER": "nobody",
        "WSPASS": "nothing",
        "WSDONTASK": "y",
        "OUTPREFIX": str(folder),
        "TERM": "dumb",
    }
    subprocess.run(
        [program(words[0]), *words[1:]], env=variables, cwd=folder, check=True,
        capture_output=True, timeout=120, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    found = sorted(folder.rglob("*response-*.xml"), key=lambda path: path.stat().st_mtime_ns)
    return [path.read_bytes() for path in found]


def test_wsl_enumerates_with_all_pulls(stand: Stand, tmp_path: Path) -> None:
    site, machine = stand(Way.CERTIFICATE)
    assert isinstance(site, Site)
    answers = wsl(site, machine, tmp_path, "wslenum", f"{CIMV2}/SoftwareLicensingProduct")
    names = [name for answer in answers for name in texts(answer, "Name")]
    rows = site.windows(machine).instances("SoftwareLicensingProduct").rows
    assert sorted(names) == sorted(str(row["Name"]) for row in rows)
    assert len(answers) > 1


def test_wsl_asks_a_query(stand: Stand, tmp_path: Path) -> None:
    site, machine = stand(Way.CERTIFICATE)
    assert isinstance(site, Site)
    answers = wsl(
        site, machine, tmp_path, "wslenum", f"{CIMV2}/*", "-dialect", WQL, "-filter", KEYED
    )
    (held,) = site.windows(machine).state.held
    assert [sku for answer in answers for sku in texts(answer, "ID")] == [held]


# --- curl: a SPNEGO of its own, and GSSAPI without any Python


def curl(machine: Machine, *words: str) -> int:
    """Log on with an empty message and return the HTTP status."""
    ran = subprocess.run(
        [program("curl"), "-s", "-o", os.devnull, "-w", "%{http_code}", "--noproxy", "*",
         "-X", "POST", "-H", "Content-Length: 0", *words, url_of(machine)],
        # The lab leaves its accounts there, and curl's GSSAPI would log on with them.
        env=os.environ | {"NTLM_USER_FILE": os.devnull},
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    return int(ran.stdout)


def test_curl_logs_on_with_a_ticket(stand: Stand, realm: Realm) -> None:
    site, machine = stand(Way.TICKET)
    assert isinstance(site, Site)
    host = machine.name.lower()
    named = ("--negotiate", "-u", ":", "--resolve", f"{host}:{machine.port}:{machine.address}")
    by_name = Machine(
        id=machine.id, name=host, address=host, carrier=machine.carrier, port=machine.port
    )
    assert curl(by_name, *named) == 200
    with environment({"KRB5CCNAME": f"FILE:{realm.folder}/nothing"}):
        assert curl(by_name, *named) == 401
    logon = site.credential(machine)
    basic = f"{logon.user}:{logon.password.reveal()}"
    assert curl(by_name, *named[3:], "-u", basic) == 401, "basic is not taken"


# --- OpenSSH, by key and through a jump host


@pytest.fixture
def two() -> Iterator[Site]:
    with Site(*(spec(CarrierKind.SSH, number=number) for number in (0, 3))) as site:
        yield site


def test_openssh_logs_on_by_key_through_a_jump_host(two: Site, tmp_path: Path) -> None:
    gate, goal = two.machines
    key, config = tmp_path / "key", tmp_path / "config"
    key.touch(0o600)
    key.write_bytes(operator_key(SEED).export_private_key("openssh"))
    user_at = {one.name: two.credential(one).user for one in (gate, goal)}
    config.write_text("".join(
        f"Host {name}\n  HostName {one.address}\n  Port {one.port}\n  User {user_at[one.name]}\n"
        f"  IdentityFile {key}\n  IdentitiesOnly yes\n  UserKnownHostsFile {tmp_path}/known\n"
        f"  StrictHostKeyChecking accept-new\n  BatchMode yes\n  LogLevel ERROR\n{jump}"
        for name, one, jump in (("gate", gate, ""), ("goal", goal, "  ProxyJump gate\n"))
    ))  # fmt: skip
    ran = subprocess.run(
        [program("ssh"), "-F", str(config), "-T", "goal", command()],
        input=stdin(query(KEYED)), check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    reply = json.loads(b64decode(ran.stdout.partition(b"<<<VAMT-QT")[2].partition(b">>>")[0]))
    (held,) = two.windows(goal).state.held
    assert [row["ID"] for row in reply["results"][0]["rows"]] == [held]
