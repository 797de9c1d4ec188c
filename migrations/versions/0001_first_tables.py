"""Everything that the first release remembers; the ledger is append-only from the start."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TEXT: Final = sa.Text()
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT: Final = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
BYTES: Final = sa.LargeBinary()

AREAS: Final = (
    "machines",
    "activations",
    "keys",
    "batches",
    "credentials",
    "runs",
    "ledger",
    "settings",
)


def upgrade() -> None:
    _program()
    _inventory()
    _keys()
    _ledger()
    _activations()
    _confirmations()
    _batches()
    _runs()
    match op.get_bind().dialect.name:
        case "sqlite":
            _guard_in_sqlite()
        case _:
            _guard_in_postgresql()


def downgrade() -> None:
    for table in (
        "run_outcomes",
        "runs",
        "batch_lines",
        "batches",
        "confirmation_ids",
        "spends",
        "intents",
        "activations",
        "ledger",
        "keys",
        "credentials",
        "products",
        "machines",
        "settings",
        "changes",
        "meta",
    ):
        op.drop_table(table)
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION ledger_is_append_only()")
        op.execute("DROP FUNCTION ledger_follows()")


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, TEXT, nullable=False) for name in names]


def _number(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, NUMBER, nullable=False) for name in names]


def _failure() -> list[sa.Column[str] | sa.Column[int]]:
    return [
        sa.Column("failure_code", TEXT),
        sa.Column("failure_message", TEXT),
        sa.Column("failure_hint", TEXT),
        sa.Column("failure_hresult", NUMBER),
    ]


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def _table(name: str, *parts: sa.schema.SchemaItem, by_key: bool = False) -> None:
    op.create_table(name, *parts, sqlite_strict=True, sqlite_with_rowid=not by_key)


def _index(table: str, columns: Sequence[str], *, name: str = "", where: str = "") -> None:
    condition = sa.text(where) if where else None
    op.create_index(
        name or f"ix_{table}_{'_'.join(columns)}",
        table,
        columns,
        sqlite_where=condition,
        postgresql_where=condition,
    )


def _program() -> None:
    _table("meta", *_text("name", "value"), _key("meta", "name"))
    _table("changes", *_text("area"), *_number("count"), _key("changes", "area"))
    _table("settings", *_text("name", "value"), _key("settings", "name"))
    changes = sa.table("changes", sa.column("area", TEXT), sa.column("count", NUMBER))
    op.bulk_insert(changes, [{"area": area, "count": 0} for area in AREAS])


def _inventory() -> None:
    _table(
        "machines",
        *_text("id", "name", "name_key", "site", "address", "carrier"),
        *_number("port"),
        *_text("tags", "credential", "host_key", "identity", "os_name", "os_version"),
        sa.Column("last_seen", MOMENT),
        *_text("last_failure"),
        _key("machines", "id"),
        sa.UniqueConstraint("name_key", "site", name="uq_machines_name_key_site"),
    )
    _index("machines", ["identity"])
    _table(
        "products",
        *_text("machine", "sku", "activation", "application", "name", "description", "family"),
        *_text("channel"),
        *_number("is_addon"),
        *_text("partial_key", "product_key_id"),
        *_number("status", "status_reason", "grace_minutes"),
        sa.Column("iid", TEXT),
        sa.Column("observed_at", MOMENT),
        _key("products", "machine", "sku"),
        sa.ForeignKeyConstraint(
            ["machine"], ["machines.id"], name="fk_products_machine", ondelete="CASCADE"
        ),
    )
    _index("products", ["activation"])
    _index("products", ["status"])
    _table(
        "credentials",
        *_text("name", "user_name"),
        sa.Column("sealed", BYTES, nullable=False),
        _key("credentials", "name"),
    )


def _keys() -> None:
    _table(
        "keys",
        *_text("id", "kind", "last_five", "application", "description", "product"),
        sa.Column("purchased", NUMBER),
        sa.Column("reported", NUMBER),
        sa.Column("reported_at", MOMENT),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.Column("sealed", BYTES, nullable=False),
        *_text("fingerprint"),
        _key("keys", "id"),
        sa.UniqueConstraint("fingerprint", name="uq_keys_fingerprint"),
    )
    _index("keys", ["last_five"])


def _ledger() -> None:
    _table(
        "ledger",
        sa.Column("seq", NUMBER, nullable=False, autoincrement=False),
        sa.Column("at", MOMENT, nullable=False),
        *_text("kind"),
        *(sa.Column(name, TEXT) for name in ("machine", "activation", "batch", "key")),
        *_text("operator", "host"),
        sa.Column("run", TEXT),
        *_text("reason", "detail", "previous", "digest"),
        _key("ledger", "seq"),
    )
    for subject in ("machine", "activation", "batch", "key", "run"):
        _index("ledger", [subject, "seq"], where=f"{subject} IS NOT NULL")
    _index("ledger", ["kind", "seq"])


def _activations() -> None:
    _table(
        "activations",
        *_text("ref", "machine", "stage"),
        *(sa.Column(name, TEXT) for name in ("sku", "key")),
        *_text("product_key_id", "partial_key"),
        *(sa.Column(name, TEXT) for name in ("iid", "cid", "batch")),
        sa.Column("status", NUMBER),
        *_number("status_reason"),
        *(sa.Column(name, TEXT) for name in ("intent", "intent_verb")),
        *_number("seq"),
        *_failure(),
        _key("activations", "ref"),
    )
    _index("activations", ["machine"])
    _index("activations", ["stage"])
    _index("activations", ["key"], where="key IS NOT NULL")
    _index("activations", ["batch"], where="batch IS NOT NULL")
    _table(
        "intents",
        *_text("id", "verb"),
        *(sa.Column(name, TEXT) for name in ("machine", "activation", "batch", "run")),
        sa.Column("begun_at", MOMENT, nullable=False),
        *_number("begun_seq"),
        sa.Column("ended_at", MOMENT),
        sa.Column("ended_seq", NUMBER),
        sa.Column("end", TEXT),
        _key("intents", "id"),
    )
    _index("intents", ["begun_seq"], name="ix_intents_open", where="ended_seq IS NULL")


def _confirmations() -> None:
    _table(
        "spends",
        *_text("key", "iid"),
        *_number("seq"),
        _key("spends", "key", "iid"),
        sa.UniqueConstraint("seq", name="uq_spends_seq"),
        sa.ForeignKeyConstraint(["seq"], ["ledger.seq"], name="fk_spends_seq"),
        by_key=True,
    )
    _table(
        "confirmation_ids",
        *_text("iid", "key", "cid"),
        *_number("seq"),
        sa.Column("received_at", MOMENT, nullable=False),
        *(sa.Column(name, TEXT) for name in ("batch", "machine")),
        _key("confirmation_ids", "iid", "key"),
        sa.UniqueConstraint("seq", name="uq_confirmation_ids_seq"),
        sa.ForeignKeyConstraint(["seq"], ["ledger.seq"], name="fk_confirmation_ids_seq"),
        by_key=True,
    )
    _index("confirmation_ids", ["key", "machine"], where="machine IS NOT NULL")


def _batches() -> None:
    _table(
        "batches",
        *_text("id"),
        sa.Column("created_at", MOMENT, nullable=False),
        *_text("state", "origin", "digest"),
        sa.Column("sealed_at", MOMENT),
        *_text("clearinghouse", "ticket"),
        _key("batches", "id"),
    )
    _index("batches", ["state"])
    _index("batches", ["created_at"])
    _table(
        "batch_lines",
        *_text("batch"),
        sa.Column("position", NUMBER, nullable=False, autoincrement=False),
        *_text("activation", "machine_name", "sku", "application", "product_name", "key"),
        *_text("partial_key", "product_key_id", "iid"),
        sa.Column("cid", TEXT),
        *_failure(),
        _key("batch_lines", "batch", "position"),
        sa.UniqueConstraint("batch", "iid", name="uq_batch_lines_batch_iid"),
        sa.ForeignKeyConstraint(
            ["batch"], ["batches.id"], name="fk_batch_lines_batch", ondelete="CASCADE"
        ),
    )
    _index("batch_lines", ["activation"])
    unanswered = "cid IS NULL AND failure_code IS NULL"
    _index("batch_lines", ["key", "iid"], name="ix_batch_lines_unanswered", where=unanswered)


def _runs() -> None:
    _table(
        "runs",
        *_text("id", "verb"),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        *_text("state"),
        *_number("total", "done", "failed", "cancelled"),
        *_text("arguments"),
        _key("runs", "id"),
    )
    _index("runs", ["started_at"])
    _index("runs", ["state"])
    _table(
        "run_outcomes",
        *_text("run", "machine"),
        sa.Column("at", MOMENT, nullable=False),
        *_text("kind", "note"),
        *_failure(),
        _key("run_outcomes", "run", "machine"),
        sa.ForeignKeyConstraint(
            ["run"], ["runs.id"], name="fk_run_outcomes_run", ondelete="CASCADE"
        ),
    )


# REPLACE removes a row without asking the DELETE trigger, unless recursive triggers are on; so
# an entry is also refused where it does not follow on the last one.
_LAST: Final = "(SELECT digest FROM ledger ORDER BY seq DESC LIMIT 1)"
_OUT_OF_PLACE: Final = (
    "NEW.seq <> 1 + coalesce((SELECT max(seq) FROM ledger), 0)"  # noqa: S608 - all constants
    f" OR NEW.previous <> coalesce({_LAST}, '{'0' * 64}')"
)


def _guard_in_sqlite() -> None:
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER ledger_refuses_{event.lower()} BEFORE {event} ON ledger"
            " BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
        )
    op.execute(
        f"CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger WHEN {_OUT_OF_PLACE}"
        " BEGIN SELECT RAISE(ABORT, 'the entry does not follow on the last one'); END"
    )


def _guard_in_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$"
        " BEGIN RAISE EXCEPTION 'the ledger is append-only'"
        " USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute(
        "CREATE TRIGGER ledger_refuses_change BEFORE UPDATE OR DELETE ON ledger"
        " FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only()"
    )
    op.execute(
        "CREATE TRIGGER ledger_refuses_truncate BEFORE TRUNCATE ON ledger"
        " FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only()"
    )
    op.execute(
        "CREATE FUNCTION ledger_follows() RETURNS trigger LANGUAGE plpgsql AS $$"
        f" BEGIN IF {_OUT_OF_PLACE} THEN"
        " RAISE EXCEPTION 'the entry does not follow on the last one'"
        " USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$"
    )
    op.execute(
        "CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger"
        " FOR EACH ROW EXECUTE FUNCTION ledger_follows()"
    )
