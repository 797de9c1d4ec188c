"""Reads what is remembered without making the window wait.

Queries run on threads of their own; their answers come back to the window's thread through one
object that lives as long as the window.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from vamt_qt.gui.answers import deliver
from vamt_qt.gui.hearing import heard_failure
from vamt_qt.gui.tongue import tr
from vamt_qt.licensing.errors import Failure, LicensingError

if TYPE_CHECKING:
    from vamt_qt.store.records import DataVersion
    from vamt_qt.store.views import Views

T = TypeVar("T")
Refused = Callable[[Failure], None]

_PAUSE_MS: Final = 400
READING_THREADS: Final = 3
_GIVE_WAY_S: Final = 0.0005
"""For how long a reading thread keeps Python when the window asks for it.

Of Python's own 5 ms, each cell that is drawn may wait one: a table took 34 ms instead of 1.
"""


@dataclass(slots=True, eq=False)
class _Question:
    """What is asked, by whom, and the answer once it is there.

    A worker holds the question alone, and the window's thread empties it. So whatever the
    callables hold, a widget among it, is let go on the window's thread, where it may be destroyed.
    """

    job: Callable[[], object] | None
    done: Callable[[Any], None] | None
    failed: Refused | None
    value: object = None
    error: BaseException | None = None

    def answer(self) -> None:
        """Run the job, on a worker."""
        try:
            self.value = self.job() if self.job is not None else None
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: raised again there
            self.error = error

    def hand_over(self) -> None:
        """Tell whoever asked, on the window's thread, and let everything go."""
        done, failed, value, error = self.done, self.failed, self.value, self.error
        self.job = self.done = self.failed = self.value = self.error = None
        if done is None or failed is None:
            return
        match error:
            case None:
                deliver(done, value)
            case LicensingError() as known:
                deliver(failed, heard_failure(known.failure))
            case bug:
                deliver(failed, _bug(bug))
                raise bug


class Reader(QObject):
    """Asks the store's views on behalf of pages; whoever asks gets one answer, or a failure.

    ``open_views`` is called on a worker at the first query: the engine must be ready by then,
    for it makes and upgrades the database. Where reading ``waits``, questions are kept until
    ``begin``: a window that opens has the processor for its first picture.
    """

    changed = Signal(object)
    """A set of names of areas (fields of ``DataVersion``) that were written since last time."""
    _arrived = Signal()

    def __init__(
        self,
        open_views: Callable[[], Views],
        parent: QObject | None = None,
        *,
        waits: bool = False,
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_GIVE_WAY_S)
        self._open_views = open_views
        self._views: Views | None = None
        self._seen: DataVersion | None = None
        self._opening = Lock()
        self._answers: deque[_Question] = deque()
        self._pool = ThreadPoolExecutor(READING_THREADS, thread_name_prefix="reading")
        self._looking = False
        self._look_again = False
        self._closed = False
        self._waiting: list[_Question] | None = [] if waits else None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def read(self, query: Callable[[Views], T], done: Callable[[T], None], failed: Refused) -> None:
        """Run ``query`` away from the window; ``done`` or ``failed`` is called once, here.

        ``query`` must not touch widgets. After ``close`` nothing is asked and nobody is called.
        """
        self.work(lambda: query(self._opened()), done, failed)

    def work(self, job: Callable[[], T], done: Callable[[T], None], failed: Refused) -> None:
        """Run short work that needs no database, such as writing a file; answered like a query."""
        if self._closed:
            return
        question = _Question(job, cast("Callable[[Any], None]", done), failed)
        if self._waiting is None:
            self._pool.submit(self._answer, question)
        else:
            self._waiting.append(question)

    def begin(self) -> None:
        """Ask what was kept, and everything at once from now on."""
        kept, self._waiting = self._waiting or [], None
        for question in kept:
            self._pool.submit(self._answer, question)

    @Slot()
    def look(self) -> None:
        """See now whether anything was written since last time."""
        self._pause.stop()
        if self._looking:
            self._look_again = True
            return
        self._looking = True
        self.read(lambda views: views.data_version(), self._looked, self._not_looked)

    @Slot()
    def look_soon(self) -> None:
        """See in a moment whether anything was written; many wishes make one look."""
        if not self._pause.isActive():
            self._pause.start()

    def close(self) -> None:
        """Wait for queries under way and close the database."""
        self._closed = True
        self._waiting = None
        self._pause.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._answers.clear()
        if self._views is not None:
            self._views.close()
            self._views = None

    # -- on a worker ---------------------------------------------------------------------

    def _answer(self, question: _Question) -> None:
        question.answer()
        self._answers.append(question)
        self._arrived.emit()

    def _opened(self) -> Views:
        with self._opening:
            if self._views is None:
                views = self._open_views()
                # What is written from here on is news to every page.
                self._seen = views.data_version()
                self._views = views
            return self._views

    # -- on the window's thread ----------------------------------------------------------

    @Slot()
    def _hand_over(self) -> None:
        while self._answers:
            self._answers.popleft().hand_over()

    def _looked(self, version: DataVersion) -> None:
        self._looking = False
        before, self._seen = self._seen, version
        areas = {
            area.name
            for area in fields(version)
            if getattr(before, area.name) != getattr(version, area.name)
        }
        if areas:
            self.changed.emit(areas)
        if self._look_again:
            self._look_again = False
            self.look_soon()

    def _not_looked(self, _failure: Failure) -> None:
        # Pages ask for themselves and show why they cannot; looking is only a service to them.
        self._looking = self._look_again = False


def _bug(error: BaseException) -> Failure:
    return Failure(
        "bug",
        tr("The program made a mistake while reading: {name}", name=type(error).__name__),
        tr("Nothing was changed. Read again; if it stays, report it with the log."),
    )
