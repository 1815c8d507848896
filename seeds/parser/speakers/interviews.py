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
_LONGEST_INITIALS = 5
"""Signs of the initials at most that stand for a paper which alone asks in a talk: "LMA:"."""
_LONGEST_QUESTION = 400
_ASKED = re.compile(r"(?i)\b(?:you|your|yours)\b")
_OWN = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
_MARKED = re.compile(r"[\"“”„«»]")
_ALL_MARKED = re.compile(r"[\"“„«][^\"“”„«»]+[\"”“»]?")
"""A paragraph that is one quotation."""
_LABEL = re.compile(r"[\w .]{1,40}:")
_TURN = re.compile(r"([A-Z][\w .’'-]{1,40}):\s")


@dataclass(frozen=True, slots=True)
class Interview:
    """Who answers, where each question starts, and where each answer does that quotation marks tell from the rest."""

    answers: str
    questions: frozenset[int]
    marked: frozenset[int] = frozenset()

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
    marked = _in_marks(text, printed, cast)
    if marked or len(asked) < _FEWEST:
        return marked
    to_you = sum(bool(_ASKED.search(printed[k].span.of(text))) for k in asked)
    by_me = sum(bool(_OWN.search(_unmarked(printed[k + 1].span.of(text)))) for k in asked)
    if min(to_you, by_me) < 2 or to_you + by_me < len(asked):
        return None
    name = presented(text[: printed[asked[0]].span.start], cast)
    return Interview(name, frozenset(printed[k].span.start for k in asked)) if name else None


def _in_marks(text: str, printed: Sequence[Paragraph], cast: Cast) -> Interview | None:
    """The interview whose answers are paragraphs of quotation, each right behind what the reporter puts to 'you'."""
    quoted = [bool(_ALL_MARKED.fullmatch(text, p.span.start, p.span.end)) for p in printed]
    if sum(quoted) < 2:
        return None
    put = [k for k in range(1, len(printed) - 1) if quoted[k + 1] and _is_put(text, printed[k])]
    asked = [k for k in put if printed[k].span.of(text).endswith("?")]
    if len(asked) < 2 or not any(_ASKED.search(printed[k].span.of(text)) for k in put):
        return None
    name = presented(text[: printed[asked[0]].span.start], cast)
    answers = [-1]
    for k in range(asked[0] + 1, len(printed)):
        follows = k - 1 in asked or answers[-1] == k - 1 or (k - 1 in put and answers[-1] == k - 2)
        if quoted[k] and follows:
            answers.append(k)
    starts = frozenset(printed[k].span.start for k in answers[1:])
    return Interview(name, frozenset(printed[k].span.start for k in put), starts) if name else None


def _is_put(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph may be what a reporter puts to somebody: short, and nobody is quoted in it."""
    words = paragraph.span.of(text)
    if len(words) >= _LONGEST_QUESTION or _MARKED.match(words):
        return False
    return words.endswith("?") or (paragraph.kind == "prose" and not _MARKED.search(words))


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
    mostly = {who for who, count in asked.items() if count > 1 and 2 * count > turns[who]}
    asking = {who for who, count in asked.items() if count}
    house = asking if len(asking) == 1 and len(turns) > 1 else set()
    return frozenset(mostly | {who for who in house if who.isupper() and len(who) <= _LONGEST_INITIALS})


def _is_question(text: str, span: Span) -> bool:
    words = span.of(text).rstrip(" *_")
    return (
        words.endswith("?") and len(words) < _LONGEST_QUESTION and not _MARKED.search(words) and not _LABEL.match(words)
    )


def _unmarked(words: str) -> str:
    return "" if _MARKED.search(words) and words[:1] in '"“„«' else words


def presented(opening: str, cast: Cast) -> str:
    """The person named most often before the first question, by surname; the first of several, the likely first."""
    known = [name for name in cast.names if cast.speaks(name) and name in opening]
    known = [name for name in known if cast.likely(name)] or known
    known.sort(key=opening.index)
    return max(known, key=lambda name: opening.count(name.rsplit(maxsplit=1)[-1]), default="")
