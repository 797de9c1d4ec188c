"""The desktop program: the window on somebody's data, and the demonstration in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vamt_qt.app.places import data_dir, own_command
from vamt_qt.cli.orders import DemoOptions, Place
from vamt_qt.gui.start import make_application, make_desk, run_window, show_trouble
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import ThemeMode
from vamt_qt.licensing.errors import BadInputError, LicensingError

if TYPE_CHECKING:
    from vamt_qt.app.demo_result import DemoResult  # a demonstration loads half the program
    from vamt_qt.gui.tour import Conclusion
    from vamt_qt.licensing.identifiers import KeyId, MachineId
    from vamt_qt.store.views import Views

Groups = Callable[["Views"], Sequence[tuple["KeyId", Sequence["MachineId"]]]]
"""Says which key is for which machines."""
Conclude = Callable[["Views", bool], "DemoResult"]
"""Reads and prints what came of a demonstration; told whether the ledger is whole."""

_SCREENS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def engine_command(place: Place) -> list[str]:
    """Return the words that start an engine on a place, as the window's child."""
    words = [*own_command(), "--data-dir", str(data_dir(place))]
    if place.passphrase_file is not None:
        words += ["--passphrase-file", str(place.passphrase_file.expanduser().absolute())]
    if place.debug:
        words.append("--debug")
    return [*words, "engine"]


def open_window(place: Place) -> int:
    """Open the window and return when it is closed; raises BadInputError without a screen."""
    if not _has_screen():
        raise _no_screen("Log on to a desktop, or use the commands: see “vamt-qt --help”.")
    try:
        window = _window(place, "VAMT-Qt", practice=[*own_command(), "demo"])
    except LicensingError as error:
        show_trouble(make_application(), error.failure)
        raise
    run_window(window)
    return 0


def show_demo(
    place: Place, options: DemoOptions, clearinghouse: str, groups: Groups, conclude: Conclude
) -> int:
    """Show the demonstration in the window; returns 0 if it came to its end and all adds up.

    With a folder for pictures it ends by itself; without one when the window is closed.
    """
    pictures = options.screenshots
    if not _has_screen():
        if pictures is None:
            raise _no_screen("Run it with --headless, or with --screenshots and a folder.")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from vamt_qt.gui.tour import Plan, Tour  # noqa: PLC0415 - brings every page along

    window = _window(place, "VAMT-Qt – demonstration")
    plan = Plan(
        machines=options.machines,
        clearinghouse=clearinghouse,
        groups=groups,
        conclude=lambda views, whole: _conclusion(conclude(views, whole)),
        folder=pictures,
    )
    tour = Tour(window, plan)
    if pictures is not None:
        window.desk.theme.set_mode(ThemeMode.LIGHT)
        tour.ended.connect(window.stop_and_close)
    tour.begin()
    run_window(window)
    if tour.problem:
        sys.stderr.write(f"The demonstration did not come to its end. {tour.problem}.\n")
    return 0 if tour.is_good else 1


def _window(place: Place, title: str, practice: Sequence[str] = ()) -> StationWindow:
    folder = data_dir(place)
    app = make_application()
    desk = make_desk(
        app, engine_command(place), folder, lambda: _open_views(folder), practice=practice
    )
    return StationWindow(desk, title)


def _open_views(folder: Path) -> Views:
    from vamt_qt.store.opening import open_views  # noqa: PLC0415 - the first picture need not wait

    return open_views(folder)


def _conclusion(result: DemoResult) -> Conclusion:
    from vamt_qt.gui.tour import Conclusion  # noqa: PLC0415 - brings every page along

    numbers = (
        f"{result.spent} spent in the ledger, {result.issued} issued by the clearinghouse, "
        f"{result.observed} newly licensed as the machines say"
    )
    if result.adds_up:
        return Conclusion(
            good=True,
            message=f"The numbers add up: {numbers}.",
            advice="Look around: nothing here is real. The simulated estate ends with this window.",
        )
    whole = "" if result.ledger_ok else " The ledger is not whole."
    return Conclusion(good=False, message=f"The numbers do not add up: {numbers}.{whole}")


def _has_screen() -> bool:
    return sys.platform != "linux" or any(os.environ.get(name) for name in _SCREENS)


def _no_screen(hint: str) -> BadInputError:
    return BadInputError("There is no screen to open the window on", hint=hint, code="no-screen")
