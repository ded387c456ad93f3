"""`rules/routing.yaml` -> the Routing, or every mistake in it as file:line:column; where there is none, the default."""

from pathlib import Path

from monitor.adapters.yaml_files import check, read
from monitor.core.lexicon import Lexicon
from monitor.core.routing import Routing, complaints, default_routing
from monitor.core.rulebook import Profile
from monitor.core.rules.check import known
from monitor.errors import Problem

FILE = "routing.yaml"


def read_routing(
    directory: Path, profile: Profile | None, lexicon: Lexicon, problems: list[Problem]
) -> Routing | None:
    """Return the routing of DIRECTORY; else None, and PROBLEMS has what is wrong.

    Without PROFILE (its own file is wrong) only the form is checked.
    """
    path = directory / FILE
    if not path.is_file():
        return default_routing(profile) if profile else None
    before = len(problems)
    found = read(path, problems)
    if len(found) != 1:
        if len(problems) == before:
            said = f"must hold exactly one document, not {len(found)}; remove the file to tell every audience"
            problems.append(Problem(str(path), 0, 0, said))
        return None
    routing = check(Routing, found[0], problems)
    if routing is None or profile is None:
        return None
    wrong = list(complaints(routing, known(lexicon, (), profile), profile))
    for one in wrong:
        problems.append(found[0].problem(one.loc, one.message, key=one.at_key))
    return None if wrong else routing
