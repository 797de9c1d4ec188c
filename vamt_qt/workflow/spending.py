"""No activation is spent beyond what was bought, unless somebody says why."""

from __future__ import annotations

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.store.unit import UnitOfWork


def overspending(reason: str) -> str:
    """Return how an operator's reason to spend more than was bought stands in the ledger."""
    return f"over-spending agreed: {reason.strip()}" if reason.strip() else ""


def require_available(
    unit: UnitOfWork, key: KeyId, needed: int, *, overspend: bool = False
) -> None:
    """Raise BadInputError `over-spend` where `needed` activations of a key are not available.

    `overspend` lets them through, in a unit that carries the operator's reason.
    """
    available = unit.available(key)
    if available is None or needed <= max(available, 0):
        return
    if overspend and unit.reason.strip():
        return
    raise BadInputError(
        f"{needed} activations of this key are needed, {max(available, 0)} are available",
        hint="Correct the purchased count if more were bought, choose fewer machines, or give a"
        " reason for spending more than was bought.",
        code="over-spend",
    )
