"""The verb that makes a carry kit: a folder for machines that no network reaches."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.engine.kit_records import KitRecord, keep_kit
from vamt_qt.exchange.kit_folder import (
    KitDeposit,
    KitInstall,
    KitPlan,
    require_free,
    write_kit,
)
from vamt_qt.exchange.kit_seal import SealedKey, require_passphrase
from vamt_qt.licensing.activation import Activation, Stage
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import new_id
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.targets.recorded import ASKS
from vamt_qt.workflow.install_key import require_site
from vamt_qt.workflow.kit import KitKey


def make(desk: Desk, call: Call) -> Result:
    """Write a kit into an empty folder.

    `machines` are those that it is for, all that are filed under the carry kit if left out. `key`
    has the key installed where it is missing: with a `passphrase` it travels, sealed, and the
    ledger says so; without one it is typed at each machine. The confirmation IDs that are here
    for these machines go along. Raises BadInputError, ConflictError `folder-in-use`, StoreError.
    """
    given = call.arguments
    machines = _machines(desk, given.texts("machines"))
    folder = given.path("path")
    kit = new_id()
    key = desk.key(given.text("key")) if given.text("key", "") else None
    travels = bool(given.text("passphrase", ""))
    if key is not None:
        for machine in machines:
            require_site(machine, key.terms)
    install = _install(desk, call, kit, key)
    record = KitRecord(
        id=kit,
        made_at=datetime.now(UTC),
        secret=os.urandom(20),
        machines=tuple(machine.id for machine in machines),
        key=None
        if key is None
        else KitKey(id=key.id, last_five=key.last_five, application=key.application),
    )
    plan = KitPlan(
        kit=kit,
        made_at=record.made_at,
        station=desk.station,
        machines=tuple(machine.name for machine in machines),
        asks=ASKS,
        install=install,
        deposits=_deposits(desk, machines),
    )
    require_free(folder)
    with desk.store.writing(reason=f"carry kit {kit[:8]}") as unit:
        # First the note, then the folder: no key is on a stick of which the ledger knows nothing.
        keep_kit(unit, record)
        if key is not None and travels:
            unit.note_reveal(key.id)
    files = write_kit(plan, record.secret, folder)
    return {
        "kit": kit,
        "path": str(folder),
        "machines": len(machines),
        "deposits": len(plan.deposits),
        "key": f"…{key.last_five}" if key else "",
        "key_travels": travels and key is not None,
        "files": [file.name for file in files],
    }


def _machines(desk: Desk, names: Sequence[str] | None) -> tuple[Machine, ...]:
    chosen = desk.machines(names)
    if names is None:
        chosen = tuple(machine for machine in chosen if machine.carrier is CarrierKind.KIT)
    if not chosen:
        raise BadInputError(
            "There is no machine for a carry kit",
            hint="Name machines, or file them under the carrier “kit” first.",
            code="no-machines",
        )
    return tuple(dict.fromkeys(chosen))


def _install(desk: Desk, call: Call, kit: str, key: KeyRecord | None) -> KitInstall | None:
    passphrase = call.arguments.text("passphrase", "")
    if key is None:
        if passphrase:
            raise BadInputError(
                "A passphrase is for a product key that travels", hint="Name the key as well."
            )
        return None
    sealed = None
    if passphrase:
        secret = call.arguments.secret("passphrase")
        require_passphrase(secret)
        sealed = SealedKey.seal(kit, desk.store.keychain.reveal_key(key.id), secret)
    service = "SoftwareLicensingService" if key.application == WINDOWS_APPLICATION else ""
    return KitInstall(key.application, key.last_five, service, sealed)


def _deposits(desk: Desk, machines: Sequence[Machine]) -> tuple[KitDeposit, ...]:
    """Return the confirmation IDs that wait for these machines."""
    numbers = {machine.id: number for number, machine in enumerate(machines, start=1)}
    waiting = desk.views.activations(stages=(Stage.CONFIRMED, Stage.DEPOSITED))
    made = [_deposit(one, numbers[one.machine]) for one in waiting if one.machine in numbers]
    return tuple(sorted((one for one in made if one), key=lambda one: (one.number, one.sku)))


def _deposit(activation: Activation, number: int) -> KitDeposit | None:
    if activation.sku is None or activation.iid is None or activation.cid is None:
        return None
    return KitDeposit(number, activation.sku, activation.iid, activation.cid)


VERBS: Catalogue = {"kit.make": make}
