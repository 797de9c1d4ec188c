"""The page of runs: what was done to how many machines, and how each came through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from vamt_qt.gui.bulk import bulk
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.shell.keys import offer
from vamt_qt.gui.tables import CellKind, Column, ColumnarTable, Progress, TablePanel
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Detail, DetailGroup, FailureCard, Mend, push_button
from vamt_qt.gui.words import runs as words
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import moment
from vamt_qt.licensing.identifiers import MachineId, RunId
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.store.records import RunRecord, RunState

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_MOST_LIVE: Final = 2_000
_OPEN: Final = frozenset({RunState.RUNNING, RunState.INTERRUPTED})


@dataclass(frozen=True, slots=True)
class NamedOutcome:
    """How one machine came through, with its name."""

    outcome: Outcome
    name: str


def duration(run: RunRecord) -> str:
    """Say how long a run took, or has been going on."""
    seconds = int(((run.ended_at or datetime.now(UTC)) - run.started_at).total_seconds())
    if run.ended_at is None and run.state is not RunState.RUNNING:
        return ""
    if seconds < 60:
        return tr("{seconds} s", seconds=seconds)
    minutes, rest = divmod(seconds, 60)
    return (
        tr("{minutes} min {rest} s", minutes=minutes, rest=rest)
        if minutes < 60
        else tr("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)
    )


def columns() -> Sequence[Column[RunRecord]]:
    """Give the columns of the list."""
    return (
        Column("verb", tr("Run"), CellKind.TEXT, 150, lambda run: words.name(run.verb)),
        Column(
            "state",
            tr("State"),
            CellKind.STATUS,
            186,
            lambda run: states.run(run.state, failed=run.failed),
        ),
        Column("started", tr("Started"), CellKind.DATE, 152, lambda run: run.started_at),
        Column("progress", tr("Machines"), CellKind.PROGRESS, 190, _progress, searchable=False),
        Column("failed", tr("Failed"), CellKind.NUMBER, 84, lambda run: run.failed),
        Column("cancelled", tr("Cancelled"), CellKind.NUMBER, 96, lambda run: run.cancelled),
        Column("took", tr("Took"), CellKind.TEXT, 104, duration, searchable=False),
        Column(
            "how",
            tr("How"),
            CellKind.MUTED,
            200,
            lambda run: words.chosen(run.arguments),
            stretch=True,
        ),
    )


def _progress(run: RunRecord) -> Progress:
    ended = run.done + run.failed + run.cancelled
    tone = Tone.WARN if run.failed else Tone.GOOD if ended == run.total else Tone.ACCENT
    return Progress(ended, run.total, tone)


def outcome_columns() -> Sequence[Column[NamedOutcome]]:
    """Give the columns of one run's outcomes."""
    return (
        Column("machine", tr("Machine"), CellKind.TEXT, 136, lambda one: one.name),
        Column(
            "outcome", tr("Outcome"), CellKind.STATUS, 168, lambda one: states.outcome(one.outcome)
        ),
        Column("reason", tr("Reason"), CellKind.TEXT, 360, _reason),
        Column("advice", tr("What to do"), CellKind.TEXT, 360, _advice, stretch=True),
    )


def _reason(one: NamedOutcome) -> str:
    match one.outcome:
        case Done(_, note):
            return heard(note[:1].upper() + note[1:])
        case Failed(_, failure):
            return heard(failure.message)
        case Cancelled():
            return tr("Stopped by the operator")


def _advice(one: NamedOutcome) -> str:
    return heard(one.outcome.failure.hint) if isinstance(one.outcome, Failed) else ""


KIND: Final[PageKind[RunRecord, RunId]] = PageKind(
    key="runs",
    title=tr("Runs"),
    subtext=tr("Everything that went out to machines, and how each of them came through"),
    nouns=(tr("run"), tr("runs")),
    columns=columns(),
    identify=lambda run: run.id,
    query=lambda views: views.runs(limit=300),
    areas=frozenset({"runs"}),
    nothing=Nothing(
        tr("No runs yet"),
        tr(
            "A run begins when machines are probed, keyed or activated. It "
            "can be watched here and at the foot of the window, and gone on "
            "with after an interruption."
        ),
        tr("Go to the machines"),
        "runs",
    ),
    hint=tr("Select a run to see each machine's outcome."),
    sorting=(("started", True),),
)


class RunsPage(RecordPage[RunRecord, RunId]):
    """Lists runs above the outcomes of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self.outcomes: TablePanel[NamedOutcome, MachineId] = TablePanel(
            desk.theme,
            outcome_columns(),
            lambda one: one.outcome.machine,
            nouns=(tr("machine"), tr("machines")),
            name=tr("Outcomes of the run"),
        )
        self.outcomes.model.table.sorting = (("outcome", False), ("machine", False))
        self.outcomes.when_empty(tr("Select one run to see its machines"), icon="runs")
        self.add_more()
        self.outcomes.add_facets(("outcome", "reason"))
        self.outcomes.opened.connect(lambda machine: desk.open_page("machines", machine))
        self.add_lower(self.outcomes)
        self._shown: RunId | None = None

    def resume(self, run: RunId) -> None:
        """Go on with an interrupted run; it looks at each machine before it does anything."""
        self.desk.call("resume", {"run": run})

    def first_step(self) -> None:
        self.desk.open_page("machines")

    def fill_menu(self, menu: QMenu, chosen: Sequence[RunId]) -> None:
        records = self.panel.selected_records()
        if len(records) == 1 and records[0].state is RunState.INTERRUPTED:
            icon = self.desk.theme.icon("play")
            offer(menu, tr("Resume"), "Ctrl+Shift+R", lambda: self.resume(chosen[0]), icon)

    # -- reading ----------------------------------------------------------------------------

    def read_changes(self) -> None:
        # An interrupted run ends when it is gone on with.
        running = [run.id for run in self.panel.model.table.records if run.state in _OPEN]

        def query(views: Views) -> list[RunRecord]:
            now = {run.id: run for run in views.runs(state=RunState.RUNNING)}
            ended = [run for one in running if one not in now and (run := views.run(one))]
            newest = views.runs(limit=1)
            return [*({run.id: run for run in newest} | now).values(), *ended]

        self.desk.reader.read(query, self._take_some, self._not_read)

    def _take_some(self, found: Sequence[RunRecord]) -> None:
        known = self.panel.model.table.row_of
        fresh = any(run.id not in known for run in found)
        self.panel.upsert(found)
        if fresh:
            self.panel.model.arrange()
        chosen = self.panel.selected_ids()
        if len(chosen) == 1 and any(run.id == chosen[0] for run in found):
            self._describe_chosen()

    # -- what is selected -------------------------------------------------------------------

    def selection_settled(self, count: int) -> None:
        if not count:
            self._shown = None
            self.outcomes.load(())

    def describe_many(self, chosen: Sequence[RunId]) -> None:
        super().describe_many(chosen)
        self._shown = None
        self.outcomes.load(())

    def describe(self, record: RunRecord) -> None:
        self.details.show_details(
            words.title(record.verb, record.total),
            moment(record.started_at),
            states.run(record.state, failed=record.failed),
            (_numbers(record),),
        )
        self.details.show_notice(self._notice(record))
        many = len(self.outcomes.model.table.records) > _MOST_LIVE
        if not (record.state is RunState.RUNNING and self._shown == record.id and many):
            self._read_outcomes(record)

    def _read_outcomes(self, run: RunRecord) -> None:
        table = self.outcomes.model.table.blank()

        def query(views: Views) -> ColumnarTable[NamedOutcome, MachineId]:
            with bulk():
                found = views.outcomes(run.id)
                names = _names(views, found)
                table.load(
                    NamedOutcome(one, names.get(one.machine, one.machine[:8])) for one in found
                )
                table.haystack()
            return table

        def show(filled: ColumnarTable[NamedOutcome, MachineId]) -> None:
            self._shown = run.id
            self.outcomes.adopt(filled)
            self.details.set_actions(*self._buttons(run))

        self.ask(run, query, show)

    def _notice(self, run: RunRecord) -> QWidget | None:
        if run.state is not RunState.INTERRUPTED:
            return None
        open_ = run.total - run.done - run.failed - run.cancelled
        return FailureCard(
            self.desk.theme,
            Tone.WARN,
            trn(
                "The program ended in the middle; %n machine were not through.",
                "The program ended in the middle; %n machines were not through.",
                open_,
            ),
            tr(
                "What was finished is recorded. Resuming looks at each machine "
                "before it repeats anything, so nothing is spent twice."
            ),
            mends=[Mend(tr("Resume"), "play", lambda: self.resume(run.id))],
        )

    def _buttons(self, run: RunRecord) -> list[QWidget]:
        failed = [
            one.outcome.machine
            for one in self.outcomes.model.table.records
            if isinstance(one.outcome, Failed)
        ]
        if run.state is RunState.RUNNING or not failed:
            return []
        button = push_button(self.desk.theme, tr("Show first failed"), icon="machines")
        button.clicked.connect(lambda: self._show_machine(failed[0]))
        return [button]

    @Slot()
    def _show_machine(self, machine: MachineId) -> None:
        self.desk.open_page("machines", machine)


def _names(views: Views, found: Sequence[Outcome]) -> dict[Any, str]:
    if len(found) > _MOST_LIVE:
        return {machine.id: machine.name for machine in views.machines()}
    known = (views.machine(one.machine) for one in found)
    return {machine.id: machine.name for machine in known if machine is not None}


def _numbers(run: RunRecord) -> DetailGroup:
    return DetailGroup(
        tr("Run"),
        (
            Detail(tr("Machines"), str(run.total)),
            Detail(tr("Done"), str(run.done)),
            Detail(tr("Failed"), str(run.failed)),
            Detail(tr("Cancelled"), str(run.cancelled)),
            Detail(tr("Started"), moment(run.started_at)),
            Detail(tr("Took"), duration(run)),
            Detail(tr("How"), words.chosen(run.arguments)),
            Detail("ID", run.id, copyable=True),
        ),
    )


def runs_page(desk: Desk) -> RunsPage:
    """Make the page."""
    return RunsPage(desk)
