"""What a story has to tell for a name to come on an official list, or off it.

Sanctions and bans name whom they are laid on, so they are such a change by themselves; a control or its easing is one
only where a list is named as what it is about.
"""

from collections.abc import Iterable

CHANGES = ("ADD", "MOD", "DEL")
_BY_ITSELF = {"ADD": ("ban_company", "impose_sanctions"), "DEL": ("ease_sanctions",)}
_OF_A_LIST = {"ADD": ("impose_export_control",), "DEL": ("ease_export_control",)}
STRONG, WEAK = 1.0, 0.6  # how sure a supplier is meant by its name or a strong alias, by a weak one


def acts(changes: Iterable[str] | None, *, named: bool) -> tuple[str, ...]:
    """Return the acts by which one of CHANGES comes about (all, without any), of a list that is NAMED or by themselves.

    None of them changes an entry: what MOD asks for only the list itself tells.
    """
    wanted = tuple(changes or CHANGES)
    kinds = (_BY_ITSELF, _OF_A_LIST) if named else (_BY_ITSELF,)
    return tuple(sorted(act for kind in kinds for change in wanted for act in kind.get(change, ())))
