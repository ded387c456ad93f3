"""Where a word is not the noun of the table but another sense of it: by source language and term, a pattern over the words around."""

SENSES: dict[str, dict[str, str]] = {
    "de": {
        "stake": r"\b(?:jed(?:e|er|en|wede)|jegliche|keine|eine) (?:\w+ )?Beteiligung (?:ab|zurück|an (?:de[mr]|einem) (?:Tat|Angriff|Anschlag|Sabotage|Vorfall|Absprache|Betrug|Vertuschung))|\b(?:bestreite|leugne|dementier|bestritt|dementierte)\w* [^.;]{0,30}Beteiligung|\b(?:weis|wies|streite|stritt)\w* (?:\w+ ){0,2}Beteiligung\b|\bBeteiligung (?:am|an (?:der|dem|einem|einer)) (?:\w+ )?\w*(?:[Aa]nschlag|[Aa]ngriff|[Vv]orfall|[Ss]abotage|[Tt]at|[Pp]rotest|[Ss]treik|[Ss]chmuggel|[Kk]artell|[Uu]nfall|[Pp]utsch)\w*",
    },
    "fr": {
        "judge": r", juge(?:nt)?\b|\bjuge (?:que|la |le |les |l['’]|cette |ce )|\bjuge-t",
        "bonus": r"\bprimes?\b(?! (?:de (?:Noël|fin|rendement|départ|licenciement|risque)|aux? |exceptionnelle|de \d|d['’]ancienneté|des (?:salariés|employés)))",
    },
    "es": {
        "stoppage": r"\bconvoc\w+ (?:a )?(?:un|el|al) paro\b|\bparo (?:nacional|general|cívico|armado|indefinido|docente|agrario|minero|de \d+ horas|de (?:transportistas|camioneros|trabajadores|mineros))",
        "embargo": r"\b[Ss]in embargo\b",
        "account": r"\bcuentan? (?:con|que|\d|a|los|las|entre)\b|\b(?:en|por su|de) cuenta\b",
        "line": r"\blíneas? (?:de (?:transmisión|alta|media|crédito|\d+ ?(?:kV|kilovoltios))|eléctrica|aérea|férrea|naviera|de ferrocarril|telefónica)",
        "study": r"\bestudio (?:jurídico|de abogados)|\ben estudio\b",
        "share_stock": r"\b(?:se (?:adjudic|atribuy)\w+|reivindic\w+) la acción\b|\b[Aa]cción (?:de|militar|legal|policial|conjunta|humana|judicial|climática)\b|\ben acción\b",
        "trial": r"\ba(?: su)? juicio de\b",
    },
    "ja": {},
    "zh": {
        "cooperation": r"合作(?:银行|社|商|方|伙伴|基金)",
        "study": r"(?:正在|拟|将|已|着手)研究|研究(?:把|将|是否|如何|对策|转)",
    },
    "en": {
        "account": r"\b(?:that|this|his|her|their|its|either|neither|another|such an?|conflicting|differing|two) accounts?\b(?! (?:with|at|number|holder|balance))|\bby (?:all|most|his|her|their|its own) accounts?\b|\bon account of\b|\baccounts? of (?:the|what|how|events)\b",
    },
}
