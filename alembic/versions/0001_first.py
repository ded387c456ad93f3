"""The first tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "sources",
    "stories",
    "entry_keys",
    "entries",
    "readings",
    "assessments",
    "action_items",
    "alerts",
    "reviews",
    "digests",
    "outbox",
)


def _number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _moment() -> sa.types.TypeEngine[object]:
    return sa.DateTime(timezone=True)


def _structure() -> sa.types.TypeEngine[object]:
    return sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    for make in (
        _sources,
        _stories,
        _entry_keys,
        _entries,
        _readings,
        _assessments,
        _action_items,
        _alerts,
        _reviews,
        _digests,
        _outbox,
    ):
        make()


def downgrade() -> None:
    for name in reversed(TABLES):
        op.drop_table(name)


def _sources() -> None:
    op.create_table(
        "sources",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("reliability", sa.Text(), nullable=False),
        sa.Column("topics", _structure(), nullable=False),
        sa.Column("every", sa.Integer(), nullable=True),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("managed", sa.Boolean(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("body_hash", sa.Text(), nullable=True),
        sa.Column("moved_to", sa.Text(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("gap", sa.Double(), nullable=True),
        sa.Column("last_visit", _moment(), nullable=True),
        sa.Column("last_ok", _moment(), nullable=True),
        sa.Column("last_new", _moment(), nullable=True),
        sa.Column("next_visit", _moment(), nullable=True),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sources"),
    )
    op.create_index("ix_sources_next_visit", "sources", ["next_visit"])


def _stories() -> None:
    op.create_table(
        "stories",
        sa.Column("id", _number(), nullable=False),
        sa.Column("first_seen", _moment(), nullable=False),
        sa.Column("changed", _moment(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("verification", _structure(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("assessed_by", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("severity", sa.Integer(), nullable=True),
        sa.Column("action_class", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_stories"),
    )
    op.create_index("ix_stories_assessed_by", "stories", ["assessed_by", "id"])
    op.create_index("ix_stories_changed", "stories", ["changed"])
    op.create_index(
        "ix_stories_unverified",
        "stories",
        ["id"],
        sqlite_where=sa.text("NOT verified"),
        postgresql_where=sa.text("NOT verified"),
    )


def _entry_keys() -> None:
    op.create_table(
        "entry_keys",
        sa.Column("id", _number(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("first_seen", _moment(), nullable=False),
        sa.Column("read_by", sa.Text(), nullable=False),
        sa.Column("read_id", _number(), nullable=True),
        sa.Column("story_id", _number(), nullable=True),
        sa.Column("joined_at", _moment(), nullable=True),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_entry_keys_source_id_sources"),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_entry_keys_story_id_stories"),
        sa.PrimaryKeyConstraint("id", name="pk_entry_keys"),
        sa.UniqueConstraint("source_id", "key", name="uq_entry_keys_source_id_key"),
    )
    op.create_index("ix_entry_keys_first_seen", "entry_keys", ["first_seen"])
    op.create_index("ix_entry_keys_read_by", "entry_keys", ["read_by", "id"])
    op.create_index("ix_entry_keys_story_id", "entry_keys", ["story_id"])
    op.create_index(
        "ix_entry_keys_unjoined",
        "entry_keys",
        ["read_id"],
        sqlite_where=sa.text("joined_at IS NULL AND read_id IS NOT NULL"),
        postgresql_where=sa.text("joined_at IS NULL AND read_id IS NOT NULL"),
    )


def _entries() -> None:
    op.create_table(
        "entries",
        sa.Column("id", _number(), nullable=False),
        sa.Column("key_id", _number(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("reliability", sa.Text(), nullable=False),
        sa.Column("published", _moment(), nullable=True),
        sa.Column("published_raw", sa.Text(), nullable=False),
        sa.Column("modified", _moment(), nullable=True),
        sa.Column("retrieved_at", _moment(), nullable=False),
        sa.Column("flags", _structure(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("moment", _moment(), nullable=False),
        sa.ForeignKeyConstraint(["key_id"], ["entry_keys.id"], name="fk_entries_key_id_entry_keys"),
        sa.PrimaryKeyConstraint("id", name="pk_entries"),
        sa.UniqueConstraint("key_id", "revision", name="uq_entries_key_id_revision"),
    )
    op.create_index("ix_entries_moment", "entries", ["moment"])


def _readings() -> None:
    op.create_table(
        "readings",
        sa.Column("entry_id", _number(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("labels", _structure(), nullable=False),
        sa.Column("urgent", sa.Double(), nullable=False),
        sa.Column("is_urgent", sa.Boolean(), nullable=False),
        sa.Column("hits", _structure(), nullable=False),
        sa.Column("countries", _structure(), nullable=False),
        sa.Column("organisations", _structure(), nullable=False),
        sa.Column("materials", _structure(), nullable=False),
        sa.Column("claims", _structure(), nullable=False),
        sa.Column("happenings", _structure(), nullable=False),
        sa.Column("flags", _structure(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("lexicon", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_readings_entry_id_entries"),
        sa.PrimaryKeyConstraint("entry_id", name="pk_readings"),
    )


def _assessments() -> None:
    op.create_table(
        "assessments",
        sa.Column("id", _number(), nullable=False),
        sa.Column("story_id", _number(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.Column("action_class", sa.Text(), nullable=False),
        sa.Column("matches", _structure(), nullable=False),
        sa.Column("actions", _structure(), nullable=False),
        sa.Column("rulebook", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("at", _moment(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_assessments_story_id_stories"),
        sa.PrimaryKeyConstraint("id", name="pk_assessments"),
    )
    op.create_index("ix_assessments_story_id", "assessments", ["story_id", "id"])


def _action_items() -> None:
    op.create_table(
        "action_items",
        sa.Column("id", _number(), nullable=False),
        sa.Column("story_id", _number(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("profile_line", sa.Text(), nullable=False),
        sa.Column("action_class", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("evidence", _structure(), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_action_items_story_id_stories"),
        sa.PrimaryKeyConstraint("id", name="pk_action_items"),
        sa.UniqueConstraint(
            "story_id",
            "action",
            "rule",
            "profile_line",
            name="uq_action_items_story_id_action_rule_profile_line",
        ),
    )
    op.create_index("ix_action_items_due", "action_items", ["due"])


def _alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", _number(), nullable=False),
        sa.Column("story_id", _number(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.Column("action_class", sa.Text(), nullable=False),
        sa.Column("at", _moment(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_alerts_story_id_stories"),
        sa.PrimaryKeyConstraint("id", name="pk_alerts"),
    )
    op.create_index("ix_alerts_state", "alerts", ["state"])
    op.create_index("ix_alerts_story_id", "alerts", ["story_id"])


def _reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", _number(), nullable=False),
        sa.Column("story_id", _number(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", _moment(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_reviews_story_id_stories"),
        sa.PrimaryKeyConstraint("id", name="pk_reviews"),
    )
    op.create_index("ix_reviews_story_id", "reviews", ["story_id"])


def _digests() -> None:
    op.create_table(
        "digests",
        sa.Column("id", _number(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sections", _structure(), nullable=False),
        sa.Column("stories", _structure(), nullable=False),
        sa.Column("at", _moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_digests"),
        sa.UniqueConstraint(
            "audience", "language", "day", "slot", name="uq_digests_audience_language_day_slot"
        ),
    )
    op.create_index("ix_digests_day", "digests", ["day"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", _number(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("blocks", _structure(), nullable=False),
        sa.Column("thread", sa.Text(), nullable=True),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("look", sa.Boolean(), nullable=False),
        sa.Column("due", _moment(), nullable=False),
        sa.Column("lease", _moment(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("ts", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("created", _moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    op.create_index("ix_outbox_created", "outbox", ["created"])
    op.create_index("ix_outbox_state_due", "outbox", ["state", "due"])
