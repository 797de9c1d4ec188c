"""What is remembered of carry kits: which were made here, and the last visit to each machine."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import datetime

from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.store.views import Views
from vamt_qt.workflow.kit import KitKey
from vamt_qt.workflow.kit_order import VisitOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class KitRecord:
    """A kit that was made here; `secret` is the key of its MACs, `machines` in their order."""

    id: str
    made_at: datetime
    secret: bytes
    machines: tuple[MachineId, ...]
    key: KitKey | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastVisit:
    """The latest result of a machine that was taken in."""

    order: VisitOrder
    nonce: str
    kit: str
    computer: str
    seen_at: datetime | None
    """When the machine was last seen by then; a later moment on its record is a look by network."""


def keep_kit(unit: UnitOfWork, kit: KitRecord) -> None:
    """Remember a kit, before it leaves."""
    key = kit.key
    unit.put_setting(
        f"kit/{kit.id}",
        {
            "made_at": kit.made_at.isoformat(),
            "secret": b64encode(kit.secret).decode(),
            "machines": [*kit.machines],
            "key": None if key is None else [key.id, key.last_five, key.application],
        },
    )


def known_kit(views: Views, kit: str) -> KitRecord | None:
    """Return a kit that was made here."""
    match views.setting(f"kit/{kit}"):
        case None:
            return None
        case {
            "made_at": str(made_at),
            "secret": str(secret),
            "machines": list(machines),
            "key": key,
        }:
            return KitRecord(
                id=kit,
                made_at=datetime.fromisoformat(made_at),
                secret=b64decode(secret),
                machines=tuple(MachineId(str(machine)) for machine in machines),
                key=_key(key),
            )
        case _:
            raise _damaged()


def keep_visit(unit: UnitOfWork, machine: MachineId, visit: LastVisit) -> None:
    """Remember the latest result of a machine."""
    unit.put_setting(
        f"kit-visit/{machine}",
        {
            "made_at": visit.order.made_at.isoformat(),
            "run": visit.order.run,
            "at": visit.order.at.isoformat(),
            "nonce": visit.nonce,
            "kit": visit.kit,
            "computer": visit.computer,
            "seen_at": visit.seen_at.isoformat() if visit.seen_at else "",
        },
    )


def last_visit(views: Views, machine: MachineId) -> LastVisit | None:
    """Return the latest result of a machine that was taken in."""
    match views.setting(f"kit-visit/{machine}"):
        case None:
            return None
        case {
            "made_at": str(made_at),
            "run": int(run),
            "at": str(at),
            "nonce": str(nonce),
            "kit": str(kit),
            "computer": str(computer),
            "seen_at": str(seen_at),
        }:
            seen = datetime.fromisoformat(seen_at) if seen_at else None
            order = VisitOrder(datetime.fromisoformat(made_at), run, datetime.fromisoformat(at))
            return LastVisit(order=order, nonce=nonce, kit=kit, computer=computer, seen_at=seen)
        case _:
            raise _damaged()


def _key(values: Json) -> KitKey | None:
    match values:
        case None:
            return None
        case [str(key), str(last_five), str(application)]:
            return KitKey(id=KeyId(key), last_five=last_five, application=application)
        case _:
            raise _damaged()


def _damaged() -> StoreError:
    return StoreError(
        "What is remembered of a carry kit cannot be read",
        hint="Nothing was changed. Make a new kit; put a backup back if more is damaged.",
        code="damaged",
    )
