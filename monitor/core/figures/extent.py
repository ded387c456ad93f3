"""A figure's clause -> how far it reaches: one site, a country, a whole firm; and whose trade with whom it is of."""

import re
from collections.abc import Iterable, Mapping, Sequence

from monitor.core.figures.figure import Measured
from monitor.domain import ConceptHit

# widest first, all languages together: a clause that names several reaches as far as the widest
_EXTENTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "whole",
        re.compile(
            r"\b(?:world\s?wide|globally|(?:across|at|in) (?:its|their|the) (?:european|global|asian|american|worldwide) (?:sites|plants|mills|mines|operations|business)|(?:seinen|den|ihren) europäischen (?:werken|standorten)|(?:ses|les|leurs) (?:sites|usines) européen(?:ne)?s|(?:sus|las) plantas europeas|across (?:europe|asia|africa|the world|north america|latin america)|europaweit\w*|in ganz europa|dans toute l'europe|en toda europa|across (?:the|its) (?:group|company|business|sites|plants|mines)|group-?wide|company-?wide|(?:at|across|from|in) all (?:of )?(?:its|the|their) \w+|"
            r"weltweit\w*|konzernweit\w*|im (?:ganzen|gesamten) konzern|an allen standorten|in allen (?:seinen |ihren )?(?:werken|minen|gruben|hütten)|"
            r"dans le monde|à l'échelle (?:mondiale|du groupe)|dans tout le groupe|(?:tous|toutes) (?:ses|les|leurs) (?:sites|usines|mines)|"
            r"en todo el (?:mundo|grupo)|a escala mundial|a nivel mundial|(?:todas|todos) (?:sus|las|los) (?:minas|plantas|centros|fábricas|faenas))\b|"
            r"欧州全体|全欧|欧洲各|世界全体|世界で|全社|グループ全体|全拠点|全工場|全球(?!最大|第)|集团(?:整体|全部)|全部(?:工厂|矿山)|各矿合计",
            re.IGNORECASE,
        ),
    ),
    (
        "land",
        re.compile(
            r"\b(?:domestic(?:ally)?|nationwide|at home|bundesweit\w*|deutschlandweit\w*|landesweit\w*|im inland|hierzulande|dans tout le pays|sur le territoire|à domicile|en todo el país)\b|"
            r"国内|全国|国内拠点",
            re.IGNORECASE,
        ),
    ),
    (
        "site",
        re.compile(
            r"\b(?:output there|jobs there|(?:at|in|from) (?:the|its|that|this) (?:\w+ ){0,2}(?:plant|mine|smelter|site|factory|fab|refinery|works|complex)|on the site|"
            r"am standort|(?:im|in dem|am) (?:\w+ )?(?:werk|bergwerk)|in der (?:\w+ )?(?:mine|grube|hütte|fabrik)|sur (?:le|ce|son) site|sur place|(?:à|dans) (?:l'|son |cette )usine|"
            r"dans (?:la|sa) (?:mine|fonderie)|allí|en (?:la|esa|esta|su) (?:planta|mina|fábrica|fundición|refinería))\b|"
            r"同工場|同鉱山|現地|この工場|该厂|该矿|该工厂|当地|该基地",
            re.IGNORECASE,
        ),
    ),
)
_WIDTH = {"site": 0, "land": 1, "whole": 2}
_REACHING = frozenset(
    ("suspended", "workers", "output", "capacity", "stock", "sites", "investment", "budget")
)
_AT = re.compile(r"\b(?:at|in|near|à|au|en|bei|im)(?: the| la| der)? $", re.IGNORECASE)
_AT_PLACE = re.compile(  # *A Fos, 900 postes*: a capital may go without its accent
    r"\b(?:at|near|in|à|en|bei)(?-i: [A-ZÀ-Þ][\w’'-]{2,})|(?-i:\bA [A-ZÀ-Þ][\w’'-]{2,}(?=,))", re.IGNORECASE
)
_NO_PLACE = re.compile(
    r" (?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|q[1-4])\b",
    re.IGNORECASE,
)
_TO = re.compile(r"(?:\b(?:to|nach|in die|an|vers|aux?|à|à destination (?:de la|des|du|de)|a|hacia|con destino a)(?: the| l'| la| le| les| los| las| el)? ?|[对對対向输輸]|販往|销往)$", re.IGNORECASE)  # fmt: skip
_AGAINST = "对對対"  # begins the name of a partner: 对美
_TOWARDS = re.compile(r"(?:向け|への|宛て|に)")
_SEEN = 22  # signs before a name


def extent(clause: str, low: int, facets: Sequence[str], hits: Iterable[ConceptHit]) -> Mapping[str, str]:
    """Return how far a figure that counts FACETS reaches, where CLAUSE (which begins at LOW) says so, and to whom it goes."""
    found: dict[str, str] = {}
    inside = [hit for hit in hits if low <= hit.start and hit.end <= low + len(clause)]
    if not _REACHING.isdisjoint(facets) and (side := _side(clause, low, inside)):
        found["extent"] = side
    if "exports" in facets and (partner := _partner(clause, low, inside)):
        found["partner"] = partner
    return found


def _side(clause: str, low: int, inside: Sequence[ConceptHit]) -> str:
    for side, pattern in _EXTENTS:
        if pattern.search(clause):
            return side
    if any(hit.kind == "place" for hit in inside):
        return "site"
    lands = [hit for hit in inside if hit.kind == "country" and _AT.search(clause, 0, hit.start - low)]
    if lands:
        return "land"
    place = _AT_PLACE.search(clause)
    return "site" if place and not _NO_PLACE.match(clause, place.start() + place[0].index(" ")) else ""


def _partner(clause: str, low: int, inside: Sequence[ConceptHit]) -> str:
    for hit in inside:
        if hit.kind != "country":
            continue
        start, end = hit.start - low, hit.end - low
        if (
            clause[start] in _AGAINST
            or _TO.search(clause, max(0, start - _SEEN), start)
            or _TOWARDS.match(clause, end)
        ):
            return hit.concept
    return ""


def reach_apart(values: Mapping[float | str, Sequence[Measured]]) -> bool:
    """Tell whether two values are of one site and of a whole firm, the wider one the larger; of trade with two states,
    or with one and, if larger, with all."""
    held = [(value, _told(said, "extent"), _told(said, "partner")) for value, said in values.items()]
    for at, (value, extent_, partner) in enumerate(held):
        for other, its_extent, its_partner in held[:at]:
            if _of_other_trade(value, partner, other, its_partner):
                return True
            if extent_ and its_extent and extent_ != its_extent and _wider(value, extent_, other, its_extent):
                return True
    return False


def _of_other_trade(value: float | str, partner: str, other: float | str, its: str) -> bool:
    """Tell whether two values are of trade with two states, or one with a state and the larger one with all."""
    if partner and its:
        return partner != its
    return (bool(partner) and _larger(other, value)) or (bool(its) and _larger(value, other))


def _larger(whole: float | str, part: float | str) -> bool:
    return not isinstance(whole, str) and not isinstance(part, str) and whole > part


def _told(said: Sequence[Measured], dimension: str) -> str:
    return next((each.sides[dimension] for each in said if dimension in each.sides), "")


def _wider(value: float | str, side: str, other: float | str, its: str) -> bool:
    if isinstance(value, str) or isinstance(other, str):
        return False
    return (value > other) == (_WIDTH[side] > _WIDTH[its])
