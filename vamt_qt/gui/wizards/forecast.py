"""What the engine's plan says, machine by machine and in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Self

from vamt_qt.gui.theme.tokens import Tone
from vamt_qt.gui.values import Status, number_text
from vamt_qt.gui.words.counting import activations, key_name, machines, verb
from vamt_qt.licensing.identifiers import MachineId


class Fate(Enum):
    """What will happen to a machine; the value is the name of its list in the plan."""

    SPEND = "spend"
    UNSEEN = "unseen"
    REUSE = "reuse"
    DEPOSIT = "deposit"
    HELD = "held"
    LEAVE = "leave"
    UNCLEAR = "unclear"

    @property
    def cost(self) -> int:
        """How many activations it takes at most."""
        return 1 if self in (Fate.SPEND, Fate.UNSEEN) else 0

    @property
    def mark(self) -> Status:
        """The mark that stands for it in tables."""
        return _MARKS[self]


_MARKS = {
    Fate.SPEND: Status("New ID", Tone.ACCENT, "activate", 0),
    Fate.UNSEEN: Status("May need one", Tone.WARN, "help", 1),
    Fate.REUSE: Status("Stored ID", Tone.GOOD, "retry", 2),
    Fate.DEPOSIT: Status("ID is here", Tone.GOOD, "inbox", 3),
    Fate.HELD: Status("Awaits answer", Tone.NEUTRAL, "clock", 4),
    Fate.LEAVE: Status("Left alone", Tone.NEUTRAL, "check", 5),
    Fate.UNCLEAR: Status("Left out", Tone.BAD, "warning", 6),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """A plan as the page shows it.

    ``last_five`` is empty where each machine keeps the key that it holds; ``available`` is
    ``None`` where nobody entered how many activations were bought. ``collects`` tells that the
    run stops with a sealed batch, which holds activations instead of spending them.
    """

    fates: Mapping[MachineId, Fate] = field(default_factory=dict)
    last_five: str = ""
    available: int | None = None
    collects: bool = False

    @classmethod
    def read(cls, plan: Mapping[str, Any], *, collects: bool) -> Self:
        """Read the answer of the verb `plan`."""
        fates = {MachineId(name): fate for fate in Fate for name in plan.get(fate.value, ())}
        available = plan.get("available")
        return cls(
            fates=fates,
            last_five=str(plan.get("last_five") or ""),
            available=available if isinstance(available, int) else None,
            collects=collects,
        )

    def count(self, fate: Fate) -> int:
        """Give how many machines have a fate."""
        return sum(one is fate for one in self.fates.values())

    @property
    def most(self) -> int:
        """The largest number of activations that the run can take."""
        return sum(fate.cost for fate in self.fates.values())

    @property
    def is_idle(self) -> bool:
        """Whether every machine is licensed already."""
        return bool(self.fates) and self.count(Fate.LEAVE) == len(self.fates)

    @property
    def excess(self) -> int:
        """How many more activations the run may take than the key has left."""
        if self.available is None:
            return 0
        return max(self.most - max(self.available, 0), 0)

    @property
    def is_short(self) -> bool:
        """Whether the key has fewer activations than the run may take."""
        return self.excess > 0


def button_text(plan: Forecast) -> str:
    """Name the cost on the button that cannot be taken back."""
    if plan.is_idle:
        return "Check again, spending nothing"
    if not plan.most:
        return "Collect, holding nothing" if plan.collects else "Activate, spending nothing"
    cost = f"{'Hold' if plan.collects else 'Spend'} {activations(plan.most)}"
    if not plan.is_short:
        return cost
    return f"{cost}, {number_text(plan.excess)} more than there are"


def headline(plan: Forecast) -> str:
    """Say in one sentence what it costs."""
    if plan.is_idle:
        return "There is nothing to do: every machine is licensed."
    if not plan.most:
        return "This spends nothing."
    does = "holds" if plan.collects else "spends"
    upto = "up to " if plan.count(Fate.UNSEEN) else ""
    if not plan.last_five:
        return f"This {does} {upto}{activations(plan.most)} of the keys that the machines hold."
    if plan.available is None:
        return f"This {does} {upto}{activations(plan.most)} of key {key_name(plan.last_five)}."
    if plan.is_short:
        left = max(plan.available, 0)
        return (
            f"This needs {upto}{activations(plan.most)}; key {key_name(plan.last_five)} has "
            f"{number_text(left)} left."
        )
    of = f"{number_text(plan.most)} of {activations(max(plan.available, 0))}"
    return f"This {does} {upto}{of} left of key {key_name(plan.last_five)}."


def explanation(fate: Fate, number: int, *, collects: bool = False) -> str:
    """Say what happens to the machines of one fate, and what that costs."""
    one, many = _EXPLAINED[fate]
    said = f"{machines(number)} {one if number == 1 else many}"
    if fate is not Fate.SPEND:
        return said
    end = "held until the answer comes" if collects else "spent"
    return f"{said}: {activations(number)} {verb(number, 'is', 'are')} {end}."


_EXPLAINED = {
    Fate.SPEND: ("needs a new confirmation ID", "need new confirmation IDs"),
    Fate.UNSEEN: (
        "was never seen, or holds no product for this key yet. It is counted as one activation.",
        "were never seen, or hold no product for this key yet. Each is counted as one activation.",
    ),
    Fate.REUSE: (
        "gets its stored confirmation ID back and spends nothing.",
        "get their stored confirmation IDs back and spend nothing.",
    ),
    Fate.DEPOSIT: (
        "has its confirmation ID here already; it only has to take it.",
        "have their confirmation IDs here already; they only have to take them.",
    ),
    Fate.HELD: (
        "waits for an answer in a sealed batch; its activation is held already.",
        "wait for an answer in a sealed batch; their activations are held already.",
    ),
    Fate.LEAVE: ("is licensed and left alone.", "are licensed and left alone."),
    Fate.UNCLEAR: (
        "cannot be activated like this; the result says why.",
        "cannot be activated like this; the result says why for each.",
    ),
}
