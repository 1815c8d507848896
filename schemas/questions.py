"""What clients may ask: the schemas that query parameters and search bodies are loaded with.

A question reaches a schema as lists of texts, as a query string gives them: a list parameter may
be repeated or hold commas, a single one may stand once.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from marshmallow import Schema, ValidationError, fields

from schemas import published, words
from schemas.complaints import Complaint, not_one_of
from schemas.fields import Bound, Choice, Known, Text, Truth, WholeNumber
from schemas.filters import EXACT, FILTERS, MOST_VALUES, NOT, STATUS, Filter
from schemas.vocabularies import ACTOR_TYPES, OUTLET_KINDS

SORTS = ("-said", "said", "-published", "published", "-independent", "independent", "relevance")
LARGEST_PAGE = 200
USUAL_PAGE = 50


class Many(fields.Field[list[Any]]):
    """A list parameter, repeated or with commas; every wrong value is complained of."""

    def __init__(self, inner: fields.Field[Any], *, most: int = MOST_VALUES, **options: Any) -> None:
        super().__init__(**options)
        self.inner = inner
        self.most = most

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> list[Any]:
        texts = [part.strip() for item in value for part in item.split(",")]
        if len(texts) > self.most:
            raise ValidationError([Complaint(f"has {len(texts)} values; at most {self.most}")])
        loaded: list[Any] = []
        complaints: list[Any] = []
        for text in texts:
            try:
                loaded.append(self.inner.deserialize(text, attr, data, **options))
            except ValidationError as error:
                complaints.extend(error.messages)
        if complaints:
            raise ValidationError(complaints)
        return list(dict.fromkeys(loaded))


class One(fields.Field[Any]):
    """A parameter that may stand once."""

    def __init__(self, inner: fields.Field[Any], **options: Any) -> None:
        super().__init__(**options)
        self.inner = inner

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        if len(value) > 1:
            raise ValidationError([Complaint(f"is given {len(value)} times; once is right", value[0])])
        return self.inner.deserialize(value[0], attr, data, **options)


class Words(Text):
    """A full-text question (schemas.words), loaded as its terms."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        try:
            return words.parse(super()._deserialize(value, attr, data, **options))
        except ValueError as error:
            if isinstance(error, ValidationError):
                raise
            raise ValidationError([error.args[0]]) from error


class Selection(Text):
    """One path into a published record, such as `reports.document.id`."""

    def __init__(self, shape: type[Schema], **options: Any) -> None:
        super().__init__(**options)
        self.component = f"{shape.__name__}Field"
        self.paths = tuple(paths(shape))

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        text = super()._deserialize(value, attr, data, **options)
        if text not in self.paths:
            raise ValidationError([not_one_of(text, self.paths, "field")])
        return text


def paths(shape: type[Schema], prefix: str = "") -> list[str]:
    """Return every path into records of `shape`, as `fields` takes them."""
    found = []
    for name, field in shape().fields.items():
        if field.metadata.get("on_request") and not field.metadata.get("selectable"):
            continue
        path = prefix + (field.data_key or name)
        found.append(path)
        inner = field.inner if isinstance(field, fields.List) else field
        if isinstance(inner, fields.Nested):
            found.extend(paths(type(inner.schema), f"{path}."))
    return found


class Coded(Choice):
    """A value of a vocabulary; one that parameters `beside` it take is told with these."""

    def __init__(
        self, choices: Sequence[str], component: str, noun: str, beside: Mapping[str, Sequence[str]], **options: Any
    ) -> None:
        super().__init__(choices, component, noun, **options)
        self.beside = beside

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        other = next((name for name, choices in self.beside.items() if value in choices), None)
        if other and value not in self.choices:
            right = f"{other}={value}"
            raise ValidationError([Complaint(f"'{value}' is not a known {self.noun}; write {right}", right, value)])
        return super()._deserialize(value, attr, data, **options)


VOCABULARIES = {row.name: row.vocabulary for row in FILTERS}


def _values(row: Filter, wording: str) -> Many:
    inner = Coded(row.vocabulary, row.component or "", "value", VOCABULARIES) if row.vocabulary else Text(longest=200)
    return Many(inner, metadata={"description": wording, "resource": row.resource})


def filter_fields() -> dict[str, fields.Field[Any]]:
    """Return the fields of every filter and its twins, in the order they are documented."""
    made: dict[str, fields.Field[Any]] = {}
    for row in FILTERS:
        made[row.name] = _values(row, row.description)
        if row.tree:
            made[row.name + EXACT] = _values(row, f"As `{row.name}`, but that node alone.")
        made[row.name + NOT] = _values(row, f"Leaves out what `{row.name}` would find.")
    return made


def once(inner: fields.Field[Any], description: str, **options: Any) -> One:
    """Return a parameter that may stand once, documented."""
    return One(inner, metadata={"description": description, **options.pop("metadata", {})}, **options)


def _bound(edge: str, what: str) -> One:
    return once(
        Bound(), f"{edge} day of the span in which {what}; EDTF: a month or year stands for its {edge.lower()} day."
    )


FILTER_FIELDS: dict[str, fields.Field[Any]] = {
    **filter_fields(),
    "said_from": _bound("First", "it was said"),
    "said_to": _bound("Last", "it was said"),
    "said": once(Known(), "Whether the date of speech is known."),
    "published_from": _bound("First", "a report of it was published"),
    "published_to": _bound("Last", "a report of it was published"),
    "published": once(Known(), "Whether any publication date is known."),
    "min_independent": once(WholeNumber(least=1, most=1000), "At least so many independent origins."),
    "has_condition": once(Truth(), "Whether the position hangs on a condition."),
    "q": once(
        Words(longest=words.LONGEST),
        'Words in summary, quotes, names and aliases; all must occur. "a phrase", -without, begin*.',
        metadata={"example": '"not up for discussion" -Turkey'},
    ),
}
LEAVES = Schema.from_dict(FILTER_FIELDS, name="Leaves")


EVIDENCE = once(
    Truth(),
    "Add to every report what the article calls actor and target and, where the parser drafted it, the `evidence`.",
)


def status_field(description: str) -> Many:
    """Return the parameter for the status of what is asked for, curated unless told."""
    inner = Choice(STATUS.vocabulary, "Status", "status")
    return Many(inner, metadata={"description": description, "resource": None}, load_default=["curated"])


class Paged(Schema):
    """What every list takes."""

    limit = once(WholeNumber(least=1, most=LARGEST_PAGE), "Records on a page.", load_default=USUAL_PAGE)
    cursor = once(Text(longest=400), "Where the next page starts: `page.next_cursor` of the page before.")


class StatementFilters(LEAVES):  # type: ignore[valid-type,misc]
    """The filters of statements, with the status they have unless asked otherwise."""

    status = status_field(STATUS.description)


class StatementQuestion(StatementFilters, Paged):
    """A list of statements."""

    sort = once(
        Choice(SORTS, "StatementSort", "order"),
        "The order; `-` is descending. Unknown dates come last either way, an interval with an open end stands where"
        " its known end does; `relevance` needs `q`.",
        load_default="-said",
    )
    fields_ = Many(
        Selection(published.Statement),
        most=100,
        data_key="fields",
        metadata={"description": "Only these fields of each statement, e.g. `id,actor.name,reports.document.id`."},
    )
    highlight = once(
        Truth(),
        "Add `highlights`: summary, condition and quotes as HTML, the words of `q` in <mark>.",
    )
    evidence = EVIDENCE


class ExportQuestion(StatementFilters):
    """Every statement of a question, without pages."""

    sort = once(
        Choice(SORTS[:-1], "ExportSort", "order"),
        "The order; `-` is descending. Unknown dates come last either way, an interval with an open end stands where"
        " its known end does.",
        load_default="-said",
    )


class LinesQuestion(ExportQuestion):
    """Every statement of a question, one a line."""

    evidence = EVIDENCE


class RecordQuestion(Schema):
    """One record that drafts may hold, too."""

    status = status_field("With `draft`, a record that only drafts hold is answered, too.")


class OneStatementQuestion(RecordQuestion):
    """One statement."""

    evidence = EVIDENCE


class NameQuestion(Paged):
    """A list of named records, such as actors: completes a name from any of its spellings."""

    q = once(Text(longest=100), "The beginning of any word of any name, alias or id.")


class RegisterQuestion(NameQuestion):
    """A list of named records that drafts may hold, too."""

    status = status_field("Records of curated statements; with `draft` those that only drafts hold.")


class ActorQuestion(RegisterQuestion):
    """A list of actors."""

    type = Many(Choice(ACTOR_TYPES, "ActorType", "actor type"), metadata={"description": "What kind of actor."})


class OutletQuestion(RegisterQuestion):
    """A list of outlets."""

    kind = Many(Choice(OUTLET_KINDS, "OutletKind", "outlet kind"), metadata={"description": "What kind of outlet."})


class Nothing(Schema):
    """A path that takes no parameters."""
