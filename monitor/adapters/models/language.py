"""A text and what its source declares -> one of the configured languages, or "und"; the only door to py3langid."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from monitor.core.names import COMMON
from monitor.domain.understand import LANGUAGES

UNKNOWN = "und"
_READ = 400  # signs; more of them change no decision
_GLANCE = 160  # signs that mostly are enough
_CERTAIN = 0.99  # share from which a glance is enough
_PRIOR = 6.0  # how many times likelier the declared language is before a word was read
_SHORT = 80  # signs up to which everyday words are asked too: a foreign name weighs too much there
_WORD_PRIOR = 4.0  # how many times likelier each everyday word of a language makes it
_SURE = 0.5  # below this share no language is named, unless one was declared
_ENOUGH = 30  # signs below which no language is refused
_FOREIGN_FROM = 0.8  # share of another language from which a text is not read as one of ours
_NEIGHBOURS = (  # written in Latin letters like ours, and told apart from them by py3langid
    *(
        "de",
        "en",
        "es",
        "fr",
        "it",
        "pt",
        "nl",
        "ca",
        "gl",
        "sv",
        "da",
        "no",
        "nn",
        "pl",
        "cs",
        "sk",
        "ro",
        "hu",
        "fi",
        "tr",
        "id",
        "ms",
    ),
    *(
        "vi",
        "hr",
        "sl",
        "et",
        "lv",
        "lt",
        "af",
        "lb",
        "sw",
        "eu",
        "ga",
        "cy",
        "tl",
        "sq",
        "bs",
        "az",
        "oc",
        "is",
        "mt",
    ),
)
_KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"(?<![\w'’-])[a-zß-ÿ]+(?![\w-])")
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_FOREIGN = re.compile(r"[^\W\d_A-Za-z\u00c0-\u024f]")  # letters of another script
_ADDRESS = re.compile(r"https?://\S+|\S+@\S+")


class Languages:
    """Decides among CONFIGURED languages.

    No letter: "und". Kana: Japanese. Chinese signs without kana: what the national standards exclude is excluded;
    of what is left the declared language, else Chinese (most headlines in kanji only could be either).
    Letters of another script than Latin: "und". Else py3langid decides among the Latin ones and their neighbours, and a text
    in a neighbour's language (Italian, Dutch) is "und"; the declared language weighs _PRIOR to 1.
    """

    def __init__(self, configured: Sequence[str] = LANGUAGES) -> None:
        self.configured = tuple(configured)
        self._latin = tuple(code for code in self.configured if code not in ("ja", "zh"))
        self._every = (*self._latin, *(code for code in _NEIGHBOURS if code not in self._latin))

    def identify(self, text: str, declared: str | None = None) -> str:
        read = text[:_READ]
        if "@" in read or "://" in read:
            read = _ADDRESS.sub(" ", read)
        said = (declared or "").lower()[:2]
        if read.isascii() or not _FOREIGN.search(read):
            return self._by_words(read, said) if _LATIN.search(read) else UNKNOWN
        letters = len(_LETTER.findall(read))
        if not letters:
            return UNKNOWN
        asian = len(_HAN.findall(read)) + len(_KANA.findall(read))
        if asian * 3 >= letters:  # one such sign says as much as a few Latin ones
            return self._asian(read, said)
        if len(_LATIN.findall(read)) * 2 < letters:
            return UNKNOWN
        return self._by_words(read, said)

    def _asian(self, text: str, said: str) -> str:
        """Decide between Japanese and Chinese: kana, then which standard has these signs, then the source."""
        possible = [code for code in ("zh", "ja") if code in self.configured and _written(text, code)]
        if said in possible:
            return said
        return possible[0] if possible else UNKNOWN

    def _by_words(self, text: str, said: str) -> str:
        if not self._latin:
            return UNKNOWN
        wide = _identifier(self._every).shares(text)
        if said in wide:
            wide[said] *= _PRIOR
        if len(text) >= _ENOUGH and _elsewhere(wide, self._latin):
            return UNKNOWN
        shares = {code: wide[code] for code in self._latin}
        if len(text) <= _SHORT:
            for code in shares:
                shares[code] *= _WORD_PRIOR ** _everyday(text, code)
        total = sum(shares.values())
        best = max(shares, key=lambda code: (shares[code], code))
        return best if total and shares[best] / total >= _SURE else UNKNOWN


def _elsewhere(shares: Mapping[str, float], ours: Sequence[str]) -> bool:
    """Tell whether a text is surely in a language that is none of OURS, though it looks like one of them."""
    most = max(shares.values())
    best = max(code for code, share in shares.items() if share == most)
    return best not in ours and most >= _FOREIGN_FROM * sum(shares.values())


def _everyday(text: str, code: str) -> int:
    """Count the words in small letters that are everyday words of CODE; a name has a capital."""
    return sum(word in COMMON.get(code, ()) for word in _WORD.findall(text))


def _written(text: str, code: str) -> bool:
    """Tell whether TEXT can be CODE by its signs: kana and post-war forms (産, 器) are not Chinese, 对 not Japanese."""
    signs = "".join(_HAN.findall(text))
    if code == "ja":
        return bool(_KANA.search(text)) or _within(signs, "euc_jp")
    return not _KANA.search(text) and (_within(signs, "gb2312") or not _japanese_only(signs))


def _japanese_only(signs: str) -> bool:
    return _within(signs, "euc_jp") and not _within(signs, "big5")


def _within(signs: str, standard: str) -> bool:
    try:
        signs.encode(standard)
    except UnicodeEncodeError:
        return False
    return True


class _Bayes:
    """The naive Bayes model of py3langid among some languages; what a glance has read of a text is not read again."""

    def __init__(self, languages: Sequence[str]) -> None:
        model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        model.set_languages(list(languages))
        self._codes = tuple(model.nb_classes)
        self._next, self._out = model.tk_nextmove, model.tk_output
        self._rows = [row << 8 for row in model.tk_row]
        self._weights = np.ascontiguousarray(
            model.nb_ptc, np.float32
        )  # to widen halves costs more than to add them
        self._first = np.asarray(model.nb_pc, np.float32)

    def shares(self, text: str) -> dict[str, float]:
        """Return how likely TEXT is each language; its first _GLANCE signs decide where they leave no doubt."""
        near = _encoded(text[:_GLANCE])
        seen: list[int] = []
        state = self._walk(near, 0, seen)
        found = self._shares(seen, len(near))
        if found.max() < _CERTAIN:
            whole = _encoded(text)
            if whole.startswith(near):
                self._walk(whole[len(near) :], state, seen)
            else:  # an accent may melt with the last letter, small letters may follow capitals
                seen = []
                self._walk(whole, 0, seen)
            found = self._shares(seen, len(whole))
        return dict(zip(self._codes, found.tolist(), strict=True))

    def _walk(self, signs: bytes, state: int, seen: list[int]) -> int:
        """Add to SEEN the features that end in SIGNS, read from STATE on; return the state behind them."""
        following, rows, out, add = self._next, self._rows, self._out, seen.append
        for sign in signs:
            state = following[rows[state] + sign]
            feature = out[state]
            if feature >= 0:
                add(feature)
        return int(state)

    def _shares(self, seen: Sequence[int], length: int) -> NDArray[np.float32]:
        """Return one share a language; the root of the LENGTH keeps long texts from being surer than they are."""
        if not seen:
            return np.full(len(self._codes), 1 / len(self._codes), np.float32)
        often = Counter(seen)
        counts = np.log1p(np.fromiter(often.values(), np.float32, len(often)))
        scores = counts @ self._weights[np.fromiter(often, np.intp, len(often))] + self._first
        scores *= length**-0.5
        shares = np.exp(scores - scores.max())
        return np.asarray(shares / shares.sum(), np.float32)


def _encoded(text: str) -> bytes:
    """Return what py3langid reads of TEXT."""
    letters = text.lower() if text.isupper() else text
    return unicodedata.normalize("NFC", letters).encode("utf-8", "surrogatepass")


@cache
def _identifier(languages: tuple[str, ...]) -> _Bayes:
    return _Bayes(languages)


def identify(text: str, declared: str | None = None, languages: Sequence[str] = LANGUAGES) -> str:
    """Return the language of TEXT among LANGUAGES, or "und"."""
    return Languages(languages).identify(text, declared)
