"""Keys and passwords appear in no log, no exception and no command line, at whatever level."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.targets.conftest import Stand
from tests.targets.openssh import OpenSshSite
from tests.targets.reached import Way
from tests.targets.rude_tcp import Then, rude_listener
from tests.targets.site import WINDOWS_10
from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.lab import keys
from vamt_qt.licensing.errors import LicensingError, TargetRefusedError
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

    for name in ("paramiko.transport", "pypsrp.negotiate", "spnego._ntlm", "urllib3.connection"):
        assert not logging.getLogger(name).isEnabledFor(logging.ERROR)
