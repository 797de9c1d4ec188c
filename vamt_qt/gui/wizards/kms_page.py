"""The page on which the operator says how KMS clients find their host."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from vamt_qt.gui.hearing import heard
from vamt_qt.gui.theme import Space, Theme, Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import (
    Banner,
    Choice,
    Option,
    Tick,
    WizardPage,
    add_field,
    form,
    mark_invalid,
    text_field,
)
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.volume_option import VolumeOption

_KINDS: Final = (
    (tr("As each machine has it"), ""),
    (tr("Any kind"), "any"),
    (tr("KMS only"), "kms"),
    (tr("Active Directory only"), "active-directory"),
    (tr("Token only"), "token"),
)
_CAPTION: Final = 120


class KmsPage(WizardPage):
    """A host by name, or by DNS; what cannot be meant is said before any machine is asked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            tr("KMS host"),
            tr("How the machines find their host. Each gets the published key of its edition."),
        )
        self.by_dns = Option(theme, tr("Let machines look it up in DNS"), on=True)
        self.domain = text_field(tr("DNS domain"), hint=tr("the machine's own domain"))
        self.by_name = Option(theme, tr("This host"))
        self.host = text_field(tr("KMS host"), hint="kms.lab.example")
        self.port = text_field(tr("Port"), hint="1688")
        self.as_set = Option(theme, tr("As each machine is set already"))
        self.kind = Choice(theme, tr("Activation type"), [words for words, _ in _KINDS])
        self.force = Tick(theme, tr("Also where another key is licensed"))
        self.banner = Banner(theme)
        group = QButtonGroup(self)
        for option in (self.by_dns, self.by_name, self.as_set):
            group.addButton(option)
            option.toggled.connect(self._refresh)
        for field in (self.domain, self.host, self.port):
            field.textChanged.connect(self._refresh)
        self._lay_out()
        self._refresh()

    def order(self) -> dict[str, Any]:
        """Give what was chosen as the engine takes it."""
        named = self.by_name.isChecked()
        return {
            "host": self.host.text().strip() if named else "",
            "port": self.port.text().strip() if named else "",
            "keep_host": self.as_set.isChecked(),
            "domain": self.domain.text().strip() if self.by_dns.isChecked() else "",
            "activation_type": _KINDS[self.kind.currentIndex()][1],
            "force": self.force.isChecked(),
        }

    def first_focus(self) -> QWidget:
        options = (self.by_dns, self.by_name, self.as_set)
        return next(option for option in options if option.isChecked())

    def is_complete(self) -> bool:
        return not self.by_name.isChecked() or bool(self.host.text().strip())

    def left(self) -> bool:
        wanted = (
            (self.domain, VolumeOption.KMS_LOOKUP_DOMAIN),
            (self.host, VolumeOption.KMS_HOST),
            (self.port, VolumeOption.KMS_PORT),
        )
        for field, option in wanted:
            try:
                if field.isEnabled() and field.text().strip():
                    option.checked(field.text())
            except BadInputError as error:
                mark_invalid(field, heard(error.hint))
                self.banner.say(Tone.BAD, sentence(heard(error.message)), heard(error.hint))
                field.setFocus()
                return False
        return True

    @Slot()
    def _refresh(self) -> None:
        named = self.by_name.isChecked()
        self.domain.setEnabled(self.by_dns.isChecked())
        self.host.setEnabled(named)
        self.port.setEnabled(named)
        for field in (self.domain, self.host, self.port):
            mark_invalid(field, "")
        self.banner.hide()
        self.changed.emit()

    def _lay_out(self) -> None:
        looked_up, named, rest = form(), form(), form()
        add_field(looked_up, tr("Domain"), self.domain)
        add_field(named, tr("Host"), self.host)
        add_field(named, tr("Port"), self.port)
        add_field(rest, tr("Activation type"), self.kind)
        captions = ((looked_up, self.domain, 0), (named, self.host, 0), (rest, self.kind, Space.XL))
        for fields, field, more in captions:
            fields.labelForField(field).setMinimumWidth(_CAPTION + more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.banner)
        for option, fields in ((self.by_dns, looked_up), (self.by_name, named)):
            column.addWidget(option)
            indented = QGridLayout()
            indented.setContentsMargins(Space.XL, 0, 0, 0)
            indented.addLayout(fields, 0, 0)
            column.addLayout(indented)
        column.addWidget(self.as_set)
        column.addSpacing(Space.S)
        column.addLayout(rest)
        column.addWidget(self.force)
        column.addStretch(1)
