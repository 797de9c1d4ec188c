"""What is agreed about a product key stands beside it."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TEXT: Final = sa.Text()
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    # A table of its own: the one with the sealed keys is not rebuilt.
    op.create_table(
        "key_details",
        *(
            sa.Column(name, TEXT, nullable=False)
            for name in ("key", "edition", "agreement", "owner", "remarks")
        ),
        sa.Column("expires_on", TEXT),
        sa.Column("sites", TEXT, nullable=False),
        sa.Column("warn_below", NUMBER),
        sa.Column("warn_percent", NUMBER),
        sa.PrimaryKeyConstraint("key", name="pk_key_details"),
        sa.ForeignKeyConstraint(
            ["key"], ["keys.id"], name="fk_key_details_key", ondelete="CASCADE"
        ),
        sqlite_strict=True,
    )


def downgrade() -> None:
    op.drop_table("key_details")
