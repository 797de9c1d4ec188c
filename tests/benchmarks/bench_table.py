"""What the table costs beside the bare thing: a C++ model in the same view, and plain lists.

    python -m tests.benchmarks.bench_table [ROWS]

Prints CPU milliseconds of this thread, medians, and ratios; only the ratios carry over to other
machines. The goals: search, facet and sort 1.5 times plain lists and one bare repaint, select all
2 bare repaints, a wheel step and a page jump 1.3 times the same view over the C++ model.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QItemSelectionModel, qInstallMessageHandler
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from tests.gui.sample import COLUMNS, Sample, identify, samples
from vamt_qt.gui.tables import Column, RecordModel, RecordView
from vamt_qt.gui.theme import Metric, Theme, ThemeMode

ROUNDS = 9
FACETS = ("status", "product", "version", "key", "site", "carrier", "product2", "version2")
# Fifteen columns: the ten of the sample, and five of them once more.
WIDE = [
    *COLUMNS,
    *(
        Column(f"{column.key}2", column.title, column.kind, column.width, column.getter)
        for column in COLUMNS[:5]
    ),
]


@dataclass(frozen=True, slots=True)
class Line:
    """One comparison."""

    what: str
    ours: float
    bare: float
    goal: float

    def __str__(self) -> str:
        ratio = self.ours / self.bare
        mark = "" if ratio <= self.goal else "  above the goal"
        return f"{self.what:<28}{self.ours:9.2f}{self.bare:9.2f}{ratio:8.2f}{self.goal:8.1f}{mark}"


def cpu(step: Callable[[], object]) -> float:
    """Give the CPU milliseconds of one call."""
    start = time.thread_time()
    step()
    return (time.thread_time() - start) * 1_000


def pair(ours: Callable[[], object], bare: Callable[[], object]) -> tuple[float, float]:
    """Measure two things in turns, so that a busy moment hits both; medians."""
    rounds = [(cpu(ours), cpu(bare)) for _ in range(ROUNDS + 1)][1:]
    return statistics.median(a for a, _ in rounds), statistics.median(b for _, b in rounds)


def repaint(view: QTableView) -> None:
    view.viewport().repaint()


def dress(view: QTableView) -> None:
    view.resize(1_500, 900)
    view.verticalHeader().setDefaultSectionSize(Metric.TABLE_ROW)
    for number, column in enumerate(WIDE):
        view.setColumnWidth(number, min(column.width, 98))
    view.show()
    QApplication.processEvents()


def bare_view(texts: list[list[str]]) -> QTableView:
    # Through setData, so that the items are made in C++ and no Python object hangs on each.
    model = QStandardItemModel(len(texts[0]), len(texts))
    for number, column in enumerate(texts):
        for row, text in enumerate(column):
            model.setData(model.index(row, number), text)
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.verticalHeader().hide()
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setWordWrap(False)
    dress(view)
    # The same cure for headers as ours, or selecting everything would take seconds here too.
    for header in (view.horizontalHeader(), view.verticalHeader()):
        header.setSelectionModel(QItemSelectionModel(model, view))
    return view


class Bench:
    """Both views over the same texts, and the plain lists."""

    def __init__(self, theme: Theme, rows: int) -> None:
        self.records = samples(rows)
        self.model: RecordModel[Sample, int] = RecordModel(WIDE, identify)
        self.load = cpu(lambda: self.model.load(self.records))
        self.haystack = cpu(self.model.table.haystack)
        self.ours: RecordView[int] = RecordView(theme, self.model, "Bench")
        dress(self.ours)
        self.bare = bare_view(self.model.table.texts)
        self.turn = 0

    def lines(self) -> list[Line]:
        return [
            Line("repaint", *pair(lambda: repaint(self.ours), lambda: repaint(self.bare)), 1.3),
            self.scroll("wheel step", 3 * Metric.TABLE_ROW),
            self.scroll("page jump", 4_000 * Metric.TABLE_ROW),
            Line("search", *pair(self.our_search, self.plain_search), 1.5),
            Line("facet", *pair(self.our_facet, self.plain_facet), 1.5),
            Line("counts of eight facets", *pair(self.our_counts, self.plain_counts), 1.5),
            Line("sort by text", *pair(self.our_sort, self.plain_sort), 1.5),
            Line("sort by three columns", *pair(self.our_three, self.plain_three), 1.5),
            Line("group by site", *pair(self.our_groups, self.plain_groups), 1.5),
            self.ungrouped(Line("fold a group", *pair(self.our_fold, self.two_repaints), 1.5)),
            Line("select all", *pair(self.our_select_all, self.two_repaints), 1.0),
            Line("sort, all selected", *pair(self.our_selected_sort, self.plain_two), 1.5),
            Line("update 1 000 records", *pair(self.our_update, self.two_repaints), 1.5),
        ]

    def scroll(self, what: str, step: int) -> Line:
        def move(view: QTableView) -> None:
            bar = view.verticalScrollBar()
            bar.setValue((bar.value() + step) % (bar.maximum() - step))
            QApplication.processEvents()

        for view in (self.ours, self.bare):
            view.verticalScrollBar().setValue(0)
        return Line(what, *pair(lambda: move(self.ours), lambda: move(self.bare)), 1.3)

    def word(self) -> str:
        self.turn += 1
        return ("lab-a", "office", "plant n", "0042")[self.turn % 4]

    def our_search(self) -> None:
        self.model.search(self.word())
        repaint(self.ours)

    def plain_search(self) -> None:
        self.turn -= 1
        word = self.word()
        _ = [row for row, text in enumerate(self.model.table.haystack()) if word in text]
        repaint(self.bare)

    def our_facet(self) -> None:
        self.model.search("")
        self.turn += 1
        self.model.choose("status", {("Licensed", "In grace")[self.turn % 2]})
        repaint(self.ours)

    def plain_facet(self) -> None:
        column = self.model.table.texts[3]
        wanted = ("Licensed", "In grace")[self.turn % 2]
        _ = [row for row, text in enumerate(column) if text == wanted]
        repaint(self.bare)

    def our_counts(self) -> None:
        for key in FACETS:
            self.model.table.facet_counts(key)
        repaint(self.ours)

    def plain_counts(self) -> None:
        table = self.model.table
        for key in FACETS:
            column = table.texts[table.position[key]]
            _ = Counter([column[row] for row in table.order]).most_common()
        repaint(self.bare)

    def our_three(self) -> None:
        self.turn += 1
        self.model.sort_by(("site", bool(self.turn % 2)), ("product", False), ("name", True))
        repaint(self.ours)

    def plain_three(self) -> None:
        rows = list(range(len(self.records)))
        texts = self.model.table.texts
        for number in (0, 1, 7):
            rows.sort(key=texts[number].__getitem__)
        repaint(self.bare)

    def our_groups(self) -> None:
        self.turn += 1
        self.model.group_by(("site", "status")[self.turn % 2])
        repaint(self.ours)

    def plain_groups(self) -> None:
        column = self.model.table.texts[(7, 3)[self.turn % 2]]
        found: dict[str, list[int]] = {}
        for row in self.model.table._sorted_rows:
            found.setdefault(column[row], []).append(row)
        lines: list[int] = []
        for text in sorted(found):
            lines += found[text]
        repaint(self.bare)

    def our_fold(self) -> None:
        table = self.model.table
        self.model.fold(table.folded ^ {table.groups[0].text})
        repaint(self.ours)

    def ungrouped(self, line: Line) -> Line:
        self.model.group_by("")
        return line

    def our_sort(self) -> None:
        self.model.choose("status", None) if self.model.table.facets else None
        self.turn += 1
        self.model.sort_by((("name", "product")[self.turn % 2], False))
        repaint(self.ours)

    def plain_sort(self) -> None:
        number = self.turn % 2
        keys = self.lowered(number)
        _ = sorted(range(len(self.records)), key=keys.__getitem__)
        repaint(self.bare)

    def lowered(self, number: int) -> list[str]:
        if not hasattr(self, "_lowered"):
            self._lowered = [
                [text.casefold() for text in self.model.table.texts[n]] for n in (0, 1)
            ]
        return self._lowered[number]

    def our_select_all(self) -> None:
        self.ours.clear_selection()
        self.ours.selectAll()
        repaint(self.ours)

    def two_repaints(self) -> None:
        repaint(self.bare)
        repaint(self.bare)

    def our_selected_sort(self) -> None:
        self.ours.selectAll()
        self.our_sort()

    def plain_two(self) -> None:
        self.plain_sort()
        self.two_repaints()

    def our_update(self) -> None:
        self.model.upsert(self.records[:1_000])
        repaint(self.ours)


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    app = QApplication(sys.argv[:1])
    qInstallMessageHandler(lambda *_: None)
    bench = Bench(Theme(app, ThemeMode.LIGHT), rows)
    say = sys.stdout.write
    say(f"{rows} rows by {len(WIDE)} columns; load {bench.load:.0f} ms, ")
    say(f"search text {bench.haystack:.0f} ms\n")
    say(f"{'CPU ms, medians':<28}{'ours':>9}{'bare':>9}{'ratio':>8}{'goal':>8}\n")
    for line in bench.lines():
        say(f"{line}\n")


if __name__ == "__main__":
    main()
