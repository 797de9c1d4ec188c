"""OpenSSH's own client against the lab, running the wire by hand."""

from __future__ import annotations

import base64
import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.fixtures.programs import program
from tests.lab.machines import account, inventory
from vamt_qt.lab.lab import Lab
from vamt_qt.resources import resource

Json = dict[str, object]


def command() -> str:
    """Return the command line that the program sends."""
    script = resource("powershell/bootstrap.ps1").read_text(encoding="utf-8")
    encoded = base64.b64encode(script.encode("utf-16-le")).decode()
    return f"powershell.exe -NoProfile -NonInteractive -EncodedCommand {encoded}"


def stdin(*calls: Json) -> bytes:
    """Return what the program writes to the command's standard input."""
    script = resource("powershell/bridge.ps1").read_text(encoding="utf-8")
    return f"{script}{asked(1, *calls)}".encode()


def asked(number: int, *calls: Json) -> str:
    """Return the line of one request."""
    return json.dumps({"format": 2, "number": number, "calls": calls}) + "\n"


def query(wql: str) -> Json:
    """Return a call that asks."""
    return {"op": "query", "wql": wql}


def results(stdout: bytes) -> list[Json]:
    """Return the results from between the marker lines."""
    text = stdout.partition(b"<<<VAMT-QT")[2].partition(b">>>")[0]
    found = json.loads(base64.b64decode(text))["results"]
    assert isinstance(found, list)
    return found


@dataclass(frozen=True, slots=True)
class Ssh:
    """The client with a folder for its known hosts and its way to say the password."""

    folder: Path

    def __call__(
        self,
        lab: Lab,
        name: str,
        command_line: str,
        data: bytes = b"",
        *,
        password: str | None = None,
        user: str | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a command on a machine; ends after a minute at the latest."""
        line = inventory(lab)[name]
        logon = account(lab, line)
        return subprocess.run(
            self._arguments(line, user or logon.user, command_line),
            input=data,
            capture_output=True,
            timeout=60,
            check=False,
            env=os.environ | self._askpass(password or logon.password.reveal()),
        )

    @contextmanager
    def started(
        self, lab: Lab, name: str, command_line: str, data: bytes
    ) -> Iterator[subprocess.Popen[bytes]]:
        """Start a command whose end is not waited for; what runs at the end is killed."""
        line = inventory(lab)[name]
        logon = account(lab, line)
        with subprocess.Popen(
            self._arguments(line, logon.user, command_line),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | self._askpass(logon.password.reveal()),
        ) as process:
            assert process.stdin is not None
            process.stdin.write(data)
            process.stdin.close()
            yield process
            process.kill()

    def _arguments(self, line: Mapping[str, str], user: str, command_line: str) -> list[str]:
        arguments = [program("ssh"), "-F", "none", "-T", "-p", line["port"], "-l", user]
        for option in (
            f"UserKnownHostsFile={self.known_hosts}",
            "GlobalKnownHostsFile=none",
            "StrictHostKeyChecking=accept-new",
            "PreferredAuthentications=password",
            "NumberOfPasswordPrompts=1",
            "ConnectTimeout=30",
            "LogLevel=ERROR",
        ):
            arguments += ["-o", option]
        return [*arguments, line["address"], command_line]

    @property
    def known_hosts(self) -> Path:
        """Where the client notes the host keys that it was shown."""
        return self.folder / "known_hosts"

    def shown_host_key(self) -> str:
        """Return the fingerprint of the one host key that was shown."""
        keygen = [program("ssh-keygen"), "-lf", str(self.known_hosts)]
        out = subprocess.run(keygen, capture_output=True, check=True, text=True).stdout
        return out.split()[1]

    def _askpass(self, password: str) -> dict[str, str]:
        script = self.folder / "askpass"
        script.write_text(f"#!/bin/sh\necho '{password}'\n")
        script.chmod(0o700)
        return {"SSH_ASKPASS": str(script), "SSH_ASKPASS_REQUIRE": "force"}
