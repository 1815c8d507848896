"""What gunicorn refuses by itself, before the application sees it: as the pages for callers tell it."""

import http.client
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from api import gunicorn_conf
from tests.serving import serving

ROOT = Path(__file__).parents[1]
TOLD = [ROOT / "openapi.yaml", ROOT / "api/pages/calls.html"]
LINE = "GET {} HTTP/1.1"


@pytest.fixture(scope="module")
def ask(database, tmp_path_factory):
    """Send bytes as they are to a server with the configuration that is delivered; give status and media type."""
    options = ("--config", gunicorn_conf.__file__, "--workers", "1")
    with serving(database, tmp_path_factory.mktemp("limits") / "log", *options) as address:

        def send(path, *headers):
            place = urlsplit(address)
            with socket.create_connection((place.hostname, place.port), 30) as connection:
                lines = [LINE.format(path), f"Host: {place.netloc}", "Connection: close", *headers, "", ""]
                connection.sendall("\r\n".join(lines).encode())
                reply = http.client.HTTPResponse(connection)
                reply.begin()
                return reply.status, reply.headers.get_content_type()

        yield send


def path_of(line_length):
    start = "/v1/actors?q="
    return start + "a" * (line_length - len(LINE.format(start)))


def test_a_line_is_read_up_to_the_limit_and_not_beyond(ask):
    assert ask(path_of(gunicorn_conf.limit_request_line)) == (400, "application/problem+json")  # q is too long
    assert ask(path_of(gunicorn_conf.limit_request_line + 1)) == (414, "text/html")


def test_too_large_and_too_many_headers_are_refused_unread(ask):
    assert ask("/v1/actors", f"X-Long: {'x' * 9000}") == (431, "text/html")
    assert ask("/v1/actors", *(f"X-{number}: x" for number in range(120))) == (431, "text/html")


def test_an_address_is_written_in_ascii(ask):
    assert ask("/v1/actors?q=Łódź") == (400, "application/problem+json")
    assert ask("/v1/actors?q=%C5%81%C3%B3d%C5%BA") == (200, "application/json")


@pytest.mark.parametrize("page", TOLD, ids=lambda page: page.name)
def test_callers_are_told_of_it(page):
    text = " ".join(page.read_text().split())
    assert f"{gunicorn_conf.limit_request_line} bytes" in text
    assert all(status in text for status in ("414", "431", "not ASCII"))
