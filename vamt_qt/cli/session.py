"""One command's way to the program: reading, changing, and showing what came of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from vamt_qt.cli.program import Place, Program
from vamt_qt.cli.run_bar import RunBar, progress_columns
from vamt_qt.cli.terminal import Terminal, terminal
from vamt_qt.engine.desk import Emit, Result
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.hresult import format_hresult
from vamt_qt.store.views import Views

HELD_BACK: Final = "held-back"
SOME_FAILED: Final = 3
"""The exit status of a run in which at least one machine failed or was left out."""


@dataclass(frozen=True, slots=True)
class Session:
    """What every command is handed through its context."""

    program: Program
    place: Place
    json: bool = False
    out: Terminal = field(default_factory=terminal)
    err: Terminal = field(default_factory=lambda: Terminal(stderr=True))

    @contextmanager
    def views(self) -> Iterator[Views]:
        """Open the data for reading."""
        with self.program.views(self.place) as views:
            yield views

    def call(
        self, verb: str, arguments: Mapping[str, Json], *, emit: Emit = lambda _: None
    ) -> Result:
        """Run a verb that is no run over machines."""
        with self.program.engine(self.place) as engine:
            return engine.call(verb, arguments, emit=emit)

    def run(self, verb: str, arguments: Mapping[str, Json]) -> None:
        """Run a verb over machines: progress while it lasts, then its outcomes and numbers."""
        outcomes: list[Result] = []
        with self.program.engine(self.place) as engine, self._progress() as news:

            def emit(message: Result) -> None:
                news(message)
                if message.get("event") == "outcome":
                    outcomes.append(message)

            result = engine.call(verb, arguments, emit=emit)
            names = {str(machine.id): machine.name for machine in engine.desk.views.machines()}
        self.show(
            {**result, "outcomes": [_named(outcome, names) for outcome in outcomes]},
            lambda: self._run_table(result, outcomes, names),
        )
        held = [str(item["machine"]) for item in outcomes if _code(item) == HELD_BACK]
        if held and self._wants_them_tried(result, len(held)):
            self.run(verb, {**arguments, "machines": [*held], "despite_refusal": True})
            return
        if result.get("failed") or result.get("cancelled"):
            raise typer.Exit(SOME_FAILED)

    def _wants_them_tried(self, result: Result, waiting: int) -> bool:
        """Ask whether the password is right after all; only a person at a terminal can say."""
        if self.json:
            return False
        match result.get("held"):
            case [{"user": str(user), "machine_name": str(name)}, *_]:
                self.say(
                    f"{name} refused the logon of {user}. The password may be wrong: {waiting} "
                    "machines were not tried, so that the account is not locked."
                )
            case _:
                return False
        question = "Is the password right, and shall they be tried all the same?"
        return sys.stdin.isatty() and typer.confirm(question)

    def show(self, result: Json, render: Callable[[], None]) -> None:
        """Print a result as JSON on one line, or as text for people."""
        if self.json:
            sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
        else:
            render()

    def table(self, *titles: str, rows: Sequence[Sequence[object]]) -> None:
        """Print rows as a table; nothing at all says so."""
        if not rows:
            self.out.print("Nothing yet.")
            return
        table = Table(box=None, header_style="bold", pad_edge=False)
        for title in titles:
            table.add_column(title)
        for row in rows:
            table.add_row(*("" if cell is None else str(cell) for cell in row))
        self.out.print(table)

    def say(self, text: str) -> None:
        """Print one sentence for people."""
        self.out.print(text, highlight=False)

    @contextmanager
    def _progress(self) -> Iterator[Callable[[Result], None]]:
        if self.json or not self.err.is_terminal:
            yield lambda _: None
            return
        with Progress(*progress_columns(), console=self.err, transient=True) as bar:
            yield RunBar(bar).hear

    @contextmanager
    def checking(self) -> Iterator[Emit]:
        """Show how far a check of all entries has come, where somebody watches."""
        if self.json or not self.err.is_terminal:
            yield lambda _: None
            return
        columns = (TextColumn("Checking entries"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=self.err, transient=True) as bar:
            task = bar.add_task("", total=None)

            def hear(news: Result) -> None:
                match news:
                    case {"event": "checked", "entries": int(done), "total": int(total)}:
                        bar.update(task, completed=done, total=total)
                    case _:
                        pass

            yield hear

    def _run_table(
        self, result: Result, outcomes: Sequence[Result], names: Mapping[str, str]
    ) -> None:
        rows = [
            (names.get(str(item["machine"]), str(item["machine"])), item["kind"], _reason(item))
            for item in outcomes
        ]
        self.table("Machine", "Outcome", "Reason", rows=sorted(rows))
        self.say(
            f"{result['done']} done, {result['failed']} failed, {result['cancelled']} cancelled; "
            f"{result['spent']} activations spent."
        )


def _named(outcome: Result, names: Mapping[str, str]) -> Result:
    machine = str(outcome["machine"])
    return {**outcome, "name": names.get(machine, machine)}


def _code(outcome: Result) -> Json:
    match outcome:
        case {"failure": {"code": str(code)}}:
            return code
        case _:
            return ""


def _reason(outcome: Result) -> str:
    match outcome:
        case {"failure": {"message": str(message), "hint": str(hint)}}:
            return f"{message}. {hint}".strip()
        case {"note": str(note)}:
            return note
        case _:
            return ""


def failure_text(failure: Failure | None) -> str:
    """Return a failure in one line for a table."""
    if failure is None:
        return ""
    code = f" ({format_hresult(failure.hresult)})" if failure.hresult is not None else ""
    return f"{failure.message}{code}"


def session_of(context: typer.Context) -> Session:
    """Return the session that the root command made."""
    session = context.find_object(Session)
    if session is None:
        raise typer.BadParameter("the command was called without its program")
    return session
