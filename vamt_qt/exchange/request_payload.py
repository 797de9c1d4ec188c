"""The members of a request: what the machines are, once, and a short line for each.

Lines are handled by columns, and of those that are read no record is made before one is touched.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from vamt_qt.exchange.id_columns import iids_from, packed_iids
from vamt_qt.exchange.machine_column import activations_from, packed_machines
from vamt_qt.exchange.packing import (
    all_shown,
    all_shown_from,
    digest_from,
    last_five_from,
    microseconds,
    moment_from,
    name_from,
    shown,
    shown_from,
)
from vamt_qt.exchange.plain_cbor import Plain, malformed
from vamt_qt.licensing.batch import Batch, BatchLine, BatchOrigin, BatchState, bare_line
from vamt_qt.licensing.batch_digest import ProductTexts, digest_of_lines
from vamt_qt.licensing.deferred import Deferred
from vamt_qt.licensing.errors import ExchangeRejectedError
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, InstallationId, KeyId, Sku
from vamt_qt.licensing.show import Show

MAX_LINES: Final = 200_000
_MEMBERS: Final = {"batch", "request", "created", "station", "opened", "sealed"} | {
    "products",
    "lines",
}


class _Product(NamedTuple):
    """What many lines of a batch have in common, in the order in which it is written."""

    slot: str
    application: str
    sku: str
    name: str
    key: str
    partial_key: str
    product_key_id: str

    @property
    def texts(self) -> ProductTexts:
        """What the batch's digest covers of it."""
        return ProductTexts(
            self.application, self.key, self.partial_key, self.product_key_id, self.sku
        )


_of_product = attrgetter(
    "application", "sku", "product_name", "key", "partial_key", "product_key_id"
)


class _Columns(NamedTuple):
    """The lines of a request that was looked at."""

    products: list[_Product]
    numbers: list[int]
    activations: list[str]
    iids: Sequence[str]
    names: list[str]


def members(batch: Batch, show: Show) -> dict[str, Plain]:
    """Return what a request holds beside the bundle's head.

    Raises ExchangeRejectedError, `malformed-bundle`, for what no reader would take.
    """
    products: dict[_Product, int] = {}
    iids = packed_iids([line.iid.digits for line in batch.lines])
    columns: list[Sequence[Plain]] = [iids]
    if show is not Show.IIDS:
        slots, machines = packed_machines([line.activation for line in batch.lines])
        columns = [_numbers(batch, slots, products), machines, iids]
    if show is Show.FULL:
        columns.append(all_shown([line.machine_name for line in batch.lines]))
    return {
        "opened": microseconds(batch.created_at),
        "sealed": microseconds(batch.sealed_at or batch.created_at),
        "products": [tuple(_product_from(list(product))) for product in products],
        "lines": list(zip(*columns, strict=True)),
    }


def read(payload: dict[object, object]) -> Batch:
    """Return the batch of a request whose head was looked at.

    Raises ExchangeRejectedError: `malformed-bundle`, `duplicate-iid`, `digest-mismatch`.
    """
    if payload.keys() != _MEMBERS:
        raise malformed("a request has other members")
    moment_from(payload["created"])
    shown_from(payload["station"])
    name, digest = BatchId(name_from(payload["batch"])), digest_from(payload["request"])
    return Batch(
        id=name,
        created_at=moment_from(payload["opened"]),
        state=BatchState.SEALED,
        origin=BatchOrigin.IMPORTED,
        lines=_lines(name, digest, payload["products"], payload["lines"]),
        digest=digest,
        sealed_at=moment_from(payload["sealed"]),
    )


def _numbers(batch: Batch, slots: Sequence[str], products: dict[_Product, int]) -> list[int]:
    """Return the number of each line's product, and note the products as they come."""
    known: dict[tuple[str, tuple[str, ...]], int] = {}
    found = []
    for told in zip(slots, map(_of_product, batch.lines), strict=True):
        number = known.get(told)
        if number is None:
            slot, (application, sku, name, *key) = told
            product = _Product(slot, application, sku, shown(name), *key)
            number = known[told] = products.setdefault(product, len(products))
        found.append(number)
    return found


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


def _lines(batch: BatchId, digest: str, products: object, lines: object) -> Sequence[BatchLine]:
    if not isinstance(products, list) or not isinstance(lines, list):
        raise malformed("its products or lines are no lists")
    if not 0 < len(lines) <= MAX_LINES:
        raise malformed("it has no lines, or too many")
    if set(map(type, lines)) != {list} or not set(map(len, lines)) <= ({3, 4} if products else {1}):
        raise malformed("a line has another shape")
    if not products:
        # Of a bare request the digest stays a name: the signature vouches for it, and the lab
        # that sealed the batch refuses an answer with another.
        bare = _iids([iid for (iid,) in lines])
        return Deferred(len(bare), lambda: _bare_lines(batch, bare))
    columns = _columns([_product_from(product) for product in products], lines)
    if _digest(batch, columns) != digest:
        raise ExchangeRejectedError(
            "The lines in the bundle are not those that were sealed",
            hint="Nothing was changed. Compare the batch's digest with the station's own.",
            code="digest-mismatch",
        )
    return Deferred(len(lines), lambda: _batch_lines(columns))


def _columns(products: list[_Product], lines: list[list[object]]) -> _Columns:
    said = [line[0] for line in lines]
    numbers = [number for number in said if type(number) is int]
    if len(numbers) != len(said) or not set(numbers) <= set(range(len(products))):
        raise malformed("a line has another shape")
    slots = [product.slot for product in products]
    names = [line[3] if len(line) == 4 else "" for line in lines]
    return _Columns(
        products,
        numbers,
        activations_from([slots[number] for number in numbers], [line[1] for line in lines]),
        _iids([line[2] for line in lines]),
        all_shown_from(names),
    )


def _iids(packed: list[object]) -> Sequence[str]:
    iids = iids_from(packed)
    if len(set(packed)) != len(packed):
        raise ExchangeRejectedError(
            "An installation ID stands in the bundle twice",
            hint="Nothing was changed. Ask the station that sealed the batch to look at it.",
            code="duplicate-iid",
        )
    return iids


def _digest(batch: BatchId, columns: _Columns) -> str:
    texts = [product.texts for product in columns.products]
    products = (texts[number] for number in columns.numbers)
    return digest_of_lines(batch, zip(columns.activations, columns.iids, products, strict=True))


def _bare_lines(batch: BatchId, iids: Sequence[str]) -> Iterator[BatchLine]:
    return (bare_line(batch, at, InstallationId(digits)) for at, digits in enumerate(iids))


def _batch_lines(columns: _Columns) -> Iterator[BatchLine]:
    _, *told = columns
    for number, activation, iid, name in zip(*told, strict=True):
        product = columns.products[number]
        yield BatchLine(
            activation=ActivationRef(activation),
            machine_name=name,
            sku=Sku(product.sku),
            application=product.application,
            product_name=product.name,
            key=KeyId(product.key),
            partial_key=product.partial_key,
            product_key_id=product.product_key_id,
            iid=InstallationId(iid),
        )
