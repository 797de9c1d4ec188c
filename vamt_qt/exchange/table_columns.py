"""The columns of a batch's table, for all of its lines at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from vamt_qt.exchange.answer_cells import refusal_cells
from vamt_qt.exchange.id_columns import grouped_ids
from vamt_qt.exchange.packing import all_shown, shown
from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.foreign_text import neutral
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.show import Show

COLUMNS: Final = (
    "machine",
    "product",
    "key",
    "product_key_id",
    "installation_id",
    "confirmation_id",
    "refusal_code",
    "refusal",
    "batch",
    "request",
)
_OF_NO_PRODUCT: Final = 4
"""The columns before tell of machines, products and keys."""


def columns_of(batch: Batch, show: Show) -> tuple[Sequence[str], list[Sequence[str]]]:
    """Return the columns' names and their cells, with as much of the batch as `show` lets leave."""
    lines = batch.lines
    codes, refusals = _refusals([line.failure for line in lines])
    columns = [
        grouped_ids([line.iid.digits for line in lines], InstallationId.groups),
        grouped_ids([line.cid.digits if line.cid else "" for line in lines], ConfirmationId.groups),
        codes,
        refusals,
        [neutral(batch.id)] * len(lines),
        [batch.digest] * len(lines),
    ]
    if show is Show.IIDS:
        return COLUMNS[_OF_NO_PRODUCT:], columns
    names = all_shown([line.machine_name for line in lines]) if show is Show.FULL else ()
    told = [
        [neutral(name) for name in names] or [""] * len(lines),
        _each_once([line.product_name for line in lines], shown),
        _each_once([line.partial_key for line in lines], str),
        _each_once([line.product_key_id for line in lines], shown),
    ]
    return COLUMNS, [*told, *columns]


def _refusals(failures: Sequence[Failure | None]) -> tuple[list[str], list[str]]:
    cells = {each: refusal_cells(each) for each in set(failures)}
    codes = {each: neutral(code) for each, (code, _) in cells.items()}
    texts = {each: neutral(text) for each, (_, text) in cells.items()}
    return [codes[each] for each in failures], [texts[each] for each in failures]


def _each_once(texts: Sequence[str], told: Callable[[str], str]) -> list[str]:
    """Return the cells of a column in which few texts stand often."""
    cells = {text: neutral(told(text)) for text in set(texts)}
    return [cells[text] for text in texts]
