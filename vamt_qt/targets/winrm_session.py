"""The HTTP connection of WS-Management: one, trusted before anything is sent, read with limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import requests
from requests.adapters import HTTPAdapter

from vamt_qt.licensing.machine import Machine
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.winrm_errors import ReplyTooLongError
from vamt_qt.targets.winrm_tls import Trust
from vamt_qt.targets.winrm_whole_answers import POOLS

_CHUNK: Final = 64 * 1024
_LEAST_S: Final = 0.01


class Adapter(HTTPAdapter):
    """Connects as `trust` says within `connect_timeout` seconds and reads no more than it must.

    All requests together are over by `deadline`, however many a logon makes.
    """

    def __init__(
        self, machine: Machine, trust: Trust, max_reply: int, connect_timeout: float
    ) -> None:
        self._machine = machine
        self._trust = trust
        self._connect_timeout = connect_timeout
        self.deadline = Deadline.after(connect_timeout)
        self._is_bound = False
        self._max_reply = max_reply
        self._latest: requests.Response | None = None
        # One connection: the logon belongs to it.
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any
    ) -> None:
        trust: dict[str, Any] = {"ssl_context": self._trust.context}
        if self._trust.pin:
            trust |= {"assert_fingerprint": self._trust.pin, "assert_hostname": False}
        super().init_poolmanager(connections, maxsize, block=block, **trust, **pool_kwargs)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def send(
        self, request: requests.PreparedRequest, *args: Any, **kwargs: Any
    ) -> requests.Response:
        left = max(_LEAST_S, self.deadline.left)
        kwargs["timeout"] = (min(self._connect_timeout, left), left)
        response = super().send(request, *args, **kwargs)
        # A token stands behind its scheme; the logon by certificate is a word alone, and binds not.
        self._is_bound |= " " in str(request.headers.get("Authorization"))
        return response

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        pool.is_bound, pool.machine = self._is_bound, self._machine
        return pool

    def cert_verify(self, conn: Any, _url: str, _verify: Any, _cert: Any) -> None:
        """Leave trust to the context; the original adds the authorities of a package of its own."""
        # A certificate that is pinned may be signed by anybody.
        conn.cert_reqs = "CERT_NONE" if self._trust.pin else "CERT_REQUIRED"

    def close(self) -> None:
        """Close the connection now; urllib3 waits until nobody holds a reply any more."""
        if self._latest is not None:
            self._latest.close()
        pools = self.poolmanager.pools
        for key in pools.keys():
            if (pool := pools.get(key)) is not None:
                pool.close()
        super().close()

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        response = self._latest = super().build_response(req, resp)
        bounded = _bounded(response, self._max_reply)
        response.iter_content = bounded  # type: ignore[method-assign] # requests has no limit
        return response


def _bounded(response: requests.Response, limit: int) -> Callable[..., Iterator[Any]]:
    read: Callable[..., Iterator[Any]] = response.iter_content

    def iter_content(_size: int | None = 1, decode_unicode: bool = False) -> Iterator[Any]:
        taken = 0
        for chunk in read(_CHUNK, decode_unicode):
            taken += len(chunk)
            if taken > limit:
                response.close()
                raise ReplyTooLongError
            yield chunk

    return iter_content


def one_session(scheme: str, adapter: HTTPAdapter) -> requests.Session:
    """Return a session with this adapter that takes nothing from the computer's environment."""
    session = requests.Session()
    # No proxy, no .netrc, no authorities from this computer's environment.
    session.trust_env = False
    session.headers.update({"User-Agent": "VAMT-Qt", "Accept-Encoding": "identity"})
    session.adapters.clear()
    session.mount(f"{scheme}://", adapter)
    return session
