"""The logon of WS-Management: NTLM, bare or inside SPNEGO, and the encryption that comes of it."""

from __future__ import annotations

import os
import re
import struct
from pathlib import Path
from threading import Lock
from typing import Final

import spnego
from spnego.channel_bindings import GssChannelBindings
from spnego.exceptions import SpnegoError

_BOUNDARY: Final = b"--Encrypted Boundary"
_PROTOCOL: Final = b"application/HTTP-SPNEGO-session-encrypted"
_LENGTH: Final = re.compile(rb"OriginalContent:[^\r\n]*;Length=(\d+)", re.IGNORECASE)
_STREAM: Final = b"\tContent-Type: application/octet-stream\r\n"
ENCRYPTED_TYPE: Final = (
    f'multipart/encrypted;protocol="{_PROTOCOL.decode()}";boundary="Encrypted Boundary"'
)

# pyspnego finds its accounts through the environment, which a whole process shares.
_environment: Final = Lock()


class RefusedError(Exception):
    """The logon was refused, or a message was not what the logon's key makes of it."""


class Logon:
    """The logon of one connection; `accounts` is the file that pyspnego reads them from."""

    def __init__(self, accounts: Path, channel_bindings: bytes | None) -> None:
        self._accounts = accounts
        self._bindings = (
            None
            if channel_bindings is None
            else GssChannelBindings(application_data=channel_bindings)
        )
        self._context: spnego.ContextProxy | None = None

    @property
    def is_complete(self) -> bool:
        """Whether the caller has proved who it is."""
        return self._context is not None and self._context.complete

    def step(self, token: bytes) -> bytes | None:
        """Take the caller's token and return the next one, if any; raises RefusedError."""
        with _environment:
            os.environ["NTLM_USER_FILE"] = str(self._accounts)
            if self._context is None:
                self._context = spnego.server(
                    hostname="lab",
                    service="http",
                    protocol="negotiate",
                    channel_bindings=self._bindings,
                    options=spnego.NegotiateOptions.use_negotiate
                    | spnego.NegotiateOptions.wrapping_winrm,
                )
            try:
                return self._context.step(token)
            except (SpnegoError, ValueError, struct.error) as error:
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
                b"\tContent-Type: " + _PROTOCOL + b"\r\n",
                b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=",
                str(length).encode() + b"\r\n",
                _BOUNDARY + b"\r\n",
                _STREAM,
                struct.pack("<i", len(sealed.header)) + sealed.header + sealed.data,
                _BOUNDARY + b"--\r\n",
            )
        )
