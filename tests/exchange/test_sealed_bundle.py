"""A signed bundle is taken from a station that is trusted, whole, in time and by its receiver."""

import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import cbor2
import pyrage  # type: ignore[import-untyped] # it ships no types
import pytest
from cbor_diag import cbor2diag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from pycose.keys.curves import Ed25519
from pycose.keys.okp import OKPKey
from pycose.messages.sign1message import Sign1Message

from tests.clearinghouse.batches import NOON, iid, line, sealed
from tests.exchange.strategies import answer_to
from vamt_qt.exchange.bundle import write_answer, write_request
from vamt_qt.exchange.envelope import enveloped
from vamt_qt.exchange.sealed_bundle import Opened, open_bundle, seal_bundle
from vamt_qt.exchange.signing import Signer, encrypted, new_station_keys, signer_of
from vamt_qt.exchange.station_card import read_card
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import ExchangeRejectedError
from vamt_qt.licensing.identifiers import ConfirmationId
from vamt_qt.licensing.station import Station, StationId, StationRole

LAB, CENTRE, STRANGER = (signer_of(new_station_keys()) for _ in range(3))
BATCH = sealed(line(1), line(2, size=6))
CID = ConfirmationId("000000123456" * 4)
ANSWERED = apply_answer(BATCH, answer_to(BATCH, [AnswerLine(iid(1), CID)]))
LATER = NOON + timedelta(days=30)
MAGIC = b"VAMT-QT BUNDLE 2\n"


def station(signer: Signer, role: StationRole, *, revoked: bool = False) -> Station:
    return Station(
        id=signer.id,
        name="Station",
        role=role,
        signing_key=signer.signing_key,
        recipient=signer.recipient,
        enrolled_at=NOON,
        revoked_at=NOON if revoked else None,
        reason="lost" if revoked else "",
    )


KNOWN = (station(LAB, StationRole.LAB), station(CENTRE, StationRole.CONNECTED))


def inner_request() -> bytes:
    stream = BytesIO()
    write_request(BATCH, stream, station="Lab", created_at=NOON)
    return stream.getvalue()


def inner_answer() -> bytes:
    stream = BytesIO()
    write_answer(ANSWERED, stream, station="Centre", created_at=NOON)
    return stream.getvalue()


def request(signer: Signer = LAB, receiver: StationId | None = CENTRE.id) -> bytes:
    return seal_bundle(inner_request(), signer, receiver=receiver, created=NOON, expires=LATER)


def answer(signer: Signer = CENTRE, receiver: StationId | None = LAB.id) -> bytes:
    return seal_bundle(inner_answer(), signer, receiver=receiver, created=NOON, expires=LATER)


REQUEST, ANSWER = request(), answer()


def opened(
    data: bytes,
    own: Signer = CENTRE,
    known: tuple[Station, ...] = KNOWN,
    after: timedelta = timedelta(),
) -> Opened:
    return open_bundle(data, known, own=own.id, now=NOON + after)


def refusal(data: bytes, own: Signer = CENTRE, known: tuple[Station, ...] = KNOWN) -> str:
    with pytest.raises(ExchangeRejectedError) as caught:
        opened(data, own, known)
    assert "Nothing was changed" in caught.value.hint
    return caught.value.code


def test_what_was_signed_comes_back_with_its_waybill() -> None:
    there, back = opened(REQUEST), opened(ANSWER, LAB)
    assert isinstance(there.content, Batch)
    assert (there.content.digest, there.sender) == (BATCH.digest, KNOWN[0])
    assert (there.waybill.receiver, there.waybill.expires) == (CENTRE.id, LATER)
    assert isinstance(back.content, BatchAnswer)
    assert apply_answer(BATCH, back.content) == ANSWERED
    assert opened(request(receiver=None), STRANGER).content == there.content


def test_foreign_revoked_misplaced_and_unsigned_ones_are_refused_by_name() -> None:
    revoked = (station(LAB, StationRole.LAB, revoked=True), KNOWN[1])
    swapped = (station(LAB, StationRole.CONNECTED), station(CENTRE, StationRole.LAB))
    assert refusal(request(STRANGER)) == "unknown-station"
    assert refusal(REQUEST, known=revoked) == "revoked-station"
    assert refusal(REQUEST, known=swapped) == "wrong-role"
    assert refusal(ANSWER, LAB, swapped) == "wrong-role"
    assert refusal(REQUEST, STRANGER) == "wrong-receiver"
    assert refusal(inner_request()) == "unsigned"
    assert refusal(b"machine,product\r\n") == "not-a-bundle"
    assert refusal(b"VAMT-QT BUNDLE 3\n" + REQUEST[17:]) == "newer-version"


def test_an_expired_one_is_refused_from_its_very_moment_on() -> None:
    assert opened(REQUEST, after=timedelta(days=30, microseconds=-1)).sender == KNOWN[0]
    with pytest.raises(ExchangeRejectedError) as caught:
        opened(REQUEST, after=timedelta(days=30))
    assert caught.value.code == "expired"


def test_every_single_byte_counts() -> None:
    for place in range(len(REQUEST)):
        other = bytearray(REQUEST)
        other[place] ^= 0x01
        assert refusal(bytes(other)) in {
            "damaged-bundle",
            "truncated",
            "unknown-station",
            "not-a-bundle",
            "newer-version",
            "malformed-bundle",
        }


@given(st.integers(min_value=0, max_value=len(REQUEST) - 1))
def test_a_cut_file_is_refused(length: int) -> None:
    assert refusal(REQUEST[:length]) in {"truncated", "not-a-bundle"}
    assert refusal(REQUEST + REQUEST[:1]) == "damaged-bundle"


def test_a_request_is_not_signed_as_an_answer() -> None:
    payload = cbor2.loads(REQUEST[len(MAGIC) :]).value[2]
    forged = MAGIC + LAB.signed(payload, about=b"vamt-qt/2/answer")
    assert refusal(forged) == "malformed-bundle"
    assert refusal(MAGIC + LAB.signed(payload, about=b"other")) == "damaged-bundle"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"format": 3}, "newer-version"),
        ({"format": 1}, "malformed-bundle"),
        ({"sender": bytes(16)}, "malformed-bundle"),
        ({"batch": "other"}, "malformed-bundle"),
        ({"direction": "answer"}, "malformed-bundle"),
        ({"extra": 1}, "malformed-bundle"),
        ({"bundle": b"VAMT-QT BUNDLE 1\n"}, "truncated"),
    ],
)
def test_a_waybill_of_another_shape_is_refused_though_it_is_signed(
    changed: dict[str, object], code: str
) -> None:
    payload = cbor2.loads(cbor2.loads(REQUEST[len(MAGIC) :]).value[2])
    data = cbor2.dumps({**payload, **changed}, canonical=True)
    assert refusal(MAGIC + LAB.signed(data, about=b"vamt-qt/2/request")) == code


DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "bundle-format.md"


def documented(kind: str) -> list[str]:
    text = DOCUMENT.read_text(encoding="utf-8")
    return re.findall(rf"```{kind}\n(.*?)```", text, re.DOTALL)


def seeded(first: int) -> Signer:
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(first, first + 32)))
    return Signer(key, pyrage.x25519.Identity.generate())


@pytest.mark.parametrize(
    ("number", "first", "role"), [(0, 0, StationRole.LAB), (1, 32, StationRole.CONNECTED)]
)
def test_the_documented_vector_is_what_is_written_and_read(
    number: int, first: int, role: StationRole
) -> None:
    inner = bytes.fromhex(documented("hex")[number])
    outer = bytes.fromhex(documented("signed")[number])
    signer, receiver = seeded(first), None if role is StationRole.LAB else seeded(0).id
    created = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    expires = created + timedelta(days=90)
    assert outer == seal_bundle(inner, signer, receiver=receiver, created=created, expires=expires)
    known, own = (station(signer, role),), receiver or CENTRE.id
    taken = open_bundle(outer, known, own=own, now=created)
    assert (taken.waybill.expires, taken.waybill.receiver) == (expires, receiver)
    with pytest.raises(ExchangeRejectedError):
        open_bundle(outer, known, own=own, now=expires)


def test_the_documented_card_is_read() -> None:
    (text,) = documented("card")
    card = read_card(text)
    assert (card.name, card.role, card.id) == ("Centre", StationRole.CONNECTED, seeded(32).id)
    assert card.recipient in DOCUMENT.read_text(encoding="utf-8")


def test_nothing_inside_is_parsed_for_whoever_may_not_send_it() -> None:
    payload = cbor2.loads(cbor2.loads(REQUEST[len(MAGIC) :]).value[2])
    data = cbor2.dumps({**payload, "bundle": b"no bundle"}, canonical=True)
    wrong = MAGIC + LAB.signed(data, about=b"vamt-qt/2/request")
    assert refusal(wrong) == "not-a-bundle"
    assert refusal(wrong, STRANGER) == "wrong-receiver"
    swapped = (station(LAB, StationRole.CONNECTED), KNOWN[1])
    assert refusal(wrong, known=swapped) == "wrong-role"
    assert refusal(enveloped(b"no CBOR \xff")) == "unsigned"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_independent_decoders_read_and_verify_it() -> None:
    document = REQUEST[len(MAGIC) :]
    assert cbor2diag(document).startswith("18(")
    protected, unprotected, payload, signature = cbor2.loads(document).value
    parts = [protected, dict(unprotected), payload, signature]
    for direction, fits in (("request", True), ("answer", False)):
        message = Sign1Message.from_cose_obj(parts[:], allow_unknown_attributes=False)
        message.key = OKPKey(crv=Ed25519, x=LAB.signing_key)
        message.external_aad = f"vamt-qt/2/{direction}".encode()  # type: ignore[misc] # settable
        assert message.verify_signature() is fits
    assert f"h'{LAB.id}'" in cbor2diag(payload)


def test_the_age_tool_decrypts_what_was_encrypted_to_a_station(tmp_path: Path) -> None:
    tool = shutil.which("age")
    assert tool is not None, "the package age is needed for this test"
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "key.txt").write_text(str(identity))
    (tmp_path / "request.age").write_bytes(encrypted(REQUEST, str(identity.to_public())))
    command = [tool, "-d", "-i", str(tmp_path / "key.txt"), str(tmp_path / "request.age")]
    assert subprocess.run(command, capture_output=True, check=True).stdout == REQUEST
    secret = encrypted(REQUEST, CENTRE.recipient)
    assert CENTRE.decrypted(secret) == REQUEST
    for other, data in ((STRANGER, secret), (CENTRE, secret[:-1]), (CENTRE, secret[:100])):
        with pytest.raises(ExchangeRejectedError) as caught:
            other.decrypted(data)
        assert caught.value.code == "wrong-receiver"


def test_an_auditor_verifies_with_minisign(tmp_path: Path) -> None:
    tool = shutil.which("minisign")
    assert tool is not None, "the package minisign is needed for this test"
    file = tmp_path / "request.vamtqt"
    file.write_bytes(REQUEST)
    signature = tmp_path / "request.vamtqt.minisig"
    signature.write_text(LAB.minisigned(REQUEST, "batch b, request"))
    check = [tool, "-Vm", str(file), "-P", LAB.minisign_key]
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    assert (done.returncode, "batch b, request" in done.stdout) == (0, True), done.stderr
    file.write_bytes(REQUEST + b"x")
    assert subprocess.run(check, capture_output=True, check=False).returncode != 0
