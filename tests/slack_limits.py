"""A Slack payload -> everything Slack or its readers would object to; none for a message that is well made."""

import json
import re
from collections.abc import Iterator
from typing import Any

BLOCKS, SECTION, HEADER, CONTEXT, BLOCK_ID, VIEW_BLOCKS = 50, 3_000, 150, 10, 255, 100
BLOCKS_TOTAL = 13_200  # undocumented; Slack was seen to refuse more as msg_blocks_too_long
TEXT, METADATA = 40_000, 16_000
_LINK = re.compile(r"<https?://[^\s|<>\"]+(?:\|[^|<>\n]+)?>")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt);)")
_MENTION = re.compile(r"<[!@#]")


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def problems(payload: dict[str, Any]) -> list[str]:
    """Return all that is wrong, limits first; each starts with the error Slack would answer, or with `unsafe`."""
    blocks = payload.get("blocks", [])
    return [
        *_message(payload),
        *_total(blocks),
        *_doubles(blocks),
        *(p for block in blocks for p in _block(block)),
        *_unsafe(payload),
    ]


def refusal(payload: dict[str, Any]) -> str | None:
    """Return the error Slack answers, or None where it takes the message."""
    return next((p.split(":")[0] for p in problems(payload) if not p.startswith("unsafe")), None)


def view_problems(view: dict[str, Any]) -> list[str]:
    """Return all that is wrong with a form or a home page."""
    blocks = view["blocks"]
    found = [f"view: {len(blocks)} blocks"] if not 1 <= len(blocks) <= VIEW_BLOCKS else []
    for name, longest in (("title", 24), ("submit", 24), ("close", 24)):
        if name in view:
            found += [f"view: {name}: {said}" for said in _plain(view[name], longest)]
    if len(view.get("private_metadata", "")) > 3_000 or view["type"] not in ("modal", "home"):
        found.append("view: type or metadata")
    held = [p for block in blocks for p in _block(block)]
    return [*found, *held, *_doubles(blocks), *_unsafe({"blocks": blocks})]


def _message(payload: dict[str, Any]) -> Iterator[str]:
    text = payload.get("text", "")
    if not text.strip() and not payload.get("blocks"):
        yield "no_text: neither text nor blocks"
    if units(text) > TEXT:
        yield f"msg_too_long: text of {units(text)}"
    if len(json.dumps(payload.get("metadata", {}))) > METADATA:
        yield "metadata_too_large: over 16 KB"
    if "\ud800" <= max(json.dumps(payload, ensure_ascii=False), default="") <= "\udfff":
        yield "invalid_blocks: half a surrogate pair"


def _total(blocks: list[dict[str, Any]]) -> Iterator[str]:
    if len(blocks) > BLOCKS:
        yield f"invalid_blocks: {len(blocks)} blocks"
    total = sum(units(text) for block in blocks for text, _ in _texts(block))
    if total > BLOCKS_TOTAL:
        yield f"msg_blocks_too_long: {total} characters"


def _doubles(blocks: list[dict[str, Any]]) -> Iterator[str]:
    named = [block["block_id"] for block in blocks if "block_id" in block]
    if len(named) != len(set(named)):
        yield "invalid_blocks: a block_id stands twice"


def _block(block: dict[str, Any]) -> Iterator[str]:
    kind = block.get("type")
    checks = {
        "header": _header,
        "section": _section,
        "context": _context,
        "actions": _actions,
        "input": _input,
    }
    if kind in checks:
        yield from (f"invalid_blocks: {kind}: {said}" for said in checks[kind](block))
    elif kind != "divider":
        yield f"invalid_blocks: unknown type {kind!r}"
    if len(block.get("block_id", "")) > BLOCK_ID:
        yield "invalid_blocks: block_id"


def _header(block: dict[str, Any]) -> Iterator[str]:
    if set(block) - {"type", "text", "block_id"} or block["text"].get("type") != "plain_text":
        yield "fields"
    yield from _length(block["text"], HEADER)


def _section(block: dict[str, Any]) -> Iterator[str]:
    if set(block) - {"type", "text", "block_id", "fields", "expand", "accessory"} or "text" not in block:
        yield "fields"
    yield from _length(block["text"], SECTION)
    if "accessory" in block:
        yield from _element(block["accessory"])


def _context(block: dict[str, Any]) -> Iterator[str]:
    if not 1 <= len(block.get("elements", [])) <= CONTEXT:
        yield "number of elements"
    for element in block["elements"]:
        yield from _length(element, SECTION)


def _actions(block: dict[str, Any]) -> Iterator[str]:
    elements = block.get("elements", [])
    if set(block) - {"type", "block_id", "elements"} or not 1 <= len(elements) <= 25:
        yield "fields or number of elements"
    names = [element.get("action_id") for element in elements]
    if len(names) != len(set(names)):
        yield "an action_id stands twice"
    for element in elements:
        yield from _element(element)


def _input(block: dict[str, Any]) -> Iterator[str]:
    if set(block) - {"type", "block_id", "label", "element", "optional", "hint"}:
        yield "fields"
    yield from _plain(block["label"], 2_000)
    if block["element"]["type"] != "plain_text_input":
        yield from _element(block["element"])


def _element(element: dict[str, Any]) -> Iterator[str]:
    if not 1 <= len(element.get("action_id", "")) <= 255:
        yield "action_id"
    if element["type"] == "button":
        yield from _plain(element["text"], 75)
        if len(element.get("value", "")) > 2_000 or len(element.get("url", "")) > 3_000:
            yield "value or url"
        if element.get("style", "primary") not in ("primary", "danger"):
            yield "style"
    elif element["type"] == "static_select":
        yield from _select(element)
    else:
        yield f"unknown element {element['type']}"


def _select(element: dict[str, Any]) -> Iterator[str]:
    groups = element.get("option_groups", [])
    options = element.get("options", [])
    if bool(groups) == bool(options) or len(groups) > 100 or len(options) > 100:
        yield "options or option_groups"
    if "placeholder" in element:
        yield from _plain(element["placeholder"], 150)
    for group in groups:
        yield from _plain(group["label"], 75)
        options = [*options, *group["options"]]
    for option in options:
        yield from _plain(option["text"], 75)
        if not 1 <= len(option["value"]) <= 150:
            yield "option value"
    if "initial_option" in element and element["initial_option"] not in options:
        yield "initial_option"


def _plain(holder: dict[str, Any], longest: int) -> Iterator[str]:
    if holder.get("type") != "plain_text":
        yield "no plain text"
    yield from _length(holder, longest)


def _length(holder: dict[str, Any], longest: int) -> Iterator[str]:
    if set(holder) - {"type", "text", "emoji", "verbatim"} or holder.get("type") not in (
        "mrkdwn",
        "plain_text",
    ):
        yield f"fields {sorted(holder)}"
    if not holder.get("text", "").strip():
        yield "empty text"
    if units(holder.get("text", "")) > longest:
        yield f"text of {units(holder['text'])}"


def _texts(block: dict[str, Any]) -> list[tuple[str, str]]:
    """Return every text of a block with its type, those of buttons and menus too."""
    found: list[tuple[str, str]] = []
    waiting: list[Any] = [block]
    while waiting:
        held = waiting.pop()
        if isinstance(held, list):
            waiting += held
        elif isinstance(held, dict):
            if isinstance(held.get("text"), str):
                found.append((held["text"], held.get("type", "")))
            waiting += held.values()
    return found


def _unsafe(payload: dict[str, Any]) -> Iterator[str]:
    found = [
        (payload.get("text", ""), "text"),
        *(t for block in payload.get("blocks", []) for t in _texts(block)),
    ]
    for text, kind in found:
        if _MENTION.search(text):
            yield f"unsafe: mention in {text!r}"
        bare = _LINK.sub("", text)
        if kind == "plain_text" and re.search("[&<>]", text):
            yield f"unsafe: markup in a plain text {text!r}"
        elif re.search("[<>]", bare) or _ENTITY.search(text):
            yield f"unsafe: not escaped in {text!r}"
