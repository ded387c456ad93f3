"""A briefing and its story -> the words of a foreign language that stand outside quotations.

It knows nothing of how briefings are composed: what is quoted is cut out, then each word left is held against small lists of
function words, letters of other scripts, and the words of the sources that are neither names nor words of the reader's language.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from babel.core import Locale

from monitor.core.brief.compose import statements
from monitor.core.brief.glossary import GLOSSARY
from monitor.core.brief.words.actions import DE, EN, FR
from monitor.core.brief.words.cities import CITIES
from monitor.core.brief.words.headings import SECTIONS
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.brief.words.units import CURRENCIES, SCALES, UNITS
from monitor.core.names.common import COMMON, HEADS, noun_like
from monitor.domain import Briefing, Statement, Story

_QUOTED = re.compile(r"«[^»]*»|„[^“]*“|“[^”]*”|「[^」]*」")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_FUNCTION = {
    "de": "und der das dem den ein eine einem einer eines nicht mit von vom für auf aus nach bei über gegen wird werden wurde wurden hat haben ist sind sich auch noch im am zum zur ab seit laut rund etwa",
    "fr": "les une est sont aux du et ou où par pour dans sur avec qui que dont cette ces leur leurs ses ils elle nous vous mais selon depuis après avant été ont au à",
    "en": "the of and to for with by from at which that this these those is are was were be been has have had will would could their its his her not but than into about over after before until since",
    "es": "el los las una unos unas y del que con por para según desde hasta pero sus ha han fue fueron está están más también como sobre entre al",
}
_SHARED = {  # words of one list that the reader's language writes too
    "fr": "que sur entre est son ses une les es",
    "de": "am im was war her an des die hat not von will so",
    "en": "was war her an a on in to me or ten long gold fort son ton est an per que the",
}
_ADJECTIVE = {"de": re.compile(r"(?:isch|lich|ig)e[rnms]?$")}
_SHORTEST = 4


def foreign_words(briefing: Briefing, story: Story, lexicon: Any) -> Iterator[str]:
    """Yield *word: statement*, once a word and statement."""
    sources = {m.reading.language: m.entry.text for m in story.members}
    names = _names(story, lexicon, briefing.language)
    known = _vocabulary(briefing.language, id(lexicon), lexicon)
    own = briefing.language in sources
    for statement in statements(briefing.sections):
        text = _unquoted(statement)
        for name in names:
            text = text.replace(name, " ")
        if own and _from_own(statement, story, briefing.language):
            text = " ".join(_CJK.findall(text))
        for word in dict.fromkeys(_WORD.findall(text)):
            if _is_foreign(word, briefing.language, sources, known):
                yield f"{word}: {statement.label} {statement.text}"


def _unquoted(statement: Statement) -> str:
    return "" if statement.mark == "quote" else _QUOTED.sub(" ", f"{statement.label} | {statement.text}")


def _from_own(statement: Statement, story: Story, language: str) -> bool:
    """Say whether a source in the reader's language says it, in its own words."""
    ids = {m.entry.id for m in story.members if m.reading.language == language}
    spans = [e for e in statement.evidence if e.kind == "span"]
    return bool(spans) and all(e.entry_id in ids for e in spans)


def _is_foreign(word: str, language: str, sources: dict[str, str], known: frozenset[str]) -> bool:
    if _CJK.search(word):
        return True
    lowered = word.lower()
    if any(word in words.split() for code, words in _FUNCTION.items() if code != language):
        own = {*_SHARED[language].split(), *_FUNCTION[language].split()}
        return word not in own
    if lowered in known or sum(letter.isupper() for letter in word) > 1:
        return False
    return len(word) >= _SHORTEST and any(
        _of_source(word, code, text) for code, text in sources.items() if code != language
    )


def _of_source(word: str, source: str, text: str) -> bool:
    """Say whether a word that the reader's language does not know is a common word of the source."""
    if source in ("ja", "zh") or not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text):
        return False
    if word[0].islower():
        return True
    if source == "de":
        return noun_like(word, source) or bool(_ADJECTIVE["de"].search(word))
    behind = re.search(rf"[A-ZÀ-Ý][\w.&-]+ {re.escape(word)}(?!\w)", text)
    if word.lower() in HEADS[source] and (source == "en" or not behind):  # *Lithos Conseil* heads nothing
        return True
    beside = re.search(rf"[A-ZÀ-Ý][\w.&-]+ {re.escape(word)}(?!\w)|(?<!\w){re.escape(word)} [A-ZÀ-Ý\d]", text)
    return word.lower() in COMMON[source] and not beside  # *Halden Commodities* is a name


def _names(story: Story, lexicon: Any, language: str) -> list[str]:
    """Return how organisations, persons and places that the story names are called anywhere, longest first."""
    ids = {h.concept for m in story.members for h in m.reading.hits}
    ids |= {
        i for m in story.members for h in m.reading.happenings for i in (*h.actor, *h.object, *h.counterpart)
    }
    proper = [
        c for i in ids if (c := lexicon.concepts.get(i)) and c.kind in ("organisation", "person", "place")
    ]
    found = {
        n for c in proper for n in (c.name(language), *c.names.get(language, ()), *c.names.get("all", ()))
    }
    return sorted((n for n in found if len(n) > 1), key=len, reverse=True)


@lru_cache(maxsize=8)
def _vocabulary(language: str, _key: int, lexicon: Any) -> frozenset[str]:
    at = {"fr": 0, "de": 1, "en": 2}[language]
    texts = [
        *(
            n
            for c in lexicon.concepts.values()
            for n in (*c.names.get(language, ()), *c.names.get("all", ()))
        ),
        *(form for row in GLOSSARY.values() for form in row.get(language, ())),
        *(row[at] for row in CITIES),
        *Locale.parse(language).territories.values(),
        *PHRASES[language].values(),
        *SECTIONS[language].values(),
        *(w for row in {"fr": FR, "de": DE, "en": EN}[language].values() for w in row),
        *(w for row in (*CURRENCIES.values(), *UNITS.values()) for w in row.get(language, ())),
        *(str(w) for row in SCALES[language] for w in row),
    ]
    texts += [*Locale.parse(language).months["format"]["wide"].values()]
    words = {w.lower() for text in texts for w in _WORD.findall(str(text))}
    return frozenset(words | COMMON[language] | set(_FUNCTION[language].split()))
