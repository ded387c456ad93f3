"""`monitor rules` and `monitor lexicon`: check what an analyst wrote, and show why a rule held or not."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say, table

app = typer.Typer(help="Rules: check, test, explain, try on the archive, change.", no_args_is_help=True)
lexicon_app = typer.Typer(help="The lexicon: check it, look words up.", no_args_is_help=True)
Directory = Annotated[
    Path | None, typer.Option("--rules", help="Another rules directory than the one in force.")
]


@app.command()
def check(directory: Directory = None, as_json: AsJson = False) -> None:
    """Check every rule, profile, scoring, actions, routing, lexicon and chain test; tell all mistakes at once, exit 2.

    Notes are of what is not wrong but looks like an oversight: a selection that no condition uses.

    Example: monitor rules check --rules my-rules
    """
    from monitor.adapters.chain_files import load_tests

    force = context.rules(directory)
    book = force.rulebook
    notes = context.notes(directory, force.lexicon)
    home = (directory or context.read_settings().rules_dir) / "tests"
    counts = {
        "rules": len(book.rules),
        "actions": len(book.actions),
        "concepts": len(force.lexicon.concepts),
        "tests": len(load_tests(home, force)) if home.is_dir() else 0,
        "version": book.version,
    }
    if as_json:
        print_json({**counts, "notes": [str(note) for note in notes]})
    else:
        for note in notes:
            say(f"{note} (a note)")
        say(
            f"{counts['rules']} rules, {counts['actions']} actions, {counts['concepts']} concepts, "
            f"{counts['tests']} chain tests: no mistake"
        )


@app.command(name="list")
def list_(directory: Directory = None, as_json: AsJson = False) -> None:
    """List the rules in force."""
    rules = context.rules(directory).rulebook.rules
    if as_json:
        print_json([rule.model_dump(mode="json") for rule in rules])
        return
    rows = ((r.id, r.status, r.points, r.action_class, r.title.get("en", "")) for r in rules)
    table("Rules", ("id", "status", "points", "class", "title"), rows)


@lexicon_app.command(name="check")
def lexicon_check(directory: Directory = None, as_json: AsJson = False) -> None:
    """Check the lexicon: names claimed twice, orphans, circles, missing languages.

    Example: monitor lexicon check --rules ./rules
    """
    from monitor.adapters.lexicon_kept import load_lexicon

    lexicon = load_lexicon((directory or context.read_settings().rules_dir) / "lexicon")
    kinds = Counter(concept.kind for concept in lexicon.concepts.values())
    if as_json:
        print_json({"concepts": len(lexicon.concepts), "kinds": dict(sorted(kinds.items()))})
        return
    told = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
    say(f"{len(lexicon.concepts)} concepts: no mistake ({told})")


@lexicon_app.command()
def find(
    text: str,
    lang: Annotated[
        str, typer.Option("--lang", help="The text's language; left out, names of all count.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Show the concepts of a text.

    Example: monitor lexicon find "Peking stoppt Dysprosium" --lang de
    """
    from monitor.adapters.lexicon_kept import load_lexicon

    lexicon = load_lexicon(context.read_settings().rules_dir / "lexicon")
    hits = lexicon.find(text, lang)
    if as_json:
        print_json(hits)
    else:
        rows = (
            (text[h.start : h.end], h.concept, h.kind, lexicon.name(h.concept, lang or "en")) for h in hits
        )
        table("Concepts", ("words", "concept", "kind", "name"), rows, empty="none found")
