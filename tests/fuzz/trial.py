"""One importer at trial: what was tried on it, and how each case ended."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.ground import Ground
from tests.fuzz.importers import Importer
from tests.fuzz.large import LARGE_CASES
from tests.fuzz.watch import Spent, watched


@dataclass(slots=True)
class Trial:
    """The cases so far: what the worst of them took, and how many ended how."""

    importer: Importer
    ground: Ground
    spent: Spent = field(default_factory=Spent)
    ends: Counter[str] = field(default_factory=Counter)
    failed: bool = False

    def one(self, case: bytes) -> None:
        """Bring one case in."""
        with watched(self.spent):
            end = self.ground.take(self.importer.take, case)
        self.ends[end] += 1

    def large(self, go_on: bool) -> None:
        """Bring in ten megabytes of its kind; with `go_on` all of them before the first failure."""
        failures: list[Exception] = []
        for number, case in enumerate(LARGE_CASES[self.importer.name](self.ground)):
            try:
                self.one(case)
            except Exception as error:
                error.add_note(f"large case {number}: {case[:60]!r}")
                if not go_on:
                    raise
                self.ground.restore()
                failures.append(error)
        if failures:
            raise ExceptionGroup(self.importer.name, failures)

    def broken(self, number: int, cases: int) -> None:
        """Bring in samples that are broken, by a seed."""

        @seed(number)
        @settings(
            max_examples=cases,
            database=None,
            deadline=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
            print_blob=False,
        )
        @given(st.deferred(lambda: self.importer.cases(self.ground)))
        def tried(case: bytes) -> None:
            self.one(case)

        tried()

    def __str__(self) -> str:
        refused = Counter(self.ends)
        taken = refused.pop("taken", 0)
        codes = ", ".join(f"{code} {count}" for code, count in refused.most_common(6))
        return (
            f"{self.importer.name:<24}{self.spent.cases:>9}{taken:>8}"
            f"{self.spent.peak_bytes / 1e6:>9.0f}{self.spent.longest_seconds:>11.2f}  {codes}"
        )
