"""The steps keep the archive up to date, and a rebuild from the database gives the same answers."""

from dataclasses import replace
from pathlib import Path

import pytest

from monitor.adapters.archive import Archive
from monitor.adapters.archive_build import rebuild
from monitor.cli import run
from monitor.core import columns
from monitor.errors import ArchiveError
from monitor.store import stories
from tests.service import Service, rss


def of(archive: Archive) -> list[tuple]:
    frames = [month.titles() for month in archive.months()]
    return sorted(row for frame in frames for row in frame.iter_rows())


@pytest.fixture
def service(db, tmp_path) -> Service:
    made = Service(db)
    made.pipeline.archive = Archive(tmp_path / "a")
    made.watch("one", rss(("China stops dysprosium exports", "A ban."), ("Port strike in Kobe", "Long.")))
    return made


def test_what_was_assessed_is_archived_and_only_what_changed(service, tmp_path):
    archive = Archive(tmp_path / "a")
    service.run()
    assert [title for _, title in of(archive)] == ["China stops dysprosium exports", "Port strike in Kobe"]
    files = set(tmp_path.glob("a/days/*/*"))
    service.run()
    assert set(tmp_path.glob("a/days/*/*")) == files


@pytest.mark.parametrize("part", [1, 1000], ids=["several processes", "this process"])
def test_a_rebuild_archives_what_the_database_holds(service, tmp_path, part):
    service.run()
    rebuilt, told = Archive(tmp_path / "b"), []
    url = service.db.url.render_as_string(hide_password=False)
    with service.db.read() as s:
        rebuilt.put([replace(one, id=99) for one in stories.page(s, 0, 1)])  # no longer in the database
    assert rebuild(rebuilt, url, lambda *done: told.append(done), part) == 2
    assert of(rebuilt) == of(Archive(tmp_path / "a"))
    assert told[-1] == (2, 2)
    assert list(tmp_path.glob("b/months/*/texts.ipc"))  # the first back-test waits for nothing


def test_what_a_rebuild_reads_back_is_all_that_an_archive_keeps(service):
    service.run()
    with service.db.read() as s:
        read, whole = stories.page(s, 0, 10), stories.load(s, [1, 2])
    assert not any(member.reading.vector for story in read for member in story.members)
    many = 30  # a few stories are made into rows in another way
    assert columns.rows(read * many).equals(columns.rows(whole * many))
    assert columns.rows(read).equals(columns.rows(whole))


def test_a_rebuild_that_cannot_write_says_so(service, tmp_path):
    service.run()
    (tmp_path / "b").write_bytes(b"in the way")
    url = service.db.url.render_as_string(hide_password=False)
    with pytest.raises(ArchiveError, match="cannot be written"):
        rebuild(Archive(tmp_path / "b"), url, part=1)


def test_an_archive_that_cannot_be_written_stops_no_alert(service, tmp_path):
    (tmp_path / "a").write_bytes(b"in the way")
    done = service.run()["assess"]
    assert done.done == 2
    assert "cannot be written" in done.failures[0]


def test_the_command_rebuilds_and_shows(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path}/monitor.db")
    assert run(["archive", "rebuild"]) == 0
    assert str(Path(tmp_path) / "monitor.archive") in capsys.readouterr().out
    assert run(["archive", "show", "--json"]) == 0
    assert '"months": {}' in capsys.readouterr().out
