"""A target -> its briefing -> the format asked for."""

import asyncio
import sys
from typing import TYPE_CHECKING

from monitor.adapters.pdf import pdf
from monitor.cli import context
from monitor.cli.files import existing
from monitor.core.brief import article
from monitor.core.parse.charset import brought_text
from monitor.core.render import html, json_, markdown
from monitor.core.render.slack_digest import briefing_blocks, digest_messages
from monitor.domain import Assessment, Briefing, Digest, Source, SourceState, Story
from monitor.errors import ConfigError, NotFoundError, Problem
from monitor.store import assessments, stories

if TYPE_CHECKING:
    from monitor.wiring import Parts

LANGUAGES = ("fr", "de", "en")
FORMATS = ("markdown", "html", "pdf", "json", "slack")
_LARGEST = 4 << 20  # bytes of an article's file
_FEW = 3  # signs that may be alike
_NO_TEXT = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a packed file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\xd0\xcf\x11\xe0": "an old Office file",
    b"{\\rtf": "an RTF file",
}


def briefing_of(parts: "Parts", target: str, language: str) -> Briefing:
    """Compose the briefing of TARGET: a story id, a file, an address, or - for standard input."""
    if language not in LANGUAGES:
        raise ConfigError(f"--lang {language!r} is not to be had; choose among {', '.join(LANGUAGES)}")
    if parts.translator:
        parts.translator.check(language)
    numbered = target.isascii() and target.isdigit()
    story, assessment = _kept(parts, int(target[:20])) if numbered else _considered(parts, target)
    with parts.db.read() as s:
        scores = assessments.history(s, story.id) if numbered else []
    return parts.pipeline.briefing(story, assessment, language, scores)


def _kept(parts: "Parts", story_id: int) -> tuple[Story, Assessment]:
    ids = [story_id] if story_id <= context.LARGEST_ID else []
    with parts.db.read() as s:
        found = stories.load(s, ids)
        judged = assessments.latest(s, ids)
    if not found or story_id not in judged:
        raise NotFoundError([Problem("stories", 0, 0, f"no story {story_id}; `monitor stories` lists them")])
    return found[0], judged[story_id]


def _considered(parts: "Parts", target: str) -> tuple[Story, Assessment]:
    if target.startswith(("http://", "https://")):
        text, url = _fetched(parts, target), target
    else:
        text, url = text_from(target), None
    return parts.pipeline.consider(article(text, parts.clock(), url=url))


def _fetched(parts: "Parts", url: str) -> str:
    """Fetch the page under the same limits and checks as a feed."""
    state = SourceState(Source(id="address", url=url))
    document = asyncio.run(parts.fetcher.fetch(state, parts.clock()))
    return _text(document.body or b"", document.content_type, url)


def _text(body: bytes, content_type: str, what: str) -> str:
    """Decode what was brought, whatever letters it is in; refuse what is no text."""
    kind = next((kind for begin, kind in _NO_TEXT.items() if body.startswith(begin)), "")
    if kind:
        raise ConfigError(f"{what} is {kind}, not a text; give the text of the article")
    text = brought_text(body, content_type)
    if _says_nothing(text):
        raise ConfigError(f"{what} repeats one sign and is no text; give the text of the article")
    return text


def _says_nothing(text: str) -> bool:
    """Say whether one sign fills it, as bytes of 0xFF do that are read as letters."""
    signs = "".join(text.split())
    return len(signs) > _FEW and len(set(signs)) == 1


def text_from(target: str) -> str:
    if target == "-":
        return _text(sys.stdin.buffer.read(_LARGEST), "", "standard input")
    path = existing(target, "no such story, file or address; `monitor stories` lists stories")
    with path.open("rb") as file:
        return _text(file.read(_LARGEST), "", target)


def rendered(briefing: Briefing, form: str) -> str | bytes:
    match form:
        case "markdown":
            return markdown.render(briefing)
        case "html":
            return html.render(briefing)
        case "pdf":
            return pdf(html.render(briefing))
        case "json":
            return json_.render(briefing)
        case "slack":
            return json_.dump({"blocks": briefing_blocks(briefing)})
    raise ConfigError(f"--format {form!r} is not to be had; choose among {', '.join(FORMATS)}")


def rendered_digest(digest: Digest, form: str) -> str | bytes:
    match form:
        case "markdown":
            return markdown.render_digest(digest)
        case "html":
            return html.render_digest(digest)
        case "pdf":
            return pdf(html.render_digest(digest))
        case "json":
            return json_.render_digest(digest)
        case "slack":
            return json_.dump(
                [{"text": m.text, "blocks": m.blocks} for m in digest_messages(digest, channel="", link=None)]
            )
    raise ConfigError(f"--format {form!r} is not to be had; choose among {', '.join(FORMATS)}")
