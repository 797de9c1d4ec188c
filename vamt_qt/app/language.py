"""The language of the window, settled before anything of the window is imported."""

from __future__ import annotations

from vamt_qt.app.places import data_dir
from vamt_qt.cli.orders import Place


def settle_language(place: Place) -> None:
    """Settle it: tables of words are made when their module is imported."""
    # Only whoever opens a window loads its toolkit.
    from vamt_qt.gui.language import settle  # noqa: PLC0415

    settle(data_dir(place), place.language)
