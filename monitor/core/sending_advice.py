"""Slack's name for what is wrong -> whom it concerns, and one line that says what to do."""

EVERYWHERE = {  # the token: nothing gets out until somebody mends it
    "invalid_auth": "Slack does not know the token: copy the bot token (xoxb-) again into MONITOR_SLACK_TOKEN",
    "not_authed": "no token was sent: set MONITOR_SLACK_TOKEN",
    "account_inactive": "the app was removed or its user deactivated: install it again and set the new token",
    "token_revoked": "the token was revoked: install the app again and set the new token",
    "token_expired": "the token has expired: install the app again and set the new token",
    "missing_scope": "the token lacks a scope: add it under OAuth & Permissions and install the app again",
    "no_permission": "the token may not do this: add the scopes of docs/slack-app.yaml and install the app again",
    "not_allowed_token_type": "this is not a bot token: set the one that begins with xoxb-",
    "org_login_required": "the workspace is being moved: wait, or ask its owner",
    "ekm_access_denied": "the workspace's owner has locked writing: ask them",
    "team_access_not_granted": "the app may not use this workspace: ask its owner",
}
CHANNEL = {  # the channel: only its messages wait
    "channel_not_found": "no such channel for us: mend its name, or invite the app if it is private",
    "not_in_channel": "the app is not a member: write /invite @monitor in the channel",
    "is_archived": "the channel is archived: unarchive it, or name another",
    "restricted_action": "the channel's settings do not let apps post: change them, or name another channel",
    "restricted_action_read_only_channel": "the channel is read-only: change that, or name another channel",
    "restricted_action_thread_only_channel": "the channel takes replies only: name another channel",
}


def advice(error: str) -> str:
    """Return what to do about ERROR in words; the error itself where a person can do nothing but wait."""
    said = (EVERYWHERE | CHANNEL).get(error)
    return f"{said} ({error})" if said else error
