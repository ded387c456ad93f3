"""Clicks in Slack: kept before Slack is told that they came, until they are carried out."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_WAITING = sa.text("done IS NULL")


def _number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _moment() -> sa.types.TypeEngine[object]:
    return sa.DateTime(timezone=True)


def _structure() -> sa.types.TypeEngine[object]:
    return sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    op.create_table(
        "clicks",
        sa.Column("id", _number(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column("who", _structure(), nullable=False),
        sa.Column("story_id", _number(), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("item", "text", "note", "language", "channel", "channel_name")
        ),
        sa.Column("heard", _moment(), nullable=False),
        sa.Column("done", _moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_clicks"),
        sa.UniqueConstraint("name", name="uq_clicks_name"),
    )
    op.create_index("ix_clicks_waiting", "clicks", ["id"], sqlite_where=_WAITING, postgresql_where=_WAITING)


def downgrade() -> None:
    op.drop_table("clicks")
