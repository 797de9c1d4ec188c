"""The pane beside a table that says everything about the selected record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from vamt_qt.gui.facing import leading
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import Status
from vamt_qt.gui.widgets.controls import Surface, label, tool_button
from vamt_qt.gui.widgets.link_text import LinkText
from vamt_qt.gui.widgets.long_value import LongValue
from vamt_qt.gui.widgets.pill import Pill
from vamt_qt.gui.widgets.scrolling import scrolled

_LONG_WORD = 22
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


@dataclass(frozen=True, slots=True)
class Detail:
    """One line: a caption, its value, and whether a button copies the value.

    A value with a ``lead`` is pressed to see what it stands for, such as the entries it counts.
    """

    caption: str
    value: str
    copyable: bool = False
    lead: object = None


@dataclass(frozen=True, slots=True)
class DetailGroup:
    """Lines under a common title."""

    title: str
    details: tuple[Detail, ...]


class DetailsPane(Surface):
    """Title, state and groups of captioned values; empty until something is selected."""

    followed = Signal(object)
    """The ``lead`` of a value that was pressed."""

    def __init__(self, theme: Theme, hint: str) -> None:
        super().__init__(theme, "panel")
        self.setAccessibleName(tr("Details"))
        self._hint = hint
        self._title = label("", TextStyle.HEADING, wrap=True, selectable=True)
        self._subtitle = label("", TextStyle.BODY, "muted", wrap=True, selectable=True)
        self._pill = Pill(theme)
        self._notice = QVBoxLayout()
        self._body = QVBoxLayout()
        self._body.setSpacing(Space.L)
        self._widgets: list[QWidget] = []
        self._foot = QHBoxLayout()
        self._foot.setSpacing(Space.S)
        self._lay_out()
        self.show_nothing()

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its buttons; its texts wrap."""
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), Metric.DETAILS - 60), hint.height())

    def show_nothing(self) -> None:
        """Say what to do for details."""
        self.show_notice(None)
        self.set_actions()
        self._show("", self._hint, None, ())

    def show_details(
        self,
        title: str,
        subtitle: str = "",
        status: Status | None = None,
        groups: Sequence[DetailGroup] = (),
    ) -> None:
        """Show one record."""
        self._show(title, subtitle, status, groups)

    def show_notice(self, widget: QWidget | None) -> None:
        """Put something above the groups, such as what failed last; ``None`` takes it away."""
        _empty(self._notice)
        if widget is not None:
            self._notice.addWidget(widget)

    def add_action(self, widget: QWidget) -> None:
        """Place a button at the foot of the pane."""
        self._foot.addWidget(widget)

    def set_actions(self, *widgets: QWidget) -> None:
        """Put these buttons at the foot in the place of those that are there."""
        _empty(self._foot)
        for widget in widgets:
            self._foot.addWidget(widget)

    def _lay_out(self) -> None:
        inside = Surface(self._theme, "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._notice)
        column.addSpacing(Space.S)
        column.addLayout(self._body)
        column.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(scrolled(inside), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        foot.addLayout(self._foot)
        foot.addStretch(1)
        outside.addLayout(foot)

    def _show(
        self, title: str, subtitle: str, status: Status | None, groups: Sequence[DetailGroup]
    ) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._pill.show_status(status)
        for widget in self._widgets:
            self._body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = [self._group(group) for group in groups]
        for widget in self._widgets:
            self._body.addWidget(widget)

    def _group(self, group: DetailGroup) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 96)
        title = group.title.replace("_", f"_{_MAY_BREAK}")
        heading = label(title, TextStyle.STRONG, wrap=True)
        heading.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(heading, 0, 0, 1, 3)
        top = Qt.AlignmentFlag.AlignTop
        for row, detail in enumerate(group.details, start=1):
            caption = label(detail.caption, TextStyle.BODY, "muted")
            caption.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
            caption.setContentsMargins(0, Space.XS, 0, 0)
            value = self._value(detail)
            grid.addWidget(caption, row, 0, top)
            grid.addWidget(value, row, 1)
            if detail.copyable and detail.value:
                grid.addWidget(self._copy_button(detail), row, 2, top)
        return box

    def _value(self, detail: Detail) -> QWidget:
        value: QWidget
        if detail.lead is not None:
            value = self._link(detail)
        elif max(map(len, detail.value.split()), default=0) > _LONG_WORD:
            value = LongValue(self._theme, detail.value)
        else:
            value = label(detail.value or "–", TextStyle.BODY, wrap=True, selectable=True)
            value.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
            value.setContentsMargins(0, Space.XS, 0, 0)
        value.setMinimumHeight(24)
        value.setAccessibleName(f"{detail.caption}: {detail.value}")
        return value

    def _link(self, detail: Detail) -> QWidget:
        link = LinkText(self._theme, detail.value)
        link.clicked.connect(lambda: self.followed.emit(detail.lead))
        return link

    def _copy_button(self, detail: Detail) -> QWidget:
        button = tool_button(self._theme, "copy", tr("Copy {caption}", caption=detail.caption))
        button.setIconSize(QSize(Metric.ICON_SMALL, Metric.ICON_SMALL))
        button.setFixedSize(24, 24)
        text = detail.value

        @Slot()
        def copy() -> None:
            QGuiApplication.clipboard().setText(text)

        button.clicked.connect(copy)
        return button


def _empty(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
