"""Whom TLS trusts over WinRM: authorities, or the one certificate that is pinned."""

from __future__ import annotations

import ssl
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from threading import Lock

from vamt_qt.licensing.errors import BadInputError, IdentityError, UnreachableError
from vamt_qt.licensing.machine import CarrierKind, Credential, LogonKind, Machine
from vamt_qt.targets.connecting import connected_socket


@dataclass(frozen=True, slots=True)
class Trust:
    """A TLS context, and the SHA-256 of the only certificate to be taken, in hexadecimal."""

    context: ssl.SSLContext
    pin: str = ""


class TlsContexts:
    """The contexts of a run, each made once; safe from many threads.

    `ca_file` is a PEM file with the only authorities to trust, None for the system's. Raises
    BadInputError where it cannot be read.
    """

    def __init__(self, ca_file: Path | None) -> None:
        self._ca_file = ca_file
        self._lock = Lock()
        # The system's authorities take long to read: only a run that needs them pays for it.
        self._usual = _with_authorities(ca_file) if ca_file is not None else None
        self._made: dict[tuple[str, str, bool], ssl.SSLContext] = {}

    def for_machine(self, machine: Machine, credential: Credential) -> Trust:
        """Return whom to trust for a machine, with the profile's own certificate if it has one."""
        pin = _hexadecimal(machine) if machine.carrier is CarrierKind.WINRM_HTTPS else ""
        certificate = credential.file if credential.kind is LogonKind.CERTIFICATE else ""
        if not (pin or certificate):
            with self._lock:
                self._usual = self._usual or _with_authorities(None)
                return Trust(self._usual)
        # The passphrase is revealed each time, for that tells whoever guards it of the logon.
        passphrase = credential.password.reveal() if certificate else ""
        place = (credential.name, certificate, bool(pin))
        with self._lock:
            if place not in self._made:
                context = _unchecked() if pin else _with_authorities(self._ca_file)
                if certificate:
                    _show(context, Path(certificate).expanduser(), passphrase)
                self._made[place] = context
            return Trust(self._made[place], pin)


def _with_authorities(ca_file: Path | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        raise BadInputError(
            f"The file of certificate authorities cannot be read: {ca_file}",
            hint="It has to be a PEM file with the authority that signed the machines'"
            " certificates.",
        ) from error


def _unchecked() -> ssl.SSLContext:
    """Return a context that leaves it to the pin to say who answers."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _show(context: ssl.SSLContext, path: Path, passphrase: str) -> None:
    """Let a context prove who the caller is; BadInputError `key-file`."""
    # Windows asks for the certificate once it has seen the request.
    context.post_handshake_auth = True
    try:
        # Without a passphrase OpenSSL would ask at the terminal.
        context.load_cert_chain(path, password=lambda: passphrase)
    except (OSError, ValueError) as error:
        raise BadInputError(
            f"The certificate file {path} cannot be used",
            hint="It has to hold the certificate and its private key in PEM; check its name and"
            " its passphrase. Nothing was sent.",
            code="key-file",
        ) from error


def _hexadecimal(machine: Machine) -> str:
    """Return the pinned certificate's SHA-256 as TLS libraries have it, empty for none."""
    text = machine.host_key.strip().removeprefix("SHA256:")
    try:
        digest = b64decode(f"{text.rstrip('=')}{'=' * (-len(text.rstrip('=')) % 4)}", validate=True)
    except Base64Error:
        digest = b""
    if text and len(digest) != sha256().digest_size:
        raise BadInputError(
            f"The pin of {machine.name} is no fingerprint",
            hint="It has to be SHA256:… of 43 characters. Trust the machine's certificate anew.",
        )
    return digest.hex()


def with_fingerprint(error: IdentityError, machine: Machine, seconds: float) -> IdentityError:
    """Return the error with the certificate that was shown, so that it can be compared and pinned.

    The machine is called once more for that; nothing but a greeting is sent.
    """
    shown = _shown_certificate(machine, seconds)
    if not shown:
        return error
    pinned = f", but {error.expected} is pinned" if error.expected else ""
    return IdentityError(
        f"{error.message}: it is {shown}{pinned}",
        hint=error.hint,
        code=error.code,
        fingerprint=shown,
        expected=error.expected,
    )


def _shown_certificate(machine: Machine, seconds: float) -> str:
    try:
        with (
            connected_socket(machine, seconds) as sock,
            _unchecked().wrap_socket(sock, server_hostname=machine.address) as tls,
        ):
            shown = tls.getpeercert(binary_form=True) or b""
    except (UnreachableError, OSError, ValueError):
        return ""
    return f"SHA256:{b64encode(sha256(shown).digest()).decode().rstrip('=')}" if shown else ""
