"""Verbs with which a clause about a figure is told, and words that forbid it: patterns by source language, forms by the reader's."""

# What is planned, asked or denied is not told as done.
OPEN: dict[str, str] = {
    "de": r"\b(?:will|wollen|soll(?:en|te)?|plan\w+|könn\w+|dürf\w+|nicht|kein\w*|droh\w+|forder\w+|müss\w+|würde\w*|noch vor)\b",
    "en": r"\b(?:will|would|could|may|might|shall|should|plans?|planned|to be|not|never|no|wants?|aims?|expects?|expected|if|must|seeks?|asks?|targets?)\b|n't\b",
    "fr": r"\b(?:pourra\w*|devra\w*|doi(?:t|vent)|veut|veulent|prévo\w+|prévu\w*|entend|compte(?:nt)?|ne|pas|n'\w+|si|demand\w+|objectif|\w+(?:rait|raient))\b",
    "es": r"(?<!\w)(?:prev\w+|planea\w*|podrí\w+|debe\w*|quiere\w*|pide\w*|no|ni|si|busca\w*|objetivo|habrí\w+|espera\w*|pretende\w*)(?!\w)",
    "ja": r"予定|計画|方針|目指|見込|見通し|可能性|ない|ず|たい|予想|予測|検討|発表",
    "zh": r"拟|将|计划|预计|可能|未|不|若|如果|要求|目标|力争|或",
}
# A move of these is one that somebody makes: *cut*, *raise*.
MADE: dict[str, str] = {
    "de": r"senk\w*|gesenkt|kürz\w*|gekürzt|drossel\w*|gedrosselt|erhöh\w*|heb\w+ .*an\b|anheb\w*|angehoben|reduzier\w*|verring\w*",
    "en": r"\b(?:cuts?|cutting|reduc\w+|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)|increas(?:e|es|ed) (?:its|their|the)|lift(?:s|ed))\b",
    "fr": r"(?:rédui\w*|baissé|abaiss\w+|relev\w+|augmenté|accru|diminué)",
    "es": r"(?:redu[jc]\w+|recort\w+|elev\w+|aument\w+|sub(?:e|irá|ió) (?:los|sus|el))",
    "ja": r"引き上げ|引き下げ|減らす|減らし|削減",
    "zh": r"上调|下调|削减|减产|提高|降低",
}
PLANNED: dict[str, str] = {
    "de": r"\b(?:will|wollen|plan\w+|kündig\w+|wird|werden)\b",
    "en": r"\b(?:will|plans?|planned|announced|is to|are to|wants? to|intends?)\b",
    "fr": r"\b(?:va|vont|prévoi\w*|prévu\w*|annonc\w+|entend|veut)\b",
    "es": r"(?<!\w)(?:prevé\w*|planea\w*|anunci\w+|quiere\w*|\w+rá|\w+rán)(?!\w)",
    "ja": r"発表|方針|予定|計画",
    "zh": r"将|计划|拟|宣布",
}
_FILL: dict[str, str] = {  # what may stand between a verb and the figure
    "de": r"[^.;,:]{0,24}", "en": r"[^.;,:]{0,18}", "fr": r"[^.;,:]{0,18}", "es": r"[^.;,:]{0,22}", "ja": r"[^。、]{0,10}", "zh": r"[^。，]{0,8}",
}  # fmt: skip
# id: by source language the verb in the past and in the present; Japanese and Chinese show no difference that a figure's year does not show.
DID: dict[str, dict[str, tuple[str, str]]] = {
    "produce": {
        "de": (r"\b(?:produzierten?|förderten?|erzeugten?)\b", r"\b(?:produzier(?:t|en)|förder(?:t|n)|erzeug(?:t|en))\b"), "en": (r"\b(?:produced|mined)\b", r"\b(?:produces?|mines)\b"),
        "fr": (r"\b(?:a|ont) (?:produit|extrait)\b", r"\b(?:produi(?:t|sent))\b"), "es": (r"\bprodu(?:jo|jeron)\b", r"\bproduce[n]?\b"), "ja": (r"を?(?:生産|産出)した", r"を?(?:生産|産出)する"), "zh": (r"(?:生产|产出)了?", r"(?!)"),
    },
    "export": {
        "de": (r"\bexportierten?\b", r"\bexportier(?:t|en)\b"), "en": (r"\b(?:exported|shipped)\b", r"\b(?:exports|ships)\b"), "fr": (r"\b(?:a|ont) (?:exporté|expédié)\b", r"\b(?:exporte(?:nt)?|expédie(?:nt)?)\b"),
        "es": (r"\bexport(?:ó|aron)\b", r"\bexporta[n]?\b"), "ja": (r"を?輸出した", r"を?輸出する"), "zh": (r"出口(?!量|额|许可|管)", r"(?!)"),
    },
    "buy": {
        "de": (r"\b(?:kauften?|bezog(?:en)?)\b", r"\b(?:kauft|bezieht|beziehen)\b"), "en": (r"\b(?:bought|purchased|took)\b", r"\b(?:buys|buy|takes)\b"), "fr": (r"\b(?:a|ont) (?:acheté|acquis)\b", r"\b(?:achète(?:nt)?)\b"),
        "es": (r"\b(?:compr(?:ó|aron)|adquiri(?:ó|eron))(?!\w)", r"(?<!la )(?<!una )(?<!su )(?<!de )(?<!sus )\bcompra[n]?\b"), "ja": (r"を?(?:購入|買収)した", r"を?購入する"), "zh": (r"(?:购买|收购|采购)了?", r"(?!)"),
    },
    "supply": {
        "de": (r"\blieferten?\b", r"\bliefer(?:t|n)\b"), "en": (r"\b(?:supplied|delivered)\b", r"\b(?:supplies|delivers)\b"), "fr": (r"\b(?:a|ont) (?:livré|fourni)\b", r"\b(?:livre(?:nt)?|fourni(?:t|ssent))\b"),
        "es": (r"\b(?:entreg|suministr)(?:ó|aron)(?!\w)", r"\b(?:suministra[n]?)\b"), "ja": (r"を?(?:供給|納入)した", r"を?(?:供給|納入)する"), "zh": (r"(?:供应|交付)了?", r"(?!)"),
    },
    "cover": {
        "de": (r"\bdeckten?\b", r"\bdeck(?:t|en)\b"), "en": (r"\bcovered\b", r"\bcovers?\b"), "fr": (r"\b(?:a|ont) couvert\b", r"\bcouvr(?:e|ent)\b"), "es": (r"\bcubri(?:ó|eron)(?!\w)", r"\bcubre[n]?\b"), "ja": (r"(?!)", r"を?(?:賄う|賄って)"), "zh": (r"(?!)", r"满足"),
    },
    "account": {
        "de": (r"(?!)", r"\b(?:macht|stellt)\b"), "en": (r"\baccounted for\b", r"\b(?:accounts? for|makes? up|represents?)\b"), "fr": (r"\b(?:a|ont) représenté\b", r"\b(?:représente(?:nt)?|pèse)\b"),
        "es": (r"\brepresent(?:ó|aron)(?!\w)", r"\brepresenta[n]?\b"), "ja": (r"を占めた", r"を占め(?:る|て)"), "zh": (r"(?!)", r"占"),
    },
    "employ": {
        "de": (r"\bbeschäftigten?\b(?= )", r"\bbeschäftigt\b"), "en": (r"\bemployed\b", r"\bemploys?\b"), "fr": (r"\b(?:a|ont) employé\b", r"\bemploi(?:e|ent)\b"), "es": (r"(?!)", r"\bemplea[n]?\b"), "ja": (r"(?!)", r"(?!)"), "zh": (r"(?!)", r"(?!)"),
    },
    "handle": {
        "de": (r"\b(?:fertigte|bewältigte)\b", r"\b(?:verarbeitet|bewältigt)\b"), "en": (r"\b(?:handled|processed)\b", r"\b(?:handles?|processes)\b"), "fr": (r"\b(?:a|ont) traité\b", r"\btraite(?:nt)?\b"), "es": (r"\b(?:proces|manej)(?:ó|aron)(?!\w)", r"\b(?:procesa|maneja)[n]?\b"), "ja": (r"を取り扱った", r"を取り扱う"), "zh": (r"处理了?", r"(?!)"),
    },
    "refine": {
        "de": (r"\braffinierten?\b", r"\braffinier(?:t|en)\b"), "en": (r"\brefined\b(?= \d| about| around| some)", r"\brefines?\b"), "fr": (r"\b(?:a|ont) raffiné\b", r"\braffine(?:nt)?\b"), "es": (r"\brefin(?:ó|aron)(?!\w)", r"\brefina[n]?\b"), "ja": (r"(?!)", r"を精錬する"), "zh": (r"(?!)", r"(?!)"),
    },
    "reach": {
        "de": (r"\b(?:erreichten?|betrug(?:en)?|lag(?:en)?)\b(?![^.;]{0,40}\b(?:fest|vor anker|auf reede|still|brach|auf eis)\b)", r"\b(?:erreich(?:t|en)|beträgt|betragen|liegt|liegen)\b(?![^.;]{0,40}\b(?:fest|vor anker|auf reede|still|brach|auf eis)\b)"), "en": (r"\b(?:reached|totalled|totaled|amounted to|stood at)\b", r"\b(?:reaches|totals|amounts? to|stands? at)\b"),
        "fr": (r"\b(?:a|ont) atteint\b", r"\b(?:attei(?:nt|gnent)|s'élève(?:nt)? à|s'établit à)"), "es": (r"\b(?:alcanz(?:ó|aron)|ascendi(?:ó|eron) a|sum(?:ó|aron))(?!\w)", r"\b(?:alcanza[n]?|asciende[n]? a|suma[n]?)\b"), "ja": (r"(?:に達した|だった|となった)", r"に達する"), "zh": (r"(?:达到?|为)", r"(?!)"),
    },
    "own": {
        "de": (r"(?!)", r"\b(?:hält|halten|besitz(?:t|en))\b"), "en": (r"(?!)", r"\b(?:holds?|owns?)\b"), "fr": (r"(?!)", r"\b(?:détien(?:t|nent)|possède(?:nt)?)\b"), "es": (r"(?!)", r"\b(?:posee[n]?|controla[n]?)\b"), "ja": (r"(?!)", r"を(?:保有|所有)(?:する|して)"), "zh": (r"(?!)", r"(?:持有|拥有)"),
    },
    "invest": {
        "de": (r"\binvestierten?\b", r"\binvestier(?:t|en)\b"), "en": (r"\binvested\b", r"\binvests?\b"), "fr": (r"\b(?:a|ont) investi\b", r"\binvesti(?:t|ssent)\b"), "es": (r"\binvirti(?:ó|eron)(?!\w)", r"\binvierte[n]?\b"), "ja": (r"を?投資した", r"を?投資する"), "zh": (r"投资了?", r"(?!)"),
    },
    "charge": {
        "de": (r"\bverlangten?\b(?![^.;]{0,40}\bmehr\b)", r"\b(?:erheb(?:t|en)|verlang(?:t|en)(?![^.;]{0,40}\bmehr\b)|berechne(?:t|n))\b"), "en": (r"\bcharged\b", r"\bcharges?\b"), "fr": (r"\b(?:a|ont) facturé\b", r"\bfacture(?:nt)?\b"), "es": (r"\bcobr(?:ó|aron)(?!\w)", r"\bcobra[n]?\b"), "ja": (r"を徴収した", r"を徴収する"), "zh": (r"(?:加收|收取)", r"(?!)"),
    },
}  # fmt: skip
# id: (past, past of several, present, present of several); French pasts follow *a* or *ont*.
FORMS: dict[str, dict[str, tuple[str, str, str, str]]] = {
    "produce": {"en": ("produced", "produced", "produces", "produce"), "de": ("produzierte", "produzierten", "produziert", "produzieren"), "fr": ("produit", "produit", "produit", "produisent")},
    "export": {"en": ("exported", "exported", "exports", "export"), "de": ("exportierte", "exportierten", "exportiert", "exportieren"), "fr": ("exporté", "exporté", "exporte", "exportent")},
    "buy": {"en": ("bought", "bought", "buys", "buy"), "de": ("kaufte", "kauften", "kauft", "kaufen"), "fr": ("acheté", "acheté", "achète", "achètent")},
    "supply": {"en": ("supplied", "supplied", "supplies", "supply"), "de": ("lieferte", "lieferten", "liefert", "liefern"), "fr": ("livré", "livré", "livre", "livrent")},
    "cover": {"en": ("covered", "covered", "covers", "cover"), "de": ("deckte", "deckten", "deckt", "decken"), "fr": ("couvert", "couvert", "couvre", "couvrent")},
    "account": {"en": ("accounted for", "accounted for", "accounts for", "account for"), "de": ("stellte", "stellten", "stellt", "stellen"), "fr": ("représenté", "représenté", "représente", "représentent")},
    "employ": {"en": ("employed", "employed", "employs", "employ"), "de": ("beschäftigte", "beschäftigten", "beschäftigt", "beschäftigen"), "fr": ("employé", "employé", "emploie", "emploient")},
    "handle": {"en": ("handled", "handled", "handles", "handle"), "de": ("bewältigte", "bewältigten", "bewältigt", "bewältigen"), "fr": ("traité", "traité", "traite", "traitent")},
    "refine": {"en": ("refined", "refined", "refines", "refine"), "de": ("raffinierte", "raffinierten", "raffiniert", "raffinieren"), "fr": ("raffiné", "raffiné", "raffine", "raffinent")},
    "reach": {"en": ("reached", "reached", "reaches", "reach"), "de": ("erreichte", "erreichten", "erreicht", "erreichen"), "fr": ("atteint", "atteint", "atteint", "atteignent")},
    "own": {"en": ("held", "held", "holds", "hold"), "de": ("hielt", "hielten", "hält", "halten"), "fr": ("détenu", "détenu", "détient", "détiennent")},
    "invest": {"en": ("invested", "invested", "invests", "invest"), "de": ("investierte", "investierten", "investiert", "investieren"), "fr": ("investi", "investi", "investit", "investissent")},
    "charge": {"en": ("charged", "charged", "charges", "charge"), "de": ("verlangte", "verlangten", "verlangt", "verlangen"), "fr": ("facturé", "facturé", "facture", "facturent")},
}  # fmt: skip
# Ways a figure goes: (one, several) in the past, and what somebody does with it: past, planned.
MOVED: dict[str, dict[str, tuple[str, str]]] = {
    "en": {"up": ("rose", "rose"), "down": ("fell", "fell")},
    "de": {"up": ("stieg", "stiegen"), "down": ("fiel", "fielen")},
    "fr": {"up": ("augmenté", "augmenté"), "down": ("reculé", "reculé")},
}
TURNED: dict[str, dict[str, tuple[str, str]]] = {
    "en": {"up": ("raised", "raise"), "down": ("cut", "cut")},
    "de": {"up": ("erhöhte", "erhöhen"), "down": ("senkte", "senken")},
    "fr": {"up": ("relevé", "relever"), "down": ("réduit", "réduire")},
}
BETWEEN = _FILL
