"""Logons over WinRM that fail, each with its plain cause, and whom TLS trusts."""

from __future__ import annotations

import subprocess
import time
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import krb5
import pytest

from tests.targets.conftest import Stand
from tests.targets.kdc import PASSWORD, REALM, Realm, environment
from tests.targets.leftovers import nothing_left
from tests.targets.reached import IN_REALM, Way, by_certificate
from tests.targets.site import PATIENT_WINRM, SEED, Site, client_pem
from tests.targets.tls_relay import tap, tls_relay
from vamt_qt.lab.certificates import CertificateAuthority
from vamt_qt.lab.winrm_server import OPERATOR
from vamt_qt.licensing.errors import AccessDeniedError, BadInputError, IdentityError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.logon import Credential, LogonKind
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.kerberos_errors import kerberos_meaning
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.logon_guard import LogonGuard

WRONG = Secret("Wrong-and-not-again-0815")
TICKET = replace(IN_REALM, kind=LogonKind.TICKET, password=Secret(""))


def refused(site: Site, machine: Machine, credential: Credential) -> AccessDeniedError:
    """Log on in vain and return why; nothing may be left behind."""
    with nothing_left(machine), pytest.raises(AccessDeniedError) as denied:
        site.carrier(machine).connect(machine, credential)
    return denied.value


@pytest.mark.parametrize("kind", [LogonKind.PASSWORD, LogonKind.NEGOTIATE, LogonKind.CREDSSP])
def test_a_wrong_password_is_tried_once(kind: LogonKind, stand: Stand) -> None:
    site, machine = stand(Way.WINRM)
    assert isinstance(site, Site)
    credential = replace(site.credential(machine), kind=kind, password=WRONG)
    assert refused(site, machine, credential).code == "access-denied"
    # CredSSP's refusal travels inside the logon, where the lab does not count it.
    assert site.logons(machine) == (kind is not LogonKind.CREDSSP)


# --- Kerberos


@pytest.fixture
def domain(stand: Stand, realm: Realm) -> tuple[Site, Machine, Realm]:
    """A machine that is known in a realm."""
    site, machine = stand(Way.KERBEROS)
    assert isinstance(site, Site)
    return site, machine, realm


Domain = tuple[Site, Machine, Realm]


@pytest.mark.parametrize(
    ("change", "said", "code"),
    [
        pytest.param({"password": WRONG}, "the password is wrong", "access-denied", id="password"),
        pytest.param({"user": f"nobody@{REALM}"}, "knows no such user", "access-denied", id="user"),
        pytest.param(
            {"user": "operator@ELSEWHERE"}, "the realm is unknown", "kerberos", id="realm"
        ),
    ],
)
def test_kerberos_by_password_says_why_not(
    change: dict[str, object], said: str, code: str, domain: Domain
) -> None:
    site, machine, _ = domain
    credential = replace(IN_REALM, **change)  # type: ignore[arg-type]
    error = refused(site, machine, credential)
    assert error.code == code
    assert said in error.message
    assert error.hint
    assert site.logons(machine) == 0


def test_a_machine_that_the_domain_does_not_know_is_named(domain: Domain) -> None:
    site, machine, _ = domain
    error = refused(site, replace(machine, name="STRANGER-PC"), IN_REALM)
    assert "unknown SPN" in error.message
    assert error.code == "kerberos", "the account was not refused: others may try it"


def test_a_machine_outside_the_domain_holds_no_account_back(domain: Domain) -> None:
    site, machine, _ = domain
    guard, carrier = LogonGuard(), site.carrier(machine)
    for one in (replace(machine, name="STRANGER-PC"), machine):
        connect = partial(carrier.connect, one)
        with suppress(AccessDeniedError):
            guard.log_on(one, IN_REALM, connect, Cancellation()).close()
    assert site.logons(machine) == 1
    assert guard.holds == ()


def test_without_a_ticket_that_is_said(domain: Domain) -> None:
    site, machine, realm = domain
    with environment({"KRB5CCNAME": f"FILE:{realm.folder}/nothing"}):
        assert "there is no ticket" in refused(site, machine, TICKET).message


def test_an_expired_ticket_is_said_to_be_one(domain: Domain) -> None:
    site, machine, realm = domain
    cache = realm.ticket("short", "-l", "1s")
    while subprocess.run(["klist", "-s", "-c", cache], check=False).returncode == 0:
        time.sleep(0.1)
    with environment({"KRB5CCNAME": cache}):
        error = refused(site, machine, TICKET)
    assert "ticket has expired" in error.message
    assert "kinit" in error.hint


@pytest.mark.parametrize(
    ("flags", "said"),
    [("-allow_tix", "disabled or locked"), ('-pwexpire "1 day ago"', "password has expired")],
)
def test_an_account_that_may_not_log_on_is_told_apart(
    flags: str, said: str, domain: Domain
) -> None:
    site, machine, realm = domain
    name = f"user{abs(hash(flags)) % 10_000}@{REALM}"
    realm.change(f"addprinc -pw {PASSWORD} {name}", f"modprinc {flags} {name}")
    assert said in refused(site, machine, replace(IN_REALM, user=name)).message


def test_a_silent_domain_is_said_to_be_silent(domain: Domain, tmp_path: Path) -> None:
    site, machine, realm = domain
    config = tmp_path / "krb5.conf"
    text = (realm.folder / "krb5.conf").read_text()
    config.write_text("\n".join(
        "    kdc = 127.0.0.1:9" if line.strip().startswith("kdc =") else line
        for line in text.splitlines()
    ))  # fmt: skip
    with environment({"KRB5_CONFIG": str(config)}):
        assert "no domain controller answers" in refused(site, machine, IN_REALM).message


@pytest.mark.parametrize("clock", ["+2d", "-2d"])
def test_a_domain_whose_clock_is_days_off_is_said_to_be(
    clock: str, stand: Stand, tmp_path: Path
) -> None:
    site, machine = stand(Way.KERBEROS)
    assert isinstance(site, Site)
    with Realm(clock=clock) as realm, realm.entered():
        realm.change(f"addprinc -randkey HTTP/{machine.name.lower()}@{REALM}")
        # As Windows does it: the client keeps to its own clock.
        strict = tmp_path / "krb5.conf"
        text = (realm.folder / "krb5.conf").read_text()
        strict.write_text(text.replace("[libdefaults]", "[libdefaults]\n  kdc_timesync = 0"))
        with environment({"KRB5_CONFIG": str(strict)}):
            error = refused(site, machine, IN_REALM)
    assert error.code == "kerberos", "the account was not refused: others may try it"
    assert "clock" in error.message
    assert site.logons(machine) == 0


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (-1765328347, "clock skew"),  # KRB5KRB_AP_ERR_SKEW
        (-1765328377, "unknown SPN"),  # KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN
        (-1765328352, "ticket has expired"),  # KRB5KRB_AP_ERR_TKT_EXPIRED
        (-1765328351, "not valid yet"),  # KRB5KRB_AP_ERR_TKT_NYV
        (-1765328372, "policy"),  # KRB5KDC_ERR_POLICY
        (-1765328324, "no reason that is known"),  # KRB5KRB_ERR_GENERIC
    ],
)
def test_each_code_of_kerberos_has_its_words(code: int, said: str) -> None:
    """Not all of these can be had here, so the library's own exception stands for the domain."""
    machine = Machine(
        id=MachineId("pc"), name="PC", address="pc", port=5985, carrier=CarrierKind.WINRM
    )
    line = Line(machine, Step.LOGON, 1)
    meaning = kerberos_meaning(krb5.Krb5Error(krb5.init_context(), code), line)
    assert meaning is not None
    assert said in meaning.message


# --- whom TLS trusts


@pytest.mark.parametrize("way", [Way.WINRM_HTTPS, Way.KERBEROS_HTTPS])
def test_a_logon_cannot_be_passed_on_by_somebody_in_the_middle(
    way: Way, stand: Stand, tmp_path: Path
) -> None:
    """The authority vouches for him, but the logon is bound to his certificate and not to hers."""
    site, machine = stand(way)
    assert isinstance(site, Site)
    credential = way.credential(site.credential(machine), None)
    with tls_relay(site.ca_file, machine, tmp_path) as between:
        assert refused(site, between, credential).code == "access-denied"
    site.carrier(machine).connect(machine, credential).close()


def pin_of(site: Site, machine: Machine) -> str:
    """Return the fingerprint that an untrusting caller is shown."""
    with nothing_left(machine), pytest.raises(IdentityError) as untrusted:
        WinRmCarrier(PATIENT_WINRM).connect(machine, site.credential(machine))
    assert untrusted.value.code == "certificate-untrusted"
    assert untrusted.value.fingerprint in untrusted.value.message
    assert site.logons(machine) == 0
    return untrusted.value.fingerprint


def test_a_certificate_that_is_pinned_needs_no_authority(stand: Stand, tmp_path: Path) -> None:
    site, machine = stand(Way.WINRM_HTTPS)
    assert isinstance(site, Site)
    pinned = replace(machine, host_key=pin_of(site, machine))
    carrier = WinRmCarrier(PATIENT_WINRM)
    for credential in (site.credential(machine), by_certificate(client_pem(site, tmp_path))):
        with carrier.connect(pinned, credential) as session:
            assert session.probe().products


def test_another_certificate_than_the_pinned_one_is_refused_with_both(
    stand: Stand, tmp_path: Path
) -> None:
    site, machine = stand(Way.WINRM_HTTPS)
    assert isinstance(site, Site)
    pin = pin_of(site, machine)
    with (
        tls_relay(site.ca_file, machine, tmp_path) as between,
        pytest.raises(IdentityError) as changed,
    ):
        site.carrier(machine).connect(replace(between, host_key=pin), site.credential(machine))
    assert changed.value.code == "identity-changed"
    assert changed.value.expected == pin
    assert changed.value.fingerprint.startswith("SHA256:")
    assert changed.value.fingerprint != pin
    assert site.logons(machine) == 0


def test_a_pin_that_is_none_is_refused(stand: Stand) -> None:
    site, machine = stand(Way.WINRM_HTTPS)
    with pytest.raises(BadInputError):
        site.carrier(machine).connect(replace(machine, host_key="SHA256:no"), IN_REALM)


def test_the_system_s_authorities_are_trusted_where_no_file_is_named(stand: Stand) -> None:
    site, machine = stand(Way.WINRM_HTTPS)
    assert isinstance(site, Site)
    with environment({"SSL_CERT_FILE": str(site.ca_file)}):  # where OpenSSL finds the system's
        WinRmCarrier(PATIENT_WINRM).connect(machine, site.credential(machine)).close()


@pytest.mark.parametrize("way", [Way.WINRM, Way.NEGOTIATE, Way.KERBEROS, Way.CREDSSP])
def test_over_http_nothing_of_a_message_can_be_read(way: Way, stand: Stand) -> None:
    site, machine = stand(way)
    assert isinstance(site, Site)
    credential = way.credential(site.credential(machine), None)
    carrier = site.carrier(machine)
    with tap(machine) as (between, heard), carrier.connect(between, credential) as session:
        assert session.probe().products
    said = bytes(heard)
    assert said.count(b"session-encrypted") > 4
    for word in (b"Envelope", b"SoftwareLicensing", b"PartialProductKey"):
        assert word not in said


# --- certificates


def test_a_certificate_without_an_account_is_refused(stand: Stand, tmp_path: Path) -> None:
    site, machine = stand(Way.CERTIFICATE)
    assert isinstance(site, Site)
    pem = client_pem(site, tmp_path, "stranger@lab.example")
    assert refused(site, machine, by_certificate(pem)).code == "access-denied"


def test_a_certificate_of_another_authority_is_refused(stand: Stand, tmp_path: Path) -> None:
    site, machine = stand(Way.CERTIFICATE)
    assert isinstance(site, Site)
    pem = tmp_path / "other.pem"
    (tmp_path / "other").mkdir()
    CertificateAuthority(SEED + 1, tmp_path / "other", tmp_path).write_client_pem(OPERATOR, pem)
    error = refused(site, machine, by_certificate(pem))
    assert error.code == "key-refused"
    assert "certificate" in error.message


def test_a_certificate_s_passphrase_opens_its_key(stand: Stand, tmp_path: Path) -> None:
    site, machine = stand(Way.CERTIFICATE)
    assert isinstance(site, Site)
    plain = client_pem(site, tmp_path)
    closed = tmp_path / "closed.pem"
    tool = ["openssl", "pkcs8", "-topk8", "-in", str(plain), "-passout", "pass:opens"]
    key = subprocess.run(tool, check=True, capture_output=True).stdout
    certificate = plain.read_text()[plain.read_text().index("-----BEGIN CERTIFICATE") :]
    closed.write_bytes(key + certificate.encode())
    with site.carrier(machine).connect(machine, by_certificate(closed, "opens")) as session:
        assert session.probe().products
    for passphrase in ("", "wrong"):
        with pytest.raises(BadInputError) as unusable:
            site.carrier(machine).connect(machine, by_certificate(closed, passphrase))
        assert unusable.value.code == "key-file"


@pytest.mark.parametrize("kind", [LogonKind.CERTIFICATE, LogonKind.KEY, LogonKind.AGENT])
def test_a_logon_that_http_does_not_know_is_not_tried(kind: LogonKind, stand: Stand) -> None:
    site, machine = stand(Way.WINRM)
    assert isinstance(site, Site)
    credential = replace(site.credential(machine), kind=kind)
    assert refused(site, machine, credential).code == "logon-method"
    assert site.logons(machine) == 0
