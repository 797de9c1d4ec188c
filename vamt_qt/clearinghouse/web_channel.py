"""One question and its answer over HTTPS: who may be asked, how long, and how much may come."""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from time import monotonic
from typing import Final

import httpx

from vamt_qt.clearinghouse import web_errors
from vamt_qt.clearinghouse.bounded_json import parsed
from vamt_qt.clearinghouse.web_errors import Asked
from vamt_qt.licensing.canonical import canonical_json
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.secret import Secret

MAX_ANSWER_BYTES: Final = 8 * 1024 * 1024
# What RFC 6750 allows. Anything else would be repeated in the HTTP library's own complaint.
_TOKEN: Final = re.compile(r"[A-Za-z0-9._~+/-]+=*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait for a connection, for the next piece, and for a whole answer, in seconds."""

    connect_seconds: float = 10.0
    piece_seconds: float = 30.0
    answer_seconds: float = 60.0


@dataclass(frozen=True, slots=True)
class Said:
    """What a server said: JSON, and after how many seconds it wants to be asked again."""

    value: object
    ask_again_s: int | None = None


class WebChannel:
    """Asks one server and returns what it says as JSON, or raises our own errors.

    Redirects are not followed and compressed answers are not asked for: the first could carry
    the token elsewhere, the second could be far larger than it looks. Any thread may ask.
    """

    def __init__(
        self, url: str, token: Secret, trusted: ssl.SSLContext, patience: Patience
    ) -> None:
        self._patience = patience
        self._client = httpx.Client(
            base_url=_checked_url(url),
            auth=_Bearer(token),
            verify=trusted,
            headers={"Accept": "application/json", "Accept-Encoding": "identity"},
            timeout=httpx.Timeout(
                min(patience.piece_seconds, patience.answer_seconds),
                connect=patience.connect_seconds,
            ),
            follow_redirects=False,
            trust_env=False,
        )

    def ask(
        self,
        asked: Asked,
        path: str,
        *,
        body: dict[str, Json] | None = None,
        idempotency_key: str = "",
    ) -> Said:
        """Return the server's answer; a body makes it a POST. None for a COUNT of nothing."""
        method = "GET" if body is None else "POST"
        headers = {"Idempotency-Key": idempotency_key} if idempotency_key else {}
        if body is not None:
            headers["Content-Type"] = "application/json"
        content = None if body is None else canonical_json(body)
        with (
            web_errors.translated(),
            self._client.stream(method, path, headers=headers, content=content) as response,
        ):
            if asked is Asked.COUNT and response.status_code == httpx.codes.NOT_FOUND:
                return Said(None)
            web_errors.require_success(asked, response)
            again = web_errors.read_seconds(response.headers.get("Retry-After", ""))
            return Said(_parsed(self._whole(response)), again)

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def _whole(self, response: httpx.Response) -> bytes:
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise web_errors.damaged("it is compressed, which nobody asked for")
        ends = monotonic() + self._patience.answer_seconds
        data = bytearray()
        for chunk in response.iter_raw():
            data += chunk
            if len(data) > MAX_ANSWER_BYTES:
                raise web_errors.damaged("it is larger than any answer can be")
            if monotonic() > ends:
                raise web_errors.too_slow()
        return bytes(data)


class _Bearer(httpx.Auth):
    """Puts the token on each request, so that it lies in no object that prints itself."""

    def __init__(self, token: Secret) -> None:
        if not _TOKEN.fullmatch(token.reveal()):
            raise BadInputError(
                "The clearinghouse's token holds characters that no token can hold",
                hint="Copy the token again, without quotes, spaces or line breaks.",
            )
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Iterator[httpx.Request]:  # type: ignore[override]
        request.headers["Authorization"] = f"Bearer {self._token.reveal()}"
        yield request


def _checked_url(text: str) -> httpx.URL:
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, TypeError) as error:
        raise _bad_url("it is not a URL") from error
    if url.userinfo or url.query or url.fragment:
        raise _bad_url("it holds a user name, a question mark or a hash sign")
    if not url.host:
        raise _bad_url("it names no server")
    if url.scheme != "https" and not (url.scheme == "http" and _is_loopback(url.host)):
        raise _bad_url("it does not begin with https://")
    return url


def _bad_url(reason: str) -> BadInputError:
    return BadInputError(
        f"The clearinghouse's address cannot be used: {reason}",
        hint="Enter it as https://name or https://name:port.",
    )


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _parsed(data: bytes) -> object:
    try:
        return parsed(data)
    except ValueError as error:
        raise web_errors.damaged("it is not JSON") from error
