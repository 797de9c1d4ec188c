"""Every way to log on over SSH, and the hosts in between, against the lab and a real sshd."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.targets.conftest import Stand
from tests.targets.leftovers import nothing_left
from tests.targets.openssh import OpenSshSite, why_no_openssh
from tests.targets.reached import Way
from tests.targets.site import PATIENT, SEED, Site, spec
from vamt_qt.lab.identity import operator_key
from vamt_qt.licensing.errors import (
    AccessDeniedError,
    BadInputError,
    IdentityError,
    UnreachableError,
)
from vamt_qt.licensing.logon import Credential, LogonKind
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.route import JumpHost, Route
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.ssh import SshCarrier

PASSPHRASE = Secret("Opens-only-this-0815")
WAYS = [Way.SSH, pytest.param(Way.OPENSSH, marks=pytest.mark.slow)]


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    """The operator's key, closed by a passphrase."""
    path = tmp_path / "id_ed25519"
    key = operator_key(SEED)
    path.touch(0o600)
    path.write_bytes(key.export_private_key("openssh"))
    tool = ["ssh-keygen", "-q", "-p", "-a", "4", "-N", PASSPHRASE.reveal(), "-f", str(path)]
    subprocess.run(tool, check=True)
    return path


def by_key(known: Credential, path: Path, passphrase: Secret = PASSPHRASE) -> Credential:
    return replace(known, kind=LogonKind.KEY, file=str(path), password=passphrase)


@pytest.mark.parametrize("way", WAYS)
def test_a_key_file_with_a_passphrase_logs_on(way: Way, stand: Stand, key_file: Path) -> None:
    site, machine = stand(way)
    credential = by_key(site.credential(machine), key_file)
    carrier = site.carrier(machine)

    for _ in range(2):
        with carrier.connect(machine, credential) as session:
            assert session.probe().products


@pytest.mark.parametrize(
    ("text", "passphrase", "said"),
    [
        pytest.param(None, Secret("wrong"), "does not open", id="wrong-passphrase"),
        pytest.param(None, Secret(""), "closed by a passphrase", id="no-passphrase"),
        pytest.param("ssh-ed25519 AAAA", Secret(""), "does not open", id="no-private-key"),
        pytest.param("", PASSPHRASE, "cannot be read", id="no-file"),
    ],
)
def test_a_key_file_that_cannot_be_used_says_why(
    text: str | None, passphrase: Secret, said: str, key_file: Path, stand: Stand
) -> None:
    site, machine = stand(Way.SSH)
    if text:
        key_file.write_text(text)
    elif text is not None:
        key_file.unlink()

    with nothing_left(machine), pytest.raises(BadInputError) as refused:
        site.carrier(machine).connect(
            machine, by_key(site.credential(machine), key_file, passphrase)
        )

    assert refused.value.code == "key-file"
    assert said in refused.value.message
    assert site.logons(machine) == 0


@pytest.mark.parametrize("way", WAYS)
def test_a_key_that_the_machine_does_not_take_is_refused(
    way: Way, stand: Stand, tmp_path: Path
) -> None:
    site, machine = stand(way)
    stranger = tmp_path / "stranger"
    stranger.write_bytes(operator_key(SEED + 1).export_private_key("openssh"))

    with nothing_left(machine), pytest.raises(AccessDeniedError) as denied:
        site.carrier(machine).connect(
            machine, by_key(site.credential(machine), stranger, Secret(""))
        )

    assert denied.value.code == "key-refused"
    assert "administrators_authorized_keys" in denied.value.hint


@pytest.fixture
def agent(key_file: Path, tmp_path: Path) -> Iterator[None]:
    """An agent of the test's own, with a stranger's key before the operator's."""
    former = os.environ.get("SSH_AUTH_SOCK")
    socket = tmp_path / "agent"
    process = subprocess.Popen(["ssh-agent", "-D", "-a", str(socket)], stdout=subprocess.DEVNULL)
    os.environ["SSH_AUTH_SOCK"] = str(socket)
    try:
        while not socket.exists():
            assert process.poll() is None
        for key in (operator_key(SEED + 1), operator_key(SEED)):
            subprocess.run(
                ["ssh-add", "-q", "-"], input=key.export_private_key("openssh"), check=True
            )
        yield
    finally:
        process.terminate()
        process.wait()
        del os.environ["SSH_AUTH_SOCK"]
        if former is not None:
            os.environ["SSH_AUTH_SOCK"] = former


@pytest.mark.usefixtures("agent")
@pytest.mark.parametrize("way", WAYS)
def test_the_agent_s_keys_are_offered_one_after_the_other(way: Way, stand: Stand) -> None:
    site, machine = stand(way)
    credential = replace(site.credential(machine), kind=LogonKind.AGENT, password=Secret(""))

    with nothing_left(machine), site.carrier(machine).connect(machine, credential) as session:
        assert session.probe().products


def test_without_an_agent_that_is_said(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)  # the environment, no code of ours
    site, machine = stand(Way.SSH)
    credential = replace(site.credential(machine), kind=LogonKind.AGENT)

    with nothing_left(machine), pytest.raises(BadInputError) as refused:
        site.carrier(machine).connect(machine, credential)

    assert refused.value.code == "no-agent"


def test_a_profile_for_another_carrier_is_not_tried(stand: Stand) -> None:
    site, machine = stand(Way.SSH)
    credential = replace(site.credential(machine), kind=LogonKind.KERBEROS)

    with pytest.raises(AccessDeniedError) as denied:
        site.carrier(machine).connect(machine, credential)

    assert denied.value.code == "logon-method"
    assert site.logons(machine) == 0


@pytest.mark.slow
def test_a_real_sshd_asks_for_the_password_in_a_dialogue() -> None:
    if why := why_no_openssh():
        pytest.skip(why)
    with OpenSshSite(spec(CarrierKind.SSH), takes_passwords=False, asks=True) as site:
        (machine,) = site.machines
        credential = site.credential(machine)
        with site.carrier(machine).connect(machine, credential) as session:
            assert session.probe().products
        with nothing_left(machine), pytest.raises(AccessDeniedError):
            site.carrier(machine).connect(machine, replace(credential, password=Secret("wrong")))


def as_jump(machine: Machine, credential: str = "", host_key: str = "") -> JumpHost:
    """Return a machine of a site as a jump host that is pinned."""
    return JumpHost(machine.address, machine.port, credential, host_key or machine.host_key)


def behind(machine: Machine, *hosts: JumpHost) -> Machine:
    return replace(machine, route=Route(jump=hosts))


@pytest.fixture
def three() -> Iterator[Site]:
    """Three machines of the lab at one site; each may stand on the way to another."""
    first, *others = (spec(CarrierKind.SSH, number=number) for number in (0, 3, 6))
    with Site(first, *(replace(one, site=first.site) for one in others)) as site:
        yield site


def test_machines_are_reached_through_one_or_several_jump_hosts(three: Site) -> None:
    gate, inner, goal = three.machines
    carrier = three.carrier(goal)
    for hosts in ((as_jump(gate),), (as_jump(gate), as_jump(inner))):
        with nothing_left(gate), nothing_left(goal):
            through = behind(goal, *hosts)
            with carrier.connect(through, three.credential(goal)) as session:
                assert session.probe().identity == three.windows(goal).spec.identity


def test_one_logon_at_the_jump_host_serves_all_machines_behind_it(three: Site) -> None:
    gate, *others = three.machines
    carrier = three.carrier(gate)
    with nothing_left(gate):
        sessions = [
            carrier.connect(behind(one, as_jump(gate)), three.credential(one)) for one in others
        ]
        assert all(session.probe().products for session in sessions)
        for session in sessions:
            session.close()
    assert three.logons(gate) == 1


def test_a_jump_host_has_a_profile_of_its_own(three: Site) -> None:
    gate, _, goal = three.machines
    asked: list[str] = []

    def profile(name: str) -> Credential:
        asked.append(name)
        return three.credential(gate)

    carrier = SshCarrier(PATIENT, profile)
    through = behind(goal, as_jump(gate, credential="gate"))
    with carrier.connect(through, three.credential(goal)) as session:
        assert session.probe().products
    assert asked == ["gate"]


def test_an_account_that_the_jump_host_refused_is_not_tried_again(three: Site) -> None:
    gate, *others = three.machines
    carrier = three.carrier(gate)
    for one in others:
        wrong = replace(three.credential(one), password=Secret("wrong"))
        with nothing_left(gate), pytest.raises(AccessDeniedError) as denied:
            carrier.connect(behind(one, as_jump(gate)), wrong)
        assert f"Jump host {gate.address}" in denied.value.message
    assert three.logons(gate) == 1


def test_a_jump_host_is_recognised_before_a_password_leaves(three: Site) -> None:
    gate, other, goal = three.machines
    with nothing_left(gate), pytest.raises(IdentityError) as changed:
        three.carrier(goal).connect(
            behind(goal, as_jump(gate, host_key=other.host_key)), three.credential(goal)
        )
    assert changed.value.code == "identity-changed"
    assert other.host_key in changed.value.message
    assert gate.host_key in changed.value.message
    assert changed.value.fingerprint == "", "it would be pinned as the machine's own"
    assert three.logons(gate) == 0


def test_a_session_outlives_neither_its_machine_nor_the_jump_host() -> None:
    first, second = (spec(CarrierKind.SSH, number=number) for number in (0, 3))
    with Site(first, replace(second, site=first.site)) as site:
        gate, goal = site.machines
        session = site.carrier(goal).connect(behind(goal, as_jump(gate)), site.credential(goal))
        assert session.probe().products
    with nothing_left(gate), pytest.raises(UnreachableError):
        session.probe()
    with nothing_left(goal):
        session.close()


def test_what_the_jump_host_cannot_reach_is_said(three: Site) -> None:
    gate, _, goal = three.machines
    for through, code in (
        (replace(behind(goal, as_jump(gate)), port=9), "refused"),
        (replace(behind(goal, as_jump(gate)), address="192.0.2.1"), "no-forwarding"),
    ):
        with nothing_left(gate), pytest.raises(UnreachableError) as unreachable:
            three.carrier(goal).connect(through, three.credential(goal))
        assert unreachable.value.code == code
        assert gate.address in unreachable.value.message


@pytest.mark.slow
def test_a_real_sshd_is_a_jump_host_too(three: Site) -> None:
    if why := why_no_openssh():
        pytest.skip(why)
    goal = three.machines[0]
    with OpenSshSite(spec(CarrierKind.SSH, number=9)) as gates:
        (gate,) = gates.machines
        carrier = SshCarrier(PATIENT, lambda _: gates.credential(gate))
        through = behind(goal, as_jump(gate, credential="gate"))
        with nothing_left(gate), carrier.connect(through, three.credential(goal)) as session:
            assert session.probe().products


@pytest.mark.slow
@pytest.mark.parametrize("allowed", [False, True])
def test_old_algorithms_serve_only_a_machine_whose_profile_allows_them(*, allowed: bool) -> None:
    if why := why_no_openssh():
        pytest.skip(why)
    with OpenSshSite(spec(CarrierKind.SSH), extra="Ciphers aes256-cbc\nMACs hmac-sha1") as site:
        (machine,) = site.machines
        old = replace(machine, route=Route(old_algorithms=allowed))
        if allowed:
            with site.carrier(old).connect(old, site.credential(old)) as session:
                assert session.probe().products
            return
        with pytest.raises(UnreachableError) as refused:
            site.carrier(old).connect(old, site.credential(old))
        assert refused.value.code == "no-common-algorithm"
