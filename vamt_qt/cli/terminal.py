"""The terminal, which shows what others wrote, machines among them, and obeys none of it."""

from __future__ import annotations

from typing import IO, Any, Final

from rich.console import Console
from rich.text import Text

from vamt_qt.licensing.foreign_text import inert

_WIDE: Final = 400


class Terminal(Console):
    """Prints texts as they are: brackets are no markup, colons no pictures.

    What would move the cursor, change the title or turn the direction of letters becomes a space.
    """

    def __init__(self, **how: Any) -> None:
        super().__init__(markup=False, emoji=False, **how)

    def render_str(self, text: str, **how: Any) -> Text:
        return super().render_str(inert(text), **how)


def terminal(file: IO[str] | None = None) -> Terminal:
    """Print for a terminal of any width; what is piped on is not cut to fit a screen."""
    made = Terminal(file=file)
    return made if made.is_terminal else Terminal(file=file, width=_WIDE)
