"""A text whose lines were broken for a page -> the same with its lines whole: hyphens at line ends are taken back."""

import re

_HYPHENED = re.compile(r"(?<=[^\W\d_]{2})[-\u00ad\u2010]\n(?=[a-zß-ÿ])")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_LONGEST, _SHORTEST = 100, 30  # characters of a line that was broken to fit
_ENDED = re.compile(r"[.!?:;。！？：；][\"'”“»」]*\s*$")
_ITEM = re.compile(r"[-–—*•·▪■◆●‣]|\(?\d{1,2}[.)]\s|[・●■◆]")


def unwrapped(text: str) -> str:
    """Join the lines of each paragraph that a page broke; a paragraph of whole lines stays as it is."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(_HYPHENED.findall(text)) == 0 and not any(map(_was_broken, _PARAGRAPH.split(text))):
        return text
    told = [_whole(part) for part in _PARAGRAPH.split(text)]
    return "\n\n".join(told)


def _whole(part: str) -> str:
    broken = _HYPHENED.search(part) is not None or _was_broken(part)
    return re.sub(r"[ \t]*\n[ \t]*", " ", _HYPHENED.sub("", part)) if broken else part


def _was_broken(part: str) -> bool:
    """Say whether its lines, all but the last, are long and alike and end within a sentence."""
    lines = [line.strip() for line in part.strip().split("\n")]
    inner = lines[:-1]
    if len(inner) < 2 or any(_ITEM.match(line) for line in lines):
        return False
    alike = all(_SHORTEST <= len(line) <= _LONGEST for line in inner)
    open_ = sum(not _ENDED.search(line) for line in inner)
    goes_on = sum(line[:1].islower() for line in lines[1:])
    return alike and open_ * 4 >= len(inner) * 3 and goes_on * 2 >= len(inner)
