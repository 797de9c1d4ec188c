"""Tables of records that stay quick with a hundred thousand rows."""

from vamt_qt.gui.tables.columnar import ColumnarTable
from vamt_qt.gui.tables.columns import CellKind, Column, Progress
from vamt_qt.gui.tables.facets import FacetPane
from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.tables.panel import TablePanel
from vamt_qt.gui.tables.state import TableState, read_state, write_state
from vamt_qt.gui.tables.view import RecordView
from vamt_qt.gui.values import Status, number_text

__all__ = [
    "CellKind",
    "Column",
    "ColumnarTable",
    "FacetPane",
    "Progress",
    "RecordModel",
    "RecordView",
    "Status",
    "TablePanel",
    "TableState",
    "number_text",
    "read_state",
    "write_state",
]
