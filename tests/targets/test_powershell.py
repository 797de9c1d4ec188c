"""The scripts that run on the machines: valid Windows PowerShell, from 2.0 to 5.1.

No PowerShell can be had here, so this checks the syntax with an independent grammar and what is
newer than the oldest machine with rules of our own. That they run was never tried on Windows.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest
import tree_sitter_pwsh
from tree_sitter import Language, Node, Parser

from vamt_qt.exchange.kit_folder import script
from vamt_qt.resources import resource
from vamt_qt.targets.ssh_wire import BridgeScripts

FOLDER = resource("powershell")
SCRIPTS = sorted(FOLDER.glob("*.ps1"))
PARSER = Parser(Language(tree_sitter_pwsh.language()))

NEWER = {
    "&& and || (7)": r"&&|\|\|",
    "?? and ?. (7)": r"\?\?|\?\.",
    "a ternary (7)": r"\$\w+ \? ",
    "-AsHashtable (6)": r"-AsHashtable",
    "-Parallel (7)": r"-Parallel",
    "::new() (5)": r"::new\(",
    "classes and enums (5)": r"^\s*(class|enum) \w",
    ".Where() and .ForEach() (4)": r"\.(Where|ForEach)\(",
    "[pscustomobject] (3)": r"\[pscustomobject\]|\[ordered\]",
    "-in and -notin (3)": r" -(not)?in ",
    "CIM cmdlets (3)": r"-Cim",
    "JSON cmdlets (3)": r"\b(ConvertTo|ConvertFrom)-Json\b",
    "$PSItem (3)": r"\$PSItem",
    "$PSScriptRoot in a script (3)": r"\$PSScriptRoot",
    "Get-Content -Raw (3)": r"-Raw\b",
    ".NET 4's IsNullOrWhiteSpace": r"IsNullOrWhiteSpace",
    "simplified Where-Object (3)": r"\| (Where-Object|where|\?) [^{]",
}


def nodes(text: str) -> Iterator[Node]:
    """Yield every node of a script's syntax tree."""
    waiting = [PARSER.parse(text.encode()).root_node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.children


def faults(text: str) -> list[str]:
    """Return what is wrong with a script's syntax."""
    wrong = [
        f"line {node.start_point[0] + 1}: {node.type}"
        for node in nodes(text)
        if node.is_error or node.is_missing
    ]
    return wrong + [
        f"line {node.start_point[0] + 1}: try without catch or finally"
        for node in nodes(text)
        if node.type == "try_statement"
        and not {child.type for child in node.children} & {"catch_clauses", "finally_clause"}
    ]


def newer(text: str) -> list[str]:
    """Return what of a script the oldest Windows PowerShell does not know."""
    code = re.sub(r"(?m)^\s*#.*$", "", text)
    return [name for name, pattern in NEWER.items() if re.search(f"(?im){pattern}", code)]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_the_syntax_is_valid(path: Path) -> None:
    assert faults(path.read_text()) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_nothing_is_newer_than_windows_7(path: Path) -> None:
    assert newer(path.read_text()) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_only_ascii_is_used(path: Path) -> None:
    assert path.read_bytes().isascii()


def test_the_kits_script_is_as_good_as_they_are() -> None:
    text = script()

    assert (faults(text), newer(text), text.isascii()) == ([], [], True)


def test_the_commands_for_setting_up_machines_are_valid() -> None:
    text = (Path(__file__).parents[2] / "docs" / "windows-targets.md").read_text()
    blocks = re.findall(r"(?ms)^ *```powershell\n(.*?)^ *```", text)

    assert len(blocks) > 10
    assert {block: faults(block) for block in blocks if faults(block)} == {}


CMDLETS = frozenset(
    [
        "Add-Type",
        "Get-ChildItem",
        "Get-WmiObject",
        "Join-Path",
        "Move-Item",
        "New-Item",
        "New-Object",
        "Read-Host",
        "Split-Path",
        "Start-Sleep",
        "Where-Object",
        "Write-Host",
    ]
)
"""What the kit calls of Windows PowerShell 2.0 itself."""
AUTOMATIC = frozenset({"$_", "$null", "$env:computername", "$myinvocation"})


def unknown_names(text: str) -> set[str]:
    """Return commands that nobody defines and variables that nobody sets: mistyped names."""
    found = list(nodes(text))
    kinds = ("command_name", "function_name", "variable")
    named: dict[str, set[str]] = {kind: set() for kind in kinds}
    for node in found:
        if node.type in named and node.text:
            named[node.type].add(node.text.decode())
    unknown = named["command_name"] - named["function_name"] - CMDLETS
    used = {name.lower().replace("$script:", "$") for name in named["variable"]}
    return unknown | {name for name in used if name not in AUTOMATIC | _set_in(found)}


def _set_in(found: list[Node]) -> set[str]:
    """Return the variables that are assigned, taken as a parameter or run through by foreach."""
    kinds = {"left_assignment_expression", "script_parameter", "foreach_statement"}
    texts = [node.text.decode() for node in found if node.type in kinds and node.text]
    matches = (re.search(r"\$(?:script:)?(\w+)", text) for text in texts)
    return {f"${match[1].lower()}" for match in matches if match}


def test_the_kits_script_knows_every_name_that_it_uses() -> None:
    assert unknown_names(script()) == set()
    assert unknown_names(script().replace("Get-Mac $kitKey $body", "Get-Mak $kitKey $boby", 1)) == {
        "Get-Mak",
        "$boby",
    }


def test_both_scripts_are_checked() -> None:
    assert [path.name for path in SCRIPTS] == ["bootstrap.ps1", "bridge.ps1"]


@pytest.mark.parametrize(
    "broken",
    ["foreach ($a in $b) {", "if ($a { }", "$x = @(1, 2", "try {\n    1\n}\n", "function { }"],
)
def test_the_gate_notices_broken_scripts(broken: str) -> None:
    assert faults(broken)


@pytest.mark.parametrize(
    "script",
    [
        "$a && $b",
        "$a ?? 1",
        "[Text.StringBuilder]::new()",
        "$b | ConvertTo-Json",
        "if ($a -in $b) {}",
    ],
)
def test_the_gate_notices_what_is_newer(script: str) -> None:
    assert newer(script)


def test_the_command_fits_into_a_command_line_and_is_the_same_for_all() -> None:
    scripts = BridgeScripts.load()

    assert len(scripts.command) < 8_191
    encoded = scripts.command.rpartition(" ")[2]
    assert b64decode(encoded).decode("utf-16-le") == (FOLDER / "bootstrap.ps1").read_text()


def test_the_marks_in_the_script_are_those_that_are_looked_for() -> None:
    bridge = (FOLDER / "bridge.ps1").read_text()

    assert '"<<<VAMT-QT`n$lines`n>>>"' in bridge
    assert '\'{"format":2,"number":\'' in bridge
    assert "-notlike '{*'" in (FOLDER / "bootstrap.ps1").read_text()


def test_the_bridge_leaves_powershell_running_for_the_next_request() -> None:
    assert not [node for node in nodes((FOLDER / "bridge.ps1").read_text()) if node.text == b"exit"]


def test_the_first_line_is_not_taken_for_clixml() -> None:
    # PowerShell would read its input as objects then.
    assert not (FOLDER / "bridge.ps1").read_text().startswith("#<")
