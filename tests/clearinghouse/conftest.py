"""An authority of our own with a certificate for this machine's loopback."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from vamt_qt.lab.clearinghouse_server import PemFiles


@pytest.fixture(scope="session")
def pem(tmp_path_factory: pytest.TempPathFactory) -> PemFiles:
    """A self-signed certificate for 127.0.0.1, which clients take as their CA file too."""
    folder = tmp_path_factory.mktemp("pem")
    return _write(folder)


@pytest.fixture(scope="session")
def foreign_pem(tmp_path_factory: pytest.TempPathFactory) -> PemFiles:
    """The same from somebody else."""
    return _write(tmp_path_factory.mktemp("foreign-pem"))


def _write(folder: Path) -> PemFiles:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test clearinghouse")])
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=30))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    files = PemFiles(folder / "certificate.pem", folder / "key.pem")
    files.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files.private_key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files
