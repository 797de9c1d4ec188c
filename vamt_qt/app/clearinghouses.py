"""The clearinghouses that a batch may go to: those set up by name, and those always there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from vamt_qt.app.routes import known_routes
from vamt_qt.clearinghouse.contract import Clearinghouse
from vamt_qt.clearinghouse.route import KIND, WEB, KnownRoute, Opening, require_available
from vamt_qt.engine.clearinghouses import token_profile
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.unit import Store


@dataclass(frozen=True, slots=True)
class ConfiguredClearinghouses:
    """Finds a clearinghouse by the name that the operator gave it."""

    store: Store
    routes: tuple[KnownRoute, ...] = field(default_factory=known_routes)

    def names(self) -> tuple[str, ...]:
        """Say which were set up."""
        return tuple(sorted(self._entries()))

    def known(self) -> tuple[tuple[str, KnownRoute], ...]:
        """Return all by name with their plug-ins; one that nobody set up has no name."""
        entries = self._entries()
        named = [(name, self._route(entries[name])) for name in sorted(entries)]
        used = {route.kind for _, route in named}
        rest = [
            (route.route.always_as if route.route else "", route)
            for route in self.routes
            if route.kind not in used
        ]
        return (*named, *rest)

    @contextmanager
    def open(self, name: str) -> Iterator[Clearinghouse]:
        """Open the line to one; it is closed at the end of the block."""
        entries = self._entries()
        found = next((route for known, route in self.known() if known == name != ""), None)
        if found is None:
            raise BadInputError(
                f"There is no clearinghouse “{name}”",
                hint="List them, or add one with its address and token.",
                code="unknown-clearinghouse",
            )

        def token() -> Secret:
            return self.store.keychain.credential(token_profile(name)).password

        opening = Opening(name=name, settings=entries.get(name, {}), token=token)
        with require_available(found).open(opening) as clearinghouse:
            yield clearinghouse

    def _entries(self) -> Mapping[str, Mapping[str, str]]:
        known = self.store.views.setting("clearinghouses", {})
        return {
            name: {key: value for key, value in entry.items() if isinstance(value, str)}
            for name, entry in (known.items() if isinstance(known, dict) else ())
            if isinstance(entry, dict)
        }

    def _route(self, entry: Mapping[str, str]) -> KnownRoute:
        kind = entry.get(KIND, WEB.kind)
        missing = KnownRoute(kind=kind, route=None, reason="its plug-in is not installed")
        return next((route for route in self.routes if route.kind == kind), missing)
