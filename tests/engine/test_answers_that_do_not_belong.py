"""Every answer that is not taken names its reason, and leaves the database as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.clearinghouse.batches import iid, line, sealed
from tests.exchange.strategies import answer_to
from tests.fuzz.ground import ANSWERED, FOREIGN, IIDS, OUT, Ground, answer_of, ground_in, signed
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.exchange.files import MAX_BYTES
from vamt_qt.exchange.sealed_bundle import seal_bundle
from vamt_qt.exchange.signing import Signer, encrypted, new_station_keys, signer_of
from vamt_qt.licensing.batch import AnswerLine, Batch, request_digest
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.identifiers import ConfirmationId
from vamt_qt.licensing.station import StationCard, StationId, StationRole

MAGIC = b"VAMT-QT BUNDLE 2\n"
SECOND = signer_of(new_station_keys())
STRANGER = signer_of(new_station_keys())


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """A lab's station that trusts two connected ones and waits for the answer to one batch."""
    with ground_in(tmp_path_factory.mktemp("ground")) as ground:
        with ground.place.engine.desk.store.writing() as unit:
            unit.enrol_station(
                StationCard(
                    name="second",
                    role=StationRole.CONNECTED,
                    signing_key=SECOND.signing_key,
                    recipient=SECOND.recipient,
                )
            )
        ground.watcher.backup(ground.clean)
        yield ground


def refused(ground: Ground, data: bytes, *, unsigned: bool = False) -> str:
    """Import what must be refused; return the reason, with nothing changed by trying."""
    before = ground.dump()
    path = ground.file("answer.vamtqt", data)
    reasons = []
    for verb in ("batch.preview", "batch.import"):
        with pytest.raises(LicensingError) as caught:
            ground.call(verb, {"path": path, "unsigned": unsigned})
        reasons.append(caught.value.code)
        assert caught.value.hint
        assert ground.dump() == before
    assert len(set(reasons)) == 1
    return reasons[0]


def sealed_for(signer: Signer, receiver: StationId | None, days: int = 30) -> bytes:
    now = datetime.now(UTC)
    created, expires = now - timedelta(days=90), now + timedelta(days=days)
    return seal_bundle(answer_of(), signer, receiver=receiver, created=created, expires=expires)


def answered(batch: Batch) -> bytes:
    """Return the answer to a batch, each line with the confirmation ID that fits it."""
    lines = [AnswerLine(one.iid, fictional_confirmation_id(one.iid)) for one in batch.lines]
    return answer_of(apply_answer(batch, answer_to(batch, lines)))


def of_the_same_name() -> bytes:
    """Return an answer to a batch of our batch's name, with other lines."""
    return answered(sealed(line(1), line(2), line(9), name=OUT.id))


def with_a_line_more() -> bytes:
    """Return an answer that claims our request's digest for a line that was never in it."""
    larger = sealed(*OUT.lines, line(9), name=OUT.id)
    assert request_digest(larger) != OUT.digest
    lines = [AnswerLine(one.iid, fictional_confirmation_id(one.iid)) for one in larger.lines]
    return answer_of(replace(apply_answer(larger, answer_to(larger, lines)), digest=OUT.digest))


REASONS: dict[str, tuple[str, Callable[[Ground], bytes]]] = {
    "another batch": ("foreign-answer", lambda _: signed(answered(FOREIGN), SECOND)),
    "other lines": ("foreign-answer", lambda _: signed(of_the_same_name(), SECOND)),
    "a line more": ("foreign-answer", lambda _: signed(with_a_line_more(), SECOND)),
    "expired": ("expired", lambda g: sealed_for(g.centre, None, days=-1)),
    "another receiver": ("wrong-receiver", lambda g: sealed_for(g.centre, STRANGER.id)),
    "encrypted to another": (
        "wrong-receiver",
        lambda g: encrypted(signed(answer_of(), g.centre), STRANGER.recipient),
    ),
    "signed by a lab": ("wrong-role", lambda g: signed(answer_of(), g.lab)),
    "signed by nobody known": ("unknown-station", lambda _: signed(answer_of(), STRANGER)),
    "not signed": ("unsigned", lambda _: answer_of()),
    "truncated": ("truncated", lambda g: signed(answer_of(), g.centre)[:-1]),
    "newer": ("newer-version", lambda _: b"VAMT-QT BUNDLE 3\n" + bytes(99)),
    "too large": ("too-large", lambda g: signed(answer_of(), g.centre) + bytes(MAX_BYTES)),
    "nothing": ("not-a-bundle", lambda _: b""),
}


@pytest.mark.parametrize("case", REASONS)
def test_each_has_its_reason_and_changes_nothing(ground: Ground, case: str) -> None:
    code, make = REASONS[case]
    assert refused(ground, make(ground)) == code


def test_a_revoked_station_is_believed_no_more(ground: Ground) -> None:
    ground.call("stations.revoke", {"station": ground.centre.id, "reason": "stolen"})
    try:
        assert refused(ground, signed(answer_of(), ground.centre)) == "revoked-station"
    finally:
        ground.restore()


def test_no_flipped_byte_and_no_lost_end_is_taken(ground: Ground) -> None:
    """Of the file as it travels; what stands under the signature is changed elsewhere."""
    whole, before = signed(answer_of(), ground.centre), ground.dump()
    for at in range(0, len(whole), 3):
        flipped = whole[:at] + bytes([whole[at] ^ 0x20]) + whole[at + 1 :]
        for data in (flipped, whole[:at]):
            path = ground.file("answer.vamtqt", data)
            with pytest.raises(LicensingError) as caught:
                ground.call("batch.import", {"path": path})
            assert caught.value.code in {
                "damaged-bundle",
                "newer-version",
                "not-a-bundle",
                "truncated",
                "unknown-station",
                "unsigned",
            }
    assert ground.dump() == before


def test_a_replay_adds_nothing_and_a_contradiction_is_refused(ground: Ground) -> None:
    part, whole = answer_of(), answered(OUT)
    other = fictional_confirmation_id(iid(77)).digits
    lines = [AnswerLine(IIDS[0], ConfirmationId(other))]
    contradicting = answer_of(apply_answer(OUT, answer_to(OUT, lines)))
    try:
        for bundle, new in ((part, ANSWERED.confirmed), (part, 0), (whole, 1), (part, 0)):
            before = ground.dump()
            path = ground.file("answer.vamtqt", signed(bundle, ground.centre))
            assert ground.call("batch.import", {"path": path})["new"] == new
            assert (ground.dump() == before) is (new == 0)
        assert refused(ground, signed(contradicting, SECOND)) == "contradicting-answer"
        assert ground.call("ledger.verify", {})["whole"] is True
    finally:
        ground.restore()
