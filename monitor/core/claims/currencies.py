"""What money is called in six languages, beyond dollars, euros, pounds, yuan and yen: a table, and whose pesos they are."""

import re
from collections.abc import Iterator

Row = tuple[str, float, str]

# code, then what follows an amount in words: en, de, fr (after "de "), es (after "de "), ja, zh
_NAMES: tuple[tuple[str, ...], ...] = (
    ("CAD", "", "", "", r"dólares canadienses", "", ""),
    ("AUD", "", "", "", r"dólares australianos", "", ""),
    (
        "NZD",
        r"new zealand dollars?",
        r"neuseeland-dollar|neuseeländische[nr]? dollar",
        r"dollars? néo-zélandais",
        r"dólares neozelandeses",
        "NZドル|ニュージーランドドル",
        "新西兰元|纽元",
    ),
    (
        "SGD",
        r"singapore dollars?",
        r"singapur-dollar",
        r"dollars? singapouriens|dollars? de singapour",
        r"dólares singapurenses|dólares de singapur",
        "シンガポールドル",
        "新加坡元|新元",
    ),
    (
        "HKD",
        r"hong kong dollars?",
        r"hongkong-dollar",
        r"dollars? de hong ?kong",
        r"dólares de hong kong",
        "",
        "",
    ),
    ("TWD", "", r"taiwan-dollar|neue taiwan-dollar", r"dollars? taïwanais", r"dólares taiwaneses", "", ""),
    ("MYR", "ringgits?", "ringgit", "ringgits?", "ringgits?|ringgit", "リンギ(?:ット)?", "林吉特|令吉|马币"),
    ("THB", "bahts?", "baht", "bahts?", "bahts?", "バーツ", "泰铢"),
    ("VND", r"(?:vietnamese )?dongs?", "dong", "dongs?", "dongs?", "ドン(?!・)", "越南盾"),
    (
        "PHP",
        "philippine pesos?",
        "philippinische peso",
        "pesos philippins",
        "pesos filipinos",
        "フィリピンペソ",
        "菲律宾比索",
    ),
    (
        "IDR",
        "rupiah",
        "rupiah",
        "rou?piahs?",
        "rupias? indonesias?|rupiahs?",
        "ルピア",
        "印尼盾|印度尼西亚盾",
    ),
    (
        "PKR",
        "pakistani rupees?",
        "pakistanische rupien",
        "roupies pakistanaises",
        "rupias pakistaníes",
        "パキスタンルピー",
        "巴基斯坦卢比",
    ),
    ("INR", "", "", "", "rupias", "", ""),
    ("KRW", "", "", "", "wones", "", ""),
    ("ZAR", "rands?", "rand", "rands?", "rands?", "ランド", "兰特"),
    ("KZT", "tenge", "tenge", "tenges?", "tenges?", "テンゲ", "坚戈"),
    ("UZS", r"(?:uzbek )?soums?", "sum", "soums?", "sums", "スム", "苏姆"),
    (
        "TRY",
        r"(?:turkish )?liras?",
        r"(?:türkische )?lira",
        "livres turques",
        "liras turcas",
        "(?:トルコ)?リラ",
        "(?:土耳其)?里拉",
    ),
    ("PLN", r"zlotys?|zloty", r"zloty|złoty", "zlotys?", r"zlotys|eslotis", "ズロチ", "兹罗提"),
    (
        "CZK",
        r"(?:czech )?korunas?|czech crowns?",
        "tschechische kronen",
        "couronnes tchèques",
        "coronas checas",
        "チェココルナ",
        "捷克克朗",
    ),
    ("HUF", "forints?", "forint", "forints?", "forintos", "フォリント", "福林"),
    ("UAH", "hryvnias?|hryvnia", "hrywnja", "hryvnias?", "grivnas", "フリブナ", "格里夫纳"),
    ("NGN", "nairas?", "naira", "nairas?", "nairas?", "ナイラ", "奈拉"),
    ("ZMW", "kwachas?", "kwacha", "kwachas?", "kwachas?", "クワチャ", "克瓦查"),
    (
        "SAR",
        r"(?:saudi )?riyals?",
        "(?:saudi-)?riyal",
        r"riyals?(?: saoudiens)?",
        "riyales",
        "リヤル",
        "沙特里亚尔",
    ),
    ("AED", r"(?:uae )?dirhams?", "dirham", "dirhams?", "dírhams|dirhams", "ディルハム", "迪拉姆"),
    ("MNT", r"tugriks?|togrogs?", "tugrik", "tugriks?", "tugriks?", "トゥグルグ", "图格里克"),
    ("ILS", "shekels?", "schekel", "shekels?", "séqueles|shéqueles", "シェケル", "谢克尔"),
    ("BRL", "", "reais", r"r[ée]ais|réaux", "reales", "レアル", "雷亚尔"),
    ("peso", "pesos?", "pesos?", "pesos?", "pesos?", "ペソ", "比索"),
    (
        "krone",
        r"kron[eo]r|krona|crowns",
        "kronen",
        "couronnes",
        "coronas",
        "クローネ|クローナ",
        "克朗",
    ),
)
_LANGUAGES = ("en", "de", "fr", "es", "ja", "zh")
_BEFORE = {"fr": "(?:de )?", "es": "(?:de )?"}

# names that several states use -> the words by which a text tells which state is meant
_WHOSE: dict[str, tuple[tuple[str, str], ...]] = {
    "peso": (
        ("PHP", r"philippin|filipin|manila|菲律宾|フィリピン"),
        ("MXN", r"mexi[ck]|mexiqu|méxico|墨西哥|メキシコ"),
        ("CLP", r"\bchil|智利|チリ"),
        ("ARS", r"argentin|阿根廷|アルゼンチン"),
        ("COP", r"colombi|kolumbi|哥伦比亚|コロンビア"),
        ("CUP", r"\bcub|kuba|古巴|キューバ"),
    ),
    "krone": (
        ("NOK", r"norw|norv|norue|挪威|ノルウェー"),
        ("SEK", r"swed|schwed|suéd|suec|瑞典|スウェーデン"),
        ("DKK", r"danish|denmark|dän|danois|danemark|danés|danes|dinamarca|丹麦|デンマーク"),
        ("ISK", r"icel|island|islandia|islande|冰岛|アイスランド"),
    ),
}


def money(language: str) -> tuple[Row, ...]:
    """Return what amounts of money are called in LANGUAGE, as rows of units."""
    return tuple(_rows(language))


def _rows(language: str) -> Iterator[Row]:
    column = 1 + _LANGUAGES.index(language)
    end = "" if language in ("ja", "zh") else r"\b"
    for row in _NAMES:
        if row[column]:
            yield row[0], 1, f"{_BEFORE.get(language, '')}(?:{row[column]}){end}"


def whose(name: str, text: str) -> str:
    """Return the currency that NAME is in TEXT: pesos of the state that it names most, plain pesos where it names none."""
    if name not in _WHOSE:
        return name
    told = {code: len(re.findall(words, text, re.IGNORECASE)) for code, words in _WHOSE[name]}
    best = max(told, key=lambda code: told[code])
    return best if told[best] else name
