"""Check the ledger, and everything that is derived from it, against itself.

The chain tells of changed, removed, added and reordered entries; the note of its end beside the
database of a tail that was cut off and of an older copy; the replay of its facts of everything
else that was edited. One transaction; memory does not grow with the ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from itertools import chain, islice
from typing import Final

from sqlalchemy import Connection, func, select

from vamt_qt.licensing.ledger import Head, LedgerEntry, Verdict, verify
from vamt_qt.store.anchor import is_anchored, read_anchor
from vamt_qt.store.derived_check import (
    activation_problems,
    batch_problems,
    confirmation_problems,
    intent_problems,
    spend_problems,
)
from vamt_qt.store.ledger_reading import walk
from vamt_qt.store.marks import STORE_ID, read_mark
from vamt_qt.store.records import LedgerReport
from vamt_qt.store.schema import Ledger
from vamt_qt.store.vault_file import read_vault_file
from vamt_qt.store.views import Views

MOST_PROBLEMS: Final = 20
_TELL_EVERY: Final = 10_000

Told = Callable[[int, int], None]
"""Takes how many entries were checked so far, and how many there are."""


def check_ledger(
    views: Views, *, expected: Head | None = None, told: Told = lambda _done, _total: None
) -> LedgerReport:
    """Say whether the ledger is whole, and whether all that is derived from it follows.

    `expected` is an end of the chain that is known from elsewhere (printed, exported). Where the
    chain itself is broken, what is derived from it is not looked at. `told` hears of the progress
    from time to time. Raises StoreError, and whatever `told` raises to end the check.
    """
    with views.reading() as connection:
        with closing(walk(connection)) as entries:
            total = connection.scalar(select(func.max(Ledger.seq))) or 0
            verdict = verify(_telling(entries, total, told), expected)
        anchor = read_anchor(views.data_dir)
        store_id = read_mark(connection, STORE_ID)
        anchored = is_anchored(connection, store_id or "", anchor)
        vault = read_vault_file(views.data_dir)
        foreign = vault is not None and vault.store_id != store_id
        with closing(_problems(connection, verdict, anchored=anchored, foreign=foreign)) as found:
            problems = tuple(islice(found, MOST_PROBLEMS))
        return LedgerReport(verdict=verdict, anchored=anchored, problems=problems)


def _telling(entries: Iterable[LedgerEntry], total: int, told: Told) -> Iterator[LedgerEntry]:
    for done, entry in enumerate(entries):
        if done % _TELL_EVERY == 0:
            told(done, total)
        yield entry


def _problems(
    connection: Connection, verdict: Verdict, *, anchored: bool, foreign: bool
) -> Generator[str, None, None]:
    if not anchored:
        yield (
            "The ledger does not reach the end that was noted beside the database at the last"
            " write: the database was copied here, an older copy was put back, or its tail is gone"
        )
    if foreign:
        yield ("The file “vault.json” belongs to another database: one of the two was exchanged")
    if verdict.is_whole:
        yield from chain(
            spend_problems(connection),
            activation_problems(connection),
            confirmation_problems(connection),
            intent_problems(connection),
            batch_problems(connection),
        )
