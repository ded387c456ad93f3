"""Entry --read--> Reading: whatever has no reading of the version in force."""

from collections.abc import Sequence

from monitor.domain import Entry, Reading
from monitor.steps.kit import BATCH, Kit, Tally
from monitor.store import readings


def understand(kit: Kit, tally: Tally) -> None:
    """Read a batch of entries that have no reading of the version in force."""
    version = kit.reader.version
    with kit.db.read() as s:
        batch = readings.unread(s, BATCH, version)
    found = _read(kit, batch, tally) if batch else []
    with kit.db.begin() as s:
        for entry, reading in zip(batch, found, strict=True):
            readings.put(s, entry.id, reading)
    tally.done += len(batch)
    tally.more(len(batch) == BATCH, kit.clock())


def _read(kit: Kit, batch: Sequence[Entry], tally: Tally) -> list[Reading]:
    """Read BATCH in one go; where that fails, entry by entry, and an unreadable one gets an empty reading."""
    failures = len(tally.failures)
    found: list[Reading] = []
    with tally.outlive("batch"):
        found = list(kit.reader.read(batch))
    if found:
        return found
    del tally.failures[failures:]  # told again below, by name
    return [_read_alone(kit, entry, tally) for entry in batch]


def _read_alone(kit: Kit, entry: Entry, tally: Tally) -> Reading:
    reading = Reading(language="und", flags=("unreadable",), model=kit.reader.version)
    with tally.outlive(f"entry {entry.id}"):
        reading = kit.reader.read([entry])[0]
    return reading
