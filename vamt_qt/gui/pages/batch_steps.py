"""Everything that can be done with a batch, in the order in which it is offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from vamt_qt.gui.pages.batch_life import BatchLife
from vamt_qt.gui.pages.batch_next import Next, next_of
from vamt_qt.gui.pages.batch_stages import is_out
from vamt_qt.gui.pages.batch_ways import BatchWays
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.words.routes import BY_HAND, VAMT_HOST
from vamt_qt.licensing.batch import BatchOrigin, BatchState
from vamt_qt.store.batch_journeys import BatchJourney

_PEOPLE: Final = frozenset({"", BY_HAND, VAMT_HOST})
"""Routes on which nobody can be asked over a network."""


@dataclass(frozen=True, slots=True)
class Step:
    """A button or an entry of a menu; `brings` is what it does for a batch's way."""

    text: str
    icon: str
    keys: str
    run: Callable[[], object]
    brings: Next = Next.NOTHING


def steps(batch: BatchJourney, life: BatchLife, ways: BatchWays) -> list[Step]:
    """Give what can be done with a batch; the next thing to do comes first."""
    offered = _open(batch, life) if batch.state is BatchState.OPEN else _sealed(batch, life, ways)
    # Sorting keeps the order of the others.
    return sorted(offered, key=lambda step: not is_next(step, batch))


def is_next(step: Step, batch: BatchJourney) -> bool:
    """Say whether a step is the one thing to do next."""
    return step.brings is not Next.NOTHING and step.brings is next_of(batch)


def _open(batch: BatchJourney, life: BatchLife) -> list[Step]:
    return [
        Step(tr("Seal…"), "lock", "Ctrl+L", lambda: life.seal(batch), Next.SEAL),
        Step(tr("Discard…"), "trash", "Del", lambda: life.discard(batch)),
    ]


def _sealed(batch: BatchJourney, life: BatchLife, ways: BatchWays) -> list[Step]:
    out, own = is_out(batch), batch.origin is BatchOrigin.OWN
    waits = out and batch.missing > 0
    made = (
        (
            bool(batch.to_deposit),
            Step(tr("Deposit"), "activate", "Ctrl+D", _of(life.deposit, batch), Next.DEPOSIT),
        ),
        (
            waits and batch.clearinghouse not in _PEOPLE,
            Step(tr("Ask again"), "refresh", "Ctrl+Shift+R", _of(ways.ask_again, batch), Next.ASK),
        ),
        (
            waits,
            Step(tr("Hand over…"), "send", "Ctrl+H", _of(ways.hand_over, batch), Next.HAND_OVER),
        ),
        (True, Step(tr("Export…"), "export", "Ctrl+S", _of(ways.export, batch), Next.EXPORT)),
        (True, Step(tr("Show codes…"), "bundle", "Ctrl+B", _of(ways.show_codes, batch))),
        (True, Step(tr("Print codes…"), "file", "Ctrl+P", _of(ways.print_codes, batch))),
        (
            waits,
            Step(
                tr("Print call sheets…"), "file", "Ctrl+Shift+P", _of(ways.print_call_sheets, batch)
            ),
        ),
        (waits, Step(tr("By hand…"), "edit", "Ctrl+T", _of(ways.by_hand, batch), Next.TYPE)),
        (
            batch.confirmed > 0,
            Step(tr("Correct a confirmation ID…"), "edit", "F2", _of(ways.correct_cid, batch)),
        ),
        (
            out and own,
            Step(tr("Import answer…"), "import", "Ctrl+I", ways.import_file, Next.IMPORT),
        ),
        (
            waits and own,
            Step(tr("Import a file of VAMT…"), "import", "Ctrl+Shift+I", ways.import_vamt),
        ),
        (out, Step(tr("Close…"), "check", "Ctrl+Shift+C", _of(life.close, batch), Next.CLOSE)),
    )
    return [step for fits, step in made if fits]


def _of(run: Callable[[BatchJourney], object], batch: BatchJourney) -> Callable[[], object]:
    return lambda: run(batch)
