"""Puts the engine and the views together: the one place that names every concrete part."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from vamt_qt.app import places
from vamt_qt.app.clearinghouses import ConfiguredClearinghouses
from vamt_qt.app.logs import start_log, stop_log
from vamt_qt.app.places import data_dir
from vamt_qt.cli.program import Place
from vamt_qt.engine.service import Engine
from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.opening import open_views
from vamt_qt.store.vault_file import vault_kind
from vamt_qt.store.views import Views

if TYPE_CHECKING:
    from vamt_qt.engine.desk import Desk

_LANES: Final = 32
# Without a key to the vault everything but secrets still works; whoever needs one hears of it.
_STAYS_LOCKED: Final = frozenset(
    {"passphrase-needed", "keyring-missing", "keyring-locked", "vault-missing"}
)


def passphrase(place: Place) -> Secret | None:
    """Read the passphrase from its file, where one was named."""
    if place.passphrase_file is None:
        return None
    try:
        return Secret(place.passphrase_file.expanduser().read_text().strip())
    except OSError as error:
        raise StoreError(
            "The passphrase file cannot be read", hint="Check its name and its rights."
        ) from error


class Composition:
    """The data of a place, opened for changing or for reading."""

    @contextmanager
    def engine(self, place: Place) -> Iterator[Engine]:
        """Open the data for changing, while no other engine does."""
        from vamt_qt.store.lock import ENGINE  # noqa: PLC0415

        with self._desk(place, ENGINE, "vamt-qt") as desk:
            yield Engine(desk)

    @contextmanager
    def relay_desk(self, place: Place) -> Iterator[Desk]:
        """Open the data for a relay, beside an engine: they take turns, unit by unit."""
        from vamt_qt.store.lock import RELAY  # noqa: PLC0415

        with self.views(place):
            pass  # a database that is missing or old is made ready, which only an engine may do
        with self._desk(place, RELAY, "relay") as desk:
            yield desk

    @contextmanager
    def _desk(self, place: Place, role: str, log: str) -> Iterator[Desk]:
        # What only a run needs is loaded here and not at the program's start.
        from vamt_qt.app.engine_parts import carriers  # noqa: PLC0415
        from vamt_qt.app.reach import CarrierReach  # noqa: PLC0415
        from vamt_qt.engine.desk import Desk  # noqa: PLC0415
        from vamt_qt.licensing.logon_rules import SETTING, rules_of  # noqa: PLC0415
        from vamt_qt.store.lock import hold  # noqa: PLC0415
        from vamt_qt.store.opening import open_store  # noqa: PLC0415
        from vamt_qt.workflow.logon_guard import LogonGuard  # noqa: PLC0415

        folder = data_dir(place)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with ExitStack() as stack:
            stack.enter_context(hold(folder, role))
            start_log(folder, log, level=logging.DEBUG if place.debug else logging.INFO)
            stack.callback(stop_log)
            store = stack.enter_context(
                open_store(
                    folder,
                    clock=lambda: datetime.now(UTC),
                    operator=places.operator(),
                    host=places.host(),
                )
            )
            try:
                store.unlock(passphrase(place))
            except StoreError as error:
                if error.code not in _STAYS_LOCKED:
                    raise

            def reach(despite_refusal: bool) -> CarrierReach:
                guard = LogonGuard(despite_refusal)
                rules = rules_of(store.views.setting(SETTING))
                return CarrierReach(store, carriers(store, guard), rules, guard)

            yield Desk(
                store=store,
                reach=reach,
                clearinghouses=ConfiguredClearinghouses(store),
                lanes=_LANES,
                station=places.host(),
            )

    @contextmanager
    def views(self, place: Place) -> Iterator[Views]:
        """Open the data for reading; a database that is missing or old is made ready first."""
        folder = data_dir(place)
        try:
            views = open_views(folder)
        except StoreError as error:
            if error.code not in {"absent", "outdated"}:
                raise
            with self.engine(place):
                pass
            views = open_views(folder)
        try:
            yield views
        finally:
            views.close()


def greeting(engine: Engine) -> dict[str, Json]:
    """Return what the window must know of an engine that has just started."""
    return {
        "version": version("vamt-qt"),
        "unlocked": engine.desk.store.is_unlocked,
        "vault": vault_kind(engine.desk.views.data_dir),
        "recovery": engine.desk.store.has_recovery_code,
        "interrupted": list(engine.interrupted),
    }
