"""The country forces stand in that no table lists, as an article places soldiers there and lets it act as a state."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from seeds.parser.naming.kinds import is_several
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.naming.persons import is_body_noun, is_person_noun
from seeds.parser.naming.statewords import ACTING, FORCES, GONE_TO, LEFT, NO_STATES, STANDS, TITLE, WILLING, WRITTEN_IN
from seeds.parser.texts.spots import spots


def hostland(
    text: str, rest: str, mentions: tuple[Mention, ...], names: Names, found: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """The host an article tells of that no table lists; none where it knows other states that may be it.

    `rest` is the text without the names of known countries, `found` are those learned already.
    """
    standing = Counter(first or second for first, second in STANDS.findall(text))
    for place in (*LEFT.findall(text), *WRITTEN_IN.findall(text)):
        standing[place] += _OUTRIGHT
    known = set(_known(standing, names))
    if _knows_hosts(text, mentions):
        return _willing(text, rest, names, standing)
    likely = _placed(text, names, standing, known.union(found))
    return likely or ({} if known else _acting(text, rest, names))


def _knows_hosts(text: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether an article has its host among the states it knows: forces then stand in a town that no table lists."""
    states = [mention for mention in mentions if mention.country.isupper()]
    owners = {mention.country for mention in states if _OWNED.match(text, mention.span.end)}
    told = {mention.country for mention in states}
    return len(told) >= _ENOUGH and not told <= owners


_ENOUGH, _OUTRIGHT = 2, 2
"""How many known states an article may have its host among, and what a place counts that is told outright."""
_OWNED = re.compile(rf"(?:['’]s?)? (?:[a-z]+ )?{FORCES}\b")


def _placed(text: str, names: Names, places: Counter[str], known: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The unknown one of the `places` most forces are said to stand in, where no known one has as many."""
    likely = max(places, key=lambda place: (places[place], place in known), default="")
    unknown = likely and likely not in known and next(fresh([likely], names, NO_STATES), "")
    part = unknown and len(known) > 1 and _is_part(text, likely)
    return {likely: ()} if unknown and not (part or is_somebody(text, likely) or _written_from(text, likely)) else {}


def _is_part(text: str, name: str) -> bool:
    """Whether an article tells of a place as a part of a country."""
    return re.search(_PART_OF.format(name=re.escape(name)), text) is not None


_PART_OF = r"\b(?:province|county|district|region|state|oblast|governorate|canton|town|city|village) of {name}\b"
"""What a part of a country is called, which is no host where the article knows two countries besides."""


def _written_from(text: str, town: str) -> bool:
    """Whether the article is written from a place of that name, which then is a town and no country."""
    return re.search(rf"^{re.escape(town.upper())}\b[^\n]{{0,40}}? ?[-–—]", text, re.MULTILINE) is not None


def _willing(text: str, rest: str, names: Names, standing: Counter[str]) -> dict[str, tuple[str, ...]]:
    """The one name that wills something as states do and that soldiers stand in or come to."""
    willing = set(WILLING.findall(rest))
    places = willing & {*standing, *GONE_TO.findall(text)} if willing else ()
    told = {
        name
        for name in fresh(sorted(places), names, NO_STATES)
        if not (is_somebody(rest, name) or _written_from(text, name) or _is_part(text, name))
    }
    return dict.fromkeys(told, ()) if len(told) == 1 else {}


def _acting(text: str, rest: str, names: Names) -> dict[str, tuple[str, ...]]:
    """The one name that does what states do and that soldiers or people come to."""
    places = set(GONE_TO.findall(text))
    acting = [name for name in fresh(ACTING.findall(rest), names, NO_STATES) if name in places] if places else ()
    told = {name for name in acting if not is_somebody(rest, name)}
    return dict.fromkeys(told, ()) if len(told) == 1 else {}


def _known(places: Iterable[str], names: Names) -> Iterator[str]:
    return (place for place in places if any(mention.country for mention in names.find(place)))


def fresh(words: Iterable[str], names: Names, barred: frozenset[str]) -> Iterator[str]:
    """The words that no name with a country, and no person, force or body, is known by."""
    known: dict[str, bool] = {}
    for word in words:
        if word not in known:
            noun = word.rsplit(maxsplit=1)[-1].lower()
            known[word] = (
                noun in barred
                or is_body_noun(noun)
                or is_person_noun(noun)
                or is_several(noun)
                or any(
                    mention.country or name.kind == "force" or name.type not in {"", "government"}
                    for mention in names.find(word)
                    for name in mention.names
                )
            )
        if not known[word]:
            yield word


def is_somebody(text: str, name: str) -> bool:
    """Whether a name is borne by a person: behind a title or a first name."""
    return any(_BORNE.search(text, max(0, at.start - NEAR), at.start) for at in spots(text, name))


_OPENING = (
    r"(?:In|The|From|But|And|For|At|To|Of|With|Since|While|When|As|If|Like|Unlike|Even|Then|Now|That|By|On|Although|Though|"
    r"Because|After|Before|Until|Under|Inside|Across|Outside|Neighbou?ring|Both|Only|Yet|So|Or|Nor|Within|Beyond|Near|"
    r"Not|Every|Some|All|Today|Yesterday|Meanwhile|Instead|Still|Once|Where|Here|Whether|What|Why|How|Can|Will|Should|Does|Did|Northern|Southern|Eastern|Western)"
)
"""Words that open a sentence before a country, and are nobody's first name."""
_BEFORE_PLACES = (
    r"(?:Radio|Saint|San|Oued|Lake|Mount|Air|Fort|Camp|Port|Upper|Lower|Greater|New|Central|"
    r"(?:North|South|East|West)(?:ern)?)"
)
_BORNE = re.compile(
    rf"(?:\b|-)(?:{TITLE} (?:[A-Z]\w+ )?|-)\Z|(?:[a-z,] |\b[A-Z][a-z]+ )(?!{_BEFORE_PLACES} )[A-Z][a-z]+ \Z|"
    rf"(?:\A|[.!?:\n] )(?!{_OPENING} )[A-Z][a-z]+ \Z"
)
NEAR = 120
"""Code points before a name in which a title and a first name stand at most."""
