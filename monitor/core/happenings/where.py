"""A country before a colon and what stands behind it -> is it only where that happens? *Oman: 12 dead in raids*, *US: 25 states sue*."""

import re

from monitor.core.happenings.cue import Role

# Those who act for the country before the colon, and words that need no subject of their own.
_ITS_OWN: dict[str, str] = {
    "en": r"governments?|ministr(?:y|ies)|ministers?|parliament|congress|senate|lawmakers|courts?|judges?|army|navy|military|troops|forces|police|presidents?|authorit(?:y|ies)|regulators?|officials?|bank|cabinet|customs|watchdog|state|agency|commission|leader\w*|rulers?|junta|king|prince|chancellor",
    "de": r"\w*regierung|\w*minister(?:in|ium)?|parlament|\w*senat|kongress|\w*gericht(?:shof)?|\w*richter|armee|marine|militär|truppen|polizei|\w*präsident(?:in)?|behörden?|\w*amt|\w*bank|kabinett|zoll|staat|kommission|kanzler(?:in)?|\w*führung|junta|könig",
    "fr": r"gouvernement|ministères?|ministres?|parlement|députés|congrès|sénat|cour|tribunal|juges?|justice|armée|marine|troupes|police|présidente?|autorités?|banque|douanes?|état|agence|commission|junte|roi|pouvoir|premier",
    "es": r"gobierno|ministerio|ministr[oa]s?|parlamento|congreso|senado|corte|tribunal|juez|justicia|ejército|marina|tropas|policía|president[ea]|autoridad(?:es)?|banco|aduanas?|estado|agencia|comisión|junta|rey|cancillería",
}
_NO_SUBJECT: dict[str, str] = {  # what may stand before the verb of whoever the colon names
    "en": r"(?:to|now|again|will|has|have|is|may|could|must|also|not|no|plans|[a-z]+ly|new|more|fresh|further|first|[a-z]*ing)",
    "de": r"(?:will|wird|hat|soll|muss|könnte|nun|jetzt|wieder|erneut|neue|weitere|nicht|kein\w*)",
    "fr": r"(?:va|a|veut|doit|pourrait|de nouveau|nouve\w+|ne|n'|pas|à)",
    "es": r"(?:va|a|ha|quiere|debe|podría|de nuevo|nuev\w+|no)",
}
_FORCE = frozenset({"military_move", "attack_shipping", "retaliate", "file_dispute", "accident"})

# `Peru-Chile war live: day 3 of the siege`: what a running report is about does nothing in its lines.
_FRAME = re.compile(
    r"\b(?:war|conflict|crisis|clashes|live|latest|updates?|at a glance|briefing|\w*krieg|\w*konflikt|\w*krise|(?:live|news)?-?(?:blog|ticker)|guerre|conflit|crise|en direct|guerra|conflicto|crisis|en vivo|en directo|última hora)\b",
    re.IGNORECASE,
)


def frames(text: str, start: int, end: int) -> bool:
    """Say whether START..END only names the war, crisis or running report that the text belongs to."""
    return _FRAME.search(text, start, end) is not None


def only_where(text: str, language: str, clause: tuple[int, int], cue: int, role: Role, action: str) -> bool:
    """Say whether the CLAUSE behind the colon has a subject of its own before its verb, or tells of force that comes over the country."""
    own = _ITS_OWN.get(language)
    if own is None:
        return False
    between = text[clause[0] : cue].lower()
    if re.search(rf"\b(?:{own})\b", between):
        return False
    if role is Role.NOUN:
        return action in _FORCE
    led = re.fullmatch(rf"\W*(?:{_NO_SUBJECT[language]}\W+)*", between)
    return role is Role.VERB and led is None
