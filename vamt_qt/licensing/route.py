"""The way to a machine beyond its address: jump hosts, address family, how old it may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.host_name import is_host

_JUMP: Final = re.compile(
    r"(?:(?P<profile>[^@\s]+)@)?(?:\[(?P<v6>[0-9a-fA-F:.]+)\]|(?P<host>[^\s:@\[\]]+))"
    r"(?::(?P<port>[0-9]{1,5}))?(?:\s+(?P<key>SHA256:[A-Za-z0-9+/]{43})=?)?",
    re.ASCII,
)
_SSH_PORT: Final = 22


class AddressFamily(StrEnum):
    """Which addresses of a name are used."""

    ANY = "any"
    IPV4 = "ipv4"
    IPV6 = "ipv6"

    @classmethod
    def named(cls, text: str) -> AddressFamily:
        """Return the family of a name; BadInputError for another."""
        try:
            return cls(text.strip().lower() or cls.ANY)
        except ValueError as error:
            raise BadInputError(
                f"“{text[:40]}” is no address family", hint="Choose any, ipv4 or ipv6."
            ) from error


@dataclass(frozen=True, slots=True)
class JumpHost:
    """An SSH server on the way. Its own profile is used, or the machine's where it names none.

    `host_key` pins who must answer; empty, the file of known hosts decides.
    """

    address: str
    port: int = _SSH_PORT
    credential: str = ""
    host_key: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `profile@host:port SHA256:…`, of which the host alone suffices; BadInputError."""
        found = _JUMP.fullmatch(text.strip())
        address = (found["v6"] or found["host"]) if found else ""
        port = int(found["port"] or _SSH_PORT) if found else 0
        if found is None or not is_host(address) or not 0 < port < 65_536:
            raise BadInputError(
                f"“{text[:80]}” names no jump host",
                hint="Write it as profile@host:port, and behind that its host key if it is pinned.",
                code="bad-jump-host",
            )
        return cls(address, port, found["profile"] or "", found["key"] or "")

    def __str__(self) -> str:
        host = f"[{self.address}]" if ":" in self.address else self.address
        profile = f"{self.credential}@" if self.credential else ""
        return f"{profile}{host}:{self.port} {self.host_key}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """How a connection is made; all but `family` is for SSH alone. `jump`: nearest first."""

    jump: tuple[JumpHost, ...] = ()
    family: AddressFamily = AddressFamily.ANY
    old_algorithms: bool = False
    """Whether the machine may use what is outdated: CBC ciphers, SHA-1 as a checksum."""

    @classmethod
    def read(cls, jump: str, family: str, *, old_algorithms: bool) -> Self:
        """Read what was typed; jump hosts stand behind commas. BadInputError."""
        hosts = tuple(JumpHost.parse(part) for part in jump.split(",") if part.strip())
        return cls(jump=hosts, family=AddressFamily.named(family), old_algorithms=old_algorithms)

    @property
    def jumps(self) -> str:
        """The jump hosts as they are typed."""
        return ", ".join(map(str, self.jump))


DIRECT: Final = Route()
"""Straight to the machine, as for most of them."""
