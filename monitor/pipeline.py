"""The whole way of the data in six steps. READ FIRST.

    Source --fetch--> Document --parse--> Entry        [entries]      collect
    Entry --read--> Reading                            [readings]     understand
    Entry --join--> Story --> Verification             [stories]      relate
    Story + Rulebook --> Assessment --> Alert?         [assessments]  assess
    Story + Assessment --> Briefing, Digest            [digests]      brief
    [outbox] --> Slack                                 [deliveries]   deliver

Every step picks up what the step before left in a table, so each may run at any time, twice, or after a crash, in this
process or another. Every step has one form: read in a short unit of work, decide with no session open, write in a
short unit of work. One bad source, entry, story or message is caught, counted and reported; the others go on.
"""

from collections.abc import Callable, Mapping, Sequence

from monitor.core.rulebook import Audience
from monitor.domain import Assessment, Briefing, Digest, Entry, Message, Story
from monitor.steps.assess import assess, consider
from monitor.steps.brief import brief, briefing, digest, digest_messages, keep_digest, send_digest
from monitor.steps.collect import collect
from monitor.steps.deliver import deliver
from monitor.steps.kit import Kit, Tally
from monitor.steps.relate import relate
from monitor.steps.understand import understand

__all__ = ["STEPS", "Pipeline", "Tally"]

WAY: Mapping[str, Callable[[Kit, Tally], None]] = {
    "collect": collect,  # visit the sources that are due, keep what they published
    "understand": understand,  # read each entry: language, concepts, labels, claims, happenings
    "relate": relate,  # join entries that report the same thing, judge how far it can be trusted
    "assess": assess,  # ask every rule, add up the points, queue an alert where it must be told now
    "brief": brief,  # write each audience's digest once its hour has come
    "deliver": deliver,  # carry queued messages out, gravest first, each once
}
STEPS = tuple(WAY)


class Pipeline(Kit):
    """The six steps on their parts."""

    __slots__ = ()

    def run(self, step: str, tally: Tally | None = None) -> Tally:
        """Run one step by its name; an unexpected error ends this run of the step, never the service."""
        tally = tally or Tally(step)
        with tally.outlive(step):
            WAY[step](self, tally)
        return tally

    def consider(self, entry: Entry) -> tuple[Story, Assessment]:
        """Read and judge one entry by itself, as if it were a story; nothing is stored."""
        return consider(self, entry)

    def briefing(
        self, story: Story, assessment: Assessment, language: str, scores: Sequence[Assessment] = ()
    ) -> Briefing:
        """Compose the briefing; SCORES are the story's earlier assessments, for its timeline."""
        return briefing(self, story, assessment, language, scores)

    def digest(self, audience: Audience) -> Digest:
        """Compose the digest of AUDIENCE as of now; nothing is stored."""
        return digest(self, audience)

    def digest_messages(self, digest: Digest, audience: Audience) -> tuple[Message, ...]:
        return digest_messages(self, digest, audience)

    def keep_digest(self, audience: Audience) -> Digest:
        """Return the kept digest of the audience's day; it is drafted now if there is none."""
        return keep_digest(self, audience)

    def send_digest(self, digest_id: int, who: str) -> bool:
        """Queue a kept digest as it was edited; False where it has gone out before."""
        return send_digest(self, digest_id, who)
