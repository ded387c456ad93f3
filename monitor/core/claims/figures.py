"""Digits, number words and scales of six languages: tables, no code."""

# Scale words right after a number. Longer ones first; `m` and `k` only count when they touch the digits.
SCALES: dict[str, tuple[tuple[str, float], ...]] = {
    "en": (
        (r"hundred thousand", 1e5),
        (r"hundred million", 1e8),
        (r"thousand", 1e3),
        (r"million|mln|mn|mio", 1e6),
        (r"billion|bln|bn", 1e9),
        (r"trillion|trn|tn", 1e12),
        (r"hundred", 1e2),
        (r"(?<=\d)m(?!-(?:long|high|tall|deep|wide|thick)\b)", 1e6),
        (r"(?<=\d)k", 1e3),
        (r"(?<=\d)b", 1e9),
    ),
    "de": (
        (r"tausend|tsd\.?", 1e3),
        (r"millionen|million|mio\.?|mill\.", 1e6),
        (r"milliarden|milliarde|mrd\.?", 1e9),
        (r"billionen|billion|bio\.", 1e12),
        (r"hundert", 1e2),
    ),
    "fr": (
        (r"mille milliards", 1e12),
        (r"mille", 1e3),
        (r"millions|million|mio", 1e6),
        (r"milliards|milliard|mds|md|mrds|mrd", 1e9),
        (r"billions|billion", 1e12),
        (r"cents?(?! ?[a-z])", 1e2),
        (r"m(?= ?[€$£])", 1e6),
        (r"k(?= ?[€$£])", 1e3),
    ),
    "es": (
        (r"mil millones|miles de millones", 1e9),
        (r"mil", 1e3),
        (r"millones|millón|mill?\.", 1e6),
        (r"billones|billón", 1e12),
        (r"mm(?= ?[€$])", 1e9),
        (r"m(?= ?[€$])", 1e6),
    ),
}

_EN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_DE = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_FR = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
_ES = "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve"


def _counted(words: str) -> dict[str, float]:
    return {word: float(number) for number, word in enumerate(words.split())}


_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}


def _tens(language: str) -> dict[str, float]:
    return {word: 20.0 + 10 * number for number, word in enumerate(_TENS[language].split())}


WORDS: dict[str, dict[str, float]] = {
    "en": _counted(_EN)
    | _tens("en")
    | {"a dozen": 12.0, "two dozen": 24.0, "three dozen": 36.0, "half a": 0.5},
    "de": _counted(_DE)
    | _tens("de")
    | {
        "eine": 1.0,
        "einer": 1.0,
        "einem": 1.0,
        "einen": 1.0,
        "dreissig": 30.0,
        "anderthalb": 1.5,
        "eineinhalb": 1.5,
        "zweieinhalb": 2.5,
        "dreieinhalb": 3.5,
        "ein dutzend": 12.0,
        "zwei dutzend": 24.0,
        "drei dutzend": 36.0,
        "eine halbe": 0.5,
        "einer halben": 0.5,
        "hundert": 100.0,
    },
    "fr": _counted(_FR)
    | _tens("fr")
    | {
        "une": 1.0,
        "cent": 100.0,
        "deux cents": 200.0,
        "une douzaine": 12.0,
        "une dizaine": 10.0,
        "une quinzaine": 15.0,
        "une vingtaine": 20.0,
        "une trentaine": 30.0,
        "une quarantaine": 40.0,
        "une cinquantaine": 50.0,
        "une soixantaine": 60.0,
        "une centaine": 100.0,
        "un millier": 1000.0,
        "un demi": 0.5,
    },
    "es": _counted(_ES)
    | _tens("es")
    | {
        "una": 1.0,
        "uno": 1.0,
        "cien": 100.0,
        "doscientos": 200.0,
        "una docena": 12.0,
        "dos docenas": 24.0,
        "una decena": 10.0,
        "una veintena": 20.0,
        "una treintena": 30.0,
        "medio centenar": 50.0,
        "un centenar": 100.0,
        "un millar": 1000.0,
        "medio": 0.5,
    },
}

# Words of one that are an article more often than a number: they count only before a scale (one million).
ARTICLES = frozenset({"a", "an", "one", "ein", "eine", "einer", "einem", "einen", "un", "une", "una", "uno"})

# A share said in words -> percent.
FRACTIONS: dict[str, tuple[tuple[str, float], ...]] = {
    "en": (
        (
            r"(?:a |one[- ])half(?= of\b)|half of|(?<=nearly )half|(?<=almost )half|(?<=by )half|(?<=more than )half(?! a\b)",
            50,
        ),
        (r"two[- ]thirds", 66.67),
        (r"(?:a |one[- ])third(?! of (?:the )?(?:way|time))(?![- ](?:party|country|countries))", 33.33),
        (r"three[- ]quarters", 75),
        (r"(?:a |one[- ])quarter(?= of\b)|(?<=by )a quarter", 25),
        (r"(?:a |one[- ])fifth", 20),
        (r"four[- ]fifths", 80),
        (r"(?:a |one[- ])tenth", 10),
        (r"one (?:in|out of(?: every)?) (?:every )?two", 50),
        (r"one (?:in|out of(?: every)?) (?:every )?three", 33.33),
        (r"one (?:in|out of(?: every)?) (?:every )?four", 25),
        (r"one (?:in|out of(?: every)?) (?:every )?five", 20),
        (r"one (?:in|out of(?: every)?) (?:every )?ten", 10),
    ),
    "de": (
        (r"die hälfte|der hälfte|knapp die hälfte", 50),
        (r"zwei drittel", 66.67),
        (r"(?:ein|einem) drittel", 33.33),
        (r"drei viertel|dreiviertel", 75),
        (r"(?:ein|einem) viertel(?!jahr|stunde)", 25),
        (r"(?:ein|einem) fünftel", 20),
        (r"(?:ein|einem) zehntel", 10),
        (r"(?:jede[rsnm]?) zweite[nr]?", 50),
        (r"(?:jede[rsnm]?) dritte[nr]?", 33.33),
        (r"(?:jede[rsnm]?) vierte[nr]?", 25),
        (r"(?:jede[rsnm]?) fünfte[nr]?", 20),
        (r"(?:jede[rsnm]?) zehnte[nr]?", 10),
    ),
    "fr": (
        (r"la moitié", 50),
        (r"(?:les )?deux[- ]tiers", 66.67),
        (r"(?:un|d'un|le) tiers(?! des? confiance)", 33.33),
        (r"(?:les )?trois[- ]quarts", 75),
        (r"(?:un|d'un|le) quart(?! d'heure)", 25),
        (r"(?:un|d'un) cinquième", 20),
        (r"(?:un|d'un) dixième", 10),
        (r"une? (?:\w+ )?sur deux", 50),
        (r"une? (?:\w+ )?sur trois", 33.33),
        (r"une? (?:\w+ )?sur quatre", 25),
        (r"une? (?:\w+ )?sur cinq", 20),
        (r"une? (?:\w+ )?sur dix", 10),
    ),
    "es": (
        (r"(?<!a )la mitad", 50),
        (r"un[oa]? de cada dos", 50),
        (r"un[oa]? de cada tres", 33.33),
        (r"un[oa]? de cada cuatro", 25),
        (r"un[oa]? de cada cinco", 20),
        (r"un[oa]? de cada diez", 10),
        (r"dos tercios|dos terceras partes", 66.67),
        (r"(?:un|el) tercio|una tercera parte|la tercera parte", 33.33),
        (r"tres cuartos|tres cuartas partes", 75),
        (r"(?:un|el) cuarto de(?! hora)|una cuarta parte|la cuarta parte", 25),
        (r"(?:un|el) quinto de|una quinta parte|la quinta parte", 20),
        (r"(?:una|la) décima parte", 10),
    ),
    "ja": ((r"半数|半分(?!以)", 50), (r"過半数?", 50)),
    "zh": ((r"一半|半数", 50), (r"过半", 50)),
}

# Parts of a fraction in Japanese and Chinese: 三分の一, 四分之三.
KANJI = {character: number for number, character in enumerate("〇一二三四五六七八九")} | {
    "两": 2,
    "兩": 2,
    "零": 0,
}
TENS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 1e4, "萬": 1e4, "億": 1e8, "亿": 1e8, "兆": 1e12}
