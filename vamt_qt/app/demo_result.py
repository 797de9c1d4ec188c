"""What came of a demonstration, read back from where each number really is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.facts import ActivatedOnline, CidReceived, Json, StatusObserved
from vamt_qt.licensing.hresult import format_hresult
from vamt_qt.licensing.identifiers import ActivationRef, MachineId, RunId
from vamt_qt.licensing.outcome import Done, Failed, Outcome
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.store.records import RunRecord, UsageRow
from vamt_qt.store.views import Views
from vamt_qt.workflow.activate_online import ALREADY_LICENSED


@dataclass(frozen=True, slots=True)
class MachineLine:
    """One machine's line of the table."""

    name: str
    outcome: str
    reason: str
    failure: Failure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoResult:
    """The numbers of one demonstration; they add up when three of them are equal.

    `spent` is what the ledger counts, `issued` the clearinghouse's own count, `observed` how many
    machines said of themselves that they are licensed now and were not before.
    """

    lines: tuple[MachineLine, ...]
    spent: int
    issued: int
    observed: int
    ledger_ok: bool
    usage: tuple[UsageRow, ...]

    def count(self, outcome: str) -> int:
        """Return how many machines ended so."""
        return sum(line.outcome == outcome for line in self.lines)

    @property
    def adds_up(self) -> bool:
        """Whether ledger, clearinghouse and machines agree."""
        return self.ledger_ok and self.spent == self.issued == self.observed

    def as_json(self) -> dict[str, Json]:
        """Return the result as one document."""
        return {
            "machines": len(self.lines),
            "activated": self.count("activated"),
            "already_licensed": self.count("already licensed"),
            "failed": [
                {"machine": line.name, "code": _code(line.failure), "reason": line.failure.message}
                for line in self.lines
                if line.failure is not None
            ],
            "spent": self.spent,
            "issued": self.issued,
            "observed": self.observed,
            "ledger_ok": self.ledger_ok,
            "adds_up": self.adds_up,
        }


def _code(failure: Failure) -> str:
    return failure.code if failure.hresult is None else format_hresult(failure.hresult)


def read_result(views: Views, started: datetime, *, issued: int, ledger_ok: bool) -> DemoResult:
    """Read what the runs since `started` have left behind."""
    runs = [run for run in reversed(views.runs()) if run.started_at >= started]
    outcomes = _last_outcomes(views, runs)
    spent, observed = _from_ledger(views, [run.id for run in runs])
    return DemoResult(
        lines=tuple(_line(machine.name, outcomes.get(machine.id)) for machine in views.machines()),
        spent=spent,
        issued=issued,
        observed=observed,
        ledger_ok=ledger_ok,
        usage=tuple(row for row in views.usage() if row.spent or row.held),
    )


def _last_outcomes(views: Views, runs: Sequence[RunRecord]) -> dict[MachineId, Outcome]:
    """Return each machine's last outcome; a look alone counts only where it failed."""
    last: dict[MachineId, Outcome] = {}
    for run in runs:
        for outcome in views.outcomes(run.id):
            if run.verb == "activate" or isinstance(outcome, Failed):
                last[outcome.machine] = outcome
    return last


def _from_ledger(views: Views, runs: Sequence[RunId]) -> tuple[int, int]:
    spent = 0
    licensed: set[ActivationRef | None] = set()
    for run in runs:
        after = 0
        while entries := views.ledger(run=run, after=after, limit=1000):
            after = entries[-1].seq
            for entry in entries:
                match entry.fact:
                    case CidReceived(spends=True) | ActivatedOnline(spends=True):
                        spent += 1
                    case StatusObserved(LicenseStatus.LICENSED):
                        licensed.add(entry.subject.activation)
                    case _:
                        pass
    return spent, len(licensed)


def _line(name: str, outcome: Outcome | None) -> MachineLine:
    match outcome:
        case Failed(_, failure):
            return MachineLine(name, "failed", f"{failure.message}. {failure.hint}", failure)
        case Done(_, note) if note.startswith(ALREADY_LICENSED):
            return MachineLine(name, "already licensed", note)
        case Done(_, note):
            return MachineLine(name, "activated", note)
        case _:
            return MachineLine(name, "not run", "")
