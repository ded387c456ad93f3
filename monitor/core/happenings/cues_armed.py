"""Cues of arms: attacks that somebody threatens or claims, blockades only rehearsed, the dead of an attack.

A row is (action, role of the actor, pattern); these are asked before the cues of the language. Whoever claims an attack
has led it, and a blockade that is practised is a manoeuvre and none.
"""

from monitor.core.happenings.cue import N, P, Row, V

_EN_SHIP = r"(?:ships?|vessels?|tankers?|freighters?|cargo ships?|bulk carriers?)"
_EN_ATTACK = r"(?:attacks?|strikes?|bombings?|raids?|blasts?)"
_DE_SHIP = r"(?:\w*schiffe?|\w*frachter|\w*tanker)"
_FR_SHIP = r"(?:navires?|cargos?|pétroliers?|porte-conteneurs|méthaniers?)"
_ES_SHIP = r"(?:buques?|petroleros?|barcos?|cargueros?)"
_TRADE = r"(?:tariffs?|dut(?:y|ies)|sanctions?|lev(?:y|ies)|fines?|curbs?|bans?|taxes)"

ARMED: dict[str, tuple[Row, ...]] = {
    "en": (
        (
            "military_move",
            V,
            r"\b(?:practi[sc]|rehears|simulat)(?:es?|ed|ing) (?:\w+ ){0,3}?(?:blockad(?:es?|ing)|encirclements?|invasions?|precision strikes)\b",
        ),
        (
            "attack_shipping",
            V,
            rf"\bclaim(?:s|ed)? (?:responsibility for )?(?:the |an? )?(?:[\w-]+ ){{0,2}}?{_EN_ATTACK} on (?:the |an? )?(?:[\w'’-]+ ){{0,3}}?{_EN_SHIP}\b",
        ),
        (
            "military_move",
            V,
            rf"\bclaim(?:s|ed)? (?:responsibility for |(?=(?:[\w-]+ ){{1,3}}(?:on|against) ))(?:the |an? )?(?:(?!\w+(?:ian|ish|ese|eli|can) )[\w-]+ ){{0,2}}?{_EN_ATTACK}\b(?: (?:on|against|in) (?:[\w'’-]+ ){{0,3}}?(?:warships?|bases?|depots?|refiner(?:y|ies)|airfields?|ports?|troops))?",
        ),
        (
            "military_move",
            V,
            rf"\b(?:threat\w+|vow\w*|pledg\w+|promis\w+) to (?:again )?(?:hit|strike|bomb|attack|pound|obliterate) (?!back\b)(?-i:[A-Z])[\w’'-]+(?![^.;:|]{{0,60}}\b{_TRADE}\b)",
        ),
        (
            "military_move",
            P,
            rf"\b(?:killed|injured|wounded|dead|hurt|targeted) in (?:the |an? )?(?!heart\b)['‘’“\"]?(?:[\w-]+ ){{0,3}}?(?:air ?strikes?|shelling|missile {_EN_ATTACK}|drone {_EN_ATTACK}|massive attacks?|overnight attacks?)\b",
        ),
    ),
    "de": (
        ("military_move", N, r"\b(?:\w+-)?(?:blockade|landungs|invasions|angriffs)übung(?:en)?\b"),
        (
            "attack_shipping",
            V,
            rf"\bbekenn(?:t|en) sich zu (?:\w+ ){{0,2}}?\w*(?:angriff\w*|attacke\w*|anschl[aä]g\w*) auf (?:\w+ ){{0,3}}?{_DE_SHIP}\b",
        ),
        (
            "military_move",
            V,
            r"\bbekenn(?:t|en) sich zu (?:[\wäöüß-]+ ){0,2}?(?:[\wäöüß]+-)?\w*(?:angriff|attacke|anschl[aä]g)\w*",
        ),
        (
            "military_move",
            V,
            r"\b(?:prob(?:t|en|te|ten)|üb(?:t|en|te|ten)|simulier(?:t|en|te|ten)|trainier(?:t|en|te|ten)) (?:\w+ ){0,3}?[»«„“\"']?\w*(?:blockade|abriegelung|einkesselung|angriffe?|landung|invasion|präzisionsschläge|einkreisung)\b",
        ),
    ),
    "fr": (
        (
            "attack_shipping",
            V,
            rf"\brevendiqu\w+ (?:\w+ ){{0,2}}?(?:attaques?|frappes?|tirs?) (?:contre|sur|de|d') ?(?:\w+ ){{0,2}}?{_FR_SHIP}\b",
        ),
        (
            "military_move",
            V,
            r"\brevendiqu\w+ (?:\w+ |l'){0,2}?(?:attaques?|attentats?|frappes?)\b|\b(?:simul(?:e|ent)|s'exerc(?:e|ent) à|répèt(?:e|ent)) (?:[\w'’]+ ){0,3}?(?:blocus|encerclement|débarquement|invasion|frappes?|attaques?)\b",
        ),
        (
            "military_move",
            V,
            r"\bmenac\w+ de (?:frapper|bombarder|attaquer|pilonner) (?:à nouveau |encore )?(?:le |la |l'|les )?(?-i:[A-ZÉ])",
        ),
    ),
    "es": (
        (
            "attack_shipping",
            V,
            rf"\b(?:reivindica[n]?|reivindicó|se atribuy\w+) (?:\w+ ){{0,2}}?ataques? (?:a|contra) (?:\w+ ){{0,2}}?{_ES_SHIP}\b",
        ),
        (
            "military_move",
            V,
            r"\b(?:reivindica[n]?|reivindicó|se atribuy\w+) (?:\w+ ){0,2}?(?:ataques?|atentados?)\b|\b(?:simula[n]?|ensaya[n]?) (?:\w+ ){0,3}?(?:bloqueo|cerco|desembarco|invasión|ataques?)\b",
        ),
        (
            "military_move",
            V,
            r"\bamenaza\w* con (?:volver a )?(?:golpear|bombardear|atacar) (?:a |de nuevo a )?(?-i:[A-ZÁ])",
        ),
    ),
    "ja": (
        (
            "military_move",
            V,
            r"封鎖(?:を想定した|想定の?|の)?(?:訓練|演習)|(?<!船)(?<!タンカー)攻撃(?:で|について|の)犯行(?:声明|認め)",
        ),
    ),
    "zh": (("military_move", V, r"(?:演练|模拟|演习)(?:对[^，。|]{1,6})?(?:封锁|封控|登陆|合围)"),),
}
