"""Who really speaks where attributions stand inside one another, and what is left of the outer words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.articles.article import Article
from seeds.parser.articles.speaker import Speaker
from seeds.parser.drafts.voiceless import speaks_not
from seeds.parser.naming.papers import OUTLET
from seeds.parser.naming.somebody import is_somebody
from seeds.parser.positions.owners import official
from seeds.parser.speech.attributions import Attribution
from seeds.parser.texts.spans import Span


def commits(text: str, cue: Span | None, content: tuple[Span, ...]) -> bool:
    """Whether a cue only tells that somebody has committed to a deed: "has agreed to withdraw"."""
    if not cue or not content:
        return False
    words = cue.of(text)
    onward = words.endswith(" to") or _TO.match(text, content[0].start)
    return bool(onward and _COMMITS.search(words.removesuffix(" to")))


_COMMITS = re.compile(r"(?i)\b(?:agree|accept|undertak|undertook|promis|pledg|commit|decid|consent|resolv)\w*$")
_TO = re.compile(r"(?:on \w+day )?to\b")


# Papers that somebody's words only refer to: "said the constitution did not permit bases".
_PAPER = re.compile(
    r"(?i)\b(?:text|wording|article \w+|agreement|treaty|accord|pact|protocol|clause|paragraph|section|constitution|"
    r"law|mandate|resolution|provisions?|lease|map|charter)\b"
)
_ANYBODY = re.compile(
    r"(?i)(?:readers?|viewers?|listeners?|anyone|anybody|everyone|everybody|many|few|those|you|we|one)\b"
)


def describes_speaker(text: str, attribution: Attribution, attributed: tuple[Attribution, ...]) -> bool:
    """Whether "who said" only describes the speaker of a wider attribution that says the same."""
    head = attribution.head.of(text).lower() if attribution.head else ""
    return head in {"who", "which", "that"} and any(
        other is not attribution and other.cue and other.speaker
        and any(content.holds(other.cue) and content.end <= other.span.end + 2 for content in attribution.content)
        for other in attributed
    )  # fmt: skip


def echoes(read: Article, attribution: Attribution, attributed: tuple[Attribution, ...], speaker: Speaker) -> bool:
    """Whether an inner attribution is only the outer speaker's own account: by a pronoun, or of the same side."""
    if attribution.nested_in is None or not attribution.head:
        return False
    outer = attributed[attribution.nested_in]
    if outer.speaker == attribution.speaker:
        return _describes_paper(read.text, attribution)
    if _ANYBODY.match(outer.speaker):
        return False
    own = not OUTLET.search(outer.speaker)
    supposed = own and _is_supposed(read.text, attribution)
    committed = commits(read.text, attribution.cue, attribution.content)
    if supposed or committed or _is_read_by(read.text, attribution, outer):
        return True
    head = attribution.head.of(read.text)
    source = attribution.source.of(read.text) if attribution.source else head
    if (
        _PAPER.search(head)
        or (head.lower() in {"it", "he", "she", "they"} and not _passes_on(attribution, outer))
        or not is_somebody(head)
        or not is_somebody(source)
    ):
        return True
    ahead = read.speakers.resolve(outer.speaker, outer.role, outer.source)
    same = own and bool(speaker.side) and speaker.side == ahead.side
    quoted = attribution.rule == "inside-quotation" and not read.names.find(head)
    untold = speaker.type == "government" and not ahead.side_told
    return same or quoted or (untold and _tells_aims(read, attribution, outer))


def _passes_on(inner: Attribution, outer: Attribution) -> bool:
    """Whether an outlet only reports what somebody without a name says: "the panel will urge it, the Post reported"."""
    return bool(OUTLET.search(outer.speaker)) and inner.rule.startswith("subject") and bool(inner.speaker)


def _is_supposed(text: str, inner: Attribution) -> bool:
    """Whether somebody only tells what another would or must do: "said Norland would not accept the base"."""
    cue = inner.cue
    return bool(cue and _SUPPOSING.search(text, max(0, cue.start - _REACH), cue.start))


_SUPPOSING = re.compile(
    r"\b(?:would|could|might|may|can|must|should|will|shall|cannot|wo|ca)(?:n['’]t)?"
    r"(?: (?:not|never|also|soon|still|only|\w+ly))*(?: have| be)? $"
)
_REACH = 30
_AIMS = re.compile(r"(?:plan|intend|mean|maintain)(?:s|ed|ning|ing)?$|(?:has|had|have) no (?:intention|plan)")


def _tells_aims(read: Article, inner: Attribution, outer: Attribution) -> bool:
    """Whether an official tells what a state, for all that is known the official's own, means to do."""
    cue, source = inner.cue, outer.source
    return bool(cue and source and _AIMS.match(cue.of(read.text)) and official(source.of(read.text)))


def _describes_paper(text: str, inner: Attribution) -> bool:
    """Whether a cue only tells what the paper before it says: "voted down a motion demanding"."""
    cue = inner.cue
    return bool(cue and _DEMANDING.match(text, cue.start) and _MOTION.search(text, max(0, cue.start - 30), cue.start))


_DEMANDING = re.compile(r"[a-z]+ing\b")
_MOTION = re.compile(
    r"\b(?i:motions?|resolutions?|bills?|amendments?|proposals?|petitions?|drafts?|laws?|votes?|texts?|letters?) $"
)


def _is_read_by(text: str, inner: Attribution, outer: Attribution) -> bool:
    """Whether somebody tells what another meant, around "he said": "The envoy, she explained, was not referring to"."""
    if not inner.cue or not inner.source or not outer.cue:
        return False
    around = inner.source.end <= outer.cue.start and outer.cue.end <= inner.cue.start
    return around and bool(_MEANS.match(text, inner.cue.start))


_MEANS = re.compile(r"(?:mean|meant|refer|speak|spoke|talk|allud|point|hint)")


class Nested:
    """The attributions of one text by the one inside which they stand."""

    def __init__(self, attributed: tuple[Attribution, ...]) -> None:
        self._inside: dict[int, list[Attribution]] = {}
        for other in attributed:
            if other.nested_in is not None:
                self._inside.setdefault(id(attributed[other.nested_in]), []).append(other)

    def inside(self, attribution: Attribution) -> list[Attribution]:
        """Those right inside an attribution of the text, in order."""
        return self._inside.get(id(attribution), [])


def own_content(
    read: Article, attribution: Attribution, attributed: tuple[Attribution, ...], nested: Nested
) -> tuple[Span, ...]:
    """The content without what other named speakers, or the same one anew, say inside it."""
    inner = [
        other.span
        for other in nested.inside(attribution)
        if not other.rule.startswith(("noun", "gerund"))
        and other.speaker != attribution.speaker
        and (other.speaker[:1].isupper() or _passes_on(other, attribution))
        and not speaks_not(read, other)
        and not echoes(read, other, attributed, read.speakers.resolve(other.speaker, other.role, other.source))
    ]
    return tuple(piece for content in attribution.content for piece in _without(content, inner))


def _without(content: Span, inner: list[Span]) -> Iterator[Span]:
    start = content.start
    for span in sorted(inner):
        if start < span.start < content.end:
            yield Span(start, span.start)
        if span.overlaps(content):
            start = max(start, span.end)
    if start < content.end:
        yield Span(start, content.end)
