"""What leaves the room with a batch, counted before it does."""

from __future__ import annotations

from collections.abc import Iterable

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, listed_batch
from vamt_qt.licensing.batch import Batch, BatchOrigin
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json

_SHOWN = ("full", "nameless")


def names_leave(call: Call) -> bool:
    """Say whether the machines' names are to leave: `show` is full or nameless."""
    show = call.arguments.text("show", "full")
    if show not in _SHOWN:
        raise BadInputError(
            f"“{show}” is no way to export a batch", hint="Say full or nameless.", code="bad-show"
        )
    return show == "full" and call.arguments.flag("names", default=True)


def leaves(batch: Batch, *, names: bool, station: str) -> list[Json]:
    """Count what a file of the batch holds, kind by kind, with an example of each."""
    lines, table = batch.lines, [("writing station", [station])]
    is_answer = batch.origin is BatchOrigin.IMPORTED
    answered = [line for line in lines if line.is_answered] if is_answer else lines
    table.append(("installation IDs", [str(line.iid) for line in answered]))
    if is_answer:
        table.append(("confirmation IDs", [str(line.cid) for line in lines if line.cid]))
    else:
        table.append(("product names", [line.product_name for line in lines]))
        table.append(("last five characters of keys", [line.partial_key for line in lines]))
        table.append(("extended product IDs", [line.product_key_id for line in lines]))
        if names:
            table.append(("machine names", [line.machine_name for line in lines]))
    return [row for what, values in table if (row := _row(what, values))]


def preview_export(desk: Desk, call: Call) -> Result:
    """Tell what `batch.export` with the same arguments would let leave; nothing is written."""
    batch = listed_batch(desk.views, call.arguments.text("batch"))
    return {
        "batch": batch.id,
        "direction": "answer" if batch.origin is BatchOrigin.IMPORTED else "request",
        "leaves": leaves(batch, names=names_leave(call), station=desk.station),
    }


def _row(what: str, values: Iterable[str]) -> dict[str, Json]:
    known = sorted(set(values) - {""})
    return {"what": what, "count": len(known), "example": known[0]} if known else {}


VERBS: Catalogue = {"batch.preview-export": preview_export}
