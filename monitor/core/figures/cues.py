"""Words near a figure that say which of several things of one name is meant, and whether a count goes on."""

import re
from collections.abc import Mapping
from functools import lru_cache

# dimension -> side -> words, all languages together: a word of one language is rarely one of another here
_SIDES: Mapping[str, Mapping[str, str]] = {
    "moment": {
        "high": r"as much as|intraday|during the (?:morning|session|day)|at one (?:point|stage)|peak\w*|zeitweise|zwischenzeitlich|in der spitze|en séance|"
        r"jusqu'à|au plus haut|en un momento|lleg(?:a|ó|aron) a|máximo|durante la sesión|一時(?!帰|停|間|的|金|休)|高値|盘中|一度",
        "close": r"at the close|closed|closing|settled|ended|schloss|schluss\w*|handelsende|aus dem handel|beendete\w*|clôtur\w+|terminé|à la fin|cerr\w+|acabó|al cierre|"
        r"終値|取引を終え|大引け|收盘|收于|收报|收涨",
    },
    "reach": {
        "indirect": r"indirect\w*|suppliers|including contractors|zuliefer\w*|indirekt\w*|mittelbar\w*|einschließlich|sous-traitants|indirects?|y compris|"
        r"indirect[oa]s|proveedores|contratistas|間接|下請け|関連を含|间接|上下游|供应商",
        "own": r"on site|directly\b|own staff|direct jobs|eigene\w*|direkt\b|direkt\w* beschäftigt\w*|emplois directs|directement|directos|propios|直接",
    },
    "period": {
        "day": r"(?:a|per|each|every) day|daily|am tag|pro tag|täglich\w*|par jour|quotidien\w*|al día|por día|diari[oa]s?|cada día|1日当たり|1日あたり|日量|每天|每日|日均|日产(?=[^，。汽车]{0,8}\d)",
        "week": r"(?:this|last) week|diese woche|(?:in dieser|vergangene|letzte) woche|cette semaine|la semaine dernière|esta semana|la semana pasada|今週|先週|本周|上周|(?:a|per|each|every|first|in its first) week|weekly|(?:pro|in der|je) woche|wöchentlich\w*|par semaine|hebdomadaire\w*|(?:la|cette) (?:première )?semaine|a la semana|por semana|semanal\w*|primera semana|毎週|1週間|週間で|每周|一周|首周",
        "month": r"(?:a|per) month|monthly|im monat|pro monat|monatlich\w*|par mois|mensuel\w*|al mes|mensual\w*|月産|月間|毎月|每月|月产",
        "half": r"(?:first|second) half|halbjahr\w*|semestr\w*|上半期|下半期|上半年|下半年",
        "quarter": r"quarter\w*|quartal\w*|trimestr\w*|四半期|\d月期|季度|一季|二季|三季|四季",
        "year": r"(?:this|last|over the|so far this) year|(?:dieses|vergangenes|voriges|letztes) jahr|(?:in diesem|im vergangenen|seit) jahr\w*|(?:cette|sur l'|dans l'|depuis le début de l')\s?année|l'an dernier|l'année dernière|"
        r"(?:este|en lo que va de|el) año(?: pasado)?|年初来|今年|昨年|去年|(?:full|whole) year|ganze[ns]? jahr|gesamtjahr|(?:a|per) year|annual\w*|yearly|im jahr|pro jahr|jährlich\w*|jahres\w+|par an|annuel\w*|al año|anual\w*|por año|年間|年産|每年|全年|年产",
        "span": r"(?:by|until|through|bis|d'ici(?: à| fin)?|hasta|para) 20\d\d|20\d\d年までに?|到20\d\d年|至20\d\d年",
    },
    "stage": {
        "reserves": r"reserves of|\w* ?reserves\b|reserven|vorkommen|réserves|gisements|reservas|yacimientos|埋蔵|储量",
        "mined": r"mined|mine (?:output|production)|mining output|geförder\w*|fördert\w*|förderung|bergwerksproduktion|extrai\w*|extraction|minière|extraen?|extraíd\w*|extracción|minera|採掘|鉱石生産|开采|矿产量",
        "refined": r"refin\w*|process(?:ed|ing)|smelt\w*|raffin\w*|verarbeit\w*|veredel\w*|verhütt\w*|transform(?:é|ation)\w*|refinad\w*|refino|procesa\w*|精製|製錬|精炼|冶炼|加工",
    },
    "party": {
        "asked": r"demand(?:s|ed|ing)?\b|ask\w* for|want\w*|seek\w*|forder\w*|verlang\w*|réclam\w*|exig\w*|revendiqu\w*|pid[eio]\w*|reclam\w*|solicit\w*|"
        r"要求|求め",
        "given": r"offer\w*|propos\w*|angebot\w*|biete\w*|geboten\w*|offr\w*|ofrec\w*|ofert\w*|提示|回答|提出|开出",
    },
    "result": {
        "gross": r"gross\b|before tax|pre-?tax|brutto\w*|vor steuern|vorsteuer\w*|bruts?\b|brutes?\b|avant impôts?|brut[oa]s?\b|antes de impuestos|税引き前|税前|毛利",
        "operating": r"operating (?:profit|income|loss|result)|ebitd?a\w*|betriebs(?:ergebnis|gewinn|verlust)\w*|operativ\w*|(?:résultat|bénéfice) d'exploitation|opérationnel\w*|operativ[oa]s?|de explotación|営業(?:利益|損益|損失)|营业利润|经营利润",
        "net": r"net (?:profit|income|loss|result|earnings)|after tax|netto\w*|nach steuern|reingewinn\w*|nets?\b(?= )|nette\b|après impôts?|net[oa]s?\b|después de impuestos|純(?:利益|損失)|最終(?:利益|損失|赤字|黒字)|净(?:利润|利|亏损|收入)",
    },
    "certainty": {
        "suspected": r"suspect\w*|presumed|possible (?:case|infection)\w*|unconfirmed|mutmaßlich\w*|verdachtsf[aä]ll\w*|vermutlich\w*|présumé\w*|soupçonn\w*|sospechos\w*|presunt\w*|疑い|疑似|可疑",
        "confirmed": r"confirmed|verified|bestätigt\w*|nachgewiesen\w*|confirmé\w*|avéré\w*|confirmad\w*|確認され|確定|确认|确诊",
    },
    "design": {
        "planned": r"planned|(?:is|are) designed|target\w*|once (?:complete|expanded|finished)|after (?:the |its )?expansion|eventually|geplant\w*|nach (?:dem|der) (?:ausbau|erweiterung)|ausgelegt|künftig\w*|à terme|projetée?s?|après (?:l'|son )(?:extension|agrandissement)|"
        r"planead\w*|proyectad\w*|tras (?:la|su) ampliación|en el futuro|計画|目標|拡張後|増強後|设计|规划|扩建后|拟建|目标",
        "actual": r"currently|today|at present|so far|derzeit\w*|heute|aktuell\w*|bislang|gegenwärtig\w*|actuellement|aujourd'hui|à ce jour|hoy\b|actualmente|hasta ahora|現在|現状|これまで|目前|现有|迄今",
    },
    "calendar": {
        "past": r"last year|in the previous year|vergangene[sn] jahr|vorige[sn] jahr|letzte[sn] jahr|vorjahr\w*|(?:l'an|l'année) (?:dernière?|passée?)|l'an passé|el año pasado|el pasado año|昨年|前年(?!同|比)|去年",
        "present": r"this year|diese[sm] jahr|laufende[sn] jahr|cette année|este año|今年|本年",
        "next": r"next year|(?:kommende|nächste)[sn] jahr|l'an prochain|l'année prochaine|el (?:próximo año|año que viene)|来年|明年",
    },
    "base": {  # since when something has moved
        "month": r"month[- ]on[- ]month|(?:from|on|than|over) (?:the )?(?:previous|last) month|gegenüber (?:dem )?vormonat\w*|zum vormonat|sur un mois|d'un mois sur l'autre|(?:par rapport )?au mois précédent|"
        r"intermensual|(?:respecto )?(?:al|del) mes anterior|前月比|前月から|(?:月)?环比",
        "quarter": r"quarter[- ]on[- ]quarter|(?:from|on|than|over) (?:the )?(?:previous|prior|last|preceding) quarter|gegenüber (?:dem )?vorquartal\w*|zum vorquartal|d'un trimestre (?:sur|à) l'autre|"
        r"au trimestre précédent|intertrimestral|(?:al|del) trimestre anterior|前期比|前四半期比|季环比|较上季度|比上季度",
        "year": r"year[- ]on[- ]year|(?:from|on|than) a year (?:earlier|ago|before)|(?:from|than|over) (?:the )?(?:previous|prior) year|gegenüber (?:dem )?vorjahr\w*|zum vorjahr\w*|im jahresvergleich|binnen jahresfrist|"
        r"sur un an|en un an|en glissement annuel|par rapport à l'an(?:née)? (?:dernière?|passée?|précédente)|interanual\w*|respecto al (?:año|mismo)|同比|前年(?:同期|同月|同月)?比",
    },
    "ground": {
        "land": r"(?:consumed|used|sold|burnt) in (?-i:[A-Z])\w+|(?-i:[A-Z]\w+)'s (?:consumption|demand|needs)|in (?-i:[A-Z]\w+) (?:verbraucht|verwendet)\w*|consommée?s? (?:en|au|aux)|consumid[oa]s? en|国内(?:需要|消費)|国内(?:消费|需求)",
        "world": r"world\w*|global\w*|weltweit\w*|welt\w+|mondia\w+|monde|mundia\w+|mundo|世界|全球",
        "eu": r"\beu\b|european|europas?|europäisch\w*|\bue\b|européen\w*|europe[oa]s?|欧州|EU|欧盟|欧洲",
        "us": r"\bus imports|american|us-\w+|us\b|usa|estadounid\w+|américain\w*|米国|美国",
    },
}
_GOES_ON = (
    r"\bya (?:son|suman|hay|van)|eventually|in the end|letztlich|letztendlich|finalement|finalmente|al final|最终|結局|最終的に|"
    r"extend\w*|sweeten\w*|improved offer|prolong\w*|lengthen\w*|corrected|raised to|verlänger\w*|ausgeweitet|korrigier\w*|nach oben|étend\w*|corrig\w+|révis\w+|revis\w+|extiend\w+|prorrog\w+|"
    r"ris(?:es|en) to|rose to|climbs? to|up from|increased to|another|further|more than initially|revised|by \w+day|most of|steigt auf|stieg auf|"
    r"now (?:says?|said|expects?|sees?|puts?|speaks?|estimat\w+|reckons?|forecasts?)|longer than|länger als|plus longtemps que|au total|in total|insgesamt|en total|"
    r"(?:besser|gebessert)\w* (?:\w+ ){0,4}nach\b|nachgebessert\w*|aufgestockt|améliore\w*|mejor\w+|improv\w+|積み増|上積み|追加|加码|追加至|"
    r"に引き上げ|に拡大|今では|見通しを改め|长于|现预计|"
    r"erhöht sich|erhöhte sich|weitere\w*|auch der|monte à|portée?s? à|passe à|s'alourdit|nouveau bilan|un autre|"
    r"sube a|asciende|aument\w+ a|eleva a|otro|に増|増え|なった|人に(?=[、。 |]|$)|新たに|計|延長|修正|延长|延至|升至|增至|上升到|达到|增加到|提高[到至]|扩大到|已有|又有|上调"
)
# counts that only go on: the latest is the one that holds
GROWING = frozenset(
    (
        "dead",
        "injured",
        "missing",
        "rescued",
        "evacuated",
        "arrested",
        "suspended",
        "ships",
        "recovered",
        "withdrawn",
        "containers",
        "sites",
    )
)
_OTHER_THAN_COUNTS = frozenset(("withdrawn", "recovered"))  # tonnes and percentages that go on, too


def grows(facet: str, kind: str) -> bool:
    """Tell whether a figure of KIND, which counts FACET, only goes on: dead, ships, sites, but no megawatts of a site."""
    return facet in GROWING and (kind == "count" or facet in _OTHER_THAN_COUNTS)


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple(
        (
            dimension,
            side,
            re.compile(rf"(?<![a-zß-ÿ])(?:{words})" if side != "world" else words, re.IGNORECASE),
        )
        for dimension, sides in _SIDES.items()
        for side, words in sides.items()
    )


_BEFORE = re.compile(  # what a figure was before it moved: raised from 50, gegenüber 50, contre 50, frente a los 50, 50から
    r"(?:\b(?:from|against|compared (?:with|to)|versus|instead of|gegenüber|nach zuvor|nach|statt|anstelle von|zuvor|bisher|"
    r"contre|(?:d'abord|initialement|initially|zunächst|anfangs|inicialmente|primero)(?: \w+){0,3}|au lieu d(?:es?|u|')|(?:more|fewer|less|higher|lower|later) than the|mehr als die|plus que les|más que l[oa]s|frente (?:al|a(?: los| las)?)|desde(?: los| las)?|de los|en vez de|antes)|[由从自]|(?:当初|従来|これまで)[^。、]{0,4}の|从原先的|(?:先前|此前|原先|之前|天前|当初)[^，。、]{0,4}|, (?:not|nicht|et non|y no|no)|(?:waren|war) es|am \w+tag(?: noch)?|"
    r"(?:\w+day|earlier) (?:it was|there were)|(?:ils|elles) étaient|eran)"
    r"(?: (?:about|around|some|the|an? initial|zunächst|rund|etwa|bislang|quelque|environ|unos))?[ $€£]*$",
    re.IGNORECASE,
)
_SOUGHT = re.compile(r"\bsuch(?:t|te|ten|en)\b[^.,;]{0,36} nach $")  # nach 14 Kumpeln: no 14 that were before
_PUT_OFF = re.compile(
    r"\b(?:later than|später als|plus tard que|más tarde (?:de|que)|weeks? (?:later|earlier)|postpon\w*|delay\w*|push\w* back|brought forward|put off|verschob\w*|verschieb\w*|aufgeschoben|vorgezogen|verzöger\w*|erst|nun(?:mehr)?|now|"
    r"mov(?:e|es|ed|ing) (?:\w+ ){0,5}to|report(?:ée?s?|er|e)|repouss\w+|décal\w+|avancée?|désormais|aplaz\w+|posterg\w+|retras\w+|adelant\w+|ahora)\b|延期|先送り|前倒し|ずれ込|後ずれ|推迟|延至|提前|改为",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:(?<!days )(?<!weeks )(?<!months )\b(?:from|as of|starting(?: on)?|ab(?: dem)?|à partir du|dès le|a partir del?|desde el)|自) ?$",
    re.IGNORECASE,
)
_FROM_THEN = re.compile(r"(?:から|より|起)")
# to another day, right before it: repousse au 1er juin
_MOVED_TO = re.compile(
    r"\b(?:(?:postpon|delay|mov|push)\w*(?: \w+){0,5} to|(?:verschieb|verschob)\w*(?: \w+){0,4} auf(?: den)?|(?:repouss|report|décal)\w+(?: \w+){0,4} au|"
    r"(?:aplaz|posterg|retras)\w+(?: \w+){0,4} al?(?: el)?) $|(?:推迟|延期|改|延)(?:到|至)$",
    re.IGNORECASE,
)
_MEASURE = re.compile(  # what holds from a day on, or no longer
    r"\b(?:ban(?:s|ned)?\b|tariff|dut(?:y|ies)\b|levy|levies|licen[cs]|permit|rules?\b|control|quota|fees?\b|sanction|embargo|require|"
    r"verbiet|\w*verbot|\w*zoll|\w*zölle|\w*lizenz|\w*genehmig|\w*regel|\w*steuer|\w*abgabe|\w*quote|\w*kontroll|"
    r"interdi|droits? |taxe|règles?\b|contrôle|redevance|prohib|arancel|norma|veto\b|veda\b|cuota|tasa\b)|"
    r"禁|関税|規制|許可|制限|課税|输出管理|輸出管理|关税|管制|许可|配额|限制|新规",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\b(?:reopened|restarted|resumed|wieder geöffnet|wieder auf|rouvert|repris|reabrió|reanudó|reinició)\b|再開した|已恢复",
    re.IGNORECASE,
)
_STILL = re.compile(  # what a figure is until it moves: replaces the present 9 percent, frente al 20 % actual
    r"(?:\b(?:replac\w+|ersetzt?\w*|remplac\w+|reemplaz\w+|sustituy\w+)[^.,;\d]{0,16}|\b(?:present|current|existing|previous|bisherigen?|derzeitigen?|heutigen?) |現行の?|目前的)[ $€£]*$",
    re.IGNORECASE,
)
_SO_FAR = re.compile(
    r" (?:actual(?:es|mente)?|actuels?|actuellement|aujourd'hui|currently|at present|bisher|derzeit)\b",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    r"\bvon(?: (?:rund|etwa|bislang|zuletzt|derzeit|bisher))? $", re.IGNORECASE
)  # a rate of 5, if nothing follows
_BY = re.compile(
    r"(?: [\w%]+){0,2},? (?:according to|as claimed by|selon|d'après|laut|nach angaben|según)\b",
    re.IGNORECASE,
)
_AGO = re.compile(
    r" (?:after|later|earlier|ago|nach|später|zuvor|après|plus t[aô]rd?t?|después|antes|más tarde)\b|(?:前|后|後|以来)",
    re.IGNORECASE,
)
_LASTING = re.compile(r"\b(?:for|during|für|pendant|durant|durante|por)(?: \w+)? ?$", re.IGNORECASE)
_SPELL = re.compile(
    r"(?:\b(?:first|(?<!will )(?<!to )(?<!may )(?<!could )(?<!would )(?<!can )(?<!not )last|past|next|ersten|letzten|nächsten|vergangenen|premiers|derniers|prochains|primer[oa]s|últim[oa]s|próxim[oa]s)|前|过去|过去的|今后|今後|過去|最初の) ?$",
    re.IGNORECASE,
)
_MORE_BEFORE = re.compile(
    r"(?:\b(?:another|further|weitere|autres|otr[oa]s)|さらに|另有|另外|又有) ?$", re.IGNORECASE
)
_MORE_BEHIND = re.compile(
    r"(?<!,) (?:others?|more(?! than)|further|weitere\w*|andere\w*|autres|otr[oa]s|más(?! de| que))\b",
    re.IGNORECASE,
)
_JOINING = re.compile(
    r"(?: \w{1,4}| about| around| only| nearer| closer| more like| at least| toujours| plutôt| rund| etwa| allenfalls| nur| solo| unos| quelque| environ)* ?"
)
_TO = re.compile(r"[^.,;\d]{0,40}\b(?:auf|zu)\b[^.,;\d]{0,20}\d", re.IGNORECASE)
# who says it, counts it or reckons so: what follows is one speaker's figure
_SAID = re.compile(
    r"\b(?:according to|says?|said|puts?|estimat\w+|claim\w*|reckon\w*|expects?|sees|counted|sp(?:oke|eaks?) of|told|believes?|maintain\w*|calculat\w+|insist\w*|warn\w*|"
    r"laut|zufolge|nach (?:\w+ ){0,2}(?:angaben|darstellung|rechnung|zählung|schätzung\w*|auskunft|meinung|ansicht)|spr(?:ach|icht|echen|achen)|ist von|nenn\w+|nannte\w*|schätz\w+|"
    r"rechne\w*|bezif?fer\w*|taxier\w+|geht von|gehen von|ging von|gingen von|behaupt\w+|veranschlag\w+|erwarte\w*|trau(?:t|en)|halten|hält|warn\w*|sagte?\w*|meint\w*|berichte\w*|"
    r"selon|d'après|estim\w+|évalu\w+|chiffr\w+|parl\w+|avanc\w+|évoqu\w+|assur\w+|affirm\w+|prévo\w+|tabl\w+|attend\w*|revendiqu\w+|réclam\w+|dit|annonc\w+|mainti\w+|prévien\w+|"
    r"según|calcul\w+|sostien\w+|habl\w+|elev\w+|cifr\w+|asegur\w+|prev[eé]\w*|dic\w+|dij\w+|apunt\w+|advi[er]\w+)(?!\w)|"
    r"によると|によれば|とする|とされ|としている|とみる|とみて|見積|試算|主張|見込|推定|との声|と発表|と説明|称|(?<![数证根])据|表示|估计|估算|认为|预计|指出|说",
    re.IGNORECASE,
)
# verbs of moving with what is moved to: raises its offer to 6, senkt den Satz auf 15
_MOVED = (
    r"(?:rais|lift|hik|increas|sweeten|lower|cut|reduc|slash|trim)\w*\b[^.;]{0,40} to (?:\w+ )?[$€£]?\d|"
    r"(?:erhöh|heb|stock|schraub|senk|kürz|drück|reduzier)\w*\b[^.;]{0,40} auf (?:\w+ )?\d|"
    r"(?:rel[eè]v|abaiss|rédui|ram[eè]n)\w*\b[^.;]{0,40} à (?:\w+ )?\d|"
    r"(?:elev|sub|aument|amplí|ampli|rebaj|reduc)\w+\b[^.;]{0,40} (?:al?|hasta)(?: el| los| las)? \d|"
    r"に引き下げ|に縮小|[下调降减]至|下调到|降到|减到|削减到"
)
_ON = re.compile(f"{_GOES_ON}|{_MOVED}", re.IGNORECASE)
_NOW = re.compile(r"\b(?:nun(?:mehr)?|inzwischen|désormais|ahora)\b", re.IGNORECASE)


def sides(clause: str) -> dict[str, str]:
    """Return by dimension the side that CLAUSE takes, where it takes one."""
    found: dict[str, str] = {}
    for dimension, side, pattern in _compiled():
        if pattern.search(clause):
            found.setdefault(dimension, side)
    return found


def goes_on(clause: str, facet: str) -> bool:
    """Tell whether the words say that what counts FACET has moved on from an earlier count. That somebody's share is so
    large by now is no newer count of it."""
    return _ON.search(clause) is not None or (facet != "share" and _NOW.search(clause) is not None)


def put_off(clause: str, facet: str) -> bool:
    """Tell whether the words say that a day on which something happens (FACET) was another one before, or has come."""
    return _PUT_OFF.search(clause) is not None or (facet == "reopening" and _CAME.search(clause) is not None)


def begins(text: str, start: int, end: int, clause: str) -> bool:
    """Tell whether the words beside the day at START..END say that a measure told in CLAUSE holds from then on, or is moved to it."""
    front = max(0, start - 40)
    if _MOVED_TO.search(text, front, start):
        return True
    since = _FROM.search(text, front, start) or _FROM_THEN.match(text, end)
    return since is not None and _MEASURE.search(clause) is not None


def before(text: str, start: int, end: int) -> bool:
    """Tell whether the words around the figure at START..END say that it held before another one did."""
    if _BEFORE.search(text, max(0, start - 28), start) and not _SOUGHT.search(
        text, max(0, start - 48), start
    ):
        return _attributed(text, end) is None
    if _STILL.search(text, max(0, start - 28), start) or _SO_FAR.match(text, end):
        return True
    return _OUT_OF.search(text, max(0, start - 20), start) is not None and _TO.match(text, end) is not None


def _attributed(text: str, end: int) -> re.Match[str] | None:
    """Return the words behind a figure that name its speaker: against 50, as the company says, is no former value."""
    return _BY.match(text, end)


def ago(text: str, start: int, end: int) -> bool:
    """Tell whether a figure at START..END only tells when something was: three days after, but not shut for three days after
    a flood; vor drei Tagen is not seen."""
    return _AGO.match(text, end) is not None and not _LASTING.search(text, max(0, start - 16), start)


def spell(text: str, start: int) -> bool:
    """Tell whether the words in front of a figure make it a stretch of the calendar: the first nine months."""
    return _SPELL.search(text, max(0, start - 14), start) is not None


def further(text: str, start: int, end: int) -> bool:
    """Tell whether so many more are meant, beside others: another two, elf weitere."""
    return _MORE_BEFORE.search(text, max(0, start - 14), start) is not None or (
        _MORE_BEHIND.search(text, start, min(len(text), end + 10)) is not None
    )


def told_by(text: str, start: int) -> bool:
    """Tell whether a word of saying or reckoning governs the figure that begins at START: speaks of 45 percent."""
    return any(
        _JOINING.fullmatch(text, match.end(), start) is not None
        for match in _SAID.finditer(text, max(0, start - 30), start)
    )


def spoken(clause: str) -> bool:
    """Tell whether somebody says, counts or reckons what is in CLAUSE."""
    return _SAID.search(clause) is not None
