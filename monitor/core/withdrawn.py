"""An entry -> whether it takes back what its outlet reported."""

import re

from monitor.domain import Entry

_WITHDRAWN = re.compile(
    r"\b(?:withdraws? (?:story|report|dispatch)|story withdrawn|retraction|mandatory kill|please disregard|"
    r"(?:meldung|bericht) (?:zurückgezogen|zurückgenommen)|achtung:? zurückziehung|bitte verwenden sie .{0,20} nicht|"
    r"(?:dépêche|information) (?:annulée|retirée)|annule et remplace|anula (?:la )?(?:nota|noticia)|(?:nota|noticia) retirada)\b|"
    r"記事(?:を)?(?:取り消し|撤回)|配信取り消し|撤稿|稿件撤回",
    re.IGNORECASE,
)
# In the text below a headline the word for a report must be one of the trade: a company withdraws reports too.
_STORY = r"(?:stor(?:y|ies)|dispatch|article|news ?flash|alert|dépêche|article|alerte|eilmeldung|meldung|artikel|despacho|noticia|nota|artículo)"
_BACK = r"(?:withdrawn|retracted|withdrew|withdraws|retracts|killed|zurückgezogen|zurückgenommen|retirée?|annulée?|retirad[oa]|anulad[oa])"
_TAKEN_BACK = re.compile(
    rf"\b{_STORY}\b[^.!?]{{0,40}}\b{_BACK}\b|\b{_BACK} (?:\w+ ){{0,2}}{_STORY}\b|\bzieh(?:t|en) (?:\w+ ){{0,3}}{_STORY} [^.!?]{{0,40}}\bzurück\b"
    r"|(?:記事|配信|速報)[^。]{0,12}(?:取り消し|取り消す|撤回)|(?:报道|稿件|快讯)[^。]{0,8}(?:撤回|撤销|作废)",
    re.IGNORECASE,
)
_ABOUT = 500  # characters of a text that tell what it is about


def takes_back(entry: Entry) -> bool:
    """Tell whether the headline, or the text near it, withdraws a story."""
    return bool(_WITHDRAWN.search(entry.title) or _TAKEN_BACK.search(entry.text[: len(entry.title) + _ABOUT]))
