"""Units of work, migrations, backup, and what the operator is told when the database cannot be used."""

import contextlib
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from monitor.domain import Message
from monitor.errors import DatabaseError
from monitor.store import outbox
from monitor.store.columns import Base
from monitor.store.database import Database
from monitor.store.tables import OutboxRow

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)


def newest(migrations: Path) -> str:
    return max(path.name[:4] for path in (migrations / "versions").glob("[0-9]*.py"))


def test_the_migrations_make_the_tables_of_the_program(any_db: Database):
    with any_db.read() as s:
        context = MigrationContext.configure(s.connection(), opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_upgrade_downgrade_upgrade_ends_where_it_began(empty_db: Database, migrations: Path):
    assert empty_db.current() is None
    empty_db.upgrade(migrations)
    head = empty_db.current()
    empty_db.downgrade(migrations, "base")
    assert empty_db.current() is None
    with empty_db.read() as s:
        left = MigrationContext.configure(s.connection())
        assert {op[0] for op in compare_metadata(left, Base.metadata)} >= {"add_table"}
    empty_db.upgrade(migrations)
    empty_db.upgrade(migrations)  # a second time changes nothing
    assert empty_db.current() == head
    with empty_db.begin() as s:
        assert outbox.put(s, Message("k", "#c", "t"), NOW)


def test_two_processes_that_start_at_once_migrate_once(empty_db: Database, migrations: Path):
    other = Database(empty_db.url.render_as_string(hide_password=False))
    failures: list[BaseException] = []

    def upgrade(db: Database) -> None:
        try:
            db.upgrade(migrations)
        except BaseException as error:  # noqa: BLE001 - handed to the asserting thread
            failures.append(error)

    threads = [threading.Thread(target=upgrade, args=(db,)) for db in (empty_db, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.dispose()
    assert failures == []
    assert empty_db.current() == newest(migrations)


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    empty_db: Database, tmp_path: Path, migrations: Path
):
    folder = tmp_path / "broken"
    (folder / "versions").mkdir(parents=True)
    for file in [*migrations.glob("*.*"), *migrations.glob("versions/*.py")]:
        (folder / file.relative_to(migrations)).write_text(file.read_text())
    (folder / "versions" / "9999_broken.py").write_text(
        f"from alembic import op\n\nrevision = '9999'\ndown_revision = '{newest(migrations)}'\n\n\n"
        "def upgrade() -> None:\n    op.drop_table('reviews')\n    raise RuntimeError('broken')\n"
    )
    with pytest.raises(RuntimeError, match="broken"):
        empty_db.upgrade(folder)
    assert empty_db.current() is None
    empty_db.upgrade(migrations)


def test_no_migration_imports_our_code(migrations: Path):
    versions = list(migrations.glob("versions/*.py"))
    assert versions
    assert [file.name for file in versions if "monitor" in file.read_text()] == []


def test_nothing_stays_of_a_unit_of_work_that_fails(any_db: Database):
    with contextlib.suppress(KeyError), any_db.begin() as s:
        outbox.put(s, Message("k", "#c", "t"), NOW)
        raise KeyError
    with any_db.read() as s:
        assert outbox.all(s, 10) == []


def test_a_view_of_the_data_may_not_write(any_db: Database):
    refused = (DatabaseError, DBAPIError)
    with pytest.raises(refused, match=r"(?i)read-?only|cannot be written"), any_db.read() as s:
        outbox.put(s, Message("k", "#c", "t"), NOW)
    with any_db.begin() as s:  # and the same connection writes afterwards
        assert outbox.put(s, Message("k", "#c", "t"), NOW)


def test_a_reader_does_not_wait_for_a_writer(any_db: Database):
    with any_db.begin() as writer:
        outbox.put(writer, Message("k", "#c", "t"), NOW)
        with any_db.read() as reader:
            assert outbox.all(reader, 10) == []
    with any_db.read() as reader:
        assert len(outbox.all(reader, 10)) == 1


def test_a_view_of_the_data_does_not_change_while_it_is_open(any_db: Database):
    with any_db.read() as reader:
        assert outbox.all(reader, 10) == []
        with any_db.begin() as writer:
            outbox.put(writer, Message("k", "#c", "t"), NOW)
        assert outbox.all(reader, 10) == []


def test_sqlite_is_opened_for_many_readers_and_safe_commits(db: Database):
    with db.begin() as s:
        asked = {
            name: s.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")
        }
        assert asked == {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1}
        assert s.scalar(text("PRAGMA busy_timeout")) == 30_000


def test_a_moment_without_a_zone_is_refused(any_db: Database):
    with pytest.raises(StatementError, match="time zone"), any_db.begin() as s:
        outbox.put(s, Message("k", "#c", "t"), datetime(2026, 3, 1, 8))  # noqa: DTZ001


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00", "2026-03-29T02:30:00+02:00"]
)
def test_a_moment_comes_back_in_utc(any_db: Database, moment: str):
    at = datetime.fromisoformat(moment)
    with any_db.begin() as s:
        outbox.put(s, Message("k", "#c", "t"), at)
    with any_db.read() as s:
        (found,) = outbox.all(s, 1)
    assert found.due == at
    assert found.due.tzinfo is UTC


def test_text_that_no_database_keeps_is_kept_with_its_length(any_db: Database):
    hostile = "a\x00b\ud800c"
    with any_db.begin() as s:
        outbox.put(s, Message("k", "#c", hostile, blocks=({"text": hostile},)), NOW)
    with any_db.read() as s:
        (found,) = outbox.all(s, 1)
    assert found.message.text == "a\ufffdb\ufffdc"
    assert found.message.blocks == ({"text": "a\ufffdb\ufffdc"},)


def test_the_backup_holds_what_was_there_while_work_goes_on(db: Database, tmp_path: Path, migrations: Path):
    with db.begin() as s:
        outbox.put(s, Message("before", "#c", "t"), NOW)
    with db.begin() as s:
        outbox.put(s, Message("uncommitted", "#c", "t"), NOW)
        s.flush()
        db.backup(tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT key FROM outbox").fetchall() == [("before",)]
        assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [(newest(migrations),)]
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db"]


def test_a_backup_replaces_no_file(db: Database, tmp_path: Path):
    (tmp_path / "copy.db").write_text("mine")
    with pytest.raises(DatabaseError, match=r"copy\.db exists: name a new file"):
        db.backup(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_a_backup_that_cannot_be_written_says_where(db: Database, tmp_path: Path):
    with pytest.raises(DatabaseError, match=r"the backup cannot be written to .*missing/copy\.db"):
        db.backup(tmp_path / "missing" / "copy.db")


@pytest.mark.slow
def test_postgresql_is_backed_up_by_its_own_tool(postgres: Database, tmp_path: Path):
    with pytest.raises(DatabaseError, match="pg_dump"):
        postgres.backup(tmp_path / "copy.db")


def _missing_directory(folder: Path) -> str:
    return f"sqlite:///{folder}/missing/monitor.db"


def _below_a_file(folder: Path) -> str:
    (folder / "file").write_text("x")
    return f"sqlite:///{folder}/file/monitor.db"


def _a_directory(folder: Path) -> str:
    return f"sqlite:///{folder}"


def _not_a_database(folder: Path) -> str:
    (folder / "letter.txt").write_text("Dear all, " * 1000)
    return f"sqlite:///{folder}/letter.txt"


def _without_tables(folder: Path) -> str:
    return f"sqlite:///{folder}/new.db"


def _nobody_listens(_folder: Path) -> str:
    return "postgresql+psycopg://me:hunter2@127.0.0.1:1/news"


@pytest.mark.parametrize(
    ("url_in", "advice"),
    [
        pytest.param(_missing_directory, r"missing does not exist; create it", id="missing directory"),
        pytest.param(_below_a_file, r"file is not a directory; name another path", id="below a file"),
        pytest.param(_a_directory, r"is a directory: name a file", id="a directory"),
        pytest.param(_not_a_database, r"is not a database file", id="not a database"),
        pytest.param(_without_tables, r"run `monitor db upgrade`", id="no tables"),
        pytest.param(_nobody_listens, r"127\.0\.0\.1:1/news cannot be reached", id="nobody listens"),
    ],
)
def test_a_database_that_cannot_be_used_says_in_one_line_what_to_do(tmp_path: Path, url_in, advice: str):
    db = Database(url_in(tmp_path))
    with pytest.raises(DatabaseError, match=advice) as caught, db.read() as s:
        s.execute(select(OutboxRow.id))
    db.dispose()
    assert "\n" not in str(caught.value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "advice"),
    [
        ("monitor.db hunter2", "MONITOR_DATABASE_URL is no database URL"),
        ("oracle+x://me:hunter2@h/db", "a database that we do not know: write sqlite:///"),
        ("mysql+pymysql://me:hunter2@h/db", "a database that we do not know: write sqlite:///"),
    ],
    ids=["no URL", "unknown", "another one"],
)
def test_a_url_that_names_no_database_of_ours_is_refused_without_its_password(url: str, advice: str):
    with pytest.raises(DatabaseError, match=advice) as caught:
        Database(url)
    assert "hunter2" not in str(caught.value)


def test_a_database_newer_than_the_program_is_left_alone(db: Database, migrations: Path):
    with db.begin() as s:
        s.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(
        DatabaseError, match=r"newer than this program \(revision 9999\): install the newer version"
    ):
        db.upgrade(migrations)
    assert db.current() == "9999"


def test_an_installation_without_migrations_says_so(db: Database, tmp_path: Path):
    with pytest.raises(DatabaseError, match="no migrations in"):
        db.upgrade(tmp_path)


def test_a_busy_database_is_tried_again_later_and_says_so(db: Database):
    assert db.url.database is not None
    with closing(sqlite3.connect(db.url.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        hasty = Database(f"sqlite:///{db.url.database}?timeout=0.01")
        with pytest.raises(DatabaseError, match="is busy") as caught, hasty.begin() as s:
            outbox.put(s, Message("k", "#c", "t"), NOW)
        hasty.dispose()
    assert caught.value.permanent is False


def test_a_review_of_a_story_that_is_not_there_is_refused(any_db: Database):
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"), any_db.begin() as s:
        s.execute(
            text(
                "INSERT INTO reviews (story_id, verdict, reason, who, at) VALUES (7, '', '', '', '2026-01-01')"
            )
        )
