"""The terminal shows texts from outside and does nothing that they say."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.progress import Progress

from tests.fixtures.commands import Commands
from tests.fixtures.stations import place_in
from vamt_qt.app.program import ComposedProgram
from vamt_qt.cli.run_bar import RunBar, progress_columns
from vamt_qt.cli.session import Session
from vamt_qt.cli.terminal import Terminal

HOSTILE = ("[/nope]", "[red]red[/red]", ":smile:", "[link=file:///etc]x", "\x1b[2J", "\x9b2J")


def written(screen: Terminal) -> str:
    assert isinstance(screen.file, io.StringIO)
    return screen.file.getvalue()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_table_and_a_sentence_are_shown_letter_by_letter(text: str, tmp_path: Path) -> None:
    # A real terminal, so that nothing is left out because nobody would see it.
    screen = Terminal(file=io.StringIO(), force_terminal=True, color_system=None, width=120)
    session = Session(ComposedProgram(), place_in(tmp_path), out=screen)

    session.table("Machine", rows=[(text,)])
    session.say(f"It is called {text}")

    shown = written(screen)
    assert not {"\x1b[2", "\x9b"} & {shown[at : at + 2] for at in range(len(shown))}
    assert "\x9b" not in shown
    assert shown.count("".join(c if c.isprintable() else " " for c in text).strip()) == 2


def test_direction_and_title_stay_the_terminals_own() -> None:
    screen = Terminal(file=io.StringIO(), force_terminal=True, color_system=None, width=120)
    screen.print("a\u202eb\x1b]0;title\x07c\u200bd")
    assert written(screen) == "a b ]0;title c d\n"


def test_a_run_bar_shows_a_step_letter_by_letter() -> None:
    screen = Terminal(file=io.StringIO(), force_terminal=True, color_system=None, width=120)
    with Progress(*progress_columns(), console=screen, auto_refresh=False) as bar:
        watch = RunBar(bar)
        watch.hear({"event": "step", "text": "Looking at [/nope] [red]x"})
        bar.refresh()
    assert "Looking at [/nope] [red]x" in written(screen)


def test_a_machine_with_a_name_in_brackets_is_listed(tmp_path: Path) -> None:
    run, listed = Commands(tmp_path / "data"), tmp_path / "machines.csv"
    listed.write_text("name,address,site\n[/PC]-1,192.0.2.1,[red]Lab\n")
    run("machines", "import", str(listed))

    shown = run("machines", "list", as_json=False)

    assert "[/PC]-1" in shown
    assert "[red]Lab" in shown
