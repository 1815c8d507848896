"""One attribution in word numbers, before it becomes spans of the text."""

from dataclasses import dataclass

from seeds.parser.speech.cues import Cue
from seeds.parser.speech.nounphrases import Subject

Run = tuple[int, int]
"""Word numbers, end exclusive."""


@dataclass(slots=True)
class Credit:
    """An attribution in word numbers: `subject` None when nobody is credited, `content` the runs of what was said."""

    cue: Cue | None
    subject: Subject | None
    content: list[Run]
    rule: str
    first: int
    end: int
    addressee: Run | None = None
    day: Run | None = None
    confidence: float = 0.8


def confidence(cue: Cue, rule: str) -> float:
    """How far a rule is to be trusted, between 0 and 1, less where the cue is negated."""
    base = {"subject-cue-object": 0.5, "noun-that": 0.6, "passive-by": 0.5, "gerund": 0.6}.get(rule, 0.85)
    return round(base - (0.2 if cue.negated else 0.0), 2)
