"""Entries, readings, stories -> the JSON shapes that the command line promises."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from monitor.core.happenings import event_codes
from monitor.core.lexicon import Lexicon
from monitor.core.reasons import Reason
from monitor.domain import Assessment, Claim, Entry, Figure, Happening, Link, LinkKind, Reading, Story

Json = dict[str, Any]


def classified(entry: Entry, reading: Reading) -> Json:
    """Return {id, lang, labels, sure, scores, urgent, concepts, countries}; scores are calibrated probabilities.

    SURE: the labels whose probability reaches the threshold from which at least nine in ten were right.
    """
    scores = {score.label: round(score.probability, 4) for score in reading.labels}
    return {
        "id": entry.external_id or entry.key,
        "lang": reading.language,
        "labels": list(reading.held),
        "sure": [score.label for score in reading.labels if score.sure],
        "scores": scores | {"urgent": round(reading.urgent, 4)},
        "urgent": reading.is_urgent,
        "concepts": sorted({hit.concept for hit in reading.hits}),
        "countries": list(reading.countries),
    }


def whole_reading(entry: Entry, reading: Reading, lexicon: Lexicon) -> Json:
    """Return the whole reading; spans count in title + " | " + summary."""
    text = entry.text
    organisations = {text[h.start : h.end]: None for h in reading.hits if h.kind == "organisation"}
    return classified(entry, reading) | {
        "organisations": list(organisations),
        "materials": list(reading.materials),
        "claims": [claim_json(claim, text) for claim in reading.claims],
        "happenings": [happening_json(happening, text, lexicon) for happening in reading.happenings],
        "flags": list(reading.flags),
    }


def reasons_json(reasons: Mapping[str, Sequence[Reason]]) -> Json:
    """Return by label [{kind: word | concept | meaning, what, share}], strongest first; below 0 = spoke against it."""
    return {label: [asdict(reason) for reason in found] for label, found in reasons.items()}


def claim_json(claim: Claim, text: str) -> Json:
    return {
        "value": claim.value if claim.high is None else [claim.value, claim.high],
        "unit": claim.unit,
        "bound": claim.bound.value,
        "before": claim.before,
        "indicator": claim.indicator,
        "of": "; ".join(claim.of) or None,
        "as_of": claim.as_of,
        "deadline": claim.deadline,
        "unquantified": claim.unquantified,
        "span": [claim.start, claim.end],
        "text": text[claim.start : claim.end],
    }


def happening_json(happening: Happening, text: str, lexicon: Lexicon) -> Json:
    return {
        "actor": list(happening.actor),
        "action": happening.action,
        "codes": event_codes(happening, lexicon),
        "object": ", ".join(lexicon.name(concept, "en") for concept in happening.object),
        "counterpart": list(happening.counterpart),
        "date": happening.date,
        "modality": happening.modality.value,
        "span": [happening.start, happening.end],
        "text": text[happening.start : happening.end],
    }


def story_json(
    story: Story,
    assessment: Assessment | None,
    links: Sequence[Link] = (),
    others: Mapping[int, str] | None = None,
) -> Json:
    """Return one object a story; entries and figures are named by the ids they were imported with.

    OTHERS: the names of all entries, where the members are some of them.
    DISPUTED holds figures that conflict, and such as differ in scope (`kind`); UPDATED those whose last value holds.
    """
    names = others or {m.entry.id: m.entry.external_id or str(m.entry.id) for m in story.members}
    verification = story.verification
    return {
        "id": story.id,
        "title": story.title,
        "entries": list(names.values()),
        "languages": list(story.languages),
        "origins": [
            {"name": o.name, "entries": [names[i] for i in o.entries if i in names], "primary": o.primary}
            for o in verification.origins
        ],
        "status": verification.status.value,
        "grade": verification.grade,
        "flags": list(verification.flags),
        "agreed": [agreed_json(figure, names) for figure in verification.agreed],
        "disputed": [disputed_json(figure, names) for figure in verification.disputed],
        "updated": [
            disputed_json(figure, names) | {"latest": figure.latest} for figure in verification.updated
        ],
        "phase": story.phase.value,
        "follows": next((link.other_id for link in links if link.kind is LinkKind.FOLLOWS), None),
        "apart_from": [link.other_id for link in links if link.kind is LinkKind.APART],
        "score": assessment.score if assessment else None,
        "severity": assessment.severity.name if assessment else None,
        "action_class": assessment.action_class.value if assessment else None,
    }


def agreed_json(figure: Figure, names: Mapping[int, str]) -> Json:
    value = figure.values[0]
    return {
        "indicator": figure.indicator,
        "value": value.value,
        "unit": figure.unit,
        "as_of": figure.as_of,
        "entries": _named(value.entries, names),
    }


def disputed_json(figure: Figure, names: Mapping[int, str]) -> Json:
    return {
        "indicator": figure.indicator,
        "unit": figure.unit,
        "as_of": figure.as_of,
        "kind": figure.kind,
        "values": [{"value": v.value, "entries": _named(v.entries, names)} for v in figure.values],
    }


def _named(ids: Sequence[int], names: Mapping[int, str]) -> list[str]:
    return [names.get(i, str(i)) for i in ids]
