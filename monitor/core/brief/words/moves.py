"""Words that say that a figure rose or fell, that it is a share of something, or what a move led to, by source language."""

RISES: dict[str, str] = {
    "de": r"\b(?:stieg\w*|gestiegen|kletter\w+|wuchs\w*|gewachsen|verteuer\w+|gewann\w*|legte\w*|zugelegt|anstieg|plus(?! ein)|höher(?! als)|mehr als im|erhöh\w+|angehoben|zuwachs|steig(?:t|en)|wächst|wachsen|springt|springen|sprang(?:en)?)\b",
    "en": r"\b(?:rose|rises?|rising|risen|gain(?:s|ed)?|jump(?:s|ed)?|climb(?:s|ed)?|surg(?:e|es|ed)|soar(?:s|ed)?|grew|grown|up|higher(?! than)|increas(?:e|es|ed)|advanc(?:e|es|ed)|lifts?|lifted|rebound(?:s|ed)?|leap(?:s|ed)?|spik(?:e|es|ed))\b",
    "fr": r"(?<!\w)(?:hausse|bondi\w*|gagn\w+|progress\w+|grimp\w+|augment\w+|croissance|cr[uû]|en plus|s'envol\w+|relev\w+|accr\w+|pris|flamb\w+|rebondi\w*)(?!\w)",
    "es": r"(?<!\w)(?:subi\w+|sub[eí]\w*|aument\w+|creci\w+|crec[eí]\w*|gan[aóo]\w*|avanz\w+|elev\w+|alza|repunt\w+|se dispar\w+|se incrementa\w*|salt[aó]n?)(?!\w)",
    "ja": r"増|引き上げ|上昇|(?<![上残来注産獲約])高(?!い|く|級|純)|(?<!売)(?<!売り)上げ|伸び",
    "zh": r"上涨|上调|增长|增加|上升|升至|涨|同比增",
}
FALLS: dict[str, str] = {
    "de": r"\b(?:fiel\w*|gefallen|sank\w*|gesunken|verlor\w*|nach(?=[.,]|$)|eingebrochen|rückgang|minus|niedriger(?! als)|weniger|gekürzt|kürz\w+|senk\w+|gesenkt|gedrosselt|verringer\w+|reduzier\w+|verbillig\w+|drossel\w+|sinkt|sinken|fällt|brach(?:en)?|bricht|brechen|schrumpf\w+|rutscht?\w*|nachgegeben)\b",
    "en": r"\b(?:fell|falls?|fallen|drop(?:s|ped)?|slid|slides?|sank|sinks?|plung(?:e|es|ed)|lost|loses?|down|lower(?! than)|declin(?:e|es|ed)|decreas(?:e|es|ed)|reduc(?:e|es|ed)|shed|slump(?:s|ed)?|cuts?|slash(?:es|ed)|trim(?:s|med)|tumbl(?:e|es|ed)|shr[aiu]nk(?:s)?|contract(?:s|ed)|crash(?:es|ed)?)\b",
    "fr": r"(?<!\w)(?:baiss\w+|chut\w+|recul\w+|perdu|perd\w*|cédé|retomb\w+|rédui\w*|diminu\w+|repli|en moins|plong\w+|s'effondr\w+|fléchi\w+|dégringol\w+|décli\w+)(?!\w)",
    "es": r"(?<!\w)(?:cay\w+|caíd\w+|cae\w*|baj\w+|perdi\w+|descend\w+|retroced\w+|redujo|descenso|se desplom\w+|se hund\w+|se contra\w+|disminu\w+|recort\w+|reduc\w+)(?!\w)",
    "ja": r"減|引き下げ|下落|安(?!定|全|保)|下げ|低下",
    "zh": r"下跌|下调|下降|减少|下滑|跌|降至|同比降",
}
OF: dict[str, str] = {
    "de": r"\s*(?:davon|der|des|seine[rs]|ihre[rs]|von|aller|am)\b",
    "en": r"\s*of\b",
    "fr": r"\s*(?:de|d['’]|du|des)\b",
    "es": r"\s*(?:de|del)\b",
    "ja": r"の(?!上|下|増|減|値)|に(?:引き|上げ|下げ|拡大|縮小|達|なる|増|減|上昇|低下)",
    "zh": r"的",
}
TO: dict[str, str] = {
    "de": r"[^.;\d]{0,34}\bauf (?:rund |etwa |knapp )?",
    "en": r"[^.;\d]{0,34}\b(?:to|at) (?:about |around )?[A-Z]{0,2}[$€£¥]?",
    "fr": r"[^.;\d]{0,34}(?<!\w)à (?:environ )?",
    "es": r"[^.;\d]{0,34}(?<!\w)(?:a|hasta)(?: los| las)? ",
    "ja": r"[^。\d]{0,10}(?:、)",
    "zh": r"[，,]?(?:达到?|升至|降至|至)[^。\d]{0,6}",
}
# A share behind one of these is where a move led, not the move.
LED: dict[str, str] = {
    "de": r"\b(?:auf|bei|von|aus) (?:rund |etwa |knapp |bis zu )?$",
    "en": r"\b(?:to|at|from|of|for) (?:about |around |up to |as much as )?$",
    "fr": r"(?<!\w)(?:à|de(?! )|au|du|passant) (?:environ |près de )?$",
    "es": r"(?<!\w)(?:a|al|hasta|hasta el|del?) (?:un |el )?$",
    "ja": r"から$",
    "zh": r"(?:至|到|达|占)(?:约|近)?$",
}
# Between a verb of moving and the figure that it led to.
REACHED: dict[str, str] = {
    "de": r"(?: [a-zäöü]+){0,2} auf (?:rund |etwa |knapp |nur )?",
    "en": r"(?: [a-z]+ly| back| further)? to (?:about |around |just |only )?[A-Z]{0,2}[$€£¥]?",
    "fr": r"(?: [a-zéèê]+){0,2} à (?:environ |seulement )?",
    "es": r"(?: [a-zéíóú]+){0,2} (?:a|hasta)(?: las| los| unas| unos| solo)? ",
}
# What is counted and moves, beside the indicators of the lexicon; indicators of which one figure is no move.
COUNTED = frozenset(
    {
        "term_shipment",
        "term_stocks",
        "term_freight_rate",
        "term_sales",
        "term_delivery",
        "term_exports",
        "term_imports",
        "term_production",
        "term_order",
        "term_registration",
        "term_harvest",
        "term_traffic",
    }
)
UNCOUNTED = frozenset(
    {
        "grade_content",
        "tariff_rate",
        "market_share",
        "supply_share",
        "casualties",
        "sanctioned_count",
        "fine_amount",
        "contract_value",
        "wages",
        "jobs",
        "credit_rating",
    }
)
PRICED = frozenset({"price", "share_price", "freight_rate"})
# A move that is still to come.
TO_COME: dict[str, str] = {
    "de": r"\b(?:wird|werden|dürft\w+|erwart\w+|prognos\w+|rechne\w*|droh\w*|vor dem|soll\w*)\b",
    "en": r"\b(?:to (?:rise|fall|drop|jump|slide|decline|increase|surge|plunge|climb|shrink|grow|slump)|seen|expected|forecast\w*|likely|set to|may|poised|projected)\b",
    "fr": r"(?<!\w)(?:\w+(?:eront|era|iront|ira)|devr\w+|attend\w*|menac\w+|prévision\w*)(?!\w)",
    "es": r"(?<!\w)(?:\w+(?:ará|erá|irá|arán|erán|irán)|se espera\w*|previsi\w+|amenaz\w+)(?!\w)",
    "ja": r"見通し|予想|見込|予測|へ$|か$",
    "zh": r"预计|料|或|将|预测|恐",
}
# Words before a share, in a Japanese sentence behind it, that say that the move is only expected.
EXPECTED: dict[str, str] = {
    "de": r"\b(?:wird|dürft\w+|könnt\w+|erwart(?:et|en|ete|eten)|prognostizier\w+|rechne(?:t|n|te|ten)|würden?|voraussichtlich|müssen|muss|sollen|soll|will|wollen|plant|planen|forder(?:t|n)|vorgeschlagen|schlägt)\b",
    "en": r"\b(?:wants? to|plans? to|aims? to|seeks? to|propos\w+|intends? to|will|would|must|should|ha(?:ve|s) to|could|may|might|expects?|expected|forecasts?|likely|set to|poised to|projected|seen (?:\w+ing|up|down)|predicts?|predicted|to (?:rise|fall|drop|decline|increase|grow|shrink|slump|slide|climb|jump|surge|plunge))\b",
    "fr": r"(?<!\w)(?:devr(?:a|ont|ai\w+)|pourr\w+|prévo(?:it|ient|yait)|table(?:nt)? sur|attendue?s?|veu(?:t|lent)|propose(?:nt)?|envisage(?:nt)?|compte(?:nt)?|entend(?:ent)?|(?:aug|dim|bais|recul|progress|chut|grimp)\w*(?:era|eront))(?!\w)",
    "es": r"(?<!\w)(?:prev(?:é|én)|debe(?:n|rán?)?|tendrán? que|quieren?|propone[n]?|planea[n]?|plantea[n]?|busca[n]?|pretende[n]?|se espera|espera(?:n)?|podrí\w+|pronostic\w+|(?:ca|sub|baj|aument|disminu|crec)\w*(?:rá|rán))(?!\w)",
    "ja": r"見通し|予想|見込|予測",
    "zh": r"预计|预期|料将|可能|预测|或将",
}
SIMPLE_DE = r"(?:aus|ein)fuhr(?:en)?|exporte?n?|importe?n?|produktion|förderung|erzeugung|ausstoß|absatz|verkäufe?n?|umsatz|umsätze|preise?|bestände?n?|lieferungen|nachfrage|gewinn|frachtraten|umschlag|auslieferungen|bestellungen"
# Between a share that moved and the time with which it is compared.
COMPARED: dict[str, str] = {
    "de": r"[^.;\d]{0,30}\b(?:als (?:im|in|am|vor)|gegenüber(?: dem)?|im vergleich (?:zu|zum|mit)(?: dem)?)\s?",
    "en": r"[^.;\d]{0,30}\b(?:than (?:in |a |the )?(?:same )?|from (?:a |the )?|compared (?:with|to) (?:the )?|versus |against |on (?:the )?(?=year|month|quarter))",
    "fr": r"[^.;\d]{0,30}(?:qu['’]|que |par rapport (?:à |au )|sur )(?:en |l['’]|au )?",
    "es": r"[^.;\d]{0,30}\b(?:que (?:en )?(?:el )?|respecto (?:a |al )|frente (?:a |al )|en comparación con (?:el )?)",
}
# A headline's verb right behind what moves, which gives no figure.
MOVES: dict[str, dict[str, str]] = {
    "de": {
        "up": r"(?:steig(?:t|en)|zieh(?:t|en) (?:\w+ )?an|kletter[tn]|leg(?:t|en) (?:\w+ )?zu|nehmen zu|nimmt zu|wachsen|wächst)\b(?! auf| um)",
        "down": r"(?:sink(?:t|en)|f(?:ä|a)ll(?:t|en)|g(?:i|e)b(?:t|en) (?:\w+ )?nach|geh(?:t|en) (?:\w+ )?zurück|br(?:e|i)ch(?:t|en) (?:\w+ )?ein|schrumpf(?:t|en))\b(?! auf| um)",
    },
    "en": {
        "up": r"(?:\w+ly )?(?:rise|rises|rose|climbs?|climbed|jumps?|jumped|surges?|surged|soars?|soared|grow|grows|grew|rebounds?|rebounded|firms?)\b(?= |$)(?! (?:to|short|behind|apart|through|victim|foul|under|over|into|for|out|back)\b)",
        "down": r"(?:\w+ly )?(?:fall|falls|fell|drops?|dropped|slides?|slid|slumps?|slumped|plunges?|plunged|eases?|eased|declines?|declined|sinks?|sank|shrinks?|shrank|tumbles?|tumbled)\b(?= |$)(?! (?:to|short|behind|apart|through|victim|foul|under|over|into|for|out|back)\b)",
    },
    "fr": {
        "up": r"(?:augmente(?:nt)?|progresse(?:nt)?|grimpe(?:nt)?|bondi(?:t|ssent)|s['’]envole(?:nt)?|flambe(?:nt)?|montent?|rebondi(?:t|ssent))(?!\w)(?! à)",
        "down": r"(?:baisse(?:nt)?|recule(?:nt)?|chute(?:nt)?|diminue(?:nt)?|plonge(?:nt)?|s['’]effondre(?:nt)?|se repli(?:e|ent)|refluent?|se tasse(?:nt)?)(?!\w)(?! à)",
    },
    "es": {
        "up": r"(?:sube[n]?|aumenta[n]?|crece[n]?|se dispara[n]?|repunta[n]?|trepa[n]?|salta[n]?)(?!\w)(?! a\b)",
        "down": r"(?:cae[n]?|baja[n]?|retrocede[n]?|disminuye[n]?|se desploma[n]?|se hunde[n]?|cede[n]?|descienden?)(?!\w)(?! a\b)",
    },
}
# Between what moves and of what, or whose, it is.
OF_IT: dict[str, str] = {
    "de": r" (?:aus|von|in|nach|für|der|des) (?:der |dem |den )?(?:[^\W\d]+ (?:aus|von|in) )?",
    "en": r" (?:of|from|in|to|for) (?:the )?(?:[^\W\d]+ (?:of|from|in) )?",
    "fr": r" (?:de la |de l['’]|du |des |de |d['’]|en |[^\W\d]+(?:es|s|e) (?:de |d['’]))",
    "es": r" (?:de la |del |de |en )(?:[^\W\d]+ (?:de|del|de la|en) )?",
}
REGIONS = frozenset(
    {
        "Asie",
        "Asien",
        "Asia",
        "Europe",
        "Europa",
        "Afrique",
        "Afrika",
        "Africa",
        "Amérique latine",
        "Lateinamerika",
        "Latin America",
        "Moyen-Orient",
        "Nahost",
        "Middle East",
    }
)
FROM = frozenset({"aus", "von", "in", "from", "of", "de", "en", "du", "des", "del"})
# Right behind a figure: it is by so much that a thing is less, or more.
BY_SO_MUCH: dict[str, dict[str, str]] = {
    "de": {"less": r" (?:\w+ )?weniger\b", "more": r" (?:\w+ )?mehr\b(?! als)"},
    "en": {"less": r" (?:\w+ )?(?:less|fewer)\b", "more": r" (?:\w+ )?more\b(?! than)"},
    "fr": {"less": r" (?:\w+ )?(?:de|en) moins\b(?! de)", "more": r" (?:\w+ )?de plus\b(?! de)"},
    "es": {"less": r" (?:\w+ )?menos\b(?! de)", "more": r" (?:\w+ )?más\b(?! de)"},
}
# Between a figure that was reached and the one from which it came.
CAME_FROM: dict[str, str] = {
    "de": r"[^.;\d]{0,30}(?:\bvon|\bnach|\bgegenüber|\bstatt) (?:zuvor |bisher |rund |etwa )?",
    "en": r"[^.;\d]{0,30}\b(?:from|against|compared with|versus) (?:about |around )?",
    "fr": r"[^.;\d]{0,30}(?:\bcontre|\bau lieu de|\bdepuis) (?:environ )?",
    "es": r"[^.;\d]{0,30}\b(?:desde|frente a|contra) (?:el |los |las )?",
}
# Between a figure and the time that it is like.
ALIKE: dict[str, str] = {
    "de": r"[^.;\d]{0,30}\b(?:wie|unverändert (?:zu|gegenüber)|auf dem niveau von) (?:im |in )?(?:diesem |vergangenen )?",
    "en": r"[^.;\d]{0,30}\b(?:in line with|unchanged from|same as|as in|level with) (?:in )?",
    "fr": r"[^.;\d]{0,30}(?:\bcomme|\bstable par rapport à|\bau même niveau qu['’]?e?) ?(?:en )?",
    "es": r"[^.;\d]{0,30}\b(?:igual que|como|en línea con) (?:en )?(?:el |la )?",
}
# Right before a share: a noun of moving whose share it is, whatever stands behind it (*hausse de 9 % des prix*).
NAMED: dict[str, str] = {
    "fr": r"\b(?:(?P<up>hausse|augmentation|bond|progression|envolée)|baisse|recul|chute|repli|réduction) (?:\w+ )?(?:de|d['’]) ?(?:près de |environ |plus de )?$",
    "es": r"\b(?:(?P<up>alza|subida|aumento|incremento|repunte)|caída|descenso|bajada|recorte|reducción) (?:\w+ )?del? (?:un |casi |más del? )?$",
}
