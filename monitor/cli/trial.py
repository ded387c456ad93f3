"""The archive + reviews -> what the back-test commands ask, with a progress bar where it takes long."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

import polars as pl

from monitor.adapters.archive import facts_of, keep
from monitor.adapters.archive_months import Month
from monitor.cli import context
from monitor.cli.archive import progress, tell
from monitor.core import backtest
from monitor.core.rules import Compiled, Facts
from monitor.core.selection import hours
from monitor.errors import ConfigError
from monitor.store import direct


@dataclass(frozen=True)
class Trial:
    """The stories that rules are tried on. FACTS are read once, whatever is tried after that."""

    months: Sequence[Month]
    facts: Facts
    since: datetime | None

    @cached_property
    def reviews(self) -> Mapping[int, bool]:
        return _verdicts()

    def of(self, *compiled: Compiled) -> list[pl.DataFrame]:
        """Return what each of COMPILED makes of the stories."""
        found: list[pl.DataFrame] = []
        with progress("Asking") as told:
            for one in compiled:
                found.append(backtest.judged(one, self.facts, self.since))
                told(len(found), len(compiled))
        keep(self.months, self.facts, *compiled)
        return found

    def titles(self, ids: Sequence[int]) -> dict[int, str]:
        wanted = set(ids)
        if not wanted:
            return {}
        frames = [month.titles().filter(pl.col("id").is_in(wanted)) for month in self.months]
        return {id_: title for frame in frames for id_, title in frame.iter_rows()}


def trial(since: str | None) -> Trial:
    """Open the archive; tell which files could not be read."""
    archive = context.archive()
    start = _since(since, datetime.now(UTC))
    with progress("Opening the archive") as told:
        months = archive.months(told)
    facts = facts_of(months)
    tell(archive.problems)
    if not len(facts):
        raise ConfigError("the archive is empty: `monitor archive rebuild` fills it from the database")
    return Trial(months, facts, start)


def _verdicts() -> Mapping[int, bool]:
    """Read the reviews."""
    known = context.read_settings()
    found = direct.verdicts(known.database_url, known.migrations_dir)
    if found is not None:
        return found
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
    return context.judges(directory)


def write_plot(file: Path, picture: str) -> None:
    file.write_text(picture, encoding="utf-8")
