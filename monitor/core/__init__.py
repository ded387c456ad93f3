"""Pure decisions: values in, values out. No clock, disk, network, log or random; they come in as arguments."""
