"""What a person asked for with `/risk` -> the words and blocks of an answer that only they see."""

from collections.abc import Mapping, Sequence

from monitor.core.render.slack_blocks import context, section
from monitor.core.render.slack_controls import actions, block, button
from monitor.core.render.slack_text import SECTION, escaped, fitted, link
from monitor.core.render.slack_words import SEVERITIES, SIGNS, day, known
from monitor.core.render.talk_words import TALK
from monitor.core.rulebook import Rulebook
from monitor.domain import Answer, Assessment, Json, Story, Way, Wish

FOUND = 10  # stories of a search


def note(text: str, blocks: Sequence[Json] = ()) -> Answer:
    """Return an answer that only the person sees; TEXT is mrkdwn of ours, foreign words in it are escaped already."""
    return Answer(Way.NOTE, text=text, blocks=tuple(blocks) or (section(text),))


def say(key: str, language: str, **words: str) -> Answer:
    """Return one sentence of ours with foreign WORDS in their places."""
    places = {name: escaped(text, 300) for name, text in words.items()}
    return note(TALK[known(language)][key].format(**places))


def found_stories(
    words: str, found: Sequence[Story], judged: Mapping[int, Assessment], *, language: str, page: str
) -> Answer:
    """Return the stories found for WORDS, the highest score first, each with a button that shows it."""
    code = known(language)
    title = TALK[code]["found"].format(words=escaped(words, 100))
    blocks: list[Json] = [section(f"*{title}*")]
    for story in found[:FOUND]:
        shown = section(_line(story, judged.get(story.id), code, page))
        blocks += [
            shown,
            actions(
                block(story.id, code, "found"),
                [button(Wish.STORY, TALK[code]["open"], str(story.id)), button(Wish.WHY, TALK[code]["why"])],
            ),
        ]
    if not found:
        blocks.append(section(TALK[code]["nothing"]))
    if len(found) > FOUND:
        blocks.append(context(TALK[code]["more"].format(count=len(found) - FOUND)))
    return note(title, blocks)


def _line(story: Story, found: Assessment | None, code: str, page: str) -> str:
    title = link(f"{page}/stories/{story.id}" if page else None, story.title, 300)
    when = day(max(member.entry.when for member in story.members), code)
    if found is None:
        return f"*{title}*\n#{story.id} · {when}"
    severity = SEVERITIES[code][found.severity]
    return f"{SIGNS[found.severity]} *{title}*\n#{story.id} · {severity} · {found.score}/100 · {when}"


def rules(book: Rulebook, problems: Sequence[str], *, language: str) -> Answer:
    """Return the rules in force with their points, and what is wrong with newer files that were refused."""
    code = known(language)
    title = f"{TALK[code]['rules']} · {escaped(book.version[:12], 12)}"
    lines = [
        f"`{rule.points:+d}` `{escaped(rule.id, 80)}` {escaped(_title({str(key): text for key, text in rule.title.items()}, code), 160)}"
        + ("" if rule.status == "stable" else f" ({rule.status})")
        for rule in sorted(book.rules, key=lambda rule: (-abs(rule.points), rule.id))
    ]
    blocks = [section(f"*{title}*"), *_split(lines)]
    if problems:
        blocks.append(section(fitted([f"⚠️ {escaped(problem, 400)}" for problem in problems], SECTION)))
    return note(title, blocks)


def _title(titles: Mapping[str, str], code: str) -> str:
    return titles.get(code) or titles.get("en") or next(iter(titles.values()), "")


def _split(lines: Sequence[str], at_once: int = 15) -> list[Json]:
    """Return LINES in sections that fit; at most four, what is left is counted in the last."""
    groups = [lines[start : start + at_once] for start in range(0, 3 * at_once, at_once)]
    rest = lines[3 * at_once :]
    return [section(fitted(some, SECTION)) for some in (*groups, rest) if some]


def lines(title: str, told: Sequence[str], *, language: str) -> Answer:
    """Return lines of foreign text under a title of ours."""
    shown = [f"• {escaped(text, 400)}" for text in told] or [TALK[known(language)]["nothing"]]
    return note(title, [section(f"*{title}*\n{fitted(shown, SECTION - 100)}")])
