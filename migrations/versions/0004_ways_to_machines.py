"""How a logon is proved, and by which way a machine is reached, where that is not the usual one."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TEXT: Final = sa.Text()


def upgrade() -> None:
    # Tables of their own: those with sealed secrets and with the inventory are not rebuilt.
    op.create_table(
        "logon_methods",
        *(sa.Column(name, TEXT, nullable=False) for name in ("credential", "kind", "file")),
        sa.PrimaryKeyConstraint("credential", name="pk_logon_methods"),
        sa.ForeignKeyConstraint(
            ["credential"],
            ["credentials.name"],
            name="fk_logon_methods_credential",
            ondelete="CASCADE",
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "routes",
        *(sa.Column(name, TEXT, nullable=False) for name in ("machine", "route")),
        sa.PrimaryKeyConstraint("machine", name="pk_routes"),
        sa.ForeignKeyConstraint(
            ["machine"], ["machines.id"], name="fk_routes_machine", ondelete="CASCADE"
        ),
        sqlite_strict=True,
    )


def downgrade() -> None:
    op.drop_table("routes")
    op.drop_table("logon_methods")
