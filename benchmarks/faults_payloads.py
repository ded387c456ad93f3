"""Random and hostile entries -> what Slack would be sent for them: every payload valid, no mention, nothing unescaped."""

import random
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from benchmarks.figures import Figure, show
from monitor.core import brief
from monitor.core.living import changes, standing_of
from monitor.core.render.slack import alert_message
from monitor.core.render.slack_change import change_message, condition
from monitor.core.score import assess
from monitor.core.text import clean
from monitor.core.verify import verify
from monitor.domain import Alert, AlertReason, Entry, Member, Message, Place, Snooze, Standing, Status, Story
from tests.core.rules_world import LEXICON
from tests.crash import force
from tests.fakes import START
from tests.slack_limits import problems
from tests.slack_texts import HOSTILE, payload
from tests.store.samples import reading

LANGUAGES = ("fr", "de", "en")
_WORDS = (
    "China",
    "dysprosium",
    "<b>export</b>",
    "& Co.",
    "稀土",
    "レアアース",
    "terres rares",
    "18,125 t",
    "2 %",
    "@channel",
    "<!here>",
)
SEED = 20_260_302


def figures(count: int) -> Iterator[Figure]:
    chance = random.Random(SEED)
    found: Counter[str] = Counter()
    first: dict[str, str] = {}
    made = 0
    for number in range(count):
        for message in _messages(number, chance):
            made += 1
            for problem in problems(payload(message)):
                kind = problem.split(" in ")[0] if problem.startswith("unsafe") else "refused"
                found[kind] += 1
                first.setdefault(kind, problem[:200])
    valid = made - found["refused"]
    yield Figure(
        f"{count} entries, {made} payloads: valid", made, valid, valid == made, first.get("refused", "")
    )
    for kind in ("unsafe: mention", "unsafe: not escaped", "unsafe: markup"):
        yield Figure(
            f"payloads with {kind.removeprefix('unsafe: ')}",
            0,
            found[kind],
            not found[kind],
            first.get(kind, ""),
        )


def _messages(number: int, chance: random.Random) -> Iterator[Message]:
    """Make the alert, its update after a click, and the reply about a change, in one language after the other."""
    story = _story(number, chance)
    judged = assess(story, FORCE.compiled, START)
    language = LANGUAGES[number % 3]
    place = Place("#risk", language)
    note = brief.compose(story, judged, language, lexicon=LEXICON, rulebook=FORCE.rulebook, now=START)
    who = _text(chance)
    alert = Alert(
        7, AlertReason.FIRST, judged.severity, judged.action_class, START, "acknowledged", 1, who=who
    )
    snooze = Snooze(1, 7, who, START, START + timedelta(hours=1))
    lines = condition(alert, snooze, Status.REFUTED, START, language)
    for above in ((), lines):
        yield alert_message(
            story, judged, note, alert, channel="#risk", lexicon=LEXICON, rulebook=FORCE.rulebook,
            language=language, link=f"http://127.0.0.1/stories/{number}", condition=above,
        )  # fmt: skip
    after = standing_of(story, judged, alert, snooze)
    yield change_message(
        story, changes(Standing(), after), Standing(), after, key="k", place=place, thread="t",
        reason=AlertReason.CHANGED, broadcast=True, lexicon=LEXICON, rulebook=FORCE.rulebook,
    )  # fmt: skip


def _story(number: int, chance: random.Random) -> Story:
    members = tuple(
        Member(
            Entry(
                "s", f"{number}-{n}", _read(chance), START, START, summary=_read(chance), outlet=_read(chance),
                url=chance.choice(("https://example.org/a?b=1&c=<d>|e", "javascript:alert(1)", _text(chance))),
                published=START, id=n, language="en",
            ),
            reading(),
        )
        for n in range(1, chance.choice((2, 2, 3, 6)))
    )  # fmt: skip
    return Story(7, members, verify(members), first_seen=START)


def _read(chance: random.Random) -> str:
    """Return text as it is after it was parsed: stored text has no controls and no half letters."""
    return clean(_text(chance), 5_000)


def _text(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.3:
        return chance.choice(HOSTILE)[: chance.choice((50, 500, 5_000))]
    if kind < 0.6:
        return " ".join(chance.choices(_WORDS, k=chance.randrange(1, 60)))
    return "".join(
        chr(chance.choice((*range(32, 127), 38, 60, 62, 0x200D, 0x202E, 0x1F600, 0x4E00, 0xE9)))
        for _ in range(chance.randrange(200))
    )


FORCE = force()


def main(count: int) -> int:
    return show(figures(count))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
