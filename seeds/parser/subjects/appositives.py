"""Which name an appositive gives to an office or a common noun before it."""

from seeds.parser.naming.kinds import is_somebody_unnamed
from seeds.parser.naming.papers import OUTLET
from seeds.parser.naming.persons import (
    BODY_WORDS,
    capital_runs,
    is_body_noun,
    is_name_word,
    is_person,
    is_person_noun,
    strip_titles,
)
from seeds.parser.naming.titles import TITLES
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Words


def apposed_name(words: Words, subject: Subject) -> tuple[int, int] | None:
    """A name that stands beside an office: `the minister, Kentaro Hoshide,`; or for some: `others, like Ann Lee,`."""
    p = subject.core
    if p >= subject.end or words.spelling[p] != ",":
        return None
    stop = next((k for k in range(p + 1, subject.end) if words.spelling[k] == ","), subject.end)
    runs = capital_runs(words, p + 1, stop)
    if not runs:
        return None
    if words.low[subject.core - 1] in _SOME:
        return _example(words, p + 1, stop, runs[0])
    if runs[0][0] == p + 1:
        run = strip_titles(words, runs[0])
        alone = run is not None and run == (p + 1, stop) and is_somebody_unnamed(_plain(words, subject))
        return run if run and (alone or is_person(words, run)) else None
    told = _introduced(words, p + 1, stop, runs) or _described(words, subject, p + 1, stop, runs[-1])
    return told or _body_beside(words, subject, p + 1, stop)


def _plain(words: Words, subject: Subject) -> str:
    """The phrase before the appositive, '' where it holds a name: "her neighbour"."""
    named = any(words.is_capital(k) for k in range(subject.first + 1, subject.core))
    return "" if named else words.span(subject.first, subject.core).of(words.text)


_SOME = word_set("some others many several few most")
_LIKE = (["like"], ["including"], ["such", "as"])


def _example(words: Words, first: int, stop: int, run: tuple[int, int]) -> tuple[int, int] | None:
    """The one person named as an example of nameless people: "some, like Ann Lee of the Institute,"."""
    opened = next((first + len(opening) for opening in _LIKE if words.low[first : first + len(opening)] == opening), -1)
    name = strip_titles(words, run) if opened >= 0 else None
    joined = {"and", "or"} & set(words.low[run[1] : stop])
    return name if name and is_person(words, name) and not joined else None


def _introduced(words: Words, first: int, stop: int, runs: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The name at the end of an appositive that introduces it: "the Uruguayan general NAME", "known as NAME"."""
    run = strip_titles(words, runs[-1])
    if not run or run[1] != stop or run[0] <= first:
        return None
    before = words.low[run[0] - 1].rstrip(".")
    told = before in ("named", "called") or words.low[run[0] - 2 : run[0]] in (["known", "as"], ["name", "of"])
    office = (before in TITLES or is_person_noun(before)) and words.low[first] in DETERMINERS and is_person(words, run)
    return run if told or office else None


def _described(words: Words, subject: Subject, first: int, stop: int, last: tuple[int, int]) -> tuple[int, int] | None:
    """The name behind plain words for who bears it: "her neighbour, retired railwayman NAME,"."""
    run = strip_titles(words, last)
    if not run or run[1] != stop or not is_person(words, run) or not is_somebody_unnamed(_plain(words, subject)):
        return None
    before = range(first, run[0])
    return run if before and all(words.is_word(k) and words.low[k] not in _LINKING for k in before) else None


_LINKING = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES


def _body_beside(words: Words, subject: Subject, first: int, stop: int) -> tuple[int, int] | None:
    """The body's name that makes up the whole appositive of a common noun: "the rebel alliance, the Front for X,"."""
    plain = not any(words.is_capital(k) for k in range(subject.first + 1, subject.core))
    named = words.low[first] == "the" and all(
        is_name_word(words, k) or words.low[k] in ("of", "for", "and", "the") for k in range(first + 1, stop)
    )
    body = named and any(words.low[k] in BODY_WORDS or words.low[k].endswith("s") for k in range(first + 1, stop))
    noun = words.low[subject.core - 1]
    called = named and (is_body_noun(noun) or OUTLET.search(noun) is not None)
    told = body and words.low[subject.first] in DETERMINERS and words.low[stop - 1] in BODY_WORDS
    return (first, stop) if told or (plain and (body or called)) else None
