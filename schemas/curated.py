"""What curators write: one marshmallow schema for each kind of record in the curated files."""

from typing import Any, ClassVar

from marshmallow import EXCLUDE, Schema, ValidationError, fields, post_load, validates, validates_schema

from schemas import records
from schemas.complaints import Complaint, not_one_of
from schemas.fields import Choice, Date, Pattern, Reference, Slug, Text, Truth, WholeNumber
from schemas.vocabularies import (
    ACTOR_TYPES,
    DATE_BASES,
    DOCUMENT_FLAGS,
    FORMS,
    MEDIA,
    OUTLET_KINDS,
    POSITIONS,
    RELATIONS,
    REPORT_FLAGS,
    SCHEMES,
    SETTLEMENTS,
    STANCES,
)

LONGEST_QUOTE = 300
QUOTATION_MARKS = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"))


class RecordSchema(Schema):
    """A mapping of one file that becomes one frozen record; unknown keys are errors that name the nearest key."""

    record: ClassVar[type]

    class Meta:
        """Unknown keys are dealt with in `refuse_unknown_keys`, which can name the nearest known one."""

        unknown = EXCLUDE

    @validates_schema(pass_original=True, skip_on_field_errors=False)
    def refuse_unknown_keys(self, _data: Any, original: Any, **_options: Any) -> None:
        """Complain of every key the schema does not know."""
        known = [self.fields[name].data_key or name for name in self.fields]
        unknown = [key for key in original if key not in known] if isinstance(original, dict) else []
        if unknown:
            raise ValidationError({key: [not_one_of(str(key), known, "key")] for key in unknown})

    @post_load
    def make_record(self, data: dict[str, Any], **_options: Any) -> Any:
        """Return the record, its lists as tuples."""
        return self.record(**{key: tuple(value) if isinstance(value, list) else value for key, value in data.items()})


def _choice(choices: tuple[str, ...], component: str, noun: str, **options: Any) -> Choice:
    return Choice(choices, component, noun, **options)


def _country(**options: Any) -> Pattern:
    return Pattern(r"[A-Z]{2}", "SY (ISO 3166-1 alpha-2)", **options)


def _slugs(**options: Any) -> "fields.List[str]":
    return fields.List(Slug(), **options)


def _references(**options: Any) -> "fields.List[str]":
    return fields.List(Reference(), **options)


def _texts() -> "fields.List[str]":
    return fields.List(Text(longest=200))


class CrosswalkSchema(RecordSchema):
    """The code of another scheme."""

    record = records.Crosswalk
    scheme = _choice(SCHEMES, "Scheme", "scheme", required=True)
    edition = Text(required=True)
    code = Text(required=True)
    mode = Text()
    relation = _choice(RELATIONS, "Relation", "relation", required=True)


class PositionSchema(RecordSchema):
    """One code of the codebook; stance `open` means that each statement says its own."""

    record = records.Position
    code = _choice(POSITIONS, "PositionCode", "position", required=True)
    label = Text(required=True)
    definition = Text(required=True)
    decision_rule = Text(required=True)
    stance = _choice((*STANCES, "open"), "CodedStance", "stance", required=True)
    strength = WholeNumber(required=True, least=1, most=5)
    strength_note = Text()
    owner_only = Truth()
    crosswalk = fields.List(fields.Nested(CrosswalkSchema))

    @post_load
    def make_record(self, data: dict[str, Any], **options: Any) -> Any:
        """Return the position; an open stance is None."""
        stance = None if data["stance"] == "open" else data["stance"]
        return super().make_record({**data, "stance": stance}, **options)


class RuleSchema(RecordSchema):
    """One published rule."""

    record = records.Rule
    id = Slug(required=True)
    title = Text(required=True)
    rule = Text(required=True)


class MinimumSchema(RecordSchema):
    """How much a collection must at least hold."""

    record = records.Minimum
    documents = WholeNumber()
    statements = WholeNumber()


class DescriptionSchema(RecordSchema):
    """collection.yaml."""

    record = records.Description
    id = Slug(required=True)
    title = Text(required=True)
    description = Text(required=True)
    licence = Text(required=True)
    citation = Text(required=True)
    minimum = fields.Nested(MinimumSchema)
    notes = Text(longest=20_000)


class MembershipSchema(RecordSchema):
    """One membership of an actor; `from` and `to` are EDTF dates."""

    record = records.Membership
    of = Reference(required=True)
    role = Text()
    since = Date(data_key="from")
    until = Date(data_key="to")


class ActorSchema(RecordSchema):
    """One record of actors.yaml."""

    record = records.Actor
    id = Slug(required=True)
    name = Text(required=True)
    type = _choice(ACTOR_TYPES, "ActorType", "actor type", required=True)
    aliases = _texts()
    country = _country()
    wikidata = Pattern(r"Q[1-9][0-9]*", "Q7747")
    memberships = fields.List(fields.Nested(MembershipSchema))
    note = Text()


class ForceSchema(RecordSchema):
    """One record of forces.yaml."""

    record = records.Force
    id = Slug(required=True)
    name = Text(required=True)
    aliases = _texts()
    parents = _references()
    of = Reference()
    place = Reference()
    note = Text()


class PlaceSchema(RecordSchema):
    """One record of places.yaml."""

    record = records.Place
    id = Slug(required=True)
    name = Text(required=True)
    aliases = _texts()
    parent = Reference()
    geonames = Pattern(r"[1-9][0-9]*", "163843")
    iso = Pattern(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", "SY or SY-HA (ISO 3166)")
    note = Text()


class OutletSchema(RecordSchema):
    """One record of outlets.yaml."""

    record = records.Outlet
    id = Slug(required=True)
    name = Text(required=True)
    kind = _choice(OUTLET_KINDS, "OutletKind", "outlet kind", required=True)
    aliases = _texts()
    country = _country()
    note = Text()


class DocumentSchema(RecordSchema):
    """One file of documents/: the provenance of one article."""

    record = records.Document
    id = Slug(required=True)
    outlet = Reference(required=True)
    title = Text(required=True)
    url = Pattern(r"https?://\S+", "https://example.org/article")
    published = Date()
    published_basis = _choice(DATE_BASES, "DateBasis", "basis", required=True)
    published_note = Text()
    language = Pattern(r"[a-z]{2,3}(-[A-Z]{2})?", "en", required=True)
    sha256 = Pattern(r"[0-9a-f]{64}", "64 hexadecimal digits", required=True)
    length = WholeNumber(required=True, least=1)
    origin = Slug()
    flags = fields.List(_choice(DOCUMENT_FLAGS, "DocumentFlag", "document flag"))
    note = Text()

    @validates_schema
    def basis_fits_date(self, data: dict[str, Any], **_options: Any) -> None:
        """Complain when a date has no basis or a basis no date."""
        refuse_baseless(data, "published")


class PassageSchema(RecordSchema):
    """A passage of the article that holds the report."""

    record = records.Passage
    start = WholeNumber(required=True)
    end = WholeNumber(required=True, least=1)


class EvidenceSchema(RecordSchema):
    """How the parser came to a drafted report; without a confidence where a curator chose the position."""

    record = records.Evidence
    rule = Text(required=True)
    confidence = fields.Float()
    cue = Text()
    through = Text()
    alternatives = fields.List(_choice(POSITIONS, "PositionCode", "position"))
    answers = fields.Nested(PassageSchema)


class ReportSchema(RecordSchema):
    """One document's account of a statement."""

    record = records.Report
    document = Reference(required=True)
    start = WholeNumber(required=True)
    end = WholeNumber(required=True, least=1)
    form = _choice(FORMS, "ReportForm", "form", required=True)
    quote = Text(longest=LONGEST_QUOTE)
    actor_as_written = Text()
    target_as_written = Text()
    flags = fields.List(_choice(REPORT_FLAGS, "ReportFlag", "flag"))
    origin = Slug()
    note = Text()
    evidence = fields.Nested(EvidenceSchema)

    @validates("quote")
    def words_alone(self, quote: str, **_options: Any) -> None:
        """Complain of a quote that begins and ends with the marks it stands in."""
        inside = quote[1:-1]
        if (quote[0], quote[-1]) in QUOTATION_MARKS and not {quote[0], quote[-1]} & set(inside):
            raise ValidationError([Complaint("holds the quotation marks; it is the words between them", inside)])

    @validates_schema
    def span_is_right(self, data: dict[str, Any], **_options: Any) -> None:
        """Complain of a span that ends before it starts, and of a form that goes with no quote or with another."""
        if complaint := wrong_span(data["start"], data["end"]):
            raise ValidationError([complaint], "end")
        form, quoted = data["form"], "quote" in data
        if form in ("quote", "mixed") and not quoted:
            complaint = Complaint(f"a report of form {form} needs the words; or write form paraphrase")
            raise ValidationError([complaint], "quote")
        if form == "paraphrase" and quoted:
            raise ValidationError([Complaint("is paraphrase although a quote is given", "mixed")], "form")


class StatementSchema(RecordSchema):
    """One position on one set of targets."""

    record = records.Statement
    id = Slug(required=True)
    position = _choice(POSITIONS, "PositionCode", "position", required=True)
    stance = _choice(STANCES, "Stance", "stance")
    targets = _references(required=True)
    place = Reference()
    condition = Text()
    summary = Text(required=True)
    responds_to = _references()
    interprets = _references()
    previous_ids = _slugs()
    reports = fields.List(fields.Nested(ReportSchema), required=True)

    @validates_schema
    def is_complete(self, data: dict[str, Any], **_options: Any) -> None:
        """Complain of a statement on nothing, reported nowhere, or with a stance that its code does not leave open."""
        for name in ("targets", "reports"):
            if not data[name]:
                raise ValidationError([Complaint("is empty; at least one is needed")], name)
        if (data["position"] == "interpret_scope") != ("stance" in data):
            wanted = "needs a stance" if data["position"] == "interpret_scope" else "has its stance from the codebook"
            raise ValidationError([Complaint(f"position {data['position']} {wanted}")], "stance")


class OccasionSchema(RecordSchema):
    """One file of occasions/: one speech event and the statements made on it."""

    record = records.Occasion
    id = Slug(required=True)
    actor = Reference(required=True)
    role = Text()
    affiliation = Reference()
    said = Date()
    said_basis = _choice(DATE_BASES, "DateBasis", "basis", required=True)
    said_note = Text()
    venue = Text()
    medium = _choice(MEDIA, "Medium", "medium", required=True)
    audience = Text()
    statements = fields.List(fields.Nested(StatementSchema), required=True)

    @validates_schema
    def basis_fits_date(self, data: dict[str, Any], **_options: Any) -> None:
        """Complain when a date has no basis or a basis no date."""
        refuse_baseless(data, "said")


class JudgementSchema(RecordSchema):
    """What one coder made of a passage."""

    record = records.Judgement
    actor = Reference(required=True)
    position = _choice(POSITIONS, "PositionCode", "position", required=True)
    targets = _references(required=True)


class CodingUnitSchema(RecordSchema):
    """One passage as two coders judged it."""

    record = records.CodingUnit
    document = Reference(required=True)
    start = WholeNumber(required=True)
    end = WholeNumber(required=True, least=1)
    first = fields.Nested(JudgementSchema)
    second = fields.Nested(JudgementSchema)
    settled = _choice(SETTLEMENTS, "Settlement", "settlement", required=True)
    reason = Text()

    @validates_schema
    def settled_among_coders(self, data: dict[str, Any], **_options: Any) -> None:
        """Complain when nobody marked the passage, or both are said to be right where one marked nothing."""
        marked = [coder for coder in ("first", "second") if coder in data]
        if not marked:
            raise ValidationError([Complaint("no coder marked the passage; write what one made of it")], "first")
        if data["settled"] == "both" and len(marked) == 1:
            raise ValidationError(
                [Complaint(f"is both although only the {marked[0]} coder marked the passage", marked[0])], "settled"
            )


class RetiredSchema(RecordSchema):
    """One record of retired.yaml."""

    record = records.Retired
    id = Slug(required=True)
    reason = Text(required=True)


def wrong_span(start: int, end: int) -> Complaint | None:
    """Return what is wrong with a span of which nothing lies between start and end; None where it is right."""
    if start < end:
        return None
    if start == end:
        return Complaint(f"the span ends at {end}, where it starts")
    return Complaint(f"the span ends at {end}, before it starts", f"start: {end} and end: {start}")


def refuse_baseless(data: dict[str, Any], name: str) -> None:
    """Raise ValidationError unless field `name` holds a date exactly when its basis is not `unknown`."""
    basis = f"{name}_basis"
    if name in data and data[basis] == "unknown":
        raise ValidationError([Complaint(f"is unknown although {name} is given", "inferred")], basis)
    if name not in data and data[basis] != "unknown":
        raise ValidationError([Complaint(f"is {data[basis]} although no {name} is given", "unknown")], basis)
