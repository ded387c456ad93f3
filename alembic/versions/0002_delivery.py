"""Delivery: an alert follows one other, bundles and reminders, quiet channels, silences."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _moment() -> sa.types.TypeEngine[object]:
    return sa.DateTime(timezone=True)


def _structure() -> sa.types.TypeEngine[object]:
    return sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    _alerts()
    _outbox()
    op.create_table(
        "quiet",
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("until", _moment(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("what", name="pk_quiet"),
    )
    op.create_table(
        "silences",
        sa.Column("id", _number(), nullable=False),
        sa.Column("matchers", _structure(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("starts", _moment(), nullable=False),
        sa.Column("ends", _moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_silences"),
    )
    op.create_index("ix_silences_ends", "silences", ["ends"])


def _alerts() -> None:
    with op.batch_alter_table("alerts") as table:
        table.add_column(sa.Column("after", _number(), nullable=False, server_default="0"))
        table.add_column(sa.Column("labels", _structure(), nullable=False, server_default="{}"))
    before = "SELECT MAX(b.id) FROM alerts b WHERE b.story_id = alerts.story_id AND b.id < alerts.id"
    op.execute(f"UPDATE alerts SET after = COALESCE(({before}), 0)")
    with op.batch_alter_table("alerts") as table:
        table.alter_column("after", server_default=None)
        table.alter_column("labels", server_default=None)
        table.create_unique_constraint("uq_alerts_story_id_after", ["story_id", "after"])


def _outbox() -> None:
    with op.batch_alter_table("outbox") as table:
        table.add_column(sa.Column("language", sa.Text(), nullable=False, server_default="en"))
        table.add_column(sa.Column("bundle", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("reminds", _number(), nullable=True))
    with op.batch_alter_table("outbox") as table:
        table.alter_column("language", server_default=None)
        table.alter_column("bundle", server_default=None)
        table.create_index("ix_outbox_reminds", ["reminds"])


def downgrade() -> None:
    op.drop_table("silences")
    op.drop_table("quiet")
    with op.batch_alter_table("outbox") as table:
        table.drop_index("ix_outbox_reminds")
        for column in ("reminds", "bundle", "language"):
            table.drop_column(column)
    with op.batch_alter_table("alerts") as table:
        table.drop_constraint("uq_alerts_story_id_after", type_="unique")
        for column in ("labels", "after"):
            table.drop_column(column)
