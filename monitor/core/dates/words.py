"""Months, weekdays and words for times in six languages: tables, no code."""

MONTHS: dict[str, tuple[str, ...]] = {
    # index + 1 is the month; forms of one month are separated by |
    "en": (
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
    "de": (
        "januar|jänner|jan",
        "februar|feber|feb",
        "märz|mär|mrz",
        "april|apr",
        "mai",
        "juni|jun",
        "juli|jul",
        "august|aug",
        "september|sept|sep",
        "oktober|okt",
        "november|nov",
        "dezember|dez",
    ),
    "fr": (
        "janvier|janv",
        "février|fév|févr",
        "mars",
        "avril|avr",
        "mai",
        "juin",
        "juillet|juil",
        "août|aout",
        "septembre|sept",
        "octobre|oct",
        "novembre|nov",
        "décembre|déc",
    ),
    "es": (
        "enero|ene",
        "febrero|feb",
        "marzo|mar",
        "abril|abr",
        "mayo",
        "junio|jun",
        "julio|jul",
        "agosto|ago",
        "septiembre|setiembre|sept|sep",
        "octubre|oct",
        "noviembre|nov",
        "diciembre|dic",
    ),
}

SHORT: dict[str, str] = {  # of these a month is only one beside a day or a year, or with a point
    "de": "jan|feb|mär|mrz|apr|jun|jul|aug|sept|sep|okt|nov|dez",
    "fr": "janv|févr|fév|avr|juil|sept|oct|nov|déc",
    "es": "ene|feb|mar|abr|jun|jul|ago|sept|sep|oct|nov|dic",
}

WEEKDAYS: dict[str, tuple[str, ...]] = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "ja": ("月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"),
    "zh": ("一", "二", "三", "四", "五", "六", "日"),
}

# Phrase -> (unit, step): the day, week, month, quarter or year STEP away from the publication date.
RELATIVE: dict[str, tuple[tuple[str, str, int], ...]] = {
    "en": (
        (r"today|tonight", "day", 0),
        (r"yesterday|last night", "day", -1),
        (r"tomorrow", "day", 1),
        (r"last week|the previous week", "week", -1),
        (r"this week", "week", 0),
        (r"next week|the coming week", "week", 1),
        (r"last month|the previous month", "month", -1),
        (r"this month", "month", 0),
        (r"next month|the coming month", "month", 1),
        (r"last quarter|the previous quarter|the past quarter", "quarter", -1),
        (r"this quarter|the current quarter", "quarter", 0),
        (r"next quarter|the coming quarter", "quarter", 1),
        (
            r"last year|a year (?:earlier|ago|before)|the previous year|the year before|the past year",
            "year",
            -1,
        ),
        (r"this year|the current year", "year", 0),
        (r"next year|the coming year", "year", 1),
        (r"two years ago", "year", -2),
        (r"three years ago", "year", -3),
    ),
    "de": (
        (r"heute", "day", 0),
        (r"gestern", "day", -1),
        (r"vorgestern", "day", -2),
        (r"übermorgen", "day", 2),
        (r"(?:vergangene|letzte|vorige)[nr]? woche|vorwoche", "week", -1),
        (r"(?:diese|laufende)[nr]? woche", "week", 0),
        (r"(?:kommende|nächste)[nr]? woche", "week", 1),
        (r"(?:vergangene|letzte|vorige)[nmrs]? monats?|vormonats?", "month", -1),
        (r"(?:diese|laufende)[nmrs]? monats?", "month", 0),
        (r"(?:kommende|nächste)[nmrs]? monats?", "month", 1),
        (r"(?:vergangene|letzte|vorige|abgelaufene)[nmrs]? quartals?|vorquartals?", "quarter", -1),
        (r"(?:diese|laufende)[nmrs]? quartals?", "quarter", 0),
        (r"(?:kommende|nächste)[nmrs]? quartals?", "quarter", 1),
        (
            r"(?:vergangene|letzte|vorige|abgelaufene)[nmrs]? jahre?s?|vorjahr(?:es|s)?|vor einem jahr|ein jahr zuvor",
            "year",
            -1,
        ),
        (r"(?:diese|laufende)[nmrs]? jahre?s?|heuer", "year", 0),
        (r"(?:kommende|nächste)[nmrs]? jahre?s?", "year", 1),
        (r"vor zwei jahren", "year", -2),
        (r"vor drei jahren", "year", -3),
    ),
    "fr": (
        (r"aujourd'hui|ce jour", "day", 0),
        (r"hier", "day", -1),
        (r"demain", "day", 1),
        (r"(?:la )?semaine (?:dernière|passée)", "week", -1),
        (r"cette semaine", "week", 0),
        (r"(?:la )?semaine prochaine", "week", 1),
        (r"(?:le )?mois (?:dernier|passé)", "month", -1),
        (r"ce mois(?:-ci)?", "month", 0),
        (r"(?:le )?mois prochain", "month", 1),
        (r"(?:le )?trimestre (?:dernier|précédent)", "quarter", -1),
        (r"(?:le )?trimestre prochain", "quarter", 1),
        (
            r"l'an (?:dernier|passé)|(?:l'|une )?année (?:dernière|passée|précédente)|un an (?:plus tôt|auparavant|avant)|il y a un an",
            "year",
            -1,
        ),
        (r"cette année|l'année en cours", "year", 0),
        (r"l'an prochain|(?:l')?année prochaine", "year", 1),
        (r"il y a deux ans", "year", -2),
        (r"il y a trois ans", "year", -3),
    ),
    "es": (
        (r"hoy", "day", 0),
        (r"ayer", "day", -1),
        (r"(?:la )?semana pasada", "week", -1),
        (r"esta semana", "week", 0),
        (r"(?:la )?(?:próxima semana|semana próxima|semana que viene)", "week", 1),
        (r"(?:el )?mes pasado", "month", -1),
        (r"este mes", "month", 0),
        (r"(?:el )?(?:próximo mes|mes próximo|mes que viene)", "month", 1),
        (r"(?:el )?trimestre (?:pasado|anterior)", "quarter", -1),
        (r"(?:el )?próximo trimestre", "quarter", 1),
        (r"(?:el )?año (?:pasado|anterior)|un año (?:antes|atrás)|hace un año", "year", -1),
        (r"este año|el año en curso", "year", 0),
        (r"(?:el )?(?:próximo año|año próximo|año que viene)", "year", 1),
        (r"hace dos años", "year", -2),
        (r"hace tres años", "year", -3),
    ),
    "ja": (
        (r"今日|本日|きょう", "day", 0),
        (r"昨日|きのう", "day", -1),
        (r"明日|あす", "day", 1),
        (r"先週", "week", -1),
        (r"今週", "week", 0),
        (r"来週", "week", 1),
        (r"先月", "month", -1),
        (r"今月", "month", 0),
        (r"来月", "month", 1),
        (r"前四半期", "quarter", -1),
        (r"今四半期", "quarter", 0),
        (r"来年度|翌年度?", "year", 1),
        (r"昨年度?|去年|前年度?(?!同|比|並み|実績)", "year", -1),
        (r"今年度?|本年度?|ことし", "year", 0),
        (r"来年|再来年度?", "year", 1),
        (r"一昨年|おととし", "year", -2),
    ),
    "zh": (
        (r"今天|今日", "day", 0),
        (r"昨天|昨日", "day", -1),
        (r"明天|明日", "day", 1),
        (r"上周|上星期", "week", -1),
        (r"本周|这周", "week", 0),
        (r"下周|下星期", "week", 1),
        (r"上个?月", "month", -1),
        (r"本月|这个月", "month", 0),
        (r"下个?月", "month", 1),
        (r"上季度?", "quarter", -1),
        (r"本季度?", "quarter", 0),
        (r"下季度?", "quarter", 1),
        (r"(?<!较)(?<!比)去年(?!同期)|(?<!较)(?<!比)上年(?!同期)|一年前", "year", -1),
        (r"今年|本年度?", "year", 0),
        (r"明年|次年", "year", 1),
        (r"前年|两年前", "year", -2),
    ),
}

# The last day of a week or month that is told by where it lies: (phrase, unit, step).
ENDS: dict[str, tuple[tuple[str, str, int], ...]] = {
    "en": (
        (r"(?:the )?end of (?:the|this) month|month[- ]end", "month_end", 0),
        (r"(?:the )?end of next month", "month_end", 1),
        (r"(?:the )?end of (?:the|this) week", "week_end", 0),
        (r"(?:the )?end of next week", "week_end", 1),
        (r"(?:the )?end of (?:the|this) quarter", "quarter", 0),
    ),
    "de": (
        (r"monatsende|ende (?:des|dieses) monats", "month_end", 0),
        (r"ende (?:des )?(?:nächsten|kommenden) monats", "month_end", 1),
        (r"ende (?:der|dieser) woche|wochenende", "week_end", 0),
        (r"ende (?:der )?(?:nächster?n?|kommender?n?) woche", "week_end", 1),
        (r"quartalsende|ende (?:des|dieses) quartals", "quarter", 0),
    ),
    "fr": (
        (r"(?:la )?fin (?:du|de ce) mois", "month_end", 0),
        (r"(?:la )?fin du mois prochain", "month_end", 1),
        (r"(?:la )?fin de (?:la|cette) semaine", "week_end", 0),
        (r"(?:la )?fin (?:du|de ce) trimestre", "quarter", 0),
    ),
    "es": (
        (r"(?:el )?(?:fin(?:al(?:es)?)?) (?:de|del|de este) mes", "month_end", 0),
        (r"(?:el )?fin(?:al(?:es)?)? del (?:próximo mes|mes próximo)", "month_end", 1),
        (r"(?:el )?fin(?:al(?:es)?)? de (?:la|esta) semana", "week_end", 0),
    ),
    "ja": (
        (r"来月末|翌月末", "month_end", 1),
        (r"(?:今)?月末", "month_end", 0),
        (r"(?<!前)週末(?!比)", "week_end", 0),
    ),
    "zh": ((r"下个?月(?:底|末)", "month_end", 1), (r"(?:本|这个)?(?<!\d)月(?:底|末)", "month_end", 0)),
}

# An adjective beside a month, a weekday or a quarter that moves it.
NEXT: dict[str, str] = {
    "en": r"next|this coming|the coming|upcoming",
    "de": r"(?:kommende|nächste)[nmrs]?",
    "fr": r"prochaine?",
    "es": r"próxim[oa]|que viene",
    "ja": r"来週|次の",
    "zh": r"下",
}
LAST: dict[str, str] = {
    "en": r"last|this past|the previous",
    "de": r"(?:vergangene|letzte|vorige)[nmrs]?",
    "fr": r"derni(?:er|ère)|passée?",
    "es": r"pasad[oa]",
    "ja": r"先週の?",
    "zh": r"上",
}
NEXT_YEAR: dict[str, str] = {
    "en": r"(?:of )?next year",
    "de": r"(?:des )?(?:kommenden|nächsten) jahres|nächstes jahr|kommendes jahr",
    "fr": r"(?:de )?l'an(?:née)? prochaine?",
    "es": r"del (?:próximo año|año (?:próximo|que viene))",
}
LAST_YEAR: dict[str, str] = {
    "en": r"(?:of )?last year|a year earlier",
    "de": r"(?:des )?(?:vergangenen|letzten|vorigen) jahres|vorjahr(?:es)?|letztes jahr",
    "fr": r"(?:de )?l'an(?:née)? (?:dernière?|passée?)",
    "es": r"del año (?:pasado|anterior)",
}
ORDINALS: dict[str, tuple[str, ...]] = {
    "en": ("first|1st", "second|2nd", "third|3rd", "fourth|4th"),
    "de": (r"erste[nrs]?|1\.", r"zweite[nrs]?|2\.", r"dritte[nrs]?|3\.", r"vierte[nrs]?|4\."),
    "fr": ("premier|1er", "deuxième|second|2e", "troisième|3e", "quatrième|4e"),
    "es": (r"primer|1\.?º?", r"segundo|2\.?º?", r"tercer|3\.?º?", r"cuarto|4\.?º?"),
}
QUARTER: dict[str, str] = {"en": "quarter", "de": "quartals?", "fr": "trimestre", "es": "trimestre"}
HALF: dict[str, str] = {
    "en": "half",
    "de": "(?:halbjahre?s?|jahreshälfte)",
    "fr": "semestre",
    "es": "semestre",
}
EDGES: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("start", r"early|(?:the )?(?:start|beginning) of"),
        ("mid", r"mid|(?:the )?middle of"),
        ("end", r"late|(?:the )?end of"),
    ),
    "de": (("start", r"anfang"), ("mid", r"mitte"), ("end", r"ende")),
    "fr": (
        ("start", r"(?:le )?début(?: de)?"),
        ("mid", r"(?:la )?mi|(?:le )?milieu de"),
        ("end", r"(?:la )?fin(?: de)?"),
    ),
    "es": (
        ("start", r"(?:a )?(?:principios|inicios|comienzos) de"),
        ("mid", r"(?:a )?mediados de"),
        ("end", r"(?:a )?(?:finales|fines|fin) de"),
    ),
}
YEAR_EDGE: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("start", r"(?:the )?(?:start|beginning) of (?:the|this) year"),
        ("end", r"(?:the )?end of (?:the|this) year|year[- ]end"),
    ),
    "de": (
        ("start", r"jahresbeginn|jahresanfang|anfang des jahres"),
        ("end", r"jahresende|ende des jahres|jahresschluss"),
    ),
    "fr": (
        ("start", r"(?:le )?début (?:de l'|d')année"),
        ("end", r"(?:la )?fin (?:de l'|d')année|la fin de cette année"),
    ),
    "es": (
        ("start", r"(?:principios|inicios|comienzos) de(?:l)? año"),
        ("end", r"(?:finales|fines|fin) de(?:l)? año|fin de este año"),
    ),
    "ja": (("start", r"年初|年明け"), ("end", r"年末|年内")),
    "zh": (("start", r"(?:今年)?年初"), ("end", r"(?:今年)?年底|(?:今年)?年末|年内")),
}

# What stands right before (or, in Japanese and Chinese, right after) a date and makes it the last moment.
DEADLINE_BEFORE: dict[str, str] = {
    "en": r"by|until|till|before|no later than|not later than|due(?: by| on)?|through|deadline of|expires? on|expires?|expiring on|up to",
    "de": r"bis(?: zum| spätestens(?: zum)?| einschließlich)?|spätestens(?: am| bis| zum)?|vor dem|frist (?:am|zum)|bis einschließlich",
    "fr": r"d'ici(?: à| au| le| la)?|jusqu'(?:au|à|en|a)(?: la)?|avant(?: le| la)?|au plus tard(?: le| en| au)?|expire(?:ra)? le|échéance du|date limite du",
    "es": r"a más tardar(?: el| en)?|hasta(?: el| finales de)?|antes de(?:l)?|para(?: el)?|como máximo(?: el)?|vence el|expira el|plazo del",
    "ja": r"期限は|締め切りは?",
    "zh": r"直?至|不晚于|不迟于|最迟|最晚|到|截止(?:日期为|到|至)?|延(?:长|期)至",
}
DEADLINE_AFTER: dict[str, str] = {
    "en": r" (?:deadline|cut-?off)\b",
    "de": r" (?:[\w]+ )?(?:ausläuft|auslaufen)",
    "ja": r"(?:末|中|頃|ごろ)?(?:まで|前に|(?<=内)に|(?:に|で|をもって)(?:期限|失効|満了|終了|締め切)|を期限|が期限|期限|締め切り|以前)",
    "zh": r"(?:之前|以前|前(?!景|往|后|\d|[一二两三四五六七八九十]+[天日个周名位家])|止|为止|截止|到期|期满)",
}
# Words of a last day that may stand a few words before the date; and the present of verbs of ending, which bind
# only a day that is still to come.
LAPSES: dict[str, str] = {
    "en": r"\b(?:expir\w+|laps(?:e|es|ing)|runs? out|running out|deadline|cut-?off|closing date|due)\b(?:[^.;:|]|\b[ap]\.m\.){0,48}$",
    "de": r"\b(?:\w*frist(?:ende)?|stichtag|erlischt|erlöschen|verfällt|verfallen|abläuft|ablaufen|ablauf|l(?:äuft|aufen)(?! [^.;:|]{0,24}\b(?:seit|wieder)\b)(?= [^.;:|]{0,24}$))\b[^.;:|]{0,48}$",
    "fr": r"\b(?:expir\w+|date (?:limite|butoir)|échéance|clôture|dernier délai)\b[^.;:|]{0,48}$",
    "es": r"\b(?:expir\w+|venc(?:e|en|erá|erán|imiento)|caduc\w+|fecha (?:límite|tope)|plazo)\b[^.;:|]{0,48}$",
    "ja": r"(?:期限|締め切り|締切|期日)(?:は|が|を|日は|、)?[^。|]{0,4}$",
    "zh": r"(?:截止(?:日期|时间|日)?|期限|到期日)(?:为|是|定于|至|到)?[^。|]{0,4}$",
}
ENDS_THEN: dict[str, str] = {
    "en": r"\b(?:ends?|closes?|terminates?)\b[^.;:|]{0,24}$",
    "de": r"\b(?:endet|enden|schließt|schließen)\b[^.;:|]{0,24}$",
    "fr": r"\b(?:prend(?:ra|ront)? fin|prennent fin|se termin(?:e|era|ent)|s'achèv\w+|se clôt)\b[^.;:|]{0,24}$",
    "es": r"\b(?:termina(?:rá)?|finaliza(?:rá)?|concluye|concluirá|acaba(?:rá)?|cierra)\b[^.;:|]{0,24}$",
}
# What makes a date the moment from which something holds.
EFFECT_BEFORE: dict[str, str] = {
    "en": r"from|starting(?: on| from)?|beginning(?: on)?|effective(?: on| from)?|as of|as from|take(?:s|n)? effect(?: on)?|took effect(?: on)?|(?:come|enter|go|comes|enters|goes)(?:s|ing)? into (?:force|effect)(?: on)?|since",
    "de": r"ab(?: dem)?|vom|von|(?<!nacht )zum|seit(?: dem)?|mit wirkung vom",
    "fr": r"à partir (?:du|de|d')|à compter (?:du|de|d')|dès(?: le)?|depuis(?: le)?|en vigueur (?:le|depuis le)|au",
    "es": r"a partir de(?:l)?|desde(?: el)?|en vigor(?: el| desde el)?|con efecto desde el",
    "zh": r"自|从|由",
    "ja": r"",
}
EFFECT_AFTER: dict[str, str] = {
    "ja": r"(?:から|より|以降|付|に(?:施行|発効|開始|適用)|施行|発効)",
    "zh": r"(?:起|开始|生效|施行|实施|正式)",
}
SINCE: dict[str, str] = {
    "en": r"since|until late|in (?:the )?year to",
    "de": r"seit(?: dem| ende| anfang| mitte)?",
    "fr": r"depuis(?: le| la)?",
    "es": r"desde(?: el)?",
    "zh": r"自",
    "ja": r"",
}
# A word in the same clause that says the clause speaks of what comes.
AHEAD: dict[str, str] = {
    "en": r"\b(?:will|threatened|threatens? to|threatening to|set for|slated|resumes?(?= (?:on |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|votes?(?= (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|upcoming|would|shall|to be|is to|are to|plans?|planned|due|set to|(?<!ed )(?<!gan )(?<!had )(?<!nues )(?<!arts )(?<!sion )(?<!rder )to (?:re(?:start|open|launch)|vote|walk out|go on strike|rise|jump|double|increase|climb|take effect|start|begin|end|expire|resume|kick in|come into)|could|may|must|expects?|expected|scheduled|(?<!an )(?<!a )(?<!the )(?<!its )(?<!than )forecast|should|aims?|awaits?|awaiting|promises?|wants?|hopes?|intends?|targets?|next|open on|meets?|convenes?|hears?|postponed|deferred|rescheduled|pushed back|put off)\b|\binto (?=(?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    "de": r"\b(?:angedrohte[nr]?|voraussichtlich|ruf(?:t|en) (?:für|zum|zur)|droh(?:t|en) mit|(?:beginn|start|öffne|streik|entscheide)(?:t|en)|bevorstehende[nr]?|rechnet|rechnen|verspricht|versprechen|wird|werden|soll(?:en|te|ten)?|will|woll(?:en|te|ten)|muss|müssen|könnten?|plant|planen|geplant|angesetzt|kommenden?|erwartet|hofft|hoffen|peilt|strebt|tagt|tagen|berät|beraten|empfängt|verhandelt|einberufen|dürften?|würden?|tritt|treten|verschoben|verschiebt|vertagt|verlegt|aufgeschoben)\b|\bbis in den (?=\w)",
    "fr": r"\b(?:va|vont|appell(?:e|ent) à|menac(?:e|ent) de|(?:début|commenc|rouvr)(?:e|ent)|doit|doivent|devra(?:it)?|devraient|sera(?:it)?|seront|prévoit|prévu|pourrait|pourraient|veut|compte|espère|espèrent|vise|entend|(?:est|sont) (?:convoqué|attendu|programmé|appelé)e?s?|se réuni(?:t|ssent)|examine(?:nt)?|reçoi(?:t|vent)|rencontre(?:nt)?|se prononce(?:nt)?|statue(?:nt)?|attend(?:ent)?(?= [^.;|]{3,80}\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)|table(?:nt)? sur|promet(?:tent)?|mise(?:nt)? sur|(?:reporté|repoussé|différé|décalé|ajourné)e?s?|\w+(?:era|eront|ira|iront|dra|dront))\b",
    "es": r"\b(?:amenazan? con|llaman? a|(?:comienz|empiez|arranc)an?|reabren?|convoc(?:a|an|ó|aron)(?!\w)|va a|van a|debe|deben|deberá|será|serán|prevé|previsto|podría|podrían|quiere|espera|esperan|pretende|(?:está|están) (?:convocad|citad|previst)[oa]s?|se reúnen?|examinan?|recibe[n]?|aguardan?|promete[n]?|confía[n]?|(?:aplazad|postergad|diferid|reprogramad)[oa]s?|pospuest[oa]s?|\w+(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán|rrá|rrán))\b",
    "zh": r"将|等待|静待|估计|起(?:施行|实施|生效|执行)|拟|计划|预计|预期|有望|或(?:将|在)|明年|下月|最早|力争|目标|争取|推迟|延期|延后|改期",
    "ja": r"(?:から|に)(?:適用|施行|発効|実施)|から(?:(?!して|した|され)[^。、|]){0,16}(?:停止|禁止|増産|減産|課税|徴収|値上げ|値下げ|許可制に?|引き上げ|引き下げ|導入|再開|開始|強化|制限|規制|課す|撤廃|休止)(?=[ 　。|]|$)|予定|方針|見通し|計画|へ$|見込み|する考え|来年|来月|目指|目標|早ければ|遅くとも|可能性|検討|(?:減る|増える|下がる|上がる|落ちる|止まる|始まる|続く|受け取る|納める|納入する|稼働する|始める|引き渡す|開く)(?:と|見|。|$)|延期|先送り|繰り延べ|ずれ込",
}
