"""The label a transcript puts before a turn: "LEE:", "Mr Lee (Alma) (Ind):", "The Minister for Ports (Ann Lee):"."""

from dataclasses import dataclass
from operator import or_

from seeds.parser.naming.cast import Cast
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import DETERMINERS, PREPOSITIONS, Words

_COURTESIES = word_set("mr mrs ms dr gen sen lt col maj capt amb rep gov sir dame lord lady baroness senator")
_MARKS = frozenset(('"', "“", "''", "‘"))
_LOWER_IN_NAMES = word_set("al bin de van von and")
_HEADINGS = word_set(
    """UPDATE WATCH NOTE PHOTOS PHOTO VIDEO BREAKING RELATED MORE LISTEN READ ALSO LIVE ANALYSIS OPINION
    EXCLUSIVE TRANSCRIPT SOURCE WASHINGTON"""
)
_LONGEST, _LONGEST_NAME = 40, 7
_TITLE_WORDS = PREPOSITIONS | DETERMINERS | {"and", ",", "'s", "’s"}


@dataclass(frozen=True, slots=True)
class Label:
    """Who is named before the colon and the first word behind it; `courteous` with a title or a seat beside it."""

    subject: Subject
    start: int
    courteous: bool = False


def turn_label(words: Words) -> Label | None:
    """The speaker's name and colon a transcript puts before the words."""
    first = 1 if len(words) and words.spelling[0] in _MARKS else 0
    at = next((k for k in range(first + 1, min(len(words), first + _LONGEST)) if words.spelling[k] == ":"), -1)
    if at < 1 or at + 2 >= len(words) or (words.quoted[0] >= 0 and not first):
        return None
    last = next((k for k in range(first + 1, at) if words.spelling[k] == "("), at)
    if last < at and (words.spelling[at - 1] != ")" or first):
        return None
    if words.low[first] == "the" and last < at:
        return _office_holder(words, first, last, at)
    if last - first >= _LONGEST_NAME or not _is_name(words, first, last):
        return None
    return Label(Subject(first, last, last), at + 1, _is_courtesy(words, first) or _is_seat(words, last, at))


def _office_holder(words: Words, first: int, opened: int, colon: int) -> Label | None:
    """The name in parentheses behind an office: "The Minister for Ports (Ann Lee):"."""
    office = all(words.is_capital(k) or words.low[k] in _TITLE_WORDS for k in range(first, opened))
    closed = next((k for k in range(opened + 1, colon) if words.spelling[k] == ")"), colon)
    named = closed == colon - 1 and _is_name(words, opened + 1, closed)
    return Label(Subject(opened + 1, closed, closed), colon + 1, True) if office and named else None


def _is_name(words: Words, first: int, stop: int) -> bool:
    """Whether words are a name: capitals, initials' dots and small words, with one capital at least."""
    capitals = [words.is_capital(k) for k in range(first, stop)]
    between = (words.spelling[k] == "." or words.low[k] in _LOWER_IN_NAMES for k in range(first, stop))
    return any(capitals) and all(map(or_, capitals, between))


def _is_courtesy(words: Words, k: int) -> bool:
    return words.low[k].strip(".") in _COURTESIES


def _is_seat(words: Words, opened: int, colon: int) -> bool:
    """Whether names in parentheses stand behind the speaker's: "(Alma North) (Ind)"."""
    return opened < colon and all(words.is_capital(k) or not words.is_word(k) for k in range(opened, colon))


def is_turn(words: Words, label: Label, cast: Cast, printed: bool) -> bool:
    """Whether a label is of somebody who speaks in a transcript; `printed` where the line stands as a headline."""
    subject = label.subject
    spelled = [words.spelling[k] for k in range(subject.first, subject.core) if words.spelling[k] != "."]
    spelled = [token for token in spelled if token.strip(".").lower() not in _COURTESIES] or spelled
    if spelled in (["A"], ["Q"]):
        return True
    if label.courteous or initialled("".join(spelled), cast):
        return True
    if printed and not cast.knows(cast.full(spelled[-1].title(), words.starts[0])):
        return False
    if all(token.isupper() and len(token) > 2 for token in spelled) and len(spelled) <= 4:
        return not set(spelled) & _HEADINGS
    name = cast.full(" ".join(spelled), words.starts[0])
    return cast.knows(name) and cast.likely(name)


def unshouted(name: str, cast: Cast, position: int) -> str:
    """A name written in capitals throughout as the article writes it elsewhere."""
    if not name.isupper():
        return name
    if person := initialled(name, cast):
        return person
    tokens = name.title().split()
    found = cast.full(tokens[-1], position)
    return found if cast.knows(found) else " ".join(tokens)


def initialled(name: str, cast: Cast) -> str:
    """The one person of the article whose initials a label is: Ann Lee for "AL"; '' for none or several."""
    letters = name.replace(".", "")
    if not (letters.isupper() and 2 <= len(letters) <= 3):
        return ""
    known = [one for one in cast.names if "".join(word[0] for word in one.split()) == letters and cast.speaks(one)]
    return known[0] if len(known) == 1 else ""
