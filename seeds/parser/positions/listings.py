"""Forces told in a list or as examples of others, in a row of tags: "the Ugandans and the Burundians"."""

from __future__ import annotations

import re

_SUCH = r"(?:(?:SCOPE|especially|particularly|notably|above|all|even|whether|like|such|as) )"
_WITH_EXAMPLES = re.compile(rf"(?<!\S)F\d+ {_SUCH}+(?:(?:the|all|those|its) )*\Z")
"""A force of which another, named right behind it, is part: "every foreign army, including the Americans"."""
_ALONG = re.compile(
    r"(?:(?:and|or|along|with|both|as|well|the|its|ally|in|from|of) |"
    rf"[FNC]\d+ (?:{_SUCH}{{1,2}}(?=(?:the |all )*[FN]\d))?)*"
)
_AND = r"(?:and|or|NOT|as well as|along with|together with) "
_ARTICLES = r"(?:(?:the|its|all|any|also) )*"
_BEGUN = re.compile(rf"(?<!\S)(?:[FN]\d+ {_ARTICLES})*[FN]\d+ {_AND}{_ARTICLES}\Z")
"""What a list begins with whose last force stands right behind it."""
_LIST = re.compile(rf"(?<!\S)(?:[FN]\d+ {_ARTICLES})*[FN]\d+ {_AND}{_ARTICLES}[FN]\d+ ")
_PEOPLE = re.compile(r"(?<!\S)N(?=\d)")
_FORCE = re.compile(r"[FNC]\d+ ")


def with_its_list(match: re.Match[str]) -> str:
    """The tags of a match with those of the list that its first and last force stand in; people among forces as forces.

    "The Turks and the Russian soldiers must leave" is about both.
    """
    ahead = match.string[: match.start()]
    begun = _WITH_EXAMPLES.search(ahead) or (_BEGUN.search(ahead) if _FORCE.match(match.group()) else None)
    whole = (begun.group() if begun else "") + match.group() + goes_on(match.string[match.end() :])
    return _LIST.sub(_as_forces, whole)


def _as_forces(listed: re.Match[str]) -> str:
    return _PEOPLE.sub("F", listed.group())


def goes_on(rest: str) -> str:
    """What a list goes on with behind a match: "the US and Turkey along with Iran"."""
    match = _ALONG.match(rest)
    return match.group() if match else ""
