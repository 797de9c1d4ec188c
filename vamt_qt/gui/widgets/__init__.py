"""The parts that pages are put together from."""

from vamt_qt.gui.widgets.banner import Banner
from vamt_qt.gui.widgets.charts import Donut, PartsChart, Segment, StackedBar
from vamt_qt.gui.widgets.controls import (
    Card,
    IconLabel,
    Rule,
    Surface,
    label,
    push_button,
    restyle,
    set_variant,
    tool_button,
)
from vamt_qt.gui.widgets.details import Detail, DetailGroup, DetailsPane
from vamt_qt.gui.widgets.digits import DigitGroups, grouped
from vamt_qt.gui.widgets.empty import EmptyState
from vamt_qt.gui.widgets.error_panel import ErrorPanel
from vamt_qt.gui.widgets.failure_card import FailureCard, Mend
from vamt_qt.gui.widgets.fields import (
    Choice,
    Option,
    Tick,
    add_field,
    form,
    mark_invalid,
    number_field,
    text_field,
)
from vamt_qt.gui.widgets.kpi import KpiCard, KpiRow
from vamt_qt.gui.widgets.one_line import OneLine
from vamt_qt.gui.widgets.page_header import PageHeader
from vamt_qt.gui.widgets.pill import Pill
from vamt_qt.gui.widgets.search import SearchField
from vamt_qt.gui.widgets.wizard import Wizard, WizardPage

__all__ = [
    "Banner",
    "Card",
    "Choice",
    "Detail",
    "DetailGroup",
    "DetailsPane",
    "DigitGroups",
    "Donut",
    "EmptyState",
    "ErrorPanel",
    "FailureCard",
    "IconLabel",
    "KpiCard",
    "KpiRow",
    "Mend",
    "OneLine",
    "Option",
    "PageHeader",
    "PartsChart",
    "Pill",
    "Rule",
    "SearchField",
    "Segment",
    "StackedBar",
    "Surface",
    "Tick",
    "Wizard",
    "WizardPage",
    "add_field",
    "form",
    "grouped",
    "label",
    "mark_invalid",
    "number_field",
    "push_button",
    "restyle",
    "set_variant",
    "text_field",
    "tool_button",
]
