"""For whom papers and delegations speak: "a statement by the ministry", "her delegation urged"."""

from seeds.parser.naming.papers import is_bare_paper, issued_by
from seeds.parser.speech.nounphrases import Subject
from seeds.parser.speech.referents import Referents
from seeds.parser.speech.speakers import Mention, mention
from seeds.parser.speech.stage import Stage

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
        if is_bare_paper(phrase):
            return self._issued_before(stage) or self._name(found, subject, stage)
        told = issued_by(phrase)
        first, end = (self.words.at(start + at) for at in told) if told else (0, 0)
        issuer = Subject(first, end, end) if first < end else subject
        own = self._name(mention(self.words, issuer), issuer, stage) if issuer is not subject else ""
        return own or self._name(found, subject, stage)

    def _issued_before(self, stage: Stage) -> str:
        """The body or group last told of, by whom "the statement" is; ''."""
        name, kind = stage.focus[-1] if stage.focus else ("", "")
        return name if kind in ("body", "group", "state") else ""

    def _in_council(self, found: Mention, subject: Subject, stage: Stage) -> str:
        """Who speaks as minutes of a council tell it, "ANN LEE (Norland)", "her delegation"; ''."""
        spelled = " ".join(self.words.span(*found.head).of(self.text).split())
        if spelled.isupper() and stage.cast.knows(spelled.title()):
            return spelled.title()
        low = self.words.low[found.head[0]]
        spoken_for = low in ("his", "her") and self.words.low[found.head[1] - 1] in _SPOKEN_FOR
        return self._referent(low, subject, stage) if spoken_for else ""
