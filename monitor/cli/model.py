"""`monitor model`: show what the label model can and cannot do; train it again."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say, table

if TYPE_CHECKING:
    from monitor.adapters.models.card import Card

app = typer.Typer(help="The label model: its card, and training.", no_args_is_help=True)


@app.command()
def show(
    as_json: AsJson = False,
    markdown: Annotated[bool, typer.Option(help="Print the tables of docs/model.md.")] = False,
) -> None:
    """Show the card: data, thresholds, and how well labels are found on texts of unseen weeks and events.

    Example: monitor model show --json
    """
    from monitor.adapters.models import card
    from monitor.adapters.models.markdown import tables

    found = card.load(context.read_settings().models_dir / "labels")
    if as_json:
        print_json(found)
    elif markdown:
        for line in tables(found).splitlines():
            say(line)
    else:
        _print(found)


@app.command()
def train(
    directory: Annotated[
        Path, typer.Argument(help="A copy of the models directory; its labels/ is written anew.")
    ],
    reviews: Annotated[
        Path | None, typer.Option(help="Labelled texts of your own (JSON Lines) to learn from as well.")
    ] = None,
    force: Annotated[
        bool, typer.Option(help="Keep the new model even if it is worse; its card says so.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Train on the corpus and the arrays of DIRECTORY; the same data gives the same bytes. Takes some minutes.

    A model that is worse on what it did not see is refused (--force keeps it, and its card says so).

    Example: cp -r models my-models && monitor model train my-models --reviews my-reviews.jsonl
    """
    from monitor.adapters.models import training
    from monitor.adapters.models.examples import read_jsonl

    _check(directory)
    own = read_jsonl(reviews) if reviews else ()
    found = training.train(directory, seen=_seen(), extra_reviews=own, report=_teller(), force=force)
    if as_json:
        print_json(found)
    else:
        _print(found)


@app.command()
def evaluate(
    texts: Annotated[
        Path | None,
        typer.Argument(help="Labelled texts (JSON Lines: id, lang, title, summary, labels, urgent)."),
    ] = None,
    again: Annotated[
        bool, typer.Option(help="Train and test anew on held-out weeks; takes some minutes.")
    ] = False,
    pictures: Annotated[
        Path | None, typer.Option(help="Write reliability.svg and confusion.svg into this directory.")
    ] = None,
    without: Annotated[
        list[str] | None, typer.Option(help="Leave this stratum of headlines out; may be repeated.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Score the model in force on TEXTS; without TEXTS, show its scores on the weeks and events it had not seen.

    Example: monitor model evaluate my-labelled.jsonl --pictures out
    """
    from monitor.adapters.models import LabelModel, evaluation
    from monitor.adapters.models.examples import read_jsonl

    models = context.read_settings().models_dir
    if texts:
        report = evaluation.on_texts(LabelModel.load(models / "labels"), read_jsonl(texts), _seen())
    else:
        measured = evaluation.evaluate(models, seen=_seen(), report=_teller()) if again else None
        report = measured or evaluation.held_out(models, without=without or ())
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
        for name, drawing in report.pictures.items():
            (pictures / name).write_text(drawing, encoding="utf-8")
    if as_json:
        print_json(report.as_json())
    else:
        say(f"version {report.version}")
        table("", evaluation.HEAD, report.rows())


@app.command("import")
def import_(
    texts: Annotated[Path, typer.Argument(help="Labelled texts that may not be kept (JSON Lines).")],
    target: Annotated[
        Path, typer.Argument(help="The arrays to write, e.g. models/labels/headlines-mine.npz.")
    ],
) -> None:
    """Turn labelled texts into vectors, n-gram counts and labels without a text, for `monitor model train`.

    Example: monitor model import licensed.jsonl my-models/labels/headlines-mine.npz
    """
    from monitor.adapters.models.importing import vectorise

    say(f"{vectorise(texts, target, seen=_seen())} texts turned into {target}")


def _seen() -> Callable[[str, str], Collection[str]]:
    """Return what names the concepts and actions of a text, by the lexicon in force."""
    from monitor.adapters.lexicon_kept import load_lexicon
    from monitor.adapters.reader import told
    from monitor.core.signs import signs

    lexicon = load_lexicon(context.read_settings().rules_dir / "lexicon")

    def seen(text: str, language: str) -> Collection[str]:
        found = told(text, language, None, lexicon)
        return signs(found.hits, found.happenings, found.claims, lexicon)

    return seen


def _check(directory: Path) -> None:
    from monitor.errors import ConfigError

    if not (directory / "corpus").is_dir():
        raise ConfigError(f"{directory} holds no corpus/; name a copy of the models directory")


def _teller() -> Callable[[str], None]:
    from rich.console import Console

    console = Console(stderr=True)
    return console.print if console.is_terminal else lambda _: None


def _print(card: "Card") -> None:
    say(f"version {card.version}, encoder {card.encoder}")
    for name, part in card.scores.items():
        rows = (
            (label, x["n"], x["wanted"], x["precision"], x["recall"], x["f1"], f"{x['low']}-{x['high']}")
            for label, x in {
                **part.get("labels", {}),
                "all labels": part["micro"],
                "relevant": part["relevant"],
            }.items()
        )
        table(name, ("label", "texts", "wanted", "precision", "recall", "F1", "95 %"), rows)
