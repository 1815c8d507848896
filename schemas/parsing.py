"""What is sent to be parsed, and what comes back: drafts in the shape of statements, with the evidence of each."""

from marshmallow import Schema, fields

from schemas import published
from schemas.complaints import Complaint
from schemas.envelopes import Meta
from schemas.fields import Choice, Date, Text, Truth
from schemas.questions import Many, once
from schemas.vocabularies import ACTOR_TYPES

LONGEST_TEXT = 200_000


class Article(Schema):
    """An article to be parsed, and what is known of it."""

    text = once(
        Text(longest=LONGEST_TEXT, empty="is empty: send the text of the article"),
        "The plain text of one article; spans count its code points.",
        required=True,
        error_messages={"required": Complaint("is needed: the text of the article")},
    )
    published = once(Date(), "When it was published, in EDTF; a full day dates words such as `on Monday`.")
    outlet = Many(
        Text(longest=200),
        most=1,
        metadata={
            "description": "Who published it: an id or name; an id nobody has is proposed as new.",
            "resource": "outlets",
            "may_be_new": True,
        },
    )
    collection = Many(
        Text(longest=200),
        most=1,
        metadata={"description": "The collection the drafts are for: an id.", "resource": "collections"},
    )
    doubtful = once(
        Truth(),
        "Whether to draft what is too doubtful to be told, too: its position is only the likeliest of several.",
        load_default=False,
    )


class DraftReport(published.Report):
    """Where the article reports a statement, and how the parser came to it."""

    actor_as_written = fields.String(allow_none=True)
    target_as_written = fields.String(allow_none=True)
    evidence = fields.Nested(published.Evidence)


class Draft(published.Statement):
    """A statement as drafted: the shape of a statement, its reports with their evidence; nobody has checked it."""

    collection = fields.String(allow_none=True, metadata={"description": "The collection that was asked for."})
    reports = fields.List(fields.Nested(DraftReport))

    class Meta:
        """Nothing is searched for, so that nothing is highlighted."""

        exclude = ("highlights",)


class Proposed(Schema):
    """A name the dataset does not have, as the article has it."""

    id = fields.String()
    name = fields.String()
    aliases = fields.List(fields.String())
    note = fields.String(allow_none=True, metadata={"description": "Roles, and known names spelled almost alike."})


class ProposedActor(Proposed):
    """An actor the dataset does not have."""

    type = Choice(ACTOR_TYPES, "ActorType", "actor type")


def new_outlet(near: str | None) -> str:
    """Return what is said of an outlet nobody has; `near` is the id of the one spelled most like it, if any is."""
    return "is not known yet and proposed as a new outlet" + (f"; did you mean {near}?" if near else "")


class ProposedNames(Schema):
    """The names the drafts use that the dataset does not have."""

    actors = fields.List(fields.Nested(ProposedActor))
    forces = fields.List(fields.Nested(Proposed))
    places = fields.List(fields.Nested(Proposed))
    outlets = fields.List(
        fields.Nested(Proposed),
        metadata={"description": "The outlet that was named, where nobody has its id; its note says which is near."},
    )


class ParsedDocument(Schema):
    """The article as a document; its text is not kept."""

    id = fields.String()
    title = fields.String()
    published = fields.Nested(published.DateRange)
    published_note = fields.String(
        allow_none=True, metadata={"description": "Where the text is dated otherwise than it was given: both days."}
    )
    sha256 = fields.String(metadata={"description": "Of the text as UTF-8."})
    length = fields.Integer(metadata={"minimum": 1, "description": "Unicode code points."})


class Parsing(Schema):
    """What an article yields; nothing of it is stored."""

    document = fields.Nested(ParsedDocument)
    data = fields.List(fields.Nested(Draft))
    proposed = fields.Nested(ProposedNames)
    left_open = fields.List(
        fields.Nested(published.Passage),
        metadata={"description": "Where somebody takes a position, as it seems, that is too doubtful to be drafted."},
    )
    meta = fields.Nested(Meta)
