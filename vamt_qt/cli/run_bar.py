"""A run's progress in the terminal: counts by outcome, machines a minute, time left."""

from __future__ import annotations

from collections import Counter

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)

from vamt_qt.engine.desk import Result


def progress_columns() -> tuple[ProgressColumn, ...]:
    """Return what stands in the line of a run."""
    return (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[counts]}", markup=False),
        TimeRemainingColumn(compact=True),
    )


class RunBar:
    """Follows one run by what the engine tells of it."""

    def __init__(self, bar: Progress) -> None:
        self._bar = bar
        self._task = bar.add_task("Starting", total=None, counts="")
        self._counts: Counter[str] = Counter()

    def hear(self, message: Result) -> None:
        """Take one piece of news."""
        match message:
            case {"event": "started", "total": int(total)}:
                self._bar.update(self._task, total=total)
            case {"event": "step", "text": str(text)}:
                self._bar.update(self._task, description=text)
            case {"event": "outcome", "kind": str(kind)}:
                self._counts[kind] += 1
                self._bar.update(self._task, advance=1, counts=self._text())
            case _:
                pass

    def _text(self) -> str:
        parts = [
            f"{self._counts[kind]} {kind}"
            for kind in ("done", "failed", "cancelled")
            if self._counts[kind]
        ]
        task = self._bar.tasks[0]
        if task.elapsed is not None and task.elapsed > 3:
            parts.append(f"{60 * task.completed / task.elapsed:.0f} / min")
        return " · ".join(parts)
