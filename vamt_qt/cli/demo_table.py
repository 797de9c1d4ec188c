"""Prints what came of a demonstration."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from rich.table import Table

from vamt_qt.cli.terminal import Terminal
from vamt_qt.store.records import UsageRow


class Line(Protocol):
    """One machine's line."""

    @property
    def name(self) -> str: ...
    @property
    def outcome(self) -> str: ...
    @property
    def reason(self) -> str: ...


class Result(Protocol):
    """The numbers of a demonstration."""

    @property
    def lines(self) -> Sequence[Line]: ...
    @property
    def spent(self) -> int: ...
    @property
    def issued(self) -> int: ...
    @property
    def observed(self) -> int: ...
    @property
    def ledger_ok(self) -> bool: ...
    @property
    def adds_up(self) -> bool: ...
    @property
    def usage(self) -> Iterable[UsageRow]: ...

    def count(self, outcome: str) -> int: ...


def print_result(result: Result, folder: Path) -> None:
    """Print each machine's outcome, then the numbers and whether they agree."""
    console = Terminal(highlight=False)
    table = Table(box=None, header_style="bold", pad_edge=False)
    for title in ("Machine", "Outcome", "Reason"):
        table.add_column(title)
    for line in sorted(result.lines, key=lambda line: (line.outcome, line.name)):
        table.add_row(line.name, line.outcome, line.reason)
    console.print(table)
    console.print()
    console.print(
        f"{len(result.lines)} machines: {result.count('activated')} activated, "
        f"{result.count('already licensed')} already licensed, {result.count('failed')} failed"
    )
    console.print(f"Activations spent (our ledger):             {result.spent}")
    console.print(f"Confirmation IDs issued (clearinghouse):    {result.issued}")
    console.print(f"Newly licensed (as the machines say):       {result.observed}")
    for row in result.usage:
        console.print(f"Left of key …{row.last_five}:                        {row.available}")
    console.print(f"Ledger verified:                            {_yes(result.ledger_ok)}")
    console.print(f"The numbers add up:                         {_yes(result.adds_up)}")
    if not result.spent and not result.count("activated"):
        console.print(f"This estate was activated before. For a fresh one, delete {folder}")


def _yes(value: bool) -> str:
    return "yes" if value else "NO"
