"""Everybody an article names, by surname, first name and office."""

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from seeds.parser.naming.builtin import NOT_PERSONS
from seeds.parser.naming.genders import gender
from seeds.parser.naming.nationalities import countries_named
from seeds.parser.naming.offices import bare_office, only_bearer
from seeds.parser.naming.titles import ELECT_ENDINGS
from seeds.parser.texts.words import PREPOSITIONS


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """The consonants of a name: what transliterations of one name share."""
    plain = word.lower().removeprefix("al-").removeprefix("el-").removeprefix("ash-").removeprefix("as-")
    bare = "".join(sign for sign in plain if sign.isalpha() and sign not in "aeiouyhw")
    return "".join(sign for i, sign in enumerate(bare) if i == 0 or sign != bare[i - 1])


_COURTESIES = frozenset(["mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady"])
"""What stands before the name of anybody, without telling an office."""


@dataclass(slots=True)
class Cast:
    """Everybody the article names, by surname, first name and office, with where each was introduced.

    `kin` are those told as somebody's wife, son or the like.
    """

    _last: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _given: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _bones: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _offices: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    countries: dict[str, frozenset[str]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    alone: set[str] = field(default_factory=set)
    kin: set[str] = field(default_factory=set)
    _titled: list[tuple[int, str, str]] = field(default_factory=list)
    _shorter: dict[str, str] = field(default_factory=dict)

    def introduce(self, position: int, name: str, role: str) -> None:
        """Note a full name at a code point, with the office the article gives it there."""
        name = self._as_printed(name) or self._shorter.setdefault(_without_initials(name), name)
        tokens = name.split()
        self.names.add(name)
        for index, key in (
            (self._last, name_key(tokens[-1])),
            (self._given, name_key(tokens[0])),
            (self._bones, skeleton(tokens[-1])),
        ):
            index.setdefault(key, []).append((position, name))
        if role:
            self.roles.setdefault(name, role)
            for noun in _offices(role):
                self._offices.setdefault(noun, []).append((position, name))

    def place(self, name: str, countries: frozenset[str]) -> None:
        """Note of which countries, by ISO code, is told beside a full name."""
        if countries:
            self.countries[name] = self.countries.get(name, frozenset()) | countries

    def title(self, position: int, surname: str, office: str) -> None:
        """Note an office put before a surname alone; it counts once every full name is known."""
        self._titled.append((position, surname, office))

    def settle(self) -> None:
        """Give the offices noted before surnames to their holders, who may be named by nothing else."""
        for position, surname, office in self._titled:
            name = self.full(surname, position)
            if office and name not in self.names and name.lower() not in NOT_PERSONS:
                self.introduce(position, name, "")
                self.place(name, countries_named(office.split()))
                if office.strip(".").lower() not in _COURTESIES:
                    self.roles.setdefault(name, office)
            for noun in _offices(office):
                self._offices.setdefault(noun, []).append((position, name))
        for entries in self._offices.values():
            entries.sort()
        self._titled.clear()

    def full(self, name: str, position: int) -> str:
        """The full name behind a surname, or behind a first name when nobody bears it as surname.

        Who is named with an initial and without is named as first printed.
        """
        tokens = name.split()
        if len(tokens) > 1 and (printed := self._as_printed(name)):
            return printed
        if len(tokens) > 1 and (longer := _nearest(self._last.get(name_key(tokens[-1])), position)).endswith(
            " " + name
        ):
            return longer
        if len(tokens) == 1:
            key = name_key(name)
            found = _nearest(self._heads(key), position) or _nearest(self._given.get(key), position)
            if found:
                return found
            bones = skeleton(name)
            return (_nearest(self._bones.get(bones), position) if len(bones) >= 3 else "") or name
        return name

    def _heads(self, key: str) -> list[tuple[int, str]]:
        """Who may be meant by a surname alone: those told as somebody's wife or son only where nobody else bears it."""
        bearers = self._last.get(key, [])
        return [bearer for bearer in bearers if bearer[1] not in self.kin] or bearers

    def _as_printed(self, name: str) -> str:
        """Somebody's full name as first printed, of which an initial is left out in one of two places; else ''."""
        bare = _without_initials(name)
        printed = self._shorter.get(bare, "")
        return printed if bare in (name, printed) else ""

    def holder(self, office: str, position: int, *kind: str) -> str:
        """Who was last introduced before `position` with the office noun and the words that tell its kind, else ''.

        Without an office noun it is whoever has any. Where no state is told, it is the one told of without any: "the
        president" is "President Lee" sooner than "the Norish president, Ann Roe".
        """
        known = self._offices.get(office.lower(), []) if office else self._all()
        told = [entry for entry in known if set(kind) <= set(self.roles.get(entry[1], "").lower().split())]
        own = [entry for entry in told if entry[0] < position and entry[1] not in self.countries]
        plain = office and len({name for _, name in own}) == 1 and not countries_named(kind)
        return _nearest(own if plain else told, position)

    def foretold(self, name: str, position: int) -> bool:
        """Whether somebody is first named behind a code point, and as of some state."""
        first = min((at for entries in self._offices.values() for at, holder in entries if holder == name), default=0)
        return first > position and name in self.countries

    def bearer(self, words: str) -> str:
        """Who alone was introduced with the office that words tell by any of its names, else ''."""
        office = bare_office(words)
        if not office or office.of:
            return ""
        return only_bearer(self.roles.items(), office)

    def holds(self, name: str, office: str) -> bool:
        """Whether a full name was introduced with the office noun."""
        return any(holder == name for _, holder in self._offices.get(office.lower(), ()))

    def _all(self) -> list[tuple[int, str]]:
        return sorted(entry for entries in self._offices.values() for entry in entries)

    def knows(self, name: str) -> bool:
        """Whether the article introduces a person of this full name."""
        return name in self.names

    def likely(self, name: str) -> bool:
        """Whether a full name is a person's by more than its capitals: first name, office, or surname used alone."""
        return bool(self.gender(name)) or name in self.roles or name_key(name.rsplit(maxsplit=1)[-1]) in self.alone

    def speaks(self, name: str) -> bool:
        """Whether a name that speaks is a person's: introduced as one, and no country's or body's."""
        return self.knows(name) and (self.likely(name) or name.lower() not in NOT_PERSONS)

    def gender(self, name: str) -> str:
        """f, m or '' for a full name."""
        return gender(name, self.roles.get(name, ""))


def name_key(word: str) -> str:
    """A name's last word in the form it is looked up by."""
    return word.lower().replace("’", "'").removeprefix("al-").removeprefix("el-")


def _without_initials(name: str) -> str:
    """A full name without letters that stand for names between the first and the last: "Ann J. Lee" is "Ann Lee"."""
    tokens = name.split()
    kept = (token for token in tokens[1:-1] if len(token.rstrip(".")) > 1)
    return " ".join((tokens[0], *kept, tokens[-1])) if len(tokens) > 2 else name


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
        if token.endswith(ELECT_ENDINGS):
            found.append(token.split("-")[0])
    return found
