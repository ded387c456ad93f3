"""A page on an empty database, and one on a database filled from the shipped sample, read and judged once."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from monitor.core.parse import parse
from monitor.core.sample import shift
from monitor.domain import Document, Source
from monitor.store import entries, sources
from monitor.store.database import Database
from monitor.web import create_app
from tests.service import ROOT, Service


def import_sample(service: Service) -> None:
    """Store the sample as the command line does, and run what follows but sending."""
    now = service.clock()
    file = ROOT / "rules" / "sample" / "entries.jsonl"
    lines = shift(map(json.loads, file.read_text(encoding="utf-8").splitlines()), now)
    source = Source(id="sample", url="import:sample", name="Sample", format="jsonl", enabled=False)
    body = "\n".join(json.dumps(line) for line in lines).encode()
    with service.db.begin() as s:
        sources.add(s, source, now)
        entries.add(s, parse(Document("sample", "", body, now), source, now).entries)
    service.run("understand", "relate", "assess")


def client_of(service: Service, **headers: str) -> TestClient:
    app = create_app(service.pipeline, timezone="Europe/Paris")
    return TestClient(app, headers=headers, follow_redirects=False)


@pytest.fixture(scope="package")
def filled(tmp_path_factory: pytest.TempPathFactory, migrated_file: Path) -> Iterator[Service]:
    """Return a service whose database holds the judged sample; only read from it."""
    path = tmp_path_factory.mktemp("filled") / "monitor.db"
    shutil.copyfile(migrated_file, path)
    opened = Database(f"sqlite:///{path}")
    service = Service(opened)
    import_sample(service)
    yield service
    opened.dispose()


@pytest.fixture
def service(db: Database) -> Service:
    return Service(db)
