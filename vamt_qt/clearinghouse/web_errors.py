"""What the HTTP library and the server's status codes mean to the operator.

The server's own words are never repeated: it could put our token into them.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto

import httpx

from vamt_qt.licensing.errors import (
    AccessDeniedError,
    ExchangeRejectedError,
    IdentityError,
    LicensingError,
    UnreachableError,
)

_AGAIN = "Try again later. A batch that is sent again is not counted twice."


class Asked(Enum):
    """What a question was about, since one status code means different things."""

    SUBMIT = auto()
    COLLECT = auto()
    COUNT = auto()


@contextmanager
def translated() -> Iterator[None]:
    """Turn the HTTP library's exceptions into our own, the most specific first."""
    try:
        yield
    except httpx.ConnectTimeout as error:
        raise UnreachableError(
            "The clearinghouse did not take the connection in time",
            hint="Check the network and the address.",
            code="timed-out",
        ) from error
    except httpx.TimeoutException as error:
        raise too_slow() from error
    except httpx.ConnectError as error:
        raise _not_connected(error) from error
    except httpx.DecodingError as error:
        raise damaged("its encoding is broken") from error
    except httpx.TransportError as error:
        raise UnreachableError(
            "The connection to the clearinghouse was cut before the answer was complete",
            hint=_AGAIN,
            code="connection-cut",
        ) from error
    except (httpx.InvalidURL, httpx.HTTPError) as error:
        raise damaged("it breaks the protocol") from error


def _not_connected(error: httpx.ConnectError) -> LicensingError:
    if _is_certificate(error):
        return IdentityError(
            "The clearinghouse could not prove who it is: its certificate is not trusted",
            hint="Compare the address, and the file of trusted authorities that was given.",
            fingerprint="",
        )
    return UnreachableError(
        "The clearinghouse cannot be reached",
        hint="Check the network, the address and the port.",
    )


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def too_slow() -> UnreachableError:
    """Say that the whole answer took longer than we wait."""
    return UnreachableError(
        "The clearinghouse did not answer in time", hint=_AGAIN, code="timed-out"
    )


def damaged(reason: str) -> ExchangeRejectedError:
    """Say that an answer cannot be used, and why."""
    return ExchangeRejectedError(
        f"The clearinghouse's answer cannot be used: {reason}",
        hint="Nothing was changed. Ask whoever runs the clearinghouse to look at it.",
        code="damaged-answer",
    )


def require_success(asked: Asked, response: httpx.Response) -> None:
    """Raise what a status code other than 200 or 202 means."""
    status = response.status_code
    if status not in {200, 202}:
        raise _refusal(asked, status, response.headers.get("Retry-After", ""))


def _refusal(asked: Asked, status: int, retry_after: str) -> LicensingError:
    if status in {401, 403}:
        return AccessDeniedError(
            "The clearinghouse refused the token",
            hint="Enter the token again, or ask for a new one.",
        )
    if status in {429, 503}:
        return _busy(retry_after)
    if status >= 500:
        return UnreachableError(
            f"The clearinghouse has a fault of its own (status {status})",
            hint=_AGAIN,
            code="clearinghouse-fault",
        )
    return _rejection(asked, status)


def _rejection(asked: Asked, status: int) -> ExchangeRejectedError:
    match status:
        case 404 if asked is Asked.COLLECT:
            return ExchangeRejectedError(
                "The clearinghouse does not know this ticket",
                hint="Send the batch again to get its ticket; that spends nothing.",
                code="unknown-ticket",
            )
        case 409:
            return ExchangeRejectedError(
                "The clearinghouse knows this batch with other lines",
                hint="A sealed batch never changes. Make a new batch for other machines.",
                code="batch-changed",
            )
        case 413:
            return ExchangeRejectedError(
                "The batch is larger than the clearinghouse takes",
                hint="Make several smaller batches.",
                code="too-many-lines",
            )
        case _:
            return ExchangeRejectedError(
                f"The clearinghouse refused the request (status {status})",
                hint="Check the address: another kind of server may stand there.",
                code="refused",
            )


def _busy(retry_after: str) -> UnreachableError:
    seconds = read_seconds(retry_after)
    again = f"Try again in {seconds} seconds. A batch that is sent again counts once."
    return UnreachableError(
        "The clearinghouse is busy",
        hint=_AGAIN if seconds is None else again,
        code="busy",
        retry_after=seconds,
    )


def read_seconds(retry_after: str) -> int | None:
    """Return the seconds that a header Retry-After names, None for anything else."""
    told = retry_after.isascii() and retry_after.isdigit() and len(retry_after) < 6
    return int(retry_after) if told else None
