"""One attribution in word numbers, before it becomes spans of the text."""

from dataclasses import dataclass

from seeds.parser.cues.cues import Cue
from seeds.parser.subjects.nounphrases import Subject

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

    def holds(self, at: int) -> bool:
        """Whether word `at` stands in what was said."""
        return any(first <= at < end for first, end in self.content)


def confidence(cue: Cue, rule: str) -> float:
    """How far a rule is to be trusted, between 0 and 1, less where the cue is negated."""
    base = {"subject-cue-object": 0.5, "noun-that": 0.6, "passive-by": 0.5, "gerund": 0.6}.get(rule, 0.85)
    return round(base - (0.2 if cue.negated else 0.0), 2)


def told_before(credit: Credit, told: list[tuple[Credit, str]]) -> str | None:
    """Who speaks last before the subject of a credit in its sentence, and not within what the credit says."""
    at = credit.subject.first if credit.subject else 0
    for other, speaker in reversed(told):
        if not speaker or not other.subject or not other.cue or max(other.cue.at, other.subject.first) >= at:
            continue
        inside = credit.holds(other.subject.first)
        acts = other.cue.kind == "finite" and not other.cue.has("say", "tell", "think")
        within = any(outer.holds(other.subject.first) for outer, _ in told if outer is not other)
        if not inside and not (acts and within):
            return speaker
    return None
