"""What every clearinghouse asks of a batch before it takes it."""

from vamt_qt.licensing.batch import Batch, request_digest
from vamt_qt.licensing.errors import ExchangeRejectedError


def require_sealed(batch: Batch, max_lines: int, *, iids_do: bool = False) -> None:
    """Refuse a batch that is open, changed since it was sealed, or too large to hand in.

    One of installation IDs alone is taken where `iids_do`, as they do for people. Raises
    ExchangeRejectedError: `not-sealed`, `batch-changed`, `too-many-lines`, `iids-only`.
    """
    if not batch.digest:
        raise ExchangeRejectedError(
            "The batch is not sealed",
            hint="Seal it first; only a frozen list can be asked for twice without spending twice.",
            code="not-sealed",
        )
    if batch.is_bare and not iids_do:
        raise ExchangeRejectedError(
            "The batch holds installation IDs only, and this clearinghouse goes by the key too",
            hint="Answer it by hand; or have the lab close it and send a new one, told in full.",
            code="iids-only",
        )
    if not batch.is_bare and request_digest(batch) != batch.digest:
        raise ExchangeRejectedError(
            "The batch was changed after it was sealed",
            hint="Verify the ledger, then make a new batch.",
            code="batch-changed",
        )
    if len(batch.lines) > max_lines:
        raise ExchangeRejectedError(
            f"The batch has {len(batch.lines)} lines, this clearinghouse takes {max_lines}",
            hint="Make several smaller batches.",
            code="too-many-lines",
        )
