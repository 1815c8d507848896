"""Whether a server can listen where it is asked to, told before anything is built for it."""

import errno
import socket

from api.commands.reporting import Failed

SAID = {
    errno.EADDRINUSE: "is in use already; name another port with --bind",
    errno.EADDRNOTAVAIL: "is no address of this machine; 0.0.0.0 means all it has",
    errno.EACCES: "may not be listened on by this user; name a port from 1024 on with --bind",
}


def free(address: str) -> None:
    """Raise Failed where `address`, host:port, cannot be listened on; what else is wrong gunicorn tells."""
    host, _, port = address.rpartition(":")
    try:
        found = socket.getaddrinfo(host.strip("[]") or "0.0.0.0", int(port), type=socket.SOCK_STREAM)
        family, kind, *_, where = found[0]
        with socket.socket(family, kind) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as gunicorn does
            tried.bind(where)
    except OSError as error:
        if error.errno in SAID:
            raise Failed(f"{address} {SAID[error.errno]}") from error
