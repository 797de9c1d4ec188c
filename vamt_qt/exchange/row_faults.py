"""What is wrong with the rows of a table, collected so that a person mends them in one go."""

from __future__ import annotations

from typing import Final

_SHOWN: Final = 20
_ENOUGH: Final = 1_000


class RowFaults:
    """Faults by row; whoever collects them raises one error for all, and changes nothing.

    Messages must not repeat a cell that may hold a product key.
    """

    def __init__(self) -> None:
        self._count = 0
        self._shown: list[str] = []
        self.code = ""
        """The code of the first fault."""

    def add(self, row: int, message: str, code: str = "") -> None:
        """Note what is wrong with a row, counted from 1 as a spreadsheet does."""
        self._count += 1
        self.code = self.code or code
        if len(self._shown) < _SHOWN:
            self._shown.append(f"row {row}: {message}")

    def __bool__(self) -> bool:
        return self._count > 0

    @property
    def is_enough(self) -> bool:
        """Whether it is no use to look at more rows: this is another kind of file."""
        return self._count >= _ENOUGH

    @property
    def message(self) -> str:
        """All of it in one text, the first rows in full."""
        listed = "; ".join(self._shown)
        more = f"; and {self._count - _SHOWN} more" if self._count > _SHOWN else ""
        if self._count == 1:
            return listed[0].upper() + listed[1:]
        return f"{self._count} faults in the list. {listed[0].upper()}{listed[1:]}{more}"
