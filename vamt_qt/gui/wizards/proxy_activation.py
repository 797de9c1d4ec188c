"""The wizard of the main job: from chosen machines to observed licences, its cost said first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.wizards.key_page import KeyPage
from vamt_qt.gui.wizards.readings import Start
from vamt_qt.gui.wizards.run_wizard import RunWizard
from vamt_qt.gui.wizards.way import ONLINE, PROXY, REACTIVATION, Way
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.product_key import KeyKind


class KeyedWizard(RunWizard):
    """A way on which machines get a key, or use the one that they hold."""

    def __init__(
        self,
        desk: Desk,
        machines: Sequence[MachineId],
        way: Way,
        key_page: KeyPage,
        parent: QWidget | None,
    ) -> None:
        self.key_page = key_page
        super().__init__(desk, machines, way, key_page, parent)
        key_page.key_opened.connect(self.forward)

    def choose_key(self, key: KeyId) -> None:
        """Choose the key to install."""
        self.key_page.choose_key(key)

    def key(self) -> KeyId | None:
        return self.key_page.key()

    def start_read(self, start: Start) -> None:
        before = self.key_page.key()
        self.key_page.show_keys(start.keys)
        if before is not None:
            self.key_page.choose_key(before)


class ProxyActivationWizard(KeyedWizard):
    """Installation IDs go to a clearinghouse, or into a batch that is carried across."""

    def __init__(
        self, desk: Desk, machines: Sequence[MachineId], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, machines, PROXY, KeyPage(desk.theme), parent)
        desk.engine.call(
            "clearinghouses.list", {}, done=self._clearinghouses_told, failed=self.not_read
        )

    def choose_clearinghouse(self, name: str) -> None:
        """Choose who answers the installation IDs."""
        self.key_page.choose_clearinghouse(name)

    def order(self) -> dict[str, Any]:
        page = self.key_page
        return {
            "key": page.key() or "",
            "application": page.asked_application(),
            "reuse": page.reuse.isChecked(),
            "clearinghouse": page.asked(),
            "stop_after_collecting": not page.asked(),
        }

    def collects(self) -> bool:
        return not self.key_page.asked()

    def _clearinghouses_told(self, told: dict[str, Any]) -> None:
        self.key_page.show_clearinghouses([str(name) for name in told.get("names", ())])


class OnlineActivationWizard(KeyedWizard):
    """Machines reach Microsoft themselves; each that is not licensed spends one activation."""

    key_kinds = (KeyKind.MAK, KeyKind.RETAIL)

    def __init__(
        self, desk: Desk, machines: Sequence[MachineId], parent: QWidget | None = None
    ) -> None:
        page = KeyPage(desk.theme, holds=False, asks=False)
        super().__init__(desk, machines, ONLINE, page, parent)

    def order(self) -> dict[str, Any]:
        return {"key": self.key_page.key() or ""}


class ReactivationWizard(KeyedWizard):
    """Stored confirmation IDs go back to the machines that they are for; nothing is spent."""

    def __init__(
        self, desk: Desk, machines: Sequence[MachineId], parent: QWidget | None = None
    ) -> None:
        page = KeyPage(desk.theme, asks=False)
        super().__init__(desk, machines, REACTIVATION, page, parent)

    def order(self) -> dict[str, Any]:
        page = self.key_page
        return {"key": page.key() or "", "application": page.asked_application()}
