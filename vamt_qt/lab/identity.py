"""Who a simulated machine is to its callers: host keys, passwords, certificates.

Everything comes from the seed, so that an estate is the same one after a restart. None of it
protects anything: the lab listens on this computer's loopback addresses alone.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

import asyncssh
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from vamt_qt.lab.estate import MachineSpec, Site
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.machine import CarrierKind, Credential
from vamt_qt.licensing.secret import Secret

_PURPOSE: Final = "vamt-qt-lab identity"


def _seeded(seed: int, *words: str) -> bytes:
    return sha256(":".join((_PURPOSE, str(seed), *words)).encode()).digest()


def credential(seed: int, site: Site) -> Credential:
    """Return the account that the machines of a site know."""
    password = f"Lab-only-{_seeded(seed, 'password', site.name).hex()[:20]}"
    return Credential(name=site.credential, user=site.user, password=Secret(password))


def clearinghouse_token(seed: int) -> Secret:
    """Return the token that the lab's clearinghouse asks for."""
    return Secret(f"lab-only-token-{_seeded(seed, 'token').hex()[:24]}")


def operator_key(seed: int) -> asyncssh.SSHKey:
    """Return the Ed25519 key that every machine of the estate takes beside the password."""
    return _host_key(_seeded(seed, "operator key"))


def host_key(seed: int, spec: MachineSpec) -> asyncssh.SSHKey:
    """Return the Ed25519 host key that a machine shows."""
    return _host_key(_seeded(seed, "host key", str(spec.number)))


def pinned_host_key(seed: int, spec: MachineSpec) -> str:
    """Return what the inventory says of the machine's host key; empty where it has none."""
    if spec.carrier is not CarrierKind.SSH:
        return ""
    changed = spec.illness is Illness.CHANGED_HOST_KEY
    former = _host_key(_seeded(seed, "former host key", str(spec.number)))
    return (former if changed else host_key(seed, spec)).get_fingerprint()


def _host_key(secret: bytes) -> asyncssh.SSHKey:
    key = Ed25519PrivateKey.from_private_bytes(secret)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    return asyncssh.import_private_key(pem)
