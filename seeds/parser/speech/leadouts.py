"""Who is told to have spoken by the sentence behind a quotation: "'We stay.' The words are those of Ann Lee."."""

from seeds.parser.naming.kinds import is_body, is_somebody_unnamed
from seeds.parser.naming.persons import is_name_word
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

_BACK = word_set("that this those these thus so such the")
"""How a sentence begins that looks back at a quotation."""
_WORDS = word_set(
    "words phrase verdict view message line warning answer sentence judgment judgement opinion description"
)
_BEING = word_set("is are was were")
_SPOKE = word_set("spoke said says speaks wrote writes ran went")


def teller(words: Words, first: int, end: int) -> Subject | None:
    """Whoever the sentence from word `first` to `end` tells to have said what is quoted right before it."""
    if first + 3 >= end or words.low[first] not in _BACK or words.quoted[first] >= 0:
        return None
    at = _named_at(words, first, end)
    found = subject_after(words, at, end) if at > 0 else None
    if found is None or not words.is_capital(at):
        told = words.span(at, found.core).of(words.text) if found else ""
        return found if is_somebody_unnamed(told) or is_body(told) else None
    core = next((k for k in range(at, found.core) if not is_name_word(words, k)), found.core)
    owned = words.low[core : core + 1] in _OWNED
    return None if owned else Subject(at, core, max(core, found.end))


def _named_at(words: Words, first: int, end: int) -> int:
    """Where whoever spoke is named: behind "thus", "that is how", "so said", "the words are those of"; else -1."""
    low = words.low
    if low[first] in ("thus", "so"):
        at = first + 1 + (low[first + 1] in _SPOKE)
        return at if words.is_capital(at) and (at > first + 1 or low[first] == "thus") else -1
    if low[first] in ("that", "this") and low[first + 1] in _BEING and low[first + 2] == "how":
        return first + 3
    noun = next((k for k in range(first + 1, min(end - 2, first + _NEAR)) if low[k] in _WORDS), -1)
    linked = noun > 0 and not _BEING.isdisjoint(low[first + 1 : noun + 2])
    of = (
        next((k for k in range(noun + 1, min(end - 1, noun + _NEAR)) if low[k] in ("of", "from")), -1) if linked else -1
    )
    return of + 1 if of > 0 else -1


_NEAR = 5
_OWNED = (["'s"], ["’s"])
