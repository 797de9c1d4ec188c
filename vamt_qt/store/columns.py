"""Kinds of columns: the same values in SQLite and in PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import final

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

BigInt = BigInteger().with_variant(Integer(), "sqlite")
"""Numbers up to 64 bits, such as an HRESULT, which PostgreSQL's INTEGER cannot hold."""


@final
class Utc(TypeDecorator[datetime]):
    """A moment in UTC, exact to the microsecond, since the ledger's digests cover it.

    SQLite knows no such type: there it is text in ISO 8601, whose order is that of time.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime] | TypeEngine[str]:
        """Choose the column's type."""
        return Text() if dialect.name == "sqlite" else self.impl_instance

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """Write a moment; one without a time zone is a fault of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without its time zone")
        moment = value.astimezone(UTC)
        return moment.isoformat(timespec="microseconds") if dialect.name == "sqlite" else moment

    def process_result_value(self, value: object, dialect: Dialect) -> datetime | None:
        """Read a moment."""
        del dialect
        if value is None:  # the most frequent case by far comes first
            return None
        return value.astimezone(UTC) if isinstance(value, datetime) else _moment(str(value))


def _moment(text: str) -> datetime:
    """Read a moment. One that was tampered with is the first of all, and fits no digest."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
