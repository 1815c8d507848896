"""What is remembered from one passage of an article to the next."""

from dataclasses import dataclass, field

from seeds.parser.naming.cast import Cast
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.interviews import Interview


@dataclass(slots=True)
class Stage:
    """What is remembered from one passage to the next: the cast, who spoke last, whether a quotation is still open.

    Within a sentence `speaker_before` is who speaks in it before the words being read, `subject_before` the name and
    kind of whom it is about before them, `told_of` those of whom what is said begins with; `answerer` is who answers
    the question that a turn of a talk asks, `questioned` who answers behind a bare "A:"; `papers` tells who issued the
    last paper of each kind.
    """

    cast: Cast
    speaker: Attribution | None = None
    person: Attribution | None = None
    focus: list[tuple[str, str]] = field(default_factory=list)
    papers: dict[str, str] = field(default_factory=dict)
    open: bool = False
    gesture: Attribution | None = None
    speaker_before: str | None = None
    subject_before: tuple[str, str] | None = None
    told_of: tuple[str, str] | None = None
    label: Attribution | None = None
    answerer: str = ""
    questioned: str = ""
    issuer: Attribution | None = None
    numbered: bool = False
    listing: bool = False
    interview: Interview | None = None
    interviewers: frozenset[str] = frozenset()
    answering: bool = False
