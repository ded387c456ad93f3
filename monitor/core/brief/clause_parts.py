"""The chunks of a clause -> its subject, object, day and what hangs on it, each as the language wants it."""

import re
from collections.abc import Callable, Sequence

from monitor.core.brief.chunks import AND, Chunk
from monitor.core.brief.grammar import Noun, de, en, fr
from monitor.core.brief.numbers import at
from monitor.core.brief.units import Unit
from monitor.core.brief.words.links import LINKS
from monitor.core.kept import kept

_PREPOSITION = {
    "de": r"\b(?:in|im|an|am|auf|aus|bei|beim|mit|von|vom|nach|für|zu|zum|zur|unter|über|laut|durch|gegen|wegen|trotz|seit|ohne)\b",
    "en": r"\b(?:in|at|on|of|for|from|to|by|with|under|over|after|before|against|despite|without|among|than)\b",
    "fr": r"(?<!\w)(?:dans|en|à|au|aux|chez|pour|par|avec|sur|selon|sous|contre|de|du|des|d['’]|sans|malgré|après)(?!\w)",
    "es": r"(?<!\w)(?:en|con|por|para|a|al|ante|según|desde|de|del|sobre|contra|sin|tras|entre)(?!\w)",
    "ja": r"(?!)",
    "zh": r"[对向在从自由被把将给据按于与和]",
}
_OF_FIGURE = {"en": " of the {}", "de": " der {}", "fr": " des {}"}


def is_name(chunk: Chunk) -> bool:
    return chunk.first is not None and chunk.first.kind in ("name", "country")


def many(head: Chunk, language: str) -> bool:
    noun = head.first.noun if head.first else None
    plural = noun is not None and noun.plural and not (language == "en" and noun.place)
    if language == "en" and noun is not None and head.first and head.first.kind == "noun":
        plural = plural or bool(re.search(r"(?<!s)s$", noun.text))
    return plural or (is_name(head) and f" {AND[language]} " in head.text)


def subject(head: Chunk, language: str) -> str:
    return _with_article(head, {"fr": fr.the, "de": de.the, "en": _the}[language])


def accused(head: Chunk, language: str) -> str:
    return _with_article(head, {"fr": fr.the, "de": lambda n: de.the(n, "acc"), "en": _the}[language])


def _the(noun: Noun) -> str:
    named = noun.text[:1].isupper() and not noun.text[:2].isupper()
    return noun.text if named and not noun.place else en.definite(noun)


def _with_article(head: Chunk, the: Callable[[Noun], str]) -> str:
    piece = head.first
    if piece is None or piece.noun is None or piece.kind == "name" or piece.noun.gender == "x":
        return head.text
    if piece.material and the is not fr.the:
        return head.text
    return f"{the(piece.noun)}{head.text.removeprefix(piece.text)}"


def adverb(dates: Sequence[Chunk], language: str) -> str:
    """Write the first date as an adverb of the verb."""
    piece = dates[0].first if dates else None
    if piece is None:
        return ""
    return f" {at(piece.iso, language) if piece.iso and piece.how == 'on' else piece.text}"


def tail(unit: Unit, figure: Chunk | None, rest: Sequence[Chunk], language: str) -> str:
    """Hang on what is left: who says so, and further figures or names; common nouns alone say nothing here."""
    out = []
    last = figure
    for n, chunk in enumerate(rest):
        if chunk.kind == "figure":
            out.append(_further(unit, last, rest[n - 1] if n else None, chunk, language))
        elif chunk.kind == "source":
            out.append(f", {chunk.text}")
        elif _bears(chunk) and (n + 1 == len(rest) or rest[n + 1].kind != "figure"):
            out.append(f" ({chunk.text})")
        last = chunk
    return "".join(out)


def _bears(chunk: Chunk) -> bool:
    return is_name(chunk) or (chunk.first is not None and chunk.first.material)


def _further(unit: Unit, last: Chunk | None, before: Chunk | None, chunk: Chunk, language: str) -> str:
    """Write another figure of the clause: of what the first is a share, beside it, or of another."""
    if before is not None and before.kind == "nominal":
        return f"; {before.text}: {chunk.text}"
    gap = unit.member.entry.text[last.end : chunk.first.start].strip() if last and chunk.first else ""
    if last and last.text.endswith("%") and kept(LINKS[unit.language]["of"]).fullmatch(gap):
        return _OF_FIGURE[language].format(chunk.text)
    beside = kept(LINKS[unit.language]["and"]).fullmatch(gap)
    return f" {AND[language]} {chunk.text}" if beside and gap != "," else f", {chunk.text}"


def opens(unit: Unit, before: Sequence[Chunk], start: int) -> bool:
    """Say whether nothing but articles and days stands before who does it: *in the stores of Comex* does nothing."""
    head = next((c.first for c in before if c.kind == "nominal" and c.first), None)
    if head is None:
        return False
    words, at_ = "", start
    for chunk in before:
        if chunk.kind == "date" and chunk.first and chunk.first.start < head.start:
            words += unit.member.entry.text[at_ : chunk.first.start]
            at_ = chunk.end
    own = unit.language == "zh"  # *对华* is found whole, its preposition with it
    words += unit.member.entry.text[at_ : head.start + own]
    return not kept(_PREPOSITION[unit.language]).search(words)


def preceded(unit: Unit, start: int) -> bool:
    """Say whether a preposition, with or without an article, stands right before."""
    before = unit.member.entry.text[max(unit.start, start - 16) : start]
    article = r"(?:(?:the|la|le|les|l['’]|der|die|das|dem|den|el|los|las)\s*)?$"
    return re.search(f"(?:{_PREPOSITION[unit.language]})\\s*{article}", before, re.IGNORECASE) is not None


def fronted(who: str, verb: str, when: str) -> str:
    """Set a German sentence's day before its verb, so that no two numbers meet: *im Jahr 2025 exportierte Vietnam*."""
    return f"{when.strip()} {verb} {who}" if when else f"{who} {verb}"
