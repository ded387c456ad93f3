"""The archive + reviews -> what the back-test commands ask, with a progress bar where it takes long."""

import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl

from monitor.adapters.archive import Archive, facts_of
from monitor.cli import context
from monitor.cli.archive import progress, tell
from monitor.core import backtest
from monitor.core.rules import Compiled, Facts
from monitor.core.selection import hours
from monitor.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Trial:
    """The stories that rules are tried on. FACTS are read once, whatever is tried after that."""

    archive: Archive
    facts: Facts
    since: datetime | None
    verdicts: Callable[[], Mapping[int, bool]]

    @property
    def reviews(self) -> Mapping[int, bool]:
        return self.verdicts()

    def of(self, *compiled: Compiled) -> list[pl.DataFrame]:
        """Return what each of COMPILED makes of the stories."""
        found: list[pl.DataFrame] = []
        with progress("Asking") as told:
            for one in compiled:
                found.append(backtest.judged(one, self.facts, self.since))
                told(len(found), len(compiled))
        return found

    def titles(self, ids: Sequence[int]) -> dict[int, str]:
        wanted = set(ids)
        if not wanted:
            return {}
        frames = [month.titles().filter(pl.col("id").is_in(wanted)) for month in self.archive.months()]
        return {id_: title for frame in frames for id_, title in frame.iter_rows()}


def trial(since: str | None, *asking: Compiled) -> Trial:
    """Open the archive for what ASKING needs; tell which files could not be read."""
    archive = context.archive()
    start = _since(since, datetime.now(UTC))
    with progress("Opening the archive") as told:
        months = archive.months(told)
    verdicts = _aside(_verdicts)
    columns = sorted({name for one in asking for name in one.columns})
    facts = facts_of(months, columns)
    tell(archive.problems)
    if not len(facts):
        raise ConfigError("the archive is empty: `monitor archive rebuild` fills it from the database")
    return Trial(archive, facts, start, verdicts)


def _aside(work: Callable[[], Mapping[int, bool]]) -> Callable[[], Mapping[int, bool]]:
    """Begin WORK at once beside what comes next; return who waits for its outcome."""
    pool = ThreadPoolExecutor(1)
    begun = pool.submit(work)
    pool.shutdown(wait=False)
    return begun.result


def _verdicts() -> Mapping[int, bool]:
    """Read the reviews. The database's library takes as long to load as a million stories to judge."""
    from monitor.store import reviews

    with context.database().read() as s:
        return reviews.verdicts(s)


def _since(text: str | None, now: datetime) -> datetime | None:
    if text is None:
        return None
    if re.fullmatch(r"[1-9]\d{0,4}[hdw]", text) is None:
        raise ConfigError(f"--since {text!r}: write 48h, 90d or 12w")
    return now - timedelta(hours=hours(text))


def rules_of(directory: Path | None) -> Compiled:
    return context.rules(directory).compiled


def write_plot(file: Path, picture: str) -> None:
    file.write_text(picture, encoding="utf-8")
