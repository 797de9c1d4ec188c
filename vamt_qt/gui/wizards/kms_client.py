"""The wizard that makes machines clients of a KMS host."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.wizards.kms_page import KmsPage
from vamt_qt.gui.wizards.run_wizard import RunWizard
from vamt_qt.gui.wizards.way import KMS_CLIENT
from vamt_qt.licensing.identifiers import MachineId


class KmsClientWizard(RunWizard):
    """The published client key of each edition, and how the host is found; nothing is spent."""

    middle_name = "host"

    def __init__(
        self, desk: Desk, machines: Sequence[MachineId], parent: QWidget | None = None
    ) -> None:
        self.kms_page = KmsPage(desk.theme)
        super().__init__(desk, machines, KMS_CLIENT, self.kms_page, parent)

    def order(self) -> dict[str, Any]:
        return self.kms_page.order()
