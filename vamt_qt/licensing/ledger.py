"""The ledger: every fact in order, each chained to the one before by its digest.

The digest of an entry is the SHA-256 of its canonical JSON without the digest itself; the first
one is chained to 64 zeros. Anybody can verify an export with a few lines of code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from vamt_qt.licensing.canonical import digest_of
from vamt_qt.licensing.fact_kinds import from_detail, kind_of, to_detail
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    CidReceived,
    Fact,
    Json,
    UseCorrected,
)
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    InstallationId,
    KeyId,
    MachineId,
    RunId,
)

GENESIS: Final = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a fact is about; whatever does not apply is None."""

    machine: MachineId | None = None
    activation: ActivationRef | None = None
    batch: BatchId | None = None
    key: KeyId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Who did it, where, in which run and why. `reason` is the operator's own word, if any."""

    operator: str
    host: str
    run: RunId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One line of the ledger; `seq` counts from 1 without a gap, `at` is UTC."""

    seq: int
    at: datetime
    kind: str
    subject: Subject
    stamp: Stamp
    detail: Mapping[str, Json]
    previous: str
    digest: str = ""

    @property
    def fact(self) -> Fact:
        """The fact that this entry keeps; raises BadInputError when it was damaged."""
        return from_detail(self.kind, self.detail)


def to_json(entry: LedgerEntry) -> dict[str, Json]:
    """Return an entry as it is digested and exported, its digest included."""
    return {**_digested(entry), "digest": entry.digest}


def _digested(entry: LedgerEntry) -> dict[str, Json]:
    return _spelled(
        Head(entry.seq - 1, entry.previous),
        entry.at,
        entry.kind,
        entry.detail,
        entry.subject,
        entry.stamp,
    )


def _spelled(
    before: Head,
    at: datetime,
    kind: str,
    detail: Mapping[str, Json],
    subject: Subject,
    stamp: Stamp,
) -> dict[str, Json]:
    return {
        "seq": before.seq + 1,
        "at": at.astimezone(UTC).isoformat(timespec="microseconds"),
        "kind": kind,
        "machine": subject.machine,
        "activation": subject.activation,
        "batch": subject.batch,
        "key": subject.key,
        "operator": stamp.operator,
        "host": stamp.host,
        "run": stamp.run,
        "reason": stamp.reason,
        "detail": dict(detail),
        "previous": before.digest,
    }


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: how many entries there are and the digest of the last."""

    seq: int = 0
    digest: str = GENESIS


def chain(head: Head, at: datetime, fact: Fact, subject: Subject, stamp: Stamp) -> LedgerEntry:
    """Return the entry that follows on `head`."""
    kind, detail = kind_of(fact), to_detail(fact)
    return LedgerEntry(
        seq=head.seq + 1,
        at=at,
        kind=kind,
        subject=subject,
        stamp=stamp,
        detail=detail,
        previous=head.digest,
        digest=digest_of(_spelled(head, at, kind, detail, subject, stamp)),
    )


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a verification found: the head that was reached, and the first broken entry if any."""

    head: Head
    broken_at: int | None = None
    problem: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether every entry is in its place and unchanged."""
        return self.broken_at is None


def verify(entries: Iterable[LedgerEntry], expected: Head | None = None) -> Verdict:
    """Walk the chain in order and name the first entry that does not fit.

    `expected` is a head that is known from elsewhere: with it a cut tail shows too.
    Reads a stream; memory stays the same however long it is.
    """
    head = Head()
    for entry in entries:
        problem = _problem(head, entry)
        if problem:
            return Verdict(head, head.seq + 1, problem)
        head = Head(entry.seq, entry.digest)
        if expected is not None and head.seq == expected.seq and head != expected:
            return Verdict(head, head.seq, "the entry is another than the one that was anchored")
    if expected is not None and head.seq < expected.seq:
        return Verdict(head, head.seq + 1, f"entries up to {expected.seq} are missing at the end")
    return Verdict(head)


def _problem(head: Head, entry: LedgerEntry) -> str:
    if entry.seq != head.seq + 1:
        return f"entry {head.seq + 1} is missing or out of place"
    if entry.previous != head.digest:
        return "the entry is not chained to the one before"
    if entry.digest != digest_of(_digested(entry)):
        return "the entry was changed"
    return ""


def consumption(entries: Iterable[LedgerEntry]) -> Iterator[tuple[KeyId, InstallationId]]:
    """Yield each spent activation once: the key and the installation ID that it went to."""
    seen: set[tuple[KeyId, InstallationId]] = set()
    for entry in entries:
        match entry.fact:
            case CidReceived(iid, _, key, True) | ActivatedOnline(_, iid, key, True):
                if (key, iid) not in seen:
                    seen.add((key, iid))
                    yield key, iid
            case _:
                pass


def use_by_key(entries: Iterable[LedgerEntry]) -> Counter[KeyId]:
    """Return how many activations of each key count as spent, corrections included.

    Each installation ID counts once for its key; a correction adds its `change`.
    """
    used: Counter[KeyId] = Counter()
    seen: set[tuple[KeyId, InstallationId]] = set()
    for entry in entries:
        match entry.fact:
            case CidReceived(iid, _, key, True) | ActivatedOnline(_, iid, key, True):
                used[key] += (key, iid) not in seen
                seen.add((key, iid))
            case UseCorrected(key, change):
                used[key] += change
            case _:
                pass
    return used
