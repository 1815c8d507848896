"""Who the words of a speaker stand for: full names, offices, pronouns."""

import re
from collections.abc import Iterator
from itertools import chain

from seeds.parser.naming.genders import whose
from seeds.parser.naming.kinds import is_body, is_several, is_somebody_unnamed
from seeds.parser.naming.nationalities import countries_named
from seeds.parser.naming.offices import last_told, offices
from seeds.parser.naming.persons import BODY_WORDS, is_body_noun, is_name_word, is_person_noun
from seeds.parser.naming.ranks import are_rivals, excludes
from seeds.parser.naming.titles import TITLES
from seeds.parser.speakers.bodynames import named_as
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.speakers import Mention, antecedent, mention
from seeds.parser.speakers.stage import Stage
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.dialogues import dialogue
from seeds.parser.texts.nicknames import without_nickname
from seeds.parser.texts.paragraphs import Paragraph
from seeds.parser.texts.quotations import Quotation, quotations
from seeds.parser.texts.spans import Span
from seeds.parser.texts.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Words


def is_title_case(words: Words, first: int, end: int) -> bool:
    """Whether four fifths of the longer words begin with a capital, as in the titles of some houses."""
    longer = [word[0] for word in words.spelling[first:end] if len(word) > 3 and word[0].isalnum()]
    return bool(longer) and sum(map(str.isupper, longer)) >= 0.8 * len(longer)


def inside(attribution: Attribution, other: Attribution) -> bool:
    """Whether an attribution stands in what another one's speaker says."""
    subject = attribution.source or attribution.span
    return other is not attribution and any(content.holds(subject) for content in other.content)


_LONGEST_OFFICE = 6
"""Words of an office with its article at most."""
_TOLD_BEFORE, _STEM = 600, 4
"""Code points before a name within which its bearer's state may be told, and letters a state's words share."""
_GROUPS = frozenset(["group", "movement", "militia", "party", "organisation", "organization", "faction", "alliance"])
_OF_GROUP = re.compile(
    r"\b([A-Z][\w-]+(?: [A-Z][\w-]+){0,3})['’]s? (?:[a-z]+ ){0,2}"
    r"(?:leader|spokes\w+|chief|commander|official|secretary),? $"
)
_NAMED_BEFORE = 90
"""Code points before a name within which its bearer's group stands: "Norish Dawn's deputy leader, Ann Lee"."""
_IN_SENTENCE = frozenset(["he", "she", "it", "his", "her", "its", "they", "their"])


def _describes(words: Words, k: int) -> bool:
    """Whether word `k` may stand inside a phrase for somebody that nothing hangs on."""
    return words.is_word(k) and words.quoted[k] < 0 and words.low[k] not in _OUTSIDE


_OUTSIDE = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES


class Referents:
    """The words of one paragraph, and whom its mentions of speakers stand for."""

    def __init__(self, text: str, paragraph: Paragraph, dashes: bool = False) -> None:
        self.text = text
        self.paragraph = paragraph
        within = Span(paragraph.body, paragraph.span.end)
        spoken = dialogue(text, within) if dashes and paragraph.kind == "prose" else ()
        self.dialogue = bool(spoken)
        self.quotes: tuple[Quotation, ...] = spoken or quotations(text, within)
        self.words = Words(text, within, self.quotes)
        cased = len(self.words) > 4 and is_title_case(self.words, 0, len(self.words))
        self.title = paragraph.kind == "headline" or cased

    def _name(self, found: Mention, subject: Subject, stage: Stage) -> str:
        words = self.words
        position = words.starts[subject.first]
        if found.pronoun:
            return self._referent(found.pronoun, subject, stage)
        spelled = " ".join(words.span(*found.head).of(self.text).split())
        if found.person or (found.head[1] - found.head[0] == 1 and is_name_word(words, found.head[0])):
            return stage.cast.full(without_nickname(spelled), position)
        if not any(words.is_capital(k) for k in range(found.head[0], found.head[1])) or words.low[found.head[0]] in (
            "the",
            "a",
            "an",
        ):
            office = [words.low[k] for k in range(*found.head)]
            if office[0] == "the" and len(office) <= _LONGEST_OFFICE:
                holder = self._in_office(office, stage) or stage.cast.holder(office[-1], position, *office[1:-1])
                holder = holder or self._national(found, stage) or stage.cast.bearer(spelled)
                if holder and stage.cast.foretold(holder, position):
                    holder = self._of_no_office(stage) or holder
                if holder or (len(office) == 3 and office[1] in TITLES):
                    return holder or spelled.split(" ", 1)[-1]
            if is_person_noun(office[-1]) and office[0] == "the":
                last = self._referent("his", subject, stage)
                other = is_body(last) or self._in_another_office(found, last, stage)
                other = other or self._of_another_body(office, last, stage)
                return spelled.split(" ", 1)[-1] if other else last or spelled.split(" ", 1)[-1]
            noun = found.head[1] - 1
            in_mind = is_body_noun(words.low[noun]) and words.low[found.head[0]] == "the" and found.head[0] + 1 == noun
            if (body := named_as(self.text, words, *found.head)) or in_mind:
                bodies = (name for name, kind in reversed(stage.focus) if kind == "body")
                told = chain(self._body_of_last(words.low[noun], stage), bodies)
                return body or next(told, spelled.split(" ", 1)[-1])
        return re.sub(r"^(?:[Tt]he|(?:[Ii]ts|[Tt]heir)(?= [A-Z])) ", "", spelled)

    def _in_office(self, office: list[str], stage: Stage) -> str:
        """Who spoke last, where that one holds the bare office: "the secretary"; else ''."""
        name = stage.person.speaker if stage.person else ""
        return name if len(office) == 2 and name and stage.cast.holds(name, office[1]) else ""

    def _of_no_office(self, stage: Stage) -> str:
        """The person in mind of whom no office is told, as of somebody known to all; else ''."""
        name, kind = stage.focus[-1] if stage.focus else ("", "")
        return name if kind == "person" and name not in stage.cast.roles else ""

    def _national(self, found: Mention, stage: Stage) -> str:
        """Who was introduced with the adjective of "the top Norish diplomat", whatever the office; else ''."""
        first, end = found.head
        adjectives = self._adjectives(found)
        told = is_person_noun(self.words.low[end - 1]) and len(adjectives) == 1
        return stage.cast.holder("", self.words.starts[first], *adjectives) if told else ""

    def _adjectives(self, found: Mention) -> list[str]:
        """The capitalised words between the article and the noun of an office: "Norish" of "the Norish premier"."""
        first, end = found.head
        return [self.words.low[k] for k in range(first + 1, end - 1) if self.words.is_capital(k)]

    def _in_another_office(self, found: Mention, name: str, stage: Stage) -> bool:
        """Whether an office is none of somebody in mind: of another kind or country than was told of that one."""
        spelled = self.words.spelling[slice(*found.head)]
        role = stage.cast.roles.get(name, name)
        if excludes(role, spelled[-1]) or are_rivals(role, " ".join(spelled)) or self._is_of_body(found, name, stage):
            return True
        told, meant = stage.cast.countries.get(name) or countries_named(name.split()), countries_named(spelled)
        if told and meant:
            return told.isdisjoint(meant)
        adjectives = self._adjectives(found)
        if adjectives and (state := self._state_told(name, role)):
            known = countries_named(state.split())
            return known.isdisjoint(meant) if known and meant else state[:_STEM].lower() != adjectives[0][:_STEM]
        capitals = {word.lower() for word in stage.cast.roles.get(name, "").split() if word[:1].isupper()} - TITLES
        return bool(capitals and adjectives) and capitals.isdisjoint(adjectives)

    def _body_of_last(self, noun: str, stage: Stage) -> Iterator[str]:
        """The group whose leader or spokesman spoke last, which "the group" behind him is."""
        name, kind = stage.focus[-1] if stage.focus else ("", "")
        at = self.text.find(name) if kind == "person" and noun in _GROUPS else -1
        told = _OF_GROUP.search(self.text, max(0, at - _NAMED_BEFORE), at) if at > 0 else None
        if told and not countries_named(told[1].split()):
            yield told[1]

    def _of_another_body(self, office: list[str], name: str, stage: Stage) -> bool:
        """Whether "the bloc's foreign policy chief" is somebody who was not introduced with that office."""
        role = stage.cast.roles.get(name, "").lower()
        return not {"'s", "’s"}.isdisjoint(office) and bool(role) and office[-1] not in re.findall(r"[\w-]+", role)

    def _state_told(self, name: str, role: str) -> str:
        """The state whose office was told of right before its bearer: "the president of Norland ... President Lee"."""
        at = self.text.find(name)
        before = self.text[max(0, at - _TOLD_BEFORE) : max(0, at)]
        return next(filter(None, (last_told(before, office) for office in sorted(offices(role)))), "")

    def _is_of_body(self, found: Mention, name: str, stage: Stage) -> bool:
        """Whether an office is a body's ("the bloc's policy chief") that somebody told to hold another one has not."""
        words, (first, end) = self.words, found.head
        role = stage.cast.roles.get(name, "").lower()
        bodies = (k for k in range(first, end - 1) if words.low[k] in BODY_WORDS or is_body_noun(words.low[k]))
        owned = any(words.low[k + 1] in ("'s", "’s") for k in bodies)
        return owned and bool(role) and words.low[end - 1] not in role

    def _referent(self, pronoun: str, subject: Subject, stage: Stage) -> str:
        if pronoun in ("who", "that", "which"):
            return self._antecedent(subject, stage)
        if pronoun in ("i", "we", "my", "our"):
            spoken = stage.label or stage.issuer
            return spoken.speaker if spoken else ""
        if pronoun == "you":
            return stage.interview.answers if stage.interview else stage.answerer
        return self._third_person(pronoun, stage)

    def _third_person(self, pronoun: str, stage: Stage) -> str:
        wanted = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}.get(pronoun, "")
        if stage.speaker_before and pronoun in _IN_SENTENCE and self._fits(stage.speaker_before, wanted, stage):
            return stage.speaker_before
        if stage.subject_before and pronoun in _IN_SENTENCE:
            name, kind = stage.subject_before
            if (kind == "person") == bool(wanted) and stage.cast.gender(name) in ("", wanted):
                return name
        if pronoun in ("they", "their", "them"):
            return next((name for name, kind in reversed(stage.focus) if kind != "person"), "")
        if not wanted:
            told = (one for one in reversed(stage.focus) if one[1] != "person")
            bodies = (name for name, kind in told if kind != "group" or name[:1].isupper())
            known = next(bodies, stage.focus[-1][0] if stage.focus else "")
            return known or self._told_of(("body", "state"), "", stage)
        people = (
            told for name, kind in reversed(stage.focus) if kind == "person" for told in (name, whose(name)) if told
        )
        known = next((name for name in people if stage.cast.gender(name) in ("", wanted)), "")
        return known or self._told_of(("person",), wanted, stage)

    def _told_of(self, kinds: tuple[str, ...], wanted: str, stage: Stage) -> str:
        """Whom what is said is itself about, where nobody else is in mind: "Norland will send more, it announced"."""
        name, told = stage.told_of or ("", "")
        return name if told in kinds and stage.cast.gender(name) in ("", wanted) else ""

    def _fits(self, name: str, wanted: str, stage: Stage) -> bool:
        """Whether a pronoun of the gender `wanted` may stand for a speaker: it and they ('') for no single person."""
        if wanted:
            return stage.cast.gender(name) in ("", wanted)
        return not (stage.cast.speaks(name) or stage.cast.gender(name) or is_somebody_unnamed(name))

    def _described_before(self, relative: int) -> Subject | None:
        """Who stands without a name right before a relative pronoun: "a senior diplomat, who", "the cabinet, which"."""
        words = self.words
        end = relative - (words.spelling[relative - 1] == ",") if relative else 0
        first = end
        while first > max(0, end - _LONGEST_OFFICE - 1) and _describes(words, first - 1):
            first -= 1
            if words.low[first] in DETERMINERS:
                break
        found = Subject(first, end, end)
        phrase = words.span(first, end).of(self.text) if first < end else ""
        body = first < end and words.low[first] == "the" and words.low[end - 1] in BODY_WORDS
        return found if body or is_somebody_unnamed(phrase) or is_several(phrase) else None

    def _antecedent(self, subject: Subject, stage: Stage) -> str:
        run = antecedent(self.words, subject.first)
        if run is None:
            described = self._described_before(subject.first)
        elif self.words.low[run[0]] in DETERMINERS:
            described = Subject(run[0], run[1], run[1])
        else:
            return stage.cast.full(self.words.span(*run).of(self.text), self.words.starts[run[0]])
        return self._name(mention(self.words, described), described, stage) if described else ""
