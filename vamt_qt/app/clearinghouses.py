"""The clearinghouses that the settings name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from vamt_qt.clearinghouse.contract import Clearinghouse
from vamt_qt.engine.ledger import token_profile
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.store.unit import Store


@dataclass(frozen=True, slots=True)
class ConfiguredClearinghouses:
    """Finds a clearinghouse by the name that the operator gave it."""

    store: Store

    def names(self) -> tuple[str, ...]:
        """Say which there are."""
        known = self.store.views.setting("clearinghouses", {})
        return tuple(sorted(known)) if isinstance(known, dict) else ()

    @contextmanager
    def open(self, name: str) -> Iterator[Clearinghouse]:
        """Open the line to one; it is closed at the end of the block."""
        # Only whoever sends a batch pays for the HTTP client.
        from vamt_qt.clearinghouse.web import WebClearinghouse  # noqa: PLC0415

        known = self.store.views.setting("clearinghouses", {})
        entry = known.get(name) if isinstance(known, dict) else None
        match entry:
            case {"url": str(url), "ca_file": str(ca_file)}:
                token = self.store.keychain.credential(token_profile(name)).password
                with WebClearinghouse(
                    url, token, name=name, ca_file=Path(ca_file) if ca_file else None
                ) as clearinghouse:
                    yield clearinghouse
            case _:
                raise BadInputError(
                    f"There is no clearinghouse “{name}”",
                    hint="List them, or add one with its address and token.",
                    code="unknown-clearinghouse",
                )
