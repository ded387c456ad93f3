"""Cues of limits on imports: the guide counts them to bans, so where *import curbs* are lifted a ban is ended.

A row is (action, role of the actor, pattern); these are asked before those of licences, which are of exports.
"""

from monitor.core.happenings.cue import Row, V

_EN = r"(?:restrictions?|curbs?|limits?|quotas?|bans?)"
_EN_GOODS = r"(?:grain|imports?|wheat|beef|wine|seafood|farm (?:goods|products|produce))"
_FR = r"\b(?:restrictions?|limites|limitations?|quotas?|interdictions?)"
_ES = r"\b(?:restricciones|restricción|límites|cuotas|prohibición)"

IMPORTS: dict[str, tuple[Row, ...]] = {
    "en": (
        (
            "ban_import",
            V,
            rf"\btrade {_EN} (?:on|for) (?:[\w'’-]+ ){{0,3}}?{_EN_GOODS}\b",
        ),
    ),
    "de": (
        (
            "ban_import",
            V,
            r"\bhandels(?:beschränkung|verbot)\w* für (?:[\wäöüß-]+ ){0,2}?(?:\w*getreide|\w*weizen|agrar\w+|lebensmittel|fleisch|wein)\b",
        ),
    ),
    "fr": (
        (
            "ban_import",
            V,
            rf"{_FR} (?:sur |à |aux )(?:les |l'|des )?importations?\b|{_FR} commerciales sur (?:les |des )?(?:céréales|produits agricoles|vins?|viandes?)\b",
        ),
    ),
    "es": (("ban_import", V, rf"{_ES} (?:a |sobre )(?:la |las )?importaci(?:ón|ones)\b"),),
    "ja": (),
    "zh": (),
}
