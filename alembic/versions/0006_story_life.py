"""Stories: where each is in its life, links between them; what others have joined is found by its time."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def _number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _moment() -> sa.types.TypeEngine[object]:
    return sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("stories") as table:
        table.add_column(sa.Column("phase", sa.Text(), nullable=False, server_default="breaking"))
        table.add_column(sa.Column("phase_ends", _moment(), nullable=True))
    op.execute("UPDATE stories SET phase_ends = changed")  # all are looked at anew
    with op.batch_alter_table("stories") as table:
        table.alter_column("phase", server_default=None)
        table.create_index("ix_stories_phase_ends", ["phase_ends"])
    op.create_index("ix_entry_keys_joined_at", "entry_keys", ["joined_at"])
    op.create_table(
        "story_links",
        sa.Column("id", _number(), nullable=False),
        sa.Column("story_id", _number(), nullable=False),
        sa.Column("other_id", _number(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", _moment(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_story_links_story_id_stories"),
        sa.ForeignKeyConstraint(["other_id"], ["stories.id"], name="fk_story_links_other_id_stories"),
        sa.PrimaryKeyConstraint("id", name="pk_story_links"),
        sa.UniqueConstraint("story_id", "other_id", "kind", name="uq_story_links_story_id_other_id_kind"),
    )
    op.create_index("ix_story_links_other_id", "story_links", ["other_id"])


def downgrade() -> None:
    op.drop_table("story_links")
    op.drop_index("ix_entry_keys_joined_at", "entry_keys")
    with op.batch_alter_table("stories") as table:
        table.drop_index("ix_stories_phase_ends")
        for column in ("phase_ends", "phase"):
            table.drop_column(column)
