"""A text in a language -> its briefing with the whole lexicon, and its words to look into."""

from datetime import UTC, datetime
from functools import cache

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.brief import article, compose
from monitor.core.brief.compose import statements
from monitor.core.brief.evidence import unsupported
from monitor.core.claims import claims
from monitor.core.happenings import happenings
from monitor.core.verify import verify
from monitor.domain import Briefing, Member, Reading, Story
from monitor.settings import data_dir
from tests.core.brief.made import RULEBOOK, assessment

NOW = datetime(2026, 11, 27, 8, tzinfo=UTC)


@cache
def lexicon():
    return load_lexicon(data_dir("rules") / "lexicon")


def told(text: str, source: str, language: str) -> tuple[Briefing, Story]:
    entry = article(text, NOW)
    hits = lexicon().find(entry.text, source)
    found = claims(entry.text, source, hits=hits, lexicon=lexicon(), published=entry.published)
    happened = happenings(
        entry.text, source, hits=hits, lexicon=lexicon(), published=entry.published, claims=found
    )
    members = (Member(entry, Reading(source, hits=hits, claims=found, happenings=happened)),)
    story = Story(7, members, verify(members))
    briefing = compose(story, assessment(), language, lexicon=lexicon(), rulebook=RULEBOOK, now=NOW)
    assert list(unsupported(briefing, story)) == []
    return briefing, story


def text_of(briefing: Briefing, section: str = "") -> str:
    held = [s for s in briefing.sections if section in ("", s.id)]
    words = "\n".join(f"{s.label} : {s.text}" for s in statements(held))
    return words.replace("\u202f", " ").replace("\xa0", " ").replace("’", "'").lower()


def said(source: str, sentence: str, language: str, section: str = "") -> str:
    """Return the words of the briefing of a dispatch that says SENTENCE behind its lead."""
    text = f"Gallium\n\nBERLIN, 4 May 2026 (Reuters) - Trade goes on in Berlin today.\n{sentence}"
    return text_of(told(text, source, language)[0], section)
