"""A clause and the place of a cue -> the proper name no lexicon knows that stands as its subject."""

import re
from collections.abc import Collection, Iterable

from monitor.core.happenings.party import WHO
from monitor.core.names import is_common
from monitor.domain.understand import ConceptHit

CJK = ("ja", "zh")
_VERB = 3  # signs of the cue that may end the name before it

# A name the lexicon does not know, right before the verb: of firms this is the rule, not the exception.
_WORD = r"[A-ZÀ-ÖØ-Þ][\w&.'’-]*"
_EDGE = r"(?:^|[.:;|,–—-] ?|\b(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Ll]a|[Ll]e|[Ll]es|[Ee]l|[Ll]os|[Ll]as|company|group|miner|maker|giant|producer|firm|syndicat|groupe|société|Konzern|Hersteller|Gewerkschaft|minera|empresa|grupo) )"
_NAME: dict[str, re.Pattern[str]] = {
    "en": re.compile(
        rf"{_EDGE}({_WORD}(?: {_WORD}){{0,3}}) (?:(?:will|to|has|have|had|is|are|plans to|plans|said|says|may|could|(?:is |are )?(?:set|due|about|likely|ready|poised|expected|forced|in talks|on track) to|(?:agrees?|agreed|prepares?|aims?|moves?|looks?|seeks?|vows?|wants?|plans?|decides?) to) )?"
        r"(?:(?:[a-z]+s|[a-z]+ed|begin|announce|plan) (?:[a-z-]+ ){0,3})?$"
    ),
    "de": re.compile(
        rf"{_EDGE}({_WORD}(?: {_WORD}){{0,2}}) (?:(?:will|soll|muss|kann|hat) [^.:;|]{{0,40}}|(?-i:[a-zäöüß]{{3,}}t) [^.:;|,]{{0,40}})?$"
    ),
    "fr": re.compile(
        rf"{_EDGE}({_WORD}(?: (?:et )?{_WORD}){{0,3}}) (?:(?:va|vont|a|ont|veut|annonce|prévoit|lance|confirme|demande|envisage) (?:[a-zéèêàù'’-]+ ){{0,4}})?$"
    ),
    "es": re.compile(
        rf"{_EDGE}({_WORD}(?: {_WORD}){{0,3}}) (?:(?:va a|ha|han|anuncia|anunció|prevé|inicia|confirma|estudia|planea) (?:[a-zéíóúñ-]+ ){{0,4}})?$"
    ),
    "ja": re.compile(
        r"(?:【[^】]*】)?(?:^|(?<=】)|[|。 　])((?!対[ァ-ヶ一-龥])[^、。|「」【】：: 　でにをが]{2,14}?)(?:、|が|は|社長)"
    ),
    "zh": re.compile(
        r"(?:^|[|。，])(?:[^，。|：]{0,12}(?:公司|贸易商|企业|巨头|厂商|集团|车企|药企))?([A-Za-z][A-Za-z0-9&. -]{1,24}[A-Za-z0-9]|[^，。|：、“”A-Za-z]{2,10}?)(?:客服|方面|官方)?(?:：|宣布|与|拟|将|计划|签署|公告|启动|连签|收购|已|取消|停产|减产|裁员|辟谣|否认|回应|寻求|申请|投资|出售|正|再|暂停|恢复|投建|向(?!来)|斥资|完成|拿下|购入|被曝|裁员|裁减|关闭|剥离|敲定|增持|减持|中标)"
    ),
}


_NO_NAME = re.compile(
    r"暂无|发布|(?:已|获|经)(?:批准|核准|受理)|或$|^(?:继续|再度|并|其|通过|部分|全部|旗下|工厂|装置|产线|重申|支持|回应|强调|确认|承诺|同意|要求|谴责|抗议|指控|公布|关于|对|将|同时|然而|但|随后|目前|此前|今年|去年|其中|预计|业界|业内|分析|市场|国外|国内|行业|外媒|受|因|由于|为|若|如|当|至|从|向|中方|美方|欧方|多国|各国|政府|企业|机构|数据|报告|报道|消息|央视|统计|专家|分析|该|本|此|其|双方|多家|数家|两家|记者|有|未来|近日|近期|日前|提醒|全球|首|公司|产业链|且|及|与会|根据|按照|依据|鉴于)|威胁|尚未|[将被的对在与]|宣布|表示|[^，。]{2,}(?:导致|致|造成|引发|迫使|陷入|遇挑战|面临|遭遇|揭示|被迫)|\d+天后?$|(?:产品|项目|业务|行业|陷)$"
)
_AT_HOME = re.compile(r"[米独仏英露韓印伊加豪](?=[ァ-ヺA-Za-z])")  # `米アルコア`: where the firm is at home
_NO_FIRM = re.compile(
    r"(?:bundesweit|landesweit|europaweit|unbefristet|ganztägig|groß|nächst|weiter|neu|erst)\w*$|.*(?:arbeiter|leute|führer|fahrer|piloten|beschäftigten?|lotsen)$|.*(?:海峡|運河|半島|諸島|高原|地方)$|.*[一-龥](?:らず|れず|せず|した|する|されて?|って|ない)$",
    re.IGNORECASE,
)
# A name behind one of these is no subject: `In Bremen unterzeichnete ...`.
_LED = re.compile(
    r"(?:In|On|At|After|As|With|For|From|Under|Despite|Amid|Im|Am|Nach|Bei|Mit|Für|Vor|Auf|Seit|Aus|Unter|Zum|Zur|Ab|Gegen"
    r"|À|A|En|Au|Aux|Après|Dans|Pour|Avec|Sur|Selon|Chez|Tras|Con|Para|Según|Desde|Por) "
)


def unknown_name(text: str, language: str, clause: tuple[int, int], cue: int) -> tuple[int, int] | None:
    """The proper name that stands as subject before the cue, as the text has it."""
    head = text[clause[0] : min(clause[1], cue + _VERB) if language == "zh" else cue]
    if language not in CJK and head.isupper():  # a headline in capitals: they tell nothing
        return None
    match = _NAME[language].match(head) if language in CJK else _NAME[language].search(head)
    if match and (clause[0] + match.end(1) > cue or (language == "zh" and _NO_NAME.search(match[1]))):
        return None
    if match is None or _NO_FIRM.match(match[1]):
        return None
    if len(match[1].strip()) < 2 or _common(match[1], language) or _LED.match(match[1]):
        return None
    return clause[0] + match.start(1) + _lead(match[1], language), clause[0] + match.end(1)


def _lead(name: str, language: str) -> int:
    """How much of it only leads to the name: `Der Zulieferer Allgaier`, `Warren Buffett's Berkshire Hathaway`."""
    if language in CJK:
        return 1 if language == "ja" and _AT_HOME.match(name) else 0
    owner = max(name.rfind("'s "), name.rfind("’s "))
    lead = owner + 3 if owner > 0 else 0
    for word in name[lead:].split(" ")[:-1]:
        if language != "de" or not (is_common(word, language) or _is_compound(word, language)):
            break
        lead += len(word) + 1
    return lead


def _common(name: str, language: str) -> bool:
    """Do everyday words make it up? Then its capital only begins a headline, or is a German noun's."""
    if language in CJK:
        return False
    words = [word for word in re.split(r"[ '’]", name) if word]
    return all(is_common(word, language) or _is_compound(word, language) for word in words)


def _is_compound(word: str, language: str) -> bool:
    return "-" in word and all(is_common(part, language) for part in word.split("-") if part)


def is_no_firm(span: tuple[int, int], hits: Iterable[ConceptHit], parties: Collection[int]) -> bool:
    """Say whether what looks like a name is mostly a thing or a place, or holds a house that only tells and is no party."""
    return any(
        hit.start < span[1] and span[0] < hit.end and _is_other(hit, span[1] - span[0], parties)
        for hit in hits
    )


def _is_other(hit: ConceptHit, length: int, parties: Collection[int]) -> bool:
    if hit.kind == "organisation" and hit.start not in parties:
        return True
    return 2 * (hit.end - hit.start) > length and (hit.kind not in WHO or hit.kind == "place")
