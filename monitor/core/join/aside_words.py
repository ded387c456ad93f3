"""Words by which a sentence turns to another happening than the one that a report is about, in six languages: a table, no code.

They tell another time, or liken one thing to another. All languages together: a word of one is rarely one of another here.
"""

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
ELSEWHERE = (
    rf"\b(?:last (?:week|month|year|spring|summer|autumn|winter|{_DAYS})|(?:days?|weeks?|months?|years?) (?:after|before|earlier|later|ago)|the (?:day|week|month|year) (?:before|after)|"
    rf"earlier (?:this|in)|previously|(?:second|third|fourth|fifth|latest|other|another|first) such|similar\w*|rivals?|in (?:19|20)\d\d|since (?:19|20)\d\d|this week|this month|"
    rf"the same (?:ministry|court|company|city|town|region|agency|state|department|authority|week|day|port|mine|plant|sitting)|unlike|elsewhere|separately|meanwhile|despite|comes? (?:\w+ ){{0,4}}(?:after|as)|"
    rf"only (?:on |last )?{_DAYS}|still recovering|adjacent|nearby|neighbou?ring)\b|"
    rf"\b{_DAYS}\b[^.]{{0,60}}\bhad (?:been|already|\w+ed)\b|\bhad (?:been|already|\w+ed)\b[^.]{{0,60}}\b{_DAYS}\b|"
    r"\b(?:(?:letzte|vorige|vergangene|vorvergangene)[nrsm]? \w+|(?:tage|wochen|monate|jahre|tagen|monaten|jahren) (?:zuvor|später|nach|vor)|tags zuvor|am vortag|erst (?:am|im|vor|letzte)\w*|ähnlich\w*|zuvor|"
    r"(?:derselben|desselben|dasselbe|dieselbe|gleichen) \w+|anders als|unterdessen|derweil|ohnehin|benachbart\w*|schon 20\d\d|im jahr (?:19|20)\d\d|seit (?:19|20)\d\d|binnen einer woche|diese[rn]? woche)\b|"
    r"\b(?:(?:la semaine|l'an|l'année|le mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) derni(?:er|ère)|la veille|(?:jours|semaines|mois|ans) (?:plus tôt|plus tard|après|avant)|déjà|semblables?|"
    r"similaires?|le même|la même|en (?:19|20)\d\d|depuis (?:19|20)\d\d|par ailleurs|contrairement|voisine?s?|cette semaine)\b|"
    r"\b(?:(?:la semana|el año|el mes) pasad[oa]|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasado|(?:días|semanas|meses|años) (?:antes|después|atrás)|hace (?:un|unos|unas|dos|tres) \w+|parecid[oa]s?|"
    r"similar(?:es)?|la misma|el mismo|en (?:19|20)\d\d|desde (?:19|20)\d\d|por otra parte|vecin[oa]s?|esta semana)\b|"
    r"先週|先月|昨年|前年|前日|同様|同じ|すでに|隣接|19\d\d年|20\d\d年に|上周|上月|去年|日前|此前|早些时候|类似|同一|同样|邻近|另据|与此同时"
)
