"""The application: which paths there are, over which database."""

import os
from pathlib import Path

from flask import Flask, Response, current_app, g, request

from api import problems
from api.actors import actors
from api.cache import ReplyCache
from api.collections import collections
from api.contradictions import findings
from api.corroboration import attested
from api.dataset import Store, Unavailable
from api.datasets import datasets
from api.docs import docs
from api.documents import documents
from api.explain import explanations
from api.exports import exports
from api.forces import forces
from api.index import index
from api.matrix import sheets
from api.networks.views import networks
from api.occasions import occasions
from api.outlets import outlets
from api.parse import parsings
from api.places import places
from api.positions import positions
from api.quality import quality
from api.rules import rules
from api.search import searches
from api.statements import statements
from api.tables import tables
from api.timelines import lines

RESOURCES = (
    *(statements, searches, tables, exports),
    *(actors, forces, positions, places, outlets, documents, occasions, collections),
    *(lines, findings, attested, sheets, rules),
    *(networks, quality, parsings),
    *(datasets, explanations),
)
LONGEST_BODY = 256 * 1024


def create_app(database: str | Path | None = None) -> Flask:
    """Return the application over a database file, else the one that DEMARCHE_DATABASE names, else ./demarche.db."""
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LONGEST_BODY
    app.url_map.strict_slashes = False
    store = Store(Path(database or os.environ.get("DEMARCHE_DATABASE", "demarche.db")))
    app.extensions["demarche"] = store
    app.register_blueprint(index)
    app.register_blueprint(docs)
    for resource in RESOURCES:
        app.register_blueprint(resource, url_prefix="/v1")
    problems.register(app)
    app.before_request(_open_dataset)
    app.after_request(_say_version)
    app.wsgi_app = ReplyCache(app.wsgi_app, store)  # type: ignore[method-assign]
    return app


def _open_dataset() -> None:
    view = current_app.view_functions.get(request.endpoint or "")
    said = getattr(view, "contract", None)
    if said is not None and not said.reads:
        return
    try:
        g.dataset = _store().current()
    except Unavailable:
        if said is not None:  # an unknown path is unknown even without data
            raise


def _store() -> Store:
    store: Store = current_app.extensions["demarche"]
    return store


def _say_version(response: Response) -> Response:
    if "dataset" in g:
        response.headers["Dataset-Version"] = g.dataset.version
    return response
