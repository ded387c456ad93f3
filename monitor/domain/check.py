"""What doctor found about one thing that the operator sets up."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """WELL: nothing is to be done. SAYS: what was found and, where it is not well, what to do; one line."""

    what: str
    well: bool
    says: str
