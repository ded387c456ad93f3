"""What a person asked to see -> a form or a home page of Slack, within its limits."""

from collections.abc import Iterable, Mapping, Sequence

from monitor.core.render.slack_blocks import context, section
from monitor.core.render.slack_controls import actions, block, button, opening, option, plain
from monitor.core.render.slack_text import SECTION, escaped, fitted, unmarked
from monitor.core.render.slack_words import CLASSES, SEVERITIES, SIGNS, day, known
from monitor.core.render.talk_words import REASONS, TALK, reason_words
from monitor.core.rules.explain import Verdict
from monitor.core.rules.outlook import Outlook
from monitor.domain import ActionItem, Alert, Assessment, Evidence, Json, Story, Wish

SHOWN = 20  # of a kind; a view holds 100 blocks
VIEW = 40  # blocks
SEEN = 12  # words of a rule
Line = tuple[Alert, Story, Assessment]


def reason_form(story_id: int, language: str, channel: str = "") -> Json:
    """Return the form that asks why a story was not useful; CHANNEL is where thanks are said, Slack forgets it."""
    code = known(language)
    words = TALK[code]
    choice = {
        "type": "static_select",
        "action_id": "choice",
        "options": [option(reason_words(reason, code), reason) for reason in REASONS],
        "initial_option": option(reason_words("irrelevant", code), "irrelevant"),
    }
    note = {"type": "plain_text_input", "action_id": "words", "multiline": True, "max_length": 500}
    return {
        "type": "modal",
        "callback_id": Wish.REVIEW.value,
        "private_metadata": f"{block(story_id, code, 'review')}:{channel}",
        "title": plain(words["reason_title"], 24),
        "submit": plain(words["send"], 24),
        "close": plain(words["cancel"], 24),
        "blocks": [
            {"type": "input", "block_id": "reason", "label": plain(words["reason"], 150), "element": choice},
            {
                "type": "input",
                "block_id": "note",
                "optional": True,
                "label": plain(words["note"], 150),
                "element": note,
            },
        ],
    }


def why_view(
    story: Story,
    assessment: Assessment | None,
    verdicts: Sequence[Verdict],
    language: str,
    ahead: Outlook | None = None,
) -> Json:
    """Return what every rule said of the story: those that held with their words, what would turn it, then the others."""
    words = TALK[known(language)]
    head = [section(f"*{escaped(story.title, 300)}*")]
    if assessment:
        head.append(context(f"{assessment.score}/100 · {SEVERITIES[known(language)][assessment.severity]}"))
    held = sorted((v for v in verdicts if v.held), key=lambda v: (-abs(v.points), v.rule))
    rest = sorted((v for v in verdicts if not v.held), key=lambda v: (v.far, -abs(v.points), v.rule))
    told = _sections([f"*{words['spoke']}*", *(_held(v, words["not_counted"]) for v in held)])
    silent = [f"*{words['silent']}*", *(_silent(v) for v in rest)]
    blocks = [*head, *told[:20], *_ahead(ahead, words), section(fitted(silent, SECTION))]
    return modal(words["why_title"], blocks, language)


def _held(verdict: Verdict, uncounted: str) -> str:
    seen = [_evidence(e) for decision in verdict.selections if decision.speaks for e in decision.evidence]
    read = ", ".join(dict.fromkeys([escaped(text, 80) for text in seen if text.strip()][:SEEN]))
    counted = "" if verdict.counts else f" ({uncounted})"
    said = f"`{verdict.points:+d}` *{escaped(verdict.rule, 80)}*{counted} {escaped(verdict.why, 200)}"
    return f"{said}\n↳ {read}" if read else said


def _silent(verdict: Verdict) -> str:
    said = "; ".join(verdict.needs) or verdict.why
    return f"`{verdict.points:+d}` `{escaped(verdict.rule, 80)}` {escaped(said, 200)}"


def _ahead(found: Outlook | None, words: Mapping[str, str]) -> list[Json]:
    """Say why it was told or not, and the nearest change that would turn that."""
    if found is None:
        return []
    lifts = [
        f"• `{lift.points:+d}` `{escaped(lift.rule, 80)}` {escaped('; '.join(lift.needs), 300)}"
        for lift in found.lifts or found.together
    ]
    lines = [f"*{words['turns']}*", escaped(found.why, 300), *lifts]
    return [section(fitted(lines, SECTION))]


def _evidence(found: Evidence) -> str:
    return found.text or found.ref


def _sections(lines: Iterable[str]) -> list[Json]:
    """Return as many sections as the lines need; a line is never torn."""
    held: list[list[str]] = [[]]
    for line in lines:
        if sum(len(text) + 1 for text in held[-1]) + len(line) > SECTION - 100:
            held.append([])
        held[-1].append(line)
    return [section(fitted(some, SECTION)) for some in held if some]


def modal(title: str, blocks: Sequence[Json], language: str) -> Json:
    words = TALK[known(language)]
    return {
        "type": "modal",
        "title": plain(title, 24),
        "close": plain(words["close"], 24),
        "blocks": list(blocks)[:VIEW],
    }


def home(
    open_alerts: Sequence[Line], mine: Sequence[tuple[ActionItem, str]], *, language: str, link: str
) -> Json:
    """Return the home page: my action items first, then the alerts nobody has closed, the gravest first."""
    code = known(language)
    words = TALK[code]
    blocks = [_title(words["my_items"]), *_mine(mine, code), {"type": "divider"}]
    blocks += [_title(words["alerts"]), *alert_lines(open_alerts, language=code, link=link)]
    return {"type": "home", "blocks": blocks}


def alert_lines(lines: Sequence[Line], *, language: str, link: str) -> list[Json]:
    """Return one line and its buttons an alert; what does not fit is counted."""
    words = TALK[language]
    blocks: list[Json] = []
    for alert, story, found in lines[:SHOWN]:
        said = f"{SIGNS[found.severity]} *{escaped(story.title, 300)}*\n{_standing(alert, found, language)}"
        buttons = [
            *([button(Wish.ACKNOWLEDGE, words["acknowledge"])] if alert.state == "firing" else []),
            button(Wish.WHY, words["why"]),
            *opening(f"{link}/stories/{story.id}" if link else None, words["open"]),
        ]
        blocks += [section(said), actions(block(story.id, language, "list"), buttons)]
    rest = len(lines) - SHOWN
    if rest > 0:
        blocks.append(context(words["more"].format(count=rest)))
    return blocks or [section(words["nothing"])]


def _standing(alert: Alert, found: Assessment, code: str) -> str:
    said = (SEVERITIES[code][found.severity], CLASSES[code][found.action_class], f"{found.score}/100")
    return " · ".join((*said, f"{day(alert.at, code)} {alert.at:%H:%M} UTC", escaped(alert.state, 40)))


def _mine(items: Sequence[tuple[ActionItem, str]], code: str) -> list[Json]:
    words = TALK[code]
    blocks: list[Json] = []
    for item, text in items[:SHOWN]:
        done = button(Wish.DONE, words["done"], item.key, part=str(item.id))
        blocks.append(
            {
                **section(escaped(text, 600)),
                "accessory": done,
                "block_id": block(item.story_id, code, f"item-{item.id}"),
            }
        )
    return blocks or [section(words["nothing"])]


def _title(text: str) -> Json:
    return {"type": "header", "text": plain(unmarked(text), 150)}
