"""What surrounds the pages: the rail at the left and the run panel at the foot."""

from vamt_qt.gui.shell.hold_question import HeldAccount, HoldQuestion
from vamt_qt.gui.shell.rail import Rail, RailItem
from vamt_qt.gui.shell.run_panel import RunPanel
from vamt_qt.gui.shell.run_state import FailureGroup, OutcomeCount, RunPhase, RunState

__all__ = [
    "FailureGroup",
    "HeldAccount",
    "HoldQuestion",
    "OutcomeCount",
    "Rail",
    "RailItem",
    "RunPanel",
    "RunPhase",
    "RunState",
]
