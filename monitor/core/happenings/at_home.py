"""A state that only tells where a firm is at home -> the firm."""

import re
from collections.abc import Sequence

from monitor.core.happenings.party import Party, genitive, of_state

# `German industrial company Siemens`: what the company is comes between its country and its name.
_FIRM = re.compile(
    r"[ -](?:[\w-]+ ){0,2}(?:\w*(?:company|companies|maker|giant|producer|miner|group|firm|supplier|refiner|carmaker|bank|union|airline|konzern|hersteller|unternehmen|gewerkschaft|riese|bauer|zulieferer|produzent|reederei|firma|géant|groupe|constructeur|fabricant|producteur|syndicat|entreprise|empresa|fabricante|minera|gigante|grupo|sindicato))\w{0,2} ",
    re.IGNORECASE,
)


# `la minera peruana Hochschild`, `la danesa Maersk`: the adjective tells where the firm is at home, no state acts.
_A_FIRM = re.compile(
    r"\b(?:minera|empresa|compañía|firma|grupo|fabricante|petrolera|multinacional|gigante|siderúrgica|naviera|groupe|société|entreprise|compagnie|constructeur|fabricant|géant|armateur|banque|banco)s?(?: [a-zà-ÿ]+)? $",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:la|el|le|l'|las|los) $", re.IGNORECASE)
_ITS_NAME = re.compile(r" ([A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,3})")


# 韓国コスモセル、工場を停止; 中国大手の天山が撤退: right behind the state stands a firm that no lexicon knows
_KATAKANA_FIRM = (
    r"(?!レアアース|ガリウム|ゲルマニウム|タングステン|アンチモン|リチウム|ニッケル|コバルト|マグネシウム|アルミ|チタン|ウラン|ミサイル|ドローン|タンカー|スパイ|テロ)"
    r"[ァ-ヶー・]{3,}(?:電子|鉄鋼|製鉄|化学|亜鉛|金属|鉱業|電機|自動車|航空|海運|石油|資源|素材|電池|重工|建設|製薬|銀行|半導体|造船|石化|精錬|電力)?"
)
_FIRM_BEHIND = re.compile(
    rf"(?:{_KATAKANA_FIRM}|の?[\u4e00-\u9fffァ-ヶー]{{0,8}}(?:大手|メーカー)(?:の[\u4e00-\u9fffァ-ヶー・]{{2,10}})?)(?=、|が|は|も)"
)


def stands_before_firm(text: str, state: Party, after: Party | None) -> bool:
    """Tell whether STATE stands right before the name of a firm that acts, and AFTER, the next party, is no part of that."""
    firm = _FIRM_BEHIND.match(text, state.end)
    return firm is not None and (after is None or after.start >= firm.end())


def _firm_at_home(text: str, found: Party, near: Sequence[Party]) -> Party | None:
    adjective = text[found.start].islower() and " " not in text[found.start : found.end]
    if not adjective or not of_state(found):
        return None
    before, named = (max(0, found.start - 40), found.start), _ITS_NAME.match(text, found.end)
    if not _A_FIRM.search(text, *before) and not (named and _ARTICLE.search(text, *before)):
        return None
    known = next((party for party in near if 0 < party.start - found.end <= 2), None)
    if known is not None and known.private:
        return known
    return Party(*(named.span(1) if named else (found.start, found.end)), (named[1],) if named else (), True)


def named(text: str, found: Party, near: Sequence[Party]) -> Party:
    at_home = _firm_at_home(text, found, near)
    if at_home is not None:
        return at_home
    after = [party for party in near if party.start > found.end]
    own = next((party for party in after if not of_state(party)), None)  # `China's Huawei`
    if own and of_state(found) and text[genitive(text, found) : own.start] in ("'s ", "’s "):
        return own
    firms = (
        party for party in after if party.private
    )  # no state: `Pékin inscrit des entreprises américaines`
    return next((party for party in firms if _FIRM.fullmatch(text, found.end, party.start)), found)
