"""Which words of a subject name the speaker, and which tell the office."""

from seeds.parser.naming.builtin import NOT_PERSONS
from seeds.parser.naming.persons import BODY_WORDS, NAME_PARTICLES, capital_runs, is_name_word, is_person, strip_titles
from seeds.parser.subjects.appositives import apposed_name
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.records import record
from seeds.parser.texts.words import DETERMINERS, PREPOSITIONS, Words


@record(frozen=True, slots=True)
class Mention:
    """A speaker's mention: `head` the core words without titles, `role` the words of title and appositive."""

    head: tuple[int, int]
    role: str
    person: bool
    pronoun: str = ""


def mention(words: Words, subject: Subject) -> Mention:
    """What the words of `subject` say of the speaker."""
    low = words.low[subject.first]
    if subject.core - subject.first == 1 and low in (
        "he",
        "she",
        "they",
        "it",
        "i",
        "we",
        "who",
        "that",
        "which",
        "you",
        "his",
        "her",
        "their",
        "its",
        "him",
        "them",
        "my",
        "our",
    ):
        return Mention((subject.first, subject.core), "", low in ("he", "she", "his", "him", "i", "my"), low)
    runs = capital_runs(words, subject.first, subject.core)
    named = [run for run in (strip_titles(words, run) for run in runs) if run]
    own = [run for run in named if words.low[run[1]] not in ("'s", "’s")] if len(words) > subject.core else named
    apposed = apposed_name(words, subject) if not any(_is_bearer(words, run) for run in own) else None
    if apposed:
        return Mention(apposed, _outside(words, subject, apposed), words.low[apposed[0]] != "the")
    head = _chosen(words, subject, named)
    if head is None:
        plain = _plain_head(words, _described(words, subject))
        return Mention(plain, _outside(words, subject, plain), False)
    person = words.low[head[0]] != "the" and is_person(words, head)
    return Mention(head, _outside(words, subject, head), person)


def _is_bearer(words: Words, run: tuple[int, int]) -> bool:
    """Whether a run is the name of a person, not of a body in an office: "chairman of the Joint Chiefs"."""
    return is_person(words, run) and not (
        run[0] > 1 and words.low[run[0] - 1] == "the" and words.low[run[0] - 2] == "of"
    )


def antecedent(words: Words, relative: int) -> tuple[int, int] | None:
    """The name a relative pronoun at word `relative` stands for, when one stands right before it."""
    end = relative - 1 if relative > 0 and words.spelling[relative - 1] == "," else relative
    if end < relative and end > 0 and not words.is_capital(end - 1):
        end = next((k for k in range(end - 1, max(0, end - 14), -1) if words.spelling[k] == ","), end)
    first = _name_before(words, end)
    bearer = _bearer(words, first) if words.low[relative] == "who" else -1
    if bearer > 0:
        first, end = _name_before(words, bearer), bearer
    elif words.low[relative] == "who" and (placed := _placed(words, first, end)):
        first, end = placed
    return (strip_titles(words, (first, end)) or (first, end)) if first < end else None


def _placed(words: Words, first: int, end: int) -> tuple[int, int] | None:
    """Who is told by the place `first` to `end` behind a preposition: "a farmer in Norland, who", "Ann Lee of Alma"."""
    at = first - 1 - (first > 1 and words.low[first - 1] == "the")
    place = end - first == 1 or words.span(first, end).of(words.text).lower() in NOT_PERSONS
    if at < 1 or words.low[at] not in _PLACING or not place:
        return None
    name = _name_before(words, at)
    if name < at:
        return (name, at) if at - name > 1 else None
    for head in range(at - 1, max(-1, at - _LONGEST_HEAD), -1):
        if words.low[head] in DETERMINERS:
            return (head, at) if head + 1 < at else None
        told = words.spelling[head].islower() or (head + 1 < at and words.low[head - 1] in DETERMINERS)
        if not told:
            return None
    return None


_PLACING = ("in", "of", "from", "at", "near")
_LONGEST_HEAD = 7


def _name_before(words: Words, end: int) -> int:
    """Where the capitals begin that end before word `end`; `end` where there are none."""
    first = end
    while first > 0 and (
        is_name_word(words, first - 1)
        or (words.low[first - 1] in NAME_PARTICLES and first - 1 > 0 and words.is_capital(first - 2))
    ):
        first -= 1
    return first


_FARTHEST = 10
"""Words between a name and that of the body its bearer's office is in."""


def _bearer(words: Words, body: int) -> int:
    """Where the name ends of whom an office presents that names a body at `body`: "Ann Lee, head of the Greens"."""
    of = body - 1 - (words.low[body - 1] == "the") if body > 1 else 0
    if of < 1 or words.low[of] not in ("of", "for", "in", "at", "with"):
        return -1
    comma = next((k for k in range(of - 1, max(0, of - _FARTHEST), -1) if words.spelling[k] == ","), -1)
    person = comma > 1 and words.is_capital(comma - 1) and words.is_capital(comma - 2)
    return comma if person else -1


def _chosen(words: Words, subject: Subject, named: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The name among the runs that is the speaker's own, not part of an office or a place."""
    if not named:
        return None
    relative = _first(words, subject, ("who", "which", "whose", "("), subject.core)
    relative = relative if relative > subject.first else subject.core
    before = [run for run in named if run[1] <= relative]
    preposition = next(
        (k for k in range(subject.first, relative) if words.low[k] in PREPOSITIONS and words.quoted[k] < 0), -1
    )
    if preposition > subject.first:
        return _beside_preposition(words, subject, before, preposition, relative)
    if before and before[-1][1] == relative:
        return _with_article(words, before[-1], subject)
    ends = relative == subject.core and not words.low[subject.core - 1].islower()
    return before[-1] if before and ends and words.low[before[-1][1]] not in ("'s", "’s") else None


def _first(words: Words, subject: Subject, wanted: tuple[str, ...], otherwise: int) -> int:
    return next((k for k in range(subject.first, subject.core) if words.low[k] in wanted), otherwise)


def _beside_preposition(
    words: Words, subject: Subject, before: list[tuple[int, int]], preposition: int, relative: int
) -> tuple[int, int] | None:
    """The name right before the preposition ('Ann Lee of Dallas'), or the one that ends the phrase ('mayor of Alma Ann
    Lee')."""
    early = next((run for run in before if run[1] == preposition), None)
    if early and not (early[1] - early[0] == 1 and words.low[preposition] == "of"):
        return _with_article(words, _whole_body(words, early, relative), subject)
    last = before[-1] if before else (0, 0)
    ends = last[1] == relative and last[1] - last[0] >= 2 and is_person(words, last)
    free = words.low[last[0] - 1] not in _BINDING and words.low[subject.first] not in ("a", "an")
    return last if ends and free else None


def _whole_body(words: Words, run: tuple[int, int], end: int) -> tuple[int, int]:
    """A body's name with what follows its preposition ('Observatory for Human Rights')."""
    at = run[1]
    if words.low[run[1] - 1] not in BODY_WORDS or words.low[at] not in ("of", "for", "on") or at + 1 >= end:
        return run
    rest = capital_runs(words, at + 1, end)
    return (run[0], rest[0][1]) if rest and rest[0][0] <= at + 2 else run


def _with_article(words: Words, run: tuple[int, int], subject: Subject) -> tuple[int, int]:
    """A body's name with its article, or with the state it belongs to ("Israel's Defense Ministry")."""
    if words.low[run[0] - 1] in ("'s", "’s") and run[0] - 1 > subject.first and words.low[run[1] - 1] in BODY_WORDS:
        first = run[0] - 2
        while first > subject.first and is_name_word(words, first - 1):
            first -= 1
        return (first, run[1]) if words.is_capital(first) else run
    before = words.low[run[0] - 1] if run[0] - 1 >= subject.first else ""
    owned = before in ("its", "their") and words.low[run[1] - 1] in BODY_WORDS
    if owned or (before == "the" and not is_person(words, run)):
        return (run[0] - 1, run[1])
    return run


_BINDING = PREPOSITIONS | {"the"}
_REACHED = ("reached", "contacted", "interviewed", "speaking", "quoted", "asked")


def _described(words: Words, subject: Subject) -> Subject:
    """What an appositive says of "one of them"."""
    first, core = subject.first, subject.core
    pronoun = words.low[core - 1] in ("them", "these", "those", "whom") or core - first == 1
    if (
        words.low[first] in ("one", "another", "some", "others", "two")
        and pronoun
        and words.spelling[core : core + 1] == [","]
    ):
        stop = next((p for p in range(core + 1, subject.end) if words.spelling[p] == ","), subject.end)
        if stop > core + 1 and words.low[core + 1] in ("a", "an"):
            return Subject(core + 1, stop, stop)
    return subject


def _plain_head(words: Words, subject: Subject) -> tuple[int, int]:
    """The phrase without relative clauses; a place tells unnamed speakers from one another ('a diplomat in Niamey')."""
    for k in range(subject.first + 1, subject.core):
        if words.low[k] in ("who", "which", "whose", "that", *_REACHED) or words.spelling[k] in (",", "("):
            return (subject.first, k)
    return (subject.first, subject.core)


def _outside(words: Words, subject: Subject, head: tuple[int, int] | None) -> str:
    """The words of the phrase around the head: titles before it, appositives after it."""
    head = head or (subject.first, subject.core)
    before = words.span(subject.first, head[0]).of(words.text) if head[0] > subject.first else ""
    end = subject.end
    after = words.span(head[1], end).of(words.text) if end > head[1] else ""
    parts = [part.strip(" ,;—–-()\u00a0\n") for part in (before, after)]
    return ", ".join(part for part in parts if part)
