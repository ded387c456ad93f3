"""A story, its assessment and its briefing -> the alert as a Slack message: what, why us, how sure, what to do."""

from collections.abc import Iterable, Iterator

from monitor.core.brief.action import unnamed
from monitor.core.brief.compared import figure_name, in_turn, valued
from monitor.core.brief.nouns import Names, capital
from monitor.core.render.slack_blocks import bullet, context, header, section, titled
from monitor.core.render.slack_controls import controls
from monitor.core.render.slack_digest import briefing_blocks, digest_messages
from monitor.core.render.slack_text import escaped, link, size
from monitor.core.render.slack_words import (
    CLASSES,
    QUOTES,
    REASONS,
    SEVERITIES,
    SIGNS,
    STATUSES,
    WORDS,
    day,
    flag_words,
    known,
)
from monitor.core.rulebook import Rulebook
from monitor.domain import (
    ActionClass,
    Alert,
    AlertReason,
    Assessment,
    Briefing,
    Entry,
    Figure,
    Json,
    Match,
    Message,
    Statement,
    Story,
    Verification,
)

__all__ = ["alert_message", "briefing_blocks", "digest_messages", "key_of"]

BAR = 10
QUOTED = 3  # words a rule
FALLBACK = 600
HAPPENED, CONCERNS, PARTS, CHECK, TODO, SOURCES = (
    2_000,
    1_700,
    1_200,
    1_000,
    1_600,
    1_900,
)  # with the rest < 10,000


def alert_message(
    story: Story,
    assessment: Assessment,
    briefing: Briefing,
    alert: Alert,
    *,
    channel: str,
    lexicon: Names,
    rulebook: Rulebook,
    language: str,
    link: str | None,
    thread: str | None = None,
    condition: Iterable[Json] = (),
) -> Message:
    """Compose the alert within Slack's limits; LINK opens the briefing on the page, THREAD is a message's key.

    CONDITION stands below the head: who has the alert in hand, whether it still holds.
    """
    code = known(language)
    blocks: list[Json] = [
        header(f"{SIGNS[assessment.severity]} {briefing.title.text}"),
        context(_standing(assessment, alert, code)),
        *condition,
        *_happened(story, briefing, code),
        *_concerns(assessment, briefing, rulebook, lexicon, code),
        section(_score(assessment, rulebook, code)),
        *titled(WORDS[code]["verification"], _verification(story.verification, lexicon, code), CHECK),
        *titled(WORDS[code]["todo"], _todo(assessment, briefing, rulebook, code), TODO),
        *titled(WORDS[code]["sources"], _sources(story, code), SOURCES),
        context(_foot(story, assessment, code, link)),
        *(controls(story.id, assessment, briefing, language=code, link=link) if thread is None else ()),
    ]
    return Message(
        key=key_of(alert, channel),
        channel=channel,
        text=_fallback(assessment, briefing, code),
        blocks=tuple(blocks),
        thread=thread,
        language=code,
        urgency=2 * assessment.severity + (assessment.action_class is ActionClass.URGENT),
    )


def key_of(alert: Alert, channel: str) -> str:
    """Return the key: one first alert a story and channel; of any later one, the alert that it follows is part."""
    if alert.reason is AlertReason.FIRST:
        return f"alert:{alert.story_id}:first:{channel}"
    return f"alert:{alert.story_id}:{alert.reason}:{alert.after}:{channel}"


def _fallback(assessment: Assessment, briefing: Briefing, code: str) -> str:
    severity = SEVERITIES[code][assessment.severity].upper()
    return f"[{severity} {_of_100(assessment)}] {escaped(briefing.title.text, FALLBACK)}"


def _standing(assessment: Assessment, alert: Alert, code: str) -> str:
    said = (
        SEVERITIES[code][assessment.severity].upper(),
        CLASSES[code][assessment.action_class],
        REASONS[code].get(alert.reason, alert.reason.replace("_", " ")),
        f"{day(alert.at, code)} {alert.at:%H:%M} UTC",
    )
    return " · ".join(said)


def _happened(story: Story, briefing: Briefing, code: str) -> list[Json]:
    told = [said for said in _summary(briefing) if said.mark != "ours" and said.text.strip()]
    lines = [
        (f"*{escaped(s.label, 120)}*{WORDS[code]['colon']} " if s.label and s.mark != "quote" else "")
        + escaped(s.text, 700)
        for s in told
    ]
    return titled(
        WORDS[code]["happened"], lines or [_quoted(story.lead.entry.body or story.title, code, 900)], HAPPENED
    )


def _summary(briefing: Briefing) -> list[Statement]:
    parts = [part for section in briefing.sections if section.id == "summary" for part in section.parts]
    return [statement for part in parts for statement in part.statements]


def _concerns(
    assessment: Assessment, briefing: Briefing, rulebook: Rulebook, lexicon: Names, code: str
) -> list[Json]:
    """Say what of the profile is hit, then each rule with the words that made it speak; those without stand in the score."""
    words = WORDS[code]
    raising = [match for match in _strongest(assessment) if match.points > 0]
    saw = [match for match in raising if _seen(match, lexicon, code)] or raising
    rules = [_spoke(match, rulebook, lexicon, code) for match in saw]
    return titled(words["concerns"], [*_profile(assessment, briefing, code), *rules], CONCERNS)


def _profile(assessment: Assessment, briefing: Briefing, code: str) -> list[str]:
    """Return the briefing's own sentence, which is in the reader's language; else the lines as they were matched."""
    told = [said.text for said in _summary(briefing) if any(e.kind == "profile" for e in said.evidence)]
    if told:
        return [escaped(text, 600) for text in told]
    head = f"*{WORDS[code]['profile']}*{WORDS[code]['colon']} "
    return [head + escaped(line, 300) for line in _evidence(assessment.matches, "profile")[:4]]


def _spoke(match: Match, rulebook: Rulebook, lexicon: Names, code: str) -> str:
    quoted = ", ".join(_quoted(text, code, 80) for text in _seen(match, lexicon, code))
    return f"• {_title(match, rulebook, code)}" + (f" — {quoted}" if quoted else "")


def _seen(match: Match, lexicon: Names, code: str) -> list[str]:
    """Return the few words on which a rule held; without any, the concepts it saw."""
    return _telling(_evidence((match,), "span") or _concepts(match, lexicon, code))


def _telling(spans: list[str]) -> list[str]:
    """Return the few shortest that do not hold one another: the word itself rather than every headline with it."""
    kept: list[str] = []
    for text in sorted(spans, key=len):
        if not any(short.casefold() in text.casefold() for short in kept):
            kept.append(text)
    return kept[:QUOTED]


def _concepts(match: Match, lexicon: Names, code: str) -> list[str]:
    found = (lexicon.name(evidence.ref, code) for evidence in match.evidence if evidence.kind == "concept")
    return list(dict.fromkeys(found))


def _evidence(matches: Iterable[Match], kind: str) -> list[str]:
    found = (e.text or e.ref for match in matches for e in match.evidence if e.kind == kind)
    return list(dict.fromkeys(text for text in found if text.strip()))


def _title(match: Match, rulebook: Rulebook, code: str) -> str:
    titles = next((dict(rule.title) for rule in rulebook.rules if rule.id == match.rule), {})
    named = {str(language): text for language, text in titles.items()}
    return escaped(named.get(code) or named.get("en") or next(iter(named.values()), match.rule), 200)


def _score(assessment: Assessment, rulebook: Rulebook, code: str) -> str:
    """Return the bar and what it is made of; the parts are in words, for those who hear the message."""
    full = round(min(max(assessment.score, 0), 100) / 100 * BAR)
    bar = "▰" * full + "▱" * (BAR - full)
    parts = [f"`{match.points:+d}` {_title(match, rulebook, code)}" for match in _strongest(assessment)]
    lines: list[str] = []
    while parts and sum(map(size, lines)) + size(parts[0]) < PARTS:
        lines.append(parts.pop(0))
    rest = [f"… +{len(parts)}"] if parts else []
    return "\n".join([f"*{WORDS[code]['score']} {_of_100(assessment)}* {bar}", *lines, *rest])


def _strongest(assessment: Assessment) -> list[Match]:
    return sorted((m for m in assessment.matches if m.points), key=lambda m: (-abs(m.points), m.rule))


def _of_100(assessment: Assessment) -> str:
    return f"{assessment.score}/100"


def _verification(found: Verification, lexicon: Names, code: str) -> Iterator[str]:
    words = WORDS[code]
    count = len(found.origins)
    origins = f"{count} {words['origin'] if count == 1 else words['origins']}"
    names = ", ".join(escaped(origin.name, 60) for origin in found.origins[:5])
    yield " · ".join(
        [
            STATUSES[code][found.status],
            f"{words['grade']} {escaped(found.grade, 10)}",
            f"{origins} ({names})" if names else origins,
        ]
    )
    for figure in found.disputed[:4]:
        yield f"⚠️ {words['disputed']}{words['colon']} {escaped(sides(figure, lexicon, code), 200)}"
    for figure in found.updated[:2]:
        yield f"{words['updated']}{words['colon']} {escaped(sides(figure, lexicon, code), 200)}"
    if found.flags:
        yield "⚠️ " + ", ".join(escaped(flag_words(flag, code), 60) for flag in found.flags[:8])


def sides(figure: Figure, lexicon: Names, code: str) -> str:
    """Write what is counted and its values, the latest of an update last."""
    between = " / " if figure.latest is None else " → "
    values = between.join(valued(value.value, figure.unit, code) for value in in_turn(figure))
    return f"{capital(figure_name(figure, code, lexicon))} {values}".strip()


def _todo(assessment: Assessment, briefing: Briefing, rulebook: Rulebook, code: str) -> Iterator[str]:
    """Yield the briefing's own lines, so that the same words stand everywhere; else the actions' titles."""
    told = False
    for group in (
        group for part in briefing.sections for group in part.parts if group.id in set(ActionClass)
    ):
        for statement in group.statements:
            told = True
            yield f"{bullet(statement, code, 400)} ({CLASSES[code][ActionClass(group.id)]})"
    if not told:
        yield from _actions(assessment, rulebook, code)


def _actions(assessment: Assessment, rulebook: Rulebook, code: str) -> Iterator[str]:
    for item in assessment.actions:
        action = rulebook.actions.get(item.action)
        titles = {str(language): text for language, text in action.title.items()} if action else {}
        text = unnamed(titles.get(code) or titles.get("en") or item.action, code)
        said = Statement(text=text, evidence=item.evidence, due=item.due, owner=item.owner)
        yield f"{bullet(said, code, 400)} ({CLASSES[code][item.action_class]})"


def _sources(story: Story, code: str) -> Iterator[str]:
    ordered = sorted((m.entry for m in story.members), key=lambda e: (e.reliability, e.when, e.id))
    return (_source(entry, code) for entry in ordered)


def _source(entry: Entry, code: str) -> str:
    outlet = f"{escaped(entry.outlet, 60)}{WORDS[code]['colon']} " if entry.outlet else ""
    when = f" · {day(entry.published, code)}" if entry.published else ""
    return f"• {outlet}{link(entry.url, entry.title, 160)} [{escaped(entry.reliability, 1)}]{when}"


def _quoted(text: str, code: str, longest: int) -> str:
    opening, closing = QUOTES[code]
    return f"{opening}{escaped(text, longest)}{closing}"


def _foot(story: Story, assessment: Assessment, code: str, url: str | None) -> str:
    words = WORDS[code]
    said = [f"{words['story']} {story.id}", f"{words['rulebook']} {escaped(assessment.rulebook[:12], 12)}"]
    return " · ".join([link(url, words["open"]), *said] if url else said)
