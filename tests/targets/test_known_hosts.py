"""OpenSSH's file of known hosts, written by its own tools, decides where nothing is pinned."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.targets.site import PATIENT, Site, spec
from vamt_qt.licensing.errors import BadInputError, IdentityError
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.targets.known_hosts import KnownHosts
from vamt_qt.targets.ssh import SshCarrier

ED25519 = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + "A" * 43


def scanned(machine: Machine, path: Path, *flags: str) -> Path:
    """Write down what ssh-keyscan says of a machine."""
    ran = subprocess.run(
        ["ssh-keyscan", *flags, "-t", "ed25519", "-p", str(machine.port), machine.address],
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    with path.open("a") as file:
        file.write(ran.stdout)
    return path


@pytest.mark.parametrize("flags", [(), ("-H",)], ids=["plain", "hashed"])
def test_a_machine_that_openssh_knows_needs_no_pin(tmp_path: Path, flags: tuple[str, ...]) -> None:
    with Site(spec(CarrierKind.SSH), spec(CarrierKind.SSH, number=3)) as site:
        known, stranger = (replace(one, host_key="") for one in site.machines)
        file = scanned(known, tmp_path / "known_hosts", *flags)
        assert (known.address in file.read_text()) is (not flags)
        carrier = SshCarrier(replace(PATIENT, known_hosts=file))
        with carrier.connect(known, site.credential(known)) as session:
            assert session.probe().products
        with pytest.raises(IdentityError) as unknown:
            carrier.connect(stranger, site.credential(stranger))
        assert unknown.value.code == "identity-unknown"


def test_a_changed_key_is_refused_with_both_fingerprints(tmp_path: Path) -> None:
    with Site(spec(CarrierKind.SSH), spec(CarrierKind.SSH, number=3)) as site:
        one, other = (replace(machine, host_key="") for machine in site.machines)
        file = scanned(other, tmp_path / "known_hosts")
        at = f"[{one.address}]:{one.port}"
        file.write_text(file.read_text().replace(f"[{other.address}]:{other.port}", at))
        with pytest.raises(IdentityError) as changed:
            SshCarrier(replace(PATIENT, known_hosts=file)).connect(one, site.credential(one))
        pins = [machine.host_key for machine in site.machines]
        assert changed.value.code == "identity-changed"
        assert [changed.value.fingerprint, changed.value.expected] == pins
        assert all(pin in changed.value.message for pin in pins)
        assert site.logons(one) == 0


def test_a_revoked_key_is_refused_though_it_is_known(tmp_path: Path) -> None:
    with Site(spec(CarrierKind.SSH)) as site:
        machine = replace(site.machines[0], host_key="")
        file = scanned(machine, tmp_path / "known_hosts")
        lines = [line for line in file.read_text().splitlines() if not line.startswith("#")]
        file.write_text("\n".join([*lines, *(f"@revoked {line}" for line in lines)]))
        with pytest.raises(IdentityError) as revoked:
            SshCarrier(replace(PATIENT, known_hosts=file)).connect(
                machine, site.credential(machine)
            )
        assert revoked.value.code == "identity-revoked"
        assert site.logons(machine) == 0


@pytest.mark.parametrize(
    ("line", "address", "port", "is_known"),
    [
        (f"pc1,10.0.0.1 {ED25519} a comment", "PC1", 22, True),
        (f"pc1,10.0.0.1 {ED25519}", "10.0.0.1", 22, True),
        (f"pc1 {ED25519}", "pc1", 2222, False),
        (f"[pc1]:2222 {ED25519}", "pc1", 2222, True),
        (f"*.lab.example {ED25519}", "pc1.lab.example", 22, True),
        (f"*.lab.example,!pc1.lab.example {ED25519}", "pc1.lab.example", 22, False),
        (f"[pc?]:2222 {ED25519}", "pc7", 2222, True),
        (f"@cert-authority * {ED25519}", "pc1", 22, False),
        (f"# pc1 {ED25519}", "pc1", 22, False),
        ("pc1 ssh-ed25519 !!!", "pc1", 22, False),
        (f"|1|no|hash {ED25519}", "pc1", 22, False),
        ("pc1", "pc1", 22, False),
    ],
)
def test_lines_are_read_as_openssh_reads_them(
    tmp_path: Path, line: str, address: str, port: int, *, is_known: bool
) -> None:
    file = tmp_path / "known_hosts"
    file.write_text(f"\n{line}\n")
    assert bool(KnownHosts.load(file).keys(address, port)) is is_known


def test_a_file_that_is_not_there_knows_nobody_and_one_that_cannot_be_read_is_named(
    tmp_path: Path,
) -> None:
    assert KnownHosts.load(tmp_path / "none").keys("pc1", 22) == ()
    with pytest.raises(BadInputError):
        KnownHosts.load(tmp_path)
