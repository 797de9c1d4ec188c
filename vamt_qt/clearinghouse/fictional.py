"""Confirmation IDs for the lab, made up from a seed that is published here.

Windows takes none of them; only the lab's machines do.
"""

from hashlib import sha256
from typing import Final

from vamt_qt.licensing.check_digits import with_check_digits
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId

_SEED: Final = b"VAMT-Qt lab: fictional confirmation IDs, of no use outside it"
_INNER_DIGITS: Final = 40  # eight groups of five, each followed by its check digit


def fictional_confirmation_id(iid: InstallationId) -> ConfirmationId:
    """Return the lab's confirmation ID for an installation ID, always the same one.

    It has the shape of a real one (48 digits, a check digit a group) and nothing else of it:
    anybody can compute it, and only the lab's machines accept it.
    """
    number = int.from_bytes(sha256(_SEED + iid.digits.encode()).digest())
    digits = f"{number % 10**_INNER_DIGITS:0{_INNER_DIGITS}d}"
    return ConfirmationId(with_check_digits(digits, 6))
