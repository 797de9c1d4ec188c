"""How a good sample is broken: bytes in bits and pieces, documents in their members.

Everything is drawn by Hypothesis, so what fails is made small before it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from hypothesis import strategies as st

Draw: TypeAlias = st.DrawFn
Cut: TypeAlias = Callable[[Draw, bytes], bytes]
Tree: TypeAlias = bool | int | float | str | bytes | list["Tree"] | dict[str, "Tree"] | None

LARGE: Final = 10_000_000
_RARELY: Final = 200
ALONE: Final = "\ue000"
"""Stands for half a surrogate pair, where a format can spell one."""
_SPIKY_BYTES: Final = (
    b"\x00",
    b"\xff",
    b"\r\n",
    b'"',
    b"=",
    b",",
    b"<",
    b"[",
    b"\x80",
    b"\xef\xbb\xbf",
)
_SPIKY_TEXTS: Final = ("", "\x00", ALONE, "=1+1", "0" * 63, "9" * 48, "\u202e", "a\nb", "x" * 5000)
_SPIKY_NUMBERS: Final = (-1, 0, 1, 2**31, 2**32, 2**63, 2**64, 10**30, -(2**70))

_scalars = (
    st.none()
    | st.booleans()
    | st.sampled_from(_SPIKY_NUMBERS)
    | st.sampled_from(_SPIKY_TEXTS)
    | st.text(max_size=10)
    | st.binary(max_size=10)
)
_trees: st.SearchStrategy[Tree] = st.recursive(
    _scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=5,
)


@st.composite
def broken(draw: Draw, samples: Sequence[bytes]) -> bytes:
    """A sample with one to four wounds."""
    data = draw(st.sampled_from(samples))
    for _ in range(draw(st.integers(1, 4))):
        data = draw(st.sampled_from((*_CUTS, *_CUTS[:3])))(draw, data)
    if draw(st.integers(0, _RARELY)) == 0:
        data = _grown(draw, data)
    return data


@st.composite
def reshaped(draw: Draw, document: Tree) -> Tree:
    """A document with one to three of its members changed, lost, doubled or made huge."""
    for _ in range(draw(st.integers(1, 3))):
        document = _changed(draw, document)
    return document


def _place(draw: Draw, data: bytes) -> int:
    return draw(st.integers(0, len(data)))


def _part(draw: Draw, data: bytes) -> tuple[int, int]:
    start = _place(draw, data)
    return start, min(start + draw(st.sampled_from((1, 2, 8, 60, 400))), len(data))


def _flip(draw: Draw, data: bytes) -> bytes:
    if not data:
        return data
    at = draw(st.integers(0, len(data) - 1))
    return data[:at] + bytes([data[at] ^ (1 << draw(st.integers(0, 7)))]) + data[at + 1 :]


def _overwrite(draw: Draw, data: bytes) -> bytes:
    at, put = _place(draw, data), draw(st.sampled_from(_SPIKY_BYTES) | st.binary(max_size=6))
    return data[:at] + put + data[at + len(put) :]


def _insert(draw: Draw, data: bytes) -> bytes:
    at = _place(draw, data)
    return data[:at] + draw(st.sampled_from(_SPIKY_BYTES) | st.binary(max_size=6)) + data[at:]


def _delete(draw: Draw, data: bytes) -> bytes:
    start, end = _part(draw, data)
    return data[:start] + data[end:]


def _double(draw: Draw, data: bytes) -> bytes:
    start, end = _part(draw, data)
    return data[:end] + data[start:end] * draw(st.integers(1, 30)) + data[end:]


def _move(draw: Draw, data: bytes) -> bytes:
    start, end = _part(draw, data)
    rest, at = data[:start] + data[end:], _place(draw, data)
    return rest[:at] + data[start:end] + rest[at:]


def _cut_off(draw: Draw, data: bytes) -> bytes:
    return data[: _place(draw, data)]


def _grown(draw: Draw, data: bytes) -> bytes:
    """Repeat a piece up to ten megabytes."""
    start, end = _part(draw, data)
    piece = data[start:end] or b"\x00"
    size = draw(st.sampled_from((100_000, 1_000_000, LARGE)))
    return (data[:end] + piece * (size // len(piece)) + data[end:])[:LARGE]


_CUTS: Final[tuple[Cut, ...]] = (_flip, _overwrite, _insert, _delete, _double, _move, _cut_off)


def _changed(draw: Draw, node: Tree) -> Tree:
    """Go down to some member and change it there."""
    if not draw(st.integers(0, 4)):
        return draw(st.sampled_from(_CHANGES))(draw, node)
    match node:
        case dict() if node:
            name = draw(st.sampled_from(sorted(node)))
            inside = _changed(draw, node[name])
            return {**node, name: inside}
        case list() if node:
            at = draw(st.integers(0, len(node) - 1))
            return [*node[:at], _changed(draw, node[at]), *node[at + 1 :]]
        case _:
            return draw(st.sampled_from(_CHANGES))(draw, node)


def _replaced(draw: Draw, _node: Tree) -> Tree:
    return draw(_trees)


def _lost(draw: Draw, node: Tree) -> Tree:
    if isinstance(node, dict) and node:
        gone = draw(st.sampled_from(sorted(node)))
        return {name: value for name, value in node.items() if name != gone}
    if isinstance(node, list) and node:
        at = draw(st.integers(0, len(node) - 1))
        return [*node[:at], *node[at + 1 :]]
    if isinstance(node, str | bytes):
        return node[: draw(st.integers(0, len(node)))]
    return None


def _more(draw: Draw, node: Tree) -> Tree:
    match node:
        case dict():
            return {**node, draw(st.text(max_size=5)): draw(_trees)}
        case list():
            return [*node, *(node[-1:] or [draw(_trees)])]
        case str():
            return node + draw(st.sampled_from(_SPIKY_TEXTS))
        case bytes():
            return draw(broken([node]))
        case bool() | None:
            return [node]
        case _:
            return node + draw(st.sampled_from(_SPIKY_NUMBERS))


def _deep(draw: Draw, node: Tree) -> Tree:
    for _ in range(draw(st.sampled_from((1, 5, 50)))):
        node = [node]
    return node


def _many(draw: Draw, node: Tree) -> Tree:
    if draw(st.integers(0, _RARELY // 10)):
        return [node, node]
    # Repeats within repeats would be larger than any file that is let in.
    return [node] * min(draw(st.sampled_from((1_000, 20_000))), LARGE // len(repr(node)))


_CHANGES: Final = (_replaced, _replaced, _lost, _more, _deep, _many)
