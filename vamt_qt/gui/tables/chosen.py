"""The selected records as a menu needs them: how many at once, and which only once it is used."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Generic, TypeVar, overload

K = TypeVar("K", bound=Hashable)


class Chosen(Sequence[K], Generic[K]):
    """Ids that are looked up when the first of them is asked for.

    A menu over a hundred thousand records is made whenever the selection changes and is seldom
    used.
    """

    def __init__(self, count: int, look_up: Callable[[], list[K]]) -> None:
        self._count = count
        self._look_up = look_up
        self._ids: list[K] | None = None

    def __len__(self) -> int:
        return self._count if self._ids is None else len(self._ids)

    def __iter__(self) -> Iterator[K]:
        return iter(self._all())

    @overload
    def __getitem__(self, place: int) -> K: ...
    @overload
    def __getitem__(self, place: slice) -> list[K]: ...
    def __getitem__(self, place: int | slice) -> K | list[K]:
        return self._all()[place]

    def _all(self) -> list[K]:
        if self._ids is None:
            self._ids = self._look_up()
        return self._ids
