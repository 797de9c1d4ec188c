"""Why Kerberos failed, in plain words: the clock, the name, the ticket, the password.

The codes are those of MIT Kerberos (krb5_err.et). Its exceptions come from libraries that are not
everywhere, so they are known by what they carry.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vamt_qt.licensing.errors import AccessDeniedError
from vamt_qt.targets.line_errors import Line, chain_of

_CLOCK: Final = "Set the clocks of this computer, the domain and the machine right."
_BASE: Final = -1765328384 & 0xFFFFFFFF  # KRB5KDC_ERR_NONE
_KDC_NAMES: Final = "Enter the address with which the machine is registered in the domain, in full."
_TICKET: Final = "Get a ticket with kinit, or choose a logon with a password."
_CAUSES: Final = {
    6: ("the domain knows no such user", "Check the user: name@REALM, the realm in capitals."),
    7: ("the domain knows no such machine (unknown SPN)", _KDC_NAMES),
    12: ("the domain's policy refuses the account", "Look at the account's logon restrictions."),
    18: ("the account is disabled or locked", "Have it unlocked in the domain."),
    23: ("the password has expired", "Change it, then enter the new one here."),
    24: ("the password is wrong", "Enter it again. It was tried once only."),
    31: ("the password is wrong", "Enter it again. It was tried once only."),
    32: ("the ticket has expired", _TICKET),
    33: ("the ticket is not valid yet", "Set this computer's clock right."),
    37: ("the clocks differ too much (clock skew)", _CLOCK),
    141: ("there is no ticket for it", _TICKET),  # KRB5_CC_NOTFOUND
    148: ("the clocks differ too much (clock skew)", _CLOCK),  # KRB5_KDCREP_SKEW
    154: ("the realm is unknown here", "Check the realm in the user's name and in krb5.conf."),
    156: ("no domain controller answers", "Check the network, and the realm in krb5.conf."),
    195: ("there is no ticket", _TICKET),  # KRB5_FCC_NOFILE
}  # fmt: skip
_OF_THE_ACCOUNT: Final = tuple(_CAUSES[number] for number in (6, 12, 18, 23, 24, 31))
_NO_CREDENTIALS: Final = 0x70000  # GSS_S_NO_CRED
_EXPIRED: Final = 0xB0000  # GSS_S_CREDENTIALS_EXPIRED


def kerberos_meaning(error: Exception, line: Line) -> AccessDeniedError | None:
    """Return what a failure of Kerberos means; None for any other failure.

    Its code is `access-denied` where the domain refused the account, so that nobody else tries
    it, and `kerberos` where clock, name, ticket or network are to blame.
    """
    cause = _cause(error)
    if cause is None:
        return None
    what, hint = cause
    code = "access-denied" if cause in _OF_THE_ACCOUNT else "kerberos"
    return AccessDeniedError(f"Kerberos to {line.where} failed: {what}", hint=hint, code=code)


def _cause(error: Exception) -> tuple[str, str] | None:
    links = list(_links(error))
    for link in links:
        number = (_code(link) - _BASE) & 0xFFFFFFFF
        if number in _CAUSES:
            return _CAUSES[number]
    for link in links:
        match getattr(link, "maj_code", 0) & 0xFF0000:
            case code if code == _NO_CREDENTIALS:
                return _CAUSES[195]
            case code if code == _EXPIRED:
                return _CAUSES[32]
            case _:
                pass
    for link in links:
        if type(link).__name__ in {"Krb5Error", "NoCredentialError", "GSSError"}:
            return ("it gave no reason that is known here", "Try kinit on this computer.")
        if type(link).__name__ == "FeatureMissingError" or "gssapi" in str(link):
            return (
                "it is not available in this installation",
                "Install the extra “kerberos” (gssapi and krb5), or choose another logon.",
            )
    return None


def _links(error: Exception) -> Iterator[BaseException]:
    for link in chain_of(error):
        yield link
        base = getattr(link, "base_error", None)
        if isinstance(base, BaseException):
            yield base


def _code(link: BaseException) -> int:
    for name in ("err_code", "min_code"):
        code = getattr(link, name, None)
        if isinstance(code, int) and code:
            return code & 0xFFFFFFFF
    return 0
