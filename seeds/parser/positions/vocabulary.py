"""The words of the field and the class each bears, alone and in rows of several."""

from collections.abc import Iterable, Mapping

from seeds.parser.positions.inflections import forms

_Phrase = tuple[tuple[str, ...], str]
_Classed = Mapping[str, Iterable[str]]


class Phrases:
    """The words that bear a class: `alone`, in `longer` rows, by the first word and the second, and `parted`.

    Parted are verbs with a particle that bear no class without it and have an object: "bring them home".
    """

    def __init__(self, phrases: Iterable[_Phrase]) -> None:
        self.all = tuple(phrases)
        self.alone: dict[str, str] = {}
        self.longer: dict[str, dict[str, list[_Phrase]]] = {}
        for tokens, tag in sorted(self.all, key=lambda phrase: -len(phrase[0])):
            if len(tokens) == 1:
                self.alone.setdefault(tokens[0], tag)
            else:
                self.longer.setdefault(tokens[0], {}).setdefault(tokens[1], []).append((tokens, tag))
        taking = ((words, tag) for words, tag in self.all if len(words) == 2 and words[0] not in self.alone)
        self.parted = {words: tag for words, tag in taking if _has_object(tag.removesuffix("D"), words[1])}

    @property
    def bearing(self) -> frozenset[str]:
        """The single words that may bear a class."""
        return frozenset([*self.alone, *(verb for verb, _ in self.parted)])

    def find(self, words: list[str], at: int) -> tuple[str, int]:
        """The class of the longest phrase that begins at `at`, else the word there itself; and how many words it is."""
        word = words[at]
        longer = self.longer.get(word)
        if longer and at + 1 < len(words):
            for tokens, tag in longer.get(words[at + 1], ()):
                if tuple(words[at : at + len(tokens)]) == tokens:
                    return tag, len(tokens)
        return self._parted(words, at) if word in self.longer else self.alone.get(word, word), 1

    def _parted(self, words: list[str], at: int) -> str:
        """The class of the verb at `at` with the particle behind the pronoun that is its object; else as it stands."""
        word, following = words[at], words[at + 1 : at + 4]
        if following and following[0] in _PRONOUNS:
            particle = following[2:] if following[1:2] in (["all"], ["both"]) else following[1:2]
            if particle and (tag := self.parted.get((word, particle[0]))):
                return tag
        return self.alone.get(word, word)


_PRONOUNS = frozenset(["them", "it", "us", "em"])
_OBJECTS = frozenset(["PULL", "REMOVE", "CUT", "END"])
"""Classes whose verbs have what is withdrawn, removed or ended as their object."""
_HANDED = frozenset([("LEAVE", "down"), ("LEAVE", "over")])
"""Of the verbs of leaving those that may have one too: "wind it down", "hand it over"."""


def _has_object(tag: str, particle: str) -> bool:
    """Whether a verb with such a particle may have what it acts upon between the two."""
    return tag in _OBJECTS or (tag, particle) in _HANDED


def vocabulary(words: _Classed, verbs: _Classed) -> Phrases:
    """The phrases of words.yaml: those that stand there by themselves, then forms of verbs spelled otherwise."""
    bearing = {phrase.lower(): tag for tag, rows in words.items() for phrase in rows}
    for tag, rows in verbs.items():
        for form, borne in (entry for verb in rows for entry in forms(verb, tag)):
            bearing.setdefault(form, borne)
    return Phrases((tuple(phrase.split()), tag) for phrase, tag in bearing.items())
