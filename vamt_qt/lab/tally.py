"""Asks the lab's clearinghouse for its own count, apart from the program's client."""

from __future__ import annotations

import json
import ssl
from pathlib import Path
from urllib.request import Request, urlopen

from vamt_qt.licensing.errors import UnreachableError
from vamt_qt.licensing.secret import Secret


def issued(url: str, token: Secret, ca_file: Path) -> int:
    """Return how many activations the clearinghouse has counted so far.

    `url` is the API's root on this machine. Raises UnreachableError.
    """
    request = Request(  # noqa: S310 - the lab's own address, https only
        f"{url.rstrip('/')}/v1/issued", headers={"Authorization": f"Bearer {token.reveal()}"}
    )
    try:
        context = ssl.create_default_context(cafile=ca_file)
        with urlopen(request, timeout=10, context=context) as reply:  # noqa: S310 - see above
            return int(json.load(reply)["issued"])
    except OSError as error:
        raise UnreachableError(
            "The lab's clearinghouse does not answer", hint="Start the lab again."
        ) from error
