"""What the tour does, in order: the same steps as an operator with the same buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from vamt_qt.gui.hearing import heard
from vamt_qt.gui.ledger_asked import ALL, SPENT, Asked
from vamt_qt.gui.pages.dashboard import DashboardPage
from vamt_qt.gui.pages.ledger import LedgerPage
from vamt_qt.gui.pages.machines import MachinesPage
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.pages.stations import StationsPage
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tour.pictures import Pictures
from vamt_qt.gui.tour.stage import Pause, Script, Stage, TourError, Until
from vamt_qt.gui.wizards import ProxyActivationWizard
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import KeyId, MachineId

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

T = TypeVar("T")

# A machine that keeps silent is given up within a minute; nobody is silent for longer than this.
_PATIENCE_S: Final = 150.0
_DEADLINE_S: Final = 300.0
_DEADLINE_EACH_S: Final = 5.0
# The room that a person needs to see what happened, in seconds.
_GLANCE, _LOOK, _READ = 0.6, 1.4, 3.0
_MIDDLE: Final = 0.3
# What was just changed is laid out a moment later.
_SNAP_S: Final = 0.05
_REST_S: Final = 0.5
_LEDGER: Final = "ledger.verify"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """What came of the tour, as told above the page."""

    good: bool
    message: str
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the tour is about: which key for which machines, by whom they are answered.

    ``groups`` and ``conclude`` are called away from the window; ``conclude`` is told whether the
    ledger is whole. ``folder`` receives pictures, and then nobody is waited for.
    """

    machines: int
    clearinghouse: str
    groups: Callable[[Views], Sequence[tuple[KeyId, Sequence[MachineId]]]]
    conclude: Callable[[Views, bool], Conclusion]
    folder: Path | None = None


class Tour(QObject):
    """Drives a window. ``ended`` tells whether everything came out as it should."""

    ended = Signal(bool)

    def __init__(self, window: StationWindow, plan: Plan) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._plan = plan
        self._pictures = Pictures(window.desk.theme, plan.folder)
        self._results: dict[str, Mapping[str, Any]] = {}
        self._outcomes = 0
        self._broke = ""
        self.is_good = False
        """Whether it came to its end, and with a good result."""
        self.problem = ""
        """Why the tour could not be played to its end; empty where it was."""
        self._stage = Stage(
            window.desk.engine,
            patience=_PATIENCE_S,
            deadline=_DEADLINE_S + _DEADLINE_EACH_S * plan.machines,
            parent=self,
        )
        self._stage.ended.connect(self._over)
        window.desk.engine.told.connect(self._hear)
        window.desk.engine.stopped.connect(self._engine_stopped)

    def begin(self) -> None:
        """Play; ``ended`` follows in any case."""
        self._stage.play(self._script())

    # -- the script ---------------------------------------------------------------------

    def _script(self) -> Script:
        engine = self._desk.engine
        yield Until("the engine", lambda: engine.is_ready)
        page = self._window.open_page("machines")
        if not isinstance(page, MachinesPage):
            raise TourError("The window has no list of machines")
        yield Until("the list of machines", lambda: page.panel.model.rowCount() > 0)
        yield from self._look(_READ)
        yield from self._pictures.take(self._window, "machines-before")
        yield from self._probe(page)
        groups: list[tuple[KeyId, Sequence[MachineId]]] = []
        yield from self._read(lambda views: list(self._plan.groups(views)), groups.extend)
        largest = max(groups, key=lambda group: len(group[1]), default=None)
        for group in groups:
            yield from self._activate(page, *group, shown=group is largest)
        yield from self._visit_pages()
        yield from self._conclude()

    def _probe(self, page: MachinesPage) -> Script:
        page.panel.view.selectAll()
        yield from self._look(_LOOK)
        self._press(page.probe_button)
        enough = _MIDDLE * len(page.panel.selected_ids())
        yield Until("the probe", lambda: self._outcomes >= enough)
        yield from self._snap(self._window, "machines-probing", lambda: self._is_busy("probe"))
        yield Until("the end of the probe", lambda: not self._is_busy("probe"))
        page.panel.view.clear_selection()
        yield from self._look(_READ)
        yield from self._pictures.take(self._window, "machines-probed")

    def _activate(
        self, page: MachinesPage, key: KeyId, machines: Sequence[MachineId], *, shown: bool
    ) -> Script:
        page.panel.view.select_ids(machines)
        yield from self._look(_LOOK)
        self._press(page.activate_button)
        yield Until("the wizard", lambda: self._wizard() is not None)
        wizard = self._wizard()
        assert wizard is not None
        finished: list[dict[str, Any]] = []
        wizard.finished_run.connect(finished.append)
        wizard.interrupted_run.connect(self._note_interruption)
        pictures = self._pictures if shown else Pictures(self._desk.theme, None)
        yield Until("the chosen machines", wizard.machines_page.is_complete)
        yield from self._look(_LOOK)
        yield from pictures.take(wizard, "wizard-machines")
        wizard.next()
        yield from self._choose(wizard, key, pictures)
        yield Until("the plan", lambda: self._is_told(wizard))
        yield from self._look(_READ)
        yield from pictures.take(wizard, "wizard-what-it-spends")
        wizard.next()
        yield Until("the run", lambda: self._is_in_the_middle(wizard) or bool(finished))
        if shown:
            yield from self._snap(wizard, "wizard-running", lambda: wizard.step() == "running")
        yield Until("the end of the run", lambda: self._is_over(finished))
        yield from self._look(_READ)
        yield from pictures.take(wizard, "wizard-result")
        wizard.next()
        yield Until("the wizard to close", lambda: self._wizard() is None)

    def _choose(self, wizard: ProxyActivationWizard, key: KeyId, pictures: Pictures) -> Script:
        choice = wizard.key_page.clearinghouse
        yield Until("the clearinghouses", lambda: choice.count() > 0)
        wizard.choose_clearinghouse(self._plan.clearinghouse)
        yield from self._look(_GLANCE)
        wizard.choose_key(key)
        yield Until("the key", wizard.key_page.is_complete)
        yield from self._look(_LOOK)
        yield from pictures.take(wizard, "wizard-key")
        wizard.next()

    def _visit_pages(self) -> Script:
        for key in self._window.page_keys():
            page = self._window.open_page(key)
            if isinstance(page, StationsPage):
                yield from self._visit_stations(page)
            elif isinstance(page, RecordPage):
                yield from self._visit(key, page)
            elif isinstance(page, DashboardPage):
                yield from self._visit_dashboard(page)
            if self._pictures.are_taken:
                # Details are read when the selection has come to rest.
                yield Pause(_REST_S)
            yield from self._pictures.take(self._window, key)
            if isinstance(page, LedgerPage):
                yield from self._follow_spends(page)

    def _visit_dashboard(self, page: DashboardPage) -> Script:
        yield Until("the dashboard", lambda: page.is_up_to_date)
        yield from self._look(_READ)

    def _visit_stations(self, page: StationsPage) -> Script:
        """Show who this station is; nobody else was enrolled, so there is no row to wait for."""
        yield Until("this station's fingerprint", lambda: page.has_read and page.has_told_own)
        yield from self._look(_READ)

    def _follow_spends(self, page: LedgerPage) -> Script:
        """Show the entries that spent something, as the number of a month leads to them."""
        page.show_record(Asked(kind=SPENT))
        yield Until("the entries that spent something", lambda: page.has_read)
        yield from self._look(_READ)
        if self._pictures.are_taken:
            yield Pause(_REST_S)
        yield from self._pictures.take(self._window, "ledger-spent")
        page.show_record(ALL)
        yield Until("the whole ledger", lambda: page.has_read)

    def _visit(self, key: str, page: RecordPage[Any, Any]) -> Script:
        model = page.panel.model
        yield Until(f"the page of {key}", lambda: model.rowCount() > 0)
        if isinstance(page, LedgerPage):
            self._press(page.verify_button)
            yield Until("the ledger's check", lambda: not self._is_busy(_LEDGER))
        page.panel.view.select_ids([_worth_seeing(page)])
        yield from self._look(_READ)

    def _conclude(self) -> Script:
        whole = bool(self._results.get(_LEDGER, {}).get("whole"))
        page = self._window.open_page("machines")
        if isinstance(page, MachinesPage):
            page.panel.view.clear_selection()
        told: list[Conclusion] = []
        yield from self._read(lambda views: [self._plan.conclude(views, whole)], told.extend)
        end = told[0]
        tone = Tone.GOOD if end.good else Tone.BAD
        self._window.tell(tone, heard(end.message), heard(end.advice))
        yield from self._pictures.take(self._window, "machines-after")
        if not end.good:
            raise TourError(end.message)

    # -- what the script is made of -----------------------------------------------------

    def _look(self, seconds: float) -> Script:
        """Let a person see what is there; nobody looks where pictures are taken."""
        yield Pause(0.0 if self._pictures.are_taken else seconds)

    def _snap(self, widget: QWidget, name: str, still: Callable[[], bool]) -> Script:
        """Take a picture of something that goes on, while it still does."""
        yield Pause(_SNAP_S)
        if still():
            self._pictures.take_now(widget, name)

    def _read(self, query: Callable[[Views], T], take: Callable[[T], object]) -> Script:
        answers: list[T] = []
        refused: list[Failure] = []
        self._desk.reader.read(query, answers.append, refused.append)
        yield Until("the data", lambda: bool(answers or refused))
        if refused:
            raise TourError(f"{refused[0].message}. {refused[0].hint}")
        take(answers[0])

    def _press(self, button: QPushButton) -> None:
        """Press a button as an operator would, whatever it says in the window's language."""
        if not button.isVisible():
            raise TourError(f"There is no button “{button.accessibleName()}”")
        if not button.isEnabled():
            raise TourError(f"The button “{button.accessibleName()}” cannot be pressed")
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.click()

    def _wizard(self) -> ProxyActivationWizard | None:
        found = self._window.findChildren(ProxyActivationWizard)
        return next((one for one in found if one.isVisible()), None)

    def _is_told(self, wizard: ProxyActivationWizard) -> bool:
        if wizard.spend_page.plan is not None and not wizard.spend_page.is_complete():
            raise TourError("The key has too few activations for these machines")
        return wizard.spend_page.is_complete()

    def _is_in_the_middle(self, wizard: ProxyActivationWizard) -> bool:
        return wizard.step() == "running" and wizard.run.progress.share >= _MIDDLE

    def _is_over(self, finished: list[dict[str, Any]]) -> bool:
        if self._broke:
            raise TourError(f"The run was interrupted: {self._broke}")
        return bool(finished)

    def _is_busy(self, verb: str) -> bool:
        return any(one.verb == verb for one in self._desk.engine.under_way().values())

    @Slot(str)
    def _note_interruption(self, code: str) -> None:
        self._broke = code

    @Slot(list)
    def _hear(self, news: list[Mapping[str, Any]]) -> None:
        for one in news:
            self._outcomes += one.get("event") == "outcome"
            if one.get("event") == "finished":
                self._results[str(one["verb"])] = one.get("result", {})
            elif one.get("event") in {"failed", "bug"}:
                error = one.get("error", {})
                self._stage.stop(f"{one['verb']}: {error.get('message')}. {error.get('hint')}")

    @Slot(str)
    def _engine_stopped(self, why: str) -> None:
        self._stage.stop(why or "The window was closed before the tour was over")

    @Slot(str)
    def _over(self, problem: str) -> None:
        self.problem, self.is_good = problem, not problem
        if problem and not self._pictures.are_taken:
            self._window.tell(Tone.BAD, "The demonstration did not come to its end.", problem)
        self.ended.emit(self.is_good)


def _worth_seeing(page: RecordPage[Any, Any]) -> object:
    """Choose the record whose details say most: one that failed, or the first."""
    model = page.panel.model
    if isinstance(page, MachinesPage):
        for row in model.table.records:
            if row.failure is not None or row.machine.last_failure:
                return row.machine.id
    return model.id_at(0)
