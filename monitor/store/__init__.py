"""The only door to SQLAlchemy and Alembic. Functions take a Session, never commit, return domain values."""
