"""The command line: one file per group of commands, each thin. Errors of ours end here as one line a problem.

Exit codes: 0 well, 1 work failed and was reported, 2 the operator must mend something.
"""

import gc
import sys
from collections.abc import Sequence
from functools import cache
from importlib import import_module

import typer

from monitor.core.text import clean
from monitor.errors import ConfigError, DatabaseError, MonitorError

COMMANDS = {  # what stands by itself -> its module and what the list of commands says of it
    "run": ("service", "Run the service: the steps by schedule, and the web page."),
    "once": ("service", "Run every step once, until nothing is left to do; exit 1 when something failed."),
    "import": ("service", "Take entries from a file, with their own dates, and read, join and judge them."),
    "init": ("service", "Copy the shipped rules, profile, lexicon and sources out, to be edited."),
    "doctor": ("service", "Check settings, rules, model, database and Slack, and say what is missing."),
    "classify": ("texts", "Label each text: JSON Lines in, labels and scores out."),
    "read": ("texts", "Read each text whole: labels, concepts, countries, claims, happenings, flags."),
    "brief": ("texts", "Write the briefing of one story, or of one text as an agency sends it."),
    "digest": ("stories", "Write the digest of a day: kept ones as edited, today's as of now."),
    "stories": ("stories", "List stories with their entries, origins, verification, score and severity."),
}
GROUPS = {  # the word of a group -> its module and app, and what the list of commands says of it
    "alerts": ("alerts", "app", "Stories that had to be told."),
    "outbox": ("alerts", "outbox_app", "Messages and their way to the channel."),
    "archive": ("archive", "app", "The archive: all stories in columns, for back-tests."),
    "review": ("review", "app", "Reviews: was a story worth telling? And what that says about the rules."),
    "rules": ("rules", "app", "Rules: check, test, explain, try on the archive, change."),
    "lexicon": ("rules", "lexicon_app", "The lexicon: check it, look words up."),
    "profile": ("profile", "app", "The profile: materials, suppliers, sites, routes."),
    "routes": ("routes", "app", "Who is told: check and try the routing."),
    "silences": ("silences", "app", "Keep quiet what fits matchers, for a while."),
    "sources": ("sources", "app", "Feeds and lists that are watched."),
    "db": ("database", "app", "The database: migrate, show its form, copy it."),
    "model": ("model", "app", "The label model: its card, and training."),
}
MORE = {"rules": ("backtest", "chain", "explaining", "history", "schemas")}  # add commands to a group


@cache
def _app(word: str) -> typer.Typer:
    """Return the command or group WORD, or the bare list of all: what is not asked for is not loaded."""
    app = typer.Typer(
        name="monitor",
        help="Supply-Chain Risk Monitor: watches feeds and lists in six languages and tells what touches my supply chain.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    if word in COMMANDS:
        import_module(f"{__name__}.{COMMANDS[word][0]}").add_to(app)
    elif word in GROUPS:
        app.add_typer(_group(word), name=word)
    else:
        _list_all(app)
    app.callback()(lambda: None)  # one group alone stays a group: `monitor rules check`
    return app


def _list_all(app: typer.Typer) -> None:
    for name, (_, said) in COMMANDS.items():
        app.command(name=name, help=said)(lambda: None)
    for name, (*_, said) in GROUPS.items():
        app.add_typer(typer.Typer(help=said), name=name)


def _group(word: str) -> typer.Typer:
    module, name, _ = GROUPS[word]
    group: typer.Typer = getattr(import_module(f"{__name__}.{module}"), name)
    for more in MORE.get(word, ()):
        import_module(f"{__name__}.{more}").add_to(group)
    return group


def run(arguments: Sequence[str]) -> int:
    """Run one command; return its exit code. The one place where our errors become lines."""
    try:
        _app(arguments[0] if arguments else "")(args=list(arguments), prog_name="monitor")
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
    gc.set_threshold(
        50_000
    )  # what is imported holds no circles; to look for them takes a tenth of a short command
    sys.exit(run(sys.argv[1:]))
