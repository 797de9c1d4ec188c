"""How far batches have come on their way: since when they are out, and what waits of them here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, and_, func, select

from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.fact_kinds import name_of
from vamt_qt.licensing.facts import BatchExported, BatchImported, BatchSent
from vamt_qt.store.batches_reading import read_batch_rows
from vamt_qt.store.records import BatchRow
from vamt_qt.store.schema import Activations, BatchLines, Ledger
from vamt_qt.store.views import Views

_CROSSED: Final = tuple(map(name_of, (BatchExported, BatchImported, BatchSent)))


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchJourney(BatchRow):
    """A batch with how far it has come.

    `out_since` is when it first left the room, or came in where it is another station's; None
    where it never did. `to_deposit` counts confirmation IDs that no machine has got yet.
    """

    out_since: datetime | None = None
    to_deposit: int = 0


def read_journeys(views: Views) -> tuple[BatchJourney, ...]:
    """Return batches as their page shows them, the newest first."""
    with views.reading() as connection:
        since, waiting = _out_since(connection), _to_deposit(connection)
        rows = read_batch_rows(connection)
    return tuple(
        BatchJourney(
            **{each.name: getattr(row, each.name) for each in fields(BatchRow)},
            out_since=since.get(row.id),
            to_deposit=waiting.get(row.id, 0),
        )
        for row in rows
    )


def _out_since(connection: Connection) -> Mapping[str, datetime]:
    query = (
        select(Ledger.batch, func.min(Ledger.at))
        .where(Ledger.kind.in_(_CROSSED), Ledger.batch.is_not(None))
        .group_by(Ledger.batch)
    )
    return {str(batch): at for batch, at in connection.execute(query)}


def _to_deposit(connection: Connection) -> Mapping[str, int]:
    # Only for the installation ID that the machine still has: for another one it is of no use.
    same = and_(
        Activations.ref == BatchLines.activation,
        Activations.iid == BatchLines.iid,
        Activations.cid == BatchLines.cid,
    )
    query = (
        select(BatchLines.batch, func.count())
        .join(Activations, same)
        .where(Activations.stage == Stage.CONFIRMED.value)
        .group_by(BatchLines.batch)
    )
    return {str(batch): int(count) for batch, count in connection.execute(query)}
