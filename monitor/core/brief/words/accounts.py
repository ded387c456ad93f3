"""Words that part one account of a thing from another, and that say whose an account is: patterns by source language."""

# What may stand between two accounts inside one sentence.
APART: dict[str, str] = {
    "de": r"\s*;\s|,\s(?=(?:während|hingegen|dagegen|doch|aber)\b)|\s[–—]\s|,\s(?=(?:die|der|das) [^,;.]{2,50}?\b(?:spr(?:icht|ach|echen|achen)(?: \w+)? von|nenn(?:t|en)|weiß von|wissen von|schreib(?:t|en) von|melde(?:t|n)|will [^;.]{2,30} gezählt|nannten?|bezifferte?n?|komm(?:t|en) auf|zähl(?:t|en)|geh(?:t|en) von|rechne(?:t|n)))|,\s(?=(?-i:[A-ZÀ-Þ])[^\d,;.]{1,38} (?:auf|von) \d[\d.,\u00a0\u202f]*\W*$)",
    "en": r"\s*;\s|,\s(?=(?:while|whereas|but|though|although)\b)|\s[–—]\s|,\s(?=(?:the|its) [^,;.]{2,50}?\b(?:speaks? of|spoke of|puts?|counts?|counted|reckons?|estimates?))|,\s(?=(?-i:[A-ZÀ-Þ])[^\d,;.]{1,38} (?:at|to|of) \d[\d.,\u00a0\u202f]*\W*$)",
    "fr": r"\s*;\s|,\s(?=(?:tandis|alors que|mais|quand)\b)|\s[–—]\s|,\s(?=(?:la|le|les|l['’])[^,;.]{2,50}?(?:parl(?:e|ent) de|évoqu(?:e|ent)|avanc(?:e|ent)|chiffr(?:e|ent)|compt(?:e|ent)|fai(?:t|sait) état))|,\s(?=(?-i:[A-ZÀ-Þ])[^\d,;.]{1,38} (?:à|de) \d[\d.,\u00a0\u202f]*\W*$)",
    "es": r"\s*;\s|,\s(?=(?:mientras|pero|en tanto|aunque)\b)|\s[–—]\s|,\s(?=(?:la|el|las|los) [^,;.]{2,50}?(?:habla[n]? de|cifra[n]?|calcula[n]?|reduce[n]?|eleva[n]?|cuenta[n]?))|,\s(?=(?-i:[A-ZÀ-Þ])[^\d,;.]{1,38} (?:en|de) \d[\d.,\u00a0\u202f]*\W*$)",
    "ja": r"(?:のに対し|に対し|一方)[、で]?|(?:ます|です|る|た|だ)が、|。",
    "zh": r"；|，(?=而|但|则)|，(?=[^，。；]{1,14}?(?:数字|说法|统计|口径)(?:[是为]|则))|，(?=[^，。；]{1,12}则)|。",
}
# Who says so, of a thing that others count or tell, too.
TOLD: dict[str, str] = {
    "de": r"\b(?:sprechen|spricht|sprach(?:en)?)(?: \w+)? von\b|bezifferte?n?\b|\blaut\b|zufolge|nach angaben|\bkomm(?:t|en) auf\b|\bkam(?:en)? auf\b|zähl(?:t|te|en|ten)\b|nenn(?:t|en)\b|nannten?\b|\bgeh(?:t|en) von\b|\b(?:steht|stehen|stand(?:en)?)\b|\bsag(?:t|te|ten|en)\b|\bmelde(?:t|te|n|ten)\b|schätz(?:t|te|en|ten)\b|schr(?:eibt|ieb(?:en)?)\b|erklärten?\b|\bteilten?\b[^.;]{0,40}\bmit\b|\bmitteilten?\b|\bberichte(?:t|te|ten|n)\b|\bg(?:ab|aben|ibt|eben) [^.;]{0,60}\ban\b|taxier(?:t|te|en)|veranschlag|\bhält\b|\brechne(?:t|te|n|ten)\b|\bzufolge\b|\bgibt es\b|befürchte|fürchte(?:t|n)|ermittelte?n?\b|errechne|\b(?:bleib(?:t|en)|blieb(?:en)?) bei\b|beharr",
    "en": r"\b(?:said|says|say|according to|counts?|counted|speaks? of|spoke of|claims?|claimed|lists?|listed|reports?|reported|estimates?|estimated|shows?|puts? (?:it|the|that|them))\b|\b(?:told|thinks?|believes?|announced|reckons?|adds|added|insist(?:s|ed)|gave|gives|expects?|calculates?)\b|\bputs? [^.;]{1,40} at\b|\b(?:fears?|maintains?|insists?|counter(?:s|ed)|c(?:o|a)mes? (?:out at|to|up with)|finds?|found|arriv(?:es|ed) at|tall(?:y|ies|ied))\b|\b(?:sticks?|stuck|stands?|stood) (?:to|by)\b",
    "fr": r"\b(?:selon|parl(?:e|ent) de|évoqu(?:e|ent|ait)|avanc(?:e|ent)|compt(?:e|ent)|dénombr(?:e|ent)|recens(?:e|ent)|chiffr(?:e|ent)|fai(?:t|sait) état|assur(?:e|ent)|affirm(?:e|ent)|indiqu(?:e|ent)|annonc(?:e|ent)|revendiqu(?:e|ent)|estim(?:e|ent)|figur(?:e|ent))\b|d['’]après|\b(?:dit|disent|déclar\w+|précis\w+|annoncé|indiqué|estimé|évalue(?:nt)?|juge(?:nt)?|table(?:nt)? sur|informations|communiqué|calcul\w+|prévoi\w+)\b|craign|craint|redout|soutien(?:t|nent)|protest|pour (?:le|la|les|l') ?\w+, |\bpour (?-i:[A-ZÉ])\w+,|aboutit à|arrive à|donne(?:nt)?\b|(?:condui|mèn|penche|suggèr|indiqu)\w* (?:plutôt |à |vers )|comptabilis|\b(?:situe(?:nt)?|place(?:nt)?|ramène(?:nt)?|limite(?:nt)?)\b|s'en t(?:ient|iennent) à|\bretien(?:t|nent)\b|\b(?:reconna[iî]t|reconnaissent|admet(?:tent)?|concède(?:nt)?|avoue(?:nt)?)\b|mainti(?:ent|ennent)",
    "es": r"\b(?:según|habla[n]?|cifra[n]?|calcula[n]?|cuenta[n]?|asegura[n]?|sostiene[n]?|estima[n]?|afirma[n]?|reporta[n]?|eleva[n]?|reduce[n]?|dijo|dijeron|figura[n]?)\b|de acuerdo con|\b(?:inform(?:a|ó|aron)|indic(?:a|ó|aron)|declar(?:a|ó|aron)|señal(?:a|ó|aron)|anunci(?:a|ó|aron)|cifr(?:ó|aron)|trascendió|denunci(?:a|ó)|reconoc\w+|comunic(?:a|ó)|precis(?:a|ó)|calcul(?:ó|aron)|habl(?:ó|aron)|sostuv\w+|estim(?:ó|aron))(?!\w)|teme[n]?\b|denuncia[n]?\b|contabiliz|registr(?:a|ó)|replic(?:a|ó)|sit[úu](?:a|ó) en|\bpara (?-i:[A-ZÁÉÍÓÚ])|(?:se )?mant(?:iene|ienen|uvo)\b|insiste",
    "ja": r"によると|によれば|としている|と(?:発表|主張|説明|し|話す|語る|話し|語っ)|とみ|発表|明らかに|述べ|話し|主張|説明|伝え|報じ|試算|みている|とする|推計|懸念|訴え|譲ら|指摘|見て|数え|認め|報告",
    "zh": r"称|表示|据|认为|统计|指出|说|测算|估算|通报|宣布|透露|报道|公布|发布|估计|预计|担心|坚称|数字(?:是|为)|回应|坚持",
}
# With what a second account that does not follow at once sets itself against the first.
AGAINST: dict[str, str] = {
    "de": r"dagegen|hingegen|jedoch|\baber\b|allerdings|\bspr(?:ach|icht|echen|achen)(?: \w+)? von\b|bezifferte?n?|\bnur\b|zähl(?:t|te|en|ten)\b|\bkomm(?:t|en) auf\b|\bkam(?:en)? auf\b|\bnenn(?:t|en)\b|\bnannten?\b",
    "en": r"\b(?:however|but|by contrast|instead|spoke of|speaks? of|only|rather|while|counts?|counted)\b|\bputs? [^.;]{1,40} at\b",
    "fr": r", (?:elles?|lui|eux),|en revanche|\bmais\b|toutefois|évoqu(?:e|ent)|parl(?:e|ent) de|avanc(?:e|ent)|compt(?:e|ent)|dénombr(?:e|ent)|fai(?:t|sait) état|seulement|recens(?:e|ent)|chiffr(?:e|ent)|situe(?:nt)?|plutôt|comptabilis",
    "es": r"por su parte|en cambio|\bpero\b|sin embargo|cifr(?:a|an|ó|aron)(?!\w)|habl(?:a|an|ó|aron)(?!\w)|\breduce|\beleva|s[oó]lo|en tanto|sostiene|contabiliz",
    "ja": r"一方|対し|しかし|主張|にとどま|だけ|実際|ではないか",
    "zh": r"则|而|但|却|只有|仅",
}
# Whose account this is only sets another figure for what was told before.
SETS: dict[str, str] = {
    "de": r"\bspr(?:ach|icht|echen|achen)(?: \w+)? von\b|bezifferte?n? (?:ihn|sie|es|die (?:zahl|summe|schäden|verluste)|den (?:schaden|verlust|betrag|anteil))\b|\b(?:waren|sind|seien|wären|gab|gebe|gibt) es\b|\bdauerte\w*|\bsind [^.;]{0,20}\d[^.;]{0,4}$|\b(?:gewerkschaft|verband|polizei|feuerwehr|veranstalter|opposition|initiative|rettungs|anwohner|betriebsrat|helfer)\w*[^.;]{0,40}\b(?:komm(?:t|en) auf|zähl(?:t|en)|nenn(?:t|en)|melde(?:t|n))",
    "en": r"\b(?:spoke|speaks?) of\b|\bputs? (?:it|them|the (?:figure|number|total|loss|toll|cost|bill|sum|amount))\b|\b(?:it was|there were|that was|they were|the (?:interruption|outage|real|actual|true)|lasted|it is|there are)\b|'s (?:figure|number|count) (?:is|was)|\b(?:unions?|police|firefighters|organi[sz]ers|opposition|activists|rescuers|residents|doctors) (?:\w+ ){0,3}?(?:counts?|counted|puts? [^.;]{1,30} at|tall(?:y|ied))\b",
    "fr": r"chiffr(?:e|ent) (?:le |la |les |l['’])(?:différend|montant|total|nombre|pertes?|bilan|coût|dommages?|retard|préjudice|somme|volume)|évoqu(?:e|ent)\b|parl(?:e|ent) de\b|ramèn(?:e|ent)|\b(?:c'est|ce (?:sont|serait)|ils (?:seraient|étaient|sont)|elles (?:seraient|étaient|sont)|il y en (?:a|aurait|avait)|serai(?:t|ent)|n'en (?:compte|recense|dénombre|reconna[iî]t|admet|signale|retient|avoue)(?:nt)?)\b|\b(?:syndicats?|cgt|cfdt|police|préfecture|pompiers|organisateurs|opposition|ong|riverains|médecins)\b[^.;]{0,30}\b(?:compte|recense|dénombre|avance|annonce)(?:nt)?\b",
    "es": r"\b(?:reduce[n]?|eleva[n]?|rebaja[n]?) (?:la cifra|el número|el total)|\bhabla[n]? (?:sólo |solo )?de(?:l)?\b|\bser(?:ía|ían|án|á)(?!\w)|\b(?:son|eran|fueron|hay|había) (?:\w+ )?\d|duró|\b(?:sindicatos?|policía|bomberos|organizadores|oposición|ong|vecinos|manifestantes|médicos)\b[^.;]{0,30}\b(?:cuenta|contabiliza|eleva|cifra|habla)[n]?\b",
    "ja": r"(?:は|では)[^。]{0,6}\d[\d,.]*[^。]{0,6}(?:だ|だった|という|とする|としている)$|(?:組合|警察|消防|住民|団体|野党|医師)[^。]{0,12}(?:によると|は)[^。]{0,16}\d",
    "zh": r"(?:则|却)(?:称|认为|说|表示)|(?:数字|说法|统计)(?:是|为)|(?:则|却)[是为]|(?:工会|警方|消防|居民|组织者|反对派|救援|医院)[^，。]{0,8}(?:称|说|统计)",
}
# How a house speaks of itself, behind its name.
SELF: dict[str, str] = {
    "de": r"(?: [a-zäöü]+)? (?:geh(?:t|en) davon aus|rechne(?:t|n)|erwarte(?:t|n)|schätz(?:t|en)|versicher(?:t|te|n)|beziffer(?:t|te|n)|beteuer(?:t|te)|hält sich|sieht sich|glaub(?:t|en)|hoff(?:t|en))\b",
    "en": r"(?: now| also)? (?:believes?|expects?|hopes?|assures?|assured|insists?|insisted|claims?|claimed|reckons?|estimates?|(?:says?|said) (?:it|they|its) (?:has|had|have|holds?|held|can|could|would be able|supplies|supplied|makes?|made|stocks?))\b",
    "fr": r"(?: [a-zé]+)? (?:croi(?:t|ent)|estime(?:nt)?|assure(?:nt)?|affirme(?:nt)?|(?:dit|disent) (?:disposer|avoir|pouvoir|être|tenir|détenir)|pense(?:nt)?|espère(?:nt)?|table(?:nt)? sur|chiffre(?:nt)?|évalue(?:nt)?)\b",
    "es": r"(?: [a-zé]+)? (?:cree[n]?|espera[n]?|prevé[n]?|asegura|asegur(?:ó|aron)|afirma|afirm(?:ó|aron)|calcula|estima|confía|(?:dice|dijo) (?:que (?:su|sus|tiene|dispone|cuenta)|tener|disponer))(?!\w)",
    "ja": r"(?:は|も)[^。]{0,60}(?:確保し|見込|見通|予想|目指|賄|自信|と説明|想定)",
    "zh": r"(?:方面)?(?:表示|称|预计|认为|强调|相信|估计)",
}
# What stands before, and behind, the house from which a figure comes.
SPEAKING: dict[str, tuple[str, str]] = {
    "de": (r"(?:laut|nach angaben (?:von|des|der))(?: (?:dem|der|des|den))?(?: [a-zäöü]+e[rns])?(?: (?:unternehmens?|konzerns?|betreibers?|herstellers?))?\s*$", r"\s+zufolge\b"),
    "en": (r"according to(?: the)?(?: (?:company|miner|operator|maker|group|railway))?\s*$", r"(?!)"),
    "fr": (r"(?:selon|d['’]après)(?: (?:le|la|les|l['’]))?(?: ?(?:groupe|société|compagnie|exploitant|fabricant))?\s*$", r"(?!)"),
    "es": (r"(?:según|de acuerdo con)(?: (?:el|la|los|las))?(?: (?:grupo|empresa|minera|compañía|operador))?\s*$", r"(?!)"),
    "ja": (r"(?!)", r"(?:によると|によれば|の説明では)"),
    "zh": (r"(?:据|按)$", r"(?:介绍|披露|透露)"),
}  # fmt: skip

# How long it lasts at the end of an account, where nobody counts: *no bajará de un mes*; the group names the unit.
_LENGTH = {
    "de": (r"(?:eine|einer) ", r"(?:einen|einem) ", "woche", "monat", "jahr", "tag"),
    "en": (r"(?:a|one) ", r"(?:a|one) ", "week", "month", "year", "day"),
    "fr": (r"une ", r"un ", "semaine", "mois", "an", "jour"),
    "es": (r"una ", r"un ", "semana", "mes", "año", "día"),
}
ONE_LENGTH: dict[str, str] = {
    code: rf"\b(?:{one}(?P<weeks>{week})|{other}(?P<months>{month})|{other}(?P<years>{year})|{other}(?P<days>{day}))\W*$"
    for code, (one, other, week, month, year, day) in _LENGTH.items()
} | {"ja": r"(?!)", "zh": r"(?!)"}
