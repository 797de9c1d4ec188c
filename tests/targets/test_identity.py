"""Who answers is checked before the password leaves, and the password is tried once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.targets.conftest import Stand
from tests.targets.leftovers import nothing_left
from tests.targets.reached import Way
from tests.targets.site import PATIENT_WINRM, Site, spec
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.errors import AccessDeniedError, BadInputError, IdentityError
from vamt_qt.licensing.machine import NETWORKED, CarrierKind
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions

NEVER_SENT = Secret("Not-for-strangers-0815")


@pytest.fixture(params=[Way.SSH, pytest.param(Way.OPENSSH, marks=pytest.mark.slow)])
def ssh_way(request: pytest.FixtureRequest) -> Way:
    return Way(request.param)


def test_a_host_key_that_nobody_pinned_is_shown_and_not_trusted(ssh_way: Way, stand: Stand) -> None:
    site, machine = stand(ssh_way)
    stranger = replace(machine, host_key="")

    with nothing_left(machine), pytest.raises(IdentityError) as unknown:
        site.carrier(machine).connect(stranger, site.credential(machine))

    assert unknown.value.code == "identity-unknown"
    assert unknown.value.fingerprint == machine.host_key
    assert machine.host_key in unknown.value.message
    assert site.logons(machine) == 0


def test_a_changed_host_key_is_refused_with_both_shown(ssh_way: Way, stand: Stand) -> None:
    site, machine = stand(ssh_way)
    other = "SHA256:AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKK"

    with nothing_left(machine), pytest.raises(IdentityError) as changed:
        site.carrier(machine).connect(replace(machine, host_key=other), site.credential(machine))

    assert changed.value.code == "identity-changed"
    assert changed.value.fingerprint == machine.host_key
    assert changed.value.expected == other
    assert machine.host_key in changed.value.message
    assert other in changed.value.message
    assert site.logons(machine) == 0


def test_the_lab_s_changed_host_key_is_noticed() -> None:
    with Site(spec(CarrierKind.SSH, illness=Illness.CHANGED_HOST_KEY)) as site:
        (machine,) = site.machines
        with pytest.raises(IdentityError) as changed:
            site.carrier(machine).connect(machine, site.credential(machine))

        assert changed.value.code == "identity-changed"
        assert site.logons(machine) == 0


def test_a_certificate_that_nobody_vouches_for_is_refused() -> None:
    with Site(spec(CarrierKind.WINRM_HTTPS)) as site:
        (machine,) = site.machines
        credential = replace(site.credential(machine), password=NEVER_SENT)
        carrier = WinRmCarrier(WinRmOptions())  # the system's authorities only

        with nothing_left(machine), pytest.raises(IdentityError) as untrusted:
            carrier.connect(machine, credential)

        assert untrusted.value.code == "certificate-untrusted"
        assert site.logons(machine) == 0


def test_a_certificate_for_another_name_is_refused() -> None:
    with Site(spec(CarrierKind.WINRM_HTTPS)) as site:
        (machine,) = site.machines
        # Another name for the same address, which the certificate does not hold.
        number = int.from_bytes(bytes(int(part) for part in machine.address.split(".")))
        elsewhere = replace(machine, address=f"{number:#x}")

        with pytest.raises(IdentityError) as other_name:
            site.carrier(machine).connect(elsewhere, site.credential(machine))

        assert other_name.value.code == "certificate-name"
        assert site.logons(machine) == 0


def test_a_file_of_authorities_that_is_none_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("no certificate")
    for file in (tmp_path / "ca.pem", tmp_path / "missing.pem"):
        with pytest.raises(BadInputError) as bad:
            WinRmCarrier(replace(PATIENT_WINRM, ca_file=file))
        assert str(file) in bad.value.message


def test_a_wrong_password_is_tried_once(way: Way, stand: Stand) -> None:
    site, machine = stand(way)
    wrong = replace(site.credential(machine), password=Secret("Wrong-and-not-again-0815"))

    with nothing_left(machine), pytest.raises(AccessDeniedError) as denied:
        site.carrier(machine).connect(machine, wrong)

    assert denied.value.code == "access-denied"
    assert wrong.user in denied.value.message
    assert site.logons(machine) == 1


def test_an_unknown_account_is_refused(way: Way, stand: Stand) -> None:
    site, machine = stand(way)
    nobody = replace(site.credential(machine), user="LAB\\nobody")

    with pytest.raises(AccessDeniedError) as denied:
        site.carrier(machine).connect(machine, nobody)

    assert denied.value.code == "access-denied"


@pytest.mark.parametrize("carrier", NETWORKED, ids=str)
def test_a_machine_that_refuses_the_estate_s_password_is_tried_once(carrier: CarrierKind) -> None:
    with Site(spec(carrier, illness=Illness.WRONG_PASSWORD)) as site:
        (machine,) = site.machines

        with nothing_left(machine), pytest.raises(AccessDeniedError) as denied:
            site.carrier(machine).connect(machine, site.credential(machine))

        assert denied.value.code == "access-denied"
        assert site.logons(machine) == 1


@pytest.mark.slow
def test_a_password_is_not_sent_where_only_keys_are_taken(stand: Stand) -> None:
    site, machine = stand(Way.OPENSSH, takes_passwords=False)

    with nothing_left(machine), pytest.raises(AccessDeniedError) as denied:
        site.carrier(machine).connect(machine, site.credential(machine))

    assert denied.value.code == "logon-method"
    assert "publickey" in denied.value.message
    assert site.logons(machine) == 0
