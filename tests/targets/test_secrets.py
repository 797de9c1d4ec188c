"""Keys and passwords appear in no log, no exception and no command line, at whatever level."""

from __future__ import annotations

import logging
import subprocess
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.targets.conftest import Stand
from tests.targets.openssh import OpenSshSite
from tests.targets.reached import Way
from tests.targets.rude_tcp import Then, rude_listener
from tests.targets.site import SEED, WINDOWS_10, Site, client_pem
from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.lab import keys
from vamt_qt.lab.identity import operator_key
from vamt_qt.licensing.errors import LicensingError, TargetRefusedError
from vamt_qt.licensing.logon import LogonKind
from vamt_qt.licensing.machine import NETWORKED, CarrierKind, Credential
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.session import LicensingSession
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions

STRANGER = ProductKey.parse("VMTQT-BKWNT-FCTVK-TTTTT-2222T")
PASSPHRASE = Secret("Opens-and-is-secret-0815")
WRONG = Secret("Wrong-and-secret-0815")


@pytest.fixture
def everything(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Whatever any library of this process logs, from DEBUG up."""
    with caplog.at_level(logging.DEBUG):
        yield caplog


def spelled(error: BaseException | None) -> str:
    """Return an error with all that led to it, as a crash handler prints it."""
    assert error is not None
    parts = ["".join(traceback.format_exception(error))]
    while error is not None:
        parts += [repr(error), str(error), repr(error.args)]
        error = error.__cause__ or error.__context__
    return "\n".join(parts)


def refused(session: LicensingSession, key: ProductKey) -> str:
    with pytest.raises(TargetRefusedError) as error:
        session.install_key(key, WINDOWS_APPLICATION)
    return spelled(error.value)


def test_keys_and_passwords_leave_no_trace(
    way: Way, stand: Stand, everything: pytest.LogCaptureFixture
) -> None:
    site, machine = stand(way, WINDOWS_10)
    credential, key = site.credential(machine), keys.CLIENT.key
    errors = []

    with site.carrier(machine).connect(machine, credential) as session:
        product = session.install_key(key, WINDOWS_APPLICATION)
        iid = session.installation_id(product.sku)
        session.deposit(product.sku, iid, fictional_confirmation_id(iid))
        session.refresh()
        errors += [refused(session, STRANGER), refused(session, keys.REFUSED.key)]
        shown = f"{session!r} {vars(session)!r} {product!r} {credential!r}"
    with pytest.raises(LicensingError) as denied:
        site.carrier(machine).connect(machine, replace(credential, password=WRONG))
    errors.append(spelled(denied.value))

    told = "\n".join((*errors, everything.text, shown, *commands(site)))
    for secret in (key, STRANGER, keys.REFUSED.key, credential.password, WRONG):
        assert secret.reveal() not in told
    assert key.last_five in everything.text, "the log was not looked at"


@pytest.mark.parametrize(
    "way", [Way.SSH, Way.NEGOTIATE, Way.KERBEROS, Way.CREDSSP, Way.CERTIFICATE]
)
def test_each_kind_of_logon_keeps_its_secret(
    way: Way, stand: Stand, tmp_path: Path, everything: pytest.LogCaptureFixture
) -> None:
    site, machine = stand(way, WINDOWS_10)
    assert isinstance(site, Site)
    credential = way.credential(site.credential(machine), closed_pem(site, tmp_path))
    if way is Way.SSH:
        credential = replace(credential, kind=LogonKind.KEY, file=str(closed_key(tmp_path)))
    if credential.file:
        credential = replace(credential, password=PASSPHRASE)
    site.carrier(machine).connect(machine, credential).close()
    with pytest.raises(LicensingError) as denied:
        site.carrier(machine).connect(machine, replace(credential, password=WRONG))

    told = spelled(denied.value) + everything.text + repr(credential)
    for secret in (credential.password, WRONG):
        assert secret.reveal() not in told


def closed_key(folder: Path) -> Path:
    """Write the operator's key under a passphrase."""
    path = folder / "key"
    path.touch(0o600)
    path.write_bytes(operator_key(SEED).export_private_key("openssh"))
    tool = ["ssh-keygen", "-q", "-p", "-a", "4", "-N", PASSPHRASE.reveal(), "-f", str(path)]
    subprocess.run(tool, check=True)
    return path


def closed_pem(site: Site, folder: Path) -> Path:
    """Write the operator's certificate with its private key under a passphrase."""
    plain = client_pem(site, folder)
    tool = ["openssl", "pkcs8", "-topk8", "-in", str(plain), "-passout", "stdin"]
    key = subprocess.run(
        tool, input=PASSPHRASE.reveal().encode(), check=True, capture_output=True
    ).stdout
    text = plain.read_bytes()
    plain.write_bytes(key + text[text.index(b"-----BEGIN CERTIFICATE") :])
    return plain


def commands(site: object) -> list[str]:
    """Return the command lines that a real sshd was given; other sites keep none."""
    if not isinstance(site, OpenSshSite):
        return []
    assert site.commands
    return site.commands


@pytest.mark.parametrize("carrier", NETWORKED, ids=str)
def test_a_broken_line_tells_nothing_either(
    carrier: CarrierKind, everything: pytest.LogCaptureFixture
) -> None:
    credential = Credential(name="any", user="LAB\\any", password=WRONG)
    reach = (
        SshCarrier(SshOptions(banner_timeout=0.3))
        if carrier is CarrierKind.SSH
        else WinRmCarrier(WinRmOptions(connect_timeout=0.3, auth_timeout=0.3))
    )

    with (
        rude_listener(carrier, b"", Then.HANGS) as machine,
        pytest.raises(LicensingError) as broken,
    ):
        reach.connect(machine, credential)

    assert WRONG.reveal() not in spelled(broken.value) + everything.text


def test_the_libraries_are_silent_whatever_the_program_logs(
    everything: pytest.LogCaptureFixture,
) -> None:
    SshCarrier()

    for name in (
        "paramiko.transport",
        "pypsrp.negotiate",
        "spnego._ntlm",
        "requests_credssp.credssp",
        "urllib3.connection",
    ):
        assert not logging.getLogger(name).isEnabledFor(logging.ERROR)
