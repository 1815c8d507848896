"""Which forces a text speaks of: by name, by description, by people or country."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.names import Mention, Name, Names
from seeds.parser.phrases import Force, described
from seeds.parser.spans import Span

_PEOPLE = re.compile(
    r"\b(?:[Tt]he )?(?P<who>foreigners|strangers|intruders|outsiders|"
    r"(?:(?:[Ff]oreign|[Uu]ninvited) (?:guests|powers|armies|countries))|[Bb]lue "
    r"(?:[Hh]elmets|[Cc]aps?|[Bb]erets)|[Mm]en (?:and women )?in uniform|[Oo]ur people|[Oo]ur (?:men|boys|sons)|"
    r"[Aa]ir (?:bases?|station)|[Mm]ilitary (?:bases?|presence|footprint))\b"
)


def forces(text: str, mentions: tuple[Mention, ...], names: Names) -> tuple[Force, ...]:
    """Every mention of a force in `text`, in order, never overlapping; `mentions` are `names.find(text)`."""
    found = list(_all(text, mentions, names))
    whole = {at: len(force.span) for force in found if force.strength == "named" for at in _places(force)}
    taken: set[int] = set()
    kept: list[Force] = []
    for force in sorted(found, key=lambda force: (_RANK[force.strength], force.span.start, -len(force.span))):
        inside = all(whole.get(at, 0) > len(force.span) for at in _places(force))
        if not inside and taken.isdisjoint(_places(force)):
            kept.append(force)
            taken.update(_places(force))
    return tuple(sorted(kept, key=lambda force: force.span))


def _places(force: Force) -> range:
    return range(force.span.start, force.span.end)


_RANK = {"described": 0, "named": 1, "people": 2, "country": 3}


def _all(text: str, mentions: tuple[Mention, ...], names: Names) -> Iterator[Force]:
    yield from described(text, mentions)
    yield from _people(text)
    for mention in mentions:
        yield from _named(text, mention)


_ARTICLE = re.compile(r"(?:[Tt]he|[Oo]ur|[Tt]hese|[Tt]hose|[Mm]ore|[Aa]ll) $")


def _named(text: str, mention: Mention) -> Iterator[Force]:
    words = mention.span.of(text)
    known = [name for name in mention.names if name.kind == "force"]
    article = _ARTICLE.search(text, max(0, mention.span.start - 4), mention.span.start)
    if known:
        ids = tuple(name.id for name in known if name.known)
        owner, place = known[0].country, known[0].place
        yield Force(mention.span, words, "named", "mission", (owner,) if owner else (), place, ids or (known[0].id,))
    elif mention.form == "adjective" and _DEPARTING.match(text, mention.span.end):
        yield Force(mention.span, words, "described", "forces", (mention.country,))
    elif mention.form == "adjective":
        if _people_meant(text, mention, bool(article)):
            yield Force(mention.span, words, "people", "forces", (mention.country,))
    elif any(name.kind == "actor" for name in mention.names) and mention.country:
        yield Force(mention.span, words, "country", "forces", (mention.country,))
    elif any(name.kind == "actor" and name.type in {"armed_group", "armed group"} for name in mention.names):
        yield Force(mention.span, words, "country", "forces", (mention.names[0].id,))


def _people_meant(text: str, mention: Mention, article: bool) -> bool:
    """Whether an adjective of nationality stands for people: "the Turks", "the Chinese must", "one Turk in"."""
    words, end = mention.span.of(text), mention.span.end
    one = _EACH.search(text, max(0, mention.span.start - 8), mention.span.start) and _ALONE.match(text, end)
    if one or _SLOGAN.match(text, end):
        return True
    unchanged = _UNCHANGED.search(words) and _GO_ON.match(text, end)
    return article and bool(words.endswith("s") or _PLURAL_DEMONYM.fullmatch(words) or unchanged)


_DEPARTING = re.compile(
    r"\s+(?:military\s+)?(?:withdrawal|pull-?out|exit|departure|retreat|evacuation|presence|involvement|deployment|drawdown)\b",
    re.IGNORECASE,
)


_SLOGAN = re.compile(r",? (?:out|get out|go home|must go)\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:one|single|any|last|every|no) $")
_ALONE = re.compile(r"\s+(?:in|on|here|has|have|left|is|was|who|among|remains?)\b|[.,;”\"]")
_UNCHANGED = re.compile(r"(?:ese|sh|ch|ss)$")
_GO_ON = re.compile(
    r"\s+(?:must|should|ought|will|have|had|are|were|to|can|may|shall|would|could|who|out|never|always|and|or|do|did|"
    r"leave|go|stay)\b|[.,;:?!”\"]"
)
_PLURAL_DEMONYM = re.compile(r"French|British|Chinese|Dutch|Turkish|Japanese|Spanish|Irish|Lebanese|Sudanese|Rwandese")


def _people(text: str) -> Iterator[Force]:
    for match in _PEOPLE.finditer(text):
        words = match["who"].lower()
        owner = (
            "speaker"
            if words.startswith("our")
            else "foreign"
            if words.startswith(("foreign", "uninvited", "strangers", "intruders", "outsiders"))
            else ""
        )
        group = (
            "peacekeepers"
            if words.startswith("blue")
            else "base"
            if "base" in words or "station" in words
            else "forces"
        )
        owner = "united-nations" if group == "peacekeepers" else owner
        strength = "described" if owner != "foreign" else "people"
        head = words.split()[-1]
        yield Force(Span(*match.span()), match.group(), strength, group, (owner,) if owner else (), head=head)


def describe(name: Name, names: Names) -> Force | None:
    """What a curated force's own name and aliases tell of owner, kind and place; None when they tell nothing."""
    told = [
        force
        for alias in (name.name, *name.aliases)
        for force in described(alias, names.find(alias, builtin_only=True))
    ]
    best = max(told, key=lambda force: (bool(force.owners), bool(force.place)), default=None)
    return replace(best, known=(name.id,)) if best else None
