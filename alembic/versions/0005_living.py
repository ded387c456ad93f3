"""Living messages: what was told where, updates in the outbox, snoozes, who put an alert into its state."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _moment() -> sa.types.TypeEngine[object]:
    return sa.DateTime(timezone=True)


def _structure() -> sa.types.TypeEngine[object]:
    return sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    _columns("alerts", ("who", sa.Text(), ""), ("why", sa.Text(), ""))
    with op.batch_alter_table("alerts") as table:
        table.add_column(sa.Column("since", _moment(), nullable=True))
    _columns("outbox", ("form", sa.Text(), "post"), ("renewed", sa.Boolean(), sa.false()))
    op.create_table(
        "snoozes",
        sa.Column("id", _number(), nullable=False),
        sa.Column("alert_id", _number(), nullable=False),
        sa.Column("story_id", _number(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("starts", _moment(), nullable=False),
        sa.Column("ends", _moment(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name="fk_snoozes_alert_id_alerts"),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_snoozes_story_id_stories"),
        sa.PrimaryKeyConstraint("id", name="pk_snoozes"),
    )
    for column in ("alert_id", "ends", "story_id"):
        op.create_index(f"ix_snoozes_{column}", "snoozes", [column])
    op.create_table(
        "told",
        sa.Column("story_id", _number(), nullable=False),
        sa.Column("places", _structure(), nullable=False),
        sa.Column("told", _structure(), nullable=True),
        sa.Column("shown", _structure(), nullable=True),
        sa.Column("number", _number(), nullable=False),
        sa.Column("due", _moment(), nullable=True),
        sa.Column("news", _moment(), nullable=True),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_told_story_id_stories"),
        sa.PrimaryKeyConstraint("story_id", name="pk_told"),
    )
    op.create_index("ix_told_due", "told", ["due"])


def _columns(name: str, *columns: tuple[str, sa.types.TypeEngine[object], object]) -> None:
    """Add columns that rows of before have a value in; none of later may go without."""
    with op.batch_alter_table(name) as table:
        for column, kind, value in columns:
            table.add_column(sa.Column(column, kind, nullable=False, server_default=value))
    with op.batch_alter_table(name) as table:
        for column, _, _ in columns:
            table.alter_column(column, server_default=None)


def downgrade() -> None:
    op.drop_table("told")
    op.drop_table("snoozes")
    with op.batch_alter_table("outbox") as table:
        for column in ("renewed", "form"):
            table.drop_column(column)
    with op.batch_alter_table("alerts") as table:
        for column in ("since", "why", "who"):
            table.drop_column(column)
