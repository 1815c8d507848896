"""From the parameters of a request to a question: loaded by its schema, its names resolved, all problems at once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from typing import Any
from urllib.parse import parse_qs

from flask import g, request
from marshmallow import Schema, ValidationError, missing

from api.dataset import Dataset
from api.names import Ambiguous, misplaced, resolve
from schemas.complaints import Complaint, fold, not_one_of
from schemas.counting import Dimension
from schemas.customary import no_parameter
from schemas.edtf import Edtf
from schemas.fields import as_id
from schemas.filters import DRAFT, EXACT, NOT
from schemas.questions import Many
from schemas.words import Term

PAGING = ("limit", "cursor", "offset", "page")
UNBOUND = ("limit", "cursor", "fields_", "highlight", "evidence")


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: the loaded values by name, and what each name that was given was taken for."""

    values: dict[str, Any]
    resolved: list[dict[str, str]] = field(default_factory=list)

    def canonical(self, *, without: tuple[str, ...] = ()) -> str:
        """Return the question in one spelling, the same however it was asked."""
        kept = {name: value for name, value in self.values.items() if name not in without}
        return json.dumps(kept, default=plain, sort_keys=True, ensure_ascii=False)

    def binding(self) -> str:
        """Return what a cursor of this question is bound to: the path and all but the page."""
        bound = f"{request.path}\n{self.canonical(without=UNBOUND)}"
        return blake2b(bound.encode(), digest_size=6).hexdigest()


def plain(value: Any) -> Any:
    """Return a loaded value as JSON takes it."""
    if isinstance(value, Edtf):
        return value.text
    if isinstance(value, Dimension):
        return value.name
    return [value.text, value.excluded, value.prefix] if isinstance(value, Term) else value


def from_text(query: str) -> dict[str, list[str]]:
    """Return a query string as the lists of texts that `load` takes."""
    return parse_qs(query, keep_blank_values=True)


def load(
    schema: type[Schema], given: Mapping[str, list[str]], also: tuple[str, ...] = (), drafts: bool = False
) -> Question:
    """Return the question that parameters ask; raise ValidationError with every problem of every parameter.

    `also` are further names to suggest where an unknown one is near them. What only drafts hold is a name where the
    question has a status that asks for drafts, or with `drafts`.
    """
    known = names(schema)
    problems: dict[str, list[Any]] = {name: [_unknown(name, (*known, *also))] for name in given if name not in known}
    present = {name: value for name, value in given.items() if name in known}
    try:
        values = dict(_narrowed(schema, frozenset(present)).load(present))
    except ValidationError as error:
        values = dict(error.valid_data or {})
        problems.update(error.messages_dict)
    naming = g.get("dataset"), drafts or DRAFT in values.get("status", ())
    resolved = _resolve(*naming, _narrowed(schema, frozenset(present)), values, problems)
    if not problems:
        problems.update(_contradictions(values, names(schema)))
    if problems:
        raise ValidationError(problems)
    return Question(values, resolved)


def _unknown(name: str, known: tuple[str, ...]) -> Complaint:
    """Return the complaint about a parameter nobody takes; a wrong twin of a filter suggests the filter."""
    stem, _, twin = name.partition("__")
    if stem in known and f"__{twin}" in (EXACT, NOT):
        return Complaint(f"'{name}' is not a known parameter", stem, name)
    if not known and request.method == "POST":
        return Complaint(f"'{name}' is not taken in the address; write what is asked into the body", None, name)
    if told := no_parameter(fold(name)):
        return Complaint(f"'{name}' is not a known parameter; {told[0]}", told[1], name)
    if name in PAGING and "limit" not in known and "top" not in known:
        return Complaint(f"'{name}' is not a known parameter; there are no pages here", None, name)
    return not_one_of(name, known, "parameter")


@lru_cache(maxsize=64)
def names(schema: type[Schema]) -> dict[str, str]:
    """Return the parameters a schema takes, each with the name of its field."""
    return {loaded.data_key or name: name for name, loaded in schema().fields.items()}


@lru_cache(maxsize=1024)
def _narrowed(schema: type[Schema], present: frozenset[str]) -> Schema:
    """Return the schema with the fields that are present, required or have a default: loading costs what is asked."""
    known, fields = names(schema), schema().fields.items()
    always = {name for name, loaded in fields if loaded.required or loaded.load_default is not missing}
    wanted = {known[name] for name in present} | always
    return schema(only=[name for name, _ in fields if name in wanted])


def _resolve(
    dataset: Dataset | None, drafts: bool, schema: Schema, values: dict[str, Any], problems: dict[str, list[Any]]
) -> list[dict[str, str]]:
    """Exchange given names for ids in `values`; add to `problems`; return what was understood."""
    understood = []
    for name, given in list(values.items()):
        loaded = schema.fields[name]
        kind = loaded.metadata.get("resource")
        if dataset is None or not kind or not isinstance(loaded, Many):
            continue
        ids = []
        for value in given:
            try:
                id_, label = resolve(dataset, kind, value, drafts)
            except ValueError as error:
                complaint = error.args[0]
                if loaded.metadata.get("may_be_new"):
                    complaint = _unless_new(value, error)
                elif not isinstance(error, Ambiguous):
                    complaint = misplaced(dataset, kind, complaint, drafts, names(type(schema)))
                if complaint is None:
                    ids.append(value)
                else:
                    problems.setdefault(name, []).append(complaint)
                continue
            ids.append(id_)
            understood.append({"parameter": name, "value": value, "id": id_, "name": label})
        values[name] = list(dict.fromkeys(ids))
    return understood


def _unless_new(value: str, error: ValueError) -> Complaint | None:
    """Return the complaint about a name that nothing has, None where it is an id that something new may have."""
    complaint: Complaint = error.args[0]
    right = as_id(value)
    if isinstance(error, Ambiguous):
        return complaint
    if right == value:
        return None
    return Complaint(f"{complaint}; nor is it an id for a new one", complaint.suggestion or right or None, value)


def _contradictions(values: dict[str, Any], known: Mapping[str, str]) -> dict[str, list[Complaint]]:
    found = wordless(values) if "q" in known else {}
    for name in ("said", "published"):
        first, last = values.get(f"{name}_from"), values.get(f"{name}_to")
        if first and last and first.earliest and last.latest and first.earliest > last.latest:
            found[f"{name}_from"] = [Complaint(f"{first.text} is after {name}_to={last.text}", last.text, first.text)]
        if (first or last) and values.get(name) == "unknown":
            found[name] = [Complaint(f"unknown dates are never within {name}_from and {name}_to; leave one out")]
    return found


def wordless(values: Mapping[str, Any]) -> dict[str, list[Complaint]]:
    """Return what is wrong with a question that wants words ranked or marked and has none."""
    found = {}
    terms = values.get("q", ())
    if values.get("sort") == "relevance" and all(term.excluded for term in terms):
        found["sort"] = [Complaint("relevance needs q with a word to be relevant to", "-said", "relevance")]
    if "highlight" in values and not terms:
        found["highlight"] = [Complaint("needs q, whose words are to be marked")]
    return found
