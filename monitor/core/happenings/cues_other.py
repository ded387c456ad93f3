"""Cues of acts the vocabulary has no word for, told even beside others: *welcomes the sanctions*, *a tanker leaves Odesa*.

A row is (action, role of the actor, pattern). Who welcomes, opposes or plays down an act has not done it; a ship that
sails, and a firm that tells its results beside a share price, do something that is no other action.
"""

from monitor.core.happenings.cue import Row, V, X

_EN_FELT = r"(?:worried|concerned|alarmed|uneasy|nervous|wary|anxious|sceptical|skeptical|optimistic|pessimistic|hopeful|stunned|shocked|dismayed|disappointed|rattled|unimpressed|confident|upbeat)"
_EN_SHIP = r"\b(?:ships?|vessels?|tankers?|freighters?|cargo ships?|cargoes|lng carriers?|bulk carriers?|bulkers?|superyachts?|convoys?)"
_EN_ARMS = r"(?:weapons?|arms|ammunition|munitions?|missiles?|tanks?|fighter jets?|howitzers?|air defen[cs]e systems?)"
_DE_SHIP = (
    r"\b(?:schiffe?|\w*frachter|\w*tanker|\w*frachtschiffe?|getreideschiffe?|containerschiffe?|konvois?)"
)
_DE_ARMS = r"(?:\w*waffen|munition|\w*raketen|\w*panzer|kampfjets?|panzerhaubitzen|flugabwehr\w*|\w*drohnen|marschflugkörper)"
_FR_SHIP = r"\b(?:navires?|cargos?|pétroliers?|méthaniers?|porte-conteneurs|convois?)"
_FR_ARMS = r"(?:armes|munitions?|missiles?|chars?|blindés|avions de (?:chasse|combat)|obusiers?|drones)"

# Words behind somebody who welcomes, opposes or worries about what another does.
FELT: dict[str, str] = {
    "en": (
        rf"\b(?:welcom(?:es|ed)|hail(?:s|ed)|prais(?:es|ed)|laud(?:s|ed)|applaud(?:s|ed)|regrets|regretted|oppos(?:es|ed)|endors(?:es|ed)|downplay(?:s|ed)?|play(?:s|ed)? down|shrug(?:s|ged)? off)\b|\b{_EN_FELT} (?:about|over|by|at|of|on|that)\b"
        r"|\b(?:voic|express)(?:es|ed) (?:\w+ )?(?:concerns?|hopes?|support|regret|doubts?)\b|\brais(?:es|ed) (?:\w+ )?concerns?\b|\breact(?:s|ed) (?:angrily |coolly |cautiously )?to\b"
    ),
    "de": (
        r"\bbegrüß(?:t|en|te|ten)\b|\bbedauer(?:t|n)\b|\blob(?:t|en)\b|\b(?:besorgt|enttäuscht|alarmiert|erfreut|erleichtert|skeptisch|optimistisch|zuversichtlich|pessimistisch) (?:von|über|wegen|auf|zu|für)\b|\bäußer(?:t|n|te|ten) (?:\w+ ){0,2}?(?:sorgen?|bedenken|verständnis|zweifel|hoffnung)\b"
        r"|\bstell(?:t|en) sich (?:\w+ ){0,2}?(?:gegen|hinter)\b|\bwehr(?:t|en) sich gegen\b|\bwidersetz(?:t|en) sich\b|\bstell(?:t|en) (?:\w+ )?(?:forderungen|bedingungen)\b|\bsende[tn] (?:\w+ ){0,2}?(?:worte|signale?|botschaft(?:en)?)\b|\breagier(?:t|en) (?:\w+ )?auf\b|\bspiel(?:t|en) [^.;:|]{3,40} herunter\b|\bunterstütz(?:t|en)\b(?! (?:von|durch|werden))|\bbefürworte[tn]\b"
    ),
    "fr": r"\bsalu(?:e|ent)\b|\bse réjoui\w+ d|\bs'inquièt\w+ |\bs'inquiét\w+ |\bs'alarm\w+ d|(?<!ne )\bregrett(?:e|ent)\b|\b(?:se di(?:t|sent) )(?:très )?(?:inquiet|préoccupé|favorable|ouvert|déçu|opposé|confiant|optimiste)\w*|\bs'oppos\w+ (?:à|au|aux)\b|\brejoin(?:t|gnent)\b|\b(?:œuvr|oeuvr)(?:e|ent)\b|\bplaid(?:e|ent) pour\b|\bminimis(?:e|ent)\b|\bréagi(?:t|ssent) (?:à|au|aux)\b|\bexprim\w+ (?:\w+ ){0,2}?(?:inquiétude|préoccupation|soutien|espoir|regret)s?\b",
    "es": r"\b(?:celebra[n]?|saluda[n]?|lamenta[n]?|se opon\w+ a|respalda[n]?|minimiza[n]?|reacciona[n]? a)\b|\b(?:expresa[n]?|muestra[n]?) (?:\w+ ){0,2}?(?:preocupación|apoyo|esperanza|dudas)\b|\b(?:preocupad[oa]|alarmad[oa]|decepcionad[oa])s? por\b",
}

OTHER: dict[str, tuple[Row, ...]] = {
    "en": (
        ("other", V, FELT["en"]),
        (
            "other",
            X,
            rf"{_EN_SHIP} (?:[\w'’-]+ ){{0,4}}?(?<!to )(?:docks?|docked|sails?|sailed|leaves?|left(?! (?:stranded|without|adrift|dead|stuck))|departs?|departed|cross(?:es|ed)|arrives?|arrived|transited|enters?|entered|reach(?:es|ed)|drift(?:s|ed))\b(?! (?:due|to|at))",
        ),
        (
            "other",
            V,
            rf"\b(?:send(?:s|ing)?|sent|deliver(?:s|ed|ing)?|donat(?:es|ed)|pledg(?:es|ed)|suppl(?:y|ies|ied)|provid(?:es?|ed)|announc(?:es|ed)|approv(?:es|ed)) (?:[\w$€£.,'’-]+ ){{0,6}}?(?:military aid|aid package|{_EN_ARMS} (?:to|for))\b",
        ),
        (
            "other",
            V,
            r"\b(?:post|report|book)(?:s|ed)? (?:[\w$€£.,%-]+ ){0,4}?(?:profits?|loss(?:es)?|earnings|revenues?|deliveries)\b|\b(?:beat|miss|top)(?:s|ed)? (?:[\w-]+ ){0,3}?(?:expectations|estimates|forecasts)\b|\b(?:rais|lift|cut|trim|slash|lower|reaffirm|confirm|withdr)\w* (?:[\w-]+ ){0,3}?(?:outlook|guidance|profit forecast|earnings forecast|full-year forecast)\b",
        ),
    ),
    "de": (
        ("other", V, FELT["de"]),
        (
            "other",
            X,
            rf"{_DE_SHIP} [^.;:|]{{0,36}}?\b(?:verlässt|verlassen|passier(?:t|en)|durchquer(?:t|en)|ausgelaufen|abgelegt|eingetroffen|nimmt kurs|nehmen kurs)\b|{_DE_SHIP} (?:legt|läuft|laufen|legen) [^.;:|]{{0,36}}?\b(?:ab|aus|an|ein)\b",
        ),
        (
            "other",
            V,
            rf"\b(?:liefer(?:t|n|te|ten)|schick(?:t|en)|sende[tn]|spende[tn]|schnür(?:t|en)) (?:[\wäöüß.-]+ ){{0,5}}?(?:{_DE_ARMS}|militär(?:hilfe|paket)\w*|hilfspaket)\b|\b{_DE_ARMS} [^.;:|]{{0,40}}?\b(?:liefern|schicken)\b|\bsag(?:t|en) (?:[\wäöüß.-]+ ){{0,6}}?(?:militärhilfe\w*|waffen\w*|hilfen?) [^.;:|]{{0,24}}?zu\b",
        ),
        (
            "other",
            V,
            r"\b(?:steiger|erhöh|senk|kapp|bestätig|bekräftig|kassier|verfehl|übertr[ei]ff|übertriff|verdoppel|reduzier|verbuch|meld|schreib)(?:e?t|e?n) (?:[\wäöüß.-]+ ){0,4}?(?:umsatz\w*|gewinn(?!warnung)\w*|prognose\w*|ausblick|jahresziele?|jahresausblick|erwartung\w*|ergebnis\w*|verlust\w*|dividende|auslieferungen)\b|\bverdien(?:t|te|en) (?:\w+ ){0,3}?(?:mehr|weniger|milli\w+)\b|\b(?:enttäuscht|überzeugt|überrascht) (?:\w+ ){0,2}?(?:mit|bei|die)\b|\bmit gewinnwarnung\b|\brechne[tn] mit [^.;:|]{0,30}?(?:gewinn|umsatz|verlust)\w*",
        ),
    ),
    "fr": (
        ("other", V, FELT["fr"]),
        (
            "other",
            X,
            rf"{_FR_SHIP} [^.;:|]{{0,40}}?\b(?:quitt(?:e|ent|é|és)|navigu(?:e|ent)|travers(?:e|ent)|accost(?:e|ent|é)|franchi(?:t|ssent)|appareill(?:e|ent|é))\b",
        ),
        (
            "other",
            V,
            rf"\b(?:livr(?:e|ent|er|era|eront)|fourni(?:t|ssent|r|ra|ront)|envo(?:ie|ient|yer|yé)|enverr(?:a|ont)|donn(?:e|ent|er)) (?:[\wéèêàç.,'’-]+ ){{0,5}}?(?:{_FR_ARMS}|aide militaire)\b",
        ),
        (
            "other",
            V,
            r"\b(?:relèv|abaiss|confirm|maintien|revoi|publi|affich|enregistr|annonc)\w* (?:[\wéèêà'’-]+ ){0,4}?(?:bénéfices?|résultats?|prévisions?|chiffre d'affaires|pertes?|objectifs? annuels?)\b",
        ),
    ),
    "es": (
        ("other", V, FELT["es"]),
        (
            "other",
            X,
            r"\b(?:buques?|petroleros?|barcos?|cargueros?|metaneros?|convoy) [^.;:|]{0,36}?\b(?:zarpa[n]?|zarpó|cruza[n]?|cruzó|atraviesa[n]?|atraca[n]?|atracó)\b",
        ),
    ),
    "ja": (
        (
            "other",
            V,
            r"(?:懸念|遺憾|歓迎|支持|反対|期待|憂慮)(?:の意)?を?(?:表明|示す|示した)|歓迎(?=$|[ 　|。])",
        ),
        (
            "other",
            X,
            r"(?:タンカー|貨物船|コンテナ船|運搬船|輸送船)[^。、|]{0,14}?(?:出港|入港|到着|通過|出航)",
        ),
    ),
    "zh": (
        ("other", V, r"表示(?:严重|深切|高度|强烈)?(?:关切|担忧|遗憾|支持|欢迎)"),
        (
            "other",
            X,
            r"(?:油轮|货轮|货船|商船|集装箱船|运输船)[^，。|]{0,10}?(?:驶离|驶入|抵达|离港|启航|穿越|靠泊)",
        ),
    ),
}
