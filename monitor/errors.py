"""What can go wrong, whose fault it is, and whether to come back."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in one place; prints as `file:line:column: what, and what to do`."""

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {self.message}"


class MonitorError(Exception):
    """The root of all errors we raise ourselves."""

    permanent = True


class ConfigError(MonitorError):
    """The operator must mend something; the command line prints every problem and exits 2."""

    def __init__(self, problems: Iterable[Problem] | str) -> None:
        self.problems = (
            (Problem("monitor", 0, 0, problems),) if isinstance(problems, str) else tuple(problems)
        )
        super().__init__("\n".join(map(str, self.problems)))


class RuleError(ConfigError):
    """A rule, profile, lexicon or source file is wrong; the rulebook in force stays in force."""


def raise_all(problems: Iterable[Problem]) -> None:
    """Raise RuleError with PROBLEMS in the order of their places, if there are any."""
    found = sorted(set(problems))
    if found:
        raise RuleError(found)


class NotFoundError(ConfigError):
    """What was asked for by name is not there."""


class SourceError(MonitorError):
    """One source failed; the others go on. STATUS is the source state it leads to."""

    def __init__(
        self,
        reason: str,
        *,
        status: str = "unreachable",
        permanent: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(reason)
        self.status = status
        self.permanent = permanent
        self.retry_after = retry_after


class FetchError(SourceError):
    """The document could not be had: unreachable, refused or gone."""


class ParseError(SourceError):
    """The bytes are no feed."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, status="not_a_feed")


class DatabaseError(MonitorError):
    """The database cannot be used as it stands."""


class ArchiveError(MonitorError):
    """The archive cannot be written; the service goes on, and a rebuild brings back what is missing."""
