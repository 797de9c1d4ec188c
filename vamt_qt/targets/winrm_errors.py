"""What requests, TLS and pypsrp say, as the program's own errors: most specific first."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPException, IncompleteRead
from typing import Final

import requests
from pypsrp.exceptions import AuthenticationError
from urllib3.exceptions import LocationValueError
from urllib3.exceptions import SSLError as TlsError

from vamt_qt.licensing.errors import IdentityError, LicensingError
from vamt_qt.targets import line_errors
from vamt_qt.targets.line_errors import Line
from vamt_qt.targets.replies import bad_reply

# X509_V_ERR_…, OpenSSL's x509_vfy.h.
_CERTIFICATE: Final = {
    9: ("is not valid yet", "certificate-expired"),
    10: ("is out of date", "certificate-expired"),
    62: ("is for another name", "certificate-name"),
    64: ("is for another address", "certificate-name"),
}


# Alerts that a machine sends about the certificate that it was shown (RFC 8446, 6.2).
_ABOUT_OURS: Final = re.compile(
    "ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|ACCESS_DENIED|UNSUPPORTED_CERTIFICATE|CERTIFICATE_)"
)


class ReplyTooLongError(requests.RequestException):
    """The machine says more than any reply can be long."""


@contextmanager
def translated(line: Line, offered: Callable[[], str] = str) -> Iterator[None]:
    """Turn whatever the libraries raise inside into one of the program's errors.

    `offered` tells which logons the machine offers, for the message where none is ours.
    """
    try:
        yield
    except LicensingError:
        raise
    except AuthenticationError as error:
        raise _no_logon(offered(), line) from error
    except LocationValueError as error:
        raise line_errors.name_unknown(line) from error  # no name looks like this
    except requests.RequestException as error:
        raise _meaning(error, line) from error
    # pypsrp and pyspnego stumble over a stranger's bytes with struct.error, IndexError, SpnegoError
    # and what not. Only their calls stand inside this block.
    except Exception as error:
        raise line_errors.not_understood(line, "does not speak WinRM as Windows does") from error


def _no_logon(header: str, line: Line) -> LicensingError:
    schemes = sorted({part.split()[0] for part in header.split(",") if part.strip()})
    if not schemes:
        return line_errors.not_understood(line, "asks for a logon and does not say which")
    return line_errors.no_logon_method(line, ", ".join(schemes))


def _meaning(error: requests.RequestException, line: Line) -> LicensingError:
    return (
        _said_clearly(error, line)
        or line_errors.socket_error(error, line)
        or _not_spoken(error, line)
        or line_errors.cut(line)
    )


def _said_clearly(error: requests.RequestException, line: Line) -> LicensingError | None:
    for link in line_errors.chain_of(error):
        match link:
            case ReplyTooLongError():
                return bad_reply("The machine said more than any reply can be long")
            case ssl.SSLCertVerificationError():
                return _untrusted(link, line)
            case TlsError(args=(str(said), *_)) if said.startswith("Fingerprints did not match"):
                return _not_the_pinned_one(line)
            case requests.exceptions.InvalidURL():
                return line_errors.name_unknown(line)
            case _:
                pass
    return None


def _not_spoken(error: requests.RequestException, line: Line) -> LicensingError | None:
    """Return the error for something that speaks neither TLS nor HTTP, None where it did."""
    for link in line_errors.chain_of(error):
        match link:
            case ssl.SSLEOFError() | ssl.SSLZeroReturnError() | IncompleteRead():
                return line_errors.cut(line)
            case ssl.SSLError(reason=str(reason)) if _ABOUT_OURS.search(reason):
                return line_errors.certificate_refused(line)
            case ssl.SSLError():
                return line_errors.not_understood(line, "does not speak TLS")
            case HTTPException():
                return line_errors.not_understood(line, "does not speak HTTP")
            case _:
                pass
    return None


def _not_the_pinned_one(line: Line) -> IdentityError:
    return IdentityError(
        f"{line.where} shows another certificate than the pinned one",
        hint="Was its certificate renewed? If not, something else answers in its place."
        " The password was not sent.",
        code="identity-changed",
        fingerprint="",
        expected=line.machine.host_key,
    )


def _untrusted(error: ssl.SSLCertVerificationError, line: Line) -> IdentityError:
    what, code = _CERTIFICATE.get(
        error.verify_code, ("was signed by nobody who is trusted here", "certificate-untrusted")
    )
    return IdentityError(
        f"The certificate of {line.where} {what}",
        hint="Give the machine a certificate that fits its address, signed by an authority that"
        " this computer trusts, or name the authority: vamt-qt machines reach --ca-file FILE."
        " The password was not sent.",
        code=code,
        fingerprint="",
    )
