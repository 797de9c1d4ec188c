"""The lab's own certificate authority, and a certificate for each machine that speaks HTTPS."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from vamt_qt.lab.winrm_server import Tls

_FROM: Final = datetime(2025, 1, 1, tzinfo=UTC)
_UNTIL: Final = datetime(2049, 1, 1, tzinfo=UTC)
_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of P-256


class CertificateAuthority:
    """Signs certificates with a key that comes from the seed; `folder` keeps its own (0600).

    That one is made once and read from the folder afterwards, so that who trusts it goes on
    trusting it. Private keys of servers pass through `scratch` and do not stay.
    """

    def __init__(self, seed: int, folder: Path, scratch: Path) -> None:
        self._seed = seed
        self._folder = folder
        self._scratch = scratch
        self._key = self._seeded_key("authority")
        self._certificate = self._load_or_make()

    @property
    def file(self) -> Path:
        """The file that callers must trust, PEM."""
        return self._folder / "lab-ca.pem"

    def server_context(self, address: str) -> Tls:
        """Return what a machine on a loopback address shows, newly signed."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        pem = self._scratch / f"tls-{address}.pem"
        certificate = self.write_server_pem(address, pem)
        context.load_cert_chain(pem)
        context.load_verify_locations(self.file)
        context.verify_mode = ssl.CERT_OPTIONAL
        pem.unlink()
        digest = sha256(certificate.public_bytes(Encoding.DER)).digest()
        return Tls(context, b"tls-server-end-point:" + digest)

    def write_server_pem(self, address: str, pem: Path) -> x509.Certificate:
        """Write private key and certificate of a server into one file that its owner may read."""
        alternative = x509.IPAddress(ip_address(address))
        return self._write(address, alternative, ExtendedKeyUsageOID.SERVER_AUTH, pem)

    def write_client_pem(self, user: str, pem: Path) -> x509.Certificate:
        """Write the same for somebody who logs on by certificate."""
        alternative = x509.RFC822Name(user)
        return self._write(user, alternative, ExtendedKeyUsageOID.CLIENT_AUTH, pem)

    def _write(
        self, owner: str, alternative: x509.GeneralName, use: x509.ObjectIdentifier, pem: Path
    ) -> x509.Certificate:
        key = self._seeded_key(owner)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, owner)])
        names = x509.SubjectAlternativeName([alternative])
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        certificate = (
            self._builder(name, key)
            .add_extension(names, critical=False)
            .add_extension(x509.ExtendedKeyUsage([use]), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(issuer, critical=False)
            .sign(self._key, hashes.SHA256())
        )
        write_private(pem, _private(key) + certificate.public_bytes(Encoding.PEM))
        return certificate

    def _load_or_make(self) -> x509.Certificate:
        if self.file.exists():
            found = x509.load_pem_x509_certificate(self.file.read_bytes())
            if found.public_key() == self._key.public_key():
                return found
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "VAMT-Qt lab, worthless")])
        certificate = (
            self._builder(name, self._key)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_signs_certificates(), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )
        write_private(self.file, certificate.public_bytes(Encoding.PEM))
        return certificate

    def _builder(self, name: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        issuer = name if key is self._key else self._certificate.subject
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(_FROM)
            .not_valid_after(_UNTIL)
        )

    def _seeded_key(self, purpose: str) -> ec.EllipticCurvePrivateKey:
        digest = sha256(f"vamt-qt-lab tls:{self._seed}:{purpose}".encode()).digest()
        return ec.derive_private_key(int.from_bytes(digest) % (_ORDER - 1) + 1, ec.SECP256R1())


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read, whole or not at all."""
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    beside.touch(mode=0o600)
    beside.write_bytes(data)
    beside.replace(path)


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _signs_certificates() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
