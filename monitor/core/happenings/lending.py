"""A state that only backs who acts, lends them its flag or built what they use: *Iran-backed rebels*, *aus Katar finanziert*."""

import re

from monitor.core.happenings.party import Party

_NEAR = 32  # signs before its name in which the word for it stands
# language -> (before its name, right behind it)
_LENT: dict[str, tuple[str, str]] = {
    "en": (
        r"\bprotest(?:s|ing|ed)? (?:over|against|at) (?:the )?$|\b(?:backed|supported|funded|armed|sponsored|trained) by (?:the )?$|\b(?:allied|aligned|linked) (?:to|with) (?:the )?$",
        r"[- ](?:backed|linked|aligned|allied|affiliated|sponsored|supported|funded|flagged|trained|brokered|made|built|owned|registered)\b",
    ),
    "de": (
        r"\bprotest\w* gegen (?:das |die |den )?$|(?-i:[A-ZÄÖÜ][\w-]*) (?:gewähr|erteil|bewillig|räum)\w* $",
        r"(?:[- ]?(?:nahe|treue|freundliche|gestützte|finanzierte|unterstützte|hörige)[nrsm]?\b|-(?:territorium|gebiet|boden|luftraum|küste|gewässer|nachbar|beitritt|mitglied|kandidat)\w*\b(?!skomitee)| (?:unterstützt|finanziert|gesponsert|bewaffnet|ausgerüstet)\w*)",
    ),
    "fr": (
        r"\b(?:protest\w+|manifest\w+|colère|mobilis\w+) contre (?:le |la |les |l['’])?$|\b(?:soutenu|appuyé|financé|armé|parrainé|équipé)e?s? par (?:l['’]|la |le |les )?$|\b(?:allié|lié|affilié)e?s? (?:à l['’]|à la |à |au |aux |de l['’]|de )$|\bpro-$|\bpavillon $",
        r"(?!)",
    ),
    "es": (
        r"\bprotestas? (?:por|contra) (?:el |la |los )?$|\b(?:respaldad|apoyad|financiad|armad|patrocinad)[oa]s? por (?:el |la |los )?$|\b(?:aliad|vinculad|afín|afines)\w* (?:a|con|de) (?:el |la |los )?$|\bpro-?$|\bbandera (?:de )?$",
        r"(?!)",
    ),
    "ja": (r"親$", r"(?:が|の)?(?:支援する|支援を受け|後ろ盾と|寄りの|系(?!企業|メーカー)|船籍)"),
    "zh": (r"亲$|挂$|悬挂$", r"(?:所)?(?:支持的|资助的|扶持的|籍(?:货|油|商|邮)?轮)|(?:国)?旗"),
}
_COMPILED = {
    language: (re.compile(before, re.IGNORECASE), re.compile(behind, re.IGNORECASE))
    for language, (before, behind) in _LENT.items()
}


# `annoncent au G7 de nouvelles sanctions`: there it is told.
_AT_SUMMIT = re.compile(r"\b(?:au|lors du|beim|bei|auf dem|at the|at|en el) $", re.IGNORECASE)
_SUMMITS = re.compile(r"(?:G7|G8|G20|BRICS|APEC|ASEAN)\b", re.IGNORECASE)


def lends(text: str, language: str, party: Party) -> bool:
    """Say whether the party stands there only as who backs or lends: then it does nothing itself."""
    before, behind = _COMPILED[language]
    if _SUMMITS.match(text, party.start) and _AT_SUMMIT.search(
        text, max(0, party.start - _NEAR), party.start
    ):
        return True
    led = before.search(text, max(0, party.start - _NEAR), party.start)
    return bool(led or behind.match(text, party.end))
