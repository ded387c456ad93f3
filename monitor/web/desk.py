"""What every page is given: the pipeline's parts, the reader's language and time zone, and the templates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from fastapi import Path as InPath
from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from monitor.core.render.under import under
from monitor.domain import Severity
from monitor.pipeline import Pipeline, Tally
from monitor.web.cards import ranked, slices, titled
from monitor.web.words import LANGUAGES, WORDS, language_of

Id = Annotated[int, InPath(ge=1, le=2**31 - 1)]  # what every database takes as a key
_COOKIE = "language"
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).resolve().parent / "templates"),
    autoescape=True,  # text from feeds is foreign wherever it lands
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TEMPLATES.filters["under"] = under


@dataclass(frozen=True, slots=True)
class Desk:
    pipeline: Pipeline
    timezone: str
    last_runs: Mapping[str, tuple[datetime, Tally]]

    def language(self, request: Request) -> str:
        return language_of(
            request.query_params.get("lang"),
            request.cookies.get(_COOKIE),
            request.headers.get("accept-language", ""),
        )

    def page(self, request: Request, template: str, *, status_code: int = 200, **values: Any) -> HTMLResponse:
        """Render TEMPLATE in the reader's language."""
        language = self.language(request)
        zone = ZoneInfo(self.timezone)
        text = _TEMPLATES.get_template(template).render(
            words=WORDS[language],
            language=language,
            languages=LANGUAGES,
            path=request.url.path,
            day=lambda when: format_date(when, "d MMM", locale=language),
            slices=slices,
            ranked=ranked,
            titled=titled,
            severity_class=lambda severity: Severity(severity).name.lower(),
            at=lambda when: (
                format_datetime(when.astimezone(zone), "d MMM, HH:mm", locale=language)
                if when
                else WORDS[language]["never"]
            ),
            problems=self.pipeline.rules.current().problems,
            titles={rule.id: rule.title for rule in self.pipeline.rules.current().rulebook.rules},
            company=self.pipeline.rules.current().rulebook.profile.company,
            **values,
        )
        response = HTMLResponse(text, status_code=status_code)
        if request.query_params.get("lang") in LANGUAGES:
            response.set_cookie(_COOKIE, language, max_age=31_536_000, samesite="lax", httponly=True)
        return response


def desk_of(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


def see(path: str) -> RedirectResponse:
    """Answer a form that was carried out: the browser GETs PATH, so that reloading it sends nothing twice."""
    return RedirectResponse(path, status_code=303)
