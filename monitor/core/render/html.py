"""Briefing or digest -> one self-contained HTML page: no script, no request outside, prints on A4."""

import re
from functools import lru_cache

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup, escape

from monitor.core.brief.grammar.typography import marks
from monitor.core.brief.words.headings import SEVERITIES, STATUSES
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.render.beside import beside
from monitor.core.render.html_style import STYLE
from monitor.core.render.html_template import TEMPLATE
from monitor.core.render.links import safe
from monitor.core.render.timeline import timeline
from monitor.core.render.under import under
from monitor.domain import Briefing, Digest, Severity, Statement


@lru_cache(maxsize=1)
def _environment() -> Environment:
    found = Environment(
        loader=DictLoader({"page": TEMPLATE}),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["words"] = words
    found.filters["safe_link"] = safe
    found.filters["beside"] = beside
    found.filters["under"] = under
    return found


def render(briefing: Briefing) -> str:
    language = briefing.language
    return _page(
        language,
        briefing.title.text,
        briefing.sections[1:],
        title_language=briefing.title.quote_language,
        beside_title=beside(briefing.title, language),
        bar=bar(briefing.score, briefing.severity, language),
        severity=SEVERITIES[language][briefing.severity],
        level=briefing.severity.name.lower(),
        status=STATUSES[language][briefing.status.value],
        grade=briefing.grade,
        headed=False,
        timeline=timeline(briefing.timeline, language),
    )


def render_digest(digest: Digest) -> str:
    return _page(
        digest.language,
        digest.title,
        digest.sections,
        title_language="",
        beside_title="",
        bar=Markup(""),
        severity="",
        level="",
        status="",
        grade="",
        headed=True,
        timeline=Markup(""),
    )


def _page(language: str, title: str, sections: object, **more: object) -> str:
    page = _environment().get_template("page")
    return page.render(language=language, title=title, sections=sections, style=Markup(STYLE), **more)  # noqa: S704 - our own constant


def words(statement: Statement) -> Markup:
    """Escape a statement's text; what it quotes in another language is tagged with that language."""
    text = str(escape(statement.text))
    if not statement.quote_language:
        return Markup(text)  # noqa: S704 - escaped above
    opening, closing = (re.escape(str(escape(mark))) for mark in marks(statement.quote_language))
    language = str(escape(statement.quote_language))
    tagged = re.sub(f"{opening}.*?{closing}", lambda m: f'<q lang="{language}">{m[0]}</q>', text)
    return Markup(tagged)  # noqa: S704 - escaped above, the tag is ours


def bar(score: int, severity: Severity, language: str) -> Markup:
    """Draw the score as a bar with its severity in words beside it."""
    held = min(100, max(0, score))
    label = f"{PHRASES[language]['score']} {held}/100, {SEVERITIES[language][severity]}"
    return Markup(
        '<svg class="bar {}" viewBox="0 0 200 10" width="200" height="10" role="img" aria-label="{}">'
        '<rect width="200" height="10" rx="5" class="track"/><rect width="{}" height="10" rx="5" class="value"/></svg>'
    ).format(severity.name.lower(), label, held * 2)
