"""Who takes the floor in a sentence before a quotation: "Ann Lee rises to reply", "Next up is Lee", "Over to Lee"."""

from collections.abc import Iterator

from seeds.parser.cues.spots import BE
from seeds.parser.naming.persons import capital_runs
from seeds.parser.naming.titles import is_title
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import PREPOSITIONS, SUBJECT_PRONOUNS, Words

_APPEARING = BE | word_set(
    """comes came stands stood rises rose steps stepped follows followed goes went speaks spoke sits sat waits waited
    appears appeared walks walked answers answered"""
)
"""Verbs before which a place in the row may stand, and behind which who takes it."""
_PLACES = PREPOSITIONS | word_set(
    """first next last then here now also finally second third later and but joining leading opening closing present
    another among still listening watching waiting sitting standing"""
)
"""How a sentence begins that puts its verb before its subject: "Last came", "On the line from Sundby is"."""
_TURNS = word_set("turn go chance moment")
_BEFORE = {
    "to": word_set(
        """over back on across belongs goes passes passed passing given yielded yields handed hands turn turns turned
        moves move cut cross switch switching turning"""
    ),
    "of": _TURNS,
    "from": word_set("hear heard text message call email e-mail letter postcard caller word"),
    "by": word_set("joined"),
    "in": word_set("bring brought bringing"),
    "have": word_set("we"),
}
"""What stands before a word behind which whoever is given the floor is named: "hear from", "we have"."""
_OTHERS = SUBJECT_PRONOUNS - {"it", "we"}
_OWNED = frozenset(["'s", "’s", "'", "’"])
_BESIDE = word_set("the former independent retired veteran mp mep senator rebel then and but yet ,")


def takers(words: Words, first: int, end: int) -> Iterator[Subject]:
    """Whoever may take the floor by the sentence from word `first` to `end`, the likeliest first."""
    if words.spelling[end - 1] == "?":
        return
    first = next((k for k in range(first, end) if words.spelling[k][0].isalpha()), first)
    for read in (_opening, _behind_verb, _given):
        if found := read(words, first, end):
            yield found


def _opening(words: Words, first: int, end: int) -> Subject | None:
    """Whose name the sentence begins with, but for a time of day and an office: "10:15 Senator Lee rises"."""
    runs = (run for run in capital_runs(words, first, end) if run[1] == end or not is_title(words.low[run[1]]))
    run = next(runs, None)
    if run is None or words.quoted[run[0]] >= 0 or words.low[first] in _PLACES:
        return None
    before = range(first + words.is_capital(first), run[0])
    plain = all(words.low[k] in _BESIDE or is_title(words.low[k]) for k in before)
    owned = run[1] < end and words.low[run[1]] in _OWNED
    return Subject(run[0], run[1], run[1]) if plain and not owned else None


def _behind_verb(words: Words, first: int, end: int) -> Subject | None:
    """Who stands behind the verb of a sentence that begins with a place: "First to the lectern was Ann Lee"."""
    if words.low[first] not in _PLACES:
        return None
    verb = next((k for k in range(first + 1, end - 1) if words.low[k] in _APPEARING), -1)
    spoken_of = verb > 0 and not SUBJECT_PRONOUNS.isdisjoint(words.low[first:verb])
    behind = subject_after(words, verb + 1, end) if verb > 0 and not spoken_of else None
    turn = behind is not None and not _TURNS.isdisjoint(words.low[behind.first : behind.end])
    return None if turn else behind


def _given(words: Words, first: int, end: int) -> Subject | None:
    """To whom the floor goes or whose turn it is: "Over to Ann Lee", "the turn of Ann Lee", "Ann Lee's turn"."""
    if words.low[first] in _OTHERS:
        return None
    for k in range(first + 1, end - 1):
        if words.low[k - 1] in _BEFORE.get(words.low[k], ()):
            return subject_after(words, k + 1, end)
        if words.low[k] in _OWNED and words.low[k + 1] in _TURNS:
            run = next((run for run in capital_runs(words, first, k) if run[1] == k), None)
            return Subject(run[0], k, k) if run else None
    return None
