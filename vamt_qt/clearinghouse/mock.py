"""A clearinghouse for the lab: it counts like a real one and confirms nothing in the world.

Its confirmation IDs are made up from a seed that is published here. Windows takes none of them;
only the lab's machines do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock

from vamt_qt.clearinghouse.accepted import AcceptedBatch, from_event, to_event
from vamt_qt.clearinghouse.extended_pid import key_serial
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.clearinghouse.journal import Journal
from vamt_qt.clearinghouse.refusals import BLOCKED, DAMAGED_IID, UNKNOWN_KEY, USED_UP
from vamt_qt.licensing.batch import AnswerLine
from vamt_qt.licensing.check_digits import doubtful_groups
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError, Failure
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import BatchId, InstallationId

__all__ = [
    "AcceptedBatch",
    "MockClearinghouse",
    "MockKey",
    "fictional_confirmation_id",
    "key_serial",
]


@dataclass(frozen=True, slots=True)
class MockKey:
    """A key as the mock clearinghouse knows it: see `key_serial`, never the key itself."""

    serial: str
    last_five: str
    activations: int
    blocked: bool = False


class MockClearinghouse:
    """Counts activations by key; any thread may ask.

    `keys` are those it knows. With a `state` path the counts and batches survive the program, see
    `Journal`.
    """

    def __init__(self, keys: Iterable[MockKey], *, state: Path | None = None) -> None:
        self._keys = {key.serial: key for key in keys}
        self._journal = Journal(state)
        self._lock = RLock()
        self._issued: set[tuple[str, str]] = set()
        self._counts: Counter[str] = Counter()
        self._batches: dict[BatchId, AcceptedBatch] = {}
        for event in self._journal.events():
            self._recall(event)

    def issue(self, product_key_id: str, iid: InstallationId) -> AnswerLine:
        """Confirm one installation ID, or say why not; online activation counts here too.

        What was confirmed once is confirmed again and not counted, even when the key is used up
        or blocked by then. The failure's HRESULT is the one that Windows would show.
        """
        with self._lock:
            serial = _serial_or_none(product_key_id)
            if serial is not None and (serial, iid.digits) in self._issued:
                return AnswerLine(iid, fictional_confirmation_id(iid))
            failure = self._objection(serial, iid)
            if failure is not None or serial is None:
                return AnswerLine(iid, failure=failure)
            self._journal.append({"issued": iid.digits, "serial": serial})
            self._count(serial, iid.digits)
            return AnswerLine(iid, fictional_confirmation_id(iid))

    def remaining(self, product_key_id: str) -> int | None:
        """Return how many activations of a key are left, None for a key that it does not know."""
        serial = _serial_or_none(product_key_id)
        return None if serial is None else self.remaining_of(serial)

    def remaining_of(self, serial: str) -> int | None:
        """Return the same for a key named by its serial."""
        with self._lock:
            key = self._keys.get(serial)
            return None if key is None else max(0, key.activations - self._counts[serial])

    @property
    def issued(self) -> int:
        """How many activations were counted, over all keys."""
        with self._lock:
            return len(self._issued)

    @property
    def issued_by_serial(self) -> Mapping[str, int]:
        """The same by the key's serial."""
        with self._lock:
            return {serial: self._counts[serial] for serial in self._keys}

    def block(self, serial: str) -> None:
        """Confirm nothing new for this key from now on."""
        with self._lock:
            self._keys[serial] = replace(self._keys[serial], blocked=True)

    def accept(
        self, batch: BatchId, digest: str, lines: Iterable[tuple[InstallationId, str]]
    ) -> AcceptedBatch:
        """Confirm a batch of installation IDs, each with its extended PID, and remember it.

        The same batch again changes nothing and returns the same ticket and answers. Raises
        ExchangeRejectedError when the batch ID is known with another digest.
        """
        with self._lock:
            known = self._batches.get(batch)
            if known is None:
                known = self._answered(batch, digest, tuple(lines))
                self._journal.append(to_event(known))
                self._batches[batch] = known
            elif known.digest != digest:
                raise ExchangeRejectedError(
                    "The clearinghouse knows this batch with other lines",
                    hint="A sealed batch never changes. Make a new batch for other machines.",
                    code="batch-changed",
                )
            return known

    def accepted(self, ticket: str) -> AcceptedBatch | None:
        """Return the batch that a ticket was given for."""
        with self._lock:
            return next((b for b in self._batches.values() if b.ticket == ticket), None)

    def remaining_for(self, batch: AcceptedBatch) -> dict[str, int]:
        """Return what is left of the batch's keys, by their last five characters."""
        left = {serial: self.remaining_of(serial) for serial in batch.serials}
        return {
            self._keys[serial].last_five: count
            for serial, count in left.items()
            if count is not None
        }

    def _objection(self, serial: str | None, iid: InstallationId) -> Failure | None:
        key = self._keys.get(serial or "")
        if key is None:
            return UNKNOWN_KEY
        if not _is_whole(iid):
            return DAMAGED_IID
        if key.blocked:
            return BLOCKED
        return USED_UP if self._counts[key.serial] >= key.activations else None

    def _count(self, serial: str, digits: str) -> None:
        if (serial, digits) not in self._issued:
            self._issued.add((serial, digits))
            self._counts[serial] += 1

    def _answered(
        self, batch: BatchId, digest: str, lines: tuple[tuple[InstallationId, str], ...]
    ) -> AcceptedBatch:
        serials = {_serial_or_none(product_key_id) for _, product_key_id in lines}
        return AcceptedBatch(
            batch,
            digest,
            answers=tuple(self.issue(product_key_id, iid) for iid, product_key_id in lines),
            serials=tuple(sorted(serial for serial in self._keys if serial in serials)),
        )

    def _recall(self, event: dict[str, Json]) -> None:
        batch = from_event(event)
        if batch is not None:
            self._batches[batch.batch] = batch
            return
        match event:
            case {"issued": str(digits), "serial": str(serial)}:
                self._count(serial, digits)


def _serial_or_none(product_key_id: str) -> str | None:
    try:
        return key_serial(product_key_id)
    except BadInputError:
        return None


def _is_whole(iid: InstallationId) -> bool:
    digits = iid.digits
    if not (digits.isascii() and digits.isdigit() and len(digits) in InstallationId.lengths):
        return False
    return not doubtful_groups(digits, len(digits) // InstallationId.groups)
