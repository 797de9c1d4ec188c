"""The batches that the mock clearinghouse has taken, and how its journal keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.clearinghouse.refusals import REFUSALS
from vamt_qt.licensing.batch import AnswerLine
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import BatchId, InstallationId


@dataclass(frozen=True, slots=True)
class AcceptedBatch:
    """A batch that was handed in: its answers stay what they were, whoever asks again.

    `serials` names the keys in it that the clearinghouse knows.
    """

    batch: BatchId
    digest: str
    answers: tuple[AnswerLine, ...]
    serials: tuple[str, ...]

    @property
    def ticket(self) -> str:
        """What to ask by; the same batch always gets the same one."""
        return sha256(f"{self.batch} {self.digest}".encode()).hexdigest()[:32]


def to_event(batch: AcceptedBatch) -> dict[str, Json]:
    """Return a batch as the journal keeps it: each line with its refusal's code, if any."""
    return {
        "batch": batch.batch,
        "digest": batch.digest,
        "answers": [
            [line.iid.digits, line.failure.code if line.failure else ""] for line in batch.answers
        ],
        "serials": list(batch.serials),
    }


def from_event(event: dict[str, Json]) -> AcceptedBatch | None:
    """Return the batch that an event keeps, None where it keeps something else."""
    match event:
        case {"batch": str(name), "digest": str(digest), "answers": [*lines], "serials": [*names]}:
            answers = tuple(_line(line) for line in lines)
            return AcceptedBatch(BatchId(name), digest, answers, tuple(str(n) for n in names))
        case _:
            return None


def _line(line: Json) -> AnswerLine:
    digits, code = line if isinstance(line, list) else ("", "")
    iid = InstallationId(str(digits))
    failure = REFUSALS.get(str(code))
    return AnswerLine(iid, None if failure else fictional_confirmation_id(iid), failure)
