"""Words of shares and of prices of goods, by source language: where only shares moved, no good became dearer."""

SHARES: dict[str, str] = {
    "de": r"\b\w*(?:firmenwert|börsenwert|marktwert|marktkapitalisierung|aktien?|börsen?|kurszettel|index|dax)\b",
    "en": r"\b(?:market (?:value|cap\w*)|valuation|shares?|stocks?|equit(?:y|ies)|index|nasdaq|dow|s&p)\b",
    "fr": r"\b(?:capitalisation|valorisation|actions?|bourse|titres?|indice|cac)\b",
    "es": r"\b(?:capitalización|valor de mercado|acciones|bolsa|índice|ibex)\b",
    "ja": r"株(?!式会社)|銘柄|日経平均|指数|売上高|純利益|営業利益",
    "zh": r"股(?!份有限)|板块|概念|大盘|盘前|盘后|开盘|方向|指数|市值|成交额|总额|规模|营收|利润|销量|涨跌停",
}
PRICES: dict[str, str] = {
    "de": r"\b\w*preis\w*|\bfutures?\b|\bnotier\w*|\bje tonne\b",
    "en": r"\bprices?\b|\bfutures?\b|\bspot\b|\bper (?:tonne|ton|barrel|ounce|kilo)",
    "fr": r"\bprix\b|\bcours d[ue]|\bla tonne\b|\bcontrats? à terme\b",
    "es": r"\bprecios?\b|\bfuturos\b|\bla tonelada\b|\bcotiza\w*",
    "ja": r"価格|相場|先物|値[上下]が?[りげ]|市況|運賃|トン当たり|１?バレル",
    "zh": r"(?<!股)价(?!值)|报价|期货|现货|主力合约|[美日欧]?元/|盎司|每吨|运费",
}
# A word for shares and for what lies in a store, and what tells of a store.
STOCKS: dict[str, str] = {"en": r"\bstocks?\b"}
HELD: dict[str, str] = {
    "en": r"inventor|warehouse|\btonn?es?\b|\btons\b|\bbarrels|\bbushels|storage|\bsheds?\b|\bLME\b|\bSHFE\b|\bcomex\b|\bdepots?\b|\bgas\b|\bcrude\b|\boil\b|grain|fuel|ammunition|arms|weapons?|\bports?\b|visible|exchange stocks",
}
