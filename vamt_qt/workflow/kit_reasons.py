"""Why a carry kit left a machine as it was, in the operator's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vamt_qt.licensing.errors import Failure

_WHY_NOT: Final[Mapping[str, Failure]] = {
    "several": Failure(
        "ambiguous-product",
        "Several products could take this key",
        "Remove the ones that are not used, or license them one by one.",
    ),
    "no-product": Failure(
        "no-product",
        "No product with a key was found for this application",
        "Check that it is installed, and give it a volume client key first.",
    ),
    "no-key": Failure(
        "no-key",
        "The key was not typed, or the passphrase was wrong three times",
        "Nothing was installed. Run the kit there again.",
    ),
    "changed": Failure(
        "iid-changed",
        "The machine shows another installation ID than the one that was confirmed",
        "Its key or hardware changed. The new ID is recorded: send it in the next batch.",
    ),
}


def why_not(note: str) -> Failure | None:
    """Return what the script's word for a step means; None where all is well."""
    return _WHY_NOT.get(note)
