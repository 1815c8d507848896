"""Interviews printed without names before the words: questions stand in paragraphs of their own, answers follow."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from seeds.parser.naming.cast import Cast
from seeds.parser.speakers.credited import Attribution
from seeds.parser.texts.paragraphs import Paragraph
from seeds.parser.texts.spans import Span

_FEWEST = 3
_LONGEST_QUESTION = 400
_ASKED = re.compile(r"(?i)\b(?:you|your|yours)\b")
_OWN = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
_MARKED = re.compile(r"[\"“”„«»]")
_LABEL = re.compile(r"[\w .]{1,40}:")
_TURN = re.compile(r"([A-Z][\w .’'-]{1,40}):\s")


@dataclass(frozen=True, slots=True)
class Interview:
    """Who answers, and where each question starts."""

    answers: str
    questions: frozenset[int]

    def answer(self, span: Span, role: str) -> Attribution:
        """The attribution every sentence of an answer at `span` is made of."""
        return Attribution(
            span=span,
            source=None,
            head=None,
            speaker=self.answers,
            role=role,
            cue=None,
            content=(span,),
            quotes=(),
            form="quote",
            addressee="",
            day=None,
            nested_in=None,
            rule="interview-answer",
            confidence=0.65,
        )


def interview(text: str, printed: Sequence[Paragraph], cast: Cast) -> Interview | None:
    """The interview an article is: some questions to 'you', answered by an 'I' or 'we'; None where it is none."""
    asked = [k for k, paragraph in enumerate(printed[:-1]) if k and _is_question(text, paragraph.span)]
    if len(asked) < _FEWEST:
        return None
    to_you = sum(bool(_ASKED.search(printed[k].span.of(text))) for k in asked)
    by_me = sum(bool(_OWN.search(_unmarked(printed[k + 1].span.of(text)))) for k in asked)
    if min(to_you, by_me) < 2 or to_you + by_me < len(asked):
        return None
    name = presented(text[: printed[asked[0]].span.start], cast)
    return Interview(name, frozenset(printed[k].span.start for k in asked)) if name else None


def interviewers(text: str, printed: Sequence[Paragraph]) -> frozenset[str]:
    """Who only asks in a transcript, as the labels before the words spell it: most turns of theirs end in a question.

    What they tell on the way is the reporter's own and no statement (codebook.md).
    """
    turns, asked = Counter[str](), Counter[str]()
    for paragraph in printed:
        label = _TURN.match(text, paragraph.span.start, paragraph.span.end)
        if label:
            turns[label[1]] += 1
            asked[label[1]] += paragraph.span.of(text).rstrip(' *_"”').endswith("?")
    return frozenset(who for who, count in asked.items() if count > 1 and 2 * count > turns[who])


def _is_question(text: str, span: Span) -> bool:
    words = span.of(text).rstrip(" *_")
    return (
        words.endswith("?") and len(words) < _LONGEST_QUESTION and not _MARKED.search(words) and not _LABEL.match(words)
    )


def _unmarked(words: str) -> str:
    return "" if _MARKED.search(words) and words[:1] in '"“„«' else words


def presented(opening: str, cast: Cast) -> str:
    """The person named most often before the first question, by surname; the first of several."""
    known = [name for name in cast.names if cast.speaks(name) and cast.likely(name) and name in opening]
    known.sort(key=opening.index)
    return max(known, key=lambda name: opening.count(name.rsplit(maxsplit=1)[-1]), default="")
