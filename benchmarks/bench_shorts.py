"""Short items, a headline and a line -> how many titles in another language are a sentence on the right act, and what is claimed wrongly.

python -m benchmarks.bench_shorts tests/data/desk_shorts --missed
"""

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.bench_briefings import BOOK, LANGUAGES, ROOT, read, text_of
from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.brief import compose
from monitor.core.brief.happened import DE, EN, FR
from monitor.core.brief.words.leads import LEADS, OF_STATE, TITLED
from monitor.core.verify import verify
from monitor.domain import ActionClass, Assessment, Entry, Member, Severity, Story

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|„[^“]*“")
_TOLD = {  # the verb of a title that tells an event
    "fr": re.compile(r"\b(?:a|ont) été |\b(?:est|sont) (?:possible|évité|signalé|annoncé|prévu)"),
    "de": re.compile(r"\b(?:wurden?|wird|werden|ist|sind)\b"),
    "en": re.compile(r"\b(?:was|were|has been|have been|is|are)\b"),
}
_DENIES = {
    "fr": re.compile("démen(?:t|tent) "),
    "de": re.compile("dementier"),
    "en": re.compile("den(?:ies|y) reports"),
}


_PRICED = {
    "price_rise": re.compile(
        "^(?:The price of .* rose|Le prix .* a augmenté|Der Preis für .* (?:ist gestiegen|stieg))"
    ),
    "price_fall": re.compile(
        "^(?:The price of .* fell|Le prix .* a (?:baissé|reculé)|Der Preis für .* (?:ist gesunken|fiel))"
    ),
    "rose": re.compile(
        r"\brose(?: (?:to )?\W?\d|$)|\ba?(?:ont)? augmenté(?: (?:de|à) \d|$)|\bstiegen?\b.* (?:um|auf) \d|\b(?:ist|sind) gestiegen$"
    ),
    "fell": re.compile(
        r"\bfell(?: (?:to )?\W?\d|$)|\ba?(?:ont)? reculé(?: (?:de|à) \d|$)|\bfielen?\b.* (?:um|auf) \d|\b(?:ist|sind) gesunken$"
    ),
}


def acts_of(title: str, language: str) -> set[str]:
    """Return the acts and events that the title says in a sentence."""
    text = title.replace("\u202f", " ").replace("\u00a0", " ")
    if _DENIES[language].search(text):
        return {"denied"}
    if moved := next((id for id, words in _PRICED.items() if words.search(text)), ""):
        return {moved}
    said = {id for id, forms in _forms(language) if any(_holds(text, form) for form in forms)}
    if _TOLD[language].search(text):
        words = {**LEADS, **TITLED, **OF_STATE}
        said |= {id for id, row in words.items() if _holds(text, (row[language][0],))}
    return said


def _forms(language: str) -> Iterator[tuple[str, list[tuple[str, ...]]]]:
    """Yield each act with the words of which one set must stand in a sentence on it."""
    if language == "de":
        for id, row in DE.items():
            yield id, [(row[1], form) for form in row[2:5]]
        return
    for id, (_, infinitive, past, *_) in (FR if language == "fr" else EN).items():
        yield id, [(infinitive,), (past,)]


def _holds(text: str, parts: tuple[str, ...]) -> bool:
    return all(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text, re.IGNORECASE) for part in parts)


def story_of(item: dict[str, Any], key: str, lexicon: Any) -> tuple[Story, datetime]:
    when = datetime.fromisoformat(item["date"]).replace(hour=9, tzinfo=UTC)
    now = when + timedelta(hours=2)
    entry = Entry(
        source_id="desk",
        key=key,
        title=item["title"],
        retrieved_at=now,
        first_seen=now,
        summary=item["body"],
        language=item["lang"],
        outlet="Desk",
        published=when,
    )
    members = (Member(entry, read(entry, item["lang"], lexicon)),)
    return Story(1, members, verify(members), now), now


def looked_at(item: dict[str, Any], title: str, whole: str, language: str) -> tuple[bool, list[str]]:
    """Say whether the title is a sentence on what the item tells, and list what is claimed wrongly."""
    said, wanted = acts_of(title, language), set(item["act"])
    wrong = [f"title: {title}"] if said and not said & wanted else []
    plain = _QUOTED.sub(" ", f"{title}\n{whole}").replace("\u202f", " ").replace("\u00a0", " ")
    return bool(said & wanted), wrong + [word for word in item["never"] if word.lower() in plain.lower()]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("items", type=Path)
    parser.add_argument("--missed", action="store_true")
    wanted = parser.parse_args()
    lexicon = load_lexicon(ROOT / "rules" / "lexicon")
    for path in sorted(wanted.items.glob("*.jsonl")):
        rows: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            item = json.loads(line)
            _count(rows[item["lang"]], item, number, lexicon, missed=wanted.missed)
        _print_rows(path.stem, rows)


def _count(row: list[int], item: dict[str, Any], number: int, lexicon: Any, *, missed: bool) -> None:
    story, now = story_of(item, str(number), lexicon)
    judged = Assessment(1, 40, Severity.MEDIUM, ActionClass.STRATEGIC, (), (), "bench", "", now)
    for language in (code for code in LANGUAGES if code != item["lang"]):
        briefing = compose(story, judged, language, lexicon=lexicon, rulebook=BOOK, now=now)
        sentence, wrong = looked_at(item, briefing.title.text, text_of(briefing), language)
        row[0] += sentence
        row[1] += bool(item["act"])
        row[2] += bool(wrong)
        row[3] += 1
        if missed and (wrong or (item["act"] and not sentence)):
            print(f"{number} {item['lang']}>{language} {item['title']} | {briefing.title.text} | {wrong}")


def _print_rows(name: str, rows: dict[str, list[int]]) -> None:
    rows["all"] = [sum(row[at] for row in rows.values()) for at in range(4)]
    print(f"{name:<10} title is a sentence   wrong claim")
    for language, (sentences, of, wrong, briefings) in rows.items():
        print(
            f"  {language:<8} {sentences:4} / {of:4}  {sentences / of:4.2f}   {wrong:4} / {briefings:4}  {wrong / briefings:4.2f}"
        )


if __name__ == "__main__":
    main()
