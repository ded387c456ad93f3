"""`monitor model`: show what the label model can and cannot do; train it again."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say, table

if TYPE_CHECKING:
    from monitor.adapters.models.card import Card

app = typer.Typer(help="The label model: its card, and training.", no_args_is_help=True)


@app.command()
def show(as_json: AsJson = False) -> None:
    """Show the card: data, thresholds, and how well labels are found on texts of unseen weeks and events.

    Example: monitor model show --json
    """
    from monitor.adapters.models import card

    found = card.load(context.read_settings().models_dir / "labels")
    if as_json:
        print_json(found)
    else:
        _print(found)


@app.command()
def train(
    directory: Annotated[
        Path, typer.Argument(help="A copy of the models directory; its labels/ is written anew.")
    ],
    as_json: AsJson = False,
) -> None:
    """Train on the corpus and the arrays of DIRECTORY; the same data gives the same bytes. Takes some minutes.

    Example: cp -r models my-models && monitor model train my-models
    """
    from monitor.adapters.models import training
    from monitor.errors import ConfigError

    if not (directory / "corpus").is_dir():
        raise ConfigError(f"{directory} holds no corpus/; name a copy of the models directory")
    console = Console(stderr=True)
    found = training.train(directory, report=console.print if console.is_terminal else training.quiet)
    if as_json:
        print_json(found)
    else:
        _print(found)


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
