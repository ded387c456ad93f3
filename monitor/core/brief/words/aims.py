"""Words before a party that aim an act at it, what may stand between, and whose things are not its own: patterns by source language."""

# Between the word of aim and the name: articles, adjectives, figures.
_EN = r"\s(?:(?:the|an?|all|some|most|any|many|certain|new|more|its|their|several|imported|foreign|imports?|goods|products|exports?|from|of|sanctioned|\d[\d.,]*|[\w-]+(?:al|ic|ed|ese|ian|ish|can))\s){0,4}['\"‘“]?"
_DE = r"\s(?:(?:d(?:ie|en|er|as|em)|alle|einige|meisten?|viele|eine?[nrms]?|weitere|\d[\d.,]*|\w+(?:e[nrs]?|importe|waren|aus|von))\s){0,4}[„»\"]?"
_FR = r"\s(?:(?:les?|la|des?|du|un[e]?|tous|toutes|certains|certaines|plusieurs|produits|importations|biens|navires|\d[\d.,]*|\w+s)\s){0,4}(?:l['’]|d['’])?"
_ES = r"\s(?:(?:el|los|las?|un[ao]?s?|todos?|todas?|algunos|varios|productos|importaciones|bienes|de|desde|\d[\d.,]*|\w+s)\s){0,4}"

_ON_EN = rf"\b(?:on|including|such as|against|at|upon|targeting|targets?|hits?|hitting|slaps?|from|for|toward|towards){_EN}"
_ON_DE = rf"\b(?:gegen|auf|gegenüber|für|aus|von|trifft|treffen){_DE}|(?:\baus|\bgegen|\bauf)\s"
_ON_FR = rf"\b(?:contre|sur|envers|visant|vise|visent|frappe|frappent|cible|ciblent|taxe|taxent|à l['’]égard|à l['’]encontre|aux?|de|du|des|pour|vis-à-vis){_FR}|\b(?:à l|d)['’]"
_ON_ES = rf"\b(?:contra|sobre|hacia|a|al|de|del|desde|para|grava|gravan|castiga|golpea){_ES}"

_HIT_EN = rf"\b(?:on|against|at|into|targeting|targets?|targeted|hits?|strikes?|struck|bombs?|bombed|bombing|attacks?|attacked|attacking|invades?|invaded|invading|shells?|pounds?|pounded|threatens?){_EN}"
_HIT_DE = rf"\b(?:gegen|auf|bombardier\w*|attackier\w*|greif\w*|beschieß\w*|beschoss\w*|überfäll\w*|überfiel|trifft){_DE}|\b(?:gegen|auf)\s"
_HIT_FR = rf"\b(?:contre|sur|visant|vise|visent|frapp\w+|bombard\w+|attaqu\w+|envahi\w*|cibl\w+){_FR}|\b(?:contre|sur)\s(?:l['’])?"
_HIT_ES = rf"\b(?:contra|sobre|(?:ataca|bombarde|golpe|invad)\w*(?: al?)?){_ES}"

_TO_EN = rf"\b(?:to|against|on|towards?|for|from|reaching|into|bound for|headed for){_EN}"
_TO_DE = rf"\b(?:nach|an|in|gegen|gegenüber|für|Richtung|auf|aus|von){_DE}|\b(?:nach|gegen|an)\s"
_TO_FR = rf"\b(?:vers|à|aux?|contre|envers|pour|sur|destiné\w*|à l['’]égard|à destination|vis-à-vis|de|du|des|en provenance){_FR}|\b(?:à l|d)['’]"
_TO_ES = rf"\b(?:a|al|hacia|contra|para|sobre|destino|de|del|desde){_ES}"

# *the US and Japan*, *EU-Japan*: beside another party
_PAIR = r"|(?-i:[A-Z])[\w.]*(?: (?:and|und|et|y|e) | ?[-–/] ?|, )(?:the |die |le |la |les |l['’]|el )?"
_WITH = {
    "en": rf"\b(?:with|between|meets?|met|meeting|hosts?|hosted|welcomes?|receives?|visits?|visited|visiting|visit to|trip to|arrives? in|flies to|travels? to){_EN}{_PAIR}",
    "de": rf"\b(?:mit|zwischen|trifft|empfängt|besucht|nach|bei|in){_DE}|\b(?:mit|nach|in)\s{_PAIR}",
    "fr": rf"\b(?:avec|entre|rencontre|reçoit|accueille|en|au|aux|à){_FR}|\b(?:avec|entre)\s(?:l['’])?{_PAIR}",
    "es": rf"\b(?:con|entre|recibe|visita|a|en){_ES}{_PAIR}",
}
_DEALT = {
    "en": rf"\b(?:with|between){_EN}{_PAIR}",
    "de": rf"\b(?:mit|zwischen){_DE}|\b(?:mit|zwischen)\s{_PAIR}",
    "fr": rf"\b(?:avec|entre){_FR}|\b(?:avec|entre)\s(?:l['’])?{_PAIR}",
    "es": rf"\b(?:con|entre){_ES}{_PAIR}",
}
_ANSWERED = {
    "en": rf"\b(?:against|at|to|for|over){_EN}",
    "de": rf"\b(?:gegen|gegenüber|auf){_DE}|\b(?:gegen|auf)\s",
    "fr": rf"\b(?:contre|envers|à|aux?){_FR}|\bcontre\s(?:l['’])?|\bà l['’]",
    "es": rf"\b(?:contra|a|al){_ES}",
}
_SPOKEN = {
    "en": rf"\b(?:accus\w+|blam\w+|condemn\w*|slam\w*|criticis\w+|criticiz\w+|denounc\w+|decri\w+|rebuk\w+|lash\w* out|warn\w*|threaten\w*|against|at){_EN}",
    "de": rf"\b(?:beschuldig\w*|verurteil\w*|kritisier\w*|wirft|werfen|warf|rügt|droht|warnt|gegen|an){_DE}|\bgegen\s",
    "fr": rf"\b(?:accus\w+|condamn\w+|dénonc\w+|critiqu\w+|reproch\w+|fustig\w+|menac\w+|avert\w+|en garde|contre|à|aux?){_FR}|\bcontre\s(?:l['’])?",
    "es": rf"\b(?:acus\w+|conden\w+|critic\w+|denunci\w+|reproch\w+|amenaz\w+|advier\w+|advirt\w+|contra|a|al){_ES}",
}
_TARIFFS = {"en": _ON_EN, "de": _ON_DE, "fr": _ON_FR, "es": _ON_ES}
_SANCTIONED = {
    "en": rf"{_ON_EN}|\b(?:sanctions?|sanctioned|sanctioning|blacklist\w*|punish\w*|penali\w+|freez\w+|froze|bans?|bars?){_EN}",
    "de": rf"{_ON_DE}|\b(?:sanktionier\w*|bestraf\w*|belegt|belegen|friert|frieren){_DE}",
    "fr": rf"{_ON_FR}|\b(?:sanctionn\w+|puni\w*|gèle|gelé){_FR}",
    "es": rf"{_ON_ES}|\b(?:sancion\w+|castig\w+|congel\w+){_ES}",
}
_FORCE = {"en": _HIT_EN, "de": _HIT_DE, "fr": _HIT_FR, "es": _HIT_ES}
_GOODS = {"en": _TO_EN, "de": _TO_DE, "fr": _TO_FR, "es": _TO_ES}
_NO_MEASURE = r"(?<!sanctions )(?<!tariffs )(?<!duties )(?<!Sanktionen )(?<!Zölle )(?<!sanciones )(?<!aranceles )(?<!douane )"
_PROBED = {
    "en": rf"{_NO_MEASURE}\b(?:into|against|probes?|probed|investigates?|investigated|targeting|on|including|such as|(?<!behalf )of|at|by|from){_EN}",
    "de": rf"{_NO_MEASURE}\b(?:gegen|bei|zu|wegen|von|der|des|durch){_DE}|{_NO_MEASURE}\b(?:gegen|bei|von)\s",
    "fr": rf"{_NO_MEASURE}\b(?:contre|sur|visant|chez|de|du|des|par){_FR}|\bd['’]|{_NO_MEASURE}\bcontre\s(?:l['’])?",
    "es": rf"{_NO_MEASURE}\b(?:contra|sobre|a|de|del|por){_ES}",
}
_FROM = {  # who delivers, not for whom they are
    "en": rf"\bfrom{_EN}|\b(?:approv|clear|authori[sz])\w* [^;:|]{{0,48}}\bto{_EN}",
    "de": rf"\b(?:aus|von|vom|bei){_DE}|\b(?:aus|von|bei)\s|\b(?:genehmig|billig)\w* [^.;:|]{{0,48}}\ban{_DE}",
    "fr": rf"\b(?:de|du|des|auprès d[eu]|à|aux?){_FR}|\bd['’]",
    "es": rf"\b(?:de|del|desde|a|al){_ES}",
}

AIMS: dict[str, dict[str, str]] = {
    "raise_tariff": _TARIFFS,
    "cut_tariff": _TARIFFS,
    "impose_sanctions": _SANCTIONED,
    "military_move": _FORCE,
    "blockade_or_closure": {
        "en": rf"\b(?:against|(?:blockade|siege|closure|embargo|grip|chokehold|stranglehold) (?:on|of)|of|to|from|blockad\w+|blocks?|blocking|borders? with|crossings? (?:with|to)){_EN}",
        "de": rf"{_FORCE['de']}|\b(?:grenzen?|grenzübergänge?) (?:zu|mit|nach){_DE}",
        "fr": rf"{_FORCE['fr']}|\bfrontières? (?:terrestre )?avec{_FR}",
        "es": rf"{_FORCE['es']}|\bfronteras? (?:terrestre )?con{_ES}",
    },
    "impose_export_control": _GOODS,
    "ease_export_control": _GOODS,
    "exempt": _GOODS,
    "ease_sanctions": {**_TARIFFS, "en": rf"{_ON_EN}|\bover{_EN}"},
    "order_arms": _FROM,
    "accuse": _SPOKEN,
    "threaten": _SPOKEN,
    "retaliate": _ANSWERED,
    "investigate": _PROBED,
    "attack_shipping": dict.fromkeys(("en", "de", "fr", "es"), r"(?!)"),
    "negotiate": _DEALT,
    "meet": _WITH,
    "sign_agreement": _DEALT,
    "agreement_collapses": _DEALT,
    "delay": dict.fromkeys(("en", "de", "fr", "es"), r"(?!)"),  # a measure is put off, no party
}

# *Chile, Peru and* the party looked at: those before it in a list
BESIDE: dict[str, str] = {
    "en": r"(?:(?:the )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*(?:, |,? and | or |/))+(?:the )?$",
    "de": r"(?:(?:die |den )?[A-ZÄÖÜ][\w.'’-]*(?:, |,? und | oder | sowie |/))+(?:die |den )?$",
    "fr": r"(?:(?:l[ae]s? |l['’])?[A-ZÀ-Ý][\w.'’-]*(?:, | et | ou | et à | et aux? |/))+(?:l[ae]s? |l['’])?$",
    "es": r"(?:(?:el |los |las? )?[A-ZÁ-Ú][\w.'’-]*(?:, | y | e | o | y a |/))+(?:el |los |las? )?$",
}

# Whose partners, or whose visit, they are says nobody is aimed at.
OWNERS: dict[str, str] = {
    "en": r"(?:['’]s?)?[ -](?:(?!(?:with|as|in|on|after|before|over|to|for|amid|and|ahead) )[\w-]+[ -])?(?:partners?|allies|ally|neighbou?rs?|supporters?|backers?|buyers?|customers?|trip|visits?|tour|talks?|meetings?|summit|deal|election|backed|linked|aligned|allied|flagged|led|bound)\b",
    "de": r"(?:-|s? )(?:Partner|Verbündete|Besuch|Reise|Gespräch|Gipfel|Abkommen|nahe|freundlich|geführt)\w*",
    "fr": r"(?: (?:et ses|et leurs) |-)(?:partenaires|alliés)",
    "es": r"(?: (?:y sus) |-)(?:socios|aliados)",
}

# Acts whose target is told by what stands around its name: *Iranian boats*, *navire israélien*, *Russia accused of*.
AROUND: dict[str, dict[str, tuple[str, str]]] = {
    "attack_shipping": {
        "en": (
            r"(?!)",
            r"(?:['’]s)?[ -](?:(?:flagged|owned|linked|registered|operated)\s)?(?:[\w-]+\s){0,2}(?:ships?|vessels?|tankers?|freighters?|(?:[\w-]+)?boats?|cargo|carriers?)\b",
        ),
        "de": (
            r"(?!)",
            r"(?:e[nrs]?|er)?[ -](?:\w+ )?\w*(?:schiffe?n?|tanker[sn]?|frachter[sn]?|boote?n?)\b",
        ),
        "fr": (
            r"\b(?:navires?|pétroliers?|cargos?|bateaux?|tankers?|porte-conteneurs)(?: [a-zà-ÿ]+)? $",
            r"(?!)",
        ),
        "es": (r"\b(?:buques?|petroleros?|barcos?|cargueros?|naves?)(?: [a-zà-ÿ]+)? $", r"(?!)"),
    },
    "accuse": {
        "en": (
            r"(?!)",
            r" (?:(?:is|was|are|were|stands?) )?(?:accused|blamed|condemned|criticised|criticized)\b",
        ),
    },
}
