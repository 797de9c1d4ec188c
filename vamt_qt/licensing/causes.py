"""What went wrong in words that hold for every machine with the same failure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.hresult import format_hresult

# A failure's own message names its machine; a cause that many share is said without one.
_CAUSES: Final[Mapping[str, str]] = {
    "access-denied": "The logon was refused",
    "bad-reply": "Something else answers there",
    "batch-closed": "The batch was closed without an answer",
    "command-refused": "The account may log on but run nothing",
    "connection-cut": "The machine cut the connection off",
    "credential-unknown": "The logon profile is missing",
    "held-back": "Not tried: another machine refused the logon",
    "identity-changed": "The machine shows another identity than before",
    "identity-revoked": "The machine shows a host key that was revoked",
    "identity-unknown": "Nobody has confirmed the machine's identity yet",
    "interrupted": "The program ended before the work did",
    "kerberos": "Kerberos failed",
    "key-file": "The key file of the logon cannot be used",
    "key-refused": "The machine does not know the key or certificate",
    "key-unknown": "The product key is not in the list",
    "logon-method": "The machine takes no logon that this program offers",
    "machine-busy": "Another run is at work on the machine",
    "name-unknown": "The machine's name leads nowhere",
    "no-answer-yet": "The clearinghouse has not answered yet",
    "no-common-algorithm": "The machine offers only outdated SSH algorithms",
    "no-agent": "No agent with a key runs here",
    "no-forwarding": "The jump host forwards nothing to the machine",
    "no-credential": "No logon profile was chosen",
    "no-route": "There is no way to the machine",
    "not-elevated": "The account has no administrator's rights",
    "not-licensed": "The machine took the confirmation ID and is not licensed",
    "refused": "Nothing listens on the machine's port",
    "timed-out": "The machine did not answer in time",
    "unreachable": "The machine could not be reached",
    "would-spend-more": "It would need more activations than were agreed",
}


# A code at the end of a message stands apart, where it can be read and copied.
_CODE: Final = re.compile(r" \(0x[0-9A-F]{8}[^()]*\)$")


def cause_of(failure: Failure) -> str:
    """Say what went wrong in words that hold for every machine with this failure."""
    return _CAUSES.get(failure.code) or _CODE.sub("", failure.message)


def cause_key(failure: Failure) -> str:
    """Name a cause: the HRESULT that the machine gave, or the failure's own code."""
    if failure.hresult is None or failure.code in _CAUSES:
        return failure.code
    return format_hresult(failure.hresult)
