"""The nested search: a JSON body whose tree of `and`, `or` and `not` holds the same filters as a list."""

from collections.abc import Iterator
from typing import Any

from flask import Blueprint, Response, g, request
from marshmallow import ValidationError
from werkzeug.exceptions import MethodNotAllowed

from api.algebra import search, union
from api.asking import Question, load, names, wordless
from api.bodies import body, texts
from api.routes import contract
from api.statements import answer
from api.wording import in_words, sentence
from schemas import published
from schemas.complaints import Complaint
from schemas.filters import DRAFT
from schemas.questions import LEAVES
from schemas.searching import BRANCHES, DEEPEST, MOST_LEAVES, Search, SearchPage
from schemas.words import Term

searches = Blueprint("searches", __name__)
OTHERS = ["GET", "PUT", "PATCH", "DELETE", "TRACE", "OPTIONS"]  # than POST; HEAD comes with GET


@searches.post("/statements/search", provide_automatic_options=False)
@contract("searchStatements", "statements", published.Statement, body=Search, refusals=(400, 410, 413, 415), many=True)
def search_statements(_nothing: Question) -> Response:
    """Search statements with nested conditions.

    The body holds `query`, a tree: `{"and": [...]}`, `{"or": [...]}`, `{"not": {...}}`, or filters as in a list,
    `{"actor": ["russia"], "said_from": "2018-05"}`, all of which must hold. Beside it `sort`, `limit`, `cursor`,
    `fields`, `highlight`, `evidence` and `status`, as in a list.
    """
    sent = body("search", '{"query": {...}}')
    problems: dict[str, Any] = {}
    page = _page({name: value for name, value in sent.items() if name != "query"}, problems)
    reading = _Reading(problems, DRAFT in page.values["status"])
    tree = reading.tree(sent.get("query"), "query", 1)
    if problems:
        raise ValidationError(problems)
    question = Question({**page.values, "query": tree, "q": list(spoken(tree))}, reading.resolved)
    if wrong := wordless(question.values):
        raise ValidationError(dict(wrong))
    found = search(g.dataset, tree) & union(g.dataset, "status", page.values["status"])
    return answer(question, found, sentence(question, reading.words(tree)))


@searches.route("/statements/search", methods=OTHERS, provide_automatic_options=False)
def refuse_search() -> Response:
    """Refuse a search without a body: no statement is called search."""
    if request.method == "OPTIONS":
        return Response(headers={"Allow": "OPTIONS, POST"})
    raise MethodNotAllowed(valid_methods=["OPTIONS", "POST"])


def _page(given: dict[str, Any], problems: dict[str, Any]) -> Question:
    within = [name for name in given if name in names(LEAVES) and name not in names(SearchPage)]
    problems.update({name: [Complaint(f"'{name}' stands in query, not beside it", None, name)] for name in within})
    taken, wrong = texts(SearchPage, {name: value for name, value in given.items() if name not in within})
    problems.update(wrong)
    try:
        return load(SearchPage, taken, also=("query",))
    except ValidationError as error:
        problems.update(error.messages_dict)
        return Question({"status": ["curated"]})


def spoken(tree: dict[str, Any], denied: bool = False) -> Iterator[Term]:
    """Yield the words a tree asks for, those it asks to be absent left out."""
    for part in tree.get("and", tree.get("or", ())):
        yield from spoken(part, denied)
    if "not" in tree:
        yield from spoken(tree["not"], not denied)
    yield from (term for term in tree.get("q", ()) if term.excluded == denied)


class _Reading:
    """One reading of a tree: what its names were taken for, and how many leaves it has.

    With `drafts`, what only drafts hold is a name, too.
    """

    def __init__(self, problems: dict[str, Any], drafts: bool) -> None:
        self.problems = problems
        self.drafts = drafts
        self.resolved: list[dict[str, str]] = []
        self.leaves = 0

    def tree(self, node: Any, path: str, depth: int) -> dict[str, Any]:
        """Return a tree with its leaves loaded; what is wrong is added to the problems, under its path."""
        wrong = self._wrong(node, depth)
        if wrong:
            self.problems[path] = [wrong]
            return {}
        branch = next((name for name in BRANCHES if name in node), None)
        if branch == "not":
            return {"not": self.tree(node["not"], f"{path}.not", depth + 1)}
        if branch:
            parts = enumerate(node[branch])
            return {branch: [self.tree(part, f"{path}.{branch}.{at}", depth + 1) for at, part in parts]}
        return self._leaf(node, path)

    def _wrong(self, node: Any, depth: int) -> Complaint | None:
        if not isinstance(node, dict) or not node:
            return Complaint('is not a condition; write e.g. {"actor": "russia"}')
        if depth > DEEPEST:
            return Complaint(f"is nested deeper than {DEEPEST}")
        branches = [name for name in node if name in BRANCHES]
        if branches and len(node) > 1:
            return Complaint(f"'{branches[0]}' stands alone in its object; put the rest into an 'and'")
        if branches and branches[0] != "not" and (not isinstance(node[branches[0]], list) or not node[branches[0]]):
            return Complaint(f"'{branches[0]}' takes a list of conditions")
        self.leaves += not branches
        return Complaint(f"has more than {MOST_LEAVES} conditions") if self.leaves > MOST_LEAVES else None

    def _leaf(self, node: dict[str, Any], path: str) -> dict[str, Any]:
        beside = [name for name in node if name in names(SearchPage) and name not in names(LEAVES)]
        for name in beside:
            self.problems[f"{path}.{name}"] = [Complaint(f"'{name}' stands beside query, not in it", None, name)]
        taken, wrong = texts(LEAVES, {name: value for name, value in node.items() if name not in beside})
        self.problems.update({f"{path}.{name}": what for name, what in wrong.items()})
        try:
            loaded = load(LEAVES, taken, also=BRANCHES, drafts=self.drafts)
        except ValidationError as error:
            self.problems.update({f"{path}.{name}": what for name, what in error.messages_dict.items()})
            return {}
        self.resolved.extend(entry for entry in loaded.resolved if entry not in self.resolved)
        return loaded.values

    def words(self, node: dict[str, Any]) -> str:
        """Return a tree in plain words."""
        for name in ("and", "or"):
            if name in node:
                return "(" + f" {name} ".join(self.words(part) for part in node[name]) + ")"
        if "not" in node:
            return f"not {self.words(node['not'])}"
        return "[" + in_words(Question(node, self.resolved)).removeprefix("Statements ").rstrip(".") + "]"
