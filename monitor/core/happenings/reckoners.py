"""A bank, a market house or an institute that reckons what an act costs or how long it lasts -> no party to that act."""

import re
from collections.abc import Sequence

from monitor.core.happenings.party import Party

BANKS = frozenset(
    {
        "alphaliner", "bank_of_america", "citigroup", "commerzbank", "daiwa_securities", "deutsche_bank", "drewry", "goldman_sachs", "hsbc",
        "jefferies", "jpmorgan", "kpler", "mizuho", "morgan_stanley", "nomura", "smbc_nikko", "ubs", "xeneta",
    }
)  # fmt: skip
_INSTITUTE = "institute"
_REACH = 40  # signs before a name in which it is said that its figures follow
_FIRST: dict[str, str] = {  # what stands before the house
    "en": r"(?:according to|(?:estimates?|analysis|calculations?|figures|forecasts?|tally|research|report|data|note) (?:by|from|of)|(?:analysts?|economists?|strategists?|consultants?|researchers?) (?:at|with|from|for)|,[\"”]? (?:say|said|estimate|reckon|expect)[sed]*) (?:the )?(?:[a-z]+ ){0,2}$",
    "de": r"(?:\blaut|\bnach (?:\w+ )?(?:berechnung|schätzung|einschätzung|angabe|prognose|zahl|daten|ansicht|analyse|meinung)\w*|(?:analyst|ökonom|volkswirt|expert|berater|strateg)\w*|, (?:so|schätzt|erwartet|sagt|prognostiziert|rechnet|meint)) (?:(?:de[rsm]|von|vo[mn]|bei|beim|die|das) )?(?:\w+ )?$",
    "fr": r"(?:\bselon|d['’]après|(?:calcul|estimation|prévision|analyste|économiste|projection|chiffre|étude|donnée|note)s? (?:de|du|des|d['’]|chez)|,[ »]*(?:estime|calcule|prévoit|juge|chiffre|avance)) ?(?:(?:le|la|les|l['’]|de|du|la banque|le cabinet|le courtier) ?)*(?:[a-zéèê]+ )?$",
    "es": r"(?:\bsegún|de acuerdo con|(?:cálculo|estimaci[óo]n|previsi[óo]n|pronóstico|analista|economista|proyecci[óo]n|cifra|estudio|dato|informe)(?:es|s)? (?:de|del)|,[ »”\"]*(?:estima|calcula|prevé|pronostica|advierte|señala)) ?(?:(?:el|la|los|las|de|del) ?)*(?:[a-záéíóú]+ )?$",
    "ja": r"(?!)",
    "zh": r"(?:根?据|按照?|来自)$",
}
_THEN: dict[str, str] = {  # what stands behind it
    "en": r"(?:'s|’s)?(?: [\w-]+){0,2}? (?:estimates?|estimated|tally|analysis|analysts?|forecasts?|calculations?|model|note|report|figures|economists?|survey|research|expects?(?! to\b)|expected(?! to\b)|reckons?|reckoned|calculates?|calculated|sees|saw|predicts?|predicted|projects|projected|warns?|warned|believes?|thinks|puts?|(?:says|said)(?! (?:it|its|that it)\b))\b",
    "de": r"(?: zufolge|(?: \w+){0,1} (?:rechnet|erwartet|schätzt|prognostiziert|veranschlagt|taxiert|beziffert|sieht|geht davon aus|berechnete?|warnt|sagt))\b",
    "fr": r"(?: [a-zéèê]+)? (?:estim|tabl|prévo|calcul|évalu|chiffr|anticip|s['’]attend|jug|redout|pronosti)\w+",
    "es": r"(?: [a-zéíó]+)? (?:estim|calcul|prev|pronostic|cifr|proyect|espera|advierte|señala|anticip)\w*",
    "ja": r"の(?:試算|推計|予測|予想|分析|調べ|調査|見通し|見立て|見方|集計|計算|報告|リポート|レポート|アナリスト|エコノミスト)|(?:によると|によれば)|は[^。|]{0,80}(?:とみ|と見|と予想|と予測|と試算|と推計|と分析|と見込|と指摘|と警告)",
    "zh": r"：(?!拟|将|已|计划|裁|公司|收购|出售)|(?:[^，。|]{0,8}?(?:分析师|经济学家)[^，。|]{0,4})?的?(?:最新)?(?:测算|估算|预计|预测|估计|推算|认为|报告|研报|数据|分析|统计|研究|指出|称|表示|警告)",
}
_KEPT = {
    code: (re.compile(_FIRST[code], re.IGNORECASE), re.compile(_THEN[code], re.IGNORECASE)) for code in _FIRST
}


def without_reckoners(text: str, language: str, found: Sequence[Party]) -> list[Party]:
    """`野村証券の試算では、出荷停止が…`: the halt is not the bank's, nor is anything done to it."""
    if language not in _KEPT:
        return list(found)
    first, then = _KEPT[language]
    return [
        one
        for one in found
        if not _reckons(one)
        or not (then.match(text, one.end) or first.search(text, max(0, one.start - _REACH), one.start))
    ]


def _reckons(party: Party) -> bool:
    return party.role == _INSTITUTE or any(id_ in BANKS for id_ in party.ids)
