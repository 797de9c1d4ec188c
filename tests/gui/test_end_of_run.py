"""The end of a run that nobody looks at: a notice on the desktop, and a window that is closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures.notifications import NotificationService, notifications_on
from tests.fixtures.session_bus import bus_in
from tests.gui.benches import PATIENCE_MS, Bench, bench_in
from tests.gui.desks import words
from tests.gui.desktops import Desktop
from vamt_qt.gui.dialogs.leave_runs import LeaveRuns
from vamt_qt.gui.notices import SETTING
from vamt_qt.gui.theme import Theme
from vamt_qt.lab.illness import Illness
from vamt_qt.store.records import RunState


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[NotificationService]:
    """A desktop that shows notices. Its socket's path must be short."""
    with (
        TemporaryDirectory(prefix="vamt-qt-bus-") as folder,
        bus_in(Path(folder)) as address,
        notifications_on(address) as made,
    ):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield made


def probe(desktop: Desktop, count: int) -> None:
    """Probe some machines; back at the run's end."""
    everybody = [machine.id for machine in desktop.seat.views.machines()]
    desktop.machines.verbs.probe(everybody[:count])
    desktop.run_to_its_end()
    desktop.until(lambda: not desktop.window.watch.under_way)


def all_shown(shown: SimpleQueue[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    return [shown.get() for _ in range(shown.qsize())]


def test_the_desktop_is_told_only_when_nobody_looks(
    service: NotificationService, desktop: Desktop
) -> None:
    probe(desktop, 2)
    desktop.window.hide()
    probe(desktop, 3)
    desktop.until(lambda: service.shown.qsize() > 0)
    desktop.seat.desk.settings.setValue(SETTING, "no")
    probe(desktop, 2)
    desktop.window.notices.want(on=True)
    probe(desktop, 4)
    desktop.until(lambda: service.shown.qsize() > 1)
    assert all_shown(service.shown) == [
        ("VAMT-Qt", f"Over: Probing {count} machines", f"{count} machines are through")
        for count in (3, 4)
    ]


def test_a_notice_counts_what_failed_and_names_nobody(
    service: NotificationService, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    ill = (Illness.WRONG_PASSWORD,)
    with bench_in(tmp_path, qtbot, theme, ill=ill) as bench:
        desktop = Desktop(bench)
        desktop.window.hide()
        probe(desktop, 5)
        desktop.until(lambda: service.shown.qsize() > 0)
        ((_, title, text),) = all_shown(service.shown)
        assert title == "Over: Probing 5 machines"
        assert "failed" in text
        assert not any(machine.name in title + text for machine in bench.views.machines())


def test_without_a_desktop_nothing_breaks(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.window.hide()
    for address in ("unix:path=/nonexistent/bus", "nonsense", ""):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        probe(desktop, 1)
        notices = desktop.window.notices
        assert notices.sending
        notices.finish()
        assert not any(thread.is_alive() for thread in notices.sending)


def test_a_closed_window_lets_its_run_finish_and_the_program_ends_then(
    service: NotificationService, bench: Bench, desktop: Desktop
) -> None:
    window = desktop.window
    bench.gate.close_at("query")
    desktop.press("Probe all", desktop.machines.header)
    desktop.until(bench.gate.reached.is_set)
    desktop.press("Pause", window.run_panel)
    window.close()
    question = desktop.dialog(LeaveRuns)
    assert "can finish without the window" in words(question)
    desktop.press("Close, let it finish", question)
    desktop.until(window.isHidden)
    assert window.watch.under_way == 1
    with bench.qtbot.waitSignal(window.gone, timeout=PATIENCE_MS):
        bench.gate.open()
    (run,) = bench.views.runs()
    assert run.state is RunState.FINISHED
    assert run.done == run.total == len(bench.views.machines()), "a paused run goes on"
    ((_, title, _),) = all_shown(service.shown)
    assert title.startswith("Over: Probing")
