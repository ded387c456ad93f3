"""Cues of deals that run on or end (*refuses to renew the pact*), and of money that is put into output.

A row is (action, role of the actor, pattern); these are asked before the cues of the language.
"""

from monitor.core.happenings.cue import Row, V

_EN_DEAL = r"(?:pact|agreement|deal|accord|treaty|truce|ceasefire|moratorium)"
_EN_MONEY = (
    r"(?:[$€£¥]|us\$|a\$|c\$)\s?[\d.,]+ ?(?:bn|billion|m|mn|million|trn|trillion)?|\b(?:billions?|millions?)"
)

DEALT: dict[str, tuple[Row, ...]] = {
    "en": (
        (
            "extend",
            V,
            rf"\brenew(?:s|ed|ing)? (?:the |its |their |an? )?(?:[\w'’–-]+ ){{0,4}}?{_EN_DEAL}\b|\b(?:not|won't|refus\w+ to) extend (?:the |its |their )?(?:[\w'’–-]+ ){{0,3}}?{_EN_DEAL}\b",
        ),
        (
            "invest",
            V,
            rf"(?:{_EN_MONEY}) (?:[\w-]+ ){{0,3}}?to (?:boost|ramp up|expand|increase|build|scale up|double) (?:[\w'’.-]+ ){{0,4}}?(?:production|output|capacity|manufacturing|plants?|factor(?:y|ies))\b",
        ),
        (
            "accuse",
            V,
            r"\b(?:brand|label)(?:s|led|ed) (?:the |it |them |its |their )?(?:[\w'’-]+ ){0,4}?(?:as )?(?:an? )?['‘“\"](?!made)|\b(?:brand|label)(?:s|led|ed) (?:[\w'’-]+ ){1,4}?(?:an? )?(?:disgrace|arbitrary|illegal|unlawful|unfair|unjustified|absurd|blackmail|provocation)\b",
        ),
    ),
    "de": (
        (
            "invest",
            V,
            r"\bmit (?:einer|zwei|drei|vier|fünf|\d[\d.,]*) (?:millionen?|milliarden?) (?:euro|dollar|franken) [^.;:|]{0,50}?\b(?:ankurbeln|ausbauen|aufbauen|fördern|hochfahren)\b",
        ),
    ),
    "fr": (
        (
            "extend",
            V,
            r"\brenouvel\w+ (?:l'|le |la |un |son |leur )?(?:\w+ ){0,2}?(?:accord|pacte|traité|trêve)\b",
        ),
    ),
    "es": (),
    "ja": (),
    "zh": (("extend", V, r"续签[^，。|]{0,12}(?:协定|协议|条约)"),),
}
