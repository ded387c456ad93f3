"""Amounts said without a figure, and factors said as verbs: doubles, halves, dozens, billions, a considerable volume."""

import re
from functools import lru_cache

from monitor.core.claims.amounts import Amount
from monitor.core.claims.units import counted, unit_at
from monitor.core.stems import Stems

# Numberless numbers: dozens of ships, tens of billions of dollars. What follows gives the unit.
_MANY: dict[str, str] = {
    "en": r"(?:tens|hundreds|dozens|scores|thousands|millions|billions|trillions)(?: of (?:thousands|millions|billions|trillions))?(?: of)?(?= |$)|(?:almost|nearly|virtually) all(?= of| the)|(?<=after )(?:years|months|weeks)(?= of)|(?<=for )(?:years|months|weeks)(?= of)|(?:several|a few|multiple)(?: (?:dozen|hundred|thousand|million|billion))?(?= [a-z]+s\b| dollars| euros)",
    "de": r"(?:dutzende|hunderte|tausende|zehntausende|hunderttausende|millionen|milliarden|billionen)n?(?: von)?(?= [a-zA-ZÄÖÜ(]|$)|(?:mehrere|einige)(?: (?:dutzend|hundert|tausend|millionen|milliarden))(?: von)?|mehrere(?= [A-ZÄÖÜ]\w+n\b)|(?:milliarden|millionen)-?(?:schwere[nrsm]?|deal|programm|projekt|auftrag|investition|investitionen|verlust|verluste|hilfe|hilfen|paket|strafe|schaden|schäden|summe|betrag|geschäft|markt|kosten|einnahmen|förderung|fonds)\w{0,3}\b",
    "fr": r"(?:des )?(?:dizaines|centaines|milliers|millions|milliards)(?: de (?:milliers|millions|milliards))?(?: de| d')?(?= ?\w)|(?:plusieurs|quelques)(?: (?:dizaines|centaines|milliers|millions|milliards))(?: de| d')?|plusieurs(?= [\wà-ÿ-]+s\b)",
    "es": r"(?:decenas|cientos|centenares|docenas|miles|millones)(?: de (?:miles|millones))?(?: de)?(?= \w)|varios? (?:miles|cientos|millones)(?: de)?|vari[oa]s(?= [\wá-ÿ]+s\b)",
    "ja": r"ほぼ全(?:額|量|て|部|社)|(?<![\d数十百千])[億兆万](?:円|ドル)?単位|(?<![件人回総同個複半少多変指関係])数(?:時間|日間?|週間|[かカヵケヶ]月|年間?|社|隻|カ国|か国)(?!目)|複数の?(?=[^\s、。の]{0,4}会社|銀行|企業|工場|国|社|州|船|タンカー|貨物船|施設|メーカー|都市|地点|拠点|鉱山|工業)|数(?:十|百|千|万|十万|百万|千万|億|十億|百億|千億|兆)+",
    "zh": r"几乎全部|(?:数|几)(?:十|百|千|万|十万|百万|千万|亿|十亿|百亿|千亿|万亿)+|(?:上|成)(?:百|千|万|亿)(?![海市])|数(?=小时|天|个?月|年|名|家|艘|种|周)",
}
# A word for how much or how little beside a noun of quantity.
_HOW_MUCH: dict[str, str] = {
    "en": r"(?:very |extremely |unusually )?(?:large|huge|vast|massive|significant|substantial|considerable|sizeable|sizable|enormous|undisclosed|unspecified|small)\"?[”’']? (?:quantit(?:y|ies)|amounts?|volumes?|numbers?|sums?|shares?|part|portion|stockpiles?|reserves|payments?|investments?)\b",
    "de": r"(?:sehr |äußerst )?(?:groß|erheblich|beträchtlich|substanziell|substantiell|bedeutend|enorm|riesig|gewaltig|hoh|nennenswert|massiv|gering|unbekannt|signifikant)(?:e|er|en|em|es)?[“\"”»]? (?:menge|mengen|betrag|beträge|höhe|umfang|zahl|anzahl|anteil|summe|summen|volumen|investition|investitionen|bestände|vorräte)\b",
    "fr": r"(?:de )?(?:très )?(?:gross?es?|grandes?|importantes?|énormes|fortes?|vastes) (?:quantités?|sommes?|volumes?|parts?|montants?|proportions?)\b|(?:quantités?|volumes?|montants?|sommes?|parts?|investissements?|aides?(?: européenne)?|indemnisation)(?: \w+)? [«\"“]? ?(?:significati(?:f|fs|ve|ves)|considérables?|importante?s?|substantiel(?:le)?s?|conséquente?s?|non précisée?s?|équitables?|massi(?:f|ve)s?)\b",
    "es": r"(?:muy )?(?:grandes|enormes|importantes|considerables|significativas|ingentes) (?:cantidades|volúmenes|sumas|montos)|(?:cantidad(?:es)?|volumen|monto|suma|inversión)(?: muy)? [«\"“]?(?:considerables?|importantes?|significativ[oa]s?|sustancial(?:es)?|no revelad[oa]|elevad[oa]s?)\b|gran cantidad\b",
    "ja": r"(?:極めて|非常に)?(?:大量|多額|巨額|相当量|かなりの量|膨大な(?:量|数))",
    "zh": r"(?:极为?|非常)?(?:大量|巨额|巨量|可观的?(?:数量|规模)|大批|大规模数量)",
}
# Said of a change, and only when quoted: the source does not say how much.
_QUOTED = re.compile(
    r"[\"“„«»”']\s?(?:drastisch|erheblich|deutlich|massiv|drastically|significantly|sharply|considerable|significant|substantial|well over|drastiquement|fortement|significative?|substantiel(?:le)?|équitable|considérable|drásticamente|considerable)\s?[\"”“»«']",
    re.IGNORECASE,
)

# Verbs and adverbs that carry a factor.
_FACTORS: dict[str, tuple[tuple[float, str, str], ...]] = {
    "en": (
        (
            2,
            "factor",
            r"(?:more than |nearly |almost )?doubl(?:e|es|ed|ing)(?!-| (?:standard|taxation|down|digit))",
        ),
        (3, "factor", r"(?:more than |nearly |almost )?tripl(?:e|es|ed|ing)"),
        (4, "factor", r"quadrupl(?:e|es|ed|ing)"),
        (5, "factor", r"quintupl(?:e|es|ed|ing)"),
        (0.5, "factor", r"halv(?:e|es|ed|ing)"),
        (0.5, "ratio", r"half as (?:much|many|high|large|big|fast)"),
    ),
    "de": (
        (2, "factor", r"verdoppel(?:t|te|ten|n)|verdopplung|doppelt so \w+"),
        (3, "factor", r"verdreifach(?:t|te|ten|en)|dreimal so \w+"),
        (4, "factor", r"vervierfach(?:t|te|ten|en)"),
        (0.5, "factor", r"halbier(?:t|te|ten|en)"),
        (0.5, "ratio", r"halb so \w+"),
    ),
    "fr": (
        (
            2,
            "factor",
            r"(?:plus que )?(?<!coup )(?<!agent )(?<!une )(?<!la )(?<!à )doubl(?:e|é|er|ent|era|ement)(?! (?:emploi|peine|taxation))",
        ),
        (3, "factor", r"(?:plus que )?tripl(?:e|é|er|ent|era|ement)"),
        (4, "factor", r"quadrupl(?:e|é|er|ent)"),
        (5, "factor", r"quintupl(?:e|é|er|ent)"),
        (0.5, "factor", r"divisée?s? par deux|réduite?s? de moitié"),
    ),
    "es": (
        (2, "factor", r"duplic(?:a|an|ó|ar|ará|aron|ado)"),
        (3, "factor", r"triplic(?:a|an|ó|ar|ará|aron|ado)"),
        (4, "factor", r"cuadruplic(?:a|an|ó|ar|ado)"),
        (5, "factor", r"quintuplic(?:a|an|ó|ar|ado)"),
        (0.5, "factor", r"redu[cj]\w+ (?:\w+ )?a la mitad"),
    ),
    "ja": (
        (
            2,
            "factor",
            r"倍増|(?<![\d.〇一二三四五六七八九十百千万数何])倍(?:以上|に(?:な|増|拡|引き上げ|達|膨))",
        ),
        (0.5, "factor", r"半減"),
    ),
    "zh": (
        (4, "factor", r"翻两番"),
        (2, "factor", r"翻(?:一)?(?:番|倍)|增加一倍|增长一倍"),
        (0.5, "factor", r"减半|腰斩"),
        (0.5, "ratio", r"仅为\w{1,6}的一半"),
    ),
}
# Factors that a language makes of its number words: fivefold, fünfmal so hoch, se multiplicó por cinco.
_TIMES_WORDS: dict[str, tuple[str, str]] = {
    "en": ("two three four five six seven eight nine ten", r"{}[- ]?fold(?:\b)"),
    "de": (
        "zwei drei vier fünf sechs sieben acht neun zehn",
        r"(?:das |um das |ums )?(?:ver)?{}fach(?:e[ns]?|t|te|ten|en|ung)?\b|{}mal so \w+",
    ),
    "fr": (
        "deux trois quatre cinq six sept huit neuf dix",
        r"multipli\w+ par {}\b|{} fois (?:plus|le|la|l')",
    ),
    "es": (
        "dos tres cuatro cinco seis siete ocho nueve diez",
        r"multiplic\w+ por {}\b|{} veces (?:más|el|la)",
    ),
}
_NAMED_TIMES: dict[str, tuple[tuple[float, str], ...]] = {
    "en": ((2, r"twice (?:as|the)|double (?:the|that)"), (3, r"thrice (?:as|the)|triple the")),
    "de": ((2, r"das doppelte|ums doppelte"),),
    "fr": (
        (2, r"le double(?= d| \b)"),
        (3, r"le triple(?= d|\b)"),
        (4, r"le quadruple"),
        (10, r"le décuple"),
    ),
    "es": ((2, r"el doble"), (3, r"el triple"), (4, r"el cuádruple")),
}


@lru_cache(maxsize=8)
def _made(language: str) -> tuple[tuple[float, str, str], ...]:
    words, form = _TIMES_WORDS.get(language, ("", ""))
    worded = tuple(
        (float(number), "factor", form.replace("{}", word)) for number, word in enumerate(words.split(), 2)
    )
    named = tuple((number, "factor", words) for number, words in _NAMED_TIMES.get(language, ()))
    return (*_FACTORS[language], *named, *worded)


_NIL = {
    "en": r"zero[- ]tariffs?|tariff-free|duty-free",
    "de": r"nullzoll\w*|zollfrei\w*",
    "fr": r"droits (?:de douane )?nuls|en franchise de droits",
    "es": r"arancel(?:es)? cero|libre de aranceles",
    "ja": r"関税ゼロ|ゼロ関税|無関税",
    "zh": r"零关税",
}


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    edge = "" if language in ("ja", "zh") else r"(?<![\w-])"
    factors = "|".join(f"(?P<f{number}>{text})" for number, (_, _, text) in enumerate(_made(language)))
    tail = "" if language in ("ja", "zh") else r"(?!\w)"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            f"{edge}(?:{_MANY[language]})",
            f"{edge}(?:{_HOW_MUCH[language]})",
            _QUOTED.pattern,
            f"{edge}(?:{factors}){tail}",
            f"{edge}(?:{_NIL[language]})",
        )
    )


def vague(text: str, language: str, taken: bytearray) -> list[Amount]:
    """Find what is said without a figure outside TAKEN, which grows by what is found."""
    likely = frozenset(_stems(language).candidates(text))
    many, much, quoted, factors, nil = (
        pattern.finditer(text) if place in likely else () for place, pattern in enumerate(_patterns(language))
    )
    found = [_many(text, language, match) for match in many if not _taken(taken, match)]
    for match in (*much, *quoted):
        if not _taken(taken, match):
            found.append(Amount(match.start(), match.end(), None, None))
    for match in factors:
        if not _taken(taken, match) and match.lastgroup:
            value, unit, _ = _made(language)[int(match.lastgroup[1:])]
            found.append(Amount(match.start(), match.end(), value, unit))
    found += [Amount(m.start(), m.end(), 0.0, "percent") for m in nil if not _taken(taken, m)]
    return found


@lru_cache(maxsize=8)
def _stems(language: str) -> Stems:
    return Stems(pattern.pattern for pattern in _patterns(language))


def _taken(taken: bytearray, match: re.Match[str]) -> bool:
    start, end = match.span()
    if start == end or any(taken[start:end]):
        return True
    taken[start:end] = b"\x01" * (end - start)
    return False


_WHOLE = re.compile(r".*\ball$|ほぼ全|几乎全部|fast alle|presque tou", re.IGNORECASE)
_FEW = re.compile(
    r"数(?:(?P<hours>時間)|(?P<days>日)|(?P<weeks>週)|(?P<months>[かカヵケヶ]月)|(?P<years>年)|(?P<vessels>隻))|(?:数(?:社|.国)|複数)(?P<count>)"
)
_COMPOUND = re.compile(r"(?:milliarden|millionen)(?!\b|n?\b)\w", re.IGNORECASE)


def _many(text: str, language: str, match: re.Match[str]) -> Amount:
    end = match.end()
    if _WHOLE.match(match[0]):
        return Amount(match.start(), match.end(), None, "percent")
    if match[0].lower() in ("years", "months", "weeks"):
        return Amount(match.start(), match.end(), None, match[0].lower())
    few = _FEW.match(match[0])
    if few and few.lastgroup:
        return Amount(match.start(), match.end(), None, few.lastgroup)
    if _COMPOUND.match(match[0]):
        return Amount(match.start(), match.end(), None, None)
    unit = unit_at(text, language, end - (text[end - 1] == " ")) or counted(
        text, language, end - (text[end - 1] == "'")
    )
    return Amount(match.start(), unit.end if unit else end, None, unit.name if unit else None)
