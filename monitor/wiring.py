"""Settings -> real parts. The only file that knows which part fills which socket."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from monitor.adapters.archive import Archive
from monitor.adapters.channels import Channels, Checked
from monitor.adapters.file_channel import FileChannel
from monitor.adapters.http import Fetcher
from monitor.adapters.mail import Mailer
from monitor.adapters.rules_in_force import Fixed, RulesInForce
from monitor.adapters.slack import DryRun, SlackNotifier
from monitor.adapters.slack_answers import SlackAnswers
from monitor.adapters.slack_doctor import SlackDoctor
from monitor.adapters.slack_socket import SlackSocket
from monitor.adapters.source_files import load_sources
from monitor.adapters.webhook import Webhook
from monitor.adapters.workshop import Workshop
from monitor.core.in_force import InForce
from monitor.core.routing import address_of
from monitor.core.visit import Pace
from monitor.domain import Source
from monitor.pipeline import Pipeline
from monitor.settings import Settings, data_dir
from monitor.steps.talk import Talk
from monitor.store.database import Database

if TYPE_CHECKING:  # late: what only asks rules must not wait for the models' libraries
    from monitor.adapters.models import Encoder, LabelModel, ModelInForce
    from monitor.adapters.reader import Reader
    from monitor.adapters.translate import Translator


def utc_now() -> datetime:
    return datetime.now(UTC)


class Parts:
    """The parts of one process, each made when it is first needed."""

    def __init__(
        self, settings: Settings, clock: Callable[[], datetime] = utc_now, *, dry_run: bool = False
    ) -> None:
        self.settings = settings
        self.clock = clock
        self._sample = dry_run
        self.dry_run = dry_run or not settings.slack_token

    @cached_property
    def db(self) -> Database:
        """Return the database, migrated to the newest form."""
        database = Database(self.settings.database_url)
        database.upgrade(self.settings.migrations_dir)
        return database

    @cached_property
    def rules(self) -> RulesInForce:
        known = self.settings
        return RulesInForce(known.rules_dir, known.overrides, known.lexicon_kept, clock=self.clock)

    @cached_property
    def workshop(self) -> Workshop:
        known = self.settings
        shipped = os.path.realpath(known.rules_dir) == os.path.realpath(
            data_dir("rules")
        )  # an update would undo changes there
        return Workshop(
            known.rules_dir,
            known.overrides,
            self.rules,
            self.archive,
            lambda: self.db,
            self.clock,
            read_only=shipped,
        )

    @cached_property
    def archive(self) -> Archive:
        return Archive(self.settings.archive)

    @cached_property
    def encoder(self) -> "Encoder":
        from monitor.adapters.models import Encoder

        return Encoder()

    @cached_property
    def model(self) -> "ModelInForce":
        from monitor.adapters.models import ModelInForce

        return ModelInForce(self.settings.models_dir / "labels")

    @property
    def labels(self) -> "LabelModel":
        return self.model.current()

    @cached_property
    def reader(self) -> "Reader":
        from monitor.adapters.reader import Reader

        return Reader(self.encoder, self.model, self.rules, languages=self.settings.languages)

    def reader_under(self, force: InForce) -> "Reader":
        """Return a reader that reads by another lexicon than the one in force."""
        from monitor.adapters.reader import Reader

        return Reader(self.encoder, self.model, Fixed(force), languages=self.settings.languages)

    @cached_property
    def translator(self) -> "Translator | None":
        """Return who translates quotations; None where the operator supplies no models."""
        from monitor.adapters.translate import Translator

        return Translator(self.settings.translate_dir) if self.settings.translate_dir else None

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Return the sources of the files; those added on the command line are in the database."""
        if self.settings.sources == "none":
            return ()
        return load_sources(self.settings.rules_dir / "sources", self.settings.sources)

    @cached_property
    def notifier(self) -> Channels | DryRun:
        """Return the one way out to all channels; without a Slack token, what is meant for Slack is kept."""
        given = self.settings
        if self._sample:
            return DryRun()
        slack = DryRun() if self.dry_run else SlackNotifier(given.slack_token, base_url=given.slack_base_url)
        return Channels(slack, self.other_channels, live=self._leaves)

    @cached_property
    def other_channels(self) -> dict[str, Checked]:
        given = self.settings
        webhook = Webhook(
            given.webhook_secret,
            named=dict(given.webhooks),
            source=given.link,
            allow=given.allow_networks,
        )
        mail = Mailer(given.smtp_url, given.mail_from)
        return {"webhook": webhook, "mail": mail, "file": FileChannel(given.files_dir, self.clock)}

    @property
    def _leaves(self) -> bool:
        """Tell whether anything leaves the house, so that paces and floods matter."""
        given = self.settings
        return bool(given.slack_token or given.webhook_secret or given.smtp_url)

    @property
    def slack_doctor(self) -> SlackDoctor:
        given = self.settings
        return SlackDoctor(
            given.slack_token, given.slack_app_token, base_url=given.slack_base_url, clock=self.clock
        )

    @cached_property
    def talk(self) -> Talk | None:
        """Return who hears clicks and commands; None where nothing is sent to Slack."""
        if self.dry_run:
            return None
        given = self.settings
        return Talk(self.pipeline, SlackAnswers(given.slack_token, base_url=given.slack_base_url))

    @cached_property
    def slack_socket(self) -> SlackSocket | None:
        """Return the line by which clicks come without a public address; None where no app token is set."""
        given = self.settings
        if self.talk is None or not given.slack_app_token:
            return None
        return SlackSocket(given.slack_app_token, base_url=given.slack_base_url, hear=self.talk.hear)

    def channels(self) -> list[str]:
        """Return every address that something can be sent to, in the order in which it is named."""
        force, default = self.rules.current(), self.settings.slack_channel
        profile = force.rulebook.profile
        routed = [address_of(receiver, profile, default) for receiver in force.routing.receivers]
        read = [audience.channel or default for audience in profile.audiences]
        return list(dict.fromkeys([*routed, *read] or [default]))

    @cached_property
    def fetcher(self) -> Fetcher:
        return Fetcher(allow=self.settings.allow_networks, timeout=self.settings.fetch_timeout)

    @cached_property
    def pipeline(self) -> Pipeline:
        return Pipeline(
            db=self.db,
            clock=self.clock,
            fetcher=self.fetcher,
            reader=self.reader,
            rules=self.rules,
            notifier=self.notifier,
            archive=self.archive,
            note_rules=lambda: self.workshop.note(),
            translator=self.translator,
            channel=self.settings.slack_channel,
            link=self.settings.link,
            pace=Pace(floor=self.settings.poll_floor, ceiling=self.settings.poll_ceiling),
        )
