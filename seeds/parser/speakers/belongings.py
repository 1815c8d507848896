"""Speakers told of by whose they are: "his office" is Ann Lee's where she is named just before."""

import re

from seeds.parser.speakers.focus import Focus
from seeds.parser.speakers.speakers import Mention
from seeds.parser.speakers.stage import Stage
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.topics import subjects

_KINDS = {
    **dict.fromkeys(("his", "her"), ("person",)),
    **dict.fromkeys(("its", "their"), ("body", "state")),
}
_OWNED = re.compile(r"[a-z-]+(?: [a-z-]+){0,3}")
_OWNER = re.compile(r"['’]s [a-z]")
_ENDS = frozenset((".", "!", "?"))


class Belongings(Focus):
    """A paragraph whose speakers may be told of by a possessive."""

    def _named(self, found: Mention, subject: Subject, stage: Stage) -> str:
        """The name of a speaker; behind a possessive with whom that stands for: "Ann Lee's office"."""
        name = super()._named(found, subject, stage)
        owning, _, rest = name.partition(" ")
        kinds = _KINDS.get(owning.lower())
        if not kinds or not _OWNED.fullmatch(rest) or stage.cast.holder(rest.rsplit(" ", 1)[-1], len(self.text)):
            return name
        owner = self._owner(owning.lower(), subject, stage)
        named = owner[:1].isupper() and owner.split(" ", 1)[0].lower() not in _KINDS
        mark = "'" if owner.endswith("s") else "'s"
        return f"{owner}{mark} {rest}" if named and not _OWNER.search(owner) else name

    def _owner(self, owning: str, subject: Subject, stage: Stage) -> str:
        """Whom the sentence is about before a possessive, or the one before it where nobody is named in it; else ''."""
        words, first = self.words, subject.first
        while first > 0 and not (words.spelling[first - 1] in _ENDS and words.quoted[first - 1] < 0):
            first -= 1
        kinds = _KINDS[owning]
        if first < subject.first:
            about = self._about(subjects(words, first, subject.first), stage, ("person", "body", "state"))
            if about or self._first_person(first, subject.first, stage):
                return about[0] if about and about[1] in kinds else ""
        name, kind = stage.focus[-1] if stage.focus else ("", "")
        fits = kinds != ("person",) or stage.cast.gender(name) in ("", "m" if owning == "his" else "f")
        return name if kind in kinds and fits else ""
