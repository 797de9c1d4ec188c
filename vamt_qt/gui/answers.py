"""Hands an answer to whoever asked, unless the dialog that asked is gone by then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

T = TypeVar("T")


def deliver(callback: Callable[[T], None], value: T) -> None:
    """Call ``callback`` with ``value``; a method of a widget that was deleted is passed over."""
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    callback(value)
