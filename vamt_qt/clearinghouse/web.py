"""A clearinghouse behind HTTPS: a small JSON API that an organisation runs on its connected side.

`docs/clearinghouse-api.md` describes it. Every request carries a bearer token. Machine names, our
own record names and whole product keys stay at home.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from urllib.parse import quote

from vamt_qt.clearinghouse.contract import Capabilities
from vamt_qt.clearinghouse.extended_pid import key_serial
from vamt_qt.clearinghouse.sealed import require_sealed
from vamt_qt.clearinghouse.web_answers import read_answer, read_remaining, read_ticket
from vamt_qt.clearinghouse.web_channel import Patience, WebChannel
from vamt_qt.clearinghouse.web_errors import Asked
from vamt_qt.clearinghouse.web_trust import trust
from vamt_qt.licensing.batch import Batch, BatchAnswer
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.secret import Secret

_CAPABILITIES: Final = Capabilities(counts=True, partial_answers=True, max_lines=10_000)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class WebClearinghouse:
    """A `Clearinghouse` reached over HTTPS; use it in a `with` block or `close` it.

    `url` is the API's root, `https://…`; plain `http://` is taken on this machine's own loopback
    only. `ca_file` is a PEM file with the authorities to trust in place of the system's; `pin` is
    the SHA-256 of the one certificate to take, see `web_trust`. Proxy settings of the environment
    are not used. Raises BadInputError for a URL, token, CA file or pin that cannot be used.

    Nothing is ever tried a second time by itself. When `submit` ends in UnreachableError the
    batch may have been counted; handing in the same sealed batch again is what the idempotency
    key (batch ID and digest) allows, and returns the first ticket. `collect` and `remaining`
    change nothing and may be repeated at will.

    Beside the contract's errors a server certificate that is not trusted raises IdentityError.
    """

    def __init__(
        self,
        url: str,
        token: Secret,
        *,
        name: str = "web",
        ca_file: Path | None = None,
        pin: str = "",
        patience: Patience | None = None,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        self._name = name
        self._channel = WebChannel(url, token, trust(ca_file, pin), patience or Patience())
        self._now = now

    @property
    def name(self) -> str:
        """The name by which the operator chooses it."""
        return self._name

    def capabilities(self) -> Capabilities:
        """Say what the API can do: it counts, and may answer some lines first."""
        return _CAPABILITIES

    def submit(self, batch: Batch) -> str:
        """Hand in a sealed batch and return the ticket to ask by."""
        require_sealed(batch, _CAPABILITIES.max_lines)
        key = f"{quote(batch.id, safe='')}:{batch.digest}"
        said = self._channel.ask(
            Asked.SUBMIT, "v1/batches", body=_request(batch), idempotency_key=key
        )
        return read_ticket(said.value)

    def collect(self, batch: Batch, ticket: str) -> BatchAnswer:
        """Return what is answered so far."""
        path = f"v1/batches/{quote(ticket, safe='')}"
        said = self._channel.ask(Asked.COLLECT, path)
        return replace(read_answer(said.value, batch, self._now()), ask_again_s=said.ask_again_s)

    def remaining(self, product_key_id: str) -> int | None:
        """Return how many activations of a key are left, None where it does not say."""
        try:
            serial = key_serial(product_key_id)
        except BadInputError:
            return None
        return read_remaining(self._channel.ask(Asked.COUNT, f"v1/keys/{serial}").value)

    def close(self) -> None:
        """Close the connection; what was handed in stays."""
        self._channel.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _request(batch: Batch) -> dict[str, Json]:
    return {
        "batch": batch.id,
        "digest": batch.digest,
        "lines": [
            {
                "iid": line.iid.digits,
                "product_key_id": line.product_key_id,
                "application": line.application,
                "sku": line.sku,
                "last_five": line.partial_key,
            }
            for line in batch.lines
        ],
    }
