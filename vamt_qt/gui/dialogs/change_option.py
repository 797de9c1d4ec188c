"""Sets or clears an option of volume activation on machines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.for_product import ProductField
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Choice, Tick, add_field, form, mark_invalid, text_field
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.volume_option import VolumeOption

_OPTIONS: Final = tuple(VolumeOption)
_HINTS: Final = {
    VolumeOption.KMS_HOST: "kms.lab.example",
    VolumeOption.KMS_PORT: "1688",
    VolumeOption.KMS_LOOKUP_DOMAIN: "lab.example",
    VolumeOption.ACTIVATION_TYPE: "active-directory, kms or token",
}


class ChangeOption(Dialog):
    """Which option, and its new value; it is checked before any machine is asked."""

    def __init__(self, desk: Desk, machines: Sequence[MachineId], parent: QWidget | None) -> None:
        count = trn("%n machine", "%n machines", len(machines))
        super().__init__(
            desk,
            tr("Change a setting on {count}", count=count),
            parent,
            primary=tr("Change {count}", count=count),
            sentence=tr(
                "How Windows finds its KMS host, and which kind of volume "
                "activation it may use. Nothing is activated or spent by this."
            ),
        )
        self._machines = [*machines]
        labels = [heard(one.label[0].upper() + one.label[1:]) for one in _OPTIONS]
        self.option = Choice(desk.theme, tr("Setting"), labels)
        self.value = text_field(tr("Value"))
        self.clear = Tick(desk.theme, tr("Clear it, so that Windows decides by itself"))
        fields = form()
        add_field(fields, tr("Setting"), self.option)
        add_field(fields, tr("Value"), self.value)
        self.product = ProductField(desk, fields, machines, self)
        self.body.addLayout(fields)
        self.body.addWidget(self.clear)
        self.option.currentIndexChanged.connect(self._chosen)
        self.clear.toggled.connect(lambda on: self.value.setEnabled(not on))
        self._chosen()

    def decide(self) -> None:
        """Begin a run over the machines, if the value can be meant."""
        option, value = self._option, ""
        if not self.clear.isChecked():
            try:
                value = option.checked(self.value.text())
            except BadInputError as error:
                mark_invalid(self.value, heard(error.hint))
                self.warn(sentence(heard(error.message)), heard(error.hint))
                return
        arguments = {"machines": self._machines, "option": option.value, "value": value}
        self.desk.call("change-option", {**arguments, **self.product.arguments})
        self.accept()

    @property
    def _option(self) -> VolumeOption:
        return _OPTIONS[self.option.currentIndex()]

    @Slot()
    def _chosen(self) -> None:
        mark_invalid(self.value, "")
        self.value.setPlaceholderText(_HINTS[self._option])
