"""The Supply-Chain Risk Monitor; start reading at pipeline.py."""

import os

# what else is installed has no say in what our files mean, and looking for it takes longer than reading them
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
