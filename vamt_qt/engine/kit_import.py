"""The verbs that take in what carry kits bring back, and say beforehand what that changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, failure_json
from vamt_qt.engine.kit_records import KitRecord, LastVisit, keep_visit, known_kit, last_visit
from vamt_qt.exchange.kit_result import KitResult, read_result, result_files
from vamt_qt.licensing.errors import ConflictError, Failure, LicensingError, StoreError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.machine import Machine
from vamt_qt.workflow.kit import TakenIn, take_in
from vamt_qt.workflow.kit_order import VisitOrder, require_after_look, require_newer


class _NotKeptError(Exception):
    """Ends a unit of work of which nothing is to be kept."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A whole result of a known kit."""

    file: Path
    kit: KitRecord
    result: KitResult

    @property
    def order(self) -> VisitOrder:
        return VisitOrder(self.kit.made_at, self.result.run, self.result.at)


@dataclass(frozen=True, slots=True)
class _Refused:
    """A file of which nothing is taken, and why."""

    file: Path
    failure: Failure


def preview(desk: Desk, call: Call) -> Result:
    """Say for each result in `paths`, files or folders, what taking it in would change.

    Nothing is kept. Several results of one machine are each looked at by themselves.
    """
    return _told(desk, call, keep=False)


def import_results(desk: Desk, call: Call) -> Result:
    """Take in the results in `paths`, files or folders, each of them wholly or not at all.

    What is damaged, of another kit, older or taken in already is named with its reason and
    changes nothing; the last two count as `passed`. `failed` are results that were taken in and
    tell of a failure on the machine. Raises BadInputError `no-results`, StoreError.
    """
    return _told(desk, call, keep=True)


def _told(desk: Desk, call: Call, *, keep: bool) -> Result:
    rows: list[Json] = []
    counts = {"taken": 0, "failed": 0, "passed": 0, "refused": 0}
    for found in _all_found(desk, call):
        if call.cancel.is_requested:
            break
        row = _row(desk, found, keep=keep)
        rows.append(row)
        counts[_kind(row)] += 1
        call.emit({"event": "result", **row})
    return {"results": rows, **counts}


def _kind(row: Result) -> str:
    """Return how a result ended: `passed` is over what is in the records, or behind them."""
    match row:
        case {"refused": {"code": "repeated-result" | "older-result"}}:
            return "passed"
        case {"refused": None, "failure": None}:
            return "taken"
        case {"refused": None}:
            return "failed"
        case _:
            return "refused"


def _all_found(desk: Desk, call: Call) -> Iterator[_Found | _Refused]:
    """Read all files first, then give them in the order of the visits."""
    paths = [Path(name).expanduser() for name in call.arguments.texts("paths") or ()]
    whole: list[_Found] = []
    kits: dict[str, KitRecord | None] = {}

    def key_of(kit: str) -> bytes | None:
        if kit not in kits:
            kits[kit] = known_kit(desk.views, kit)
        known = kits[kit]
        return known.secret if known else None

    for file in result_files(paths):
        try:
            result = read_result(file, key_of)
        except LicensingError as error:
            yield _Refused(file, error.failure)
            continue
        known = kits[result.kit]
        assert known is not None, "its MAC was tested with its kit's key"
        whole.append(_Found(file, known, result))
    yield from sorted(whole, key=lambda found: (found.order.made_at, found.order))


def _row(desk: Desk, found: _Found | _Refused, *, keep: bool) -> Result:
    row: Result = {
        "file": found.file.name,
        "machine": "",
        "name": "",
        "computer": "",
        "changes": [],
        "failure": None,
        "refused": None,
    }
    if isinstance(found, _Refused):
        return {**row, "refused": failure_json(found.failure)}
    row["computer"] = found.result.computer
    try:
        machine = _machine(desk, found)
        row |= {"machine": machine.id, "name": machine.name}
        _require_next(desk, found, machine)
        taken = _taken(desk, found, machine, keep=keep)
    except StoreError:
        raise
    except LicensingError as error:
        return {**row, "refused": failure_json(error.failure)}
    return {
        **row,
        "changes": [*taken.changes],
        "failure": failure_json(taken.failure) if taken.failure else None,
    }


def _machine(desk: Desk, found: _Found) -> Machine:
    """Return the machine that a result is of."""
    number = found.result.number
    known = 1 <= number <= len(found.kit.machines)
    machine = desk.views.machine(found.kit.machines[number - 1]) if known else None
    if machine is None:
        raise ConflictError(
            "The machine of this result is not in the inventory any more",
            hint="Nothing was changed. Add it again and make a new kit for it.",
            code="unknown-machine",
        )
    return machine


def _require_next(desk: Desk, found: _Found, machine: Machine) -> None:
    """Raise ConflictError where a result must not follow what was taken in of its machine."""
    last = last_visit(desk.views, machine.id)
    require_newer((last.order, last.nonce) if last else None, found.order, found.result.nonce)
    if machine.last_seen is not None and (last is None or machine.last_seen != last.seen_at):
        require_after_look(machine.last_seen, found.order)
    if last and last.kit == found.kit.id and last.computer != found.result.computer:
        raise ConflictError(
            f"{last.computer} answered for {machine.name} in this kit, now {found.result.computer}",
            hint="Nothing was changed. Look which of them it is: a number was mistyped there.",
            code="other-computer",
        )


def _taken(desk: Desk, found: _Found, machine: Machine, *, keep: bool) -> TakenIn:
    """Record a result; without `keep` all the same is done, and nothing of it is kept."""
    result = found.result
    taken: list[TakenIn] = []
    try:
        with desk.store.writing(reason=f"carry kit {found.kit.id[:8]}") as unit:
            taken.append(take_in(unit, desk.views, machine, found.kit.key, result))
            known = unit.machine(machine.id)
            visit = LastVisit(
                order=found.order,
                nonce=result.nonce,
                kit=result.kit,
                computer=result.computer,
                seen_at=known.last_seen if known else None,
            )
            keep_visit(unit, machine.id, visit)
            _end(keep=keep)
    except _NotKeptError:
        pass
    return taken[0]


def _end(*, keep: bool) -> None:
    if not keep:
        raise _NotKeptError


VERBS: Catalogue = {"kit.preview": preview, "kit.import": import_results}
