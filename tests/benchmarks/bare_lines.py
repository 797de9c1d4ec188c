"""The same lines in the same files by the libraries alone: what any program has to do for them.

It starts from plain records, tuples of texts as a database or a spreadsheet gives them, and ends
with them. Of a bundle it does what the format demands and nothing else: numbers for IDs, bytes for
machines, deterministic CBOR (on reading: decoded, encoded again and compared), the SHA-256 of the
payload, the Ed25519 signature of COSE_Sign1, and for a request that is read the digest of its
lines as JSON. It looks at nothing that a line says: no check digits, no names, no lengths, no ID
that stands twice.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Self

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from vamt_qt.exchange.signing import Signer
from vamt_qt.licensing.batch import Batch

Record = tuple[str | int, ...]
_OUTER, _INNER = b"VAMT-QT BUNDLE 2\n", b"VAMT-QT BUNDLE 1\n"


@dataclass(frozen=True)
class BareBundle:
    """Lines of one bundle, and all else of it as it stands in the file."""

    lines: list[Record]
    head: dict[str, Any]
    waybill: dict[str, Any]
    signer: Signer
    is_answer: bool

    @classmethod
    def of(cls, batch: Batch, data: bytes, signer: Signer) -> Self:
        waybill = cbor2.loads(cbor2.loads(data[len(_OUTER) :]).value[2])
        head = cbor2.loads(waybill.pop("bundle")[len(_INNER) + 36 :])
        is_answer = batch.confirmed > 0
        lines: list[Record] = (
            [(x.iid.digits, x.cid.digits) for x in batch.lines if x.cid]
            if is_answer
            else [(0, x.activation[:32], x.iid.digits, x.machine_name) for x in batch.lines]
        )
        del head["lines"]
        return cls(lines, head, waybill, signer, is_answer)

    def payload(self) -> dict[str, Any]:
        lines: list[Any] = (
            [[int(iid).to_bytes(27), int(cid).to_bytes(20)] for iid, cid in self.lines]
            if self.is_answer
            else [
                [number, bytes.fromhex(str(machine)), int(iid).to_bytes(27), name]
                for number, machine, iid, name in self.lines
            ]
        )
        return {**self.head, "lines": lines}

    def written(self) -> bytes:
        payload = cbor2.dumps(self.payload(), canonical=True)
        bundle = _INNER + len(payload).to_bytes(4) + sha256(payload).digest() + payload
        waybill = cbor2.dumps({**self.waybill, "bundle": bundle}, canonical=True)
        return _OUTER + self.signer.signed(waybill, about=self._about)

    def read(self, data: bytes) -> Sequence[Record]:
        protected, _, waybill, signature = cbor2.loads(data[len(_OUTER) :]).value
        told = cbor2.dumps(["Signature1", protected, self._about, waybill])
        Ed25519PublicKey.from_public_bytes(self.signer.signing_key).verify(signature, told)
        bundle = cbor2.loads(waybill)["bundle"]
        payload = bundle[len(_INNER) + 36 :]
        assert sha256(payload).digest() == bundle[len(_INNER) + 4 : len(_INNER) + 36]
        held = cbor2.loads(payload)
        assert cbor2.dumps(held, canonical=True) == payload
        return self._answer(held) if self.is_answer else self._request(held)

    @property
    def _about(self) -> bytes:
        return b"vamt-qt/2/answer" if self.is_answer else b"vamt-qt/2/request"

    def _answer(self, held: Any) -> Sequence[Record]:
        return [
            (f"{int.from_bytes(iid):063d}", f"{int.from_bytes(cid):048d}")
            for iid, cid in held["lines"]
        ]

    def _request(self, held: Any) -> Sequence[Record]:
        lines = [
            (number, machine.hex(), f"{int.from_bytes(iid):063d}", name)
            for number, machine, iid, name in held["lines"]
        ]
        slot, application, sku, _, key, partial_key, product_key_id = held["products"][0]
        told = [
            {
                "activation": f"{machine}/{slot}",
                "application": application,
                "iid": iid,
                "key": key,
                "partial_key": partial_key,
                "product_key_id": product_key_id,
                "sku": sku,
            }
            for _, machine, iid, _ in lines
        ]
        text = json.dumps(
            {"batch": held["batch"], "lines": told},
            sort_keys=True,
            separators=(",", ":"),
            ensure_ascii=False,
        )
        assert sha256(text.encode()).digest() == held["request"]
        return lines


@dataclass(frozen=True)
class BareTable:
    """Rows of one table, cells as they stand in it."""

    rows: list[list[str]]
    data: bytes

    @classmethod
    def of(cls, data: bytes) -> Self:
        return cls(list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))), data)

    def written(self) -> bytes:
        text = io.StringIO(newline="")
        csv.writer(text).writerows(self.rows)
        return text.getvalue().encode("utf-8-sig")

    def read(self) -> list[list[str]]:
        return list(csv.reader(io.StringIO(self.data.decode("utf-8-sig"), newline="")))
