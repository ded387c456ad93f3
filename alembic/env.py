"""A connection -> migrations run on it. The program hands its own over; a developer's command line makes one."""

import os
from typing import Any, Literal

import sqlalchemy as sa
from alembic import context

from monitor.store import tables
from monitor.store.columns import UtcDateTime, Words


def render_item(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Write our own types as the plain ones they are, so that no migration imports our code."""
    if kind != "type":
        return False
    if isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if isinstance(item, sa.JSON):
        return "sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), 'postgresql')"
    return "sa.Text()" if isinstance(item, Words) else False


def migrate(connection: sa.Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=tables.Base.metadata,
        render_item=render_item,
        render_as_batch=True,
        transactional_ddl=True,  # SQLite can, when the transaction is opened by us
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    migrate(given)
else:
    with sa.create_engine(os.environ.get("MONITOR_DATABASE_URL", "sqlite:///monitor.db")).begin() as made:
        migrate(made)
