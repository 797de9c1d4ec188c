"""Writes any report as a file, narrowed as it may be."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.theme import TextStyle, Tone
from vamt_qt.gui.tongue import inside, tr, trn
from vamt_qt.gui.widgets import Choice, add_field, form, label, number_field, text_field

_FOLDER: Final = "reports_folder"
_FORMATS: Final = (
    ("xlsx", tr("Workbook (XLSX)")),
    ("pdf", tr("PDF, with charts")),
    ("html", tr("Web page (HTML), one file")),
    ("csv", tr("CSV, a file for each table")),
)
_FIELDS: Final = (
    ("site", "sites", tr("Site")),
    ("key", "keys", tr("Key")),
    ("machine", "machines", tr("Machine")),
    ("operator", "operators", tr("Operator")),
)


class WriteReport(Dialog):
    """Asks which report, for what, as which file; the engine writes it.

    ``report`` is the one that is offered first; ``narrowed`` are arguments of ``report.write``.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        report: str = "licence-status",
        narrowed: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            desk,
            tr("Report"),
            parent,
            primary=tr("Write the report"),
            sentence=tr("The same numbers in every format. Nothing is changed by a report."),
            wide=600,
        )
        self._first = report
        self._kinds: list[dict[str, Any]] = []
        self.report = Choice(desk.theme, tr("Report"))
        self.tells = label("", TextStyle.CAPTION, "muted", wrap=True)
        self.format = Choice(desk.theme, tr("Format"))
        for name, words in _FORMATS:
            self.format.addItem(words, name)
        self.file = FileField(
            desk, tr("File"), tr("Reports (*.xlsx *.pdf *.html *.csv)"), saving=True
        )
        given = narrowed or {}
        self.fields = {
            name: text_field(words, given.get(argument, ""), tr("Any {words}", words=inside(words)))
            for name, argument, words in _FIELDS
        }
        self.since = text_field(
            tr("From day"), given.get("since", ""), tr("2026-03-01 (local time)")
        )
        self.until = text_field(tr("Until day"), given.get("until", ""), tr("2026-03-31, included"))
        self.days = number_field(tr("Ending within"), 0, 3650, 30, tr("days"))
        self._lay_out_fields()
        self.report.currentIndexChanged.connect(self._report_chosen)
        self.format.currentIndexChanged.connect(self._name_file)
        self._read()

    def decide(self) -> None:
        """Write it; where no report is offered because the engine was away, ask it again."""
        if not self._kinds:
            self._read()
            return
        if not self.file.text():
            self.warn(tr("No file was named yet."))
            return
        self.desk.settings.setValue(_FOLDER, str(Path(self.file.text()).parent))
        self.ask("report.write", self._order())

    def succeeded(self, result: dict[str, Any]) -> None:
        """Say what was written, where the dialog stood."""
        files = [str(one) for one in result["files"]]
        rows = sum(int(count) for count in result["rows"].values())
        more = (
            trn(" and %n more file", " and %n more files", len(files) - 1) if len(files) > 1 else ""
        )
        self.desk.say(
            Tone.GOOD,
            trn("Report written with %n row.", "Report written with %n rows.", rows),
            files[0] + more,
        )
        super().succeeded(result)

    # -- inside -----------------------------------------------------------------------------

    def _lay_out_fields(self) -> None:
        fields = form()
        add_field(fields, tr("Report"), self.report)
        fields.addRow("", self.tells)
        for name, _, words in _FIELDS:
            add_field(fields, words, self.fields[name])
        add_field(fields, tr("From"), self.since)
        add_field(fields, tr("Until"), self.until)
        add_field(fields, tr("Ending within"), self.days)
        add_field(fields, tr("As"), self.format)
        add_field(fields, tr("File"), self.file)
        self._form = fields
        self.body.addLayout(fields)

    def _read(self) -> None:
        self.ask("report.list", {}, done=self._offer)

    def _offer(self, result: dict[str, Any]) -> None:
        self._kinds = list(result["reports"])
        for kind in self._kinds:
            self.report.addItem(heard(str(kind["title"])), kind["name"])
        self.report.setCurrentIndex(max(self.report.findData(self._first), 0))
        self._report_chosen()

    @Slot()
    def _report_chosen(self) -> None:
        kind = self._kind()
        self.tells.setText(heard(str(kind["tells"])))
        can = set(kind["filters"])
        for name, _, _ in _FIELDS:
            self._form.setRowVisible(self.fields[name], name in can)
        for field in (self.since, self.until):
            self._form.setRowVisible(field, "time" in can)
        self._form.setRowVisible(self.days, "days" in can)
        self._name_file()
        self._fit()

    def _kind(self) -> dict[str, Any]:
        return self._kinds[max(self.report.currentIndex(), 0)]

    @Slot()
    def _name_file(self) -> None:
        if self._kinds:
            folder = str(self.desk.settings.value(_FOLDER) or Path.home())
            name = f"{self._kind()['name']}.{self.format.currentData()}"
            self.file.path.setText(str(Path(folder) / name))

    def _order(self) -> dict[str, Any]:
        kind = self._kind()
        can = set(kind["filters"])
        order: dict[str, Any] = {
            "report": kind["name"],
            "format": self.format.currentData(),
            "path": self.file.text(),
        }
        for name, argument, _ in _FIELDS:
            words = [part.strip() for part in self.fields[name].text().split(",")]
            if name in can and any(words):
                order[argument] = [word for word in words if word]
        if "time" in can:
            order |= {"since": self.since.text().strip(), "until": self.until.text().strip()}
        if "days" in can:
            order["days"] = self.days.value()
        return order
