"""What Slack sends us -> what a person asks for: signature, payload, command; nothing in it is believed unread."""
