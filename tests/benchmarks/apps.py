"""The servers that the query benchmark compares: Demarche with and without its reply cache, Flask and bare WSGI.

Each is a gunicorn target; DEMARCHE_BENCHMARK_REPLIES names a JSON file of path -> body for the two that do no work.
"""

import json
import os
from pathlib import Path

from flask import Flask, Response, request

from api.app import create_app


def warm():
    """Demarche as it is served."""
    return create_app()


def cold():
    """Demarche without its cache of whole replies: every question is answered anew."""
    app = create_app()
    app.wsgi_app.limit = 0
    return app


def _replies():
    stored = json.loads(Path(os.environ["DEMARCHE_BENCHMARK_REPLIES"]).read_text())
    return {path: body.encode() for path, body in stored.items()}


def flask():
    """A Flask view that returns the same bytes."""
    replies, app = _replies(), Flask(__name__)

    @app.get("/<path:_path>")
    def same(_path):
        return Response(replies[request.full_path.rstrip("?")], mimetype="application/json")

    return app


def bare():
    """A WSGI application that returns the same bytes."""
    replies = _replies()

    def same(environ, start_response):
        query = environ["QUERY_STRING"]
        body = replies[environ["PATH_INFO"] + (f"?{query}" if query else "")]
        start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    return same
