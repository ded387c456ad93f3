"""An English noun of the table in the words around it -> whether it is another word there: *fires warning shots*, *drops its boycott*, *rugby union*."""

import re

from monitor.core.kept import kept
from monitor.domain import ConceptHit

# What stands right before the noun, or right behind it.
_OTHER: dict[str, tuple[str, str]] = {
    "term_fire": (
        r"\b(?:opens?|opened|open|under|hold(?:s|ing)?|held|cease|return(?:s|ed)?|draws?|drew|line of|friendly|catch(?:es)?|into the) $",
        r"s? (?:on|at|back|warning|shots?|missiles?|rockets?|drones?|\d+|into|upon|off|its|his|her|top|chief|ceo|boss|coach|staff|workers?|the (?:head|chief|boss))\b",
    ),
    "term_train": (
        r"\b(?:to|will|helps?|could|would) $",
        r"(?:s|ed|ing)? (?:[\w-]+ ){0,3}(?:forces?|troops|soldiers|pilots|fighters|recruits|militants|staff|workers|models?|ai)\b",
    ),
    "term_leak": (
        r"\b(?:classified|documents?|pentagon|military|intelligence|memo|audio|secrets?|media|white house|signal|chat|discord|press)(?: \w+)? $",
        r"s? (?:suspect|inquiry|enquiry|probe|of (?:\w+ )?(?:documents?|secrets?|information|details|papers|data|memos?|plans)|show)\b",
    ),
    "term_storm": (
        r"\b(?:antisemitism|political|media|perfect|diplomatic|twitter|legal|racism|twitterstorm|to|they|forces|troops|protesters|mob|fans) $",
        r"s? (?:of (?:criticism|protest|controversy|anger|outrage|complaints)|over\b|out\b|into\b|to victory|clear\b)",
    ),
    "term_fall": (
        r"(?!)",
        r"s? (?:(?:its|his|her|their|the|all|a|an) )?(?:[\w-]+ ){0,1}(?:boycott|calls?|case|charges?|plans?|claims?|bid|probe|lawsuit|suit|objections?|opposition|demands?|threats?|appeal|ban|sanctions|tariffs?|hints?|out\b|bombs?)\b",
    ),
    "term_union": (r"\b(?:rugby|european|soviet|african|customs|student|students['’]|banking|civil|currency|eurasian|arab|credit) $", r"(?!)"),
    "term_aircraft": (r"(?-i:New York |NY )$", r"(?-i:['’]?s?,? (?:Packers|QB|quarterback|roster|coach|GM))"),
    "term_explosion": (r"(?!)", r"s?(?:ed)? (?:['‘“\"]|as\b|critics|(?:the )?media|(?:[\w'’-]+ ){0,2}(?:decision|plan|proposal|deal|draft|move|report|claims?|tariffs?|sanctions|comments?|policy|government)\b)"),
    "term_motor": (r"\b(?:search|growth|game|ai|answer|recommendation) $", r"(?!)"),
    "term_toll": (r"\b(?:death|casualty|body|injury|heavy|human|war|war['’]s|take a|takes its|took a) $", r"(?!)"),
    "term_shell": (r"\b(?:to|they) $", r"(?!)"),
}  # fmt: skip


def is_other_word(hit: ConceptHit, text: str) -> bool:
    words = _OTHER.get(hit.concept)
    if words is None:
        return False
    before, behind = words
    led = kept(before).search(text[max(0, hit.start - 24) : hit.start])
    word = re.match(
        r"[A-Za-z]+?(?=s?\b)", text[hit.start :]
    )  # *s* of a plural or a verb belongs to what follows
    return bool(led or (word and kept(behind).match(text, hit.start + word.end())))
