"""A clause in which something rose or fell -> whether only shares did, and no price of a good."""

from monitor.core.brief.words.shares import HELD, PRICES, SHARES, STOCKS
from monitor.core.kept import kept


def only_shares(clause: str, language: str) -> bool:
    """Say whether the clause speaks of shares and of no price.

    >>> only_shares("锂矿股震荡走强", "zh"), only_shares("锂价走强 锂矿股大涨", "zh")
    (True, False)
    """
    return bool(kept(SHARES[language]).search(clause)) and not kept(PRICES[language]).search(clause)


def may_be_shares(clause: str, language: str) -> bool:
    """Say whether the clause speaks of *stocks* without a word of where they lie: *Teck stocks fall*."""
    stocks = STOCKS.get(language)
    return (
        stocks is not None and bool(kept(stocks).search(clause)) and not kept(HELD[language]).search(clause)
    )
