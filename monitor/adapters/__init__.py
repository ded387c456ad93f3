"""The world outside: network, files, models, Slack. Every error of theirs is translated here into one of ours."""
