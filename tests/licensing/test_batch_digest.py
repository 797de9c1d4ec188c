"""The digest of a list's lines is that of their canonical JSON, however it is spelled out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.licensing.batch_digest import ProductTexts, digest_of_lines
from vamt_qt.licensing.canonical import digest_of

texts = st.text(max_size=12).filter(lambda text: text.isprintable() or "\n" in text)
products = st.builds(ProductTexts, texts, texts, texts, texts, texts)
lines = st.lists(st.tuples(texts, st.from_regex(r"[0-9]{54,63}", fullmatch=True), products))
Line = tuple[str, str, ProductTexts]


def whole(batch: str, told: list[Line]) -> str:
    return digest_of(
        {
            "batch": batch,
            "lines": [{"activation": a, "iid": i, **p._asdict()} for a, i, p in told],
        }
    )


@given(texts, lines)
def test_it_is_that_of_the_whole_text(batch: str, told: list[Line]) -> None:
    assert digest_of_lines(batch, told) == whole(batch, told)


@pytest.mark.parametrize("count", [0, 1, 1_999, 2_000, 2_001, 4_000])
def test_pieces_are_put_together(count: int) -> None:
    product = ProductTexts("a", 'k"', "p\\", "\u00e9", "s")
    told = [(f"m/{number}", f"{number:063d}", product) for number in range(count)]
    assert digest_of_lines("b", told) == whole("b", told)
