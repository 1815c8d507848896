"""What a question means: its filters as they were understood, what each finds, and the line that asks it again."""

from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, g, request
from marshmallow import Schema

from api.addresses import operation_at, parameters
from api.algebra import select
from api.asking import Question, from_text, load, names, plain
from api.problems import Refused
from api.replies import render, reply
from api.routes import contract
from api.wording import in_words
from schemas.complaints import Complaint
from schemas.datasets import ExplainQuestion, Explanation
from schemas.filters import NOT
from schemas.questions import StatementFilters

explanations = Blueprint("explanations", __name__)
SHELL_QUOTE = "'\"'\"'"


@explanations.before_request
def refuse_strays() -> None:
    """Refuse parameters of the question that stand beside `url`, which happens where its `&` are not encoded."""
    strays = sorted((set(request.args) - set(names(ExplainQuestion))) & parameters())
    if strays:
        meant = request.query_string.decode("utf-8", "replace").partition("url=")[2].replace("&", "%26")
        text = "stands beside url and not in it; within url encode & as %26"
        raise Refused(400, "invalid-question", {name: [Complaint(text, meant or None, name)] for name in strays})


@explanations.get("/explain")
@contract("explainQuestion", "service", Explanation, ExplainQuestion)
def explain(question: Question) -> Response:
    """Explain a question: what it means in words, what each filter finds alone, and the curl line that asks it."""
    address, asked = operation_at(question.values["url"])
    meant = load(asked.asks, from_text(address.query))
    about_statements = issubclass(asked.asks, StatementFilters)
    url = f"{request.host_url.rstrip('/')}{address.path}{_parameters(meant, asked.asks)}"
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


def _filters(question: Question) -> list[dict[str, Any]]:
    return [
        {"parameter": name.rstrip("_"), "values": _texts(name, value), "statements": _alone(question, name)}
        for name, value in question.values.items()
    ]


def _alone(question: Question, name: str) -> int | None:
    """Return how many statements of the status asked for a filter finds alone; `__not`, how many it leaves out."""
    if name not in StatementFilters().fields:
        return None
    asked = {name.removesuffix(NOT): question.values[name], "status": question.values["status"]}
    return len(select(g.dataset, asked))


def _parameters(question: Question, asks: type[Schema]) -> str:
    usual = {name: field.load_default for name, field in asks().fields.items()}
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
