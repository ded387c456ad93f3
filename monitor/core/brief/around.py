"""An act and its text -> the clause that it stands in, and what governs it."""

import re
from collections.abc import Sequence

from monitor.core.kept import kept
from monitor.domain import ConceptHit, Happening

APART = (
    r"(?<=[\u3040-\u9fff」”])[ \u3000](?=[\u3040-\u9fff「“])"  # a space parts the statements of a headline
)
_CLAUSE_END = re.compile(rf"[,;:.!?](?=\s|$)|\s[–—]\s|[。；：，、]|\n| \| |{APART}")
_REACH = 160  # characters
_STOP = re.compile(rf"[.;:!?](?=\s|$)|[。；！？]|\n| \| |{APART}")
_BEHIND = 40  # characters: *geschlossen habe, entschied sich aber dagegen*


def clause_of(happening: Happening, text: str) -> str:
    """Return the clause that the act stands in, from the stop before it to the one behind it."""
    return text[slice(*_bounds(happening, text))]


def _bounds(happening: Happening, text: str) -> tuple[int, int]:
    before = list(_CLAUSE_END.finditer(text, max(0, happening.start - _REACH), happening.start + 1))
    behind = _CLAUSE_END.search(text, happening.end)
    start = before[-1].end() if before else max(0, happening.start - _REACH)
    return start, behind.start() if behind else len(text)


def governed_by(happening: Happening, text: str) -> str:
    """Return the sentence from its begin to a little behind the act, with straight apostrophes."""
    begin = max((m.end() for m in _STOP.finditer(text, 0, happening.start)), default=0)
    found = _STOP.search(text, happening.end)
    until = min(happening.end + _BEHIND, found.start() if found else len(text))
    return text[begin:until].replace("’", "'")


# Where a statement ends and another, of somebody else, begins: *slaps tariffs on Canada and Carney vows ...*, *curbs exports as the row threatens ...*.
_JOINT: dict[str, str] = {
    "en": r" (?:as|while) | and (?=[A-Z][\w'’-]+ (?!and\b)[a-z])| with (?=[\w' -]{2,30} (?:looming|nearing|near|pending|under way|due|still)\b)",
    "de": r",? (?:während|wobei) ",
    "fr": r" (?:alors que|tandis que) ",
    "es": r" mientras ",
}
_WHO = frozenset({"country", "organisation", "person"})  # who speaks for a state is named for it
_VERB = re.compile(r"\b[a-zà-ÿ]{2,}(?:s|ed|id|ut|te?n?|ent|an?|ó)\b")


def own_statement(happening: Happening, hits: Sequence[ConceptHit], text: str, language: str) -> str | None:
    """Return the statement of the clause in which who acts is named, where the clause has two with a verb each; else nothing."""
    begin, end = _bounds(happening, text)
    clause = text[begin:end]
    acting = {id.lower() for id in happening.actor}
    who = [h for h in hits if h.concept.lower() in acting] or [h for h in hits if h.kind in _WHO]
    named = [h.start - begin for h in who]
    joint = next(
        (
            m
            for m in kept(_JOINT.get(language, "(?!)"), 0).finditer(clause)
            if _VERB.search(clause[: m.start()])
        ),
        None,
    )
    if joint is None or not named:
        return None
    return clause[: joint.start()] if min(named) < joint.start() else clause[joint.end() :]


# *Trumps Zölle, Gold-Boom, KI-Blase: an der Börse ...*: topics in a row, of which nothing is told.
_TOPIC = r"(?:(?:ein|eine|der|die|das|neue[rs]?) ){0,2}[A-ZÄÖÜ][\wäöüß-]*(?: [A-ZÄÖÜ][\wäöüß-]*){0,2}"
_TOPICS = re.compile(rf"{_TOPIC}(?:,? (?:und )?{_TOPIC}){{1,6}}(?=: )")


def lists_topics(text: str, language: str, end: int) -> bool:
    """Say whether what ends there in a German sentence stands in a row of topics before its colon."""
    row = _TOPICS.match(text) if language == "de" else None
    return row is not None and "," in row.group() and end <= row.end()
