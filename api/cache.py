"""Whole replies kept in memory in front of the views, bounded in bytes; and what every reply needs: 304, HEAD, gzip."""

import gzip
import threading
import zlib
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from api.dataset import Store, Unavailable, stamp
from api.headers import complete

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LIMIT_BYTES = 16 * 2**20
LARGEST_KEPT = 2**20
SMALLEST_ZIPPED = 1000
NOT_MODIFIED = "304 Not Modified"
DROPPED_WHEN_SAME = ("content-length", "content-type", "content-encoding")


@dataclass(slots=True)
class Reply:
    """One finished reply."""

    status: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return a header by its lower-case name."""
        return next((value for key, value in self.headers if key.lower() == name), None)


class ReplyCache:
    """A WSGI application in front of `app`: answers a repeated question from memory while the dataset is the same."""

    def __init__(self, app: "WSGIApplication", store: Store, limit: int = LIMIT_BYTES) -> None:
        self.app = app
        self.store = store
        self.limit = limit
        self._kept: OrderedDict[Any, Reply] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer a request."""
        method = environ["REQUEST_METHOD"]
        zipped = accepts_gzip(environ.get("HTTP_ACCEPT_ENCODING", ""))
        if method not in ("GET", "HEAD"):
            answer, body = self._ask(environ, zipped)
            start_response(answer.status, answer.headers)
            return [answer.body] if body is None else body
        key = self._key(environ, zipped)
        reply = self._recall(key)
        if reply is None:
            asked = {**environ, "REQUEST_METHOD": "GET"}
            if method == "HEAD":
                asked.pop("HTTP_RANGE", None)  # a range is of a GET alone (RFC 9110, 14.2)
            reply, rest = self._ask(asked, zipped)
            if rest is not None:
                return _stream(reply, rest, environ, start_response)
            self._keep(key, reply)
        return _send(reply, environ, start_response)

    def _key(self, environ: "WSGIEnvironment", zipped: bool) -> Any:
        try:
            now = stamp(self.store.path)
        except Unavailable:
            return None
        at = environ["wsgi.url_scheme"], environ.get("HTTP_HOST"), environ.get("SCRIPT_NAME"), environ["PATH_INFO"]
        return now, *at, environ.get("QUERY_STRING", ""), zipped

    def _ask(self, environ: "WSGIEnvironment", zipped: bool) -> tuple[Reply, Iterable[bytes] | None]:
        """Return the reply of the application; a body of unknown length is given apart, unread."""
        reply = Reply("", [], b"")

        def start(status: str, headers: list[tuple[str, str]], _error: Any = None) -> Any:
            reply.status, reply.headers = status, complete(environ["REQUEST_METHOD"], status, headers)
            return lambda _data: None

        body = self.app(environ, start)
        found, endless = reply.status.startswith("200"), reply.header("content-length") is None
        if found and endless and zipped:
            _say_zipped(reply)
            return reply, _zip_stream(body)
        if not found or endless or reply.header("accept-ranges"):
            return reply, body
        reply.body = b"".join(body)
        if zipped and len(reply.body) >= SMALLEST_ZIPPED:
            reply.body = gzip.compress(reply.body, 5, mtime=0)
            _say_zipped(reply)
        _set(reply, "Content-Length", str(len(reply.body)))
        return reply, None

    def _recall(self, key: Any) -> Reply | None:
        with self._lock:
            if key not in self._kept:
                return None
            self._kept.move_to_end(key)
            return self._kept[key]

    def _keep(self, key: Any, reply: Reply) -> None:
        if key is None or reply.header("etag") is None or len(reply.body) > LARGEST_KEPT:
            return
        with self._lock:
            if key not in self._kept:
                self._kept[key] = reply
                self._bytes += _weight(key, reply)
            while self._bytes > self.limit:
                self._bytes -= _weight(*self._kept.popitem(last=False))


def _weight(key: Any, reply: Reply) -> int:
    """Return about how many bytes a kept reply takes, its question and headers included."""
    return len(reply.body) + sum(len(part) for part in key if isinstance(part, str)) + 2000


def accepts_gzip(header: str) -> bool:
    """Return whether an Accept-Encoding header takes gzip (RFC 9110, section 12.5.3)."""
    for part in header.lower().split(","):
        coding, _, quality = part.partition(";")
        if coding.strip() in ("gzip", "*"):
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


def _set(reply: Reply, name: str, value: str) -> None:
    reply.headers = [(key, old) for key, old in reply.headers if key.lower() != name.lower()] + [(name, value)]


def _say_zipped(reply: Reply) -> None:
    _set(reply, "Content-Encoding", "gzip")
    tag = reply.header("etag")
    if tag:
        _set(reply, "ETag", f'{tag[:-1]}-gzip"')


def _is_same(reply: Reply, environ: "WSGIEnvironment") -> bool:
    asked, tag = environ.get("HTTP_IF_NONE_MATCH"), reply.header("etag")
    if not asked or not tag or not reply.status.startswith("200"):
        return False
    return asked.strip() == "*" or tag in (part.strip().removeprefix("W/") for part in asked.split(","))


def _not_modified(reply: Reply, start_response: "StartResponse") -> Iterable[bytes]:
    start_response(NOT_MODIFIED, [pair for pair in reply.headers if pair[0].lower() not in DROPPED_WHEN_SAME])
    return []


def _send(reply: Reply, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
    if _is_same(reply, environ):
        return _not_modified(reply, start_response)
    start_response(reply.status, list(reply.headers))
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [reply.body]


def _stream(
    reply: Reply, body: Iterable[bytes], environ: "WSGIEnvironment", start_response: "StartResponse"
) -> Iterable[bytes]:
    same = _is_same(reply, environ)
    if same or environ["REQUEST_METHOD"] == "HEAD":
        close = getattr(body, "close", None)
        if close:
            close()
        if same:
            return _not_modified(reply, start_response)
        body = []
    start_response(reply.status, list(reply.headers))
    return body


def _zip_stream(body: Iterable[bytes]) -> Iterator[bytes]:
    zipper = zlib.compressobj(5, zlib.DEFLATED, 31)
    try:
        for chunk in body:
            packed = zipper.compress(chunk)
            if packed:
                yield packed
        yield zipper.flush()
    finally:
        close = getattr(body, "close", None)
        if close:
            close()
