"""An answer -> Slack: a note by response_url or to one person in the channel, a form, a home page."""

import logging
from typing import Any
from urllib.parse import urlsplit

from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from monitor.adapters.slack import BROKEN, client_of, quiet_log
from monitor.adapters.slack_outcome import of_refusal, of_transport
from monitor.core.render.slack_views import modal
from monitor.domain import Answer, Intent, Way

log = logging.getLogger(__name__)
_HOSTS = frozenset({"hooks.slack.com", "hooks.slack-gov.com"})


class SlackAnswers:
    """Answers the person who asked. What does not get through is logged; what they asked for is done all the same."""

    def __init__(self, token: str, *, base_url: str, timeout: float = 10.0) -> None:
        self._client = client_of(token, base_url=base_url, timeout=timeout)
        self._base = urlsplit(base_url)
        self._timeout = timeout

    def answer(self, intent: Intent, answer: Answer) -> None:
        try:
            self._answer(intent, answer)
        except SlackApiError as error:
            log.warning("answer=%s refused=%s", intent.wish, of_refusal(error).error)
        except BROKEN as error:
            log.warning("answer=%s failed=%s", intent.wish, of_transport(error).error)

    def _answer(self, intent: Intent, answer: Answer) -> None:
        match answer.way:
            case Way.HOME:
                self._client.views_publish(user_id=intent.who.id, view=dict(answer.view))
            case Way.FORM:
                self._client.views_open(trigger_id=intent.trigger, view=dict(answer.view))
            case Way.NOTE:
                self._note(intent, answer)

    def _note(self, intent: Intent, answer: Answer) -> None:
        """Tell only the person: where they clicked, else in a form, which needs no place."""
        said: dict[str, Any] = {"text": answer.text, "blocks": [dict(block) for block in answer.blocks]}
        if intent.answer_url and self._ours(intent.answer_url):
            made = WebhookClient(
                intent.answer_url, timeout=int(self._timeout), logger=quiet_log, retry_handlers=[]
            )
            status = made.send_dict(
                {**said, "response_type": "ephemeral", "replace_original": False}
            ).status_code
            if status != 200:
                log.warning("answer=%s refused=HTTP %s", intent.wish, status)
        elif intent.channel:
            self._client.chat_postEphemeral(channel=intent.channel, user=intent.who.id, **said)
        elif intent.trigger:
            view = modal("Risk Monitor", answer.blocks, intent.language)
            self._client.views_open(trigger_id=intent.trigger, view=dict(view))

    def _ours(self, url: str) -> bool:
        """Tell whether an answer may go there: Slack's own hosts, or the one that the operator has set."""
        try:
            found = urlsplit(url)
            if found.scheme == "https" and found.hostname in _HOSTS and found.port in (None, 443):
                return not found.username
            return (found.scheme, found.netloc) == (self._base.scheme, self._base.netloc)
        except ValueError:
            return False
