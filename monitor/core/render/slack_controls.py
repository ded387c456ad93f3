"""A story's standing -> its buttons and menus; every value is a number or a key that is looked up when it comes back."""

from collections.abc import Iterable, Mapping, Sequence

from monitor.core.render.slack_text import LONGEST_URL, address_of, unmarked
from monitor.core.render.slack_words import known
from monitor.core.render.talk_words import TALK
from monitor.domain import ActionClass, Assessment, Briefing, Json, Wish

BUTTON, OPTION, GROUPS = 75, 75, 20
INTERACTIVE = frozenset({"actions", "input"})


def controls(
    story_id: int, assessment: Assessment, briefing: Briefing, *, language: str, link: str | None
) -> list[Json]:
    """Return the buttons of an alert, and the menu of its action items where it has any."""
    code = known(language)
    words = TALK[code]
    elements = [
        button(Wish.ACKNOWLEDGE, words["acknowledge"], style="primary"),
        _snooze(words),
        button(Wish.USEFUL, words["useful"]),
        button(Wish.NOT_USEFUL, words["not_useful"]),
        button(Wish.WHY, words["why"]),
        *opening(link, words["open"]),
    ]
    return [
        actions(block(story_id, code, "do"), elements),
        *_items(story_id, item_texts(assessment, briefing), code),
    ]


def block(story_id: int, language: str, part: str) -> str:
    """Return the block_id that says which story a click is about, and in which language to answer."""
    return f"talk:{story_id}:{language}:{part}"


def actions(name: str, elements: Sequence[Json]) -> Json:
    return {"type": "actions", "block_id": name, "elements": list(elements)}


def button(wish: Wish, text: str, value: str = "", *, style: str = "", part: str = "") -> Json:
    """Return a button; PART tells two of one wish in one block apart."""
    made: dict[str, object] = {
        "type": "button",
        "action_id": f"{wish}:{part}" if part else wish.value,
        "text": plain(text, BUTTON),
    }
    return made | ({"value": value} if value else {}) | ({"style": style} if style else {})


def opening(link: str | None, text: str) -> list[Json]:
    """Return the button that opens LINK; none where there is no address to follow."""
    url = (link or "")[:LONGEST_URL]
    return (
        [{"type": "button", "action_id": "open", "text": plain(text, BUTTON), "url": url}]
        if address_of(url)
        else []
    )


def plain(text: str, longest: int) -> Json:
    return {"type": "plain_text", "text": unmarked(text, longest), "emoji": False}


def option(text: str, value: str) -> Json:
    return {"text": plain(text, OPTION), "value": value}


def item_texts(assessment: Assessment, briefing: Briefing) -> dict[str, str]:
    """Return the briefing's words for each action item that is not done, by its key, the most urgent first."""
    left = [item for item in assessment.actions if item.state != "done" and item.key in briefing.duties]
    ordered = sorted(left, key=lambda item: list(ActionClass).index(item.action_class))
    return {item.key: briefing.duties[item.key] for item in ordered}


def without(blocks: Iterable[Json]) -> tuple[Json, ...]:
    """Return BLOCKS without anything to click: for other channels, and for exercises."""
    return tuple(held for held in blocks if held.get("type") not in INTERACTIVE)


def approval(digest_id: int, *, language: str, link: str | None) -> Json:
    """Return the button that lets a draft go out; it asks once more, since it cannot be taken back."""
    code = known(language)
    words = TALK[code]
    sure = {
        "title": plain(words["approve"], 100),
        "text": plain(words["approve_sure"], 300),
        "confirm": plain(words["send"], 30),
        "deny": plain(words["cancel"], 30),
    }
    press = button(Wish.APPROVE, words["approve"], str(digest_id), style="primary")
    return actions(
        block(0, code, f"digest-{digest_id}"), [{**press, "confirm": sure}, *opening(link, words["open"])]
    )


def _snooze(words: Mapping[str, str]) -> Json:
    choices = [option(words[f"snooze_{name}"], name) for name in ("1h", "1d", "change")]
    return {
        "type": "static_select",
        "action_id": Wish.SNOOZE.value,
        "placeholder": plain(words["snooze"], 150),
        "options": choices,
    }


def _items(story_id: int, texts: Mapping[str, str], code: str) -> list[Json]:
    if not texts:
        return []
    words = TALK[code]
    groups = [
        {
            "label": plain(text, OPTION),
            "options": [
                option(words["take"], f"{Wish.TAKE}:{key}"),
                option(words["done"], f"{Wish.DONE}:{key}"),
            ],
        }
        for key, text in list(texts.items())[:GROUPS]
    ]
    menu = {
        "type": "static_select",
        "action_id": "item",
        "placeholder": plain(words["items"], 150),
        "option_groups": groups,
    }
    return [actions(block(story_id, code, "items"), [menu])]
