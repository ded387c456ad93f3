"""The only door to FastAPI: pages, templates, static files. Reads through the store, decides through the core."""
