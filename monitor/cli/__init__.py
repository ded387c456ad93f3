"""The command line: one file per group of commands, each thin. Errors of ours end here as one line a problem.

Exit codes: 0 well, 1 work failed and was reported, 2 the operator must mend something.
"""

import sys
from collections.abc import Sequence

import typer

from monitor.cli import (
    alerts,
    archive,
    backtest,
    chain,
    database,
    explaining,
    history,
    model,
    review,
    routes,
    rules,
    service,
    sources,
    stories,
    texts,
)
from monitor.core.text import clean
from monitor.errors import ConfigError, DatabaseError, MonitorError

app = typer.Typer(
    name="monitor",
    help="Supply-Chain Risk Monitor: watches feeds and lists in six languages and tells what touches my supply chain.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for group in (service, texts, stories):
    group.add_to(app)
app.add_typer(alerts.app, name="alerts")
app.add_typer(alerts.outbox_app, name="outbox")
app.add_typer(archive.app, name="archive")
backtest.add_to(rules.app)
chain.add_to(rules.app)
explaining.add_to(rules.app)
history.add_to(rules.app)
app.add_typer(review.app, name="review")
app.add_typer(rules.app, name="rules")
app.add_typer(rules.lexicon_app, name="lexicon")
app.add_typer(routes.app, name="routes")
app.add_typer(sources.app, name="sources")
app.add_typer(database.app, name="db")
app.add_typer(model.app, name="model")


def run(arguments: Sequence[str]) -> int:
    """Run one command; return its exit code. The one place where our errors become lines."""
    try:
        app(args=list(arguments), prog_name="monitor")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except ConfigError as error:
        for problem in error.problems:
            typer.echo(clean(str(problem), 2_000), err=True)
        return 2
    except DatabaseError as error:
        typer.echo(f"monitor: {error}", err=True)
        return 2
    except MonitorError as error:
        typer.echo(f"monitor: {error}", err=True)
        return 1
    except BrokenPipeError:  # the reader of our pipe has seen enough
        return 0
    except OSError as error:  # a file that cannot be read or written
        typer.echo(f"monitor: {error.filename or 'the system'}: {error.strerror or error}", err=True)
        return 2
    return 0


def main() -> None:
    """Run the command line."""
    sys.exit(run(sys.argv[1:]))
