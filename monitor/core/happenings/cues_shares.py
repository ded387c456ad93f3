"""Cues of share prices: how papers say that a share rose or fell (*Aktie tiefrot*, *bondit en Bourse*, *跌停*).

A row is (action, role of the actor, pattern). A share that moves is nobody's act; the firm is hit by it.
"""

from monitor.core.happenings.cue import Row, X

_DE = r"\b(?:[\w&.]{1,20}-)?(?:aktien?|vorzugsaktien?|anteilsscheine|papiere)\b(?! (?:kaufen|verkaufen))[^.;:|!?]{0,36}?"
_DE_UP = (
    r"(?:\b(?:höher|fester|stärker|freundlich(?:er)?|beflügelt|belohnt|profitiert|profitieren|gefragt)\b(?!-)|\bheb(?:t|en) [^.;:|]{0,24}?\bab\b|\+ ?\d"
    r"|\bmit [\w ]{0,12}?(?:kurssprung|kursfeuerwerk|kursexplosion|kursrally|kursaufschl\w+|kursgewinn\w*|höhenflug|aufschl[aä]g\w*)|\bsetz(?:t|en) (?:\w+ ){0,2}?(?:\w*rally|erholung\w*|höhenflug|aufwärts\w*|anstieg) [^.;:|]{0,12}?\bfort\b"
    r"|\bins plus\b|\bim aufwind\b|\bauf (?:\w*rekord\w*|höchststand|\w*hoch)\b|\bklettert?\b|\bleg(?:t|en) (?:\w+ )?zu\b|\bzieh(?:t|en) (?:\w+ )?an\b|\bschieß(?:t|en)\b|\bstartet erfolgreich\b)"
)
_DE_DOWN = (
    r"(?:\b(?:tiefer|tiefrot|leichter|schwächer|schwach|schwächel(?:t|n)|abwärts|verbilligt|crasht)\b(?!-)|\bsack(?:t|en) [^.;:|]{0,16}?\bab\b|\bbr(?:icht|echen) [^.;:|]{0,40}?\bein\b"
    r"|\bknick(?:t|en) [^.;:|]{0,16}?\bein\b|\btauch(?:t|en) [^.;:|]{0,16}?\bab\b|\bschmier(?:t|en) [^.;:|]{0,16}?\bab\b|\brausch(?:t|en) [^.;:|]{0,20}?\b(?:ab|nach unten|in die tiefe)\b"
    r"|\bins (?:minus|rutschen|straucheln|schlingern|bodenlose|wanken)\b|\bauf (?:\w*tief\b|tiefstem stand|talfahrt)|\bmit [\w ]{0,12}?(?:kursabschl\w+|kursverlust\w*|kurseinbruch|kurssturz|kursrutsch|verlusten|abschl[aä]g\w*)|\bgibt [^.;:|]{0,16}?\bnach\b|\bsetz(?:t|en) (?:\w+ ){0,2}?(?:talfahrt|abwärts\w*|kursrutsch|sinkflug|verluste) [^.;:|]{0,12}?\bfort\b)"
)
_FR_AT = r"(?:en bourse|à wall street|à la bourse|au cac(?: 40)?|en séance|à l'ouverture|au nasdaq)\b"
_FR_OF = (
    r"\b(?:l'action|les actions|le titre|les titres|le cours de l'action)\b (?!en justice)[^.;:|!?]{0,36}?"
)
_FR_UP = r"\b(?:bondi\w*|s'envol\w+|grimp\w+|flamb\w+|progress\w+|gagn\w+|rebondi\w*|s'adjug\w+)\b"
_FR_DOWN = r"\b(?:dévis\w+|décroch\w+|chut\w+|plong\w+|recul\w+|s'effondr\w+|dégringol\w+|perd\w*|trébuch\w+|cèd\w+)\b"
_ES_OF = r"\b(?:la acción|las acciones|los títulos|el valor) (?:de |del )?[^.;:|!?]{0,30}?"
_ES_AT = r"(?:en bolsa|en wall street|en el ibex|en el nasdaq)\b"
_ES_UP = r"\b(?:sub(?:e|en|ió|ieron)|se dispar\w+|salt\w+|trep\w+|repunt\w+|avanz\w+|escal\w+)\b"
_ES_DOWN = r"\b(?:ca(?:e|en|yó|yeron)|se desplom\w+|se hund\w+|baj\w+|retroced\w+|pierd\w+)\b"
_JA_OF = r"(?:株価?(?!主|式|券)|銘柄)(?:が|は|、|も)?[^。、|]{0,10}?"
_ZH_OF = r"(?:股价?(?![东权份票市])|概念股|个股|板块)[^。，|；]{0,8}?"

SHARES: dict[str, tuple[Row, ...]] = {
    "en": (
        (
            "price_fall",
            X,
            r"\b(?:shares?|stocks?) [^.;:|!?]{0,28}?\b(?:crash(?:es|ed)?|crater(?:s|ed)?|nosedives?d?|sell-?off|hammered|battered|in the red|hits? (?:an? )?(?:\w+-(?:year|month) low|record low))\b",
        ),
        (
            "price_rise",
            X,
            r"\b(?:shares?|stocks?) [^.;:|!?]{0,28}?\b(?:rocket(?:s|ed)?|pop(?:s|ped)?|rebound(?:s|ed)?|hits? (?:an? |all-time |record )+highs?)\b",
        ),
    ),
    "de": (
        ("price_fall", X, _DE + _DE_DOWN),
        (
            "price_rise",
            X,
            _DE
            + _DE_UP
            + r"|\bkurs(?:explosion|feuerwerk|rally)\b|\b(?:firmen|börsen|markt)wert [^.;:|!?]{0,40}?\b(?:über|auf|übersteigt|knackt) (?:\w+ ){0,2}?(?:billion\w*|milliarden?)\b",
        ),
    ),
    "fr": (
        (
            "price_fall",
            X,
            rf"{_FR_OF}{_FR_DOWN}|{_FR_DOWN} (?:[^.;:|!?]{{0,24}}? )?{_FR_AT}|\bbourse : [^.;:|!?,]{{2,30}}? {_FR_DOWN}",
        ),
        (
            "price_rise",
            X,
            rf"{_FR_OF}{_FR_UP}|{_FR_UP} (?:[^.;:|!?]{{0,24}}? )?{_FR_AT}|\bbourse : [^.;:|!?,]{{2,30}}? {_FR_UP}",
        ),
    ),
    "es": (
        ("price_fall", X, rf"{_ES_OF}{_ES_DOWN}|{_ES_DOWN} (?:[^.;:|!?]{{0,24}}? )?{_ES_AT}"),
        ("price_rise", X, rf"{_ES_OF}{_ES_UP}|{_ES_UP} (?:[^.;:|!?]{{0,24}}? )?{_ES_AT}"),
    ),
    "ja": (
        ("price_fall", X, rf"{_JA_OF}(?:安値|続落|反落|急落|ストップ安|下落|大幅安)"),
        ("price_rise", X, rf"{_JA_OF}(?:高値|続伸|急伸|反発|急騰|ストップ高|上昇|大幅高)"),
    ),
    "zh": (
        ("price_fall", X, rf"{_ZH_OF}(?:大跌|跌停|收跌|走弱|重挫|下挫|暴跌|跳水|闪崩)"),
        ("price_rise", X, rf"{_ZH_OF}(?:大涨|涨停|收涨|走强|飙升|暴涨|拉升|创(?:历史)?新高)"),
    ),
}
