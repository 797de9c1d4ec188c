"""How machines stand: the parts of the ring, and the rows behind each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vamt_qt.gui.narrowing import Narrow
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Segment
from vamt_qt.gui.words import states
from vamt_qt.licensing.product import LicenseStatus

if TYPE_CHECKING:
    from vamt_qt.store.standing_reading import Standing


@dataclass(frozen=True, slots=True)
class _Way:
    key: str
    word: str
    tone: Tone


_WAYS: Final = (
    _Way("licensed", tr("Licensed"), Tone.GOOD),
    _Way("grace", tr("Grace, or licensed in part"), Tone.WARN),
    _Way("unlicensed", tr("Not licensed"), Tone.BAD),
    _Way("unseen", tr("Not probed"), Tone.NEUTRAL),
)
_REFUSED: Final = (LicenseStatus.UNLICENSED, LicenseStatus.NOTIFICATION)


def way_of(standing: Standing) -> str:
    if standing.status is None:
        return "unseen"
    if standing.licensed == standing.products:
        return "licensed"
    return "unlicensed" if standing.status in _REFUSED and not standing.licensed else "grace"


def _status_word(standing: Standing) -> str:
    """Say what the list of machines says of it."""
    if 0 < standing.licensed < standing.products:
        return states.partly(standing.licensed, standing.products).word
    return states.licence(standing.status).word


def standing_segments(
    standings: Sequence[Standing],
) -> tuple[tuple[Segment, ...], dict[str, Narrow]]:
    counts: Counter[str] = Counter()
    words: dict[str, set[str]] = {}
    for one in standings:
        counts[way_of(one)] += one.machines
        words.setdefault(way_of(one), set()).add(_status_word(one))
    segments = tuple(Segment(way.key, way.word, counts[way.key], way.tone) for way in _WAYS)
    narrows = {
        way.key: Narrow(way.word, {"status": frozenset(words.get(way.key, {"–"}))}) for way in _WAYS
    }
    return segments, narrows
