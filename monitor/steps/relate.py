"""Entry --join--> Story --verify--> Verification: who tells the same, and how far it can be trusted."""

from collections.abc import Sequence
from datetime import datetime

from monitor.core import join
from monitor.core.official import graded
from monitor.core.origins import printer
from monitor.core.phase import phase
from monitor.core.verify import verify
from monitor.domain import Link, LinkKind, Member, Phase, Story
from monitor.steps.kit import BATCH, Kit, Tally
from monitor.store import links, members, stories


def relate(kit: Kit, tally: Tally) -> None:
    """Join a batch of new entries to stories, then judge again how far each changed story can be trusted."""
    with kit.db.read() as s:
        new = stories.unjoined(s, BATCH)
        revised = stories.revised(s, BATCH)
    broader = kit.rules.current().lexicon.broader
    for candidate in revised:
        with tally.outlive(f"entry {candidate.member.entry.id}"):
            _settle(kit, candidate.member, candidate.story_id, broader)
    for part in join.stretches(new):
        _join(kit, part, broader)
        tally.done += len(part)
    _verify(kit, tally)
    _age(kit)
    tally.more(len(new) == BATCH, kit.clock())


def _join(kit: Kit, part: Sequence[Member], broader: join.Broader) -> None:
    """Place entries that were published within days of each other."""
    since = part[0].entry.when - join.WINDOW
    until = part[-1].entry.when + join.WINDOW
    held = kit.held if kit.held.suits(since, until) else join.Held()  # old ones do not drive out the present
    _load(kit, held, since, until, broader)
    attached, fresh = join.arrange(part, window=held.window, broader=broader)
    try:
        _keep(kit, held.window, attached, fresh)
    except BaseException:
        kit.held = join.Held()  # what was placed was not kept
        raise


def _keep(
    kit: Kit, window: join.Window, attached: Sequence[tuple[Member, int]], fresh: Sequence[Sequence[Member]]
) -> None:
    """Write what was joined: entries told for the first time make a story, linked to the one it goes on with."""
    now = kit.clock()
    numbers = {window.story_of(group[0]): group for group in fresh}
    made: dict[int, int] = {}
    with kit.db.begin() as s:
        for number, group in numbers.items():
            made[number] = stories.create(s, group, now)
        for member, story_id in attached:
            stories.attach(s, story_id, member.entry.id, now)
        for other, into in list(window.united.items()):
            if not links.unite(s, into, other, now):
                window.part(other)
        for number, earlier in window.follows.items():
            other = made.get(earlier, earlier)
            if number in made and other > 0 and other != made[number]:
                links.put(s, Link(made[number], other, LinkKind.FOLLOWS, "join", now))
    for number, story_id in made.items():
        window.renumber(number, story_id)
    window.settled()


def _settle(kit: Kit, member: Member, story_id: int, broader: join.Broader) -> None:
    """Leave a revised entry in its story, or take it out where its new text is about something else."""
    now = kit.clock()
    since, until = member.entry.when - join.WINDOW, member.entry.when + join.WINDOW
    held = kit.held if kit.held.suits(since, until) else join.Held()
    _load(kit, held, since, until, broader)
    found = join.features(member, broader)
    if held.window.fits(found, story_id):
        held.window.put(found, story_id)
        home: int | None = story_id
    else:
        (placed,) = held.window.place([found])
        home = placed if placed > 0 else None
    with kit.db.begin() as s:
        settled = stories.settle(s, member.entry.id, home, now)
    held.window.put(found, settled)


def _load(kit: Kit, held: join.Held, since: datetime, until: datetime, broader: join.Broader) -> None:
    """Bring the window up to date: stretches it lacks, and what others have joined or moved meanwhile."""
    now = kit.clock()
    with kit.db.read() as s:
        found = [
            candidate
            for start, end in held.missing(since, until)
            for candidate in stories.window(s, start, until=end)
        ]
        if held.seen and held.since and held.until:
            joined = stories.joined_since(s, held.seen, held.since, until=held.until)
            found += stories.candidates(s, _elsewhere(held, joined))
        begun = stories.begun(s, {candidate.story_id for candidate in found})
    for candidate in found:
        if held.window.story_of(candidate.member) == candidate.story_id:
            continue
        held.window.put(join.features(candidate.member, broader), candidate.story_id)
    for story_id, moment in begun.items():
        held.window.began(story_id, moment)
    held.grown(since, until, now)


def _elsewhere(held: join.Held, joined: Sequence[stories.Joined]) -> list[int]:
    """Return those of JOINED that the window has not, or in another story."""
    window = held.window
    return [each.entry_id for each in joined if window.home(each.source_id, each.key) != each.story_id]


def _verify(kit: Kit, tally: Tally) -> None:
    """Judge every story that has changed: none is assessed before that. Those that cannot be judged keep what was
    known of them, so that they are told all the same."""
    judged = 0
    while changed := _unverified(kit):
        others = _others(kit, changed)
        lexicon = kit.rules.current().lexicon
        found = {story.id: story.verification for story in changed}
        for story in changed:
            with tally.outlive(f"story {story.id}"):
                found[story.id] = verify(graded(story.members, lexicon), others.get(story.id, {}))
        with kit.db.begin() as s:
            for story in changed:
                stories.save_verification(s, story.id, found[story.id], revision=story.revision)
                stories.save_phase(s, story.id, *_phase(story, kit.clock()))
        judged += len(changed)
        if len(changed) < BATCH:
            break
    tally.done = max(tally.done, judged)


def _unverified(kit: Kit) -> Sequence[Story]:
    with kit.db.read() as s:
        return stories.unverified(s, BATCH)


def _others(kit: Kit, changed: Sequence[Story]) -> dict[int, dict[int, str]]:
    """Return by story the entries that are not among its members, with who printed them."""
    large = {
        story.id: {m.entry.id for m in story.members} for story in changed if story.count > len(story.members)
    }
    with kit.db.read() as s:
        listed = members.listed(s, large)
    return {
        story_id: {
            each.entry_id: printer(each.source_id, each.outlet)
            for each in every
            if each.entry_id not in large[story_id]
        }
        for story_id, every in listed.items()
    }


def _age(kit: Kit) -> None:
    """Move stories on in their life, of which nothing new came."""
    now = kit.clock()
    with kit.db.read() as s:
        found = stories.ageing(s, now, BATCH)
    with kit.db.begin() as s:
        for story in found:
            stories.save_phase(s, story.id, *_phase(story, now))


def _phase(story: Story, now: datetime) -> tuple[Phase, datetime | None]:
    return phase([member.entry.when for member in story.members], now)
