"""One paragraph on its way to attributions."""

from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.contents.credits import Credit, told_before
from seeds.parser.contents.semicolons import gone_on
from seeds.parser.contents.settlement import settled
from seeds.parser.cues.cues import cue_words
from seeds.parser.naming.kinds import is_thing
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.referents import inside, is_title_case
from seeds.parser.speakers.stage import Stage
from seeds.parser.speech.attitudes import attitude_credits
from seeds.parser.speech.colons import colon_credit, manner_credit
from seeds.parser.speech.placards import placard_credits
from seeds.parser.speech.posts import Posts
from seeds.parser.speech.reader import Reader
from seeds.parser.speech.roundabout import roundabout_credits
from seeds.parser.speech.standpoints import standpoint_credits
from seeds.parser.speech.topics import topic_end
from seeds.parser.speech.turns import turn_label
from seeds.parser.speech.wills import will_credits
from seeds.parser.texts.sentences import sentences
from seeds.parser.texts.wordlists import word_set

_MOST_CUES, _WORDS_A_CUE = 40, 3
_SELVES = word_set("i we you it who that which")
_HANGING = word_set("if because unless once until when")
_SUPPOSING = word_set("can could may might should would will 'll ’ll")


def _is_babble(cues: int, words: int) -> bool:
    """Whether a run of words is no sentence: one that says "said" at every second word, many times over."""
    return cues > _MOST_CUES and cues * _WORDS_A_CUE > words


class Passage(Posts):
    """One paragraph on its way to attributions."""

    def attributions(self, stage: Stage, following: "Passage | None") -> Iterator[Attribution]:
        """Those of this paragraph, updating `stage`."""
        asks = following is not None and "?" in self.words.spelling and turn_label(self.words) is not None
        stage.answerer = following.answerer(stage) if asks and following else ""
        post = self._posted(stage)
        if post is not None:
            yield from post
            return
        yield from self._transcribed(stage)
        quoted = self.words.quoted[0] if self.words else -1
        signed = following.signature() if following and quoted >= 0 else None
        if following and not signed and quoted >= 0 and set(self.words.quoted) == {quoted}:
            signed = following.caption()
        if signed and following:
            yield from self._signed(following, signed, stage)
            return
        opened, stage.open = stage.open, bool(self.quotes) and not self.quotes[-1].closed
        credited_here: Attribution | None = stage.speaker if opened else None
        title = self.title
        if stage.gesture and stage.gesture.content == () and self.text[stage.gesture.span.end - 1] != ":":
            stage.gesture = None
        if stage.gesture and stage.gesture.rule != "lead-in" and not self.quotes and not title and len(self.words) > 8:
            yield self._block(stage.gesture)
        itemised = self._itemised(stage)
        if itemised is not None:
            yield from itemised
            return
        self._opens_list(stage)
        issued = not stage.listing and self._issued_here(stage)
        if title:
            self._titled(stage)
        for first, end in sentences(self.words):
            before = stage.gesture
            made, outer = self._read(first, end, stage)
            if not outer and not title:
                outer = list(self._uncredited(first, end, stage, credited_here, before))
                outer = outer or list(self._in_his_words(first, end, credited_here))
                made = [*outer, *made]
            if not (outer or stage.listing) and (issued or self._announces(stage)):
                outer = list(self._issued(first, end, stage))
                made = [*outer, *made]
            yield from made
            stage.gesture = stage.gesture or (None if outer else self._led_in(first, end, stage))
            self._issues(first, end, stage)
            speakers = [a for a in outer if a.source and not any(inside(a, other) for other in outer)]
            speakers = [a for a in speakers if a.quotes or not is_thing(a.speaker)]
            speakers = [a for a in speakers if a.rule != "noun-that"] or speakers
            if speakers:
                stage.speaker = credited_here = next((a for a in reversed(speakers) if a.quotes), speakers[-1])
                if stage.cast.speaks(stage.speaker.speaker) or stage.speaker.rule.startswith("content"):
                    stage.person = stage.speaker
            self._focus(first, end, outer, stage)
            self._keep_papers(first, end, stage)

    def _read(self, first: int, end: int, stage: Stage) -> tuple[list[Attribution], list[Attribution]]:
        """What a sentence attributes by its own words, and the outer ones of these."""
        made = list(self._sentence(first, end, self.title, stage))
        outer = [a for a in made if a.rule != "inside-quotation"]
        if not self.title:
            manner, told_so = self._told_apart(first, end, stage)
            if manner and not any(a.cue and a.cue.start < manner.content[0].start for a in outer):
                return [manner, *made], [manner]
            told_so = [told for told in told_so if told.rule != "will" or not any(inside(told, a) for a in outer)]
            shown = [told.content for told in told_so if told.rule == "placard"]
            made = [a for a in made if a.speaker or a.content not in shown]
            made, outer = [*made, *told_so], [*(a for a in outer if a in made), *told_so]
        if any(a.quotes for a in outer):
            return made, outer
        colon = list(self._colon(first, end, stage, self.title))
        return [*made, *colon], [*outer, *colon]

    def _told_apart(self, first: int, end: int, stage: Stage) -> tuple[Attribution | None, list[Attribution]]:
        """What a sentence attributes without a verb of speech: by how it was put, and in a roundabout way."""
        words = self.words
        standpoints = list(standpoint_credits(words, first, end))
        manner = None if standpoints else manner_credit(words, first, end)
        roundabout = [*roundabout_credits(words, first, end), *standpoints, *attitude_credits(words, first, end)]
        roundabout += [*will_credits(words, first, end), *placard_credits(words, first, end)]
        told_so = [self._made(credit, end, stage, False) for credit in roundabout]
        told_so = [told for told in told_so if told.rule != "view" or self._holds_views(told, stage)]
        told_so = [told for told in told_so if told.rule != "person-view" or stage.cast.speaks(told.speaker)]
        return self._made(manner, end, stage, False) if manner else None, told_so

    def _sentence(self, first: int, end: int, title: bool, stage: Stage) -> Iterator[Attribution]:
        reporting = cue_words(self.words, first, end)
        if not reporting or _is_babble(len(reporting), end - first):
            stage.gesture = None
            return
        title_case = title and is_title_case(self.words, first, end)
        reader = Reader(self.words, first, end, title_case, title)
        told: list[tuple[Credit, str]] = []
        for credit in gone_on(self.words, settled(self.words, list(reader.read()), title), end):
            others = [before for before in told if not self._asks_him(before[0])]
            stage.subject_before = self._subject_before(first, credit, stage) if others == told else None
            stage.told_of = self._told_before(credit, stage)
            stage.speaker_before = None if self._of_somebody_else(first, credit) else told_before(credit, others)
            made = self._made(credit, end, stage, title)
            told.append((credit, made.speaker))
            yield made
        stage.speaker_before = stage.subject_before = stage.told_of = None
        stage.gesture = None
        if reader.gesture and not title:
            stage.gesture = self._made(reader.gesture, end, stage, title)
        if any(self.words.quoted[at] >= 0 for at in reporting):
            yield from self._inside(first, end, stage)

    def _asks_him(self, credit: Credit) -> bool:
        """Whether somebody asks or tells whoever answers then: "when a deputy asked him whether they go, he said"."""
        return credit.cue is not None and self.words.low[credit.cue.end : credit.cue.end + 1] in (["him"], ["her"])

    def _inside(self, first: int, end: int, stage: Stage) -> Iterator[Attribution]:
        """What the speaker quoted in a sentence says others said."""
        words = self.words
        start = first
        for k in range(first, end):
            level = words.quoted[k]
            closes = k + 1 == end or words.quoted[k + 1] != level or words.spelling[k] in (".", "!", "?", ";")
            if level < 0 or not closes:
                start = start if level >= 0 and words.quoted[start] == level else k
                continue
            if words.quoted[start] != level:
                start = k
            if k - start >= 5:
                for credit in settled(words, list(Reader(words, start, k + 1).read(level))):
                    if self._of_another(credit):
                        yield replace(self._made(credit, k + 1, stage, False), rule="inside-quotation")
            start = k + 1

    def _of_another(self, credit: Credit) -> bool:
        """Whether a credit inside a quotation tells what somebody else has said, as a fact and for no reason given."""
        low = self.words.low
        if not credit.subject or low[credit.subject.first] in _SELVES:
            return False
        hangs = credit.subject.first > 0 and low[credit.subject.first - 1] in _HANGING
        return not hangs and (credit.cue is None or low[credit.cue.at - 1] not in _SUPPOSING)

    def _colon(self, first: int, end: int, stage: Stage, title: bool) -> Iterator[Attribution]:
        """A quotation behind a colon that no verb introduces: `by Ann Lee: "..."`, `Ann Lee: "..."`."""
        topic = -1 if title else topic_end(self.words, first, end)
        credit = None if title or topic > 0 else colon_credit(self.words, first, end)
        if topic > 0:
            yield from self._on_topic(topic, end, stage)
        if credit:
            yield self._made(credit, end, stage, title)
