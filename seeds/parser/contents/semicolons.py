"""What goes on behind a semicolon with the words of who speaks before it: "They would stay, Lee said; they had to"."""

from seeds.parser.contents.credits import Credit
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

_BEHIND = frozenset(["content-subject-cue", "content-cue-subject"])
"""Rules by which the speaker stands behind what is said, at least its beginning."""
_AHEAD = frozenset(["subject-cue-that", "subject-cue-clause"])
_BACKSHIFTED = word_set("would should must could ought might had wouldn't couldn't shouldn't hadn't")
_PAST = _BACKSHIFTED | word_set("was were did didn't wasn't weren't")
_NO_OTHERS = word_set("nobody no it they he she who which")
"""How no other speaker begins who is heard behind the semicolon."""
_SHORTEST = 4


def gone_on(words: Words, made: list[Credit], end: int) -> list[Credit]:
    """The credits of a sentence that ends before word `end`, the last one with what goes on behind its semicolon."""
    if ";" not in words.spelling[made[0].first : end] if made else True:
        return made
    for credit in made:
        if credit.end < end - _SHORTEST and words.spelling[credit.end] == ";" and _goes_on(words, credit, made, end):
            stop = end - (words.spelling[end - 1] in (".", "!", "?"))
            credit.content.append((credit.end + 1, stop))
            credit.end = stop
            break
    return made


def _goes_on(words: Words, credit: Credit, made: list[Credit], end: int) -> bool:
    """Whether nobody else is heard behind the semicolon, and the verb there stands in the tense of reported words."""
    cue, quoted = credit.cue, any(words.quoted[first] >= 0 for first, _ in credit.content)
    if cue is None or quoted or words.quoted[credit.end] >= 0 or not cue.has("say", "tell", "think"):
        return False
    if any(_is_another(words, other, credit) for other in made):
        return False
    if cue.tense != "ed" and credit.rule in _BEHIND:
        return holds_predicate(words, credit.end + 1, end)
    tense = _PAST if credit.rule in _BEHIND else _BACKSHIFTED if credit.rule in _AHEAD else frozenset()
    return any(words.low[k].replace("’", "'") in tense for k in range(credit.end + 1, end) if words.quoted[k] < 0)


def _is_another(words: Words, other: Credit, credit: Credit) -> bool:
    """Whether another one, told by name or office, is heard behind what `credit` tells."""
    named = other.subject is None or words.low[other.subject.first] not in _NO_OTHERS
    return other.end > credit.end + 1 and named
