"""One importer at trial: what was tried on it, and how each case ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.ground import Signers
from tests.fuzz.importers import Importer
from tests.fuzz.large import LARGE_CASES
from tests.fuzz.subject import CaseError, Subject, TimeIsUpError
from tests.fuzz.watch import Spent


@dataclass(slots=True)
class Trial:
    """The cases so far: what the worst of them took, and how many ended how."""

    importer: Importer
    signers: Signers
    subject: Subject
    found: Callable[[str], None]
    """Is told of each finding when it is met, before it is made small."""
    until: float = float("inf")
    seconds: float = 0.0
    spent: Spent = field(default_factory=Spent)
    ends: Counter[str] = field(default_factory=Counter)
    failed: bool = False

    @property
    def is_over(self) -> bool:
        """Whether its time is up."""
        return monotonic() > self.until

    def one(self, case: bytes, note: str = "") -> None:
        """Bring one case in; nothing is done when time is up."""
        if self.is_over:
            return
        try:
            end = self.subject.take(self.importer.name, case, self.until)
        except TimeIsUpError:
            return
        except CaseError as error:
            if not self.failed:
                self.found(f"--- {self.importer.name}{note}, {case[:2000]!r}\n{error}")
            self.failed = True
            raise
        self.spent.add(end.spent)
        self.ends[end.how] += 1

    def large(self, go_on: bool) -> None:
        """Bring in ten megabytes of its kind; with `go_on` all of them before the first failure."""
        failures: list[Exception] = []
        for number, case in enumerate(LARGE_CASES[self.importer.name](self.signers)):
            try:
                self.one(case, f", large case {number}")
            except CaseError as error:
                error.add_note(f"large case {number}: {case[:60]!r}")
                if not go_on:
                    raise
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
        @given(st.deferred(lambda: self.importer.cases(self.signers)))
        def tried(case: bytes) -> None:
            self.one(case, f", seed {number}")

        tried()

    def __str__(self) -> str:
        refused = Counter(self.ends)
        taken = refused.pop("taken", 0)
        codes = ", ".join(f"{code} {count}" for code, count in refused.most_common(6))
        return (
            f"{self.importer.name:<24}{self.spent.cases:>9}{taken:>8}{self.seconds / 60:>9.1f}"
            f"{self.spent.peak_bytes / 1e6:>9.0f}{self.spent.longest_seconds:>11.2f}"
            f"{'  FAILED' if self.failed else ''}  {codes}"
        )
