"""The day of speech carried from dated words to the undated ones of the same occasion."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from seeds.parser.actors import Speaker
from seeds.parser.articles import Article
from seeds.parser.aspects import apart, elsewhere, lasting
from seeds.parser.attributions import Attribution
from seeds.parser.dates import UNKNOWN, Day, full_day
from seeds.parser.occasions import NEAR, NEXT, Dated, Occasions
from seeds.parser.pagedays import lead, no_earlier_than, page_day
from seeds.parser.reports import Utterance

_TOP = 5
"""Paragraphs from the lead on that a headline may speak of without naming the position."""


def carried(read: Article, told: list[Utterance], attributed: tuple[Attribution, ...]) -> list[Utterance]:
    """The utterances, the undated ones with the day of the occasion they belong to where one can be told.

    The body comes first; its headlines and its lead then take the day of what they report.
    """
    if all(words.day.edtf for words in told):
        return told
    carrying = _Carrying(read, Occasions(read, told, attributed), attributed)
    body = [carrying.dated(words, carrying.in_body) for words in told]
    return [carrying.dated(words, carrying.on_top) for words in body]


class _Carrying:
    """The rules by which undated words find their day among the dated words of one article."""

    def __init__(self, read: Article, occasions: Occasions, attributed: tuple[Attribution, ...]) -> None:
        self._text, self._read, self._occasions = read.text, read, occasions
        self._lead = lead(read)
        self._page, self._pages = page_day(read, attributed)
        self._earliest = no_earlier_than(read)

    def dated(self, words: Utterance, rule: Callable[[Utterance, int], Day]) -> Utterance:
        """The utterance with the day a rule finds, as inferred; as it is where it tells its own or none is found."""
        day = UNKNOWN if words.day.edtf else rule(words, self._occasions.paragraph(words.span.start))
        if not day.edtf:
            return words
        found = replace(words, day=Day(day.edtf, "inferred"))
        self._occasions.add(found)
        return found

    def in_body(self, words: Utterance, paragraph: int) -> Day:
        """The day of words that stand in the text itself."""
        if _named(words) or words.through:
            return UNKNOWN
        if any(page.overlaps(words.span) for page in self._pages):
            return self._page
        if words.form == "headline" or apart(self._text, words.span, words.cue):
            return UNKNOWN
        for rule in (self._setting, self._same, self._voice, self._gesture):
            day = rule(words, paragraph)
            if day.edtf:
                return day
        return UNKNOWN

    def on_top(self, words: Utterance, paragraph: int) -> Day:
        """The day of a headline, of the lead, of a demand only named; else no earlier than the page can be."""
        if words.form == "headline" or paragraph < self._lead:
            day = self._headline(words)
        elif _named(words) or (paragraph == self._lead and not words.through):
            day = next(self._alike(words), UNKNOWN)
        else:
            day = UNKNOWN
        if day.edtf or _named(words) or words.through or apart(self._text, words.span, words.cue):
            return day
        return self._earliest

    def _setting(self, words: Utterance, paragraph: int) -> Day:
        """The day of the narrator's sentence that brings the speaker before the public, here or just before."""
        before = [one for one in self._occasions.narrated if one[0].span and one[0].span.end <= words.span.start]
        if not before or paragraph - before[-1][1] > NEXT or lasting(self._text, words.cue):
            return UNKNOWN
        day, where = before[-1]
        at = day.span.start if day.span else 0
        if any(at < one.at < words.span.start and one.speaker.id != words.speaker.id for one in self._occasions.words):
            return UNKNOWN
        told = self._read.paragraphs[where].span
        start = max(self._text.rfind(". ", told.start, at), told.start)
        brought = self._text[start : min(words.span.start, told.end)]
        return day if _PUBLIC.search(brought) and _names(words.speaker, brought) else UNKNOWN

    def _same(self, words: Utterance, paragraph: int) -> Day:
        """The day of the same speaker's last dated words near before; for a person who tells but one day, of any."""
        mine = [one for one in self._occasions.words if one.speaker.id == words.speaker.id]
        before = [one for one in mine if one.at <= words.span.start]
        if not before:
            return UNKNOWN
        last = before[-1]
        gap = paragraph - last.paragraph
        if gap and (not full_day(last.day.edtf) or lasting(self._text, words.cue) or elsewhere(self._text, words.cue)):
            return UNKNOWN
        single = words.speaker.type == "person" and len({one.day.edtf for one in mine}) == 1
        return last.day if gap <= NEAR or single else UNKNOWN

    def _voice(self, words: Utterance, paragraph: int) -> Day:
        """The day of a body's dated words, or its unnamed officer's, for who speaks for it in the next paragraph."""
        near = (one for one in self._theirs(words) if paragraph - one.paragraph <= NEXT)
        before = [one for one in near if one.at <= words.span.start]
        if not before or words.speaker.type != "person" or lasting(self._text, words.cue):
            return UNKNOWN
        last = before[-1]
        body = last.speaker.type == "government" or _unnamed(last.speaker) or _serves(words, last.speaker)
        return last.day if body and full_day(last.day.edtf) else UNKNOWN

    def _gesture(self, words: Utterance, paragraph: int) -> Day:
        """The day of the dated quotation that follows a body's gesture in the same paragraph ("brushed it aside")."""
        said = words.cue and _SAYS.match(words.cue.of(self._text))
        if said or words.speaker.type == "person" or lasting(self._text, words.cue):
            return UNKNOWN
        after = (one for one in self._theirs(words) if one.at > words.span.start and one.paragraph == paragraph)
        return next((one.day for one in after if one.speaker.type == "person"), UNKNOWN)

    def _headline(self, words: Utterance) -> Day:
        """The day of the statement it reports: same actor or side and position, else what its side says first."""
        alike = next(self._alike(words), UNKNOWN)
        top = (one.day for one in self._mine_first(words) if one.paragraph <= self._lead + _TOP)
        return alike if alike.edtf else next(top, UNKNOWN)

    def _alike(self, words: Utterance) -> Iterator[Day]:
        """The days of dated words in which the same actor, then the same side, takes the same position."""
        return (one.day for one in self._mine_first(words) if one.position == words.reading.position)

    def _mine_first(self, words: Utterance) -> Iterator[Dated]:
        yield from (one for one in self._occasions.words if one.speaker.id == words.speaker.id)
        yield from self._theirs(words)

    def _theirs(self, words: Utterance) -> Iterator[Dated]:
        """The dated words of the speaker's side."""
        side = words.speaker.side
        return (one for one in self._occasions.words if side and one.speaker.side == side)


_SAYS = re.compile(r"(?:say|said|tell|told)")
# What somebody does who then speaks: "made the announcement on Friday", "walked into a packed hall on Tuesday".
_PUBLIC = re.compile(
    r"\b(?:made|announce\w*|explain\w*|walked into|opened|appeared|spoke|received|met|addressed|put out|issued|"
    r"released|published|posted|held|hosted|gathered|testified|asked|answered|convened|sat|came|come|went before|"
    r"took the floor|opinions|talks|meeting|press|rally|speech|visit\w*|interview\w*|statement|briefing|conference|"
    r"ceremony)\b"
)


def _named(words: Utterance) -> bool:
    """Whether the position is only named by a noun ("the demand that")."""
    return words.rule.startswith(("act-noun", "noun"))


def _names(speaker: Speaker, text: str) -> bool:
    """Whether a text names a speaker: a person by the last name, a body by any long word of its name."""
    names = speaker.name.split()[-1:] if speaker.type == "person" else re.findall(r"\w{5,}", speaker.name)
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)


def _unnamed(speaker: Speaker) -> bool:
    """Whether a speaker is told by office alone ("its defence secretary")."""
    return speaker.name.split()[-1][:1].islower()


def _serves(words: Utterance, body: Speaker) -> bool:
    """Whether what is told of a person shares a word with the name of a body ("opposition leader")."""
    told = f"{words.speaker.role} {words.speaker.affiliation} {words.written}".lower()
    shared = set(re.findall(r"[a-z]{4,}", told)) & set(re.findall(r"[a-z]{4,}", body.name.lower()))
    return body.type != "person" and bool(shared)
