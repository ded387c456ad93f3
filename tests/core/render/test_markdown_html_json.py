"""One value, three renderings; foreign text is inert in each."""

import json
import re
from dataclasses import fields, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.brief import compose
from monitor.core.render import html, json_, markdown
from monitor.core.render.links import safe
from monitor.core.render.schema import SCHEMA
from monitor.domain import Briefing, Digest, Evidence, Part, Section, Statement
from tests.core.brief.made import LEXICON, NOW, RULEBOOK, assessment, digested, entry, member, story

PUBLISHED = Path(__file__).parents[3] / "docs" / "briefing.schema.json"


def briefing(language: str = "fr") -> Briefing:
    return compose(story(), assessment(), language, lexicon=LEXICON, rulebook=RULEBOOK, now=NOW)


def told() -> Digest:
    return digested(story(member(entry(url="https://example.org/a?b=1&c=2"))))


def saying(text: str, **more: object) -> Briefing:
    """Return a briefing whose title and one statement are TEXT."""
    statement = Statement(text, (Evidence("entry"),), **more)  # type: ignore[arg-type]
    section = Section("facts", "Facts", (Part((statement,)),))
    return replace(briefing(), title=statement, sections=(section, section))


class Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs


def seen(page: str) -> Seen:
    found = Seen()
    found.feed(page)
    return found


def test_markdown_has_the_title_the_headings_and_every_statement_once():
    found = briefing()
    page = markdown.render(found)
    assert page.startswith("# Les États-Unis et le Japon ont conclu un accord sur les terres rares\n")
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == [section.heading for section in found.sections[1:]]
    assert page.count("\n- ") == sum(
        len(part.statements) for section in found.sections[1:] for part in section.parts
    )


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "![x](http://evil.example/p.png)",
        "**bold** _it_ `code` ~~no~~",
        "# heading",
        "a | b | c",
        "<http://evil.example>",
        "http://evil.example/x",
        "&lt;b&gt;",
    ],
)
def test_markup_in_foreign_text_stays_text_in_markdown(text):
    line = markdown.render(saying(text)).splitlines()[0].removeprefix("# ")
    assert not re.search(r"(?<!\\)[<>`*_\[\]|~#]", line)
    assert "http:" not in line
    assert "javascript:" not in line


@pytest.mark.parametrize("text", ["- item", "1. item", "+ item", "2) item"])
def test_text_cannot_begin_a_list_of_its_own(text):
    lines = markdown.render(saying(text)).splitlines()
    assert not any(re.match(r"- (?:[-+]|\d+[.)])\s", line) for line in lines)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_one_line_of_markdown(text):
    assert len(markdown.escaped(text).splitlines()) <= 1


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ('https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("https://", ""),
        ("http://[bad", ""),
        ("", ""),
    ],
)
def test_only_plain_web_addresses_become_links(url, address):
    assert safe(url) == address
    assert ("href" in dict(seen(html.render(saying("x", href=url))).attributes)) is bool(address)


def test_html_is_one_page_without_script_or_request():
    page = html.render(briefing())
    found = seen(page)
    assert not {"script", "link", "img", "iframe", "object"} & set(found.tags)
    assert not [name for name, _ in found.attributes if name.startswith("on") or name == "src"]
    assert "url(" not in page
    assert "default-src 'none'" in page


def test_html_names_its_language_and_draws_the_score():
    page = html.render(briefing())
    assert '<html lang="fr">' in page
    assert 'aria-label="Score 62/100, élevée"' in page
    assert "prefers-color-scheme:dark" in page
    assert "@page{size:A4" in page


def test_what_is_quoted_is_tagged_with_its_language():
    assert '<q lang="de">„USA und Japan schließen Abkommen über Seltene Erden“</q>' in html.render(briefing())


@settings(deadline=None)
@given(st.text(alphabet="<>&\"'/abc=script ", max_size=60), st.sampled_from(["", "de", "en"]))
def test_foreign_text_opens_no_tag_in_html(text, quote_language):
    plain = seen(html.render(saying("x", quote_language=quote_language))).tags
    assert [
        t for t in seen(html.render(saying(text, quote_language=quote_language))).tags if t != "q"
    ] == plain


def test_the_published_schema_is_the_one_in_the_code():
    assert json.loads(PUBLISHED.read_text("utf-8")) == SCHEMA


def _obeys(value: object, schema: dict, path: str = "$") -> list[str]:
    """Check what our schema uses of JSON Schema: references, objects, arrays, enums, types."""
    if "$ref" in schema:
        return _obeys(value, SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]], path)
    if "enum" in schema:
        return [] if value in schema["enum"] else [f"{path}: {value!r} is none of {schema['enum']}"]
    names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    kinds = {"string": str, "integer": int, "object": dict, "array": list, "null": type(None)}
    if not any(isinstance(value, kinds[name]) for name in names):
        return [f"{path}: {value!r} is no {names}"]
    if isinstance(value, dict):
        known, free = schema.get("properties", {}), schema.get("additionalProperties")
        wrong = [f"{path}: {key}" for key in set(value) ^ set(schema["required"])] if known else []
        asked = {key: known.get(key, free) for key in value}
        return wrong + [
            p for key in value if asked[key] for p in _obeys(value[key], asked[key], f"{path}.{key}")
        ]
    if isinstance(value, list):
        few = [f"{path}: empty"] if len(value) < schema.get("minItems", 0) else []
        return few + [
            p for at, item in enumerate(value) for p in _obeys(item, schema["items"], f"{path}[{at}]")
        ]
    return []


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_a_briefing_s_json_obeys_the_schema(language):
    assert _obeys(json.loads(json_.render(briefing(language))), {"$ref": "#/$defs/briefing"}) == []


def test_a_digest_s_json_obeys_the_schema():
    assert _obeys(json.loads(json_.render_digest(told())), {"$ref": "#/$defs/digest"}) == []


def test_the_schema_is_as_wide_as_the_values():
    for name, kind in (
        ("briefing", Briefing),
        ("digest", Digest),
        ("statement", Statement),
        ("evidence", Evidence),
    ):
        assert SCHEMA["$defs"][name]["required"] == [field.name for field in fields(kind)]


def test_a_digest_renders_to_markdown_and_html():
    page = markdown.render_digest(told())
    assert page.startswith("# Synthèse du 28 octobre 2025\n")
    assert "(<https://example.org/a?b=1&c=2>)" in page
    found = seen(html.render_digest(told()))
    assert found.tags.count("h2") == 8
    assert ("href", "https://example.org/a?b=1&c=2") in found.attributes
