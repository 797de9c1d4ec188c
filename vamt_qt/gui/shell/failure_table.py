"""The failures of a run by cause, below the run panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vamt_qt.gui.shell.run_state import FailureGroup
from vamt_qt.gui.tables.columns import CellKind, Column
from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.tables.view import RecordView
from vamt_qt.gui.theme import Metric, Space, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import Rule


def failure_columns() -> Sequence[Column[FailureGroup]]:
    """Give the columns of the table of causes."""
    return (
        Column("machines", tr("Machines"), CellKind.NUMBER, 92, lambda group: len(group.machines)),
        Column("cause", tr("Cause"), CellKind.TEXT, 300, lambda group: group.cause),
        Column("advice", tr("What to do"), CellKind.TEXT, 420, lambda group: group.advice, True),
        Column("names", tr("For example"), CellKind.MUTED, 240, _examples),
    )


class FailureTable(QWidget):
    """Four lines high; a cause that is opened is told by its code."""

    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model: RecordModel[FailureGroup, str] = RecordModel(
            failure_columns(), lambda group: group.code, self
        )
        view: RecordView[str] = RecordView(theme, self.model, tr("Failures by cause"))
        view.opened.connect(self._opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Rule(theme))
        column.addWidget(view)
        self.setFixedHeight(Metric.TABLE_HEADER + 4 * Metric.TABLE_ROW + Space.XS)

    def show_failures(self, failures: Sequence[FailureGroup]) -> None:
        """Show these; lines that stay keep their place."""
        if {group.code for group in failures} >= set(self.model.table.ids):
            self.model.upsert(failures)
        else:
            self.model.load(failures)

    @Slot(object)
    def _opened(self, code: str) -> None:
        self.opened.emit(code)


def _examples(group: FailureGroup) -> str:
    shown = ", ".join(group.machines[:3])
    more = len(group.machines) - 3
    return tr("{shown} and {more} more", shown=shown, more=more) if more > 0 else shown
