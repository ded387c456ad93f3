"""The command line: one file per group of commands, each thin. Errors of ours end here as one line a problem.

Exit codes: 0 well, 1 work failed and was reported, 2 the operator must mend something.
"""

import sys
from collections.abc import Sequence
from functools import cache
from importlib import import_module

import typer

from monitor.core.text import clean
from monitor.errors import ConfigError, DatabaseError, MonitorError

ALONE = ("service", "texts", "stories")  # modules whose commands stand by themselves
NAMED = {  # the word of a group -> its module and app; MORE: modules that add commands to it
    "alerts": ("alerts", "app"),
    "outbox": ("alerts", "outbox_app"),
    "archive": ("archive", "app"),
    "review": ("review", "app"),
    "rules": ("rules", "app"),
    "lexicon": ("rules", "lexicon_app"),
    "profile": ("profile", "app"),
    "routes": ("routes", "app"),
    "silences": ("silences", "app"),
    "sources": ("sources", "app"),
    "db": ("database", "app"),
    "model": ("model", "app"),
}
MORE = {"rules": ("backtest", "chain", "explaining", "history", "schemas")}


@cache
def _app(word: str) -> typer.Typer:
    """Return the commands of the group WORD alone, or all: what is not asked for is not loaded."""
    app = typer.Typer(
        name="monitor",
        help="Supply-Chain Risk Monitor: watches feeds and lists in six languages and tells what touches my supply chain.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for name in () if word else ALONE:
        import_module(f"{__name__}.{name}").add_to(app)
    for name in [word] if word else NAMED:
        app.add_typer(_group(name), name=name)
    app.callback()(lambda: None)  # one group alone stays a group: `monitor rules check`
    return app


@cache
def _group(word: str) -> typer.Typer:
    module, name = NAMED[word]
    group: typer.Typer = getattr(import_module(f"{__name__}.{module}"), name)
    for more in MORE.get(word, ()):
        import_module(f"{__name__}.{more}").add_to(group)
    return group


def run(arguments: Sequence[str]) -> int:
    """Run one command; return its exit code. The one place where our errors become lines."""
    try:
        _app(arguments[0] if arguments and arguments[0] in NAMED else "")(
            args=list(arguments), prog_name="monitor"
        )
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
