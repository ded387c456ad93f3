"""A story's page: timeline by origin, figures side by side with their words, merge and split by hand."""

import pytest

from monitor.domain import Figure, Member, Passage, Story, Value, Verification
from monitor.store import stories
from monitor.web.origins import rows_of
from tests.core.brief.made import LEXICON
from tests.make import entry, member, reading
from tests.service import Service, rss
from tests.web.conftest import client_of

STOCK = (
    "Niger nationalises uranium mine run by Orano",
    "Niamey took the mine. About 1,150 tonnes of uranium are in stock at the site.",
)
OTHER = (
    "Orano says uranium stock seized in Niger is larger",
    "Niger nationalised the mine. The company puts its uranium stock at the site at 1,570 tonnes.",
)


@pytest.fixture
def page(service: Service):
    service.watch("ledger", rss(STOCK, prefix="a"), language="en", reliability="B")
    service.watch("bote", rss(OTHER, prefix="b"), language="en", reliability="B")
    service.run("collect", "understand", "relate")
    with service.db.begin() as s:
        found = stories.latest(s, 10)
        if len(found) == 2:
            from monitor.store import links

            links.merge(s, found[0].id, found[1].id, "test", service.clock())
    service.run("relate", "assess")
    return client_of(service, **{"accept-language": "en"})


def the_story(service: Service):
    with service.db.read() as s:
        (story,) = stories.latest(s, 10)
    return story


def test_disputed_figures_stand_side_by_side_with_their_words(service: Service, page):
    text = page.get(f"/stories/{the_story(service).id}").text
    assert "Disputed" in text
    assert "<output>1,150 tonnes</output>" in text
    assert "<output>1,570 tonnes</output>" in text
    assert "<mark>About 1,150 tonnes</mark> of uranium" in text
    assert text.count("<circle") == 2
    assert text.count("<text") >= 3  # two origins, and when


def test_a_split_and_a_merge_are_done_by_the_forms(service: Service, page):
    story = the_story(service)
    first, second = (member.entry.id for member in story.members)
    answer = page.post(f"/stories/{story.id}/split", data={"entry": [second]})
    assert answer.status_code == 303
    new = int(answer.headers["location"].rsplit("/", 1)[1])
    assert f"/stories/{story.id}" in page.get(f"/stories/{new}").text
    assert (
        page.post(f"/stories/{story.id}/split", data={"entry": [first]}).status_code == 404
    )  # it would be empty
    assert page.post(f"/stories/{story.id}/merge", data={"other": new}).status_code == 303
    assert len(the_story(service).members) == 2
    assert page.get(f"/stories/{new}").headers["location"] == f"/stories/{story.id}"


def test_another_sites_form_changes_nothing(service: Service, page):
    story = the_story(service)
    entry = story.members[0].entry.id
    foreign = {"sec-fetch-site": "cross-site"}
    assert page.post(f"/stories/{story.id}/split", data={"entry": entry}, headers=foreign).status_code == 403
    assert page.post(f"/stories/{story.id}/merge", data={"other": 1}, headers=foreign).status_code == 403
    assert len(the_story(service).members) == 2


@pytest.mark.parametrize("form", [{"other": "99"}, {"other": "x"}, {}, {"other": "-1"}])
def test_a_merge_with_what_is_not_there_is_refused(service: Service, page, form: dict):
    story = the_story(service)
    assert page.post(f"/stories/{story.id}/merge", data=form).status_code in (404, 422)


def test_a_large_figure_is_written_out():
    story = Story(
        7,
        (member(),),
        Verification(
            agreed=(
                Figure("budget", "JPY", (Value(4.8e10, (1,)),)),
                Figure("share", "percent", (Value(0.3, (1,)),)),
            )
        ),
    )
    rows = rows_of(story, "fr", LEXICON)
    assert [(row.counted, row.said[0].value) for row in rows] == [
        ("Budget", "48 milliards de yens"),
        ("Part", "0,3\xa0%"),
    ]


def test_a_quotation_cuts_no_word_in_two():
    words = [f"word{n}" for n in range(40)]
    told = Member(entry(" ".join((*words, "46 dead", *words)), id=1), reading())
    start = told.entry.text.index("46")
    figure = Figure("dead", "persons", (Value(46, (1,), (Passage(1, start, start + 2),)),), kind="agreed")
    story = Story(id=1, members=(told,), verification=Verification(agreed=(figure,)))
    (quote,) = rows_of(story, "en", LEXICON)[0].said[0].quotes
    assert quote.figure == "46"
    assert {*quote.before.strip("… ").split(), *quote.after.strip("… ").split()} <= {*words, "dead"}
