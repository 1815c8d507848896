"""What a question means: its filters as they were understood, what each finds, and the line that asks it again."""

from typing import Any
from urllib.parse import urlencode, urlsplit

from flask import Blueprint, Response, current_app, g, request
from werkzeug.exceptions import HTTPException

from api.algebra import select
from api.asking import Question, from_text, load, plain
from api.problems import known_paths, refuse
from api.replies import render, reply
from api.routes import Contract, contract
from api.wording import in_words
from schemas.complaints import Complaint, not_one_of
from schemas.datasets import ExplainQuestion, Explanation
from schemas.questions import StatementFilters

explanations = Blueprint("explanations", __name__)
SHELL_QUOTE = "'\"'\"'"


@explanations.get("/explain")
@contract("explainQuestion", "service", Explanation, ExplainQuestion)
def explain(question: Question) -> Response:
    """Explain a question: what it means in words, what each filter finds alone, and the curl line that asks it."""
    address = urlsplit(question.values["url"])
    asked = _contract(address.path)
    meant = load(asked.asks, from_text(address.query))
    about_statements = issubclass(asked.asks, StatementFilters)
    url = f"{request.host_url.rstrip('/')}{address.path}{_parameters(meant)}"
    body = {
        "operation": asked.operation,
        "query": in_words(meant) if about_statements else None,
        "resolved": meant.resolved,
        "filters": _filters(meant) if about_statements else [],
        "statements": len(select(g.dataset, meant.values)) if about_statements else None,
        "url": url,
        "curl": f"curl '{url.replace(chr(39), SHELL_QUOTE)}'",
    }
    return reply(render(body) + "\n", question)


def _contract(path: str) -> Contract:
    try:
        endpoint, _ = current_app.url_map.bind("").match(path)
    except HTTPException as error:
        raise refuse("url", not_one_of(path, known_paths(), "path")) from error
    found: Contract | None = getattr(current_app.view_functions[endpoint], "contract", None)
    if found is None:
        raise refuse("url", Complaint(f"'{path}' is a page for people and takes no question", "/v1/statements", path))
    return found


def _filters(question: Question) -> list[dict[str, Any]]:
    return [
        {"parameter": name.rstrip("_"), "values": _texts(name, value), "statements": _alone(name, value)}
        for name, value in question.values.items()
    ]


def _alone(name: str, value: Any) -> int | None:
    if name not in StatementFilters().fields:
        return None
    if name.endswith("__not"):
        name = name.removesuffix("__not")
    return len(select(g.dataset, {name: value}))


def _parameters(question: Question) -> str:
    usual = {"status": ["curated"], "sort": "-said", "limit": 50}
    given = [
        (name.rstrip("_"), ",".join(_texts(name, value)))
        for name, value in question.values.items()
        if usual.get(name) != value
    ]
    return f"?{urlencode(given)}" if given else ""


def _texts(name: str, value: Any) -> list[str]:
    if name == "q" and not isinstance(value, str):
        return [" ".join(_term(term) for term in value)]
    values = value if isinstance(value, list) else [value]
    return [str(plain(item)).lower() if isinstance(item, bool) else str(plain(item)) for item in values]


def _term(term: Any) -> str:
    text = f'"{term.text}"' if not term.prefix else f"{term.text}*"
    return f"-{text}" if term.excluded else text
