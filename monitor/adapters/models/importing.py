"""A file of labelled texts that may not be kept -> training arrays without a text."""

from pathlib import Path

from monitor.adapters.models.encoder import Encoder
from monitor.adapters.models.examples import Encode, Seen, examples, read_jsonl, save


def vectorise(source: Path, target: Path, *, seen: Seen, encode: Encode | None = None) -> int:
    """Write what can be learnt from the JSON Lines of SOURCE to TARGET (.npz); return how many texts.

    Fields: id, lang, title, summary, labels, urgent; date (YYYY-MM-DD) and stratum where known. An id reads
    `origin-rest`; origin is kept as the source.
    """
    records = [{"stratum": "imported", **record} for record in read_jsonl(source)]
    save(target, examples(records, encode or Encoder().encode, seen))
    return len(records)
