"""The stories of a day -> those that its digest tells: at most ten, and none that the reader knows."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from monitor.core.brief.mentioned import only_mentioned
from monitor.core.flat import sentences
from monitor.domain import ActionClass, Assessment, Digest, Happening, Member, Modality, Severity, Story

MOST = 10
MOST_OF_ONE_SOURCE = 2
_LISTED = frozenset(
    {"impose_sanctions", "ease_sanctions", "ban_company"}
)  # acts by which names come on lists and off
_FIRMS_LISTED = re.compile(
    r"(?:compan(?:y|ies)|firms?|entit(?:y|ies))\b.*\b(?:list|blacklist)\b|(?:firmen|unternehmen).*liste\b|(?:entreprises|sociétés).*\bliste\b"
    r"|(?:empresas|compañías|firmas).*\blista\b|(?:企业|公司|实体).*(?:清单|名单)|(?:社|企業).*リスト",
    re.IGNORECASE,
)
_DONE = (Modality.ASSERTED, Modality.PLANNED)

Judged = tuple[Story, Assessment]


def choose(stories: Sequence[Judged]) -> list[Judged]:
    """Choose ten of STORIES, which are ranked, two of one source; what is of high severity is left out for its source never, as one agency may bring it all."""
    of_source: Counter[str] = Counter()
    chosen: list[Judged] = []
    for story, assessment in stories:
        source = story.lead.entry.outlet or story.lead.entry.source_id
        if of_source[source] < MOST_OF_ONE_SOURCE or _grave(assessment):
            of_source[source] += 1
            chosen.append((story, assessment))
    return chosen[:MOST]


def ranked(stories: Sequence[Judged], previous: Digest | None) -> list[Judged]:
    """Return what could be told, the gravest first."""
    told = told_in(previous)
    new = (pair for pair in stories if pair[1].score > 0 and not _stale(*pair, told, previous))
    return sorted(
        new, key=lambda pair: (not _grave(pair[1]), _CLASS[pair[1].action_class], -pair[1].score, pair[0].id)
    )


def _grave(assessment: Assessment) -> bool:
    return assessment.severity >= Severity.HIGH


def listed(stories: Sequence[Judged]) -> list[Judged]:
    """Return those in which names come on an official list or off it, those of our suppliers first."""
    found = [pair for pair in stories if listing(pair[0])]
    return sorted(found, key=lambda pair: not of_supplier(pair[1]))[:MOST]


def listing(story: Story) -> str | None:
    """Return the act by which names come on a list or off it; the lead's own goes before what others tell."""
    members = sorted(story.members, key=lambda member: member is not story.lead)
    acts = ((h, member) for member in members for h in member.reading.happenings if h.modality in _DONE)
    named = ((h, member) for h, member in acts if h.action in _LISTED or _puts_on_a_list(h, member))
    return next((h.action for h, member in named if _is_news(h, member)), None)


def _is_news(happening: Happening, member: Member) -> bool:
    """Say whether headline or lead tell the act as what happened: further down, and beside another act, it is background."""
    text, language = member.entry.text, member.reading.language
    body = len(text) - len(member.entry.body)
    if any(happening.start >= body + end for _, end in sentences(member.entry.body, language)[:1]):
        return False
    return not only_mentioned(happening.action, text[happening.start : happening.end], language)


def _puts_on_a_list(happening: Happening, member: Member) -> bool:
    """Say whether an export control is of firms that are put on a list: *adds ten firms to its export control list*."""
    clause = member.entry.text[happening.start : happening.end]
    return happening.action == "impose_export_control" and _FIRMS_LISTED.search(clause) is not None


def of_supplier(assessment: Assessment) -> bool:
    pieces = (piece for match in assessment.matches for piece in match.evidence)
    return any(piece.kind == "profile" and piece.ref.startswith("supplier/") for piece in pieces)


_CLASS = {ActionClass.URGENT: 0, ActionClass.STRATEGIC: 1, ActionClass.WATCH: 2}


def told_in(previous: Digest | None) -> dict[int, int]:
    """Return the score of each story that the reader was told last time."""
    if previous is None:
        return {}
    scores: dict[int, int] = dict.fromkeys(previous.stories, -1)
    for statement in (s for section in previous.sections for part in section.parts for s in part.statements):
        found = _RATED.search(statement.text)
        if found and statement.story in scores:
            scores[statement.story] = int(found[1])
    return scores


_RATED = re.compile(r"\([^()]+, (\d+)\)\.?$")  # as story() ends its line


def _stale(story: Story, assessment: Assessment, told: Mapping[int, int], previous: Digest | None) -> bool:
    """Say whether the reader knows it all: nothing came, or only what says the same from the same origins."""
    if story.id not in told or previous is None:
        return False
    if story.changed is None or story.changed <= previous.at:
        return True
    came = [
        m for m in story.members if m.entry.first_seen > previous.at or m.entry.retrieved_at > previous.at
    ]
    known = [m for m in story.members if m not in came]
    if not known or told[story.id] not in (-1, assessment.score):
        return False
    return bool(came) and not _news(story, came, known)


def _news(story: Story, came: Sequence[Member], known: Sequence[Member]) -> bool:
    """Say whether an entry that came since gives a figure or has an origin that none had before."""
    ids = {m.entry.id for m in known}
    before = {o.name for o in story.verification.origins if ids & set(o.entries)}
    figures = {(c.value, c.unit) for m in known for c in m.reading.claims}
    return any(o.name not in before for o in story.verification.origins) or any(
        (c.value, c.unit) not in figures for m in came for c in m.reading.claims if c.value is not None
    )
