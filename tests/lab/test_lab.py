"""A lab as a whole: what it keeps, what it tells, and how it starts and ends."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import stat
import subprocess
import sys
from ipaddress import IPv4Network
from pathlib import Path
from typing import Any

import pytest

from tests.lab.machines import behind, deposit, install, inventory, keyed, refresh
from tests.lab.management import asked, connected
from tests.lab.openssh import Ssh, command, query, stdin
from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.keys import CLIENT, MAKS
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.lab.tally import issued
from vamt_qt.licensing.errors import BadInputError, ConflictError, StoreError, UnreachableError
from vamt_qt.licensing.identifiers import InstallationId
from vamt_qt.licensing.machine import CarrierKind
from vamt_qt.licensing.secret import Secret

VERSION = "SELECT Version FROM SoftwareLicensingService"


def _options(state: Path | None = None, **more: Any) -> LabOptions:
    wanted: dict[str, Any] = {"machines": 16, "seed": 5, "state": state, "ill": ()}
    return LabOptions(**(wanted | more))


def _client(lab: Lab) -> str:
    """Return a machine that the main key would activate."""
    return next(
        truth.name
        for truth in lab.truths()
        if CLIENT.key.last_five in truth.takes and not truth.windows_at_first
    )


def _activate(lab: Lab, name: str) -> None:
    machine = lab.windows(name)
    install(machine, CLIENT.key.reveal())
    row = keyed(machine)
    iid = InstallationId.parse(str(row["OfflineInstallationId"]))
    line = lab.clearinghouse.issue(str(row["ProductKeyID"]), iid)
    assert line.cid is not None
    deposit(machine, row["ID"], iid.digits, line.cid.digits)
    refresh(machine)


class TestMemory:
    def test_a_state_folder_remembers_machines_and_counts(self, tmp_path: Path) -> None:
        lab = Lab(_options(tmp_path))
        name = _client(lab)
        _activate(lab, name)
        lab.reimage(other := lab.specs[1].name)
        shown, identity = keyed(lab.windows(name)), lab.windows(other).state.identity
        lab.stop()
        again = Lab(_options(tmp_path))
        assert keyed(again.windows(name)) == shown
        assert again.windows(other).state.identity == identity
        assert again.clearinghouse.issued == 1
        truth = again.truth(name)
        assert truth.windows_now
        assert not truth.windows_at_first
        assert len(truth.newly_licensed) == 1

    def test_without_one_a_restart_begins_afresh(self) -> None:
        lab = Lab(_options())
        _activate(lab, name := _client(lab))
        assert lab.truth(name).windows_now
        assert not Lab(_options()).truth(name).windows_now

    def test_a_larger_estate_remembers_the_smaller(self, tmp_path: Path) -> None:
        lab = Lab(_options(tmp_path))
        _activate(lab, name := _client(lab))
        lab.stop()
        assert Lab(_options(tmp_path, machines=30)).truth(name).windows_now
        assert Lab(_options(tmp_path, machines=1)).truths()

    def test_another_seeds_folder_is_refused(self, tmp_path: Path) -> None:
        lab = Lab(_options(tmp_path))
        lab.change_hardware(lab.specs[0].name)
        lab.stop()
        with pytest.raises(StoreError):
            Lab(_options(tmp_path, seed=6))

    def test_a_line_that_a_crash_cut_off_is_dropped(self, tmp_path: Path) -> None:
        lab = Lab(_options(tmp_path))
        lab.change_hardware(lab.specs[0].name)
        hardware = lab.windows(lab.specs[0].name).state.hardware
        lab.stop()
        with (tmp_path / "machines.jsonl").open("ab") as file:
            file.write(b'{"machine":"half a l')
        again = Lab(_options(tmp_path))
        assert again.windows(lab.specs[0].name).state.hardware == hardware
        again.change_hardware(lab.specs[1].name)
        again.stop()
        assert Lab(_options(tmp_path)).windows(lab.specs[1].name).state.hardware

    def test_a_damaged_line_is_not_guessed_at(self, tmp_path: Path) -> None:
        (tmp_path / "machines.jsonl").write_bytes(b"nonsense\n")
        with pytest.raises(StoreError):
            Lab(_options(tmp_path))

    def test_no_secret_is_kept(self, tmp_path: Path) -> None:
        with Lab(_options(tmp_path)) as lab:
            for truth in lab.truths():
                if CLIENT.key.last_five in truth.takes:
                    _activate(lab, truth.name)
            secrets = [mak.key.reveal() for mak in MAKS]
            secrets += [one.password.reveal() for one in lab.sheet.credentials]
            secrets.append(lab.sheet.clearinghouse_token.reveal())
            secrets += [secret.replace("-", "") for secret in secrets]
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert {path.name for path in files} == {
            "machines.csv",
            "machines.jsonl",
            "clearinghouse.jsonl",
            "lab-ca.pem",
        }
        for path in files:
            text = path.read_text()
            assert not [secret for secret in secrets if secret in text], path.name


class TestSheet:
    def test_it_tells_all_that_is_needed_and_is_for_its_owner(self, tmp_path: Path) -> None:
        ready = tmp_path / "ready.json"
        with Lab(_options(ready_file=ready)) as lab:
            assert stat.S_IMODE(ready.stat().st_mode) == 0o600
            told = json.loads(ready.read_text())
            assert set(told) == {
                "inventory",
                "ca_file",
                "clearinghouse",
                "credentials",
                "keys",
                "seed",
                "machines",
            }
            assert told["keys"][0]["key"] == CLIENT.key.reveal()
            assert {one["name"] for one in told["credentials"]} == {
                line["credential"] for line in inventory(lab).values()
            }
            assert (told["seed"], told["machines"]) == (5, 16)
            assert Path(told["ca_file"]).is_file()
            with WebClearinghouse(
                told["clearinghouse"]["url"],
                Secret(told["clearinghouse"]["token"]),
                ca_file=Path(told["clearinghouse"]["ca_file"]),
            ) as web:
                pid = str(keyed(lab.windows(_client(lab)))["ProductKeyID"])
                assert web.remaining(pid) is None
            _activate(lab, _client(lab))
            api = told["clearinghouse"]
            assert issued(api["url"], Secret(api["token"]), Path(api["ca_file"])) == 1
        assert "Lab-only" not in repr(lab.options)

    def test_a_sheet_does_not_print_its_secrets(self) -> None:
        with Lab(_options()) as lab:
            shown = repr(lab.sheet)
            assert lab.sheet.clearinghouse_token.reveal() not in shown
            assert lab.sheet.credentials[0].password.reveal() not in shown

    def test_names_carriers_and_host_keys_fit_together(self) -> None:
        with Lab(_options(ill=(Illness.CHANGED_HOST_KEY,))) as lab:
            lines = inventory(lab)
            ports = {(line["carrier"], line["port"]) for line in lines.values()}
        assert list(lines) == [spec.name for spec in lab.specs]
        assert len(ports) == 3
        for line in lines.values():
            assert line["host_key"].startswith("SHA256:") is (line["carrier"] == "ssh")


class TestStartAndEnd:
    def test_two_labs_stand_side_by_side(self, tmp_path: Path) -> None:
        with Lab(_options()) as one, Lab(_options(seed=6)) as other:
            for lab in (one, other):
                name = behind(lab, CarrierKind.WINRM)[0]
                with connected(lab, name) as wsman:
                    asked(wsman, VERSION)
            assert one.sheet.credentials != other.sheet.credentials

    def test_an_end_hangs_up_on_everybody_and_frees_the_ports(self) -> None:
        alone: dict[str, Any] = {
            "block": IPv4Network("127.77.0.0/16")
        }  # where no other lab takes a port
        with Lab(_options(ill=(Illness.SILENT, Illness.SILENT), **alone)) as lab:
            lines = inventory(lab).values()
            ports = {CarrierKind(line["carrier"]): int(line["port"]) for line in lines}
            held = [
                socket.create_connection((line["address"], int(line["port"])), 5) for line in lines
            ]
        for connection in held:
            with connection:
                connection.settimeout(30)
                try:
                    while connection.recv(4_096):
                        pass
                except ConnectionResetError:
                    pass
        again = _options(
            ssh_port=ports[CarrierKind.SSH],
            winrm_port=ports[CarrierKind.WINRM],
            winrm_https_port=ports[CarrierKind.WINRM_HTTPS],
            **alone,
        )
        with Lab(again) as lab:
            assert {int(line["port"]) for line in inventory(lab).values()} == set(ports.values())

    def test_a_taken_port_is_told_and_nothing_is_left_behind(self, tmp_path: Path) -> None:
        block = IPv4Network("127.78.0.0/16")
        with socket.create_server(("127.78.0.9", 0)) as taken:
            port = taken.getsockname()[1]
            ports: dict[str, Any] = {"ssh_port": port, "winrm_port": port, "winrm_https_port": port}
            lab = Lab(_options(tmp_path, block=block, **ports))
            with pytest.raises(UnreachableError) as caught:
                lab.start()
        assert caught.value.code == "port-taken"
        assert not (tmp_path / "machines.csv").exists()
        lab.stop()

    def test_what_does_not_stand_cannot_be_reached(self) -> None:
        lab = Lab(_options())
        with pytest.raises(ConflictError):
            _ = lab.sheet
        with pytest.raises(BadInputError):
            lab.truth("nobody")
        lab.stop()

    def test_a_thousand_machines_stand_and_answer(self, tmp_path: Path) -> None:
        before = resource.getrlimit(resource.RLIMIT_NOFILE)
        try:
            with Lab(_options(machines=1_000)) as lab:
                last_ssh = behind(lab, CarrierKind.SSH)[-1]
                assert Ssh(tmp_path)(lab, last_ssh, command(), stdin(query(VERSION))).stdout
                with connected(lab, behind(lab, CarrierKind.WINRM_HTTPS)[-1]) as wsman:
                    asked(wsman, VERSION)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, before)

    def test_the_truth_follows_what_happens(self) -> None:
        lab = Lab(_options())
        name = _client(lab)
        assert lab.truth(name).newly_licensed == frozenset()
        _activate(lab, name)
        assert len(lab.truth(name).newly_licensed) == 1
        lab.change_hardware(name)
        assert lab.truth(name).newly_licensed == frozenset()


class TestProcess:
    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    def test_a_lab_serves_until_it_is_told_to_end(
        self, number: signal.Signals, tmp_path: Path
    ) -> None:
        ready, log = tmp_path / "ready.json", tmp_path / "calls"
        program = (
            "from pathlib import Path\n"
            "from vamt_qt.lab.options import LabOptions\n"
            "from vamt_qt.lab.serve import TripOptions, serve\n"
            f"ready, log = Path({str(ready)!r}), Path({str(log)!r})\n"
            "options = LabOptions(machines=8, seed=5, ill=(), ready_file=ready)\n"
            "serve(options, TripOptions(log=log), announce=lambda _: print('up', flush=True))\n"
        )
        with subprocess.Popen(
            [sys.executable, "-c", program],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"TMPDIR": str(tmp_path)},
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert process.stdout.readline() == b"up\n"
            assert json.loads(ready.read_text())["machines"] == 8
            process.send_signal(number)
            assert process.wait(30) == 0
            assert process.stderr.read() == b""
        assert not list(tmp_path.glob("vamt-qt-lab-*"))


def test_a_confirmation_id_of_the_clearinghouse_is_what_machines_take() -> None:
    lab = Lab(_options())
    name = _client(lab)
    install(lab.windows(name), CLIENT.key.reveal())
    row = keyed(lab.windows(name))
    iid = InstallationId.parse(str(row["OfflineInstallationId"]))
    line = lab.clearinghouse.issue(str(row["ProductKeyID"]), iid)
    assert line.cid == fictional_confirmation_id(iid)
