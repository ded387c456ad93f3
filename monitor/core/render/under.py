"""The statements of a digest's section -> which of them stand under a story's own line: what is to do about it."""

from collections.abc import Iterable, Iterator

from monitor.domain import Statement


def under(statements: Iterable[Statement]) -> Iterator[tuple[bool, Statement]]:
    """Yield each statement, and whether it belongs under the line of its story that stands before it."""
    above = 0
    for statement in statements:
        below = above != 0 and statement.story == above
        if not below:
            above = 0 if statement.due else statement.story  # what is due is no story's own line
        yield below, statement
