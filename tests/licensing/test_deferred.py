"""Values that are made late are the tuple that they would have been."""

from __future__ import annotations

from vamt_qt.licensing.deferred import Deferred


def _counted(made: list[int]) -> Deferred[int]:
    def make() -> tuple[int, ...]:
        made.append(1)
        return 1, 2, 3

    return Deferred(3, make)


def test_nothing_is_made_to_know_how_many_there_are() -> None:
    made: list[int] = []
    values = _counted(made)
    assert len(values) == 3
    assert values
    assert made == []
    assert (values[0], values[-1], values[1:], list(values)) == (1, 3, (2, 3), [1, 2, 3])
    assert made == [1]


def test_it_equals_the_tuple_both_ways() -> None:
    assert _counted([]) == (1, 2, 3) == _counted([])
    assert _counted([]) == (1, 2, 3)
    assert _counted([]) != (1, 2)
    assert _counted([]) != [1, 2, 3]
    assert hash(_counted([])) == hash((1, 2, 3))
    assert repr(_counted([])) == "(1, 2, 3)"
