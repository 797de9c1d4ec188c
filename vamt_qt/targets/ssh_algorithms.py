"""Which algorithms SSH connections use: fast ones first, and what is weak only where it must be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

# OpenSSH for Windows has all of the first. Post-quantum key exchange costs ten times the CPU.
_KEX: Final = (
    "curve25519-sha256@libssh.org",
    "ecdh-sha2-nistp256",
    "ecdh-sha2-nistp384",
    "ecdh-sha2-nistp521",
    "diffie-hellman-group14-sha256",
    "diffie-hellman-group16-sha512",
)
_CIPHERS: Final = (
    "aes128-gcm@openssh.com",
    "aes256-gcm@openssh.com",
    "aes128-ctr",
    "aes256-ctr",
)
_MACS: Final = (
    "hmac-sha2-256-etm@openssh.com",
    "hmac-sha2-512-etm@openssh.com",
    "hmac-sha2-256",
    "hmac-sha2-512",
)
_OLD_KEX: Final = ("diffie-hellman-group-exchange-sha256",)
_OLD_CIPHERS: Final = ("aes192-ctr", "aes256-cbc", "aes192-cbc", "aes128-cbc", "3des-cbc")
_OLD_MACS: Final = ("hmac-sha1",)
_RSA: Final = ("rsa-sha2-512", "rsa-sha2-256")


def offer(transport: Any, known_kinds: Iterable[str], *, old: bool) -> None:
    """Set what a paramiko Transport offers; kinds of host keys that are known come first.

    A server has several host keys and shows the one that is asked for: asking for another than
    the known one would look like a changed key.
    """
    security = transport.get_security_options()
    security.kex = _KEX + (_OLD_KEX if old else ())
    security.ciphers = _CIPHERS + (_OLD_CIPHERS if old else ())
    security.digests = _MACS + (_OLD_MACS if old else ())
    names = [name for kind in known_kinds for name in (_RSA if kind == "ssh-rsa" else (kind,))]
    first = [name for name in dict.fromkeys(names) if name in security.key_types]
    security.key_types = (*first, *(name for name in security.key_types if name not in first))
