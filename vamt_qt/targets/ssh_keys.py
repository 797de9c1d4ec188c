"""Private keys to log on with over SSH: from files, each read once a run, or in an agent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any, Final

import paramiko  # type: ignore[import-untyped]

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.logon import Credential

_KINDS: Final = (paramiko.Ed25519Key, paramiko.ECDSAKey, paramiko.RSAKey)
_MOST_OF_AN_AGENT: Final = 5
"""OpenSSH hangs up after six tries."""


class KeyRing:
    """The key files of a run; safe from many threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._loaded: dict[tuple[str, str], Any] = {}

    def of_file(self, credential: Credential) -> Any:
        """Return the private key of a profile; BadInputError `key-file` if it cannot be used.

        The passphrase is revealed each time, for that tells whoever guards it of the logon.
        """
        passphrase = credential.password.reveal()
        place = (credential.name, credential.file)
        with self._lock:
            if place not in self._loaded:
                self._loaded[place] = _read(Path(credential.file).expanduser(), passphrase)
            return self._loaded[place]


def _read(path: Path, passphrase: str) -> Any:
    try:
        path.read_bytes()
    except OSError as error:
        raise _unusable(f"The key file {path} cannot be read", "Check its name.") from error
    cause: Exception | None = None
    for kind in _KINDS:
        try:
            return kind.from_private_key_file(str(path), password=passphrase or None)
        except paramiko.PasswordRequiredException as error:
            raise _unusable(
                f"The key file {path} is closed by a passphrase",
                "Enter it as the logon's secret.",
            ) from error
        except (paramiko.SSHException, ValueError, TypeError) as error:
            cause = error
    raise _unusable(
        f"The key file {path} does not open",
        "Check the passphrase, and that it is a private key of OpenSSH or PEM.",
    ) from cause


def _unusable(message: str, hint: str) -> BadInputError:
    return BadInputError(message, hint=f"{hint} Nothing was sent.", code="key-file")


@contextmanager
def agent_keys() -> Iterator[tuple[Any, ...]]:
    """Yield the keys of this user's agent; BadInputError `no-agent` where it has none."""
    agent = paramiko.Agent()
    try:
        keys = agent.get_keys()[:_MOST_OF_AN_AGENT]
        if not keys:
            raise BadInputError(
                "No agent with a key runs for this user",
                hint="Start it and add the key (ssh-add), or choose a logon by key file.",
                code="no-agent",
            )
        yield keys
    finally:
        agent.close()
