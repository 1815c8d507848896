"""What stands before the noun of a force: whose it is, and the words that belong to its name."""

from __future__ import annotations

import re

from seeds.parser.forces.nouns import (
    COUNTS,
    DETERMINERS,
    MODIFIERS,
    NOT_ADJECTIVES,
    POSSESSORS,
    REGIONS,
    STOPS,
    VERBISH,
)
from seeds.parser.forces.vagueness import NUMBER
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set


def leftward(text: str, words: list[Span], inside: dict[int, Mention]) -> tuple[int, tuple[str, ...], list[str]]:
    """Walk left from the last of `words` over determiners, numbers, adjectives and owners.

    The index of the first word, the owners from left to right, the words passed from right to left. `inside` are the
    mentions by where they start.
    """
    owners: list[str] = []
    modifiers: list[str] = []
    first = at = len(words) - 1
    for index in range(at - 1, max(-1, at - 10), -1):
        word = words[index].of(text)
        gap = text[words[index].end : words[index + 1].start]
        if gap.strip(" \u00a0,‘’'\"“”") or "\n" in gap or ("," in gap and not owners):
            break
        owner = "" if _is_seat(text, words, index, inside) else _owner(text, words, index, inside)
        if _acts(word, text, words, index, owners):
            break
        if (
            not _belongs(word, owner, modifiers, owners)
            and not text.endswith(_SEA_SERVICE, 0, words[index].end)
            and not _described_once(text, words, index, modifiers, inside)
        ):
            break
        if owner:
            owners[:] = [owner] if _is_of_state(word, owners, modifiers) else [*owners, owner]
        if word not in _JOINING or owner:
            first = index
        if word.lower() in STOPS and owners and _is_listed(text, words, index, inside):
            continue
        modifiers.append(word.lower() if owner else word)
        if word.lower() in STOPS:
            break
    return first, tuple(dict.fromkeys(reversed(owners))), modifiers


_SEA_SERVICE = ("coast guard", "Coast Guard")
"""What two words before ships and officers make them a state's own: "Norish coast guard ships"."""


def _is_of_state(word: str, owners: list[str], modifiers: list[str]) -> bool:
    """Whether a part of the world right behind a state's name only belongs to it: "the Norish Arab Army"."""
    beside = bool(owners) and len(owners) == 1 and owners[0] in _PARTS and modifiers[-1:] == owners
    return beside and word not in REGIONS and word[:1].isupper()


_PARTS = frozenset(region.lower() for region in REGIONS)


def _is_listed(text: str, words: list[Span], index: int, inside: dict[int, Mention]) -> bool:
    """Whether an article begins the last of a list of owners: "the Norish and the Sudish troops"."""
    if index < 2 or words[index - 1].of(text) not in {"and", "or", "nor"}:
        return False
    mention = inside.get(words[index - 2].start)
    return mention is not None and mention.form == "adjective" and bool(mention.country)


def _acts(word: str, text: str, words: list[Span], index: int, owners: list[str]) -> bool:
    """Whether a word that stands before an owner or a number is a verb, and no adjective: "attack French planes"."""
    following = words[index + 1].of(text)
    return word in _VERBS and (bool(owners) or following[0].isdigit() or following in COUNTS or following in STOPS)


_VERBS = word_set("attack training support transport closing battle patrol")
"""Words that stand before the noun of a force as adjectives, and before the whole of its name as verbs."""


def _is_seat(text: str, words: list[Span], index: int, inside: dict[int, Mention]) -> bool:
    """Whether a capital stands where a town does that soldiers are quartered in: "the Dushanbe garrison"."""
    mention = inside.get(words[index].start) if index == len(words) - 2 else None
    return mention is not None and mention.form == "capital" and words[-1].of(text).lower() in _QUARTERED


_QUARTERED = frozenset(["garrison", "barracks"])


def _described_once(text: str, words: list[Span], index: int, modifiers: list[str], inside: dict[int, Mention]) -> bool:
    """One plain adjective is let pass where a determiner stands right before it: "every crusader base"."""
    before = words[index - 1].of(text).lower() if index else ""
    plain = words[index].of(text)
    owned = bool(index) and bool(_owner(text, words, index - 1, inside)) and before not in DETERMINERS
    owned = owned and not _names_state(text, words[index - 1], inside)
    adjective = plain.isalpha() and plain.islower() and plain not in NOT_ADJECTIVES
    return not modifiers and adjective and (before in DETERMINERS or owned)


def _names_state(text: str, word: Span, inside: dict[int, Mention]) -> bool:
    """Whether a bare name of a state or capital stands at a word: what follows "Moscow" is its verb."""
    mention = inside.get(word.start)
    named = mention is not None and mention.form in {"name", "capital"}
    return named and word.of(text)[-2:-1] not in "'’"


def _owner(text: str, words: list[Span], index: int, inside: dict[int, Mention]) -> str:
    """Whom a word makes the owner of what follows, by a name, a possessive or a part of the world; '' where nobody."""
    word = words[index].of(text)
    lowered = word.lower()
    if lowered in POSSESSORS or lowered.startswith("non-"):
        return POSSESSORS.get(lowered, "")
    named = _named_owner(words, index, word, inside) if word in REGIONS else ""
    if named:
        return named
    if word in REGIONS or lowered in _OWN:
        return lowered if word in REGIONS else "speaker"
    return _named_owner(words, index, word, inside)


def _named_owner(words: list[Span], index: int, word: str, inside: dict[int, Mention]) -> str:
    """The country, body or group whose name ends at the word; "-allied" behind it where the word says proxy."""
    bare = word if word.isalpha() else _TAIL.sub("", word)
    for back in range(4):
        mention = inside.get(words[index - back].start) if index >= back else None
        if mention and mention.span.end >= words[index].start + len(bare):
            owner = mention.country or next((n.id for n in mention.names if n.type in _OWNING_TYPES), "")
            if not owner:
                return ""
            return f"{owner}-allied" if _PROXY.search(word) else owner
        if mention:
            return ""
    return ""


_JOINING = frozenset(["and", "or", "nor", "of"])
_OWN = frozenset(f"{owner}{mark}s" for owner in ("country", "nation", "government") for mark in "'’")
_TAIL = re.compile(r"(?:['’]s?|-(?:led|backed|allied|linked|style|supported|run|sponsored))$")
_COMPOUND = re.compile(r"-(?:led|backed|allied|linked|strong|range|year|based|supported|trained)$")
_CAPITAL = re.compile(r"[A-Z][\w’'-]+")
_OWNING_TYPES = frozenset(["armed_group", "armed group", "organization", "organisation", "government"])
_PROXY = re.compile(r"-(?:allied|backed|linked|supported|sponsored|run)$", re.IGNORECASE)


_SERVICES = frozenset(f"{one}{mark}s" for one in ("army", "navy", "military", "contingent") for mark in "'’")
"""The service of a state that has a mission, a base or soldiers: "the Norish army's mission"."""
_BEFORE_OWNERS = frozenset(
    ["Royal", "Imperial", "North", "South", "East", "West", "Upper", "Lower", "Joint", "Combined"]
)


def _belongs(word: str, owner: str, modifiers: list[str], owners: list[str]) -> bool:
    """Whether a word belongs to the phrase whose words and owners have been passed on its right."""
    lowered = word.lower()
    if owners and not owner and word[0].isupper() and lowered not in MODIFIERS and word not in _BEFORE_OWNERS:
        return False
    plain = lowered in MODIFIERS or (not owners and lowered in _SERVICES)
    if owner or plain or NUMBER.fullmatch(word) or lowered.startswith(("non-", "anti-")):
        return True
    if lowered in {"and", "or", "nor"}:
        apart = bool(owners and modifiers) and (modifiers[-1].lower() in STOPS or NUMBER.fullmatch(modifiers[-1]))
        return (bool(owners) and not apart) or modifiers[-1:] == ["other"]
    if lowered == "of":
        return False
    if _COMPOUND.search(lowered):
        return True
    return word[0].isupper() and bool(_CAPITAL.fullmatch(word)) and not VERBISH.search(word)
