"""Making very many records without Python's collector stopping the window to walk them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

_lock = Lock()
_under_way: list[bool] = []
"""For each block that is open, whether Python collected by itself when it began."""
_MANY: Final = 50_000
"""Walking so many objects takes longer than two pictures of a window that moves."""


def is_under_way() -> bool:
    """Whether somebody is making very many records at this moment."""
    return bool(_under_way)


@contextmanager
def bulk() -> Iterator[None]:
    """Make records that live long; very many are left out of later collections too.

    A collection walks every object there is while all threads wait: half a second with a hundred
    thousand machines. Records hold no rings, so they go when the last table lets them go. But with
    them everything is left out, a window and its dialogs too: fewer records are not worth it.
    """
    with _lock:
        _under_way.append(gc.isenabled())
        gc.disable()
        before = gc.get_count()[0]
    try:
        yield
    finally:
        with _lock:
            collected_before = _under_way.pop(0)
            if _under_way:
                _under_way[0] = _under_way[0] or collected_before
            else:
                if gc.get_count()[0] - before > _MANY:
                    gc.freeze()
                if collected_before:
                    gc.enable()
