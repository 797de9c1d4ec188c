"""Takes a verb and its arguments and runs it; the same for the window and the command line."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from vamt_qt.engine.arguments import Arguments
from vamt_qt.engine.catalogue import VERBS
from vamt_qt.engine.desk import Call, Desk, Emit, Result
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.recovery import recover

_log = logging.getLogger(__name__)


def _silent(_news: Result) -> None:
    """Tell nobody."""


class Engine:
    """The program's hands: everything that changes anything goes through `call`.

    Made while holding the data directory's lock. What a crash left open is ended first;
    `interrupted` names the runs that may be resumed.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.interrupted: tuple[RunId, ...] = recover(desk.store)

    def call(
        self,
        verb: str,
        arguments: Mapping[str, Json],
        *,
        emit: Emit = _silent,
        cancel: Cancellation | None = None,
    ) -> Result:
        """Run a verb to its end; raises an error of the family when it cannot.

        `emit` hears news while it runs, from this thread; `cancel` stops it at the next step.
        """
        handler = VERBS.get(verb)
        if handler is None:
            raise BadInputError(f"There is no verb “{verb}”", hint="See the list of verbs.")
        _log.info("%s", verb)
        call = Call(arguments=Arguments(arguments), emit=emit, cancel=cancel or Cancellation())
        return handler(self.desk, call)
