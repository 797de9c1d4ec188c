"""Ways in for what is signed, encrypted or packed: broken outside, and inside under a good seal."""

from __future__ import annotations

import zlib
from base64 import urlsafe_b64encode
from hashlib import sha256
from io import BytesIO, StringIO

import cbor2
from hypothesis import strategies as st
from PIL import Image

from tests.fuzz.ground import Ground, Signers, answer_of, request_of, signed
from tests.fuzz.mutation import Draw, Tree, broken, reshaped
from vamt_qt.exchange import cose, qr_images
from vamt_qt.exchange.base45 import encode as base45
from vamt_qt.exchange.envelope import enveloped, opened
from vamt_qt.exchange.qr_pages import gathered, read_page, split
from vamt_qt.exchange.signing import Signer, encrypted
from vamt_qt.exchange.station_card import card_text
from vamt_qt.licensing.station import StationRole

_MAGIC = b"VAMT-QT BUNDLE 2\n"
_SIDES = ("request", "answer")


def _plain(side: str) -> bytes:
    return request_of() if side == "request" else answer_of()


def _signer(who: Signers, side: str) -> Signer:
    return who.lab if side == "request" else who.centre


def _spelled(draw: Draw, document: Tree) -> bytes:
    """Spell a document as CBOR: mostly as bundles do, sometimes with a wound in the spelling."""
    data = cbor2.dumps(document, canonical=True)
    return draw(broken([data])) if draw(st.integers(0, 3)) == 0 else data


@st.composite
def _inside(draw: Draw, side: str) -> bytes:
    """A first-format bundle whose digest fits and whose members do not."""
    return enveloped(_spelled(draw, draw(reshaped(cbor2.loads(opened(_plain(side)))))))


@st.composite
def _under_a_good_signature(draw: Draw, who: Signers) -> bytes:
    """What one whom we trust could sign: a broken waybill, or a broken bundle in a good one."""
    side = draw(st.sampled_from(_SIDES))
    signer, about = _signer(who, side), f"vamt-qt/2/{side}".encode()
    good = signed(_plain(side), signer)
    waybill = cbor2.loads(cose.opened(good[len(_MAGIC) :], signer.signing_key, about=about))
    if draw(st.booleans()):
        waybill["bundle"] = draw(_inside(side))
        document = cbor2.dumps(waybill, canonical=True)
    else:
        document = _spelled(draw, draw(reshaped(waybill)))
    return _MAGIC + signer.signed(document, about=about)


@st.composite
def sealed_bundles(draw: Draw, who: Signers) -> bytes:
    """Signed bundles, outside and inside."""
    if draw(st.booleans()):
        return draw(_under_a_good_signature(who))
    return draw(broken([signed(_plain(side), _signer(who, side)) for side in _SIDES]))


@st.composite
def plain_bundles(draw: Draw, _who: Signers) -> bytes:
    """Bundles of the first format."""
    side = draw(st.sampled_from(_SIDES))
    return draw(_inside(side) if draw(st.booleans()) else broken([_plain(side)]))


@st.composite
def age_files(draw: Draw, who: Signers) -> bytes:
    """Encrypted files: broken ones, and good ones of something broken."""
    if draw(st.booleans()):
        return encrypted(draw(sealed_bundles(who)), who.own.recipient)
    return draw(broken([who.encrypted]))


@st.composite
def cards(draw: Draw, who: Signers) -> bytes:
    """Cards of stations: a broken text, or one that signs something broken."""
    signer = who.lab
    if draw(st.booleans()):
        return draw(broken([card_text(signer, "Lab", StationRole.LAB).encode()]))
    fields: Tree = {"name": "Lab", "role": "lab", "recipient": signer.recipient}
    document = signer.signed(_spelled(draw, draw(reshaped(fields))), about=b"vamt-qt/station")
    return b"VAMT-QT-STATION-1:" + urlsafe_b64encode(signer.signing_key + document).rstrip(b"=")


@st.composite
def cose_documents(draw: Draw, who: Signers) -> bytes:
    """COSE_Sign1 documents by themselves."""
    return draw(broken([who.lab.signed(b"payload", about=b"about")]))


@st.composite
def code_texts(draw: Draw, who: Signers) -> bytes:
    """The texts of a set of codes, a line each: broken, or whole codes of something broken."""
    data = draw(sealed_bundles(who))[:60_000]
    if draw(st.booleans()):
        return "\n".join(map(str, split(data))).encode()
    if draw(st.booleans()):
        pages = "\n".join(map(str, split(signed(answer_of(), who.centre), 10)))
        return draw(broken([pages.encode()]))
    return _one_code(draw, data)


def _one_code(draw: Draw, data: bytes) -> bytes:
    """One code whose checksum fits, and whose packing may be a bomb."""
    packed = draw(st.sampled_from((data, bytes(8_000_000))))
    stream = draw(broken([b"\x01" + sha256(packed).digest() + zlib.compress(packed, 9)]))[:2_800]
    place = sha256(packed).hexdigest()[:10].upper() + draw(
        st.sampled_from(("0101", "0102", "0200"))
    )
    checksum = zlib.crc32(stream, zlib.crc32(place.encode()))
    return f"VX1{place}{checksum:08X}:{base45(stream)}".encode()


_KINDS = ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP")


@st.composite
def pictures(draw: Draw, who: Signers) -> bytes:
    """Pictures of codes: the file is broken, or what the code says."""
    kind = draw(st.sampled_from(_KINDS))
    text = str(split(b"a bundle" * 20)[0])
    if draw(st.integers(0, 3)) == 0:
        text = draw(broken([text.encode()])).decode("latin-1")[:900]
        return qr_images.png(text or "x", scale=2)
    return draw(broken([_picture(text, kind)]))


def _picture(text: str, kind: str) -> bytes:
    with Image.open(BytesIO(qr_images.png(text, scale=2))) as image:
        stream = BytesIO()
        image.convert("L").save(stream, kind)
        return stream.getvalue()


def take_bundle(ground: Ground, case: bytes) -> None:
    """As a signed file."""
    ground.call("batch.import", {"path": ground.file("case.vamtqt", case)})


def take_unsigned(ground: Ground, case: bytes) -> None:
    """As a file that the operator takes unsigned."""
    path = ground.file("case.vamtqt", case)
    ground.call("batch.preview", {"path": path, "unsigned": True})
    ground.call("batch.import", {"path": path, "unsigned": True})


def take_card(ground: Ground, case: bytes) -> None:
    """As another station's card, whose fingerprint the operator finds right."""
    shown = ground.call("stations.read", {"path": ground.file("case.card", case)})
    given = {"path": ground.file("case.card", case), "fingerprint": shown["fingerprint"]}
    ground.call("stations.enrol", given)


def take_cose(ground: Ground, case: bytes) -> None:
    """As a signed document and nothing else."""
    cose.signer_of(case)
    assert cose.opened(case, ground.lab.signing_key, about=b"about") == b"payload"


def take_codes(_ground: Ground, case: bytes) -> None:
    """As texts that a scanner has read."""
    texts = (line.rstrip("\n") for line in StringIO(case.decode("latin-1"), newline="\n"))
    for found in gathered(map(read_page, texts)).values():
        found.joined()


def take_picture(ground: Ground, case: bytes) -> None:
    """As a photograph in a folder."""
    qr_images.read_image(case)
    scanned = ground.call("batch.scan", {"paths": [ground.file("case.png", case)], "apply": True})
    if scanned.get("set"):
        ground.call("batch.discard-scan", {"set": scanned["set"]})
