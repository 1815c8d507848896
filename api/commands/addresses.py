"""Whether a server can listen where it is asked to, told before anything is built for it."""

import errno
import os
import socket
from pathlib import Path

from api.commands.reporting import Failed

UNIX = "unix:"
_UNKNOWN = "names no host that is known; 0.0.0.0 means all addresses of this machine"
SAID = {
    errno.EADDRINUSE: "is in use already; name another port with --bind",
    errno.EADDRNOTAVAIL: "is no address of this machine; 0.0.0.0 means all it has",
    errno.EACCES: "may not be listened on by this user; name a port from 1024 on with --bind",
    socket.EAI_NONAME: _UNKNOWN,
    socket.EAI_AGAIN: _UNKNOWN,
}
LONGEST_PATH = 107
"""Bytes that Linux takes for the path of a socket."""


def free(address: str) -> None:
    """Raise Failed where `address`, host:port or unix:path, cannot be listened on; gunicorn tells the rest."""
    if address.startswith(UNIX):
        if told := _in_the_way(Path(address.removeprefix(UNIX).removeprefix("//"))):
            raise Failed(f"{address} {told}")
        return
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


def _in_the_way(path: Path) -> str:
    """What keeps a socket from being made at a path; nothing where nothing does, as where one was left behind."""
    if len(os.fsencode(path)) > LONGEST_PATH:
        return f"is too long a path for a socket; it has at most {LONGEST_PATH} bytes"
    if not path.parent.is_dir():
        return f"is in no directory that is there; make {path.parent} first"
    if not os.access(path.parent, os.W_OK | os.X_OK):
        return "is in a directory this user may not write to"
    if path.exists() and not path.is_socket():
        return "is something else than a socket; name another path with --bind"
    with socket.socket(socket.AF_UNIX) as tried:
        served = tried.connect_ex(str(path)) == 0
    return "is in use already; name another path with --bind" if served else ""
