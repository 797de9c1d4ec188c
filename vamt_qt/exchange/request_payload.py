"""The members of a request: what the machines are, once, and a short line for each."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from vamt_qt.exchange.packing import (
    digest_from,
    iid_bytes,
    iid_from,
    last_five_from,
    microseconds,
    moment_from,
    name_from,
    shown,
    shown_from,
)
from vamt_qt.exchange.plain_cbor import Plain, malformed
from vamt_qt.licensing.batch import (
    Batch,
    BatchLine,
    BatchOrigin,
    BatchState,
    bare_line,
    request_digest,
)
from vamt_qt.licensing.errors import ExchangeRejectedError
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, KeyId, Sku
from vamt_qt.licensing.show import Show

MAX_LINES: Final = 200_000
_MEMBERS: Final = {"batch", "request", "created", "station", "opened", "sealed"} | {
    "products",
    "lines",
}
_RANDOM_MACHINE: Final = re.compile(r"([0-9a-f]{32})/([\x21-\x7e]{1,200})")


class _Product(NamedTuple):
    """What many lines of a batch have in common, in the order in which it is written."""

    slot: str
    application: str
    sku: str
    name: str
    key: str
    partial_key: str
    product_key_id: str


def members(batch: Batch, show: Show) -> dict[str, Plain]:
    """Return what a request holds beside the bundle's head.

    Raises ExchangeRejectedError, `malformed-bundle`, for what no reader would take.
    """
    numbers: dict[_Product, int] = {}
    lines: list[Plain] = []
    for line in batch.lines:
        if show is Show.IIDS:
            lines.append([iid_bytes(line.iid)])
            continue
        slot, machine = _machine(line.activation)
        number = numbers.setdefault(_product(line, slot), len(numbers))
        short: list[Plain] = [number, machine, iid_bytes(line.iid)]
        lines.append([*short, shown(line.machine_name)] if show is Show.FULL else short)
    return {
        "opened": microseconds(batch.created_at),
        "sealed": microseconds(batch.sealed_at or batch.created_at),
        "products": [list(_product_from(list(product))) for product in numbers],
        "lines": lines,
    }


def read(payload: dict[object, object]) -> Batch:
    """Return the batch of a request whose head was looked at.

    Raises ExchangeRejectedError: `malformed-bundle`, `duplicate-iid`, `digest-mismatch`.
    """
    if payload.keys() != _MEMBERS:
        raise malformed("a request has other members")
    moment_from(payload["created"])
    shown_from(payload["station"])
    name = BatchId(name_from(payload["batch"]))
    batch = Batch(
        id=name,
        created_at=moment_from(payload["opened"]),
        state=BatchState.SEALED,
        origin=BatchOrigin.IMPORTED,
        lines=_lines(name, payload["products"], payload["lines"]),
        digest=digest_from(payload["request"]),
        sealed_at=moment_from(payload["sealed"]),
    )
    _require_consistent(batch)
    return batch


def _require_consistent(batch: Batch) -> None:
    if len({line.iid for line in batch.lines}) != len(batch.lines):
        raise ExchangeRejectedError(
            "An installation ID stands in the bundle twice",
            hint="Nothing was changed. Ask the station that sealed the batch to look at it.",
            code="duplicate-iid",
        )
    # Of a bare request the digest stays a name: the signature vouches for it, and the lab that
    # sealed the batch refuses an answer with another.
    if not batch.is_bare and request_digest(batch) != batch.digest:
        raise ExchangeRejectedError(
            "The lines in the bundle are not those that were sealed",
            hint="Nothing was changed. Compare the batch's digest with the station's own.",
            code="digest-mismatch",
        )


def _machine(activation: ActivationRef) -> tuple[str, Plain]:
    """Return the slot, and the machine in 16 bytes; other names than our own stay whole texts."""
    match = _RANDOM_MACHINE.fullmatch(activation)
    if match is None:
        return "", name_from(activation)
    return match[2], bytes.fromhex(match[1])


def _product(line: BatchLine, slot: str) -> _Product:
    return _Product(
        slot,
        line.application,
        line.sku,
        shown(line.product_name),
        line.key,
        line.partial_key,
        line.product_key_id,
    )


def _product_from(value: object) -> _Product:
    match value:
        case [slot, application, sku, name, key, partial_key, product_key_id]:
            return _Product(
                slot if slot == "" else name_from(slot),
                name_from(application),
                name_from(sku),
                shown_from(name),
                name_from(key),
                last_five_from(partial_key),
                shown_from(product_key_id),
            )
        case _:
            raise malformed("a product has another shape")


def _lines(batch: BatchId, products: object, lines: object) -> tuple[BatchLine, ...]:
    if not isinstance(products, list) or not isinstance(lines, list):
        raise malformed("its products or lines are no lists")
    if not 0 < len(lines) <= MAX_LINES:
        raise malformed("it has no lines, or too many")
    if not products:
        return tuple(_bare(batch, number, line) for number, line in enumerate(lines))
    known = [_product_from(product) for product in products]
    return tuple(_line(known, line) for line in lines)


def _bare(batch: BatchId, number: int, line: object) -> BatchLine:
    match line:
        case [iid]:
            return bare_line(batch, number, iid_from(iid))
        case _:
            raise malformed("a line has another shape")


def _line(products: list[_Product], line: object) -> BatchLine:
    name: object = ""
    match line:
        case [int(number), machine, iid] if 0 <= number < len(products):
            pass
        case [int(number), machine, iid, name] if 0 <= number < len(products):
            pass
        case _:
            raise malformed("a line has another shape")
    product = products[number]
    return BatchLine(
        activation=_activation(product.slot, machine),
        machine_name=shown_from(name),
        sku=Sku(product.sku),
        application=product.application,
        product_name=product.name,
        key=KeyId(product.key),
        partial_key=product.partial_key,
        product_key_id=product.product_key_id,
        iid=iid_from(iid),
    )


def _activation(slot: str, machine: object) -> ActivationRef:
    match machine:
        case bytes() if len(machine) == 16 and slot:
            return ActivationRef(f"{machine.hex()}/{slot}")
        case str() if not slot:
            return ActivationRef(name_from(machine))
        case _:
            raise malformed("a line does not say which activation it is")
