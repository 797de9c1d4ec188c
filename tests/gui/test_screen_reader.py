"""The window through a real accessibility bus: what a screen reader hears, and where Tab leads."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fixtures.accessibility import FOCUSABLE, FOCUSED, ScreenReader, Spoken, patiently
from tests.fixtures.programs import program
from tests.gui.desks import fill
from tests.store.estate import PASSPHRASE

PAGES = (
    "Dashboard",
    "Machines",
    "Products",
    "Product keys",
    "Batches",
    "Ledger",
    "Runs",
    "Stations",
)
# What is acted on or read by its name; panels and fillers have none.
NAMED = frozenset(
    {
        "push button",
        "button menu",
        "button",
        "toggle button",
        "check box",
        "radio button",
        "combo box",
        "text",
        "entry",
        "table",
        "tree table",
        "list",
        "menu item",
        "spin button",
    }
)
TABS = 40


class Seen:
    """One window as a screen reader meets it."""

    def __init__(self, reader: ScreenReader, top: tuple[str, str], screen: Mapping[str, str]):
        self.reader, self._top, self._screen = reader, top, screen

    def all(self) -> list[Spoken]:
        return list(self.reader.walk(self._top))

    def find(self, role: str, name: str) -> Spoken:
        def look() -> Spoken | None:
            found = (one for one in self.all() if role in one.role and one.name == name)
            return next(found, None)

        return patiently(look)

    def focused(self) -> Spoken | None:
        found = [one for one in self.all() if FOCUSED in one.states and one.role in NAMED]
        return found[-1] if found else None

    def key(self, *names: str) -> None:
        command = [program("xdotool"), "key", "--clearmodifiers", *names]
        subprocess.run(command, env=os.environ | self._screen, check=True, timeout=30)


@contextmanager
def window_on(data: Path, variables: Mapping[str, str], reader: ScreenReader) -> Iterator[Seen]:
    words = data / "passphrase"
    words.write_text(PASSPHRASE)
    command = [sys.executable, "-m", "vamt_qt", "--data-dir", str(data)]
    command += ["--passphrase-file", str(words)]
    with subprocess.Popen(command, env=os.environ | variables) as process:
        try:
            yield Seen(reader, reader.program(process.pid), variables)
        finally:
            process.terminate()
            process.wait(60)


@pytest.fixture(scope="module")
def seen(
    accessible_screen: tuple[Mapping[str, str], ScreenReader],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Seen]:
    data = tmp_path_factory.mktemp("read-aloud")
    fill(data)
    variables, reader = accessible_screen
    with window_on(data, variables, reader) as made:
        yield made


@pytest.mark.slow
def test_a_screen_reader_finds_every_page_and_reads_its_table(seen: Seen) -> None:
    seen.find("frame", "VAMT-Qt")
    nameless: list[str] = []
    for page in PAGES:
        seen.reader.press(seen.find("radio button", page))
        seen.find("label", page)  # the page's own title
        nameless += [f"{page}: {one.role}" for one in seen.all() if is_silent(one)]
    assert not nameless
    seen.reader.press(seen.find("radio button", "Machines"))
    table = seen.find("table", "Machines")
    assert seen.reader.rows(table) == 6
    assert seen.reader.cell(table, 0, 0) == "PC-0000"
    assert seen.reader.cell(table, 0, 1) == "1 of 2 licensed"


@pytest.mark.slow
def test_tab_leads_through_the_page_and_round_again(seen: Seen) -> None:
    seen.find("frame", "VAMT-Qt")
    seen.reader.press(seen.find("radio button", "Machines"))
    seen.find("table", "Machines")
    names: list[str] = []
    for _ in range(TABS):
        seen.key("Tab")
        focused = seen.focused()
        if focused is not None:
            assert FOCUSABLE in focused.states
            names.append(focused.name)
            if names.count(names[0]) == 2:
                break
    assert names.count(names[0]) == 2, "Tab comes round"
    round_trip = names[:-1]
    start = round_trip.index("Add…")
    from_the_header = [*round_trip[start:], *round_trip[:start]]
    wanted = [
        "Add…",
        "Import…",
        "Probe all",
        "More actions",
        "Activate all…",
        "Search machines",
        "Filter",
        "View",
        "Show or hide details",
        "Machines",
    ]
    assert from_the_header[: len(wanted)] == wanted, "as one reads the page"
    rail = ["Machines", "Colours: as the system", "Settings", "Help"]
    assert from_the_header[-len(rail) :] == rail, "the rail at the page that is open"


@pytest.mark.slow
def test_a_screen_reader_hears_a_dialog_and_every_cell_of_a_line(seen: Seen) -> None:
    seen.reader.press(seen.find("radio button", "Products"))
    table = seen.find("table", "Products")
    assert seen.reader.rows(table) == 6
    line = [seen.reader.cell(table, 0, column) for column in range(3)]
    assert line == ["PC-0000", "Windows 11 Professional", "Licensed"]
    seen.reader.press(seen.find("radio button", "Machines"))
    seen.find("table", "Machines")
    before = {(one.role, one.name) for one in seen.all()}
    seen.reader.press(seen.find("button", "Add…"))
    seen.find("dialog", "Add a machine")
    inside = [one for one in seen.all() if (one.role, one.name) not in before]
    assert not [one.role for one in inside if is_silent(one)]
    fields = {one.name for one in inside if one.role in ("text", "entry")}
    assert {"Name", "Address"} <= fields
    seen.reader.press(seen.find("button", "Cancel"))
    patiently(lambda: not [one for one in seen.all() if one.role == "dialog"] or None)


@pytest.mark.slow
def test_arrows_open_the_pages_of_the_rail(seen: Seen) -> None:
    seen.reader.press(seen.find("radio button", "Machines"))
    seen.find("table", "Machines")
    for _ in range(TABS):
        seen.key("Tab")
        focused = seen.focused()
        if focused is not None and focused.role == "radio button":
            break
    seen.key("Down")
    seen.find("table", "Products")
    seen.key("Up")
    assert seen.reader.rows(seen.find("table", "Machines")) == 6


def is_silent(one: Spoken) -> bool:
    return one.role in NAMED and not one.name
