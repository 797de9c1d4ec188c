"""A machine that knows the protocol and means harm gets an error as any other that is ill."""

from __future__ import annotations

import pytest

from tests.targets.hostile_ssh import Hostility, hostile_ssh
from tests.targets.leftovers import nothing_left
from tests.targets.rude_ssh import CREDENTIAL
from vamt_qt.licensing.errors import UnreachableError
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions

# Long where the machine is caught by what it says, and only that may end the attempt.
PATIENT = SshOptions()
IMPATIENT = SshOptions(auth_timeout=1, command_timeout=1)


@pytest.mark.parametrize(
    ("hostility", "options", "code"),
    [
        # Four billion rounds in paramiko's thread, which would be left behind.
        (Hostility.EXTENSIONS, PATIENT, "connection-cut"),
        (Hostility.PROMPTS, PATIENT, "connection-cut"),
        (Hostility.LENGTH, PATIENT, "connection-cut"),
        (Hostility.BANNERS, IMPATIENT, "timed-out"),
        (Hostility.NO_ROOM, IMPATIENT, "timed-out"),
        # Gigabytes in memory, until the command's two minutes are over.
        (Hostility.OVERFLOWS, PATIENT, "connection-cut"),
    ],
)
def test_a_hostile_machine_is_given_up(
    hostility: Hostility, options: SshOptions, code: str
) -> None:
    with hostile_ssh(hostility) as machine:
        with (
            nothing_left(machine),
            pytest.raises(UnreachableError) as fault,
            SshCarrier(options).connect(machine, CREDENTIAL) as session,
        ):
            session.probe()

        assert fault.value.code == code
        assert fault.value.hint
