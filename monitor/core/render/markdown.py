"""Briefing or digest -> Markdown; foreign text cannot open a tag, a link or a list."""

import re

from monitor.core.brief.grammar import polish
from monitor.core.render.beside import beside
from monitor.core.render.links import safe
from monitor.core.render.under import under
from monitor.domain import Briefing, Digest, Part, Section, Statement

_MARKUP = re.compile(r"([\\`*_\[\]<>|~#])")
_LEADING = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)")
_SPACES = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_AUTOLINK = re.compile(r"(?i)\b(https?|ftp|mailto|javascript|data|vbscript):")


def render(briefing: Briefing) -> str:
    language = briefing.language
    head = [f"# {escaped(briefing.title.text)}", ""]
    if said := beside(briefing.title, language):
        head += [f"*{escaped(said)}*", ""]
    return "\n".join([*head, *_sections(briefing.sections[1:], language)]).rstrip() + "\n"


def render_digest(digest: Digest) -> str:
    return (
        "\n".join([f"# {escaped(digest.title)}", "", *_sections(digest.sections, digest.language)]).rstrip()
        + "\n"
    )


def _sections(sections: tuple[Section, ...], language: str) -> list[str]:
    lines: list[str] = []
    for section in sections:
        lines += [f"## {escaped(section.heading)}", ""]
        for part in section.parts:
            lines += _part(part, language)
    return lines


def _part(part: Part, language: str) -> list[str]:
    head = [f"### {escaped(part.heading)}", ""] if part.heading else []
    if not part.statements:
        return [*head, f"*{escaped(part.empty)}*", ""]
    lines = (
        f"{'  ' if below else ''}- {line(statement, language)}" for below, statement in under(part.statements)
    )
    return [*head, *lines, ""]


def line(statement: Statement, language: str) -> str:
    text = escaped(statement.text)
    text = text if statement.label or statement.mark == "verify" else guarded(text)
    address = safe(statement.href)
    shown = f"[{text}](<{address}>)" if address else text
    colon = polish("x:", language)[1:]  # French sets a narrow space before it
    label = f"**{escaped(statement.label)}{colon}** " if statement.label else ""
    sign = "⚠️ " if statement.mark == "verify" else ""
    said = beside(statement, language)
    return f"{sign}{label}{shown}" + (f" *({escaped(said)})*" if said else "")


def escaped(text: str) -> str:
    """Return one line in which no character of foreign text is markup; addresses in it are no links."""
    text = _MARKUP.sub(r"\\\1", _SPACES.sub(" ", text).strip())
    return _AUTOLINK.sub(lambda m: f"{m[1]}\\:", text.replace("&", "&amp;"))


def guarded(text: str) -> str:
    """Escape what would begin a list where the text begins a line."""
    return _LEADING.sub(lambda m: f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", text)
