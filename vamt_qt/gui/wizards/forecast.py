"""What the engine's plan says, machine by machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Self

from vamt_qt.gui.theme.tokens import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import Status
from vamt_qt.gui.wizards.way import ONLINE, PROXY, Way
from vamt_qt.gui.words.counting import key_name
from vamt_qt.licensing.identifiers import MachineId


class Fate(Enum):
    """What will happen to a machine; the value is the name of its list in the plan."""

    SPEND = "spend"
    UNSEEN = "unseen"
    REUSE = "reuse"
    DEPOSIT = "deposit"
    HELD = "held"
    SET_UP = "set_up"
    SETTINGS = "settings"
    LEAVE = "leave"
    OTHER_ID = "other_id"
    NONE_STORED = "none_stored"
    UNCLEAR = "unclear"

    @property
    def cost(self) -> int:
        """How many activations it takes at most, where the way to go spends any."""
        return 1 if self in (Fate.SPEND, Fate.UNSEEN) else 0

    @property
    def mark(self) -> Status:
        """The mark that stands for it in tables."""
        return _MARKS[self]


_MARKS = {
    Fate.SPEND: Status(tr("New ID"), Tone.ACCENT, "activate", 0),
    Fate.UNSEEN: Status(tr("May need one"), Tone.WARN, "help", 1),
    Fate.REUSE: Status(tr("Stored ID"), Tone.GOOD, "retry", 2),
    Fate.DEPOSIT: Status(tr("ID is here"), Tone.GOOD, "inbox", 3),
    Fate.HELD: Status(tr("Awaits answer"), Tone.NEUTRAL, "clock", 4),
    Fate.SET_UP: Status(tr("Client key"), Tone.ACCENT, "key", 5),
    Fate.SETTINGS: Status(tr("Settings only"), Tone.GOOD, "settings", 6),
    Fate.LEAVE: Status(tr("Left alone"), Tone.NEUTRAL, "check", 7),
    Fate.OTHER_ID: Status(tr("Other hardware"), Tone.WARN, "warning", 8),
    Fate.NONE_STORED: Status(tr("No stored ID"), Tone.WARN, "help", 9),
    Fate.UNCLEAR: Status(tr("Left out"), Tone.BAD, "warning", 10),
}
_LOOKED_AT_FIRST = Status(tr("Looked at first"), Tone.WARN, "help", 1)
_WHY_NOT = {
    Fate.OTHER_ID: tr("Its stored ID is for other hardware"),
    Fate.NONE_STORED: tr("None stored for this key"),
}
_ITSELF = Status(tr("Activates itself"), Tone.ACCENT, "network", 0)
_THROUGH = (Fate.REUSE, Fate.DEPOSIT, Fate.SET_UP, Fate.SETTINGS, Fate.UNSEEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """A plan as the page shows it.

    ``last_five`` is empty where each machine keeps the key that it holds; ``available`` is
    ``None`` where nobody entered how many activations were bought. ``collects`` tells that the
    run stops with a sealed batch, which holds activations instead of spending them. ``notes`` say
    more of some machines: why they are left out, or which key they get. ``stored`` counts those
    whose activation would be spent although a confirmation ID is stored for them.
    """

    fates: Mapping[MachineId, Fate] = field(default_factory=dict)
    last_five: str = ""
    available: int | None = None
    collects: bool = False
    way: Way = PROXY
    notes: Mapping[MachineId, str] = field(default_factory=dict)
    stored: int = 0

    @classmethod
    def read(cls, plan: Mapping[str, Any], *, collects: bool, way: Way = PROXY) -> Self:
        """Read the answer of the verb `plan`."""
        fates = {MachineId(name): fate for fate in Fate for name in plan.get(fate.value, ())}
        available = plan.get("available")
        return cls(
            fates=fates,
            last_five=str(plan.get("last_five") or ""),
            available=available if isinstance(available, int) else None,
            collects=collects,
            way=way,
            notes=_notes(plan),
            stored=len(plan.get("stored", ())),
        )

    def count(self, fate: Fate) -> int:
        """Give how many machines have a fate."""
        return sum(one is fate for one in self.fates.values())

    @property
    def most(self) -> int:
        """The largest number of activations that the run can take."""
        return sum(map(self.cost, self.fates.values()))

    def cost(self, fate: Fate) -> int:
        """Give how many activations a fate takes at most on this way."""
        return fate.cost if self.way.spends else 0

    def mark(self, fate: Fate) -> Status:
        """Give the mark of a fate on this way."""
        if fate is Fate.SPEND and self.way is ONLINE:
            return _ITSELF
        is_free = fate is Fate.UNSEEN and not self.way.spends
        return _LOOKED_AT_FIRST if is_free else fate.mark

    @property
    def through(self) -> int:
        """How many machines a way that spends nothing is to bring through."""
        return sum(fate in _THROUGH for fate in self.fates.values())

    @property
    def is_idle(self) -> bool:
        """Whether every machine is left alone: it is licensed already."""
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


def _notes(plan: Mapping[str, Any]) -> dict[MachineId, str]:
    why = {MachineId(machine): str(text) for machine, text in plan.get("why", {}).items()}
    for fate, text in _WHY_NOT.items():
        why.update((MachineId(machine), text) for machine in plan.get(fate.value, ()))
    keys = plan.get("keys", {})
    return {**{MachineId(one): tr("key {keys}", keys=key_name(keys[one])) for one in keys}, **why}
