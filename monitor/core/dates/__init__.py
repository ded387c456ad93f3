"""Words for times -> ISO dates at day, month or year."""
