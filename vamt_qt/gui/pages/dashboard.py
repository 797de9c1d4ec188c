"""The first page: how the estate stands, how long keys last, and what needs attention today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vamt_qt.gui import doors, figures
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.narrowing import FIRST_STEP, RECOVERY_CODE
from vamt_qt.gui.pages.dashboard_cards import AttentionCard, SupplyCard, TitledCard
from vamt_qt.gui.pages.first_steps import StepsCard, first_steps
from vamt_qt.gui.pages.practice_card import PracticeCard
from vamt_qt.gui.pages.unreadable import unreadable
from vamt_qt.gui.theme import Space
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Donut, ErrorPanel, PageHeader, Surface
from vamt_qt.gui.widgets.month_bars import MonthBars
from vamt_qt.gui.widgets.scrolling import scrolled
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.local_days import today

if TYPE_CHECKING:
    from vamt_qt.gui.pages.glance import Glance
    from vamt_qt.store.views import Views

# Every entry of the ledger that matters here is written together with another area.
_ELSEWHERE: Final = frozenset({"ledger"})
# While a run writes many times a second, a first look need not follow each.
_PAUSE_MS: Final = 1_000
_NOT_YET: Final = frozenset({"absent", "outdated"})
_LEFT, _RIGHT = 2, 3
_NARROWEST: Final = 640


class _Inside(Surface):
    """As high as its texts are at its width; Qt alone would count lines at their narrowest."""

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        high = layout.totalHeightForWidth(self.width()) if layout is not None else -1
        return QSize(_NARROWEST, high) if high > 0 else super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class DashboardPage(QWidget):
    """Reads itself again when something changed; every figure leads to its rows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme = desk.theme
        self.header = PageHeader(theme, tr("Dashboard"), "")
        self.ring = Donut(theme, tr("Machines"))
        self.months = MonthBars(theme, tr("Activations spent in each month"))
        self.machines_card = TitledCard(theme, tr("Machines"))
        self.months_card = TitledCard(theme, tr("Activations a month"))
        self.attention = AttentionCard(theme, self._go)
        self.supplies = SupplyCard(theme, desk.open_page)
        self.steps = StepsCard(theme)
        self.glance: Glance | None = None
        self._trouble: ErrorPanel | None = None
        self._reading = False
        self._again = True
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        # It has no place before something was read; without a parent it would outlive the page.
        self.steps.setParent(self)
        self.steps.hide()
        self._connect()

    @property
    def has_read(self) -> bool:
        """Whether the page shows what is remembered, or why it cannot."""
        return not self._reading and (self.glance is not None or self._trouble is not None)

    @property
    def is_up_to_date(self) -> bool:
        """Whether nothing is known to have changed since it was read."""
        return self.has_read and not self._again

    # -- reading --------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        if self._reading:
            self._again = True
            return
        self._pause.stop()
        self._reading, self._again = True, False
        self.desk.reader.read(_read_now, self._show, self._not_read)

    def opened(self) -> None:
        """The page came to the front: read what changed while nobody looked."""
        if self._again:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened()

    @Slot(object)
    def _changed(self, areas: set[str]) -> None:
        if areas - _ELSEWHERE:
            self._again = True
            if self.isVisible() and not self._pause.isActive():
                self._pause.start()

    @Slot()
    def _look_again(self) -> None:
        if self._again and self.isVisible():
            self.refresh()

    def _not_read(self, failure: Failure) -> None:
        self._reading = False
        self._again = True
        if failure.code in _NOT_YET and not self.desk.engine.is_ready:
            return
        self._show_trouble(failure)

    # -- showing --------------------------------------------------------------------------

    def _show(self, glance: Glance) -> None:
        self._reading = False
        self._show_trouble(None)
        before, self.glance = self.glance, glance
        if before != glance:
            self._show_glance(glance)
        if self._again:
            self._pause.start()

    def _show_glance(self, glance: Glance) -> None:
        day = today()
        started = glance.steps.probed
        self._start.setVisible(not started)
        self._whole.setVisible(started)
        self._show_steps(glance)
        self.ring.show_parts(glance.segments)
        licensed = glance.segments[0].value
        share = (
            figures.percent((100 * licensed // glance.machines) / 100) if glance.machines else "–"
        )
        self.ring.show_centre(share, tr("licensed"))
        self.machines_card.remark.say(trn("%n machine", "%n machines", glance.machines))
        self.months.show_parts(glance.months)
        spent = sum(part.value for part in glance.months)
        self.months_card.remark.say(tr("{spent} in twelve months", spent=number_text(spent)))
        self.attention.show_matters(glance.matters)
        self.supplies.show_supplies(glance.supplies, day)
        self.header.set_subtext(self._subtext(glance) if started else "")

    def _subtext(self, glance: Glance) -> str:
        matters = len(glance.matters)
        if not matters:
            return tr("Everything is in order")
        return trn("%n matter needs attention", "%n matters need attention", matters)

    def _show_steps(self, glance: Glance) -> None:
        steps = first_steps(
            glance.steps, self.desk.open_page, FIRST_STEP, self._logons, self._clearinghouses
        )
        self.steps.show_steps(steps)
        if glance.steps.probed:
            self._cards.addWidget(self.steps, 0, 0, 1, 2)
        else:
            self._start_column.insertWidget(0, self.steps)
        self.steps.setVisible(not glance.steps.are_done)

    def _show_trouble(self, failure: Failure | None) -> None:
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None
        if failure is None:
            return
        self._start.hide()
        self._whole.hide()
        self.glance = None
        self._trouble = unreadable(self.desk.theme, tr("Dashboard"), failure)
        self._trouble.acted.connect(self.refresh)
        self._column.insertWidget(1, self._trouble, 0, Qt.AlignmentFlag.AlignTop)
        self._trouble.show()

    # -- where things lead ------------------------------------------------------------------

    @Slot(str)
    def _ring_chosen(self, key: str) -> None:
        if self.glance is not None:
            self.desk.open_page("machines", self.glance.narrows[key])

    @Slot(str)
    def _month_chosen(self, month: str) -> None:
        from vamt_qt.gui.ledger_asked import month_filter  # noqa: PLC0415 - when it is opened

        self.desk.open_page("ledger", month_filter(month))

    def _go(self, page: str, record: object) -> None:
        if page == RECOVERY_CODE:
            doors.open_recovery_code(self.desk, self)
        else:
            self.desk.open_page(page, record)

    def _logons(self) -> None:
        doors.open_logons(self.desk, self)

    def _clearinghouses(self) -> None:
        doors.open_clearinghouses(self.desk, self)

    # -- inside -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = _Inside(self.desk.theme, "bg")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self._column.setSpacing(Space.L)
        self._column.addWidget(self.header)
        self._start = QWidget()
        self._start_column = QVBoxLayout(self._start)
        self._start_column.setContentsMargins(0, 0, 0, 0)
        self._start_column.setSpacing(Space.L)
        if self.desk.practice:
            self._start_column.addWidget(PracticeCard(self.desk))
        self._start_column.addStretch(1)
        self._start.setMaximumWidth(760)
        self._start.hide()
        self._column.addWidget(self._start)
        self._whole = QWidget()
        self._lay_out_cards()
        self._whole.hide()
        self._column.addWidget(self._whole, 1)
        self._column.addStretch(0)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolled(inside))

    def _lay_out_cards(self) -> None:
        self.machines_card.body.addWidget(self.ring)
        self.machines_card.body.addStretch(1)
        self.months_card.body.addWidget(self.months, 1)
        self._cards = QGridLayout(self._whole)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(Space.L)
        self._cards.addWidget(self.machines_card, 1, 0)
        self._cards.addWidget(self.months_card, 1, 1)
        self._cards.addWidget(self.supplies, 2, 0)
        self._cards.addWidget(self.attention, 2, 1)
        self._cards.setColumnStretch(0, _LEFT)
        self._cards.setColumnStretch(1, _RIGHT)
        self._cards.setRowStretch(2, 1)

    def _connect(self) -> None:
        self.ring.chosen.connect(self._ring_chosen)
        self.months.chosen.connect(self._month_chosen)
        self._pause.timeout.connect(self._look_again)
        self.desk.reader.changed.connect(self._changed)
        self.desk.engine.ready.connect(self._engine_ready)

    @Slot()
    def _engine_ready(self) -> None:
        if self._again and self.isVisible():
            self.refresh()


def _read_now(views: Views) -> Glance:
    # What reads is loaded on the thread that reads.
    from vamt_qt.gui.pages.glance import read_now  # noqa: PLC0415

    return read_now(views)


def dashboard_page(desk: Desk) -> DashboardPage:
    """Make the page."""
    return DashboardPage(desk)
