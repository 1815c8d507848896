"""What goes on behind an attribution that stands in the midst of what was said."""

from seeds.parser.contents.contents import clause_end
from seeds.parser.contents.credits import Run
from seeds.parser.contents.margins import Margins, is_setting
from seeds.parser.contents.openings import Opening
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.words import AUXILIARIES

_LONGEST_ASIDE = 24
"""Words between a speaker and the comma behind which interrupted words go on."""
_RESUMES = frozenset(["that", "and", "but", "which", "who"])
_BACKSHIFTED = frozenset(["would", "should", "must", "could", "ought"])


class Resumptions(Margins):
    """Contents cut in two by their attribution."""

    def _resumed(self, found: Opening, left: Run, cue: Cue) -> list[Run]:
        """What goes on behind an interposed attribution: `X, he said, Y`."""
        words = self.words
        p = found.past
        if p >= self.end or words.spelling[p] not in (",", "—", "–") or p + 1 >= self.end:
            return []
        if words.quoted[p + 1] != words.quoted[cue.at]:
            return [(p + 1, clause_end(words, p + 1, self.end, cue))]
        if words.quoted[left[1] - 1] != words.quoted[cue.at] and not self._is_broken_off(left, p + 1):
            return self._resumed_later(found, cue)
        after = words.low[p + 1]
        if after == "but" and self._is_backshifted(p + 2):
            return [(p + 1, clause_end(words, p + 1, self.end, cue))]
        if after.endswith("ing") or after in (
            "who",
            "which",
            "according",
            "while",
            "after",
            "before",
            "when",
            "as",
            "but",
            "citing",
            "a",
            "where",
            "with",
        ):
            return []
        return [(p + 1, clause_end(words, p + 1, self.end, cue))]

    def _is_backshifted(self, first: int) -> bool:
        """Whether the rest of a sentence, where nobody else speaks, tells what would or should be: "but it must go"."""
        words = self.words
        rest = range(first, self.end)
        speaks = any(verb.frame in ("say", "tell") for k in rest for verb in VERBS.get(words.low[k], ())[:1])
        return not speaks and any(words.quoted[k] < 0 and words.low[k] in _BACKSHIFTED for k in rest)

    def _is_broken_off(self, left: Run, after: int) -> bool:
        """Whether a clause partly quoted goes on unquoted: `It would be "a mistake", he said, to send them home`."""
        words = self.words
        while after < self.end - 1 and words.is_adverb(after):
            after += 1
        low = words.low[after]
        fragment = words.quoted[left[0]] < 0 or left[1] - left[0] < 6
        return fragment and (low == "to" or low in AUXILIARIES or (low.endswith("s") and low in VERBS))

    def _past_interposed(self, subject: Subject, left: Run) -> Subject | None:
        """The speaker of words that are broken off and go on behind the comma: `The base, says Lee, must go`.

        None where the words before are a clause of their own, or no predicate begins behind a comma.
        """
        words = self.words
        comma = next((k for k in range(left[1] - 1, left[0], -1) if words.spelling[k] == ","), left[0] - 1)
        if holds_predicate(words, comma + 1, left[1]) or is_setting(words, comma + 1, left[1]):
            return None
        for k in range(subject.core, min(self.end - 2, subject.core + _LONGEST_ASIDE)):
            if words.quoted[k] >= 0 or words.spelling[k] in ";:":
                return None
            if words.spelling[k] == "," and self._is_broken_off((left[0], left[1]), k + 1):
                return Subject(subject.first, subject.core, k, True)
        return None

    def _interposed(self, left: Run, subject: int, quote: int) -> bool:
        """Whether a clause before "he said," is ended by the quotation behind: `It came, he said, "to stay"`.

        Its subject alone does, too, where the quotation lacks one: `The men, he said, "are at home"`.
        """
        words = self.words
        commas = words.spelling[subject - 1] == "," and words.spelling[quote - 1] == ","
        if not commas or is_setting(words, *left) or words.quoted[left[0]] != words.quoted[subject]:
            return False
        return holds_predicate(words, *left) or self._lacks_subject(quote)

    def _lacks_subject(self, quote: int) -> bool:
        """Whether the quotation that begins at word `quote` begins with an auxiliary or an adverb before one."""
        words, first = self.words, quote
        while first < self.end - 1 and not words.is_word(first):
            first += 1
        while first < self.end - 1 and words.is_adverb(first):
            first += 1
        return words.low[first] in AUXILIARIES and words.spelling[first].islower()

    def _ahead(self, found: Opening, cue: Cue) -> list[Run]:
        """The clause after the comma behind `as NP said`."""
        p = found.past
        if self.words.spelling[p] != "," or p + 1 >= self.end:
            return []
        return [(p + 1, clause_end(self.words, p + 1, self.end, cue))]

    def _resumed_later(self, found: Opening, cue: Cue) -> list[Run]:
        """A second quotation later in the sentence, introduced by nothing of its own."""
        words = self.words
        for k in range(max(found.past, cue.end), self.end):
            if words.quoted[k] != words.quoted[cue.at]:
                if words.spelling[k - 1] in (",", ":", "—", "–") or words.low[k - 1] in _RESUMES:
                    return [(k, clause_end(words, k, self.end, cue))]
                return []
            if words.low[k].endswith("ing") and words.spelling[k - 1] == ",":
                return []
        return []
