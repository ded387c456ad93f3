"""What a cue is: the words that give a happening away, and where its actor stands."""

from enum import Enum

GAP = r"[^.;:|!?]{0,48}?"  # a few words, never over the end of a clause
NEAR = r"[^.;:|!?,]{0,24}?"


class Role(Enum):
    """Where the one who acts is to be looked for."""

    VERB = "verb"  # the subject, before the cue
    PASSIVE = "passive"  # after by / durch / par
    NOUN = "noun"  # whose noun it is: before it as owner, else as subject
    NOBODY = "nobody"  # it happens: those named are hit by it


Row = tuple[str, Role, str]
V, P, N, X = Role.VERB, Role.PASSIVE, Role.NOUN, Role.NOBODY
