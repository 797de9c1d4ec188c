"""Ten megabytes of every kind: what is small in a file and large in memory, or slow to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from itertools import islice, product
from typing import Final

from PIL import Image

from tests.fuzz.ground import IIDS, OUT, Signers, answer_of, cid_of, request_of
from tests.fuzz.mutation import LARGE
from vamt_qt.exchange.cbor_walk import MAX_ITEMS
from vamt_qt.exchange.envelope import enveloped
from vamt_qt.exchange.signing import encrypted

_MAGIC = b"VAMT-QT BUNDLE 2\n"
Cases = Callable[[Signers], Iterator[bytes]]


def filled(piece: bytes, head: bytes = b"", tail: bytes = b"") -> bytes:
    """Return ten megabytes of one piece, between a head and a tail."""
    return head + piece * ((LARGE - len(head) - len(tail)) // len(piece)) + tail


def _lists(count: int, item: bytes) -> bytes:
    """Return CBOR of a map with one list of so many items."""
    return b"\xa1\x65lines\x9a" + count.to_bytes(4) + item * count


def _bundles(_who: Signers) -> Iterator[bytes]:
    for item, fits in ((b"\x80", 1), (b"\xa0", 1), (b"\x61a", 1), (b"\x84\x80\xa0\x80\x80", 5)):
        yield enveloped(_lists(LARGE // len(item), item))
        yield enveloped(_lists(MAX_ITEMS // fits - 2, item))
    yield enveloped(b"\xa1\x65lines\x5a" + LARGE.to_bytes(4) + bytes(LARGE))
    yield filled(b"\x00", request_of())


def _sealed(who: Signers) -> Iterator[bytes]:
    for bundle in (*_bundles(who), answer_of() + bytes(LARGE)):
        yield _MAGIC + who.centre.signed(bundle, about=b"vamt-qt/2/answer")
        yield _MAGIC + who.lab.signed(_waybill(bundle), about=b"vamt-qt/2/request")
    yield filled(b"\xff", _MAGIC)


def _waybill(bundle: bytes) -> bytes:
    """Return a map that has the bundle in it; the rest of a waybill is of no weight."""
    return b"\xa1\x66bundle\x5a" + len(bundle).to_bytes(4) + bundle


def _age(who: Signers) -> Iterator[bytes]:
    for data in _sealed(who):
        yield encrypted(data, who.own.recipient)
    yield filled(b"-> X25519 x\nx\n", b"age-encryption.org/v1\n")


def _texts(_who: Signers) -> Iterator[bytes]:
    yield filled(b"0", b"VX1")
    yield filled(b"VX1" + b"0" * 22 + b":00\n")
    yield filled(b"\n")


def _pictures(_who: Signers) -> Iterator[bytes]:
    for mode, size, kind in (
        ("RGBA", (9_000, 9_000), "PNG"),
        ("RGBA", (4_700, 4_700), "PNG"),
        ("L", (8_000, 8_000), "PNG"),
        ("1", (8_000, 8_000), "TIFF"),
        ("RGB", (8_000, 8_000), "JPEG"),
        ("RGBA", (2_700, 2_700), "WEBP"),
    ):
        stream = BytesIO()
        Image.new(mode, size).save(stream, kind)
        yield stream.getvalue()
    stream = BytesIO()
    frames = [Image.new("P", (30, 30), number % 7) for number in range(3_000)]
    frames[0].save(stream, "GIF", save_all=True, append_images=frames[1:], duration=1)
    yield stream.getvalue()


def _tables(_who: Signers) -> Iterator[bytes]:
    head = b"installation_id,confirmation_id\r\n"
    row = f"{IIDS[0]},{cid_of(IIDS[0])}\r\n".encode()
    for piece in (
        b",",
        b'"',
        b"\r\n",
        b"a,b\r\n",
        row,
        b'"' + b"," * 60_000 + b'"\r\n',
        b"," * 60_000 + b"\n",
    ):
        yield filled(piece, head)
        yield filled(piece)
    yield filled("\u00e9".encode("latin-1"), head)
    yield filled(b"a\x00", b"\xff\xfe")


def _machines(who: Signers) -> Iterator[bytes]:
    yield from _tables(who)
    yield "\n".join(f"pc-{number}.lab.test:{number % 9 + 1}" for number in range(50_000)).encode()
    tags = "t1;t2;t3;t4;t5"
    rows = (f"m{number},h{number},22,ssh,s{number},{tags}" for number in range(20_000))
    yield ("name,address,port,carrier,site,tags\n" + "\n".join(rows)).encode()


def _keys(who: Signers) -> Iterator[bytes]:
    yield from _tables(who)
    yield filled(b"FKKVR-TBCDF-GHJKM-PQRTV-22222\n")
    yield filled(b"es\n", b"a note\n")  # as many separators as letters
    yield filled(b"a-")
    letters = "BCDFGHJKMPQRTVWXY2346789"
    fours = islice(product(letters, repeat=4), 20_000)
    yield "\n".join(f"FKKVR-TBCDF-GHJKM-PQRTV-{''.join(four)}2" for four in fours).encode()


def _xml(_who: Signers) -> Iterator[bytes]:
    pair = f'<P i="{IIDS[0].digits}" c="{cid_of(IIDS[0])}"/>'.encode()
    yield filled(pair, b"<L>", b"</L>")
    yield filled(b"<a/>", b"<L>", b"</L>")
    yield filled(b"<a>")
    yield filled(b"x", b"<L>", b"</L>")
    yield filled(b"&#x20;", b"<L>", b"</L>")
    yield b"<L " + b" ".join(b'a%d=""' % number for number in range(900_000)) + b"/>"
    yield b"<L " + b" ".join(b'xmlns:a%d="u"' % number for number in range(600_000)) + b"/>"
    yield b"<L>" + b"".join(b"<a%d/>" % number for number in range(900_000)) + b"</L>"
    yield filled(b"x", b'<L a="', b'"/>')
    yield filled(b"<!-- -->", b"<L>", b"</L>")


def _json(_who: Signers) -> Iterator[bytes]:
    lines = b'{"ticket":"t","complete":true,"remaining":{},"lines":['
    for piece in (b"{},", b"[],", b'"",', b"1.5,", b'{"a":1},', b"[", b'{"a":', b'"\\u00e9",'):
        yield filled(piece, lines, b"0]}")
    yield b"{" + b",".join(b'"%x":1' % number for number in range(900_000)) + b"}"
    yield filled(b"9", b'{"remaining":', b"}")
    batch = f'{{"batch":"{OUT.id}","digest":"{OUT.digest}","lines":['.encode()
    for line in (b'{"iid":"1","product_key_id":""},', b"[],", b"{},"):
        yield filled(line, batch, b"0]}")


LARGE_CASES: Final[Mapping[str, Cases]] = {
    "signed bundle": _sealed,
    "unsigned bundle": _bundles,
    "COSE document": _sealed,
    "age file": _age,
    "station card": _texts,
    "texts of codes": _texts,
    "pictures": _pictures,
    "batch table": _tables,
    "answer of a VAMT host": _tables,
    "list of machines": _machines,
    "list of keys": _keys,
    "file of VAMT": _xml,
    "clearinghouse answer": _json,
    "relay request": _json,
}
