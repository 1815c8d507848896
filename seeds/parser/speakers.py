"""The people and bodies of an article: which words of a phrase name the speaker, and who that is in full."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from seeds.parser.lexicon import VERBS
from seeds.parser.spans import Span
from seeds.parser.subjects import Subject
from seeds.parser.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    IRREGULAR_VERBS,
    DAYS,
    DETERMINERS,
    MONTHS,
    POSSESSIVES,
    PREPOSITIONS,
    Words,
)

TITLES = frozenset(
    """mr mrs ms miss dr prof professor sir dame lady lord sen sens rep reps gov governor senator congressman congresswoman representative
    president vice vice-president prime minister secretary state foreign defense defence interior deputy chancellor king queen prince princess
    pope cardinal bishop archbishop rev reverend imam sheikh ayatollah rabbi pastor gen general maj major brig brigadier lt lieutenant col
    colonel colonel-major capt captain cpl corporal sgt sergeant adm admiral rear cmdr commander marshal field judge justice chief attorney ambassador amb
    mayor councillor councilman councilwoman speaker leader chairman chairwoman chair director spokesman spokeswoman spokesperson acting assistant
    former ex-president envoy special premier democrat republican officer commissioner sheriff detective constable superintendent inspector supt insp
    coach candidate nominee billionaire businessman common overseas hon mp under-secretary undersecretary national security adviser advisor
    advocate activist author analyst economist press first lady home finance health education oil energy trade labor labour
    justice- ceo cfo coo cto md comrade sergeant constable officer-in-charge principal dean provost nurse columnist reporter correspondent editor lawyer owner founder co-founder manager economist historian affairs environment transport transportation justice agriculture infrastructure housing culture tourism sport sports labour revenue veterans immigration indigenous innovation natural resources treasury children liberal conservative ndp labour tory bloc majority minority house- senate- executive managing high representative secretary-general chief-of-staff mullah haji""".split()
)
_PARTICLES = frozenset("al el bin ben ibn van von der den de da di dos du la le abu ter af".split())
_BODIES = frozenset(
    """united states house new north south east west western eastern northern southern news times post university party department ministry committee
    council government congress senate parliament court agency bureau union association federation institute center centre foundation
    group company corporation inc corp bank army navy force forces guard police office division commission assembly board authority
    coalition alliance front movement network press journal herald tribune street city county province republic kingdom islamic democratic
    national international american british french russian chinese israeli syrian iranian iraqi turkish german japanese indian white
    black supreme state club campaign project fund service society school college hospital world war day law act bill treaty agreement
    tv radio channel sea gulf river lake mountain valley island islands bay san los las saint st fort mount poll survey report magazine
    observatory organization organisation security nations embassy administration democrats republicans god media twitter facebook
    constitution amendment league museum church trust action rights justice freedom african european asian latin middle""".split()
)
_ELECT = ("-elect", "-designate", "-general", "-at-arms")
_ALSO_NAMES = frozenset("judge king prince pope marshal major bishop speaker press home energy oil labor".split())
_PLACE_ADJECTIVES = frozenset("united new north south east west san los las saint st fort mount de la".split())
_MALE = frozenset(
    """mr sir lord king prince man he spokesman chairman congressman councilman businessman father son husband brother
    john james robert michael william david richard joseph thomas charles christopher daniel matthew mark donald steven paul andrew kevin brian
    george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel frank
    gregory raymond alexander patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold
    keith christian roger terry gerald sean austin carl arthur lawrence dylan jesse jordan bryan billy joe bruce albert willie gabriel logan
    alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley mike bill ted tim jim bob tom steve dan barack
    bernie marco jeb mitt rand newt rudy vladimir sergei bashar mohammed muhammad ahmed ali hassan hussein omar khalid ibrahim mahmoud
    abdul yusuf mustafa ivan dmitry alexei oleg igor viktor emmanuel francois jean pierre hans klaus stefan lars erik carlos luis miguel
    antonio pedro javier rafael kim xi moon shinzo narendra rahul amit imran recep benjamin avigdor moshe david- chris matt ben sam nick greg
    ken ron don ray fred glenn neil simon ian graham nigel craig derek trevor stuart martin tony andy jeff doug""".split()
)
_FEMALE = frozenset(
    """mrs ms miss lady dame queen princess woman she spokeswoman chairwoman congresswoman councilwoman mother daughter wife sister
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
    michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
    nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia
    victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
    kathryn janice jean- abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie
    brittany charlotte marie kayla alexis lori hillary ivanka melania kellyanne angela theresa marine federica fatima aisha zainab leila maryam
    halima olga svetlana natalia irina tatiana ursula ingrid kate jane jill anne carly huma debbie donna elena tammy wendy claire chloe
    kiyoko suzuyo hana yoko keiko noor rania farah nadia salma audrey helene chrystia jody kathy katie jenny lucy rosa carmen""".split()
)


@dataclass(frozen=True, slots=True)
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
    apposed = _apposed_name(words, subject) if not any(is_person(words, run) for run in named) else None
    if apposed:
        return Mention(apposed, _outside(words, subject, apposed), True)
    head = _chosen(words, subject, named)
    if head is None:
        return Mention(_plain_head(words, subject), _outside(words, subject, None), False)
    return Mention(head, _outside(words, subject, head), is_person(words, head))


def antecedent(words: Words, relative: int) -> tuple[int, int] | None:
    """The name a relative pronoun at word `relative` stands for, when one stands right before it."""
    end = relative - 1 if relative > 0 and words.spelling[relative - 1] == "," else relative
    first = end
    while first > 0 and (
        is_name_word(words, first - 1)
        or words.low[first - 1] in _PARTICLES
        and first - 1 > 0
        and words.is_capital(first - 2)
    ):
        first -= 1
    return strip_titles(words, (first, end)) if first < end else None


def _chosen(words: Words, subject: Subject, named: list[tuple[int, int]]) -> tuple[int, int] | None:
    if not named:
        return None
    last = named[-1]
    relative = next(
        (k for k in range(subject.first, subject.core) if words.low[k] in ("who", "which", "whose")), subject.core
    )
    before = [run for run in named if run[1] <= relative]
    preposition = next(
        (k for k in range(subject.first, relative) if words.low[k] in PREPOSITIONS and words.quoted[k] < 0), -1
    )
    if preposition > subject.first:
        early = [run for run in before if run[1] <= preposition]
        if (
            early
            and early[-1][1] == preposition
            and not (early[-1][1] - early[-1][0] == 1 and words.low[preposition] == "of")
        ):
            return _with_article(words, early[-1], subject)
        if (
            last[1] == relative
            and last[1] - last[0] >= 2
            and is_person(words, last)
            and words.low[last[0] - 1] not in PREPOSITIONS | {"the"}
            and words.low[subject.first] not in ("a", "an")
        ):
            return last
        return None
    if before and before[-1][1] == relative:
        return _with_article(words, before[-1], subject)
    if (
        before
        and words.low[before[-1][1]] not in ("'s", "’s")
        and relative == subject.core
        and not words.low[subject.core - 1].islower()
    ):
        return before[-1]
    return None


def _whole_body(words: Words, run: tuple[int, int], end: int) -> tuple[int, int]:
    """A body's name with what follows its preposition ('Observatory for Human Rights')."""
    at = run[1]
    if words.low[run[1] - 1] not in _BODIES or words.low[at] not in ("of", "for", "on") or at + 1 >= end:
        return run
    rest = capital_runs(words, at + 1, end)
    return (run[0], rest[0][1]) if rest and rest[0][0] <= at + 2 else run


def _with_article(words: Words, run: tuple[int, int], subject: Subject) -> tuple[int, int]:
    if run[0] - 1 >= subject.first and words.low[run[0] - 1] == "the" and not is_person(words, run):
        return (run[0] - 1, run[1])
    return run


def _plain_head(words: Words, subject: Subject) -> tuple[int, int]:
    """The phrase without relative clauses and without a place ('a diplomat in Niamey' is a diplomat)."""
    for k in range(subject.first + 1, subject.core):
        if words.low[k] in ("who", "which", "whose", "that") or words.spelling[k] in (",", "("):
            return (subject.first, k)
        if words.low[k] == "in" and k + 1 < subject.core and words.is_capital(k + 1):
            return (subject.first, k)
    return (subject.first, subject.core)


def _apposed_name(words: Words, subject: Subject) -> tuple[int, int] | None:
    """A name that stands beside an office: `the minister, Kentaro Hoshide,`."""
    p = subject.core
    if p >= subject.end or words.spelling[p] != ",":
        return None
    stop = next((k for k in range(p + 1, subject.end) if words.spelling[k] == ","), subject.end)
    runs = capital_runs(words, p + 1, stop)
    if not runs or runs[0][0] != p + 1:
        return None
    run = strip_titles(words, runs[0])
    return run if run and is_person(words, run) else None


def _outside(words: Words, subject: Subject, head: tuple[int, int] | None) -> str:
    """The words of the phrase around the head: titles before it, appositives after it."""
    head = head or (subject.first, subject.core)
    before = words.span(subject.first, head[0]).of(words.text) if head[0] > subject.first else ""
    end = subject.end
    after = words.span(head[1], end).of(words.text) if end > head[1] else ""
    parts = [part.strip(" ,;—–-()\u00a0\n") for part in (before, after)]
    return ", ".join(part for part in parts if part)


def capital_runs(words: Words, first: int, end: int) -> list[tuple[int, int]]:
    """Runs of capitalised words, name particles and initials among them."""
    runs: list[tuple[int, int]] = []
    k = first
    while k < end:
        if not is_name_word(words, k):
            k += 1
            continue
        stop = k + 1
        while stop < end and (
            is_name_word(words, stop)
            or (words.low[stop] in _PARTICLES and stop + 1 < end and words.is_capital(stop + 1))
            or (words.spelling[stop] == "." and words.is_capital(stop - 1) and len(words.spelling[stop - 1]) <= 2)
        ):
            stop += 1
        runs.append((k, stop))
        k = stop
    return runs


_COMPOUND = re.compile(
    r"[\w.]{1,40}-(?:backed|led|based|born|held|aligned|allied|funded|occupied|controlled|run|speaking|owned|era|style|dominated|sponsored|brokered|linked)\Z"
)


def is_name_word(words: Words, k: int) -> bool:
    """Whether a word may be part of a name."""
    word = words.spelling[k]
    low = words.low[k]
    if _COMPOUND.match(low):
        return False
    if not word[0].isupper() and not (word.startswith(("al-", "el-", "d’", "d'", "ash-", "as-", "ar-"))):
        return False
    return low not in DETERMINERS and low not in POSSESSIVES and low not in PREPOSITIONS and low not in DAYS and (low not in MONTHS or low in ("may", "april", "june", "august", "jan", "jun")) and low not in (
        "he", "she", "they", "it", "we", "i", "you", "and", "but", "when", "while", "if", "as", "who", "although", "because", "both", "however", "still", "also", "then", "yet", "so", "there", "what", "how", "why", "where", "which", "not", "now", "once", "since", "unlike", "even", "asked", "according", "despite", "meanwhile", "though", "yes", "no", "more", "most", "many", "only", "just", "such", "one", "two", "three", "that", "this", "these",
    )  # fmt: skip


def strip_titles(words: Words, run: tuple[int, int]) -> tuple[int, int] | None:
    """The run behind the last title or body in it ('Environment Minister Ann Lee' is Ann Lee); None when titles end it."""
    first, end = run
    if words.low[end - 1] in _BODIES:
        return run
    tokens = [words.low[k].rstrip(".") for k in range(first, end)]
    last = max((k for k, token in enumerate(tokens) if token in TITLES or token.endswith(_ELECT)), default=-1)
    if last == end - first - 1:
        return None if all(token in TITLES for token in tokens) or tokens[-1] not in _ALSO_NAMES else run
    first += last + 1
    body = max((k for k in range(first, end) if words.low[k] in _BODIES), default=-1)
    return (
        (body + 1, end) if body >= 0 and end - body > 2 and words.low[body] not in _PLACE_ADJECTIVES else (first, end)
    )


def is_person(words: Words, run: tuple[int, int]) -> bool:
    """Whether the run looks like a person's name: two to five words, none of a body or a country."""
    size = run[1] - run[0]
    tokens = [words.spelling[k] for k in range(*run)]
    titled = run[0] > 0 and words.low[run[0] - 1].rstrip(".") in TITLES and words.low[run[0] - 1] != "state"
    if not 1 <= size <= 6 or any(token.lower() in _BODIES for token in tokens):
        return False
    if all(len(token) > 2 and token.isupper() for token in tokens):
        return False
    return size >= 2 or titled


_PERSON_NOUNS = frozenset(
    """resident professor proprietor leader minister lawmaker doctor teacher veteran candidate politician spokesman spokeswoman
    spokesperson mayor governor senator congressman president premier chairman chairwoman director envoy diplomat ambassador
    general colonel commander officer chief head lawyer attorney judge author writer activist analyst expert economist
    businessman billionaire defenceman forward goalie coach captain player striker midfielder actor actress singer artist
    father mother son daughter brother sister husband wife widow man woman boy girl native nominee contender front-runner
    frontrunner rival incumbent nurse farmer driver student owner founder secretary councillor priest imam pastor bishop pope
    king queen prince princess rookie winner champion entrepreneur executive scientist researcher historian columnist
    newcomer maverick farmer trader shopkeeper baker fisherman""".split()
)


_BODY_NOUNS = frozenset(
    "agency company firm group organization organisation ministry department union party commission bank council board charity association network newspaper paper".split()
)


def is_body_noun(word: str) -> bool:
    """Whether a common noun stands for a body named before."""
    return word in _BODY_NOUNS


def is_person_noun(word: str) -> bool:
    """Whether a common noun stands for one person."""
    return word in _PERSON_NOUNS or word.endswith("-year-old")


def gender(name: str, role: str) -> str:
    """f or m by title, office or a common first name, '' when neither tells."""
    tokens = name.lower().split()[:1] + role.lower().replace(",", " ").split()
    if any(token.rstrip(".") in _FEMALE for token in tokens):
        return "f"
    return "m" if any(token.rstrip(".") in _MALE for token in tokens) else ""


def skeleton(word: str) -> str:
    """The consonants of a name: what transliterations of one name share."""
    plain = word.lower().removeprefix("al-").removeprefix("el-").removeprefix("ash-").removeprefix("as-")
    bare = "".join(sign for sign in plain if sign.isalpha() and sign not in "aeiouyhw")
    return "".join(sign for i, sign in enumerate(bare) if i == 0 or sign != bare[i - 1])


@dataclass(slots=True)
class Cast:
    """Everybody the article names, by surname, first name and office, with where each was introduced."""

    _last: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _given: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _bones: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _offices: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    alone: set[str] = field(default_factory=set)
    _titled: list[tuple[int, str, str]] = field(default_factory=list)

    def introduce(self, position: int, name: str, role: str) -> None:
        """Note a full name at a code point, with the office the article gives it there."""
        tokens = name.split()
        self.names.add(name)
        for index, key in (
            (self._last, _key(tokens[-1])),
            (self._given, _key(tokens[0])),
            (self._bones, skeleton(tokens[-1])),
        ):
            index.setdefault(key, []).append((position, name))
        if role:
            self.roles.setdefault(name, role)
            for noun in _offices(role):
                self._offices.setdefault(noun, []).append((position, name))

    def title(self, position: int, surname: str, office: str) -> None:
        """Note an office put before a surname alone; it counts once every full name is known."""
        self._titled.append((position, surname, office))

    def settle(self) -> None:
        """Give the offices noted before surnames to their holders."""
        for position, surname, office in self._titled:
            name = self.full(surname, position)
            for noun in _offices(office):
                entries = self._offices.setdefault(noun, [])
                if name in self.names:
                    entries.append((position, name))
        for entries in self._offices.values():
            entries.sort()
        self._titled.clear()

    def full(self, name: str, position: int) -> str:
        """The full name behind a surname, or behind a first name when nobody bears it as surname."""
        tokens = name.split()
        if len(tokens) > 1 and (longer := _nearest(self._last.get(_key(tokens[-1])), position)).endswith(" " + name):
            return longer
        if len(tokens) == 1:
            key = _key(name)
            found = _nearest(self._last.get(key), position) or _nearest(self._given.get(key), position)
            if found:
                return found
            bones = skeleton(name)
            return (_nearest(self._bones.get(bones), position) if len(bones) >= 3 else "") or name
        return name

    def holder(self, office: str, position: int) -> str:
        """Who was last introduced before `position` with the office noun, '' when nobody was."""
        return _nearest(self._offices.get(office.lower()), position)

    def knows(self, name: str) -> bool:
        """Whether the article introduces a person of this full name."""
        return name in self.names

    def likely(self, name: str) -> bool:
        """Whether a full name is a person's by more than its capitals: first name, office, or surname used alone."""
        return bool(self.gender(name)) or name in self.roles or _key(name.split()[-1]) in self.alone

    def gender(self, name: str) -> str:
        """f, m or '' for a full name."""
        return gender(name, self.roles.get(name, ""))


def _key(word: str) -> str:
    return word.lower().replace("’", "'").removeprefix("al-").removeprefix("el-")


def _nearest(known: list[tuple[int, str]] | None, position: int) -> str:
    if not known:
        return ""
    at = bisect_right(known, (position, "\uffff"))
    return known[at - 1][1] if at else known[0][1]


def _offices(role: str) -> list[str]:
    tokens = [token.strip(".,()'’\"").lower() for token in role.replace(",", " , ").split()]
    found = []
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else ""
        if (
            token
            and (after in PREPOSITIONS or after in ("", "who", ","))
            and token.isalpha()
            and token not in ("the", "a", "an")
        ):
            found.append(token)
        if token.endswith(_ELECT):
            found.append(token.split("-")[0])
    return found


def introductions(words: Words, cast: Cast) -> None:
    """Enter every full name of one paragraph with its office into `cast`."""
    for run in capital_runs(words, 0, len(words)):
        bare = strip_titles(words, run)
        if run[0] and words.spelling[run[0] - 1] == "(":
            continue
        if (
            bare
            and bare[1] - bare[0] == 1
            and (run[0] == 0 or words.low[run[0] - 1] not in ("the", "in", "at", "of", "from"))
        ):
            cast.alone.add(_key(words.spelling[bare[0]]))
        if not bare or not is_person(words, bare):
            continue
        if bare[1] - bare[0] < 2:
            cast.title(
                words.starts[bare[0]],
                words.spelling[bare[0]],
                words.span(run[0], bare[0]).of(words.text) if run[0] < bare[0] else "",
            )
            continue
        name = words.span(*bare).of(words.text)
        cast.introduce(words.starts[bare[0]], " ".join(name.split()), _office_around(words, bare))


def _is_office_word(words: Words, k: int) -> bool:
    """Whether a word may stand in an office before a name ('foreign ministry spokesman')."""
    low = words.low[k].rstrip(".")
    if low in TITLES or low in _BODIES or low.endswith(_ELECT):
        return True
    if words.is_capital(k):
        return low.endswith(("an", "ian", "ish", "ese", "ch", "i"))
    plain = low.isalpha() and low not in PREPOSITIONS and low not in DETERMINERS and low not in POSSESSIVES
    return (
        plain and low not in VERBS and low not in IRREGULAR_VERBS and low not in AUXILIARIES and low not in CONJUNCTIONS
    )


def _office_around(words: Words, run: tuple[int, int]) -> str:
    first = run[0]
    while first > 0 and run[0] - first < 7 and _is_office_word(words, first - 1):
        first -= 1
    titled = any(words.low[k].rstrip(".") in TITLES for k in range(first, run[0]))
    if titled:
        return words.span(first, run[0]).of(words.text)
    k = run[1]
    if (
        k + 1 < len(words)
        and words.spelling[k] == ","
        and words.low[k + 1]
        in DETERMINERS
        | POSSESSIVES
        | {"chairman", "president", "director", "spokesman", "spokeswoman", "head", "leader"}
    ):
        stop = k + 1
        while stop < len(words) and words.spelling[stop] not in (",", ".", ";") and stop - k < 16:
            stop += 1
        return words.span(k + 1, stop).of(words.text)
    if first >= 3 and words.spelling[run[0] - 1] == "," and words.is_word(run[0] - 2):
        back = run[0] - 2
        while (
            back > 0 and words.is_word(back) and words.low[back] not in DETERMINERS | POSSESSIVES and run[0] - back < 9
        ):
            back -= 1
        if words.low[back] in DETERMINERS | POSSESSIVES or words.low[back] in ("'s", "’s"):
            return words.span(back, run[0] - 1).of(words.text)
    return ""


def head_span(words: Words, found: Mention) -> Span:
    """The code points of a mention's head."""
    return words.span(*found.head)
