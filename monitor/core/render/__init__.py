"""Briefings, digests and alerts as values -> text for a reader."""
