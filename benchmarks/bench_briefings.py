"""Measure briefings of articles with lists of facts: python -m benchmarks.bench_briefings ARTICLES_DIR [--show NN:LANG] [--missed].

ARTICLES_DIR holds NN.txt and NN.json; match.py (carried(text, groups)) lies there or beside tests/data/articles. No model is needed: labels and vectors stay empty.
"""

import argparse
import importlib.util
import json
import time
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.foreign import foreign_words
from benchmarks.titles import loose_titles
from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core import flags, mentions
from monitor.core.brief import article, compose
from monitor.core.brief.evidence import unsupported
from monitor.core.claims import claims
from monitor.core.happenings import happenings
from monitor.core.render import html, markdown
from monitor.core.rulebook import Profile, Rulebook, Scoring
from monitor.core.verify import verify
from monitor.domain import (
    ActionClass,
    Assessment,
    Briefing,
    Entry,
    Member,
    Reading,
    Severity,
    Story,
)

LANGUAGES = ("fr", "de", "en")
ROOT = Path(__file__).resolve().parents[1]
MATCHER = ROOT / "tests" / "data" / "articles" / "match.py"
BOOK = Rulebook(
    rules=(), actions={}, scoring=Scoring(bands=()), profile=Profile(company={"en": "us"}), version="bench"
)
_CJK_WORD = 1.6  # characters that make about one word of the reader's language


def read(entry: Entry, language: str, lexicon: Any) -> Reading:
    hits = lexicon.find(entry.text, language)
    found = claims(entry.text, language, hits=hits, lexicon=lexicon, published=entry.published)
    happened = happenings(
        entry.text, language, hits=hits, lexicon=lexicon, published=entry.published, claims=found
    )
    return Reading(
        language=language,
        hits=hits,
        countries=mentions.countries(hits, lexicon),
        organisations=mentions.organisations(hits),
        materials=mentions.materials(hits),
        claims=found,
        happenings=happened,
        flags=flags.flags(entry.text, language, happened, found, entry.published),
    )


def considered(path: Path, language: str, lexicon: Any, now: datetime) -> tuple[Story, Assessment]:
    entry = article(path.read_text("utf-8"), now)
    story = Story(1, (Member(entry, read(entry, language, lexicon)),), first_seen=now)
    story = Story(1, story.members, verify(story.members), now)
    judged = Assessment(1, 40, Severity.MEDIUM, ActionClass.STRATEGIC, (), (), "bench", "", now)
    return story, judged


def text_of(briefing: Briefing, section: str = "") -> str:
    return "\n".join(
        f"{s.label} {s.text}"
        for part in briefing.sections
        if section in ("", part.id)
        for group in part.parts
        for s in group.statements
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=Path)
    parser.add_argument("--show", default="")
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--lexicon", type=Path, default=ROOT / "rules" / "lexicon")
    wanted = parser.parse_args()
    own_matcher = wanted.articles / "match.py"
    matcher = _matcher(own_matcher if own_matcher.is_file() else MATCHER)
    lexicon = load_lexicon(wanted.lexicon)
    rows: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    ratios, times, pages = [], [], []
    for path in sorted(wanted.articles.glob("[0-9]*.txt")):
        facts = json.loads(path.with_suffix(".json").read_text("utf-8"))
        now = _evening(facts.get("published"))
        story, judged = considered(path, facts["lang"], lexicon, now)
        for language in LANGUAGES:
            start = time.perf_counter()
            briefing = compose(story, judged, language, lexicon=lexicon, rulebook=BOOK, now=now)
            shown = markdown.render(briefing)
            times.append(time.perf_counter() - start)
            start = time.perf_counter()
            html.render(compose(story, judged, language, lexicon=lexicon, rulebook=BOOK, now=now))
            pages.append(time.perf_counter() - start)
            kind = "own" if language == facts["lang"] else "other"
            if wanted.show == f"{path.stem}:{language}":
                print(shown)
            _count(rows, kind, briefing, facts, language, matcher, missed=wanted.missed)
            ratios.append((kind, len(text_of(briefing).split()) / _words(path, facts["lang"])))
            _look(rows, briefing, story, lexicon, path.stem, missed=wanted.missed)
    _print_rows(rows, ratios)
    _print_times(markdown=times, html=pages)


def _look(rows: Any, briefing: Briefing, story: Story, lexicon: Any, name: str, *, missed: bool) -> None:
    """Count what no briefing may have: words of another language, titles that say too much, statements that nothing supports."""
    language = briefing.language
    rows["foreign words"][1] += len(text_of(briefing).split())
    rows["titles loose"][1] += story.lead.reading.language != language
    for row, found in (
        ("foreign words", foreign_words(briefing, story, lexicon)),
        ("titles loose", loose_titles(briefing, story, lexicon)),
        ("unsupported", unsupported(briefing, story)),
    ):
        for line in found:
            rows[row][0] += 1
            if missed:
                print(row.upper(), name, language, line)


def _print_rows(rows: Any, ratios: list[tuple[str, float]]) -> None:
    for key, (held, all_) in sorted(rows.items()):
        print(f"{key:24} {held:4} / {all_:4}  {held / all_ if all_ else 0:.2f}")
    for kind in ("own", "other"):
        found = [r for k, r in ratios if k == kind]
        print(f"words ratio {kind:12} mean {sum(found) / len(found):.2f} max {max(found):.2f}")


def _evening(published: str | None) -> datetime:
    if not published:
        return datetime.now(UTC)
    return datetime.fromisoformat(published).replace(tzinfo=UTC) + timedelta(hours=20)


def _print_times(**measured: list[float]) -> None:
    for form, found in measured.items():
        found.sort()
        print(
            f"compose + {form}: median {found[len(found) // 2] * 1000:.0f} ms, max {found[-1] * 1000:.0f} ms"
        )


def _words(path: Path, language: str) -> float:
    text = path.read_text("utf-8")
    return len("".join(text.split())) / _CJK_WORD if language in ("ja", "zh") else len(text.split())


def _count(
    rows: Any, kind: str, briefing: Briefing, facts: Any, language: str, matcher: Any, *, missed: bool
) -> None:
    for name, items, text in (
        ("facts", facts["facts"], text_of(briefing)),
        ("to verify", facts["to_verify"], text_of(briefing, "check")),
    ):
        for item in items:
            groups = item["must"].get(language)
            if not groups:
                continue
            held = matcher(text, groups)
            rows[f"{name} {kind}"][0] += held
            rows[f"{name} {kind}"][1] += 1
            if missed and not held:
                gaps = [g[:2] for g in groups if not matcher(text, [g])]
                print("MISSED", kind, language, item["id"], item["statement_en"][:90], "|", gaps)


def _matcher(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("match", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.carried


if __name__ == "__main__":
    main()
