"""Opens the window at once where nothing else is asked for.

The command line's own libraries, the engine and what it reaches machines with take longer to load
than the whole window, which needs none of them.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from vamt_qt.app.language import settle_language
from vamt_qt.cli.orders import Place

_VALUED: Final = {
    "--data-dir": "data_dir",
    "--passphrase-file": "passphrase_file",
    "--language": "language",
}
# As `cli/root.py` takes them from the environment.
_ENVIRONMENT: Final = {
    "passphrase_file": "VAMT_QT_PASSPHRASE_FILE",
    "language": "VAMT_QT_LANGUAGE",
}


def window_place(words: Sequence[str]) -> Place | None:
    """Give where a window is to be opened, or None where the words ask for anything else."""
    told = {name: os.environ.get(variable, "") for name, variable in _ENVIRONMENT.items()}
    debug, waiting = False, list(words)
    while waiting:
        name, has_value, value = waiting.pop(0).partition("=")
        if name == "--debug" and not has_value:
            debug = True
        elif name in _VALUED and (has_value or waiting):
            told[_VALUED[name]] = value if has_value else waiting.pop(0)
        else:
            return None
    return Place(
        data_dir=_path(told.get("data_dir")),
        passphrase_file=_path(told["passphrase_file"]),
        debug=debug,
        language=told["language"],
    )


def open_at(place: Place) -> int:
    """Open the desktop program; returns its exit status."""
    # Nothing of what is loaded now is garbage; the window's own collector looks after the rest.
    gc.disable()
    settle_language(place)
    from vamt_qt.app.desktop import open_window  # noqa: PLC0415 - its texts need the language

    return open_window(place)


def _path(told: str | None) -> Path | None:
    return Path(told) if told else None
