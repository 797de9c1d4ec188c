"""Take a machine's reply for what was asked: rows, outputs, or the refusal as an error."""

from __future__ import annotations

from vamt_qt.licensing.errors import UnreachableError
from vamt_qt.targets.cim import CimReply, CimRow, Fault, Outputs, Rows
from vamt_qt.targets.faults import class_is_missing, refusal


def rows_of(reply: CimReply) -> tuple[CimRow, ...]:
    """Return the rows of a query; raises the error that a refusal means."""
    match reply:
        case Rows(rows):
            return rows
        case Fault():
            raise refusal(reply)
        case Outputs():
            raise bad_reply("The machine answered a query as if it were a method")


def rows_of_optional(reply: CimReply) -> tuple[CimRow, ...]:
    """Return the rows of a class that most machines lack; none where it is missing."""
    if isinstance(reply, Fault) and class_is_missing(reply):
        return ()
    return rows_of(reply)


def first_row(reply: CimReply) -> CimRow:
    """Return the row of a class that has one instance."""
    rows = rows_of(reply)
    if not rows:
        raise bad_reply("The machine does not say which Windows it runs")
    return rows[0]


def checked(reply: CimReply) -> CimRow:
    """Return the outputs of a method; a ReturnValue other than 0 is a refusal too."""
    match reply:
        case Outputs(row):
            if "returnvalue" not in row.values:
                raise bad_reply("The machine did not say how the call ended")
            code = row.number("ReturnValue")
            if code:
                raise refusal(Fault(code))
            return row
        case Fault():
            raise refusal(reply)
        case Rows():
            raise bad_reply("The machine answered a method as if it were a query")


def bad_reply(message: str) -> UnreachableError:
    """Return the error for an answer that cannot be understood."""
    return UnreachableError(
        message,
        hint="Something between here and the licensing service is broken. Probe it again.",
        code="bad-reply",
    )
