"""Random hands in the real window: nothing they do may break anything.

    make monkey                                              twenty minutes, another seed each time
    make monkey ARGS='--monkey-seconds 3600 --monkey-seed 7'
    env MONKEY_LANGUAGE=he make monkey                       from right to left

The suite lets them work for half a minute. Only a longer run judges how long the window does not
answer: beside other tests it would judge the machine.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture

from tests.gui.monkey.bare import Bare
from tests.gui.monkey.monkey import Monkey
from vamt_qt.gui.collector import Collector
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.tongue import dress

SLICE_S = 25.0
_OF_THE_HANDS = 'Mouse event "'
"""QTest's own word for a button that was put away between its press and its release."""


@pytest.mark.slow
def test_nothing_that_hands_do_at_random_breaks_anything(
    pytestconfig: pytest.Config,
    qapp: QApplication,
    qtlog: _QtMessageCapture,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dress(qapp)
    # What is typed may be taken for the name of a file.
    monkeypatch.chdir(tmp_path)
    seconds, seed = pytestconfig.getoption("monkey_seconds"), pytestconfig.getoption("monkey_seed")

    def warnings() -> list[str]:
        return [
            one.message
            for one in qtlog.records
            if not one.ignored
            and one.type_name != "QtDebugMsg"
            and not one.message.startswith(_OF_THE_HANDS)
        ]

    monkey = Monkey(tmp_path, theme, seed, warnings)
    with Bare() as bare:
        try:
            with Collector():
                monkey.work(seconds or SLICE_S)
        finally:
            found = monkey.stalls.found(bare)
            told = "".join(f"\n{one.fair(bare):.3f}: {one}" for one in found)
            sys.stdout.write(
                f"seed {seed}: {monkey.done} actions, {monkey.lives} windows, longest stall "
                f"{monkey.stalls.longest * 1_000:.0f} ms{told}\n{monkey.seen}\n"
            )
    assert not (seconds and found), "the window froze"
