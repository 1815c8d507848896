"""For whom papers and delegations speak: "a statement by the ministry", "her delegation urged"."""

import re

from seeds.parser.naming.papers import is_bare_paper, issued_by
from seeds.parser.naming.titles import is_titled
from seeds.parser.speakers.referents import Referents
from seeds.parser.speakers.speakers import Mention, mention
from seeds.parser.speakers.stage import Stage
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import PREPOSITIONS

_NAMING_HIMSELF = re.compile(
    r",? (?:who(?: goes by the(?= name of))?|asking|giving|identified|identifying) (?:[a-z]+ ){0,6}?"
    r"(?:names?|himself|herself|identified|called|named|known)"
    r"(?: [a-z]+){0,5}?(?:,| as| of) (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)(?=[,.;:]|$| (?:said|told)\b)"
)
"""Who is told of without a name and gives one: "a farmer who gave his name only as Omar"."""
_PAPERS = word_set(
    """statement communique communiqué declaration letter petition note memo message post tweet circular motion appeal
    manifesto leaflet resolution telegram cable video recording telex dispatch"""
)
_ANY_PAPER = frozenset(["document", "text", "paper", "it"])
"""What any paper told of just before may be called."""
_ISSUING = word_set(
    """in on adopted adopts passed passes approved approves issued issues released releases published publishes signed
    signs sent sends wrote writes posted posts circulated tabled addressed recorded"""
)
"""What stands before the paper of whom a sentence is about."""
_SENDING = word_set("sent sends wrote writes handed hands cabled")
_OPENING = frozenset(["a", "an", "his", "her", "its", "their"])
_LONGEST_ADDING = 120
"""Code points of what is added to somebody without a name."""
_LONGEST_PAPER = 5
_SPOKEN_FOR = frozenset(["delegation", "country", "government", "nation"])
"""What an envoy speaks for: "her delegation urged" is as "she urged"."""


class Issuers(Referents):
    """A paragraph whose speakers may be papers or delegations."""

    def _named(self, found: Mention, subject: Subject, stage: Stage) -> str:
        """The name of a speaker; of whoever issued it where a paper speaks: "a statement by the ministry"."""
        if council := self._in_council(found, subject, stage):
            return council
        start = self.words.starts[subject.first]
        phrase = self.words.span(subject.first, subject.end).of(self.text).rstrip(" ,")
        if found.pronoun == "it" and "it" in stage.papers:
            return stage.papers["it"]
        if is_bare_paper(phrase):
            return self._issued_before(phrase.rsplit(" ", 1)[-1], stage) or self._name(found, subject, stage)
        told_to = self.words.ends[subject.core - 1]
        given = _NAMING_HIMSELF.search(self.text, start, told_to + _LONGEST_ADDING)
        if given and given.start() <= told_to and not found.person and not is_titled(given["name"]):
            return given["name"]
        told = issued_by(phrase)
        first, end = (self.words.at(start + at) for at in told) if told else (0, 0)
        issuer = Subject(first, end, end) if first < end else subject
        own = self._name(mention(self.words, issuer), issuer, stage) if issuer is not subject else ""
        return own or self._name(found, subject, stage)

    def _issued_before(self, paper: str, stage: Stage) -> str:
        """Who was told to have issued a paper, else the body or group last told of, by whom "the statement" is; ''."""
        name, kind = stage.focus[-1] if stage.focus else ("", "")
        last = name if kind in ("body", "group", "state") and paper != "resolution" else ""
        last = stage.papers.get("it", "") if paper in _ANY_PAPER else last
        return stage.papers.get(paper, last)

    def _keep_papers(self, first: int, end: int, stage: Stage) -> None:
        """Note whose a paper is that a sentence tells of: "adopted a resolution", "said in a letter"."""
        low = self.words.low
        if self.words.quoted[first] < 0:
            stage.papers.pop("it", None)
        for k in range(first + 2, end):
            if low[k] not in _PAPERS or self.words.quoted[k] >= 0 or not stage.focus:
                continue
            opens = next((p for p in range(k - 1, max(first, k - _LONGEST_PAPER), -1) if low[p] in _OPENING), first)
            if opens > first and (low[opens - 1] in _ISSUING or self._sends(first, opens)):
                stage.papers[low[k]] = stage.papers["it"] = stage.focus[-1][0]

    def _sends(self, first: int, paper: int) -> bool:
        """Whether somebody sends a paper at word `paper` to whom it is told of before: "sent reporters a message"."""
        low = self.words.low
        return any(low[k] in _SENDING and self._describes(k + 1, paper) for k in (paper - 2, paper - 3) if k > first)

    def _describes(self, first: int, end: int) -> bool:
        return all(self.words.is_word(k) and self.words.low[k] not in PREPOSITIONS for k in range(first, end))

    def _in_council(self, found: Mention, subject: Subject, stage: Stage) -> str:
        """Who speaks as minutes of a council tell it, "ANN LEE (Norland)", "her delegation"; ''."""
        spelled = " ".join(self.words.span(*found.head).of(self.text).split())
        if spelled.isupper() and stage.cast.knows(spelled.title()):
            return spelled.title()
        low = self.words.low[found.head[0]]
        spoken_for = low in ("his", "her") and self.words.low[found.head[1] - 1] in _SPOKEN_FOR
        return self._referent(low, subject, stage) if spoken_for else ""
