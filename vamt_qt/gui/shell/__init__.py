"""What surrounds the pages: the rail at the left and the run panel at the foot."""

from vamt_qt.gui.shell.rail import Rail, RailItem
from vamt_qt.gui.shell.run_panel import (
    FailureGroup,
    OutcomeCount,
    RunPanel,
    RunPhase,
    RunState,
)

__all__ = [
    "FailureGroup",
    "OutcomeCount",
    "Rail",
    "RailItem",
    "RunPanel",
    "RunPhase",
    "RunState",
]
