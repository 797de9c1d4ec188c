"""What one page asks another to show: some of its rows, with words for why these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Narrow:
    """Show only the rows whose columns show certain words, or whose ids are in a set.

    ``words`` tell the operator what is left, e.g. "Grace ends within 30 days". ``facets`` are
    those of a columnar table; ``only`` is a set of ids, ``None`` for any.
    """

    words: str
    facets: Mapping[str, frozenset[str]] = field(default_factory=dict)
    only: frozenset[Any] | None = None


class FirstStep:
    """Do what the page offers while it is empty, such as asking for a list of machines."""


FIRST_STEP = FirstStep()

RECOVERY_CODE: Final = "recovery-code"
"""Leads to no page, but to the dialog that makes a recovery code."""
