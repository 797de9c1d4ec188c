"""The ground that cases fall on: a station with a real store, put back as it was after each one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Self, TypeAlias

from tests.clearinghouse.batches import NOON, iid, line, sealed
from tests.clearinghouse.rude_server import rude_server
from tests.exchange.strategies import answer_to
from tests.fixtures.stations import Station as Place
from tests.fixtures.stations import station_in
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.engine.clearinghouses import token_profile
from vamt_qt.engine.desk import Result
from vamt_qt.exchange.bundle import write_answer, write_request
from vamt_qt.exchange.sealed_bundle import seal_bundle
from vamt_qt.exchange.signing import Signer, encrypted, new_station_keys, signer_of
from vamt_qt.licensing.batch import AnswerLine, Batch
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.facts import BatchSealed, Json
from vamt_qt.licensing.identifiers import InstallationId
from vamt_qt.licensing.machine import Credential
from vamt_qt.licensing.secret import Secret
from vamt_qt.licensing.station import StationCard, StationRole
from vamt_qt.store.anchor import FILE_NAME as ANCHOR

IIDS = tuple(iid(number) for number in (1, 2, 3))
OUT = sealed(*(line(number) for number in (1, 2, 3)))
"""A batch of this station that waits for its answer."""
FOREIGN = sealed(line(7), line(8, size=6), name="ba7c0000000000000000000000000002")
"""A batch that another lab would have answered."""
ANSWERED = apply_answer(
    OUT, answer_to(OUT, [AnswerLine(one, fictional_confirmation_id(one)) for one in IIDS[:2]])
)


Way: TypeAlias = Callable[["Ground", bytes], None]


class HalfAnImportError(AssertionError):
    """Something was refused and left its traces, or taken in half."""


@dataclass(eq=False, repr=False)
class Signers:
    """This station and the two that it trusts, made from what `new_signers` gave."""

    lab: Signer
    centre: Signer
    own: Signer

    @classmethod
    def of(cls, keys: Sequence[str]) -> Self:
        return cls(*(signer_of(Secret(each)) for each in keys))

    @cached_property
    def encrypted(self) -> bytes:
        """A good answer that only this station can read; another one each time it is made."""
        return encrypted(signed(answer_of(), self.centre), self.own.recipient)


@dataclass(eq=False, repr=False)
class Ground:
    """The station, the two that it trusts, and a clean copy of its store."""

    place: Place
    data: Path
    lab: Signer
    centre: Signer
    folder: Path
    clean: sqlite3.Connection
    watcher: sqlite3.Connection
    anchor: bytes
    answer: list[bytes]
    """What the clearinghouse `web` says next, whatever it is asked."""

    def call(self, verb: str, arguments: Mapping[str, Json]) -> Result:
        return self.place.engine.call(verb, arguments)

    def file(self, name: str, data: bytes) -> str:
        path = self.folder / name
        path.write_bytes(data)
        return str(path)

    def version(self) -> int:
        """Return a number that is another one after anybody else's commit."""
        return int(self.watcher.execute("PRAGMA data_version").fetchone()[0])

    def dump(self) -> list[str]:
        return list(self.watcher.iterdump())

    def take(self, way: Way, case: bytes) -> str:
        """Bring one case in by `way`; return `taken` or the code of the refusal."""
        before = self.version()
        try:
            way(self, case)
        except LicensingError as refusal:
            if self.version() != before:
                raise HalfAnImportError(f"refused as {refusal.code}, but written") from refusal
            if not refusal.message or not refusal.hint:
                raise HalfAnImportError(f"{refusal.code} does not say what to do") from refusal
            return refusal.code
        if self.version() != before:
            self._require_whole()
            self.restore()
        return "taken"

    def restore(self) -> None:
        """Put the store back to what it was in the beginning."""
        with closing(sqlite3.connect(self.data / "vamt.db")) as live:
            self.clean.backup(live)
        (self.data / ANCHOR).write_bytes(self.anchor)

    def _require_whole(self) -> None:
        views = self.place.views
        for batch in views.batches():
            given = [each.cid for each in batch.lines if each.cid is not None]
            if len(set(given)) != len(given):
                raise HalfAnImportError("one confirmation ID stands at two lines")
        if self.call("ledger.verify", {})["whole"] is not True:
            raise HalfAnImportError("the ledger does not verify")


def new_signers() -> tuple[str, ...]:
    """Return the keys of three stations, as they go to another process."""
    return tuple(new_station_keys().reveal() for _ in range(3))


@contextmanager
def ground_in(folder: Path, keys: Sequence[str] = ()) -> Iterator[Ground]:
    """Make a station that trusts two others and waits for the answer to one batch."""
    own = (keys := keys or new_signers())[2]
    signers = Signers.of(keys)
    lab, centre = signers.lab, signers.centre
    with station_in(folder / "station") as place:
        with place.engine.desk.store.writing() as unit:
            unit.add_batch(OUT)
            unit.record(BatchSealed(OUT.digest, len(OUT.lines)), batch=OUT.id)
            for signer, role in ((lab, StationRole.LAB), (centre, StationRole.CONNECTED)):
                unit.enrol_station(
                    StationCard(
                        name=role.value,
                        role=role,
                        signing_key=signer.signing_key,
                        recipient=signer.recipient,
                    )
                )
        place.engine.desk.store.station_keys(lambda: Secret(own))
        data = folder / "station" / "data"
        file, anchor = data / "vamt.db", data / ANCHOR
        answer = [b""]
        with (
            rude_server(lambda: answer[0]) as (url, _),
            closing(sqlite3.connect(":memory:")) as clean,
            closing(sqlite3.connect(file)) as watcher,
        ):
            with place.engine.desk.store.writing() as unit:  # the verb would insist on HTTPS
                unit.put_setting("clearinghouses", {"web": {"url": url, "ca_file": "", "pin": ""}})
                profile, token = token_profile("web"), Secret("fictional")
                unit.save_credential(Credential(name=profile, user="token", password=token))
            watcher.backup(clean)
            yield Ground(
                place, data, lab, centre, folder, clean, watcher, anchor.read_bytes(), answer
            )


def request_of(batch: Batch = FOREIGN) -> bytes:
    stream = BytesIO()
    write_request(batch, stream, station="Lab", created_at=NOON)
    return stream.getvalue()


def answer_of(batch: Batch = ANSWERED) -> bytes:
    stream = BytesIO()
    write_answer(batch, stream, station="Centre", created_at=NOON)
    return stream.getvalue()


def signed(bundle: bytes, signer: Signer) -> bytes:
    late = NOON + timedelta(days=36_500)
    return seal_bundle(bundle, signer, receiver=None, created=NOON, expires=late)


def cid_of(one: InstallationId) -> str:
    return str(fictional_confirmation_id(one))
