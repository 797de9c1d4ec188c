"""The host keys that OpenSSH's file of known hosts vouches for, read once for a whole run.

Format: sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT". Names may be patterns or hashed. Certificate
authorities are not followed; such lines vouch for nobody here.
"""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import Path
from typing import Final, Self

from vamt_qt.licensing.errors import BadInputError

_SSH_PORT: Final = 22
_HASHED: Final = "|1|"
_REVOKED: Final = "@revoked"


@dataclass(frozen=True, slots=True)
class KnownKey:
    """One key that stands beside a host; `is_revoked` says that it must never be taken."""

    kind: str
    fingerprint: str
    is_revoked: bool = False


@dataclass(slots=True)
class KnownHosts:
    """Who has which host key. Reading it is done once; asking is cheap and from any thread."""

    _by_name: dict[str, list[KnownKey]] = field(default_factory=dict)
    _hashed: list[tuple[bytes, bytes, KnownKey]] = field(default_factory=list)
    _patterns: list[tuple[tuple[str, ...], KnownKey]] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path | None) -> Self:
        """Read a file; one that is not there knows nobody. BadInputError if it cannot be read."""
        known = cls()
        if path is None:
            return known
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return known
        except OSError as error:
            raise BadInputError(
                f"The file of known hosts cannot be read: {path}",
                hint="Check its rights, or pin the machines' host keys in the inventory.",
            ) from error
        for line in text.splitlines():
            known._take(line.split())
        return known

    def keys(self, address: str, port: int) -> tuple[KnownKey, ...]:
        """Return the keys that stand beside an address, none where it is unknown."""
        host = address.lower()
        name = host if port == _SSH_PORT else f"[{host}]:{port}"
        return (
            *self._by_name.get(name, ()),
            *(key for salt, digest, key in self._hashed if _digest(salt, name) == digest),
            *(key for patterns, key in self._patterns if _fits(name, patterns)),
        )

    def _take(self, fields: list[str]) -> None:
        """Take one line; like OpenSSH, what makes no sense is passed over."""
        is_revoked = fields[:1] == [_REVOKED]
        fields = fields[is_revoked:]
        if len(fields) < 3 or fields[0].startswith(("#", "@")):
            return
        names, kind, blob = fields[:3]
        try:
            digest = sha256(b64decode(blob, validate=True)).digest()
            key = KnownKey(kind, f"SHA256:{b64encode(digest).decode().rstrip('=')}", is_revoked)
            self._file(names.lower() if not names.startswith(_HASHED) else names, key)
        except ValueError:
            return

    def _file(self, names: str, key: KnownKey) -> None:
        if names.startswith(_HASHED):
            salt, digest = names.removeprefix(_HASHED).split("|")
            self._hashed.append((b64decode(salt), b64decode(digest), key))
        elif any(sign in names for sign in "*?!"):
            self._patterns.append((tuple(names.split(",")), key))
        else:
            for name in names.split(","):
                self._by_name.setdefault(name, []).append(key)


def _digest(salt: bytes, name: str) -> bytes:
    return hmac.digest(salt, name.encode(), "sha1")


def _fits(name: str, patterns: tuple[str, ...]) -> bool:
    denied = (one[1:] for one in patterns if one.startswith("!"))
    wanted = (one for one in patterns if not one.startswith("!"))
    # "[host]:port" is written with brackets, which mean a set of letters to fnmatch.
    return not any(_matches(name, one) for one in denied) and any(
        _matches(name, one) for one in wanted
    )


def _matches(name: str, pattern: str) -> bool:
    return fnmatchcase(name, pattern.replace("[", "[[]"))
