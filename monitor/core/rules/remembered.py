"""Which stories each rule held for, kept by what the rule asks: what was asked of a month once is not asked of it again."""

from collections.abc import Callable, Sequence

import polars as pl

from monitor.core.rules.facts import Facts

Ask = Callable[[Sequence[str], Facts], pl.DataFrame]  # a boolean column for each of some marks, named by it


def remembered(marks: Sequence[str], facts: Facts, ask: Ask) -> pl.DataFrame:
    """Return the columns of MARKS; what FACTS do not know yet is asked and kept there."""
    new = [mark for mark in dict.fromkeys(marks) if mark not in facts.held]
    if new:
        found = _of_parts(new, facts, ask) if facts.parts else ask(new, facts)
        facts.held.update({column.name: column for column in found})
    return pl.DataFrame([facts.held[mark] for mark in dict.fromkeys(marks)])


def _of_parts(new: Sequence[str], facts: Facts, ask: Ask) -> pl.DataFrame:
    """Ask the parts together that do not know all of NEW; one rule or one month more asks no more than that."""
    lacking = [part for part in facts.parts if any(mark not in part.held for mark in new)]
    if lacking:
        unknown = [mark for mark in new if any(mark not in part.held for part in lacking)]
        found = ask(unknown, facts if len(lacking) == len(facts.parts) else facts.of(lacking))
        at = 0
        for part in lacking:
            part.held.update({column.name: column for column in found.slice(at, len(part))})
            at += len(part)
        if len(unknown) == len(new) and len(lacking) == len(facts.parts):
            return found
    each = [pl.DataFrame([part.held[mark] for mark in new]) for part in facts.parts]
    return pl.concat(each).rechunk()  # many pieces would each be gone through by itself, for every rule
