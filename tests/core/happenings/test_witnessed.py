"""Our own sentences in which somebody sees, reports, explains or fears the move of another -> who makes it."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.happenings import happenings
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")


@pytest.mark.parametrize(
    ("language", "text", "actor"),
    [
        ("de", "Lettland meldet russischen Drohnenangriff auf Hafen", ("RU",)),
        ("de", 'Kanada wirft China "aggressives" Manöver vor', ("CN",)),
        ("de", "Japan begründet stockende Offensive mit Wetter", ()),
        ("de", "Vor der Küste: Chinas Militär übt Blockade Taiwans", ("CN",)),
        ("fr", "Le Japon détecte des navires de guerre chinois près de ses îles", ("CN",)),
        ("en", "Norway tracks Russian warships off its coast", ("RU",)),
    ],
)
def test_who_sees_a_move_does_not_make_it(language: str, text: str, actor: tuple[str, ...]) -> None:
    hits = LEXICON.find(text, language)
    read = happenings(text, language, hits=hits, lexicon=LEXICON, published=None, claims=())
    moves = [h.actor for h in read if h.action in ("military_move", "blockade_or_closure")]
    assert {*moves} == {actor}
