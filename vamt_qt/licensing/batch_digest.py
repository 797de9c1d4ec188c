"""The digest that names a sealed list of lines, spelled out a piece at a time.

It is the SHA-256 of the canonical JSON that `docs/bundle-format.md` shows. What the lines of one
product have in common is spelled once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from json.encoder import encode_basestring
from typing import Final, NamedTuple

_PIECE: Final = 2_000


class ProductTexts(NamedTuple):
    """What a line says of its product and key."""

    application: str
    key: str
    partial_key: str
    product_key_id: str
    sku: str


def digest_of_lines(batch: str, lines: Iterable[tuple[str, str, ProductTexts]]) -> str:
    """Return the digest of a batch of that name, 64 hexadecimal digits.

    A line is its activation, the digits of its installation ID, and its product.
    """
    found = sha256(f'{{"batch":{encode_basestring(batch)},"lines":['.encode())
    spelled, comma = _spelled(lines), ""
    while piece := ",".join(islice(spelled, _PIECE)):
        found.update(f"{comma}{piece}".encode())
        comma = ","
    found.update(b"]}")
    return found.hexdigest()


def _spelled(lines: Iterable[tuple[str, str, ProductTexts]]) -> Iterator[str]:
    parts: dict[ProductTexts, tuple[str, str]] = {}
    for activation, iid, product in lines:
        part = parts.get(product)
        if part is None:
            part = parts[product] = _around_the_iid(product)
        before, behind = part
        yield f'{{"activation":{encode_basestring(activation)}{before}"{iid}"{behind}'


def _around_the_iid(product: ProductTexts) -> tuple[str, str]:
    application, key, partial_key, product_key_id, sku = map(encode_basestring, product)
    return (
        f',"application":{application},"iid":',
        f',"key":{key},"partial_key":{partial_key},"product_key_id":{product_key_id},"sku":{sku}}}',
    )
