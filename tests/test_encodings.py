"""What `read` and `classify` take in: the letters of a file, whatever encoding they are in, or one clear error."""

import json
from pathlib import Path

import pytest

from monitor.cli.lines import lines_of
from monitor.core.parse.lettering import encoding_of
from monitor.errors import ConfigError

TITLES = {
    "fr": "Élysée : l'Europe « étudie » un relèvement des droits sur l'étain péruvien",
    "de": "Röntgenröhren-Hersteller fürchtet Lieferstopp für Yttrium – Gespräche in Köln",
    "es": "Economía prevé más aranceles al níquel; la Unión Española de Fundición protesta",
    "ja": "政府は備蓄するタングステンの放出を検討していると発表した",
    "zh": "海关总署公告称将对出口的石墨电极实施许可管理，企业的订单受到影响",
    "zht": "經濟部公告：輸往俄國的工具機須申請許可，業者的出貨是受到影響的",
}
CASES = [
    ("fr", "latin-1"), ("fr", "cp1252"), ("de", "cp1252"), ("es", "latin-1"), ("ja", "cp932"), ("ja", "euc_jp"), ("ja", "iso2022_jp"),
    ("ja", "utf-16"), ("zh", "gb18030"), ("zht", "big5"), ("fr", "utf-8-sig"), ("zh", "utf-16"),
]  # fmt: skip


def written(path: Path, titles: list[str], encoding: str) -> str:
    lines = "".join(json.dumps({"title": title}, ensure_ascii=False) + "\n" for title in titles)
    path.write_bytes(lines.encode(encoding))
    return str(path)


@pytest.mark.parametrize(("language", "encoding"), CASES)
def test_a_file_is_read_in_the_letters_it_was_written_in(
    tmp_path: Path, language: str, encoding: str
) -> None:
    title = TITLES[language]
    if encoding == "latin-1":
        title = title.replace("–", "-")
    file = written(tmp_path / "texts.jsonl", ["China", title, title], encoding)
    assert [json.loads(line or "")["title"] for line in lines_of(file)] == ["China", title, title]


def test_the_encoding_that_is_named_counts(tmp_path: Path) -> None:
    file = written(tmp_path / "texts.jsonl", ["Łódź"], "cp1250")
    assert [json.loads(line or "")["title"] for line in lines_of(file, "windows-1250")] == ["Łódź"]
    with pytest.raises(ConfigError, match="no encoding of text"):
        list(lines_of(file, "rot13"))


def test_what_cannot_be_told_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "texts.jsonl").write_bytes(b'{"title": "\xa4\xb1\xc3\xd7 \xff\xfe\xe6"}\n')
    with pytest.raises(ConfigError, match="--charset"):
        list(lines_of(str(tmp_path / "texts.jsonl")))


def test_a_damaged_line_among_whole_ones_is_left_out_alone(tmp_path: Path) -> None:
    good = json.dumps({"title": TITLES["fr"]}, ensure_ascii=False).encode() + b"\n"
    (tmp_path / "texts.jsonl").write_bytes(good + b'{"title": "\xe9t\xe9"}\n' + good)
    assert [line is not None for line in lines_of(str(tmp_path / "texts.jsonl"))] == [True, False, True]


def test_plain_ascii_is_utf_8() -> None:
    assert encoding_of(b"plain") == "utf-8"
