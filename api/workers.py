"""A worker of gunicorn that answers what it takes to no application in the shape of every error."""

import socket
from typing import Any

from gunicorn.http import errors
from gunicorn.util import write_nonblock
from gunicorn.workers.gthread import ThreadWorker

from api.gunicorn_conf import limit_request_line
from api.headers import complete
from api.problems import problem

BEYOND_ASCII = (
    "The address has characters beyond ASCII; percent-encode them, with curl: --get --data-urlencode 'actor=...'"
)
LONG_LINE = (
    f"The request line has more than {limit_request_line} bytes; ask long questions with POST /v1/statements/search."
)
ANSWERS = {
    errors.LimitRequestLine: (414, "too-large", LONG_LINE),
    errors.LimitRequestHeaders: (431, "too-large", "The headers are too large or too many."),
    errors.UnsupportedTransferCoding: (501, "not-acceptable-body", "Send the body as it is, or in chunks."),
}
MALFORMED = (
    errors.InvalidRequestLine,
    errors.InvalidRequestMethod,
    errors.InvalidHTTPVersion,
    errors.InvalidHeader,
    errors.InvalidHeaderName,
    errors.ObsoleteFolding,
)


class Worker(ThreadWorker):  # type: ignore[misc]
    """A worker with threads; a failure that no caller is to blame for is answered as by any gunicorn."""

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: Exception) -> None:
        """Answer a request that could not be read."""
        refusal = _refusal(exc)
        if refusal is None:
            super().handle_error(req, client, addr, exc)
            return
        self.log.warning("Invalid request from ip=%s: %s", (addr or ("",))[0], exc)
        try:
            write_nonblock(client, _reply(*refusal))
        except OSError:
            self.log.debug("Failed to send error message.")


def _refusal(error: Exception) -> tuple[int, str, str] | None:
    """Return status, kind and detail of the answer to a request; None where nothing is wrong with the request."""
    if isinstance(error, errors.InvalidRequestLine) and not str(error).isascii():
        return 400, "invalid-question", BEYOND_ASCII
    if type(error) in MALFORMED:
        return 400, "invalid-question", f"{error}."
    return ANSWERS.get(type(error))


def _reply(status: int, kind: str, detail: str) -> bytes:
    """Return a problem as the bytes of a reply that ends the connection."""
    reply = problem(status, kind, detail)
    headers = complete("", reply.status, [("Connection", "close"), *reply.headers.items()])
    lines = [f"HTTP/1.1 {reply.status}", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode() + reply.get_data()
