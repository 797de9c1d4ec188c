"""The SSH half of the lab, by OpenSSH's own client."""

from __future__ import annotations

import base64
import socket
from pathlib import Path

import pytest

from tests.lab.machines import behind, inventory
from tests.lab.openssh import Json, Ssh, asked, command, query, results, stdin
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.machine import CarrierKind

VERSION = query("SELECT Version FROM SoftwareLicensingService")


def _rearm(lab: Lab, name: str) -> Json:
    return {
        "op": "invoke",
        "only_if": {},
        "class": "SoftwareLicensingService",
        "selector": {"Version": lab.windows(name).spec.edition.service_version},
        "method": "ReArmWindows",
        "arguments": {},
    }


@pytest.fixture
def ssh(tmp_path: Path) -> Ssh:
    """A client that has seen nobody yet."""
    return Ssh(tmp_path)


@pytest.fixture
def name(estate_lab: Lab) -> str:
    """A healthy machine behind SSH."""
    return behind(estate_lab, CarrierKind.SSH)[0]


def test_a_session_answers_calls_in_order(ssh: Ssh, estate_lab: Lab, name: str) -> None:
    ran = ssh(estate_lab, name, command(), stdin(VERSION, query("SELECT Name FROM Nope"), VERSION))
    assert (ran.returncode, ran.stderr) == (0, b"")
    first, second = results(ran.stdout)
    version = estate_lab.windows(name).spec.edition.service_version
    assert first == {"rows": [{"Version": version}]}
    error = second["error"]
    assert isinstance(error, dict)
    assert error["hresult"] == 0x80041010


def test_one_powershell_answers_several_requests(ssh: Ssh, estate_lab: Lab, name: str) -> None:
    data = stdin(VERSION) + asked(2, VERSION, VERSION).encode()
    ran = ssh(estate_lab, name, command(), data)
    assert ran.returncode == 0
    assert ran.stdout.count(b"<<<VAMT-QT") == 2
    first, _, second = ran.stdout.partition(b">>>")
    assert (len(results(first + b">>>")), len(results(second))) == (1, 2)


def test_input_without_a_request_is_no_error(ssh: Ssh, estate_lab: Lab, name: str) -> None:
    ran = ssh(estate_lab, name, command(), b"Get-Process\n")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")


def test_values_keep_their_types_on_the_way(ssh: Ssh, estate_lab: Lab, name: str) -> None:
    product = query(
        "SELECT LicenseStatus, LicenseIsAddon, EvaluationEndDate, ValidationURL, Name"
        " FROM SoftwareLicensingProduct WHERE PartialProductKey <> NULL"
    )
    system = query("SELECT MUILanguages FROM Win32_OperatingSystem")
    is_old = estate_lab.windows(name).spec.edition.is_old
    modern = name if not is_old else behind(estate_lab, CarrierKind.SSH)[1]
    products, systems = results(ssh(estate_lab, modern, command(), stdin(product, system)).stdout)
    rows = products["rows"]
    assert isinstance(rows, list)
    assert type(rows[0]["LicenseStatus"]) is int
    assert rows[0]["LicenseIsAddon"] is False
    assert rows[0]["EvaluationEndDate"] == "16010101000000.000000+000"
    assert rows[0]["ValidationURL"] is None
    assert "en-US" in str(systems["rows"])


def test_each_machine_shows_the_host_key_of_the_inventory(
    ssh: Ssh, estate_lab: Lab, name: str
) -> None:
    ssh(estate_lab, name, command(), stdin(VERSION))
    assert ssh.shown_host_key() == inventory(estate_lab)[name]["host_key"]
    keys = [line["host_key"] for line in inventory(estate_lab).values() if line["host_key"]]
    assert len(set(keys)) == len(keys)


def test_the_server_calls_itself_openssh_for_windows(estate_lab: Lab, name: str) -> None:
    line = inventory(estate_lab)[name]
    with socket.create_connection((line["address"], int(line["port"])), timeout=30) as connection:
        assert connection.recv(256).startswith(b"SSH-2.0-OpenSSH_for_Windows_")


def test_the_domain_may_be_left_out(ssh: Ssh, estate_lab: Lab, name: str) -> None:
    site = estate_lab.windows(name).spec.site
    user = site.user.partition("\\")[2]
    assert ssh(estate_lab, name, command(), stdin(VERSION), user=user).returncode == 0


@pytest.mark.parametrize(("user", "password"), [(None, "wrong"), ("LAB\\somebody", None)])
def test_a_wrong_logon_is_refused(
    ssh: Ssh, estate_lab: Lab, name: str, user: str | None, password: str | None
) -> None:
    before = estate_lab.logons(name)
    ran = ssh(estate_lab, name, command(), stdin(VERSION), user=user, password=password)
    assert ran.returncode == 255
    assert b"Permission denied (publickey,password)" in ran.stderr
    assert estate_lab.logons(name) == before + 1


@pytest.mark.parametrize(
    "command_line",
    [
        "whoami",
        "powershell.exe -NoProfile -NonInteractive -Command whoami",
        "powershell.exe -NoProfile -NonInteractive -EncodedCommand nonsense",
        "powershell.exe -NoProfile -NonInteractive -EncodedCommand "
        + base64.b64encode("whoami".encode("utf-16-le")).decode(),
    ],
)
def test_another_command_gets_an_error_as_powershell_writes_it(
    ssh: Ssh, estate_lab: Lab, name: str, command_line: str
) -> None:
    ran = ssh(estate_lab, name, command_line, stdin(VERSION))
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr.startswith(b"#< CLIXML\r\n<Objs ")
    assert b"_x000D__x000A_</S></Objs>" in ran.stderr


@pytest.mark.parametrize(
    "data", [b"\xff\n", b"Get-Process\n{}\n", stdin()[:-3], stdin().replace(b"2", b"3")]
)
def test_another_script_or_request_gets_an_error(
    ssh: Ssh, estate_lab: Lab, name: str, data: bytes
) -> None:
    ran = ssh(estate_lab, name, command(), data)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr.startswith(b"#< CLIXML")


def test_a_command_line_that_cmd_cannot_take_is_refused(
    ssh: Ssh, estate_lab: Lab, name: str
) -> None:
    ran = ssh(estate_lab, name, command() + " " * 8_191)
    assert ran.returncode == 1
    assert b"8191" in ran.stderr
    assert len(command()) < 8_191


def test_lines_end_as_on_windows_and_may_come_after_a_greeting(ssh: Ssh, estate_lab: Lab) -> None:
    heard = {
        name: ssh(estate_lab, name, command(), stdin(VERSION)).stdout
        for name in behind(estate_lab, CarrierKind.SSH)
    }
    assert all(stdout.endswith(b"\n>>>\r\n") for stdout in heard.values())
    greeted = [stdout for stdout in heard.values() if not stdout.startswith(b"<<<VAMT-QT")]
    assert 0 < len(greeted) < len(heard)


class TestIllness:
    def _ill(self, lab: Lab, illness: Illness) -> str:
        return behind(lab, CarrierKind.SSH, illness=illness)[0]

    def test_a_machine_that_knows_no_password(self, ssh: Ssh, ill_lab: Lab) -> None:
        ran = ssh(ill_lab, self._ill(ill_lab, Illness.WRONG_PASSWORD), command(), stdin(VERSION))
        assert b"Permission denied" in ran.stderr

    def test_a_machine_that_shows_another_host_key(self, ssh: Ssh, ill_lab: Lab) -> None:
        name = self._ill(ill_lab, Illness.CHANGED_HOST_KEY)
        assert ssh(ill_lab, name, command(), stdin(VERSION)).returncode == 0
        assert ssh.shown_host_key() != inventory(ill_lab)[name]["host_key"]

    def test_a_machine_that_says_nothing(self, ssh: Ssh, ill_lab: Lab) -> None:
        name = self._ill(ill_lab, Illness.SILENT)
        line = inventory(ill_lab)[name]
        with socket.create_connection((line["address"], int(line["port"])), 5) as connection:
            connection.settimeout(0.2)
            with pytest.raises(TimeoutError):
                connection.recv(1)
        assert ill_lab.logons(name) == 0

    def test_a_machine_that_cuts_its_reply(self, ssh: Ssh, ill_lab: Lab) -> None:
        ran = ssh(ill_lab, self._ill(ill_lab, Illness.CUTS), command(), stdin(VERSION))
        assert ran.returncode == 255
        assert b"<<<VAMT-QT" in ran.stdout
        assert b">>>" not in ran.stdout

    def test_a_machine_with_no_rights(self, ssh: Ssh, ill_lab: Lab) -> None:
        ran = ssh(ill_lab, self._ill(ill_lab, Illness.NO_RIGHTS), command(), stdin(VERSION))
        assert ran.returncode == 0
        assert "2147749891" in str(results(ran.stdout))  # 0x80041003

    def test_an_account_that_may_only_look(self, ssh: Ssh, ill_lab: Lab) -> None:
        name = self._ill(ill_lab, Illness.NOT_ELEVATED)
        ran = ssh(ill_lab, name, command(), stdin(VERSION, _rearm(ill_lab, name), VERSION))
        looked, changed = results(ran.stdout)
        assert "rows" in looked
        assert str(0xC004F025) in str(changed["error"])

    def test_a_machine_that_hangs_has_done_what_it_was_told(self, ssh: Ssh) -> None:
        options = LabOptions(machines=8, seed=2, ill=(Illness.HANGS,) * 8)
        with Lab(options) as lab:
            name = self._ill(lab, Illness.HANGS)
            assert ssh(lab, name, command(), stdin(VERSION)).returncode == 0
            with ssh.started(lab, name, command(), stdin(_rearm(lab, name))) as client:
                assert client.stdout is not None
                heard = client.stdout.read(len(b"<<<VAMT-QT"))
                assert lab.windows(name).state.rearms_left == 2
                client.kill()
                heard += client.stdout.read()
        assert heard.startswith((b"<<<VAMT-QT", b"Managed"))
        assert b">>>" not in heard

    def test_a_machine_that_takes_its_time(self, ssh: Ssh, ill_lab: Lab) -> None:
        ran = ssh(ill_lab, self._ill(ill_lab, Illness.SLOW), command(), stdin(VERSION))
        assert "rows" in results(ran.stdout)[0]
