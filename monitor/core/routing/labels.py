"""A story, its assessment and the profile -> the labels that routes, silences and inhibition match."""

from collections.abc import Iterable, Mapping

from monitor.core.rulebook import Profile
from monitor.core.rules.facts import mentioned
from monitor.domain import AlertReason, Assessment, Story

Labels = Mapping[str, tuple[str, ...]]
LABEL_NAMES = (
    *("story", "concept", "country", "label", "severity", "action_class", "supplier", "material", "site"),
    *("route", "audience", "owner", "rule", "reason", "verification", "language", "source", "exercise"),
)
_LINES = ("supplier", "material", "site", "route")


def labels_of(
    story: Story, found: Assessment, profile: Profile, reason: AlertReason = AlertReason.FIRST
) -> Labels:
    """Return what can be matched, each with its values in order. What has no value is left out, which matches ""."""
    refs = {e.ref for m in found.matches for e in m.evidence if e.kind == "profile"}
    labels = {score.label for m in story.members for score in m.reading.labels if score.holds}
    values: dict[str, Iterable[str]] = {
        "story": [str(story.id)],
        "concept": {id_ for m in story.members for id_ in mentioned(m.reading)},
        "country": {iso for m in story.members for iso in m.reading.countries},
        "label": labels,
        "severity": [found.severity.name],
        "action_class": [found.action_class.value],
        "audience": [audience.id for audience in profile.audiences],
        "owner": _owners(refs, profile),
        "rule": {match.rule for match in found.matches if match.points},
        "reason": [reason.value],
        "verification": [story.verification.status.value],
        "language": story.languages,
        "source": {m.entry.source_id for m in story.members},
    }
    values |= {kind: [r.partition("/")[2] for r in refs if r.startswith(f"{kind}/")] for kind in _LINES}
    ordered = {name: tuple(sorted(filter(None, set(some)))) for name, some in values.items()}
    return {name: some for name, some in ordered.items() if some}


def _owners(refs: Iterable[str], profile: Profile) -> set[str]:
    lines = {f"material/{line.id}": line.owner for line in profile.materials}
    lines |= {f"supplier/{line.id}": line.owner for line in profile.suppliers}
    lines |= {f"site/{line.id}": line.owner for line in profile.sites}
    lines |= {f"route/{line.id}": line.owner for line in profile.routes}
    return {lines.get(ref, "") for ref in refs}
