"""The way in: the index of the API, whether it is alive, whether it is ready."""

from flask import Blueprint, Response, current_app, g, request

from api.asking import Question
from api.replies import render, reply
from api.routes import contract
from schemas import service

index = Blueprint("index", __name__)


@index.get("/")
@contract("getIndex", "service", service.Index)
def show_index(question: Question) -> Response:
    """Say what this is and where everything is."""
    root = request.host_url.rstrip("/")
    known = list(current_app.url_map.iter_rules())
    posted = {rule.rule for rule in known if "POST" in (rule.methods or ())}
    rules = sorted({rule.rule for rule in known if not rule.arguments} - posted)
    links = {path.strip("/").removeprefix("v1/") or "self": root + path for path in rules}
    body = {
        "name": "Demarche",
        "description": "Which actor took which position on whose military force, when, and which source reports it.",
        "dataset_version": g.dataset.version,
        "counts": g.dataset.counts,
        "licence": g.dataset.licence,
        "links": links,
        "try": [
            f"{root}/v1/statements?actor=russia&position=demand_withdrawal",
            f"{root}/v1/statements/counts?by=actor,stance",
            f"{root}/docs",
        ],
    }
    return reply(render(body) + "\n", question)


@index.get("/health", endpoint="alive")
@contract("getHealth", "service", service.Health, cached=False, reads=False)
def show_health(_question: Question) -> Response:
    """Say that the server is alive; it may still have no database."""
    return _uncached({"status": "alive"})


@index.get("/ready")
@contract("getReadiness", "service", service.Readiness, cached=False)
def show_readiness(_question: Question) -> Response:
    """Say that a dataset is open, and which."""
    body = {"status": "ready", "dataset_version": g.dataset.version, "counts": g.dataset.counts}
    return _uncached(body)


def _uncached(body: dict[str, object]) -> Response:
    return Response(render(body) + "\n", mimetype="application/json", headers={"Cache-Control": "no-store"})
