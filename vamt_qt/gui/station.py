"""The window of one station: every page, the engine's state, runs, and what is told above."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QByteArray, QSettings, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from vamt_qt.gui import doors
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dropped_files import DroppedFiles, local_paths
from vamt_qt.gui.help_menu import HelpMenu
from vamt_qt.gui.in_use import InUse
from vamt_qt.gui.notices import Notices
from vamt_qt.gui.run_watch import RunWatch
from vamt_qt.gui.settings_menu import SettingsMenu
from vamt_qt.gui.shell.commands import Command, of_menu
from vamt_qt.gui.standing_line import Standing, StandingWatch
from vamt_qt.gui.station_pages import page_specs
from vamt_qt.gui.supervision import Supervisor
from vamt_qt.gui.theme import ThemeMode, Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.undoing import Undoing
from vamt_qt.gui.ways_back import WaysBack, record_page
from vamt_qt.gui.widgets import tool_button
from vamt_qt.gui.window import MainWindow
from vamt_qt.gui.words.counting import sentence
from vamt_qt.gui.words.safety import what_is_safe
from vamt_qt.licensing.errors import Failure

_COLOURS: Final = "colours"
_GEOMETRY: Final = "geometry"
_OFFERED: Final = "recovery-code-offered"
_STARTED_AGAIN: Final = tr("The engine had stopped and was started again.")


class StationWindow(MainWindow):
    """The whole window. ``gone`` follows the close, once the engine has ended too."""

    gone = Signal()

    def __init__(self, desk: Desk, title: str = "VAMT-Qt") -> None:
        super().__init__(desk.theme, title, page_specs(desk), may_close=self._may_close)
        self.desk = desk
        self._banner_action: Callable[[], object] | None = None
        self._leaving = False
        self._tells_interrupted = False
        self._asked_to_unlock = False
        self._ways = WaysBack(self, desk.theme)
        self._standing = StandingWatch(desk, self)
        self._supervisor = Supervisor(desk.engine, self)
        self.watch = RunWatch(desk, self.run_panel, self)
        self.notices = Notices(desk, self.watch, self)
        self.undoing = Undoing(desk, self, self.tell)
        self.dropped = DroppedFiles(self)
        self.setAcceptDrops(True)
        settings = SettingsMenu(desk, self, self.notices, self.open_unlock)
        self._add_menu("settings", tr("Settings"), settings)
        self.help = HelpMenu(desk, self)
        self._add_menu("help", tr("Help"), self.help)
        self._connect()
        geometry = desk.settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.in_use = InUse(desk, self)
        self.in_use.closing.connect(self.close)
        self.in_use.reading.connect(self._only_read)
        self._title = title
        self.show_status("", tr("Engine is starting…"))
        if desk.settings.status() is not QSettings.Status.NoError:
            self._tell_settings()

    # -- what is told above the page ------------------------------------------------------

    def tell(
        self,
        tone: Tone,
        message: str,
        advice: str = "",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Say something above the page, with at most one thing to do about it."""
        self._banner_action = run
        self._tells_interrupted = False
        self.banner.say(tone, message, advice, action)

    def tell_failure(self, failure: Failure) -> None:
        """Say what failed, what is safe and what to do next."""
        if failure.code == "vault-locked":
            self.tell(
                Tone.WARN, sentence(failure.message), failure.hint, tr("Unlock…"), self.open_unlock
            )
            return
        advice = " ".join(part for part in (what_is_safe(failure), failure.hint) if part)
        self.tell(
            Tone.BAD,
            sentence(failure.message),
            advice,
            tr("Details…"),
            lambda: doors.open_error(self.desk, failure, self),
        )

    # -- the engine -----------------------------------------------------------------------

    @Slot(dict)
    def _engine_ready(self, greeting: dict[str, Any]) -> None:
        self.banner.hide()
        self.setWindowTitle(self._title)
        self.desk.reader.look()
        self._show_state()
        interrupted = list(greeting.get("interrupted", ()))
        if interrupted:
            self._tell_interrupted(interrupted)
        elif self._supervisor.has_started_again:
            self.tell(Tone.WARN, _STARTED_AGAIN, tr("No run was under way. Nothing is lost."))
        if not greeting.get("unlocked") and not self._asked_to_unlock:
            self._asked_to_unlock = True
            self.open_unlock()
        elif greeting.get("vault") == "keyring":
            self._offer_recovery_code()

    def _offer_recovery_code(self) -> None:
        """Offer it once; later starts leave it to the first page, which goes on to remind."""
        if not self.desk.settings.value(_OFFERED):
            self.desk.settings.setValue(_OFFERED, "yes")
            self.open_recovery_code()

    def _tell_interrupted(self, runs: list[str]) -> None:
        newest = runs[0]
        words = trn("%n run was interrupted.", "%n runs were interrupted.", len(runs))
        if self._supervisor.has_started_again:
            words = f"{_STARTED_AGAIN} {words}"
        advice = tr(
            "Nothing is lost and nothing is spent twice: each machine is "
            "looked at before anything is repeated."
        )
        self.tell(
            Tone.WARN, words, advice, tr("Show runs"), lambda: self.desk.open_page("runs", newest)
        )
        self._tells_interrupted = True

    @Slot(str)
    def _engine_stopped(self, why: str) -> None:
        if self._leaving:
            self._left()
            return
        self._show_state()
        trouble = self.desk.engine.trouble
        if trouble is not None and self.in_use.takes(trouble):
            self.in_use.ask(trouble, self)
        elif why:
            failure = self.desk.engine.trouble
            message = sentence(failure.message) if failure else why
            hint = failure.hint if failure else ""
            if self._supervisor.starts_again():
                self._asked_to_unlock = False
                self.tell(Tone.WARN, message, tr("It is being started again…"))
                return
            self.tell(Tone.BAD, message, hint, tr("Start it again"), self.desk.engine.restart)

    @Slot(str)
    def _only_read(self, who: str) -> None:
        self.setWindowTitle(tr("{title} – read only", title=self._title))
        self.tell(
            Tone.WARN,
            tr("Read only."),
            tr("{who} Close it there to work here.", who=who),
            tr("Try again"),
            self.desk.engine.restart,
        )
        self._show_state()
        self._standing.count()

    def _tell_settings(self) -> None:
        self.tell(
            Tone.WARN,
            tr("The window's own settings could not be read whole."),
            tr(
                "Colours, columns and saved views may be as at the first start. "
                "Machines, keys and the ledger are kept elsewhere and are "
                "untouched."
            ),
        )

    def _show_state(self) -> None:
        engine = self.desk.engine
        if self.in_use.only_reads and not engine.is_ready:
            self.show_status(self._status_left.text(), tr("Read only"))
            return
        if not engine.is_ready:
            self.show_status(self._status_left.text(), tr("Engine is not running"))
            return
        state = tr("Ready") if engine.unlocked else tr("Ready, locked")
        if self.watch.under_way:
            state = trn("%n run under way", "%n runs under way", self.watch.under_way)
        self.show_status(self._status_left.text(), state)
        self._standing.count()

    @Slot(object)
    def _counted(self, standing: Standing) -> None:
        for page, badge in standing.badges.items():
            self.rail.set_badge(page, badge)
        if self._tells_interrupted and not standing.open:
            self._tells_interrupted = False
            self.banner.hide()
        self.show_status(standing.words, self._status_right.text())

    # -- dialogs of the window ------------------------------------------------------------

    @Slot()
    def open_unlock(self) -> None:
        """Ask for the passphrase."""
        new = self.desk.engine.vault_is_new
        dialog = doors.unlock(self.desk, self, new=new)
        dialog.accepted.connect(self.banner.hide)
        if new:
            dialog.accepted.connect(self.open_recovery_code)
        dialog.open()

    @Slot()
    def open_recovery_code(self) -> None:
        """Offer a recovery code where none is in force."""
        if not self.desk.engine.has_recovery_code:
            doors.open_recovery_code(self.desk, self)

    # -- files that are dragged here ------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.take(local_paths(event.mimeData()))

    # -- leaving --------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.desk.settings.setValue(_GEOMETRY, self.saveGeometry())
            self._leave()

    def _may_close(self) -> bool:
        if self._leaving or not self.watch.under_way:
            return True
        if self.isHidden():
            # Nobody is there to be asked: whoever ends the program now means it.
            self.watch.cancel_all()
            return True
        question = doors.leave_runs(self.desk, self, self.watch.under_way)
        question.accepted.connect(self.stop_and_close)
        question.behind_wanted.connect(self.finish_behind)
        question.open()
        return False

    @Slot()
    def finish_behind(self) -> None:
        """Let the runs finish without the window, and end then."""
        self.watch.go_on()
        self.hide()
        self.watch.runs_changed.connect(self._finished_behind)
        self._finished_behind(self.watch.under_way)

    @Slot(int)
    def _finished_behind(self, under_way: int) -> None:
        if not under_way and self.isHidden() and not self._leaving:
            self.close()

    @Slot()
    def stop_and_close(self) -> None:
        """Stop what is under way and close without asking."""
        self.watch.cancel_all()
        self._leaving = True
        self.close()

    def _leave(self) -> None:
        self.help.leave()
        self._leaving = True
        self.desk.engine.quit()

    def _left(self) -> None:
        self.notices.finish()
        self.desk.reader.close()
        self.gone.emit()

    # -- inside ---------------------------------------------------------------------------

    def _add_menu(self, icon: str, name: str, menu: QMenu) -> None:
        button = tool_button(self.desk.theme, icon, name)
        button.setMenu(menu)
        button.setPopupMode(button.ToolButtonPopupMode.InstantPopup)
        self.rail.add_at_bottom(button)

    def commands(self) -> Iterator[Command]:
        """Add how the page's table may be looked at, and the saved views of other pages."""
        yield from super().commands()
        from vamt_qt.gui.pages.table_views import pages_with_views  # noqa: PLC0415 - once asked

        page = record_page(self.front())
        if page is not None:
            yield from of_menu(page.views.menu, page.kind.title)
        icon = self.desk.theme.icon("filter")
        for key, names in pages_with_views(self.desk.settings).items():
            if key in self.page_keys() and key != self.current_page():
                for name in names:
                    run = partial(self._show_view, key, name)
                    yield Command(name, self.title_of(key), run, icon)

    def _show_view(self, key: str, name: str) -> None:
        page = record_page(self.open_page(key))
        if page is not None:
            page.views.show_view(name)

    def _connect(self) -> None:
        engine, wishes = self.desk.engine, self.desk.wishes
        engine.ready.connect(self._engine_ready)
        engine.stopped.connect(self._engine_stopped)
        engine.unlocked_changed.connect(self._show_state)
        self.watch.runs_changed.connect(self._show_state)
        self._standing.counted.connect(self._counted)
        wishes.page_wanted.connect(self._ways.open_record)
        wishes.said.connect(self.tell)
        wishes.failed.connect(self.tell_failure)
        self.banner.acted.connect(self._banner_acted)
        self.theme_chosen.connect(self._remember_colours)

    @Slot()
    def _banner_acted(self) -> None:
        run = self._banner_action
        if run is not None:
            run()

    @Slot(object)
    def _remember_colours(self, mode: ThemeMode) -> None:
        self.desk.settings.setValue(_COLOURS, mode.value)
