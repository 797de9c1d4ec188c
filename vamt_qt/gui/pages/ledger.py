"""The page of the ledger: every fact in order, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QPushButton

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.ledger_files import ExportLedger, TakeAnchor, VerifyAgainst
from vamt_qt.gui.dialogs.write_report import WriteReport
from vamt_qt.gui.ledger_asked import ALL, Asked, day_of, resolve
from vamt_qt.gui.pages.ledger_details import groups
from vamt_qt.gui.pages.ledger_filter import FilterBar
from vamt_qt.gui.pages.ledger_table import PORTION, Line, columns, read_lines, read_newest
from vamt_qt.gui.pages.ledger_verdict import Verdict
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.shell.keys import offer
from vamt_qt.gui.theme import Metric, Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import push_button
from vamt_qt.licensing.errors import Failure
from vamt_qt.store.audit_pages import count_audit, read_choices
from vamt_qt.store.audit_reading import EntryCount

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_STOPPED: Final = tr(
    "Nothing was changed. What was not read is not known to be whole: verify again."
)
_MOST_LINKS: Final = 2
_MOST_NEW: Final = 2_000
_AHEAD: Final = 20 * int(Metric.TABLE_ROW)


KIND: Final[PageKind[Line, int]] = PageKind(
    key="ledger",
    title=tr("Ledger"),
    subtext=tr("Every fact in order, each chained to the one before; nothing is ever changed"),
    nouns=(tr("entry"), tr("entries")),
    columns=columns(),
    identify=lambda line: line.entry.seq,
    query=read_newest,
    areas=frozenset({"ledger"}),
    nothing=Nothing(
        tr("Nothing has happened yet"),
        tr("From the first machine on, everything that is done stands here and cannot be changed."),
        tr("Go to the machines"),
        icon="ledger",
    ),
    hint=tr("Select an entry to see all of it."),
    sorting=(("seq", True),),
)
_NONE_FOUND: Final = Nothing(
    tr("No such entries"), tr("Nothing in the ledger fits all of what is asked for."), icon="search"
)


class LedgerPage(RecordPage[Line, int]):
    """Reads older entries as one scrolls, newer ones as they are written, never all of them.

    What is asked for is looked for in the database; the search above the table looks through what
    was read so far.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self._older_asked = False
        self._is_end = False
        self._count = EntryCount(0, 0, 0)
        self._choices_asked = False
        self.verdict = Verdict(desk.theme)
        self.verdict.stop_wanted.connect(self._stop_checking)
        self._check = 0
        desk.engine.told.connect(self._hear)
        self._column.insertWidget(1, self.verdict)
        self.bar = FilterBar(desk.theme)
        self.bar.changed.connect(self._asked_else)
        self._column.insertWidget(2, self.bar)
        self.header.add_action(tr("Report…"), "export", self.report, keys="Ctrl+E")
        self._add_files()
        self.verify_button = self.header.set_primary(
            tr("Verify"), "shield", self.verify, keys="Ctrl+Shift+V"
        )
        self._older = push_button(desk.theme, tr("Read older entries"), icon="chevron-down")
        self._older.clicked.connect(self.read_older)
        self.panel.add_tool(self._older)
        self.panel.view.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_record(self, identity: int | Asked) -> None:
        """Show an entry, or the entries that another page asks for."""
        if isinstance(identity, Asked):
            self.panel.search.clear()
            self.panel.view.clear_selection()
            self.bar.show_asked(identity)
            return
        if self.panel.model.record(identity) is None:
            self.bar.show_asked(Asked(upto=identity))
        super().show_record(identity)

    def report(self) -> None:
        """Write what the ledger says, narrowed as the page is, as a file."""
        asked, keys = self.bar.asked, self.bar.key
        narrowed = {
            "sites": asked.site or "",
            "keys": keys.currentText() if asked.key else "",
            "machines": asked.machine,
            "operators": asked.operator,
            "since": day_of(asked.since, last=False),
            "until": day_of(asked.until, last=True),
        }
        WriteReport(self.desk, self, "audit", narrowed).open()

    def _add_files(self) -> None:
        menu = QMenu(self)
        icon = self.desk.theme.icon
        offer(menu, tr("Export the ledger…"), "Ctrl+S", self.export, icon("export"))
        offer(menu, tr("Anchor it…"), "Ctrl+L", self.anchor, icon("link"))
        against = tr("Verify against files…")
        offer(menu, against, "Ctrl+Shift+F", self.verify_against, icon("shield"))
        self.header.add_menu(tr("Ledger as files"), menu)

    def export(self) -> None:
        """Write every entry as a file that anybody can verify."""
        ExportLedger(self.desk, self).open()

    def anchor(self) -> None:
        """Show the ledger's end, and write it to be kept elsewhere."""
        TakeAnchor(self.desk, self).open()

    # -- verifying --------------------------------------------------------------------------

    def verify(self) -> None:
        """Check the chain and everything that is derived from it."""
        self.verify_with({})

    def verify_against(self) -> None:
        """Check it against an anchor or an export that was kept elsewhere."""
        dialog = VerifyAgainst(self.desk, self)
        dialog.done_with.connect(self.verify_with)
        dialog.open()

    @Slot(object)
    def verify_with(self, files: dict[str, str]) -> None:
        """Check the ledger, against an `anchor` or an `export` where one is named."""
        self.verify_button.setEnabled(False)
        self.verdict.show_checking()
        self._check = self.desk.call(
            "ledger.verify", files, done=self._verified, failed=self._not_verified
        )

    @Slot(list)
    def _hear(self, news: list[dict[str, Any]]) -> None:
        for one in news:
            if one["id"] == self._check and one["event"] == "checked":
                self.verdict.show_checking(one["entries"], one["total"])

    @Slot()
    def _stop_checking(self) -> None:
        self.desk.engine.cancel(self._check)

    def _verified(self, result: dict[str, Any]) -> None:
        self.verify_button.setEnabled(True)
        self.verdict.show_result(result)

    def _not_verified(self, failure: Failure) -> None:
        self.verify_button.setEnabled(True)
        if failure.code == "cancelled":
            self.verdict.say(Tone.NEUTRAL, tr("The check was stopped."), _STOPPED)
            return
        self.verdict.say(Tone.BAD, failure.message, failure.hint)

    # -- reading ----------------------------------------------------------------------------

    def query(self) -> Callable[[Views], Sequence[Line]]:
        asked = self.bar.asked
        return lambda views: read_lines(views, asked, before=None)

    def read_changes(self) -> None:
        newest = max(self.panel.model.table.ids, default=0)
        asked = self.bar.asked

        def query(views: Views) -> list[Line]:
            return read_lines(views, asked, before=None, after=newest, limit=_MOST_NEW)

        def take(lines: list[Line]) -> None:
            if asked == self.bar.asked:
                self._take_newer(lines)

        self.desk.reader.read(query, take, self._not_read)

    def _take_newer(self, lines: list[Line]) -> None:
        if len(lines) >= _MOST_NEW:
            self.refresh()
            return
        self.panel.upsert(lines)
        self.panel.model.arrange()
        self._read_length()

    @Slot()
    def read_older(self) -> None:
        """Read the entries before the oldest one that is here."""
        oldest = min(self.panel.model.table.ids, default=1)
        if not (self._older_asked or self._is_end or oldest <= 1):
            self._read_before(oldest)

    def _read_before(self, before: int) -> None:
        self._older_asked = True
        asked = self.bar.asked

        def take(lines: list[Line]) -> None:
            self._older_asked = False
            if asked == self.bar.asked:
                self._take_older(lines)

        self.desk.reader.read(
            lambda views: read_lines(views, asked, before=before), take, self._older_failed
        )

    def _take_older(self, lines: list[Line]) -> None:
        self._is_end = len(lines) < PORTION
        self.panel.upsert(lines)
        self._show_length()

    def _older_failed(self, failure: Failure) -> None:
        self._older_asked = False
        self._not_read(failure)

    @Slot()
    def _asked_else(self) -> None:
        self._is_end = False
        self._count = EntryCount(0, 0, 0)
        nothing = self.kind.nothing
        if self.bar.asked != ALL:
            nothing = _NONE_FOUND
        self.panel.when_empty(nothing.title, nothing.sentence, nothing.action, nothing.icon)
        self.refresh()

    def first_step(self) -> None:
        self.desk.open_page("machines")

    def loaded(self) -> None:
        self._is_end = len(self.panel.model.table.records) < PORTION
        unknown = not self.panel.model.table.records and bool(self.bar.asked.machine)
        self.bar.mark_unknown_machine(unknown=unknown)
        self._read_length()
        if not self._choices_asked:
            self._choices_asked = True
            self.desk.reader.read(read_choices, self.bar.offer, lambda _: None)

    def _read_length(self) -> None:
        asked = self.bar.asked

        def query(views: Views) -> EntryCount:
            only = resolve(views, asked)
            if only is None:
                return EntryCount(0, 0, 0)
            if only.is_everything:
                head = asked.upto or views.ledger_head().seq
                return EntryCount(head, 0, head)
            return count_audit(views, only)

        def take(count: EntryCount) -> None:
            if asked == self.bar.asked:
                self._count = count
                self._show_length()

        self.desk.reader.read(query, take, lambda _: None)

    def _show_length(self) -> None:
        here, count = len(self.panel.model.table.records), self._count
        self._older.setVisible(here < count.entries)
        if self.bar.asked not in (ALL, Asked(upto=self.bar.asked.upto)):
            words = trn("%n entry found", "%n entries found", count.entries)
            spent = trn("%n activation spent by them", "%n activations spent by them", count.spent)
            self.header.set_subtext(f"{words}, {spent}")
        elif here < count.entries:
            self.header.set_subtext(
                tr(
                    "The newest {here} of {entries} entries are shown",
                    here=number_text(here),
                    entries=number_text(count.entries),
                )
            )
        else:
            self.header.set_subtext(KIND.subtext)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value >= self.panel.view.verticalScrollBar().maximum() - _AHEAD and value:
            self.read_older()

    # -- details ----------------------------------------------------------------------------

    def describe(self, record: Line) -> None:
        entry = record.entry
        self.details.show_details(
            tr("Entry {seq}", seq=number_text(entry.seq)),
            record.text,
            None,
            groups(record),
        )
        self.details.set_actions(*self._links(record))

    def _links(self, line: Line) -> list[QPushButton]:
        subject, stamp = line.entry.subject, line.entry.stamp
        links: list[tuple[str, str, str, object]] = []
        if subject.machine is not None:
            history = Asked(machine=line.about, machine_id=subject.machine)
            links += [
                (tr("Show machine"), "machines", "machines", subject.machine),
                (tr("Its history"), "ledger", "ledger", history),
            ]
        elif subject.batch is not None:
            links.append((tr("Show batch"), "batches", "batches", subject.batch))
        elif subject.key is not None:
            links.append((tr("Show key"), "keys", "keys", subject.key))
        if stamp.run is not None and len(links) < _MOST_LINKS:
            links.append((tr("Same run"), "runs", "ledger", Asked(run=stamp.run)))
        return [self._link(*link) for link in links]

    def _link(self, text: str, icon: str, page: str, record: object) -> QPushButton:
        button = push_button(self.desk.theme, text, icon=icon)
        button.clicked.connect(lambda _checked=False: self.desk.open_page(page, record))
        return button


def ledger_page(desk: Desk) -> LedgerPage:
    """Make the page."""
    return LedgerPage(desk)
