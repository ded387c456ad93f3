"""What a reader gets: every page, in each language, on nothing and on much, and inert whatever the feeds say."""

import re
import shutil
from html.parser import HTMLParser

import pytest
from starlette.testclient import TestClient

from monitor.adapters.models import Encoder, ModelInForce
from monitor.adapters.reader import Reader
from monitor.adapters.rules_in_force import RulesInForce
from monitor.core.render.mrkdwn import marked, shown
from monitor.domain import DeliveryState, Outcome, Source
from monitor.domain.understand import LANGUAGES
from monitor.store import assessments, outbox, reviews, sources, stories
from monitor.web import create_app
from monitor.web.cards import slices
from tests.fakes import FakeClock
from tests.service import ROOT, Service, rss
from tests.test_pipeline import URGENT
from tests.web.conftest import client_of

PAGES = ("/", "/stories", "/alerts", "/sources", "/outbox", "/model", "/doctor")
NOT_FOUND = {
    "fr": "Cette page n’existe pas.",
    "de": "Diese Seite gibt es nicht.",
    "en": "There is no such page.",
}
HOSTILE = (
    "&lt;script&gt;alert(1)&lt;/script&gt; China imposes export controls on dysprosium",
    "&quot;&gt;&lt;img src=x onerror=alert(2)&gt; China imposes export controls on terbium",
    "{{7*7}} China imposes export controls on gallium ${7*7} &lt;%= 7*7 %&gt;",
    "&lt;a href=&quot;javascript:alert(3)&quot; onclick=&quot;alert(4)&quot;&gt;China imposes export controls on cobalt&lt;/a&gt;",
)


class Danger(HTMLParser):
    """Collects what could run or lead astray."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        given = dict(attrs)
        if tag == "script" and given.get("src") != "/static/htmx.min.js":
            self.found.append(f"script {given}")
        if tag in ("img", "iframe", "object", "embed", "base", "style"):
            self.found.append(tag)
        self.found += [f"{tag} {name}" for name, _ in attrs if name.startswith("on") or name == "style"]
        for name in ("href", "src", "action"):
            if name in given and not re.match(r"https?://|/(?!/)|\?|#", given[name] or ""):
                self.found.append(f"{tag} {name}={given[name]}")


def danger(page: str) -> list[str]:
    parser = Danger()
    parser.feed(page)
    parser.close()
    assert "html" in parser.tags  # it was a page, and it was read
    return parser.found


def all_pages(service: Service) -> list[str]:
    with service.db.read() as s:
        return [*PAGES, *(f"/stories/{story.id}" for story in stories.latest(s, 1000))]


@pytest.mark.parametrize("language", ["fr", "de", "en"])
@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_there_before_anything_was_read(service: Service, path: str, language: str):
    answer = client_of(service, **{"accept-language": language}).get(path)
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.text


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_every_page_of_the_sample_is_there_and_inert(filled: Service, language: str):
    client = client_of(filled)
    paths = all_pages(filled)
    assert len(paths) > 20
    for path in paths:
        answer = client.get(path, params={"lang": language})
        assert answer.status_code == 200, path
        assert f'<html lang="{language}">' in answer.text
        assert danger(answer.text) == [], path


def test_today_tells_for_each_story_why_it_concerns_us(filled: Service):
    page = client_of(filled).get("/", params={"lang": "en"}).text
    cards = re.findall(r'<article class="story".*?</article>', page, re.S)
    assert len(cards) == 10
    for card in cards:
        assert "Rule:" in card
        assert "<svg" in card
        assert 'class="meta"' in card
    assert page.count('class="ours-note"') == 1


def test_the_bar_is_as_long_as_the_score(filled: Service):
    with filled.db.read() as s:
        found = [story.id for story in stories.latest(s, 1000)]
    client = client_of(filled)
    for story_id in found:
        page = client.get(f"/stories/{story_id}").text
        score = int(re.findall(r"<output>(\d+)</output>", page)[0])
        widths = re.findall(r'<rect class="p\d" x="[\d.]+" width="([\d.]+)"', page)
        assert sum(map(float, widths)) == pytest.approx(score, abs=0.2) or not widths
        assert widths or score == 0


def test_a_score_without_reasons_is_an_empty_bar(filled: Service):
    with filled.db.read() as s:
        ids = [story.id for story in stories.latest(s, 1000)]
        empty = [a for a in assessments.latest(s, ids).values() if not a.matches]
    assert empty
    assert slices(empty[0]) == []


@pytest.fixture
def hostile(service: Service) -> Service:
    link = "<link>https://example.org/"
    feed = rss(*((title, title) for title in HOSTILE)).replace(link.encode(), b"<link>javascript:alert(5)//")
    service.watch("bad", feed, language="en", reliability="B")
    source = Source(
        id="named", url="https://named.example/f", name='"><script>alert(6)</script>', language="en"
    )
    service.fetcher.bodies["named"] = rss(URGENT, prefix="n")
    with service.db.begin() as s:
        sources.add(s, source, service.clock())
    service.run()
    return service


def test_hostile_entries_stay_words(hostile: Service):
    client = client_of(hostile)
    paths = all_pages(hostile)
    seen = ""
    for path in paths:
        page = client.get(path, params={"lang": "en"}).text
        assert danger(page) == [], path
        seen += page
    assert "&lt;script&gt;" in seen or "alert(1)" in seen  # the words arrived
    assert "{{7*7}}" in seen


@pytest.mark.parametrize("q", ['"><script>alert(1)</script>', "{{7*7}}", "' onmouseover='x"])
def test_what_a_reader_searches_for_is_only_shown(filled: Service, q: str):
    answer = client_of(filled).get("/stories", params={"q": q})
    assert answer.status_code == 200
    assert danger(answer.text) == []


def test_the_filter_keeps_what_holds_the_words_and_answers_htmx_with_rows_alone(filled: Service):
    client = client_of(filled)
    everything, some = client.get("/stories").text, client.get("/stories", params={"q": "SUEZ"}).text
    assert 0 < some.count("<tr>") < everything.count("<tr>")
    rows = client.get("/stories", params={"q": "suez"}, headers={"HX-Request": "true"}).text
    assert "<html" not in rows
    assert rows.count("<tr>") == some.count("<tr>") - 1  # the head of the table stays


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 200),
        ("GET", "/health", 200),
        ("GET", "/static/style.css", 200),
        ("GET", "/static/nothing.css", 404),
        ("GET", "/stories/999", 404),
        ("PUT", "/stories", 405),
        ("POST", "/stories/999/review", 422),
    ],
)
def test_every_answer_carries_the_protecting_headers(service: Service, method: str, path: str, status: int):
    answer = client_of(service).request(method, path)
    assert answer.status_code == status
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://elsewhere.example"},
        {"origin": "null"},
    ],
    ids=["cross-site", "same-site", "foreign origin", "no origin"],
)
def test_a_form_of_another_site_is_refused(hostile: Service, headers: dict[str, str]):
    answer = client_of(hostile).post("/stories/1/review", data={"verdict": "useful"}, headers=headers)
    assert answer.status_code == 403
    assert answer.headers["x-content-type-options"] == "nosniff"
    with hostile.db.read() as s:
        assert reviews.for_story(s, 1) == []


@pytest.mark.parametrize("language", ["fr", "de", "en"])
@pytest.mark.parametrize(
    "path", ["/stories/999", "/stories/notanumber", "/stories/0", "/stories/99999999999999999999", "/nowhere"]
)
def test_a_wrong_address_is_answered_in_the_readers_language(service: Service, path: str, language: str):
    answer = client_of(service, **{"accept-language": f"{language}-XX,en;q=0.5"}).get(path)
    assert answer.status_code == 404
    assert NOT_FOUND[language] in answer.text
    assert danger(answer.text) == []


@pytest.mark.parametrize("verdict", ["useful", "not_useful"])
def test_a_verdict_is_kept_with_its_moment(service: Service, verdict: str):
    service.watch("ledger", rss(URGENT), language="en")
    service.run("collect", "understand", "relate", "assess")
    client = client_of(service, origin="http://testserver")
    answer = client.post("/stories/1/review", data={"verdict": verdict, "reason": "<b>because</b>"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/stories/1")
    with service.db.read() as s:
        (kept,) = reviews.for_story(s, 1)
    assert (kept.verdict, kept.reason, kept.at) == (verdict, "<b>because</b>", service.clock())


@pytest.mark.parametrize(
    ("story", "verdict", "status"),
    [(1, "splendid", 422), (999, "useful", 404), ("x", "useful", 404)],
    ids=["no such verdict", "no such story", "no number"],
)
def test_a_wrong_verdict_changes_nothing(hostile: Service, story: object, verdict: str, status: int):
    answer = client_of(hostile).post(f"/stories/{story}/review", data={"verdict": verdict})
    assert answer.status_code == status
    assert "<html" in answer.text


def test_a_parked_message_is_sent_again_on_demand(service: Service):
    service.watch("ledger", rss(URGENT), language="en")
    service.notifier.outcomes = [Outcome(DeliveryState.PARKED, error="channel_not_found")] * 20
    service.run()
    client = client_of(service)
    assert "channel_not_found" in client.get("/outbox").text
    with service.db.read() as s:
        first = outbox.all(s, 100)[0]
    assert first.state is DeliveryState.PARKED
    assert client.post(f"/outbox/{first.id}/retry").status_code == 303
    with service.db.read() as s:
        states = {delivery.id: delivery.state for delivery in outbox.all(s, 100)}
    assert states[first.id] is DeliveryState.PENDING
    assert client.post(f"/outbox/{first.id}/retry").status_code == 404  # it is on its way already


def test_machines_learn_how_the_service_stands(filled: Service):
    now = filled.clock()
    tally = filled.pipeline.run("assess")
    app = create_app(filled.pipeline, last_runs={"assess": (now, tally)})
    client = TestClient(app)
    state = client.get("/health").json()
    assert state["sources"] == {"new": 1}
    assert state["messages"]["pending"] > 0
    assert state["steps"]["assess"]["at"] == now.isoformat()
    metrics = client.get("/metrics").text
    assert 'monitor_sources{state="new"} 1.0' in metrics
    told = dict(line.rsplit(" ", 1) for line in metrics.splitlines() if not line.startswith("#"))
    assert float(told['monitor_step_last_run_timestamp_seconds{step="assess"}']) == now.timestamp()
    assert client.get("/readyz").text == client.get("/livez").text == "ok\n"


def test_the_language_asked_for_is_kept(service: Service):
    client = client_of(service, **{"accept-language": "en"})
    client.get("/", params={"lang": "de"})
    assert '<html lang="de">' in client.get("/sources").text
    client.get("/", params={"lang": "xx"})
    assert '<html lang="de">' in client.get("/sources").text


def test_wrong_rules_are_told_on_every_page_and_the_old_ones_stay(db, tmp_path):
    directory = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", directory)
    clock = FakeClock()
    service = Service(db, rules=RulesInForce(directory, clock=clock))
    client = client_of(service)
    assert 'role="alert"' not in client.get("/").text
    scoring = directory / "scoring.yaml"
    scoring.write_text(scoring.read_text(encoding="utf-8") + "\n<script>: [1\n", encoding="utf-8")
    assert 'role="alert"' not in client.get("/").text  # somebody may still be writing
    clock.advance(seconds=3)
    for path in PAGES:
        page = client.get(path, params={"lang": "en"}).text
        assert "Changed rule files hold mistakes" in page
        assert "scoring.yaml" in page
        assert danger(page) == []
    assert client.get("/health").json()["rules_refused"]


def test_a_refused_label_model_is_told_and_reading_goes_on(service, tmp_path):
    for name in ("card.json", "model.skops", "space.npz"):
        shutil.copy(ROOT / "models" / "labels" / name, tmp_path)
    model = ModelInForce(tmp_path)
    service.pipeline.reader = Reader(Encoder(), model, service.rules, languages=LANGUAGES)
    client = client_of(service)
    assert 'role="alert"' not in client.get("/model").text
    (tmp_path / "model.skops").write_bytes(b"\x80\x04<script>")
    assert service.pipeline.reader.version
    page = client.get("/model", params={"lang": "en"}).text
    assert "The new label model is refused" in page
    assert "checksum" in page
    assert "checksum" in client.get("/health").json()["model_refused"][0]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a *b* &lt;i&gt;", "a <b>b</b> &lt;i&gt;"),
        ("<https://e.example/?a=1&amp;b=2|two\nwords>", '<a href="https://e.example/?a=1&amp;b=2" rel="noreferrer">two<br>words</a>'),
        ("<javascript:alert(1)|press>", "press"),
        ('<https://e.example/"onclick="x|y>', '<a href="https://e.example/&#34;onclick=&#34;x" rel="noreferrer">y</a>'),
        ("• one\n• two", "• one<br>• two"),
        ("2 * 3 * 4", "2 * 3 * 4"),
    ],
    ids=["bold", "link", "script link", "quote in link", "lines", "stars of arithmetic"],
)  # fmt: skip
def test_a_message_reads_like_the_message(text: str, html: str):
    assert str(marked(text)) == html


def test_a_header_is_plain_text():
    block = {"type": "header", "text": {"type": "plain_text", "text": "*a* <https://x.example|b>"}}
    assert shown(block) == "<h4>*a* &lt;https://x.example|b&gt;</h4>"
    assert shown({"type": "divider"}) == ""
