"""Cues of harm by forces and failures (a typhoon strikes, a fire breaks out, the current fails), and of ways shut by them.

Their verbs are those of armies and of meetings (*un typhon frappe*, *Taifun trifft Taiwan*), so these are asked before the
cues of the language. A row is (action, role of the actor, pattern).
"""

from monitor.core.happenings.cue import Row, X

_EN_FORCES = r"(?:typhoons?|hurricanes?|cyclones?|storms?|floods?|flooding|(?:heavy |torrential )?rains?|downpours?|earthquakes?|quakes?|tremors?|tsunami|wildfires?|landslides?|mudslides?|avalanches?|blizzards?|snowstorms?|lightning|fires?|blazes?)"
_EN_HARM = r"(?:hits?|strikes?|struck|batters?|battered|lashe[sd]|pounds|rocks|rocked|jolts?|jolted|shakes|shook|slams?|slammed|destroy(?:s|ed)?|damage[sd]?|wash(?:es|ed) (?:away|out)|swe(?:eps|pt)|rips|ripped|razes|razed|guts|gutted|engulfs|engulfed|ravages?|ravaged|knock(?:s|ed) out|inundate[sd]?|swamp(?:s|ed)?)"
_DE_FORCES = r"\b(?:taifune?|hurrikane?|zyklone?|\w*st[uü]rme?|orkane?|unwetter|\w*beben|hochwasser|überschwemmung(?:en)?|(?:stark|dauer)regen|\w*fluten|sturmflut|feuer|(?:groß|wald)?br[aä]nde?|erdrutsche?|lawinen?|blitz\w*)"
_FR_FORCES = r"\b(?:typhons?|ouragans?|cyclones?|tempêtes?|séismes?|tremblements? de terre|secousses?|inondations?|crues?|pluies|orages?|incendies?|foudre|tornades?|glissements? de terrain|éboulements?|intempéries)"
_ES_FORCES = r"\b(?:tif[oó]n|hurac[aá]n|cicl[oó]n|tormentas?|terremotos?|se?[ií]smos?|temblor(?:es)?|inundaci(?:ón|ones)|lluvias|crecidas?|incendios?|rayos?|aludes?|deslizamientos?|huaicos?|aluvi(?:ón|ones))"
_DE_WAYS = r"\b(?:rhein|elbe|donau|mosel|neckar|fahrrinne|\w*schleuse|\w*kanal|\w*brücke|\w*tunnel|\w*autobahn|\w*strecke|\w*pass|seeweg|hafeneinfahrt)\b"
_DE_SHUT = r"(?:gesperrt|dicht|unpassierbar|blockiert|unterbrochen|geschlossen)"
_FR_WAYS = r"\b(?:tunnel|pont|route|autoroute|écluse|voie (?:ferrée|navigable)|ligne (?:ferroviaire|de fret)|fleuve|chenal)\b"
_ES_WAYS = r"\b(?:túnel|puente|carretera|autopista|esclusa|vía (?:férrea|navegable)|línea férrea|canal de navegación)\b"

FORCES: dict[str, tuple[Row, ...]] = {
    "en": (
        (
            "accident",
            X,
            rf"\b{_EN_FORCES}(?: (?!in |at |on |of |to |and )[\w'’-]+){{0,2}}? (?:has |have )?{_EN_HARM}\b(?! (?:deal|record|back|out at))",
        ),
        (
            "accident",
            X,
            r"(?<!cease)\b(?:fires?|blazes?|explosions?) (?:breaks? out|broke out|breaking out|erupts?|erupted|rages?|raging|raged)\b|\bcaught fire\b|\bcatches fire\b|\bwent up in flames\b|\bgoes up in flames\b",
        ),
        (
            "accident",
            X,
            r"\b(?:power|water|gas|electricity) (?:outages?|failures?|cuts?|losses|interruptions?)\b",
        ),
    ),
    "de": (
        (
            "accident",
            X,
            rf"{_DE_FORCES}(?: (?!und |am |in |im |bei )[\wäöüß-]+){{0,2}}? (?:hat |haben )?(?:trifft|treffen|traf|trafen|erschütter(?:t|te|n)|zerstör(?:t|te|en)|verwüste(?:t|te|n)|beschädig(?:t|te|en)|überflute(?:t|te|n)|reiß(?:t|en)|riss(?:en)?|spül(?:t|te|en)|sucht|suchte|fegt|fegte|wütet|wütete)\b",
        ),
        ("blockade_or_closure", X, rf"{_DE_WAYS}(?=[^.;:|]{{0,60}}? {_DE_SHUT}(?:$|[ .,;:|]))"),
    ),
    "fr": (
        (
            "accident",
            X,
            rf"{_FR_FORCES}(?: (?!et |en |au |à |dans |sur )[\w'’.,-]+){{0,4}}? (?:a |ont )?(?:frapp|touch|secou|ravag|détrui|dévast|balay|emport|endommag|inond|submerg)\w*",
        ),
        (
            "accident",
            X,
            r"\b(?:feux?|incendies?) (?:s['’]est |se )?(?:déclar|éclat|propag)\w*|\b(?:prend|pris|prennent) feu\b",
        ),
        (
            "blockade_or_closure",
            X,
            rf"{_FR_WAYS}(?=[^.;:|]{{0,50}}? (?:fermée?|coupée?|bloquée?|impraticable|interdite? à la (?:circulation|navigation))s?\b)",
        ),
    ),
    "es": (
        (
            "accident",
            X,
            rf"{_ES_FORCES}(?: (?!y |en |de |por )[\w'’.,-]+){{0,3}}? (?:ha |han )?(?:golpe|azot|sacud|destru|arras|dañ|inund|anega|afect|derrib)\w*",
        ),
        (
            "accident",
            X,
            r"\b(?:aver[ií]as?|fallas? (?:eléctricas?|mecánicas?|técnicas?)|fallos? (?:eléctricos?|mecánicos?|técnicos?))\b|\bsin (?:luz(?! verde)|electricidad|suministro eléctrico|energía eléctrica)\b",
        ),
        (
            "blockade_or_closure",
            X,
            rf"{_ES_WAYS}(?=[^.;:|]{{0,50}}? (?:cerrad|cortad|bloquead|intransitable|interrumpid)\w*)",
        ),
    ),
    "ja": (
        (
            "accident",
            X,
            r"(?:台風|ハリケーン|地震|豪雨|大雨|洪水|津波|土砂崩れ|大雪|火災)[^。、|]{0,10}?(?:直撃|襲[いっう]|上陸|破壊|流失|押し流)",
        ),
    ),
    "zh": (
        (
            "accident",
            X,
            r"(?:台风|飓风|地震|洪水|暴雨|洪灾|山体滑坡|泥石流|暴雪|大火|火灾)[^，。|]{0,8}?(?:登陆|袭击|重创|摧毁|冲毁|侵袭|来袭|肆虐)",
        ),
    ),
}
