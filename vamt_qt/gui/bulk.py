"""Making very many records without Python's collector stopping the window to walk them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_under_way: list[object] = []


@contextmanager
def bulk() -> Iterator[None]:
    """Make records that live long; they are left out of later collections too.

    A collection walks every object there is while all threads wait: half a second with a hundred
    thousand machines. Records hold no rings, so they go when the last table lets them go.
    """
    token = object()
    with _lock:
        _under_way.append(token)
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _under_way.remove(token)
            if not _under_way:
                gc.freeze()
                gc.enable()
