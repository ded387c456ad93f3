"""Foreign sentences -> a machine's translation; the only door to fxtranslate, which the extra [translate] brings.

A directory holds a folder for each pair (`de-en`) with the files of one of Mozilla's models, as Mozilla names them.
Nothing is downloaded. An engine belongs to the thread that made it, so one thread makes and asks them all.
"""

import re
import struct
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, TypeVar

from monitor.core.text import clean
from monitor.errors import ConfigError, Problem

LONGEST = 600  # characters of one text that are translated; a quotation has hardly more
_KEPT = 4096  # translations that are remembered, since a page is drawn many times
_RUNAWAY = 4  # times as long as the original: the model repeats itself
_HUB = "en"  # Mozilla's models lead to English and away from it
_PAIR = re.compile(r"([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([a-z]{2,3})(?:-[A-Z][a-z]{3})?")
_SHORT_LIST = 0xF11A48D5013417F5  # how a lexical short list begins
_HEAD = struct.Struct("<6Q")
_SIZED = 2  # a field of protobuf's that says its length
_LAST = 3 << 3 | _SIZED  # a vocabulary ends with how text is made ready for it

_Pair = tuple[str, str]
_Files = tuple[Path, Path, Path, Path | None]  # model, vocabularies of source and target, short list
_T = TypeVar("_T")
_own = (
    threading.local()
)  # the engines of a translator's thread; here, since they must end with that thread, in it


class Translator:
    """Translates between the pairs of DIRECTORY, through English where no model leads straight there.

    Raise ConfigError with every problem of the directory; the models are read when they are first needed.
    """

    def __init__(self, directory: Path) -> None:
        self._engine = _engine()
        self._files = _folders(directory)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="translate")
        self._said = lru_cache(_KEPT)(self._translated)

    @property
    def pairs(self) -> frozenset[_Pair]:
        """Return the pairs of source and target, those through English among them."""
        languages = {language for pair in self._files for language in pair}
        return frozenset((a, b) for a in languages for b in languages if self._way(a, b))

    def translate(self, texts: Sequence[str], source: str, target: str) -> Sequence[str]:
        """Return as many translations, one line each; an empty one where no model leads or nothing came of it."""
        way = self._way(source, target)
        return [self._said(clean(text, LONGEST), way) if way else "" for text in texts]

    def check(self, target: str = "") -> None:
        """Read every model, or those that lead to TARGET, and keep them; raise ConfigError with all that cannot be used."""
        problems: list[Problem] = []
        for pair in sorted(self._leading(target) if target else self._files):
            try:
                self._there(partial(self._kept, pair), pair)
            except ConfigError as error:
                problems.extend(error.problems)
        if problems:
            raise ConfigError(problems)

    def _leading(self, target: str) -> set[_Pair]:
        return {pair for source, end in self.pairs if end == target for pair in self._way(source, end)}

    def _way(self, source: str, target: str) -> tuple[_Pair, ...]:
        if source == target:
            return ()
        ways = (((source, target),), ((source, _HUB), (_HUB, target)))
        return next((way for way in ways if all(pair in self._files for pair in way)), ())

    def _translated(self, text: str, way: tuple[_Pair, ...]) -> str:
        said = text
        for pair in way:
            said = self._there(partial(self._ask, pair, said), pair)
            if len(said) > _RUNAWAY * max(len(text), 40):
                return ""
        return said

    def _ask(self, pair: _Pair, text: str) -> str:
        self._kept(pair)
        return clean(getattr(_own, "-".join(pair)).translate_long(text), _RUNAWAY * LONGEST + 1)

    def _kept(self, pair: _Pair) -> None:
        """Read a model unless it was read; its engine stays in this thread and is not handed out of it."""
        if not hasattr(_own, "-".join(pair)):
            setattr(_own, "-".join(pair), self._made(pair))

    def _made(self, pair: _Pair) -> Any:
        model, source, target, short = self._files[pair]
        made = _own.made = self._engine(  # held there too, for it may not die elsewhere with a traceback
            model.read_bytes(),
            source.read_bytes(),
            target.read_bytes(),
            short.read_bytes() if short else None,
        )
        if not made.translate_long("2026").strip():
            raise ValueError("it says nothing; its vocabulary is not the one it was made with")
        return made

    def _there(self, work: Callable[[], _T], pair: _Pair) -> _T:
        """Do WORK in the engines' thread. What it raises is looked at as a value: a panic of the library is no Exception."""
        done = self._thread.submit(work)
        error = done.exception()
        if error is None:
            return done.result()
        reason = getattr(error, "strerror", None) or str(error)
        del done, error  # their frames hold engines
        raise ConfigError([_unusable(self._files[pair][0].parent, reason)])


def _engine() -> Any:
    try:
        from fxtranslate import Translator as Engine
    except ImportError as error:
        raise ConfigError(
            "MONITOR_TRANSLATE_DIR needs fxtranslate; `pip install 'supply-chain-risk-monitor[translate]'`, or unset it"
        ) from error
    return Engine


def _folders(directory: Path) -> Mapping[_Pair, _Files]:
    found: dict[_Pair, _Files] = {}
    problems: list[Problem] = []
    for folder in _inside(directory):
        named = _PAIR.fullmatch(folder.name)
        try:
            if named is None:
                raise ValueError("its name is no pair of languages such as de-en")
            found[named[1], named[2]] = _files(folder)
        except (ValueError, OSError) as error:
            problems.append(_unusable(folder, getattr(error, "strerror", None) or str(error)))
    if not found and not problems:
        problems.append(_unusable(directory, "it has no folder of a pair such as de-en"))
    if problems:
        raise ConfigError(problems)
    return found


def _inside(directory: Path) -> list[Path]:
    try:
        return sorted(p for p in directory.iterdir() if p.is_dir() and not p.name.startswith("."))
    except OSError as error:
        raise ConfigError([_unusable(directory, error.strerror or "unreadable")]) from error


def _files(folder: Path) -> _Files:
    """Return the files of a model; one vocabulary serves both languages where there are not two."""
    both = _at_most_one(folder, "vocab.*.spm")
    source = both or _one(folder, "srcvocab.*.spm")
    target = both or _one(folder, "trgvocab.*.spm")
    short = _at_most_one(folder, "lex.*.bin")
    for vocabulary in {source, target}:
        _whole_vocabulary(vocabulary)
    if short:
        _whole_short_list(short)
    return _one(folder, "model.*.bin"), source, target, short


def _one(folder: Path, pattern: str) -> Path:
    found = _at_most_one(folder, pattern)
    if found is None:
        raise ValueError(f"it has no file {pattern}, unpacked and under Mozilla's name")
    return found


def _at_most_one(folder: Path, pattern: str) -> Path | None:
    found = sorted(folder.glob(pattern))
    if len(found) > 1:
        raise ValueError(f"it has {len(found)} files {pattern} where one belongs")
    return found[0] if found else None


def _whole_vocabulary(vocabulary: Path) -> None:
    """Walk the fields of the file, each told with its length, to its very end; the library takes what there is."""
    held, at, field = vocabulary.read_bytes(), 0, 0
    while at < len(held):
        field, at = _number(held, at)
        length, at = _number(held, at)
        at += length
        if field & 7 != _SIZED:
            break
    if at != len(held) or field < _LAST:
        raise ValueError(f"{vocabulary.name} is no whole vocabulary")


def _number(held: bytes, at: int) -> tuple[int, int]:
    """Read a number of protobuf's: seven bits a byte, the last one below 128."""
    end = next((n for n in range(at, min(at + 10, len(held))) if held[n] < 128), len(held))
    found = sum((byte & 127) << 7 * n for n, byte in enumerate(held[at : end + 1]))
    return found, end + 1


def _whole_short_list(short_list: Path) -> None:
    """Look whether the short list is as long as its head says: the library trusts it and would panic."""
    with short_list.open("rb") as file:
        head = file.read(_HEAD.size)
    magic, *_, words, entries = _HEAD.unpack(head) if len(head) == _HEAD.size else (0,) * 6
    if magic != _SHORT_LIST or _HEAD.size + 8 * words + 4 * entries != short_list.stat().st_size:
        raise ValueError(f"{short_list.name} is no whole lexical short list")


def _unusable(path: Path, reason: str) -> Problem:
    told = clean(reason, 200)
    return Problem(
        str(path), 0, 0, f"no model to translate with ({told}); put its files there anew, or remove it"
    )
