"""What labels are read from besides words and meaning: concepts, actions, kinds, units."""

from monitor.core.lexicon import Lexicon
from monitor.core.signs import signs
from monitor.domain.understand import Claim, Concept, Happening, Modality

LEXICON = Lexicon(
    [
        Concept("no", "country", {"en": ("Norway",)}, {"iso": "NO"}),
        Concept("metal", "material", {"en": ("metal",)}),
        Concept("cobalt", "material", {"en": ("cobalt",)}, broader=("metal",)),
    ]
)


def test_a_concept_brings_what_lies_above_it_and_its_kind():
    assert signs(LEXICON.find("cobalt", "en"), (), (), LEXICON) == {
        *("cobalt", "metal", "kind:material", "states:0")
    }


def test_a_ban_that_is_denied_is_another_sign_than_one_that_is_imposed():
    done = [Happening("ban", 3, 9), Happening("ban", 20, 25, modality=Modality.DENIED)]
    assert signs((), done, (), LEXICON) == {"ban:asserted", "ban:denied", "states:0"}


def test_who_acts_on_whom_and_on_what_is_a_sign():
    done = [Happening("ban", 0, 5, actor=("NO",), object=("cobalt",), counterpart=("PE",))]
    assert signs(LEXICON.find("Norway", "en"), done, (), LEXICON) == {
        *("no", "kind:country", "states:1"),
        *("ban:asserted", "NO>ban", "ban>cobalt", "ban>metal", "ban>>PE"),
    }


def test_what_a_text_counts_in_is_a_sign():
    claims = [Claim(0, 4, 25.0, "percent", indicator="tariff_rate")]
    assert signs((), (), claims, LEXICON) == {"unit:percent", "of:tariff_rate", "states:0"}


def test_what_stands_far_behind_the_head_is_no_sign_of_a_label():
    assert signs((), [Happening("ban", 5_000, 5_009)], [Claim(5_000, 5_009, 1.0, "t")], LEXICON) == {
        "states:0"
    }
