"""Addresses as a shell sends them: what no application gets to see, from a real server."""

import json
import socket
from urllib.parse import urlsplit

from tests.serving import serving


def test_bare_letters_beyond_ascii_are_answered_with_what_to_write(real_database, tmp_path):
    with serving(real_database, tmp_path / "log", "--config", "api/gunicorn_conf.py") as address:
        place = urlsplit(address)
        with socket.create_connection((place.hostname, place.port), timeout=60) as connection:
            connection.sendall("GET /v1/actors?q=Łódź HTTP/1.1\r\nHost: here\r\n\r\n".encode())
            head, _, body = b"".join(iter(lambda: connection.recv(65536), b"")).partition(b"\r\n\r\n")
    assert b" 200 OK" in head or b"application/problem+json" in head  # older gunicorns take such an address
    assert b" 200 OK" in head or "--data-urlencode" in json.loads(body)["detail"]
