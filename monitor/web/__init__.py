"""The only door to FastAPI: pages, templates, static files. Reads through the store, decides through the core."""

from monitor.web.app import create_app
from monitor.web.server import serve

__all__ = ["create_app", "serve"]
