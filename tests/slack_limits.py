"""A Slack payload -> everything Slack or its readers would object to; none for a message that is well made."""

import json
import re
from collections.abc import Iterator
from typing import Any

BLOCKS, SECTION, HEADER, CONTEXT, BLOCK_ID = 50, 3_000, 150, 10, 255
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
        *(p for block in blocks for p in _block(block)),
        *_unsafe(payload),
    ]


def refusal(payload: dict[str, Any]) -> str | None:
    """Return the error Slack answers, or None where it takes the message."""
    return next((p.split(":")[0] for p in problems(payload) if not p.startswith("unsafe")), None)


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


def _block(block: dict[str, Any]) -> Iterator[str]:
    kind = block.get("type")
    checks = {"header": _header, "section": _section, "context": _context}
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
    if set(block) - {"type", "text", "block_id", "fields", "expand"} or "text" not in block:
        yield "fields"
    yield from _length(block["text"], SECTION)


def _context(block: dict[str, Any]) -> Iterator[str]:
    if not 1 <= len(block.get("elements", [])) <= CONTEXT:
        yield "number of elements"
    for element in block["elements"]:
        yield from _length(element, SECTION)


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
    holders = [*block.get("elements", []), *([block["text"]] if "text" in block else [])]
    return [(holder.get("text", ""), holder.get("type", "")) for holder in holders]


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
