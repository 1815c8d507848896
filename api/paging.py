"""Which of a whole list stand on the page that a question asks for."""

from typing import TypeVar

from api.asking import Question
from api.replies import read_cursor

Item = TypeVar("Item")


def page_of(items: list[Item], question: Question) -> tuple[list[Item], int | None]:
    """Return the items behind the cursor of a question, at most its limit, and the place of the last if more follow.

    Refuses foreign and stale cursors (api.replies.read_cursor).
    """
    start = read_cursor(question) + 1
    end = start + question.values["limit"]
    return items[start:end], end - 1 if end < len(items) else None
