"""What was read -> entries: cleaned, dated, each with an identity inside its source."""

import re
from collections import Counter
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from monitor.core.links import canonical_url
from monitor.core.parse.dates import LONGEST, judge
from monitor.core.parse.raw import Parsed, Raw, Read
from monitor.core.text import CONTENT, SUMMARY, TITLE, clean, plain
from monitor.domain import Document, Entry, Source

_LETTERS = frozenset("ABCDEF")
_LANGUAGE = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_]|\s*$)")
_SAME_LANGUAGE = {"jp": "ja", "cn": "zh", "ger": "de", "deu": "de", "eng": "en", "fra": "fr", "fre": "fr", "spa": "es",
                  "jpn": "ja", "zho": "zh", "chi": "zh"}  # fmt: skip
_NAME = 200
HEAD = 120  # an entry without a title is headed by its first words


def entries_of(read: Read, document: Document, source: Source, now: datetime) -> Parsed:
    """Return the entries in the document's order; one told twice in the same words stands once, an empty one not."""
    made = [_entry(raw, read, document, source, now) for raw in read.items]
    worded = [entry for entry in made if entry.title or entry.body]
    # in an archive the same id twice is a correction: the later line stands
    apart = worded if read.dated_by_hand else _tell_apart(worded, source)
    entries = tuple({entry.key: entry for entry in apart}.values())
    return Parsed(
        entries=entries,
        title=plain(read.title, TITLE),
        skipped=read.skipped + len(made) - len(entries),
        problems=read.problems + _told(len(made) - len(worded), len(worded) - len(entries)),
    )


def _told(empty: int, twice: int) -> tuple[str, ...]:
    told = ((empty, "without words"), (twice, "told twice"))
    return tuple(f"{count} {'entry' if count == 1 else 'entries'} {what}" for count, what in told if count)


def language_of(declared: str) -> str | None:
    """Return the two- or three-letter language of a declared tag (`de-AT`, `zh_CN`, `jp`)."""
    found = _LANGUAGE.match(declared)
    if not found:
        return None
    code = found[1].lower()
    return _SAME_LANGUAGE.get(code, code)


def _entry(raw: Raw, read: Read, document: Document, source: Source, now: datetime) -> Entry:
    published, flags = judge(raw.published, raw.published_at, now, archive=read.dated_by_hand)
    reliability = raw.reliability.strip().upper()
    url = canonical_url(raw.link, document.url) if raw.link else None
    summary, content = plain(raw.summary, SUMMARY), plain(raw.content, CONTENT)
    title = plain(raw.title, TITLE)
    return Entry(
        source_id=source.id,
        key=_key(source, *_identity(raw.guid.strip(), url, title, summary or content)),
        title=title or clean(summary or content, HEAD) or url or "",
        summary=summary,
        content=content,
        url=url,
        language=language_of(raw.language) or language_of(read.language) or source.language,
        author=plain(raw.author, _NAME),
        outlet=plain(raw.outlet, _NAME) or source.name or plain(read.title, _NAME),
        reliability=reliability if reliability in _LETTERS else source.reliability,
        published=published,
        published_raw=clean(raw.published, LONGEST),
        modified=raw.modified_at,
        flags=flags,
        external_id=raw.external_id,
        retrieved_at=document.retrieved_at,
        first_seen=now,
    )


def _identity(guid: str, url: str | None, title: str, words: str) -> tuple[str, ...]:
    """Return what an entry is known by: its guid, else its link, else its words.

    A guid that changes at every visit makes a new entry each time; the join sees that the words are the same.
    """
    if guid:
        return ("guid", guid)
    return ("link", url) if url else ("words", title, words)


def _key(source: Source, *parts: str) -> str:
    # surrogates: a guid is hashed as it came, whatever it is made of
    return sha256("\0".join((source.id, *parts)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _tell_apart(entries: list[Entry], source: Source) -> list[Entry]:
    """Give entries that share an identity but not their words an identity each, so that none is lost.

    All of them get one, not only the second: which of them comes first changes from visit to visit.
    """
    for finer in (_by_place, _by_words):
        tellings = Counter(
            key for key, *_ in {(e.key, e.url, e.title, e.summary, e.content) for e in entries}
        )
        entries = [finer(entry, source) if tellings[entry.key] > 1 else entry for entry in entries]
    return entries


def _by_place(entry: Entry, source: Source) -> Entry:
    return replace(entry, key=_key(source, entry.key, entry.url or "", entry.title))


def _by_words(entry: Entry, source: Source) -> Entry:
    return replace(entry, key=_key(source, entry.key, entry.summary, entry.content))
