"""What a person asks for --> done in one unit of work, and their answer. First click wins, the others are told.

Read in a short unit of work, decide with no session open, write in a short unit of work; Slack is asked by others.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.core.alert import decide
from monitor.core.render import slack_answers as answers
from monitor.core.render.slack import briefing_blocks
from monitor.core.render.slack_controls import controls
from monitor.core.render.slack_digest import digest_messages as messages_of
from monitor.core.render.slack_views import Line, alert_lines, home, modal, reason_form, why_view
from monitor.core.render.slack_words import known
from monitor.core.render.talk_words import REASONS, TALK
from monitor.core.routing.check import vocabulary, wrong_matchers
from monitor.core.rulebook import Audience
from monitor.core.rules.explain import explain
from monitor.core.rules.outlook import outlook
from monitor.core.talk.command import muting
from monitor.domain import ActionItem, Answer, Intent, Person, Review, Silence, Snooze, Story, Way, Wish
from monitor.steps.brief import briefing, digest, digest_messages
from monitor.steps.kit import Kit
from monitor.store import actions, alerts, assessments, digests, outbox, reviews, silences, stories

SEARCHED = 1_000  # the newest stories
SNOOZES = {"1h": timedelta(hours=1), "1d": timedelta(days=1), "change": None}
HOME_WISHES = (Wish.ACKNOWLEDGE, Wish.TAKE, Wish.DONE)


def respond(kit: Kit, intent: Intent) -> list[Answer]:
    """Carry INTENT out and return what to answer."""
    asked = replace(intent, language=_language(kit, intent))
    found = _WAYS[asked.wish](kit, asked)
    at_home = not intent.channel and not intent.answer_url and intent.wish in HOME_WISHES
    return [*found, *_home(kit, asked)] if at_home else found


def _language(kit: Kit, intent: Intent) -> str:
    """Return the language of the click, else that of the channel's audience, else the one that all audiences share."""
    if intent.language:
        return known(intent.language)
    audiences = kit.rules.current().rulebook.profile.audiences
    names = {intent.channel, intent.channel_name, f"#{intent.channel_name}"}
    here = [audience.language for audience in audiences if audience.channel and audience.channel in names]
    shared = {audience.language for audience in audiences}
    return here[0] if here else next(iter(shared)) if len(shared) == 1 else "en"


def _acknowledge(kit: Kit, intent: Intent) -> list[Answer]:
    with kit.db.begin() as s:
        last = alerts.last(s, intent.story_id)
        fires = last is not None and last.state == "firing"
        first = (
            fires
            and last is not None
            and alerts.set_state(s, last.id, "acknowledged", str(intent.who), kit.clock())
        )
        now = alerts.last(s, intent.story_id)
    if last is None or last.state not in alerts.OPEN:
        return [answers.say("no_alert", intent.language)]
    who = now.who if now else ""
    return [answers.say("acknowledged" if first else "acknowledged_before", intent.language, who=who or "?")]


def _snooze(kit: Kit, intent: Intent) -> list[Answer]:
    if intent.text not in SNOOZES:
        return [answers.say("failed", intent.language)]
    now, length = kit.clock(), SNOOZES[intent.text]
    ends = now + length if length else None
    with kit.db.begin() as s:
        last = alerts.last(s, intent.story_id)
        if last is None or last.state not in alerts.OPEN:
            return [answers.say("no_alert", intent.language)]
        held = silences.snoozed(s, [last.id], now).get(last.id)
        first = held is None or (held.ends is not None and (ends is None or held.ends < ends))
        if first:
            silences.snooze(s, Snooze(last.id, last.story_id, str(intent.who), now, ends))
    if not first and held is not None:
        return [answers.say("snoozed_before", intent.language, who=held.who)]
    if ends is None:
        return [answers.say("snoozed_change", intent.language)]
    return [answers.say("snoozed", intent.language, until=_moment(ends))]


def _silence(kit: Kit, intent: Intent) -> list[Answer]:
    """Keep a silence; without words, list those in force."""
    now, force = kit.clock(), kit.rules.current()
    if not intent.text:
        with kit.db.read() as s:
            held = silences.active(s, now)
        told = [f"{', '.join(h.matchers)} · {h.owner} · {h.reason} · {_moment(h.ends)}" for h in held]
        return [answers.lines(TALK[intent.language]["silences"], told, language=intent.language)]
    asked = muting(intent.text)
    if isinstance(asked, str):
        return [answers.say("silence_form", intent.language)]
    wrong = wrong_matchers(asked.matchers, vocabulary(force.lexicon, force.rulebook.profile))
    if wrong:
        return [answers.lines(TALK[intent.language]["not_silenced"], wrong, language=intent.language)]
    made = Silence(asked.matchers, str(intent.who), asked.reason, now, now + asked.length)
    with kit.db.begin() as s:
        silences.add(s, made)
    words = {"until": _moment(made.ends), "matchers": ", ".join(made.matchers)}
    return [answers.say("silenced", intent.language, **words)]


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"


def _useful(kit: Kit, intent: Intent) -> list[Answer]:
    return _reviewed(kit, intent, "useful", "")


def _review(kit: Kit, intent: Intent) -> list[Answer]:
    reason = intent.text if intent.text in REASONS else "other"
    return _reviewed(kit, intent, "not_useful", f"{reason}: {intent.note}" if intent.note else reason)


def _reviewed(kit: Kit, intent: Intent, verdict: str, reason: str) -> list[Answer]:
    """Keep the verdict, unless the same person's last word on the story was the same."""
    review = Review(intent.story_id, verdict, reason, str(intent.who), kit.clock())
    with kit.db.begin() as s:
        if not stories.load(s, [intent.story_id]):
            return [_no_story(intent)]
        mine = next((r for r in reviews.for_story(s, intent.story_id) if r.who == review.who), None)
        known_before = mine is not None and (mine.verdict, mine.reason) == (verdict, reason)
        if not known_before:
            reviews.put(s, review)
    return [answers.say("thanks_before" if known_before else "thanks", intent.language)]


def _not_useful(kit: Kit, intent: Intent) -> list[Answer]:  # noqa: ARG001 - all wishes look alike
    return [Answer(Way.FORM, view=reason_form(intent.story_id, intent.language, intent.channel))]


def _take(kit: Kit, intent: Intent) -> list[Answer]:
    with kit.db.begin() as s:
        item = _item(actions.items(s, actions.STATES), intent)
        first = item is not None and actions.set_state(s, item.id, "taken", str(intent.who), kit.clock())
    if item is None:
        return [answers.say("no_item", intent.language)]
    if item.state == "done":
        return [answers.say("finished_before", intent.language)]
    return [answers.say("taken" if first else "taken_before", intent.language, who=item.by)]


def _done(kit: Kit, intent: Intent) -> list[Answer]:
    with kit.db.begin() as s:
        item = _item(actions.items(s, actions.STATES), intent)
        first = item is not None and actions.set_state(s, item.id, "done", str(intent.who), kit.clock())
    if item is None:
        return [answers.say("no_item", intent.language)]
    return [answers.say("finished" if first else "finished_before", intent.language)]


def _item(items: Sequence[ActionItem], intent: Intent) -> ActionItem | None:
    mine = (item for item in items if item.story_id == intent.story_id)
    return next((item for item in mine if item.key == intent.item), None)


def _why(kit: Kit, intent: Intent) -> list[Answer]:
    found = _story(kit, intent.story_id)
    if found is None:
        return [_no_story(intent)]
    with kit.db.read() as s:
        judged = assessments.latest(s, [found.id]).get(found.id)
    force, now = kit.rules.current(), kit.clock()
    verdicts = explain(found, force.compiled, now)
    scoring = force.rulebook.scoring
    ahead = outlook(verdicts, judged, decide(judged, None, found, scoring, now), scoring) if judged else None
    return [Answer(Way.FORM, view=why_view(found, judged, verdicts, intent.language, ahead))]


def _home(kit: Kit, intent: Intent) -> list[Answer]:
    with kit.db.read() as s:
        items = [i for i in actions.items(s, ("taken",)) if _is(intent.who, i.by)]
    mine = [(item, _text_of(kit, item, intent.language)) for item in items]
    view = home(_open(kit), mine, language=intent.language, link=kit.link)
    return [Answer(Way.HOME, view=view)]


def _is(person: Person, label: str) -> bool:
    """Tell whether LABEL names PERSON; names change, ids do not, and an event tells the id only."""
    return label == person.id or label.endswith(f"({person.id})")


def _text_of(kit: Kit, item: ActionItem, language: str) -> str:
    """Return the briefing's words for ITEM, else the rulebook's."""
    found = _story(kit, item.story_id)
    with kit.db.read() as s:
        judged = assessments.latest(s, [item.story_id]).get(item.story_id)
    if found is None or judged is None:
        return item.action
    return briefing(kit, found, judged, language).duties.get(item.key, item.action)


def _alerts(kit: Kit, intent: Intent) -> list[Answer]:
    words = TALK[intent.language]
    blocks = alert_lines(_open(kit), language=intent.language, link=kit.link)
    if intent.answer_url or intent.channel:
        return [answers.note(words["alerts"], blocks[:40])]
    return [Answer(Way.FORM, view=modal(words["alerts"], blocks, intent.language))]


def _open(kit: Kit) -> list[Line]:
    """Return the newest open alert of each story, with the story and what it means to us."""
    with kit.db.read() as s:
        held = {alert.story_id: alert for alert in reversed(alerts.open(s))}
        told = {story.id: story for story in stories.load(s, held)}
        judged = assessments.latest(s, held)
    found = [(held[n], told[n], judged[n]) for n in held if n in told and n in judged]
    return sorted(found, key=lambda line: (-line[2].severity, -line[2].score, -line[0].id))


def _today(kit: Kit, intent: Intent) -> list[Answer]:
    audiences = kit.rules.current().rulebook.profile.audiences
    plain = Audience.model_validate({"id": "slack", "name": "Slack", "language": intent.language})
    reader = next((audience for audience in audiences if audience.language == intent.language), plain)
    first = messages_of(digest(kit, reader), channel="#", link=kit.link or None)[0]
    return [answers.note(first.text, first.blocks)]


def _one_story(kit: Kit, intent: Intent) -> list[Answer]:
    found = _story(kit, intent.story_id)
    with kit.db.read() as s:
        judged = assessments.latest(s, [intent.story_id]).get(intent.story_id)
    if found is None or judged is None:
        return [_no_story(intent)]
    told = briefing(kit, found, judged, intent.language)
    link = f"{kit.link}/stories/{found.id}" if kit.link else None
    buttons = controls(found.id, judged, told, language=intent.language, link=link)
    return [answers.note(f"#{found.id}", [*briefing_blocks(told), *buttons])]


def _search(kit: Kit, intent: Intent) -> list[Answer]:
    wanted = intent.text.casefold().split()
    with kit.db.read() as s:
        newest = stories.latest(s, SEARCHED)
        found = [story for story in newest if all(word in _searchable(story) for word in wanted)]
        judged = assessments.latest(s, [story.id for story in found])
    found.sort(key=lambda story: -(judged[story.id].score if story.id in judged else -1))
    return [answers.found_stories(intent.text, found, judged, language=intent.language, page=kit.link or "")]


def _searchable(story: Story) -> str:
    return " ".join(f"{m.entry.title} {m.entry.summary}" for m in story.members).casefold()


def _rules(kit: Kit, intent: Intent) -> list[Answer]:
    force = kit.rules.current()
    return [answers.rules(force.rulebook, [str(p) for p in force.problems], language=intent.language)]


def _approve(kit: Kit, intent: Intent) -> list[Answer]:
    """Approve a draft; where it does not go out by itself at its hour, queue it in the same unit of work."""
    number = (
        int(intent.text) if intent.text.isascii() and intent.text.isdigit() and len(intent.text) < 10 else 0
    )
    with kit.db.read() as s:
        held = digests.get(s, number)
    audiences = kit.rules.current().rulebook.profile.audiences
    reader = next((each for each in audiences if held and each.id == held.audience), None)
    if held is None or reader is None:
        return [answers.say("no_digest", intent.language)]
    messages = () if reader.send else digest_messages(kit, held, reader)
    with kit.db.begin() as s:
        now, who = kit.clock(), str(intent.who)
        first = digests.approve(s, number, who, now)
        if first and not reader.send and digests.send(s, number, who, now):
            for message in messages:
                outbox.put(s, message, now)
        after = digests.get(s, number)
    key = ("approved_later" if reader.send else "approved") if first else "approved_before"
    return [answers.say(key, intent.language, who=after.by if after else "")]


def _help(kit: Kit, intent: Intent) -> list[Answer]:  # noqa: ARG001 - all wishes look alike
    return [answers.say("help", intent.language)]


def _story(kit: Kit, story_id: int) -> Story | None:
    with kit.db.read() as s:
        return next(iter(stories.load(s, [story_id])), None)


def _no_story(intent: Intent) -> Answer:
    return answers.say("no_story", intent.language, number=str(intent.story_id))


_WAYS: Mapping[Wish, Callable[[Kit, Intent], list[Answer]]] = {
    Wish.ACKNOWLEDGE: _acknowledge,
    Wish.SNOOZE: _snooze,
    Wish.SILENCE: _silence,
    Wish.USEFUL: _useful,
    Wish.NOT_USEFUL: _not_useful,
    Wish.REVIEW: _review,
    Wish.TAKE: _take,
    Wish.DONE: _done,
    Wish.WHY: _why,
    Wish.APPROVE: _approve,
    Wish.HOME: _home,
    Wish.ALERTS: _alerts,
    Wish.TODAY: _today,
    Wish.STORY: _one_story,
    Wish.SEARCH: _search,
    Wish.RULES: _rules,
    Wish.HELP: _help,
}
