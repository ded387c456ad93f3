"""One act of a sentence, as the reader reads it: for tests that ask about just that act."""

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.domain.understand import Happening
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")


def the(action: str, language: str, text: str) -> Happening:
    """Return the one happening of ACTION in TEXT; an assertion fails where there is none or more."""
    found = [one for one in told(text, language, None, LEXICON).happenings if one.action == action]
    assert len(found) == 1
    return found[0]


def acts_of(language: str, text: str) -> list[str]:
    """Return what happens in TEXT, in its order."""
    return [one.action for one in told(text, language, None, LEXICON).happenings]
