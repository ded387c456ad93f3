"""A good beside a duty or a meeting -> whether the duty is on it and the meeting about it, or somebody else's clause only names it: *on states that sell oil*, *and hints at an oil pipeline*."""

from collections.abc import Sequence

from monitor.core.brief.words.mentioned import MEASURES
from monitor.core.kept import kept
from monitor.domain import ConceptHit

# Between the duty and the good: whose trade it is, why it comes, or another verb.
_APART: dict[str, str] = {
    "en": r"\b(?:that|who|which|whose|buying|selling|importing|purchasing|shipping|trading|dealing|supplying|over|as|after|amid|while|when|because|if|unless|until|despite|says?|said|hints?|hinted)\b|\band (?!(?:on|the)\b)\w+(?:s|ed) (?:at|to|that|a|an|the|its|his|for)\b",
    "de": r",? (?:die|der|das|welche\w*|weil|während|nachdem|wenn|falls|obwohl)\b (?=[^.;]*\b(?:kauf\w*|verkauf\w*|beziehen|importier\w*|liefern|handeln)\b)|\b(?:wegen|nach|angesichts|trotz|infolge)\b|\bund (?:kündigt|droht|plant|will|deutet)\b",
    "fr": r"\b(?:qui|dont|alors que|après|sur fond|à cause|en raison|malgré|achetant|vendant|important|et (?:évoque|annonce|menace|laisse))\b",
    "es": r"\b(?:que|cuy[oa]s?|tras|por|debido|mientras|pese|comprando|vendiendo|y (?:anuncia|amenaza|insinúa))\b",
}
_REACH = 90  # characters


def taxed(id: str, hits: Sequence[ConceptHit], text: str, language: str) -> bool:
    """Say whether one of the places that name the good stands with the duty's noun, no other clause between."""
    apart, measure = _APART.get(language), MEASURES["raise_tariff"].get(language)
    named = [hit for hit in hits if hit.concept == id]
    if apart is None or measure is None or not named:
        return True
    duties = [
        (m.start(), m.end()) for m in kept(measure).finditer(text, hits[0].start, hits[-1].end + _REACH)
    ]
    near = [text[e : h.start] if h.start >= e else text[h.end : s] for s, e in duties for h in named]
    inside = any(s < h.end and h.start < e for s, e in duties for h in named)
    return inside or not near or any(len(gap) < _REACH and not kept(apart).search(gap) for gap in near)


_TALKED_OF = {
    "en": r"\b(?:about|on|over|regarding|discuss\w*)\b [^.;:,]{0,40}$",
    "de": r"\b(?:über|zu|zum|zur|wegen)\b [^.;:,]{0,40}$",
    "fr": r"\b(?:sur|discut\w+|consacr\w+|au sujet)\b [^.;:,]{0,40}$",
    "es": r"\b(?:sobre|tratar|discut\w+|abordar)\b [^.;:,]{0,40}$",
}


def talked_of(id: str, hits: Sequence[ConceptHit], text: str, language: str) -> bool:
    """Say whether a meeting is told to be about the good."""
    about = _TALKED_OF.get(language)
    return about is None or any(hit.concept == id and kept(about).search(text[: hit.start]) for hit in hits)
