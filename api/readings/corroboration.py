"""How well one statement is attested: its reports by independent origin, what they agree on, where it appeared first.

Two reports are independent when their words reached print by different routes (rule `independence` of the codebook);
the count is the one that seeding stores. Cost: the reports of one statement, each compared with each.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Any

from api.dataset import Dataset
from api.readings.accounts import Account, accounts, differ
from api.readings.showing import cited, documents
from schemas.corroboration import ASPECTS
from schemas.names import fold

RULES = ("independence", "own-origin", "same-document", "stated-origin", "document-origin", "agreement")
NO_FLAGS = "none"
WRITTEN = ("quote", "actor_as_written", "target_as_written")


def corroboration(dataset: Dataset, ord_: int, statement: dict[str, Any]) -> dict[str, Any]:
    """Return how a published statement is attested (schemas.readings.Corroboration)."""
    told = accounts(dataset, [ord_])[ord_]
    sources = documents(dataset, (account.document for account in told))
    first = first_appearance(told)
    return {
        "statement": statement["id"],
        **{name: statement[name] for name in ("independent_count", "reports_count", "outlets_count")},
        "first_appearance": cited(sources[first]) if first else None,
        "origins": [_origin(id_, here, told, sources) for id_, here in by_origin(told).items()],
        "aspects": [aspect(name, told) for name in ASPECTS if any(map(reader(name), told))],
        "reports": [
            {**report, **{name: account.told[name] for name in WRITTEN}, "origin": account.origin}
            for report, account in zip(statement["reports"], told, strict=True)
        ],
        "rules": [*RULES, "first-appearance"],
    }


def by_origin(told: Sequence[Account]) -> dict[str, list[Account]]:
    """Return reports by what they go back to."""
    found: dict[str, list[Account]] = defaultdict(list)
    for account in told:
        found[account.origin].append(account)
    return found


def folding(account: Account) -> str:
    """Return the rule by which a report counts under its origin."""
    if account.origin == account.document:
        return "own-origin"
    return "document-origin" if account.origin == account.document_origin else "stated-origin"


def first_appearance(told: Sequence[Account]) -> str | None:
    """Return the document surely published before all others, None where dates do not say."""
    dates = {account.document: account.published for account in told}
    for document, published in dates.items():
        if all(other == document or published.before(date) for other, date in dates.items()):
            return document
    return None


def aspect(name: str, told: Sequence[Account]) -> dict[str, Any]:
    """Return what reports say of one aspect, and whether all that say anything say the same."""
    read = reader(name)
    values: dict[str | None, tuple[str | None, list[int]]] = {}
    for at, account in enumerate(told):
        value = read(account)
        values.setdefault(fold(value) if value and name in WRITTEN else value, (value, []))[1].append(at)
    said = [folded for folded in values if folded is not None]
    apart = differ if name == "quote" else str.__ne__
    return {
        "aspect": name,
        "agree": not any(apart(one, other) for one, other in combinations(said, 2)),
        "independent": len({account.origin for account in told if read(account)}) > 1,
        "values": [{"value": value, "reports": reports} for value, reports in values.values()],
    }


def reader(name: str) -> Callable[[Account], str | None]:
    """Return what reads an aspect off a report."""
    if name == "flags":
        return lambda account: ", ".join(account.flags) or NO_FLAGS
    if name == "published":
        return lambda account: account.published_text
    return lambda account: account.told[name]


def _origin(
    id_: str, here: Sequence[Account], told: Sequence[Account], sources: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    in_documents: dict[str, list[Account]] = defaultdict(list)
    for account in here:
        in_documents[account.document].append(account)
    return {
        "id": id_,
        "documents": [_folded(sources[document], some) for document, some in in_documents.items()],
        "reports": [at for at, account in enumerate(told) if account.origin == id_],
    }


def _folded(document: dict[str, Any], some: Sequence[Account]) -> dict[str, Any]:
    rules = dict.fromkeys(map(folding, some))
    return {
        "document": cited(document),
        "rules": [*rules, *(["same-document"] if len(some) > 1 else [])],
        "flags": document["flags"],
        "reports": len(some),
    }
