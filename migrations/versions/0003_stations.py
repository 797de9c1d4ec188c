"""Other stations whose signature is trusted."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TEXT: Final = sa.Text()
MOMENT: Final = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "stations",
        *(sa.Column(name, TEXT, nullable=False) for name in ("id", "name", "role")),
        sa.Column("signing_key", sa.LargeBinary(), nullable=False),
        sa.Column("recipient", TEXT, nullable=False),
        sa.Column("enrolled_at", MOMENT, nullable=False),
        sa.Column("revoked_at", MOMENT),
        sa.Column("reason", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stations"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    op.drop_table("stations")
