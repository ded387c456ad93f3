"""The house itself: sizes, what a wheel holds, what must never be in the repository."""

import ast
import os
import re
import statistics
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def tracked(*patterns: str) -> list[Path]:
    """The files of the repository; from an unpacked sdist, where git knows nothing, the files that are there."""
    listed = subprocess.run(["git", "ls-files", *patterns], cwd=ROOT, capture_output=True, text=True)
    names = listed.stdout.splitlines() if listed.returncode == 0 else []
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def code() -> list[Path]:
    return sorted((ROOT / "monitor").rglob("*.py")) + sorted((ROOT / "tests").rglob("*.py"))


def functions() -> list[tuple[int, str]]:
    found = []
    for path in sorted((ROOT / "monitor").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found.append(((node.end_lineno or 0) - node.lineno + 1, f"{path.name}:{node.name}"))
    return sorted(found)


def test_no_file_is_longer_than_400_lines():
    long = {
        str(p.relative_to(ROOT)): n for p in code() if (n := p.read_text(encoding="utf-8").count("\n")) > 400
    }
    assert long == {}


def test_functions_stay_short():
    sizes = [size for size, _ in functions()]
    assert statistics.median(sizes) <= 10
    assert sizes[int(len(sizes) * 0.95)] <= 40, functions()[-20:]


def test_every_module_says_what_it_is_for():
    silent = [
        str(p.relative_to(ROOT))
        for p in (ROOT / "monitor").rglob("*.py")
        if not ast.get_docstring(ast.parse(p.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_alembic_is_no_package_so_that_the_library_wins():
    assert not (ROOT / "alembic" / "__init__.py").exists()
    assert not (ROOT / "alembic.ini").exists()


def test_the_repository_names_no_registry_and_no_machine():
    hosts = re.compile(r"(index-url|find-links|registry *=|files\.pythonhosted|pypi\.org/simple)")
    pinned = [
        p
        for p in tracked("*requirements*", "*.lock", "*.toml")
        if hosts.search(p.read_text(encoding="utf-8"))
    ]
    assert pinned == []
    assert tracked("uv.lock") == []


def test_every_dependency_is_pinned_with_its_hash():
    text = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    pins = re.findall(r"^([a-z0-9._-]+)==", text, re.MULTILINE)
    assert len(pins) > 50
    assert len(re.findall(r"--hash=sha256:", text)) >= len(pins)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sdist, and the wheel made from it."""
    target = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), str(ROOT)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return next(target.glob("*.tar.gz")), next(target.glob("*.whl"))


@pytest.mark.slow
def test_the_wheel_made_from_the_sdist_holds_rules_models_and_migrations(built: tuple[Path, Path]):
    names = set(zipfile.ZipFile(built[1]).namelist())
    for wanted in (
        "monitor/_data/rules/profile.yaml",
        "monitor/_data/rules/scoring.yaml",
        "monitor/_data/rules/sample/entries.jsonl",
        "monitor/_data/models/labels/card.json",
        "monitor/_data/alembic/env.py",
        "monitor/web/templates/base.html",
        "monitor/web/static/style.css",
        "monitor/web/static/htmx.min.js",
    ):
        assert wanted in names
    assert any(name.startswith("monitor/_data/rules/lexicon/") for name in names)
    assert any(name.startswith("monitor/_data/alembic/versions/0001") for name in names)
    with tarfile.open(built[0]) as sdist:
        assert any(member.endswith("tests/test_house.py") for member in sdist.getnames())


@pytest.mark.slow
def test_the_installed_wheel_works_from_another_folder(built: tuple[Path, Path], tmp_path: Path):
    place = tmp_path / "env"
    venv.create(place, with_pip=False, symlinks=True)
    python = place / "bin" / "python"
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    site = place / "lib" / version / "site-packages"
    with zipfile.ZipFile(built[1]) as wheel:
        wheel.extractall(site)  # noqa: S202 we built it a moment ago
    # the libraries come from the environment of the tests; our own package only from the wheel
    libraries = next(Path(p) for p in sys.path if p.endswith("site-packages"))
    (site / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MONITOR_") and k != "PYTHONPATH"}
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    where = subprocess.run(
        [python, "-c", "import monitor; print(monitor.__file__)"],
        cwd=elsewhere,
        env=clean,
        capture_output=True,
        text=True,
    )
    assert str(site) in where.stdout
    for words in (["rules", "check"], ["db", "upgrade"]):
        done = subprocess.run(
            [python, "-m", "monitor", *words], cwd=elsewhere, env=clean, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
