"""The Supply-Chain Risk Monitor; start reading at pipeline.py."""
