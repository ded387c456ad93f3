"""The rules directory -> lexicon and rulebook: as they were read and checked once, or as their files say now."""

import os
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from monitor.adapters import rules_kept
from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.yaml_paths import files, is_yaml
from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Rulebook
from monitor.core.rules import Compiled, compile_rules
from monitor.errors import Problem, RuleError, raise_all

Stamps = tuple[tuple[str, int, int], ...]  # path, time and size of each file


def judges(directory: Path, overrides: Path | None = None, kept: Path | None = None) -> Compiled:
    """Return what judges stories; raise RuleError with every mistake. Who is told of them is not looked at."""
    problems: list[Problem] = []
    lexicon, rulebook = read_rules(directory, overrides, kept, problems)
    raise_all(problems)
    if rulebook is None:
        raise RuleError([Problem(str(directory), 0, 0, "cannot be used")])
    return compile_rules(rulebook, lexicon)


def read_rules(
    directory: Path, overrides: Path | None, kept: Path | None, problems: list[Problem]
) -> tuple[Lexicon, Rulebook | None]:
    """Return lexicon and rulebook; where the rules are wrong, None, and PROBLEMS has every mistake in them.

    Raise RuleError where there is nothing to read, or the lexicon is wrong. KEPT remembers what the lexicon says; what the
    rules in force say, those with OVERRIDES, is remembered beside it.
    """
    files(directory, problems)  # an empty directory is told as such, not by the first file that it lacks
    raise_all(problems)
    lexicon = _lexicon(directory / "lexicon", stamps(directory / "lexicon"), kept)
    return lexicon, _remembered(directory, lexicon, overrides, problems, kept)


def _remembered(
    directory: Path, lexicon: Lexicon, overrides: Path | None, problems: list[Problem], kept: Path | None
) -> Rulebook | None:
    """Return the rulebook as it was read and checked once, or as its files say now."""
    if kept is None or overrides is None:
        return _rulebook(directory, lexicon, overrides, problems)
    file, mark = kept.with_name("rulebook.json"), _mark(directory, overrides)
    known = rules_kept.remembered(file, mark)
    if known is None:
        known = _rulebook(directory, lexicon, overrides, problems)
        if known is not None and mark and mark == _mark(directory, overrides):  # nobody has written meanwhile
            rules_kept.remember(file, mark, known)
    return known


def _mark(directory: Path, overrides: Path) -> str:
    try:
        return rules_kept.mark(directory, overrides, stamps(directory / "lexicon"))
    except OSError:  # what cannot be read is told by who reads it
        return ""


def _rulebook(
    directory: Path, lexicon: Lexicon, overrides: Path | None, problems: list[Problem]
) -> Rulebook | None:
    """Return the rulebook; else None, and PROBLEMS has what is wrong, so that all files are told at once."""
    from monitor.adapters.rule_files import (
        load_rulebook,
    )  # late: a rulebook that is remembered needs none of it

    try:
        return load_rulebook(directory, lexicon, overrides)
    except RuleError as error:
        problems.extend(error.problems)
        return None


@lru_cache(maxsize=2)  # two thousand concepts take seconds to read; a changed rule must not wait for them
def _lexicon(directory: Path, _stamps: Stamps, kept: Path | None) -> Lexicon:
    return load_lexicon(directory, kept)


def stamps(directory: Path) -> Stamps:
    """Return what tells whether any YAML file below DIRECTORY has changed; asked before every story, so it is quick."""
    return tuple(sorted(_stamped(str(directory)))) if directory.is_dir() else ()


def _stamped(directory: str) -> Iterator[tuple[str, int, int]]:
    with suppress(OSError), os.scandir(directory) as here:  # what cannot be read is told by who reads it
        for one in here:
            if one.is_dir(follow_symlinks=False):
                yield from _stamped(one.path) if one.name != "sources" else ()
            elif is_yaml(one.name):
                yield one.path, *_stamp(one)


def _stamp(one: os.DirEntry[str]) -> tuple[int, int]:
    try:
        found = one.stat()
    except OSError:  # a link to nowhere: the files beside it must be seen
        return 0, 0
    return found.st_mtime_ns, found.st_size
