"""The logon of WS-Management and the encryption that comes of it.

NTLM and Kerberos, bare or inside SPNEGO, and CredSSP around them.
"""

from __future__ import annotations

import os
import re
import struct
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Final

import spnego
from spnego.channel_bindings import GssChannelBindings
from spnego.exceptions import SpnegoError

_BOUNDARY: Final = b"--Encrypted Boundary"
_LENGTH: Final = re.compile(rb"OriginalContent:[^\r\n]*;Length=(\d+)", re.IGNORECASE)
_STREAM: Final = b"\tContent-Type: application/octet-stream\r\n"
_SEALED: Final = {"negotiate": "SPNEGO", "kerberos": "Kerberos", "credssp": "CredSSP"}


def _protocol(scheme: str) -> str:
    return f"application/HTTP-{_SEALED[scheme]}-session-encrypted"


def encrypted_type(scheme: str) -> str:
    """Return the content type of messages that a scheme's logon encrypts."""
    return f'multipart/encrypted;protocol="{_protocol(scheme)}";boundary="Encrypted Boundary"'


ENCRYPTED_TYPE: Final = encrypted_type("negotiate")
SCHEMES: Final = frozenset(_SEALED)

# pyspnego finds its accounts through the environment, which a whole process shares.
_environment: Final = Lock()


class RefusedError(Exception):
    """The logon was refused, or a message was not what the logon's key makes of it."""


@dataclass(frozen=True, slots=True)
class Door:
    """Whom a machine lets in: `accounts` is the file that pyspnego reads them from.

    `keytab` holds the machine's own Kerberos key, for the service HTTP on `host`.
    """

    accounts: Path
    keytab: Path | None = None
    host: str = "lab"

    def begin(self, scheme: str, channel_bindings: bytes | None) -> spnego.ContextProxy:
        """Begin a logon by a scheme, bound to the machine's certificate if there is one."""
        options = spnego.NegotiateOptions.wrapping_winrm
        if self.keytab is None and scheme == "negotiate":
            options |= spnego.NegotiateOptions.use_negotiate
        bound = None
        if channel_bindings is not None:
            bound = GssChannelBindings(application_data=channel_bindings)
        if scheme == "credssp":
            options, bound = spnego.NegotiateOptions(0), None
        return spnego.server(
            hostname=self.host,
            service="HTTP",
            protocol=scheme,
            channel_bindings=bound,
            options=options,
        )


class Logon:
    """The logon of one connection."""

    def __init__(self, door: Door, channel_bindings: bytes | None) -> None:
        self._door = door
        self.scheme = "negotiate"
        self._bindings = channel_bindings
        self._context: spnego.ContextProxy | None = None

    @property
    def is_complete(self) -> bool:
        """Whether the caller has proved who it is."""
        return self._context is not None and self._context.complete

    def step(self, scheme: str, token: bytes) -> bytes | None:
        """Take the caller's token and return the next one, if any; raises RefusedError."""
        with _environment:
            os.environ["NTLM_USER_FILE"] = str(self._door.accounts)
            os.environ["KRB5_KTNAME"] = f"FILE:{self._door.keytab or os.devnull}"
            if self._context is None:
                self.scheme = scheme
                self._context = self._door.begin(scheme, self._bindings)
            try:
                return self._context.step(token)
            # Behind pyspnego stand GSSAPI and a TLS of its own, each with errors of its own.
            except Exception as error:
                self._context = None
                raise RefusedError from error

    def unwrap(self, body: bytes) -> bytes:
        """Decrypt the body of a request; raises RefusedError."""
        length, start = _LENGTH.search(body), body.find(_STREAM)
        end = body.rfind(_BOUNDARY + b"--")
        if self._context is None or length is None or not 0 <= start < end:
            raise RefusedError
        sealed = body[start + len(_STREAM) : end]
        try:
            (size,) = struct.unpack_from("<i", sealed)
            plain = self._context.unwrap_winrm(sealed[4 : 4 + size], sealed[4 + size :])
        except (SpnegoError, struct.error) as error:
            raise RefusedError from error
        if len(plain) != int(length[1]):
            raise RefusedError
        return plain

    def wrap(self, plain: bytes) -> bytes:
        """Encrypt the body of an answer."""
        if self._context is None:
            raise RefusedError
        sealed = self._context.wrap_winrm(plain)
        length = len(plain) + sealed.padding_length
        return b"".join(
            (
                _BOUNDARY + b"\r\n",
                b"\tContent-Type: " + _protocol(self.scheme).encode() + b"\r\n",
                b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=",
                str(length).encode() + b"\r\n",
                _BOUNDARY + b"\r\n",
                _STREAM,
                struct.pack("<i", len(sealed.header)) + sealed.header + sealed.data,
                _BOUNDARY + b"--\r\n",
            )
        )
