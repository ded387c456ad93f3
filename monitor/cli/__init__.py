"""The command line: one file per group of commands, each thin. Errors of ours end here as one line a problem.

Exit codes: 0 well, 1 work failed and was reported, 2 the operator must mend something.
"""

import sys

import typer

from monitor.cli import alerts, database, rules, service, sources, stories, texts
from monitor.errors import ConfigError, MonitorError

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
app.add_typer(rules.app, name="rules")
app.add_typer(rules.lexicon_app, name="lexicon")
app.add_typer(sources.app, name="sources")
app.add_typer(database.app, name="db")


def main() -> None:
    """Run the command line; the one place where our errors become lines and an exit code."""
    try:
        app()
    except ConfigError as error:
        for problem in error.problems:
            typer.echo(str(problem), err=True)
        sys.exit(2)
    except MonitorError as error:
        typer.echo(f"monitor: {error}", err=True)
        sys.exit(1)
    except BrokenPipeError:  # the reader of our pipe has seen enough
        sys.exit(0)
