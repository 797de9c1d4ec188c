"""A Kerberos realm of the tests' own: MIT's real KDC on loopback, in a folder, without any rights.

MIT Kerberos is on both ends of the tickets, but neither is ours.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

REALM = "LAB.EXAMPLE"
USER = f"operator@{REALM}"
PASSWORD = "Only-in-this-realm-0815"
_SECONDS_TO_START = 30
_CLIENT = """
[libdefaults]
  default_realm = {realm}
  dns_lookup_kdc = false
  dns_lookup_realm = false
  dns_canonicalize_hostname = false
  qualify_shortname = ""
  rdns = false
  udp_preference_limit = 1
[realms]
  {realm} = {{
    kdc = 127.0.0.1:{port}
  }}
"""
_SERVER = """
[kdcdefaults]
  kdc_listen = 127.0.0.1:{port}
  kdc_tcp_listen = 127.0.0.1:{port}
[realms]
  {realm} = {{
    database_name = {folder}/principal
    key_stash_file = {folder}/stash
    acl_file = {folder}/acl
    max_life = 10h
  }}
"""


def why_no_kdc() -> str:
    """Return why a realm cannot be had here, empty where it can."""
    tools = ("kdb5_util", "kadmin.local", "krb5kdc", "kinit")
    missing = [tool for tool in tools if _tool(tool) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


def _tool(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")


class Realm:
    """A realm with one user, inside a `with` block; `keytab` holds the machines' keys.

    `clock` sets the domain controller's clock apart from everybody else's: "+2d", "-1h".
    """

    def __init__(self, *, clock: str = "") -> None:
        self._clock = ["faketime", "-f", clock] if clock else []
        self.folder = Path(tempfile.mkdtemp(prefix="vq-kdc-"))
        self.keytab = self.folder / "keytab"
        self._machines: set[str] = set()
        self.environment = {
            "KRB5_CONFIG": str(self.folder / "krb5.conf"),
            "KRB5CCNAME": f"FILE:{self.folder}/none",
        }

    def __enter__(self) -> Self:
        with socket.socket() as sock:
            sock.bind(("127.0.0.1", 0))
            port = sock.getsockname()[1]
        for name, text in (("krb5.conf", _CLIENT), ("kdc.conf", _SERVER)):
            made = text.format(realm=REALM, port=port, folder=self.folder)
            (self.folder / name).write_text(made)
        self._run("kdb5_util", "create", "-s", "-r", REALM, "-P", "worthless")
        self._admin(f"addprinc -pw {PASSWORD} {USER}")
        tool = _tool("krb5kdc")
        assert tool is not None
        self._log = (self.folder / "log").open("wb")
        self._process = subprocess.Popen(
            [*self._clock, tool, "-n", "-r", REALM],
            env=self._environment,
            stdout=self._log,
            stderr=self._log,
        )
        self._wait(port)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait()
        self._log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def add_machine(self, host: str) -> None:
        """Give a machine its key, so that the realm knows it."""
        principal = f"HTTP/{host.lower()}@{REALM}"
        if principal in self._machines:
            return
        self._machines.add(principal)
        self._admin(f"addprinc -randkey {principal}", f"ktadd -k {self.keytab} {principal}")

    def change(self, *commands: str) -> None:
        """Change the realm as its administrator."""
        self._admin(*commands)

    def ticket(self, name: str = "ticket", *flags: str) -> str:
        """Log the user on, once, and return the name of the cache that holds the ticket."""
        path = self.folder / name
        if not path.exists():
            self._run("kinit", *flags, "-c", f"FILE:{path}", USER, given=PASSWORD)
        return f"FILE:{path}"

    @contextmanager
    def entered(self, **others: str) -> Iterator[None]:
        """Let this process belong to the realm."""
        with environment({**self.environment, **others}):
            yield

    @property
    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            **self.environment,
            "KRB5_KDC_PROFILE": str(self.folder / "kdc.conf"),
        }

    def _admin(self, *commands: str) -> None:
        for command in commands:
            self._run("kadmin.local", "-r", REALM, "-q", command)

    def _run(self, name: str, *words: str, given: str = "") -> None:
        tool = _tool(name)
        assert tool is not None, why_no_kdc()
        subprocess.run(
            [tool, *words], input=given, env=self._environment, check=True, text=True,
            capture_output=True, timeout=60,
        )  # fmt: skip

    def _wait(self, port: int) -> None:
        deadline = time.monotonic() + _SECONDS_TO_START
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise RuntimeError((self.folder / "log").read_text())
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
            except OSError:
                time.sleep(0.02)
            else:
                return
        raise RuntimeError("the KDC did not start")


@contextmanager
def environment(values: Mapping[str, str]) -> Iterator[None]:
    """Set environment variables for a while; the libraries of Kerberos know no other way."""
    former = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in former.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
