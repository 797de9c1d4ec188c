"""Whom the HTTPS client believes: an authority, one pinned certificate, or both."""

from __future__ import annotations

import re
import ssl
from hashlib import sha256
from pathlib import Path
from typing import Final

from vamt_qt.licensing.errors import BadInputError, IdentityError

_PIN: Final = re.compile(r"(?:sha256[:= ])?((?:[0-9a-f]{2}:?){31}[0-9a-f]{2})", re.ASCII)


def read_pin(text: str) -> str:
    """Return a certificate's SHA-256 as 64 hexadecimal digits, however it was pasted.

    Colons, capitals and a leading `SHA256:` do not matter. Raises BadInputError.
    """
    match = _PIN.fullmatch(text.strip().lower())
    if match is None:
        raise BadInputError(
            "This is not the fingerprint of a certificate",
            hint="It is the SHA-256 of the certificate: 64 hexadecimal digits, with or without "
            "colons, as “openssl x509 -noout -fingerprint -sha256” shows it.",
            code="bad-fingerprint",
        )
    return match[1].replace(":", "")


def trust(ca_file: Path | None, pin: str = "") -> ssl.SSLContext:
    """Return what a server must prove before a word is sent to it.

    Without a pin its certificate must come from an authority: one of `ca_file`, or of the system.
    With a pin and no `ca_file` it must be exactly that certificate, whoever signed it and whatever
    name stands in it; with both, both must hold.
    """
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise BadInputError(
            "The file of trusted authorities cannot be read",
            hint="It must be a PEM file with the certificate that signed the clearinghouse's own.",
        ) from error
    if pin:
        context.sslsocket_class = _pinned_to(read_pin(pin))
        if ca_file is None:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE  # the pin says more than any authority could
    return context


def _pinned_to(expected: str) -> type[ssl.SSLSocket]:
    class PinnedSocket(ssl.SSLSocket):
        """Ends a handshake with anybody else, before the token is sent."""

        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            shown = sha256(self.getpeercert(binary_form=True) or b"").hexdigest()
            if shown != expected:
                self.close()
                raise _another(shown, expected)

    return PinnedSocket


def _another(shown: str, expected: str) -> IdentityError:
    return IdentityError(
        "The clearinghouse showed another certificate than the pinned one",
        hint="Ask whoever runs it whether the certificate was renewed, and compare the new "
        "fingerprint over another line before you pin it.",
        code="identity-changed",
        fingerprint=f"SHA256:{shown}",
        expected=f"SHA256:{expected}",
    )
