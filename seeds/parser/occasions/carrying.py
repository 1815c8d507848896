"""The day of speech carried from dated words to the undated ones of the same occasion."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance
from seeds.parser.articles.voices import bare, beside, named_in, of_office, speaks_for
from seeds.parser.dating.aspects import apart, elsewhere, lasting
from seeds.parser.dating.dates import UNKNOWN, Day, full_day
from seeds.parser.occasions.occasions import NEAR, NEXT, Dated, Occasions
from seeds.parser.occasions.pagedays import is_live, lead, no_earlier_than, page_day
from seeds.parser.speech.attributions import Attribution

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
        self._text, self._read, self._occasions, self._attributed = read.text, read, occasions, attributed
        self._lead = lead(read)
        self._live = is_live(read.text)
        self._page = page_day(read, attributed)
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
        aside = words.cue and not self._live and apart(self._text, words.span, words.cue)
        if not aside and self._page.holds(words.span, words.speaker.id):
            return self._page.day
        if words.form == "headline" or apart(self._text, words.span, words.cue):
            return UNKNOWN
        for rule in (self._setting, self._same, self._voice, self._gesture, self._begun):
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
            day = day if day.edtf or _named(words) else self._next(words, paragraph)
        else:
            day = UNKNOWN
        if day.edtf or _named(words) or words.through or apart(self._text, words.span, words.cue):
            return day
        return self._earliest

    def _setting(self, words: Utterance, paragraph: int) -> Day:
        """The day of the narrator's sentence that brings the speaker before the public, here or just before."""
        before = [one for one in self._occasions.narrated if one[1] < words.span.start]
        if not before or lasting(self._text, words.cue):
            return UNKNOWN
        day, at, where = before[-1]
        others = (one for one in self._occasions.words if at < one.at < words.span.start)
        far = paragraph - where > (_TOP - 1 if where == self._lead else NEXT)
        if far or any(one.speaker.id != words.speaker.id and one.day.edtf != day.edtf for one in others):
            return UNKNOWN
        told = self._read.paragraphs[where].span
        start = max(self._text.rfind(". ", told.start, at), told.start)
        brought = self._text[start : min(words.span.start, told.end)]
        return day if _PUBLIC.search(brought) and named_in(brought, words.speaker) else UNKNOWN

    def _same(self, words: Utterance, paragraph: int) -> Day:
        """The day of the same speaker's last dated words near before; for a person who tells but one day, of any."""
        mine = [one for one in self._occasions.words if one.speaker.id == words.speaker.id]
        before = [one for one in mine if one.at <= words.span.start]
        if not before:
            return UNKNOWN
        last = before[-1]
        gap = paragraph - last.paragraph
        loose = gap or not full_day(last.day.edtf)
        if loose and (lasting(self._text, words.cue) or elsewhere(self._text, words.cue)):
            return UNKNOWN
        if not self._occasions.holds(last, words.span.start, gap):
            return UNKNOWN
        single = words.speaker.type == "person" and len({one.day.edtf for one in mine}) == 1
        return last.day if gap <= NEAR or single else UNKNOWN

    def _begun(self, words: Utterance, paragraph: int) -> Day:
        """The day on which the speaker, before these words, began to speak for another or was brought in."""
        begun = (said for said in self._attributed if said.speaker == words.speaker.name)
        first = next(begun, None)
        if not first or first.span.end > words.span.start or lasting(self._text, words.cue):
            return UNKNOWN
        opening = replace(words, span=first.span, cue=first.cue)
        where = self._occasions.paragraph(first.span.start)
        if apart(self._text, first.span, first.cue) or elsewhere(self._text, words.cue):
            return UNKNOWN
        day = self._setting(opening, where)
        return day if day.edtf else self._voice(opening, where)

    def _voice(self, words: Utterance, paragraph: int) -> Day:
        """The day of a body's dated words, or its unnamed officer's, for who speaks for it in the next paragraph."""
        near = (one for one in self._occasions.words if 0 <= paragraph - one.paragraph <= NEXT)
        before = [one for one in near if one.at <= words.span.start]
        theirs = [one for one in before if beside(one.speaker, words.speaker)]
        if words.speaker.type != "person" or lasting(self._text, words.cue):
            return UNKNOWN
        for one in reversed(theirs):
            if full_day(one.day.edtf) and speaks_for(words.speaker, one.speaker, words.written):
                return one.day
        officer = before[-1] if before and of_office(before[-1].speaker) and bare(words.speaker) else None
        return officer.day if officer and full_day(officer.day.edtf) else UNKNOWN

    def _next(self, words: Utterance, paragraph: int) -> Day:
        """The day the person tells who speaks next for the body or the unnamed officer of the lead."""
        after = (one for one in self._occasions.words if one.at > words.span.end and one.paragraph > paragraph)
        one = next(after, None)
        person = one and one.speaker.type == "person" and full_day(one.day.edtf)
        if not one or not person or one.paragraph - paragraph > NEXT + 1:
            return UNKNOWN
        body = words.speaker.type == "government" or of_office(words.speaker)
        voice = (body and beside(one.speaker, words.speaker)) or (of_office(words.speaker) and bare(one.speaker))
        return one.day if voice else UNKNOWN

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
        return (one for one in self._occasions.words if beside(one.speaker, words.speaker))


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
