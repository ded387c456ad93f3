"""Hostile words to feed to messages, and what a message then says."""

from typing import Any

from hypothesis import strategies as st

from monitor.domain import Message

HOSTILE = (
    "", " ", "\n", "<!channel>", "<!here|here>", "<@U012AB3CD>", "<!subteam^S012|x>", "<#C012|general>", "&lt;!channel&gt;",
    "&amp;lt;", "<https://evil.example|https://bank.example>", "<mailto:a@b.c|x>", "> quote", "```", "*bold* _it_ ~no~ `x`",
    "\u202eevil\u202c", "שלום עולם", "مرحبا", "\ud800", "\x00\x1b[31m", "a|b|c", "{0}", "%s%n", "👩🏽‍🚀" * 3000, "Z̵͇" * 2000,
    "&" * 100_000, "<" * 100_000, "x" * 100_000, "e" + "\u0301" * 100_000, "😀" * 50_000, "漢" * 100_000, "@channel @here",
)  # fmt: skip


PIECES = st.one_of(
    st.text(),
    st.sampled_from(HOSTILE),
    st.text(st.characters(categories=["Cs", "Cc", "Cf", "Mn", "So", "Lo"])),
    st.text(st.sampled_from("<>&|!@#*_~` \n\u200d\u202eé漢😀🇫🇷")),
)


def payload(made: Message) -> dict[str, Any]:
    return {"channel": made.channel, "text": made.text, "blocks": [dict(block) for block in made.blocks]}


def words(made: Message) -> str:
    found = [
        held["text"]
        for b in made.blocks
        for held in (b.get("elements") or [b["text"]])
        if b["type"] != "actions"
    ]
    return "\n".join(found)
