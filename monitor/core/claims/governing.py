"""The words beside an amount -> what it measures, where the lexicon has no indicator for it."""

import re
from functools import lru_cache

from monitor.core.stems import Stems

# (indicator, units it can have, words in any language). The first that fits in the clause near the amount is taken.
_MONEY = "money"
_TABLE: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("gdp_share", ("percent",), r"\bGDP\b|\bBIP\b|\bPIB\b|gross domestic product|bruttoinlandsprodukt|wirtschaftsleistung|国内生产总值|国内総生産|ＧＤＰ"),
    ("tariff_rate", ("percent",), r"\btariffs?\b|\bdut(?:y|ies)\b|\blev(?:y|ies)\b|surcharge|\w*zölle?n?\b|\w*zoll\b|\bzollsatz|aufschlag|droits? (?:de douane|compensateur|antidumping)|surtaxe|\btaxe douanière|arancel|関税|关税|反倾销税|反补贴税|加征"),
    ("royalty_rate", ("percent",), r"\broyalt|förderabgabe|spitzensatz|abgabe\b|redevance|regalía|ロイヤルティ|权利金"),
    ("market_share", ("percent",), r"market share|marktanteil|weltmarktanteil|part(?:s)? (?:de marché|du marché)|cuota de mercado|シェア|市场份额|占比|accounts? for|share of"),
    ("stake", ("percent",), r"\bstakes?\b|beteilig|anteil|\bactions?\b|participation|participación|股份|股权|控股|株式|出資"),
    ("inflation", ("percent",), r"\binflation|teuerung|inflación|インフレ|物価|通胀"),
    ("price", (_MONEY,), r"\bprices?\b|\bcosts?\b|\bpreis\w*|\bkostet\w*|\bprix\b|\bcoûte|\bprecio|\bcuesta|価格|单价|价格|每吨"),
    ("price_change", ("percent", "pp"), r"\bprices?\b|\w*preise?n?s?\b|\bprix\b|\bprecios?\b|価格|价格|verteuert|renchér"),
    ("export_volume", ("t", "count", "percent", _MONEY), r"\bexport\w*|\bausfuhr\w*|führte [^.]{0,60}aus|expédié|exportacion|輸出|出口"),
    ("import_volume", ("t", "count", "percent", _MONEY), r"\bimport\w*|\beinfuhr\w*|importaci|輸入|进口"),
    ("production", ("t", "count", "percent", "bbl"), r"\boutput\b|\bproduc\w+|\bproduit|\bprodujo|\bproduzier\w+|\bproduktion\w*|förder(?:t|ung|te)|\bproduction|生産|产量|产能|年产"),
    ("capacity", ("t", "GW", "MW", "GWh", "count", "percent"), r"\bcapacit\w+|\bkapazität\w*|capacidad|能力|产能"),
    ("stocks", ("t", "count", "days", "weeks", "months", "percent"), r"\bstocks?\b|\bstockpile|\binventor|lager\w*|vorrät\w*|réserves|existencias|在庫|库存|備蓄|储备"),
    ("investment", (_MONEY,), r"\binvest\w*|投資|投资"),
    ("fine", (_MONEY,), r"\bfine[sd]?\b|\bpenalt|\bstrafe|\bbußgeld|\bamende|\bmulta|罚款|制裁金|罰金"),
    ("revenue", (_MONEY, "percent"), r"\brevenue|\bsales\b|\bturnover|\bumsatz\w*|\w*einnahmen\b|chiffre d'affaires|\brecettes|\bingresos|売上|营业收入|销售额|营收"),
    ("profit", (_MONEY, "percent"), r"\bprofit|\bgewinn\w*|\bbénéfice|\bbeneficio|利益|利润"),
    ("contract_value", (_MONEY,), r"\bcontract|\bdeal\b|\border\b|\bvertrag|\bauftrag|\bcontrat|\bcommande|\bcontrato|契約|合同"),
    ("defence_spending", (_MONEY, "percent"), r"defen[cs]e (?:spending|budget)|verteidigungs(?:ausgaben|etat|haushalt)|dépenses (?:militaires|de défense)|gasto (?:militar|en defensa)|国防費|防衛費|国防(?:预算|开支)"),
    ("deaths", ("persons",), r"\bkill\w*|\bdead\b|\bdeaths?\b|\bdied\b|\bdie (?:after|as|when|while|from|of|during|in an?|in the|in)\b|\d (?:\w+ )?die\b|\b(?:workers|miners|people|sailors|soldiers|passengers|employees) die\b|\btote|getötet|\bmorts?\b|\btués?\b|\bmuert|fallecid|死亡|死者|遇难|\d ?死"),
    ("injured", ("persons",), r"\binjured|\bwounded|verletzt|\bblessés|\bheridos|負傷(?!者は(?:いな|な))|受伤|けが(?!人はいな|人はな|人は出て|はな)"),
    ("jobs", ("persons",), r"\bjobs?\b|\bworkers\b|\bemploy|\barbeitsplätz|\bstellen\b|\bbeschäftigt|\bemplois\b|\bsalariés|\bempleos|\btrabajadores|雇用|员工|职位|従業員|人員"),
    ("delay", ("days", "weeks", "months", "years"), r"\bdelay|\bwait|\bearlier|\blater\b|verspät|wart|früher|später|retard|attente|plus tôt|plus tard|retraso|遅|延|提前|推迟"),
)  # fmt: skip
_REACH = 60
_ENDED = re.compile(
    r"(?<=[\w)%][.!?])\s+(?=[A-ZÀ-Þ«„“])|[。！？]"
)  # what another sentence says measures nothing here
_SHARES = frozenset({"percent", "pp", "factor", "ratio"})
_FITS = {  # units that an indicator of the lexicon can have, beside shares; the others can have any
    "jobs": frozenset({"persons", "count"}),
    "price": frozenset({_MONEY}),
    "wages": frozenset({_MONEY}),
    "tariff_rate": frozenset({_MONEY}),
    "inflation": frozenset[str](),
}
_TIMES = frozenset({"days", "weeks", "months", "years", "hours"})


_UNPRICED = frozenset({"capacity", "grade_content", "production", "ship_transits", "casualties", "deaths"})


def fits(indicator: str, unit: str | None) -> bool:
    """Can INDICATOR be measured in UNIT? What lasts is measured by none, what is not sold by no money."""
    if unit in _TIMES or (indicator in _UNPRICED and _kind(unit) == _MONEY):
        return False
    return unit is None or unit in _SHARES or _kind(unit) in _FITS.get(indicator, (_kind(unit),))


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    return tuple((name, units, re.compile(words, re.IGNORECASE)) for name, units, words in _TABLE)


@lru_cache(maxsize=1)
def _stems() -> Stems:
    return Stems(words for _, _, words in _TABLE)


# `a 93.5% anti-dumping duty on anode-grade graphite`: what the share is of stands right behind it, whatever else is near.
_RATE = re.compile(
    r" (?:[\w-]+ ){0,2}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|\w*z(?:oll|ölle)n?)\b"
    r"| (?:de |d')(?:droits|surtaxes?|taxes?|aranceles?|arancel)\b|の(?:追加)?関税|的?关税",
    re.IGNORECASE,
)


def rate(text: str, end: int, unit: str | None) -> str | None:
    """The indicator of a share that ENDs right before the word for a duty."""
    return "tariff_rate" if unit == "percent" and _RATE.match(text, end) else None


def governing(text: str, start: int, end: int, unit: str | None) -> str | None:
    """Take the indicator whose words stand nearest: right after the amount, else in the stretch before it."""
    kind = _kind(unit)
    low, high = max(0, start - _REACH), end + _REACH // 2
    ends = [(m.start(), m.end()) for m in _ENDED.finditer(text, low, high)]
    around = text[
        max((b for _, b in ends if b <= start), default=low) : min(
            (a for a, _ in ends if a >= end), default=high
        )
    ]
    table = _compiled()
    for place in _stems().candidates(around):
        name, units, pattern = table[place]
        if kind in units and pattern.search(around):
            return name
    return "price" if unit is not None and "/" in unit else None


def _kind(unit: str | None) -> str:
    if (
        unit is not None
        and unit[:3].isupper()
        and len(unit) >= 3
        and unit[:3].isalpha()
        and (len(unit) == 3 or unit[3] == "/")
    ):
        return _MONEY
    return unit or "count"
