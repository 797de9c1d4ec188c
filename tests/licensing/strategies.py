"""Where the tests of the ground floor draw their values from."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import Final, get_args

from hypothesis import strategies as st

from vamt_qt.licensing.check_digits import with_check_digits
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.facts import Fact, Verb
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    ConfirmationId,
    InstallationId,
    KeyId,
    MachineId,
    RunId,
)
from vamt_qt.licensing.ledger import Stamp, Subject
from vamt_qt.licensing.pasted import grouped
from vamt_qt.licensing.product import LicenseStatus

LETTERS: Final = "BCDFGHJKMPQRTVWXY2346789"
SEPARATORS: Final = [
    "",
    "",
    "",
    "-",
    " ",
    "\n",
    "\r\n",
    "\t",
    "–",
    "—",
    "‑",
    "\u200b",
    "\ufeff",
    "\u00a0",
    "\u202a",
]


def digits(count: int) -> st.SearchStrategy[str]:
    """Draw so many digits."""
    return st.text("0123456789", min_size=count, max_size=count)


def _iid(payload: str) -> InstallationId:
    return InstallationId(with_check_digits(payload, len(payload) // 9 + 1))


def iids() -> st.SearchStrategy[InstallationId]:
    """Draw installation IDs of both lengths whose check digits fit."""
    return st.sampled_from([45, 54]).flatmap(digits).map(_iid)


def cids() -> st.SearchStrategy[ConfirmationId]:
    """Draw confirmation IDs; their check digits fit as rarely as chance has it."""
    return digits(48).map(ConfirmationId)


@st.composite
def keys(draw: st.DrawFn) -> str:
    """Draw product keys as they are printed, with one N or none."""
    plain = draw(st.text(LETTERS, min_size=25, max_size=25))
    place = draw(st.none() | st.integers(0, 24))
    return grouped(plain if place is None else f"{plain[:place]}N{plain[place + 1 :]}", 5)


@st.composite
def pasted(draw: st.DrawFn, text: str) -> str:
    """Draw a way in which `text` may arrive: other separators, other case, marks around it."""
    gaps = draw(
        st.lists(st.sampled_from(SEPARATORS), min_size=len(text) + 1, max_size=len(text) + 1)
    )
    shown = text.lower() if draw(st.booleans()) else text
    return gaps[0] + "".join(letter + gap for letter, gap in zip(shown, gaps[1:], strict=True))


def failures() -> st.SearchStrategy[Failure]:
    """Draw reasons why something did not get through."""
    return st.builds(
        Failure, st.text(), st.text(), st.text(), st.none() | st.integers(0, 0xFFFFFFFF)
    )


VALUES: Final[dict[str, st.SearchStrategy[object]]] = {
    "str": st.text(),
    "int": st.integers(),
    "bool": st.booleans(),
    "IntentId": st.text(),
    "KeyId": st.text(),
    "Sku": st.text(),
    "InstallationId": iids(),
    "ConfirmationId": cids(),
    "LicenseStatus": st.sampled_from(LicenseStatus),
    "Verb": st.sampled_from(Verb),
    "Failure": failures(),
}
"""What stands in the fields of facts, by the type as the fact spells it."""


def facts_of(kind: type[Fact]) -> st.SearchStrategy[Fact]:
    """Draw facts of one kind."""
    return st.builds(kind, **{field.name: VALUES[str(field.type)] for field in fields(kind)})


def facts() -> st.SearchStrategy[Fact]:
    """Draw facts of every kind."""
    return st.one_of([facts_of(kind) for kind in get_args(Fact)])


def moments() -> st.SearchStrategy[datetime]:
    """Draw times in UTC."""
    return st.datetimes(
        datetime(2000, 1, 1),  # noqa: DTZ001 - the strategy wants it so and adds the zone
        datetime(2100, 1, 1),  # noqa: DTZ001
        timezones=st.just(UTC),
    )


def subjects() -> st.SearchStrategy[Subject]:
    """Draw what a fact is about."""
    name = st.none() | st.text(max_size=8)
    return st.builds(
        Subject,
        machine=name.map(lambda text: None if text is None else MachineId(text)),
        activation=name.map(lambda text: None if text is None else ActivationRef(text)),
        batch=name.map(lambda text: None if text is None else BatchId(text)),
        key=name.map(lambda text: None if text is None else KeyId(text)),
    )


def stamps() -> st.SearchStrategy[Stamp]:
    """Draw who did it."""
    return st.builds(
        Stamp,
        operator=st.text(max_size=8),
        host=st.text(max_size=8),
        run=st.none() | st.text(max_size=8).map(RunId),
        reason=st.text(max_size=8),
    )
