"""What every page and dialog of one window works with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.theme import Theme, Tone
from vamt_qt.licensing.errors import Failure


class Wishes(QObject):
    """What pages ask of the window around them."""

    page_wanted = Signal(str, object)
    """The key of a page to open, and the id of the record to show there or ``None``."""
    said = Signal(object, str, str)
    """A :class:`Tone`, what happened and what to do: shown above the page."""
    help_wanted = Signal(object)
    """The dialog for which the manual is to be opened."""
    undoable = Signal(str, str)
    """What was done, and the token by which the engine takes it back."""
    failed = Signal(object)
    """A :class:`Failure` that is told above the page."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The one way to change (``engine``), the one way to read (``reader``), and the look.

    ``settings`` keeps what belongs to the window alone, such as the choice of colours.
    """

    theme: Theme
    engine: EngineClient
    reader: Reader
    settings: QSettings
    wishes: Wishes = field(default_factory=Wishes)
    practice: Sequence[str] = ()
    """The words that open a simulated estate; none where this window is one."""

    def call(
        self,
        verb: str,
        arguments: Mapping[str, Any],
        *,
        done: Callable[[dict[str, Any]], None] = lambda _: None,
        failed: Callable[[Failure], None] | None = None,
    ) -> int:
        """Ask the engine for a verb; a failure that nobody takes is told above the page."""
        return self.engine.call(
            verb, arguments, done=done, failed=failed or self.wishes.failed.emit
        )

    def open_page(self, key: str, record: object = None) -> None:
        """Bring another page to the front, at a record of it."""
        self.wishes.page_wanted.emit(key, record)

    def say(self, tone: Tone, message: str, advice: str = "") -> None:
        """Tell the operator something above the page."""
        self.wishes.said.emit(tone, message, advice)

    def done(self, message: str, result: Mapping[str, Any]) -> None:
        """Tell what a verb did; the window offers to undo it where the result says how."""
        token = str(result.get("undo") or "")
        if token:
            self.wishes.undoable.emit(message, token)
        else:
            self.say(Tone.GOOD, message)


def connect_news(engine: EngineClient, reader: Reader) -> None:
    """Let every word of the engine make the reader look for what changed."""

    def heard(news: list[dict[str, Any]]) -> None:
        if any(one["event"] in {"finished", "failed", "bug"} for one in news):
            reader.look()
        else:
            reader.look_soon()

    engine.told.connect(heard)
