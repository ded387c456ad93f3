"""Rule history: each change of a rule in whole texts, with its effect as measured then."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rule_changes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("who", "how", "rule", "place", "before", "after", "version")
        ),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in ("gained", "lost", "reclassed")),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rule_changes"),
    )
    op.create_index("ix_rule_changes_rule", "rule_changes", ["rule", "id"])


def downgrade() -> None:
    op.drop_table("rule_changes")
