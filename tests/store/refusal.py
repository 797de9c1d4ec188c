"""How the store's tests look at refusals: their code, and that they leave nothing behind."""

from collections.abc import Callable

import pytest

from vamt_qt.licensing.errors import ConflictError, LicensingError
from vamt_qt.store.unit import Store, UnitOfWork


def refused(store: Store, work: Callable[[UnitOfWork], object], code: str = "conflict") -> None:
    """Check that one call is refused, keeps nothing, and that its unit goes on."""
    before = store.views.ledger_head()
    with store.writing() as unit, pytest.raises(ConflictError) as refusal:
        work(unit)
    assert refusal.value.code == code
    assert refusal.value.hint
    assert store.views.ledger_head() == before


def code_of(error: pytest.ExceptionInfo[LicensingError]) -> str:
    """Return an error's code, after a look at its words."""
    assert error.value.message
    assert error.value.hint
    return error.value.code
