"""The tables as the program uses them; what makes and changes them are the migrations.

A test holds both together. Enumerations are kept as their values, IDs as text.
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Final

from sqlalchemy import (
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from vamt_qt.store.columns import BigInt, Utc

REVISION: Final = "0004"
"""The newest migration; revisions are numbers of four digits and grow."""

_NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
_STRICT: Final = {"sqlite_strict": True}
_STRICT_BY_KEY: Final = {"sqlite_strict": True, "sqlite_with_rowid": False}


def _partial(name: str, *columns: str, where: str) -> Index:
    """Index only the rows that are ever asked for."""
    condition = text(where)
    return Index(name, *columns, sqlite_where=condition, postgresql_where=condition)


class Base(DeclarativeBase):
    """What all tables have in common."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar = {str: Text(), int: BigInt, bytes: LargeBinary(), datetime: Utc}


class Meta(Base):
    """What the database says of itself: `store-id`, `vault-check`, `vault-recovery`."""

    __tablename__ = "meta"
    __table_args__ = _STRICT

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Changes(Base):
    """How often each area was written, so that readers see cheaply what is new."""

    __tablename__ = "changes"
    __table_args__ = _STRICT

    area: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]


class Settings(Base):
    """What the operator chose; values are JSON."""

    __tablename__ = "settings"
    __table_args__ = _STRICT

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class WithFailure:
    """The columns of a `Failure`; no code, no failure."""

    failure_code: Mapped[str | None]
    failure_message: Mapped[str | None]
    failure_hint: Mapped[str | None]
    failure_hresult: Mapped[int | None]


class Machines(Base):
    """The inventory. `name_key` is the name as it is compared; `tags` a JSON list."""

    __tablename__ = "machines"
    __table_args__ = (UniqueConstraint("name_key", "site"), Index(None, "identity"), _STRICT)

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str]
    site: Mapped[str]
    address: Mapped[str]
    carrier: Mapped[str]
    port: Mapped[int]
    tags: Mapped[str]
    credential: Mapped[str]
    host_key: Mapped[str]
    identity: Mapped[str]
    os_name: Mapped[str]
    os_version: Mapped[str]
    last_seen: Mapped[datetime | None]
    last_failure: Mapped[str]


class Products(Base):
    """Keyed products as last observed; a probe replaces a machine's whole set."""

    __tablename__ = "products"
    __table_args__ = (Index(None, "activation"), Index(None, "status"), _STRICT)

    machine: Mapped[str] = mapped_column(
        ForeignKey("machines.id", ondelete="CASCADE"), primary_key=True
    )
    sku: Mapped[str] = mapped_column(primary_key=True)
    activation: Mapped[str]
    application: Mapped[str]
    name: Mapped[str]
    description: Mapped[str]
    family: Mapped[str]
    channel: Mapped[str]
    is_addon: Mapped[int]
    partial_key: Mapped[str]
    product_key_id: Mapped[str]
    status: Mapped[int]
    status_reason: Mapped[int]
    grace_minutes: Mapped[int]
    iid: Mapped[str | None]
    observed_at: Mapped[datetime | None]


class Credentials(Base):
    """Logon profiles; `sealed` is the password under the vault's key."""

    __tablename__ = "credentials"
    __table_args__ = _STRICT

    name: Mapped[str] = mapped_column(primary_key=True)
    user_name: Mapped[str]
    sealed: Mapped[bytes]


class LogonMethods(Base):
    """How a logon is proved; no row where it is by password alone."""

    __tablename__ = "logon_methods"
    __table_args__ = _STRICT

    credential: Mapped[str] = mapped_column(
        ForeignKey("credentials.name", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str]
    file: Mapped[str]


class Routes(Base):
    """The way to a machine where it is not the usual one; `route` is JSON."""

    __tablename__ = "routes"
    __table_args__ = _STRICT

    machine: Mapped[str] = mapped_column(
        ForeignKey("machines.id", ondelete="CASCADE"), primary_key=True
    )
    route: Mapped[str]


class Keys(Base):
    """Product keys; `sealed` is the key itself, `fingerprint` tells duplicates without it."""

    __tablename__ = "keys"
    __table_args__ = (UniqueConstraint("fingerprint"), Index(None, "last_five"), _STRICT)

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    last_five: Mapped[str]
    application: Mapped[str]
    description: Mapped[str]
    product: Mapped[str]
    purchased: Mapped[int | None]
    reported: Mapped[int | None]
    reported_at: Mapped[datetime | None]
    added_at: Mapped[datetime]
    sealed: Mapped[bytes]
    fingerprint: Mapped[str]


class KeyDetails(Base):
    """What is agreed about a product key; no row where nothing is. `sites` is a JSON list,
    `expires_on` a date in ISO 8601.
    """

    __tablename__ = "key_details"
    __table_args__ = _STRICT

    key: Mapped[str] = mapped_column(ForeignKey("keys.id", ondelete="CASCADE"), primary_key=True)
    edition: Mapped[str]
    agreement: Mapped[str]
    owner: Mapped[str]
    remarks: Mapped[str]
    expires_on: Mapped[str | None]
    sites: Mapped[str]
    warn_below: Mapped[int | None]
    warn_percent: Mapped[int | None]


class Stations(Base):
    """Other stations whose keys were compared; a revoked one stays. No private key is here."""

    __tablename__ = "stations"
    __table_args__ = _STRICT

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    role: Mapped[str]
    signing_key: Mapped[bytes]
    recipient: Mapped[str]
    enrolled_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    reason: Mapped[str]


class Ledger(Base):
    """Every fact in order. Triggers let nothing be changed or removed, and nothing out of order
    in. `detail` is JSON in its one spelling.
    """

    __tablename__ = "ledger"
    __table_args__ = (
        _partial("ix_ledger_machine_seq", "machine", "seq", where="machine IS NOT NULL"),
        _partial("ix_ledger_activation_seq", "activation", "seq", where="activation IS NOT NULL"),
        _partial("ix_ledger_batch_seq", "batch", "seq", where="batch IS NOT NULL"),
        _partial("ix_ledger_key_seq", "key", "seq", where="key IS NOT NULL"),
        _partial("ix_ledger_run_seq", "run", "seq", where="run IS NOT NULL"),
        Index("ix_ledger_kind_seq", "kind", "seq"),
        _STRICT,
    )

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    kind: Mapped[str]
    machine: Mapped[str | None]
    activation: Mapped[str | None]
    batch: Mapped[str | None]
    key: Mapped[str | None]
    operator: Mapped[str]
    host: Mapped[str]
    run: Mapped[str | None]
    reason: Mapped[str]
    detail: Mapped[str]
    previous: Mapped[str]
    digest: Mapped[str]


class Activations(WithFailure, Base):
    """What the ledger's facts add up to, one row an activation; `seq` is the last of them.

    Rows stay when their machine leaves the inventory, as the facts do.
    """

    __tablename__ = "activations"
    __table_args__ = (
        Index(None, "machine"),
        Index(None, "stage"),
        _partial("ix_activations_key", "key", where="key IS NOT NULL"),
        _partial("ix_activations_batch", "batch", where="batch IS NOT NULL"),
        _STRICT,
    )

    ref: Mapped[str] = mapped_column(primary_key=True)
    machine: Mapped[str]
    stage: Mapped[str]
    sku: Mapped[str | None]
    key: Mapped[str | None]
    product_key_id: Mapped[str]
    partial_key: Mapped[str]
    iid: Mapped[str | None]
    cid: Mapped[str | None]
    batch: Mapped[str | None]
    status: Mapped[int | None]
    status_reason: Mapped[int]
    intent: Mapped[str | None]
    intent_verb: Mapped[str | None]
    seq: Mapped[int]


class Intents(Base):
    """Work that was begun; `end` is the kind of the fact that ended it."""

    __tablename__ = "intents"
    __table_args__ = (
        _partial("ix_intents_open", "begun_seq", where="ended_seq IS NULL"),
        _STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    verb: Mapped[str]
    machine: Mapped[str | None]
    activation: Mapped[str | None]
    batch: Mapped[str | None]
    run: Mapped[str | None]
    begun_at: Mapped[datetime]
    begun_seq: Mapped[int]
    ended_at: Mapped[datetime | None]
    ended_seq: Mapped[int | None]
    end: Mapped[str | None]


class Spends(Base):
    """Activations that were spent. The primary key is what counts each one once."""

    __tablename__ = "spends"
    __table_args__ = (UniqueConstraint("seq"), _STRICT_BY_KEY)

    key: Mapped[str] = mapped_column(primary_key=True)
    iid: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(ForeignKey("ledger.seq"))


class ConfirmationIds(Base):
    """Every confirmation ID that was ever received, to be used again instead of spending.

    `seq` is the ledger entry that brought it.
    """

    __tablename__ = "confirmation_ids"
    __table_args__ = (
        UniqueConstraint("seq"),
        _partial("ix_confirmation_ids_key_machine", "key", "machine", where="machine IS NOT NULL"),
        _STRICT_BY_KEY,
    )

    iid: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    cid: Mapped[str]
    seq: Mapped[int] = mapped_column(ForeignKey("ledger.seq"))
    received_at: Mapped[datetime]
    batch: Mapped[str | None]
    machine: Mapped[str | None]


class Batches(Base):
    """Lists of installation IDs on their way."""

    __tablename__ = "batches"
    __table_args__ = (Index(None, "state"), Index(None, "created_at"), _STRICT)

    id: Mapped[str] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]
    state: Mapped[str]
    origin: Mapped[str]
    digest: Mapped[str]
    sealed_at: Mapped[datetime | None]
    clearinghouse: Mapped[str]
    ticket: Mapped[str]


class BatchLines(WithFailure, Base):
    """The lines of batches in their order, each with its answer once there is one."""

    __tablename__ = "batch_lines"
    __table_args__ = (
        UniqueConstraint("batch", "iid"),
        Index(None, "activation"),
        _partial(
            "ix_batch_lines_unanswered",
            "key",
            "iid",
            where="cid IS NULL AND failure_code IS NULL",
        ),
        _STRICT,
    )

    batch: Mapped[str] = mapped_column(
        ForeignKey("batches.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    activation: Mapped[str]
    machine_name: Mapped[str]
    sku: Mapped[str]
    application: Mapped[str]
    product_name: Mapped[str]
    key: Mapped[str]
    partial_key: Mapped[str]
    product_key_id: Mapped[str]
    iid: Mapped[str]
    cid: Mapped[str | None]


class Runs(Base):
    """Runs of a verb over some machines; `arguments` is JSON and never holds a secret."""

    __tablename__ = "runs"
    __table_args__ = (Index(None, "started_at"), Index(None, "state"), _STRICT)

    id: Mapped[str] = mapped_column(primary_key=True)
    verb: Mapped[str]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    state: Mapped[str]
    total: Mapped[int]
    done: Mapped[int]
    failed: Mapped[int]
    cancelled: Mapped[int]
    arguments: Mapped[str]


class RunOutcomes(WithFailure, Base):
    """How each machine's part of a run ended: `done`, `failed` or `cancelled`."""

    __tablename__ = "run_outcomes"
    __table_args__ = _STRICT

    run: Mapped[str] = mapped_column(ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True)
    machine: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    kind: Mapped[str]
    note: Mapped[str]
