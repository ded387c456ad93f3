"""An app and a listening socket -> the service, until Ctrl-C or SIGTERM."""

import socket

import uvicorn
from fastapi import FastAPI


def serve(app: FastAPI, listening: socket.socket) -> None:
    """Serve APP on LISTENING; return when the process was asked to end."""
    config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=5)
    uvicorn.Server(config).run(sockets=[listening])
