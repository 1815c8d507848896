"""What gunicorn refuses by itself, before the application sees it: as the pages for callers tell it."""

import http.client
import json
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from api import gunicorn_conf
from tests.serving import serving

ROOT = Path(__file__).parents[1]
TOLD = [ROOT / "openapi.yaml", ROOT / "api/pages/calls.html"]
LINE = "GET {} HTTP/1.1"
PROBLEM = "application/problem+json"


@pytest.fixture(scope="module")
def send(database, tmp_path_factory):
    """Send bytes as they are to a server with the configuration that is delivered; give what it answers."""
    options = ("--config", gunicorn_conf.__file__, "--workers", "1")
    with serving(database, tmp_path_factory.mktemp("limits") / "log", *options) as address:

        def sent(head, body=""):
            place = urlsplit(address)
            with socket.create_connection((place.hostname, place.port), 30) as connection:
                lines = [head[0], f"Host: {place.netloc}", "Connection: close", *head[1:], "", body]
                connection.sendall("\r\n".join(lines).encode())
                reply = http.client.HTTPResponse(connection)
                reply.begin()
                return reply, reply.read()

        yield sent


@pytest.fixture
def ask(send):
    """Ask for a path with further headers; give status and media type, and see that any page may read them."""

    def asked(path, *headers):
        reply, _ = send([LINE.format(path), *headers])
        assert reply.headers["Access-Control-Allow-Origin"] == "*"
        return reply.status, reply.headers.get_content_type()

    return asked


def path_of(line_length):
    start = "/v1/actors?q="
    return start + "a" * (line_length - len(LINE.format(start)))


def test_a_line_is_read_up_to_the_limit_and_not_beyond(ask):
    assert ask(path_of(gunicorn_conf.limit_request_line)) == (400, PROBLEM)  # q is too long
    assert ask(path_of(gunicorn_conf.limit_request_line + 1)) == (414, PROBLEM)


def test_too_large_and_too_many_headers_are_refused_unread(ask):
    assert ask("/v1/actors", f"X-Long: {'x' * 9000}") == (431, PROBLEM)
    assert ask("/v1/actors", *(f"X-{number}: x" for number in range(120))) == (431, PROBLEM)


def test_an_address_is_written_in_ascii(ask):
    assert ask("/v1/actors?q=Łódź") == (400, PROBLEM)
    assert ask("/v1/actors?q=%C5%81%C3%B3d%C5%BA") == (200, "application/json")


@pytest.mark.parametrize(
    ("head", "status", "says"),
    [
        ([LINE.format("/v1/actors"), "Odd Header: 1"], 400, "'Odd Header'"),
        (["GET /v1/actors HTTP/9.9"], 400, "(9, 9)"),
        (["G@T /v1/actors HTTP/1.1"], 400, "'G@T'"),
        (["POST /v1/parse HTTP/1.1", "Transfer-Encoding: braille"], 501, "in chunks"),
    ],
)
def test_what_is_no_request_is_told_like_every_error(send, head, status, says):
    reply, body = send(head)
    told = json.loads(body)
    assert (reply.status, reply.headers.get_content_type(), told["status"]) == (status, PROBLEM, status)
    assert says in told["detail"]


def test_a_body_in_broken_chunks_is_the_callers_mistake(send):
    head = ["POST /v1/parse HTTP/1.1", "Content-Type: application/json", "Transfer-Encoding: chunked"]
    reply, body = send(head, "zz\r\n")
    assert reply.status == 400
    assert "not sent in chunks as its headers say" in json.loads(body)["detail"]


@pytest.mark.parametrize("page", TOLD, ids=lambda page: page.name)
def test_callers_are_told_of_it(page):
    text = " ".join(page.read_text().split())
    assert f"{gunicorn_conf.limit_request_line} bytes" in text
    assert all(status in text for status in ("414", "431", "not ASCII"))
