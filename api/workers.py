"""A worker of gunicorn that answers an address with bare letters beyond ASCII, which it takes to no application."""

import socket
from typing import Any

from gunicorn.http.errors import InvalidRequestLine
from gunicorn.util import write_nonblock
from gunicorn.workers.gthread import ThreadWorker

from api.problems import problem

DETAIL = "The address has characters beyond ASCII; percent-encode them, with curl: --get --data-urlencode 'actor=...'"


class Worker(ThreadWorker):  # type: ignore[misc]
    """A worker with threads; other requests that are none are answered as by any gunicorn."""

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: Exception) -> None:
        """Answer a request that could not be read."""
        if not isinstance(exc, InvalidRequestLine) or str(exc).isascii():
            super().handle_error(req, client, addr, exc)
            return
        reply = problem(400, "invalid-question", DETAIL)
        head = f"HTTP/1.1 400 BAD REQUEST\r\nConnection: close\r\n{reply.headers}".encode()
        try:
            write_nonblock(client, head + reply.get_data())
        except OSError:
            self.log.debug("Failed to send error message.")
