"""The inflected forms of a verb as words.yaml writes it."""

from seeds.parser.texts.wordlists import word_set

_VOWELS = "aeiou"


def forms(verb: str, tag: str) -> list[tuple[str, str]]:
    """The inflected forms of one verb entry with the tag each bears; past forms bear the tag and a D."""
    head, _, particle = verb.partition("+")
    base, *past = head.split()
    if particle and not past:
        particle, *past = _particle(particle)
    past = list(dict.fromkeys(past)) or [_past(base)]
    tail = f" {particle.replace('+', ' ')}" if particle else ""
    present = [(form + tail, tag) for form in (base, _third(base), _gerund(base))]
    return present + [(form + tail, tag + "D") for form in past if form != base]


def _particle(words: str) -> list[str]:
    first, *rest = words.split()
    if len(rest) >= 2:
        return [" ".join([first, *rest[:-2]]), *rest[-2:]]
    return [words]


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "go")):
        return base + "es"
    return base[:-1] + "ies" if base[-1] == "y" and base[-2] not in _VOWELS else base + "s"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base[-1] == "y" and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _gerund(base: str) -> str:
    return (base[:-1] if base.endswith("e") and not base.endswith("ee") else _doubled(base)) + "ing"


_DOUBLING = word_set(
    """admit bat beg bet cancel commit cut deter dispel drag drop drum dub expel get grab hit imperil label pan permit
    plan prefer put quit refer repel rid scrap scrub ship shrug shut slam slim slip snub step stop swap swim thin top
    transfer trim unravel"""
)
"""Verbs whose last letter is doubled; of those in -l, which many leave single, words.yaml has the other spelling."""


def _doubled(base: str) -> str:
    return base + base[-1] if base in _DOUBLING else base
