"""A segment -> the statements that a coordinator joins in it: `scraps the duty | but keeps the ban`."""

import re

from monitor.core.flat import Segment

# Verbs that begin another act of the same subject behind `and`, where the language does not show it by the verb's form.
_EN = (
    r"(?:will|would|votes?|voted|plans?|vows?|vowed|threatens?|threatened|calls?|called|announc\w+|prepares?|launch(?:es|ed)|begins?|began|starts?|started"
    r"|orders|ordered|warns?|warned|demands|demanded|sets|walks|walked|imposes?|imposed|keeps?|kept|extends?|extended|lifts|lifted|raises|raised|cuts|halts|halted"
    r"|opens|opened|reopens|reopened|resumes?|resumed|suspends?|suspended|bans|banned|tightens?|tightened|eases|eased|drops|dropped|adds|added|closes|closed|shuts"
    r"|signs|signed|seeks|sought|agrees|agreed|denies|denied|rejects|rejected|accuses|accused|sues|sued|buys|bought|sells|sold|freezes|froze|blocks|blocked|restricts|restricted"
    r"|maintains|maintained|retaliates|retaliated|declares|declared|postpones|postponed|delays|delayed|doubles|doubled|slashes|slashed|moves|invests|invested)"
)
_FR = (
    r"(?:(?:vot|appell|annonc|menac|lanc|prépar|décid|entam|débray|cess|réclam|exig|impos|ordonn|maintien|prolong|lèv|relanc|ferm|ouvr|rouvr|repren|accord|autoris|bloqu|gèl"
    r"|condamn|accus|dénonc|rejet|refus|port|attaqu|investi|rachèt|vend|sign|conclu|repouss|report|abaiss|relèv|augment|rédui|double|durci|assoupli|interdi|suspend|déclar)(?:[eat]|ent|ont|s?sent)?|va|vont) "
)
_ES = (
    r"(?:(?:vot|convoc|anunci|inici|amenaz|llam|prepar|exig|orden|mantien|prorrog|extiend|levant|retir|reanud|reabr|abr|cierr|suspend|prohíb|impon|reclam|pid|niega|rechaz|acus|denunci"
    r"|firm|compr|vend|invert|invierte|apla[zc]|pospon|elev|sub|baj|reduc|recort|duplic|endurec|flexibiliz|congel|bloque|declar|autoriz|conced|restring|limit)"
    r"(?:a|an|e|en|ó|ió|aron|ieron|ará|arán|erá|erán|irá|irán)|va|van|impuso|impone|pidió|mantuvo) "
)
_JOINTS: dict[str, re.Pattern[str]] = {
    "en": re.compile(
        rf"(?<!nothing),? (?:but(?! also| not)|yet(?= \w+s )|even as|though|although) | and (?={_EN}\b)"
        r"| and (?=(?!(?:across|towards|besides|this|its|whereas|sales|goods)\b)[a-z]{3,}s (?:the|an?|its|their|new|two|three|more|all|\d+) )"
    ),
    "de": re.compile(
        r", (?:aber|doch|jedoch|hingegen) | und (?!(?:nicht|jetzt|erst|seit|mit|fast|statt|damit|sonst|selbst|dort|weit|längst|zuletzt|bislang) )(?=[a-zäöüß]{3,}t )"
        r"|, (?=[a-zäöüß]{3,}t (?:aber|jedoch|dafür|zugleich|stattdessen) )"
    ),
    "fr": re.compile(
        rf",? (?:mais|en revanche) | et (?={_FR})"
        r"| et (?=(?!(?:toute?s?|tous|dans|contre|entre|comme|autre|notamment|surtout|ensuite|moins|voire|pendant|durant|quatre|cette)\b)"
        r"[a-zéèêîôûç]{3,}(?:e|t|nt) (?:l'|(?:les?|la|son|sa|ses|une?|des|du|deux|trois|\d+) ))"
    ),
    "es": re.compile(
        rf",? (?:pero|aunque|en cambio) | y (?={_ES})| y (?=(?:la|el|los|las|su|sus) \w+ {_ES})"
        r"| y (?=(?!(?:toda|entre|sobre|ante|desde|durante|hasta|contra|para|este|esta)\b)[a-záéíóúñ]{3,}[aeó]n? (?:la|el|los|las|sus?|una?|dos|tres|\d+) )"
    ),
    "ja": re.compile(r"(?<=[\u3040-\u30ff\u4e00-\u9fff」]) (?=[\u3040-\u30ff\u4e00-\u9fff「])|が、(?=一方)"),
    "zh": re.compile(
        r"(?<=[\u4e00-\u9fff”》]) (?=[\u4e00-\u9fff“《])|，(?=(?:但|却|而是?|不过|同时|转而|并(?!非|不)|将|仍))"
    ),
}
_WRITTEN = re.compile(
    r"[^】]{0,40}】[\d年月日 ]*"
)  # `【東京=共同】2026年5月4日`: where and when, no statement
_LEAST = 12  # characters of a statement
_LEAST_CJK = 5


def statements(text: str, language: str, part: Segment) -> list[Segment]:
    """Cut PART where a coordinator begins another statement; what is too short to be one stays with its neighbour."""
    pattern = _JOINTS.get(language)
    least = _LEAST_CJK if language in ("ja", "zh") else _LEAST
    found: list[Segment] = []
    start = part.start
    for cut in pattern.finditer(text, part.start, part.end) if pattern else ():
        short = cut.start() - start < least or part.end - cut.end() < least
        if short or _WRITTEN.fullmatch(text, start, cut.start()):
            continue
        found.append(Segment(start, cut.start(), part.sentence))
        start = cut.end() if text[cut.end() - 1] == " " and language in ("ja", "zh") else cut.start() + 1
    return [*found, Segment(start, part.end, part.sentence)]
