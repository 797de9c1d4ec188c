"""Hands an answer to whoever asked, unless the page or dialog that asked is gone by then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject

T = TypeVar("T")


def deliver(callback: Callable[[T], None], value: T) -> None:
    """Call ``callback`` with ``value``.

    A method of a widget that was deleted is passed over, and so is a function that was made
    inside such a method: it could only fail.
    """
    if all(shiboken6.isValid(owner) for owner in _owners(callback)):
        callback(value)


def _owners(callback: Callable[..., Any]) -> Iterator[QObject]:
    held = [getattr(callback, "__self__", None)]
    for cell in getattr(callback, "__closure__", None) or ():
        try:
            held.append(cell.cell_contents)
        except ValueError:  # a name that nothing was put under yet
            continue
    yield from (one for one in held if isinstance(one, QObject))
