"""What a view says of itself: what it takes, what it answers. The OpenAPI document is generated from it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from flask import request
from marshmallow import Schema

from api.asking import Question, load
from schemas.questions import Nothing


@dataclass(frozen=True, slots=True)
class Contract:
    """One operation: its id and tag, the question it takes, the shape it answers, and which refusals it knows.

    `reads` says whether it needs a dataset, `cached` whether its answer has an ETag, `many` that it answers pages.
    """

    operation: str
    tag: str
    asks: type[Schema]
    answers: type[Schema] | None
    media_type: str = "application/json"
    body: type[Schema] | None = None
    refusals: tuple[int, ...] = (400,)
    many: bool = False
    envelope: str = ""
    ranges: bool = False
    redirects: bool = False
    cached: bool = True
    reads: bool = True


def contract(
    operation: str, tag: str, answers: type[Schema] | None, asks: type[Schema] = Nothing, **more: Any
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the decorator that loads the question for a view (its first argument) and keeps its contract."""

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def answer(**path: str) -> Any:
            return view(question(asks), **path)

        answer.contract = Contract(operation, tag, asks, answers, **more)  # type: ignore[attr-defined]
        return answer

    return decorate


def question(asks: type[Schema]) -> Question:
    """Return the question of the current request."""
    return load(asks, request.args.to_dict(flat=False))
