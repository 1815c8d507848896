"""The filters of a statement query, as data: one row each, from which parameters, sets and wording are made.

A filter's name is the URL parameter, the field of the question, the dimension of the postings and
the OpenAPI parameter, one word end to end. Values of one filter unite, filters intersect,
`<name>__not` subtracts; in a tree a value stands for everything below it and `<name>__exact` for
that node alone.
"""

from dataclasses import dataclass

from schemas.vocabularies import (
    ACTOR_TYPES,
    DOCUMENT_FLAGS,
    FORMS,
    MEDIA,
    POSITIONS,
    REPORT_FLAGS,
    STANCES,
    STATUSES,
)

NOT = "__not"
EXACT = "__exact"
MOST_VALUES = 50


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: the resource its values are ids of, or their vocabulary; whether it is a tree; how it reads."""

    name: str
    phrase: str
    description: str
    resource: str | None = None
    vocabulary: tuple[str, ...] = ()
    component: str | None = None
    tree: bool = False


FILTERS = (
    Filter("actor", "by {}", "Who spoke: an actor, or anybody below it in the tree of actors.", "actors", tree=True),
    Filter("affiliation", "by somebody of {}", "The body the actor spoke for.", "actors", tree=True),
    Filter("actor_type", "by actors of type {}", "What kind of actor spoke.", None, ACTOR_TYPES, "ActorType"),
    Filter("target", "on {}", "The force spoken about, or any force below it.", "forces", tree=True),
    Filter("bears_on", "bearing on {}", "A force: statements on it, a part of it, or a group it is in.", "forces"),
    Filter("place", "about forces in {}", "Where the force is, or anywhere below.", "places", tree=True),
    Filter("position", "taking position {}", "The code of the position.", "positions", POSITIONS, "PositionCode"),
    Filter("stance", "of stance {}", "Towards the presence of the force.", None, STANCES, "Stance"),
    Filter("collection", "from collection {}", "The curated collection.", "collections"),
    Filter("document", "reported in {}", "The article that reports it.", "documents"),
    Filter("outlet", "reported by {}", "The outlet that reports it.", "outlets"),
    Filter("occasion", "made on {}", "The speech event it was made on.", "occasions"),
    Filter("medium", "made in a {}", "The kind of occasion.", None, MEDIA, "Medium"),
    Filter("form", "reported as {}", "The form of at least one report.", None, FORMS, "ReportForm"),
    Filter("flag", "flagged {}", "A flag of at least one report or of its document.", None,
           REPORT_FLAGS + DOCUMENT_FLAGS, "Flag"),
)  # fmt: skip
STATUS = Filter("status", "with status {}", "Curated statements, or drafts of the parser.", None, STATUSES, "Status")
DRAFT = "draft"
BY_NAME = {row.name: row for row in (*FILTERS, STATUS)}


def base(name: str) -> tuple[Filter, str]:
    """Return the filter that parameter `name` belongs to and its twin: '', '__exact' or '__not'."""
    stem, mark, twin = name.partition("__")
    return BY_NAME[stem], mark + twin
