"""A page of what a reading finds: bounded, kept between pages, written like every list."""

from collections.abc import Callable, Sequence, Sized
from typing import Any, Protocol, TypeVar

from flask import Response, g, request

from api.asking import Question
from api.paging import page_of
from api.problems import refuse
from api.readings.findings import TooMany
from api.replies import listing
from api.selection import place
from api.wording import in_words
from schemas.complaints import Complaint

BYTES_EACH = 700
REMEDY = "narrow the filter: an actor, a force, a time"


class Read(Protocol):
    """One item of a reading: what it rests on tells how much memory it takes."""

    @property
    def remarks(self) -> Sized:
        """The statements it rests on."""


Item = TypeVar("Item", bound=Read)


def answer(
    question: Question, find: Callable[[], list[Item]], show: Callable[[list[Item]], Sequence[dict[str, Any]]]
) -> Response:
    """Return the page of a reading that a question asks for: `find` gives all items in order, `show` publishes some.

    Refuses with 400 what `find` finds too many (TooMany).
    """
    items = g.dataset.keep(("reading", request.path, question.binding()), lambda: _sized(find))
    page, last = page_of(items, question)
    rows = [place(item) for item in show(page)]
    return listing(rows, len(items), last, question, in_words(question))


def _sized(find: Callable[[], list[Item]]) -> tuple[list[Item], int]:
    try:
        items = find()
    except TooMany as error:
        raise refuse("query", Complaint(f"{error}; {REMEDY}"), 400, "too-large") from error
    return items, BYTES_EACH * sum(1 + len(item.remarks) for item in items)
