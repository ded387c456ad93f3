"""Who brought a digest or an action item into its state, and when; what a reviewer changed in a digest."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _moment() -> sa.types.TypeEngine[object]:
    return sa.DateTime(timezone=True)


def _structure() -> sa.types.TypeEngine[object]:
    return sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """What was kept before went out as it was composed."""
    with op.batch_alter_table("digests") as table:
        table.add_column(sa.Column("state", sa.Text(), nullable=False, server_default="sent"))
        table.add_column(sa.Column("by", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("moved", _moment(), nullable=True))
        table.add_column(sa.Column("edits", _structure(), nullable=False, server_default="[]"))
    with op.batch_alter_table("action_items") as table:
        table.add_column(sa.Column("by", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("moved", _moment(), nullable=True))
    with op.batch_alter_table("digests") as table:
        for column in ("state", "by", "edits"):
            table.alter_column(column, server_default=None)
        table.create_index("ix_digests_state", ["state"])
    with op.batch_alter_table("action_items") as table:
        table.alter_column("by", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("action_items") as table:
        for column in ("moved", "by"):
            table.drop_column(column)
    with op.batch_alter_table("digests") as table:
        table.drop_index("ix_digests_state")
        for column in ("edits", "moved", "by", "state"):
            table.drop_column(column)
