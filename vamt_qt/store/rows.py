"""Rows of machines, products and activations into frozen values and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import select

from vamt_qt.licensing.activation import Activation, OpenIntent, Stage
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.facts import Verb
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.product import LicensedProduct, LicenseStatus, activation_ref
from vamt_qt.store.route_rows import route_of
from vamt_qt.store.schema import Activations, Machines, Products, Routes, WithFailure

Values = dict[str, Any]
"""One row to be written, by the names of its columns."""


# Looked up by value: calling an enumeration costs several times as much, a hundred thousand times.
CARRIERS: Final = {kind.value: kind for kind in CarrierKind}
_STAGES: Final = {stage.value: stage for stage in Stage}
_STATUSES: Final = {status.value: status for status in LicenseStatus}
_NO_TAGS: Final = "[]"


def stage_of(value: str | None) -> Stage | None:
    """Read a stage that may not be there."""
    return None if value is None else _STAGES[value]


def status_of(value: int) -> LicenseStatus:
    """Read a licence status."""
    return _STATUSES[value]


def failure_columns(table: type[WithFailure]) -> tuple[Any, ...]:
    """Name the four columns of a failure."""
    return (
        table.failure_code,
        table.failure_message,
        table.failure_hint,
        table.failure_hresult,
    )


def failure_of(columns: Sequence[Any]) -> Failure | None:
    """Read the four columns of a failure."""
    code, message, hint, hresult = columns
    return None if code is None else Failure(code, message, hint, hresult)


def failure_values(failure: Failure | None) -> Values:
    """Write the four columns of a failure."""
    return {
        "failure_code": failure.code if failure else None,
        "failure_message": failure.message if failure else None,
        "failure_hint": failure.hint if failure else None,
        "failure_hresult": failure.hresult if failure else None,
    }


def _iid(digits: str | None) -> InstallationId | None:
    return None if digits is None else InstallationId(digits)


def _cid(digits: str | None) -> ConfirmationId | None:
    return None if digits is None else ConfirmationId(digits)


# --- machines

MACHINE: Final = (
    Machines.id,
    Machines.name,
    Machines.address,
    Machines.carrier,
    Machines.port,
    Machines.site,
    Machines.tags,
    Machines.credential,
    Machines.host_key,
    Machines.identity,
    Machines.os_name,
    Machines.os_version,
    Machines.last_seen,
    Machines.last_failure,
    select(Routes.route).where(Routes.machine == Machines.id).scalar_subquery(),
)


def name_key(name: str) -> str:
    """Return a machine's name as names are compared: without regard to case."""
    return name.casefold()


def machine_of(row: Sequence[Any]) -> Machine:
    """Read a machine from the columns MACHINE."""
    tags = row[6]
    return Machine(
        id=row[0],
        name=row[1],
        address=row[2],
        carrier=CARRIERS[row[3]],
        port=row[4],
        site=row[5],
        tags=() if tags == _NO_TAGS else tuple(json.loads(tags)),
        credential=row[7],
        host_key=row[8],
        identity=row[9],
        os_name=row[10],
        os_version=row[11],
        last_seen=row[12],
        last_failure=row[13],
        route=route_of(row[14]),
    )


def machine_values(machine: Machine) -> Values:
    """Write a machine."""
    return {
        "id": machine.id,
        "name": machine.name,
        "name_key": name_key(machine.name),
        "site": machine.site,
        "address": machine.address,
        "carrier": machine.carrier.value,
        "port": machine.port,
        "tags": json.dumps(machine.tags, ensure_ascii=False),
        "credential": machine.credential,
        "host_key": machine.host_key,
        "identity": machine.identity,
        "os_name": machine.os_name,
        "os_version": machine.os_version,
        "last_seen": machine.last_seen,
        "last_failure": machine.last_failure,
    }


# --- products

PRODUCT: Final = (
    Products.machine,
    Products.sku,
    Products.application,
    Products.name,
    Products.description,
    Products.family,
    Products.channel,
    Products.is_addon,
    Products.partial_key,
    Products.product_key_id,
    Products.status,
    Products.status_reason,
    Products.grace_minutes,
    Products.iid,
    Products.observed_at,
)


def product_of(columns: Sequence[Any]) -> LicensedProduct:
    """Read a product from the columns PRODUCT."""
    return LicensedProduct(
        machine=columns[0],
        sku=columns[1],
        application=columns[2],
        name=columns[3],
        description=columns[4],
        family=columns[5],
        channel=columns[6],
        is_addon=bool(columns[7]),
        partial_key=columns[8],
        product_key_id=columns[9],
        status=_STATUSES[columns[10]],
        status_reason=columns[11],
        grace_minutes=columns[12],
        iid=_iid(columns[13]),
        observed_at=columns[14],
    )


def product_values(product: LicensedProduct) -> Values:
    """Write a product."""
    return {
        "machine": product.machine,
        "sku": product.sku,
        "activation": activation_ref(product),
        "application": product.application,
        "name": product.name,
        "description": product.description,
        "family": product.family,
        "channel": product.channel,
        "is_addon": int(product.is_addon),
        "partial_key": product.partial_key,
        "product_key_id": product.product_key_id,
        "status": int(product.status),
        "status_reason": product.status_reason,
        "grace_minutes": product.grace_minutes,
        "iid": product.iid.digits if product.iid else None,
        "observed_at": product.observed_at,
    }


# --- activations

ACTIVATION: Final = (
    Activations.ref,
    Activations.machine,
    Activations.stage,
    Activations.sku,
    Activations.key,
    Activations.product_key_id,
    Activations.partial_key,
    Activations.iid,
    Activations.cid,
    Activations.batch,
    Activations.status,
    Activations.status_reason,
    Activations.intent,
    Activations.intent_verb,
    *failure_columns(Activations),
)


def activation_of(row: Sequence[Any]) -> Activation:
    """Read an activation from the columns ACTIVATION."""
    return Activation(
        ref=row[0],
        machine=row[1],
        stage=_STAGES[row[2]],
        sku=row[3],
        key=row[4],
        product_key_id=row[5],
        partial_key=row[6],
        iid=_iid(row[7]),
        cid=_cid(row[8]),
        batch=row[9],
        status=None if row[10] is None else _STATUSES[row[10]],
        status_reason=row[11],
        intent=None if row[12] is None else OpenIntent(row[12], Verb(row[13])),
        failure=None if row[14] is None else failure_of(row[14:18]),
    )


def activation_values(activation: Activation, seq: int) -> Values:
    """Write an activation as it is after the ledger entry `seq`."""
    intent = activation.intent
    return {
        "ref": activation.ref,
        "machine": activation.machine,
        "stage": activation.stage.value,
        "sku": activation.sku,
        "key": activation.key,
        "product_key_id": activation.product_key_id,
        "partial_key": activation.partial_key,
        "iid": activation.iid.digits if activation.iid else None,
        "cid": activation.cid.digits if activation.cid else None,
        "batch": activation.batch,
        "status": None if activation.status is None else int(activation.status),
        "status_reason": activation.status_reason,
        "intent": intent.id if intent else None,
        "intent_verb": intent.verb.value if intent else None,
        "seq": seq,
        **failure_values(activation.failure),
    }
