"""The parser over HTTP: an article is sent, its statements come back as drafts; nothing is stored."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from flask import Blueprint, Response, g, request

from api.asking import Question
from api.bodies import body, sent_question
from api.dataset import RECORDS, Dataset, Unavailable
from api.names import unknown
from api.problems import refuse
from api.replies import render
from api.routes import contract
from schemas.complaints import Complaint
from schemas.parsing import Article, Parsing, new_outlet
from seeds.parser import parse, prepare
from seeds.parser.filing.curating import curate
from seeds.parser.filing.showing import Showing
from seeds.parser.naming.names import Names

parsings = Blueprint("parsings", __name__)
MOST_SECONDS = 5
MOST_WAITING = 1
LARGEST_BODY = 2 * 2**20  # what the longest text takes where every character is escaped
_parsing, _preparing = Lock(), Lock()
KINDS = ("actors", "forces", "places")
KEPT_TO_STORED = 4  # bytes that a name takes in the gazetteer for each byte of its stored record


@parsings.post("/parse")
@contract("parseArticle", "parsing", Parsing, body=Article, refusals=(400, 413, 415, 503), cached=False)
def parse_article(_nothing: Question) -> Response:
    """Draft statements from an article.

    The body holds the `text` and, where they are known, when it was `published`, by which `outlet`, and for which
    `collection` the drafts are; `doubtful` asks for what is otherwise left open, too. Actors, forces and places of the
    dataset are found by all their names; others are proposed. Every draft has the shape of a statement; its reports say
    where in the text they stand (code points), by which rule they were found and how sure that is. Nobody has checked
    them, and nothing is stored: `demarche parse` and `demarche review` make curated statements of articles.
    """
    request.max_content_length = LARGEST_BODY
    question = sent_question(Article, body("article", '{"text": "..."}'))
    text = question.values["text"]
    date, outlets = question.values.get("published"), question.values.get("outlet", [None])
    names = gazetteer(g.dataset)
    _make_ready()
    with _turn():
        parsed = parse(
            text,
            names=names,
            published=date and date.text,
            outlet=outlets[0],
            pause=_deadline(),
            doubtful=question.values["doubtful"],
        )
    showing = Showing(curate(parsed, text, names), names, _stances(g.dataset))
    for found in question.resolved:
        if found["parameter"] == "outlet":
            showing.called("outlets", found["id"], found["name"])
    return Response(render(_answer(showing, question)) + "\n", mimetype="application/json")


def _make_ready() -> None:
    """Have what the parser compares with at hand, once a process; others wait, some seconds where it is not kept."""
    with _preparing:
        prepare()


@contextmanager
def _turn() -> Iterator[None]:
    """Parse one article at a time in a process, so that other questions have its other threads."""
    if not _parsing.acquire(timeout=MOST_WAITING):
        raise Unavailable("another article is being parsed; ask again")
    try:
        yield
    finally:
        _parsing.release()


def _deadline() -> Callable[[], None]:
    """Return what ends the parsing of a text that takes long, asked before each piece of at most 16,000 characters."""
    end = time.monotonic() + MOST_SECONDS

    def pause() -> None:
        if time.monotonic() > end:
            complaint = Complaint(f"takes more than {MOST_SECONDS} seconds to parse; send the article in parts")
            raise refuse("text", complaint, 413, "too-large")

    return pause


def _answer(showing: Showing, question: Question) -> dict[str, Any]:
    collections = question.values.get("collection", [None])
    drafts = showing.drafts(collections[0])
    length = len(question.values["text"])
    words = (
        f"Statements drafted from an article of {length} character{'s' if length != 1 else ''}; {len(drafts)} found."
    )
    meta = {"dataset_version": g.dataset.version, "resolved": question.resolved, "query": words}
    proposed = showing.proposed(_said_of_new(question))
    parts = {"document": showing.document(), "data": drafts, "proposed": proposed}
    return {**parts, "left_open": showing.left_open(), "meta": meta}


def _said_of_new(question: Question) -> str:
    """Return what is said of the outlet an article was sent with where nobody has it, '' where somebody does."""
    known = {found["id"] for found in question.resolved if found["parameter"] == "outlet"}
    new = [id_ for id_ in question.values.get("outlet", ()) if id_ not in known]
    return new_outlet(unknown(g.dataset, "outlets", new[0]).suggestion) if new else ""


def gazetteer(dataset: Dataset) -> Names:
    """Return the names of a dataset as the parser looks them up, made once for each dataset."""

    def read() -> tuple[Names, int]:
        stored = {kind: [row[0] for row in dataset.execute(RECORDS, kind)] for kind in KINDS}
        records = {kind: [_as_curated(json.loads(row)) for row in rows] for kind, rows in stored.items()}
        return Names(**records), KEPT_TO_STORED * sum(len(row) for rows in stored.values() for row in rows)

    return dataset.keep(("gazetteer",), read)


def _as_curated(record: dict[str, Any]) -> dict[str, Any]:
    """Return a published actor, force or place with its references as ids, as curators write them."""
    made = {key: value for key, value in record.items() if value is not None}
    for key in ("of", "place"):
        if key in made:
            made[key] = made[key]["id"]
    above = [one["id"] for one in made.pop("parents", ())]
    memberships = [{"of": one["of"]["id"]} for one in made.get("memberships", ())]
    return {**made, "parents": above, "memberships": memberships}


def _stances(dataset: Dataset) -> dict[str, str | None]:
    positions = (json.loads(row[0]) for row in dataset.execute(RECORDS, "positions"))
    return {position["id"]: position["stance"] for position in positions}
