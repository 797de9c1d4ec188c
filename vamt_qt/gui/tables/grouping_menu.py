"""Offers by which column a table is gathered, and what can be done with a group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from vamt_qt.gui.tables.groups import Group
from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.tongue import tr, trn


def fill_grouping(menu: QMenu, model: RecordModel[Any, Any], keys: Sequence[str]) -> None:
    """Offer no groups, or groups by one of these columns."""
    table, one_of = model.table, QActionGroup(menu)
    titles = {column.key: column.title for column in table.columns}
    for key, words in (("", tr("No groups")), *((key, titles[key]) for key in keys)):
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(table.grouping == key)
        one_of.addAction(action)
        action.triggered.connect(lambda _=False, key=key: model.group_by(key))
    if table.groups:
        menu.addSeparator()
        fill_folding(menu, model)


def fill_folding(menu: QMenu, model: RecordModel[Any, Any]) -> None:
    """Offer to open all groups, or to put the rows of all of them away."""
    every = [group.text for group in model.table.groups]
    menu.addAction(tr("Put all rows away")).triggered.connect(lambda _=False: model.fold(every))
    menu.addAction(tr("Open all groups")).triggered.connect(lambda _=False: model.fold(()))


def fill_group(
    menu: QMenu,
    model: RecordModel[Any, Any],
    group: Group,
    turn: Callable[[Group], object],
    select: Callable[[Group], object],
) -> None:
    """Offer what can be done with the rows below one heading."""
    folded = group.text in model.table.folded
    words = tr("Open this group") if folded else tr("Put its rows away")
    menu.addAction(words).triggered.connect(lambda _=False: turn(group))
    words = trn("Select its %n row", "Select its %n rows", group.count)
    menu.addAction(words).triggered.connect(lambda _=False: select(group))
    fill_folding(menu, model)
