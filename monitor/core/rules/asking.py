"""A headline with what was read from it -> whether it only asks: *Will China halt exports?* reports nothing."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

_CUT = re.compile(
    r"(?<=[?!.…])[\"'”»)]*\s+(?=\S)|(?<=[?！。？])(?=\S)|[:：;；]\s*|\s[–—|-]+\s|――|[|｜]|(?<=[^\x00-\u024f])\s+(?=[^\x00-\u024f])"
    r"|,\s+(?=(?:what|how|who|why|where|is|are|will|was|wie|wer|warum|droht|que|quel|quelles?|comment|pourquoi|qué|cómo|quién)\b)"
    r"|，(?=如何|怎么|怎样|为何|为什么|谁|影响|意味|后果|该|会|是)|、(?=どう|なぜ|何|誰)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"[?？][\"'”»）)\s]*$|(?:のか|[吗呢])[」』\s]*$")
_WORDS = 3  # so many beside the question name what it is about: *Rare earths: ...*
_SIGNS = 8  # the same where words are not set apart


class Part(NamedTuple):
    start: int
    end: int
    text: str

    @property
    def asks(self) -> bool:
        return bool(_ASKS.search(self.text))

    @property
    def is_short(self) -> bool:
        words = self.text.split()
        wide = sum(ord(sign) > 0x2E80 for sign in self.text)  # Han and kana
        return len(words) <= _WORDS and wide <= _SIGNS


def only_asks(title: str, told: Collection[int]) -> bool:
    """Return whether TITLE is a question and nothing else; TOLD are the places at which it was read to report something."""
    parts = list(_parts(title))
    beside = [part for part in parts if not part.asks]
    return len(beside) < len(parts) and not any(
        not part.is_short or any(part.start <= place < part.end for place in told) for part in beside
    )


def _parts(title: str) -> Iterator[Part]:
    start = 0
    for cut in (*_CUT.finditer(title), None):
        end = cut.start() if cut else len(title)
        if title[start:end].strip():
            yield Part(start, end, title[start:end])
        start = cut.end() if cut else end
