"""The parts of a country that words for forces name: "southern Syria", "the north-east"."""

import re
from functools import lru_cache


def same_part(said: str, curated: str) -> int:
    """How well the parts of a country agree that two descriptions name: "southern Syria" is not all of Syria."""
    here, there = parts(said), parts(curated)
    return 3 if here and here == there else -3 * bool(there)


@lru_cache(maxsize=4096)
def parts(words: str) -> frozenset[str]:
    """The parts of a country that words name."""
    return frozenset(part.lower().replace("-", "") for part in _PART.findall(words))


def without_part(name: str) -> str:
    """What a force is called but for the part of a country it is in."""
    return " ".join(_PART.sub("", name).lower().split())


_PART = re.compile(
    r"\b((?:north|south|east|west)-?(?:east|west)?)(?:ern)?\b(?! (?:Korea|Sudan|Africa|Ossetia|Timor))", re.IGNORECASE
)
