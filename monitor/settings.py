"""Environment and monitor.toml -> Settings; every mistake told at once. Also knows where the shipped data lies."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from monitor.domain import LANGUAGES
from monitor.errors import ConfigError, Problem

_PACKAGE = Path(__file__).resolve().parent
_SECRETS = (
    *("slack_token", "slack_app_token", "slack_signing_secret", "database_url"),
    *("webhooks", "webhook_secret", "smtp_url"),
)


def data_dir(name: str) -> Path:
    """Return the shipped directory NAME (rules, models, alembic), in a checkout or in an installed wheel."""
    packaged = _PACKAGE / "_data" / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator decides. Seconds where a number has no other unit."""

    database_url: str = field(default="sqlite:///monitor.db", repr=False)
    rules_dir: Path = field(default_factory=lambda: data_dir("rules"))
    models_dir: Path = field(default_factory=lambda: data_dir("models"))
    archive_dir: Path | None = None
    overrides_dir: Path | None = None
    translate_dir: Path | None = None
    sources: str = ""
    slack_token: str = field(default="", repr=False)
    slack_app_token: str = field(default="", repr=False)
    slack_signing_secret: str = field(default="", repr=False)
    slack_channel: str = "#supply-risk"
    slack_base_url: str = "https://slack.com/api/"
    webhooks: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    webhook_secret: str = field(default="", repr=False)
    smtp_url: str = field(default="", repr=False)
    mail_from: str = ""
    files_dir: Path = Path("outgoing")
    allow_networks: tuple[IPv4Network | IPv6Network, ...] = ()
    languages: tuple[str, ...] = LANGUAGES
    timezone: str = "Europe/Paris"
    host: str = "127.0.0.1"
    port: int = 8765
    page_url: str = ""
    poll_floor: int = 60
    poll_ceiling: int = 21_600
    fetch_timeout: int = 20
    collect_every: int = 5
    understand_every: int = 5
    relate_every: int = 5
    assess_every: int = 5
    brief_every: int = 30
    deliver_every: int = 2

    @property
    def migrations_dir(self) -> Path:
        return data_dir("alembic")

    @property
    def archive(self) -> Path:
        """Return where the archive lies: as named, else beside the SQLite file, else where the command is run."""
        return self.archive_dir or self._beside_the_database(".archive")

    @property
    def overrides(self) -> Path:
        """Return where rules lie that stand in for rules of a read-only directory."""
        return self.overrides_dir or self._beside_the_database(".overrides")

    @property
    def lexicon_kept(self) -> Path:
        """Return the file that remembers what the lexicon's files say."""
        return self.archive / "lexicon.json"

    def _beside_the_database(self, suffix: str) -> Path:
        kind, _, file = self.database_url.partition(":///")
        at_hand = kind.startswith("sqlite") and file and not file.startswith(":")
        return Path(file.partition("?")[0] if at_hand else "monitor.db").with_suffix(suffix)

    @property
    def link(self) -> str:
        """Return the address at which people reach the page."""
        return (self.page_url or f"http://{self.host}:{self.port}").rstrip("/")


def read(environ: Mapping[str, str], toml: Path | None = None) -> Settings:
    """Read the settings; the environment wins over the file. Raise ConfigError with every problem."""
    problems: list[Problem] = []
    given = _from_toml(toml, problems) | _from_environment(environ, problems)
    values: dict[str, Any] = {}
    for name, (raw, place) in given.items():
        try:
            values[name] = _PARSERS.get(name, str)(raw)
        except (ValueError, ZoneInfoNotFoundError) as error:
            problems.append(_at(place, f"{place[2]}: {error}"))
    if problems:
        raise ConfigError(sorted(problems))
    return Settings(**values)


_Place = tuple[str, int, str]  # where it stands: file, line, and the name as written there


def _at(place: _Place, message: str) -> Problem:
    return Problem(place[0], place[1], 1 if place[1] else 0, message)


def _from_environment(environ: Mapping[str, str], problems: list[Problem]) -> dict[str, tuple[str, _Place]]:
    found: dict[str, tuple[str, _Place]] = {}
    for variable in sorted(v for v in environ if v.startswith("MONITOR_")):
        place = ("environment", 0, variable)
        name = variable.removeprefix("MONITOR_").lower()
        if name == "config":
            continue
        if name.endswith("_file") and name.removesuffix("_file") in _SECRETS:
            _read_secret(Path(environ[variable]), name.removesuffix("_file"), place, found, problems)
        elif name in _names():
            found[name] = (environ[variable], place)
        else:
            problems.append(_at(place, f"{variable} is not a setting{_did_you_mean(name, 'MONITOR_{}')}"))
    return found


def _read_secret(
    path: Path, name: str, place: _Place, found: dict[str, tuple[str, _Place]], problems: list[Problem]
) -> None:
    try:
        found[name] = (path.read_text(encoding="utf-8").strip(), place)
    except (OSError, UnicodeDecodeError) as error:
        problems.append(
            _at(place, f"{place[2]}: cannot read {path} ({type(error).__name__}); name a readable text file")
        )


def _from_toml(path: Path | None, problems: list[Problem]) -> dict[str, tuple[str, _Place]]:
    if path is None:
        return {}
    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        problems.append(
            Problem(str(path), 0, 0, f"cannot be read ({type(error).__name__}); name a readable TOML file")
        )
        return {}
    except tomllib.TOMLDecodeError as error:
        problems.append(Problem(str(path), 0, 0, f"is not TOML: {error}"))
        return {}
    found: dict[str, tuple[str, _Place]] = {}
    for key, value in table.items():
        place = (str(path), _line_of(key, text), key)
        if key not in _names():
            problems.append(_at(place, f"{key} is not a setting{_did_you_mean(key, '{}')}"))
        else:
            found[key] = (",".join(map(str, value)) if isinstance(value, list) else str(value), place)
    return found


def _line_of(key: str, text: str) -> int:
    lines = text.splitlines()
    return next((n for n, line in enumerate(lines, 1) if line.strip().strip("[").startswith(key)), 1)


def _names() -> frozenset[str]:
    return frozenset(f.name for f in fields(Settings))


def _did_you_mean(name: str, form: str) -> str:
    near = get_close_matches(name, sorted(_names()), n=1, cutoff=0.6)
    wanted = form.format(near[0].upper() if form.startswith("MONITOR") else near[0]) if near else ""
    return f"; did you mean {wanted}?" if near else "; see docs/settings.md for the list"


def _whole(low: int, high: int) -> Callable[[str], int]:
    def parse(raw: str) -> int:
        try:
            number = int(raw)
        except ValueError:
            raise ValueError(f"{raw!r} is not a whole number; give one from {low} to {high}") from None
        if not low <= number <= high:
            raise ValueError(f"{number} is out of range; give a number from {low} to {high}")
        return number

    return parse


def _networks(raw: str) -> tuple[IPv4Network | IPv6Network, ...]:
    found = []
    for word in filter(None, (part.strip() for part in raw.split(","))):
        try:
            found.append(ip_network(word))
        except ValueError:
            raise ValueError(
                f"{word!r} is not a network; write it like 10.0.0.0/8, several with commas"
            ) from None
    return tuple(found)


def _webhooks(raw: str) -> tuple[tuple[str, str], ...]:
    """Read names with their addresses; an address is as good as a password, so no mistake repeats it."""
    pairs = [part.strip().partition("=") for part in raw.split(",") if part.strip()]
    for name, _, url in pairs:
        if not name.strip() or not url.strip().startswith(("https://", "http://")):
            raise ValueError("write names with their addresses, such as erp=https://…, several with commas")
    return tuple((name.strip(), url.strip()) for name, _, url in pairs)


def _languages(raw: str) -> tuple[str, ...]:
    words = tuple(filter(None, (part.strip() for part in raw.split(","))))
    unknown = [word for word in words if word not in LANGUAGES]
    if unknown or not words:
        raise ValueError(f"{', '.join(unknown) or 'nothing'} is not among {', '.join(LANGUAGES)}")
    return words


def _timezone(raw: str) -> str:
    try:
        ZoneInfo(raw)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"{raw!r} is no time zone; give an IANA name such as Europe/Paris") from None
    return raw


def _directory(raw: str) -> Path:
    path = Path(raw)
    if not path.is_dir():
        raise ValueError(f"{raw!r} is not a directory; give an existing one (`monitor init DIR` makes one)")
    return path


def _web_address(raw: str) -> str:
    if not raw.startswith(("http://", "https://")):
        raise ValueError("is no web address; give one that begins with https://")
    return raw


_PARSERS: Mapping[str, Callable[[str], Any]] = {
    "archive_dir": Path,
    "overrides_dir": Path,
    "rules_dir": _directory,
    "webhooks": _webhooks,
    "files_dir": Path,
    "models_dir": _directory,
    "translate_dir": _directory,
    "allow_networks": _networks,
    "languages": _languages,
    "timezone": _timezone,
    "slack_base_url": _web_address,
    "page_url": _web_address,
    "port": _whole(0, 65_535),
    "poll_floor": _whole(1, 86_400),
    "poll_ceiling": _whole(1, 2_592_000),
    "fetch_timeout": _whole(1, 600),
} | {
    f"{step}_every": _whole(1, 86_400)
    for step in ("collect", "understand", "relate", "assess", "brief", "deliver")
}
