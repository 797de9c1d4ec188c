"""The manual names every report, and no option that does not exist."""

from __future__ import annotations

import re

import pytest
import typer

from tests.architecture.repository import ROOT
from vamt_qt.cli.reports import app
from vamt_qt.reports.catalogue import CATALOGUE
from vamt_qt.reports.writing import Format

TEXT = (ROOT / "docs" / "reports.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"(?:vamt-qt |')(report .*)", TEXT)


@pytest.mark.parametrize("name", CATALOGUE)
def test_every_report_has_its_row(name: str) -> None:
    [row] = [line for line in TEXT.splitlines() if line.startswith(f"| `{name}` |")]
    narrowed = {word.strip() for word in row.split("|")[-2].split(",")}
    assert narrowed == {each.value for each in CATALOGUE[name].filters}


@pytest.mark.parametrize("format_", Format)
def test_every_format_has_its_row(format_: Format) -> None:
    assert f"| {format_.upper()} |" in TEXT


@pytest.mark.parametrize("line", COMMANDS)
def test_commands_are_those_of_the_program(line: str) -> None:
    group = typer.main.get_command(app)
    context = typer.Context(group)
    name = line.split()[1]
    command = group.get_command(context, name)  # type: ignore[attr-defined]
    assert command is not None
    known = {option for parameter in command.params for option in parameter.opts}
    assert set(re.findall(r"--[a-z]+", line)) <= known


def test_commands_were_found() -> None:
    assert len(COMMANDS) >= 6
